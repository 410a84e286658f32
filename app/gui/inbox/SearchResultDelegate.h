#pragma once

#include "core/base/Clock.h"

#include <QStyledItemDelegate>

namespace ieum {

/// Paints what a search found: headings, and hits with the words around what was looked for.
class SearchResultDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit SearchResultDelegate(const Clock &clock, QObject *parent = nullptr);

    void setQuery(const QString &query) { m_query = query; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Clock &m_clock;
    QString m_query;
};

} // namespace ieum
