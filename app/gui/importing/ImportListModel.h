#pragma once

#include "core/orders/ImportTypes.h"

#include <QAbstractTableModel>

namespace ieum {

/// What an import would do, row by row: lines of an order sheet, or the first messages of a conversation.
class ImportListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Place, Result, First, Second, Third, Fourth, Fifth, Sixth, ColumnCount };

    explicit ImportListModel(QObject *parent = nullptr);

    void setReport(const ImportReport &report);
    /// The row of an order sheet; null for a message.
    const ImportRow *row(const QModelIndex &index) const;
    /// Nothing: every row.
    void setFilter(std::optional<ImportRow::Outcome> outcome);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString orderText(const ImportRow &row, int column) const;
    QString messageText(const IncomingMessage &message, int column) const;
    void choose();

    ImportReport m_report;
    QList<ImportRow> m_rows; ///< those of the filter
    std::optional<ImportRow::Outcome> m_filter;
};

} // namespace ieum
