#pragma once

#include "core/domain/Search.h"

#include <QAbstractListModel>

namespace ieum {

class Workspace;

/// What a search found, grouped by kind under a heading each; the newest of each group first.
class SearchResultModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { HitRole = Qt::UserRole + 1, HeadingRole };

    explicit SearchResultModel(Workspace &workspace, QObject *parent = nullptr);

    /// `kinds` empty: everything.
    void search(const QString &query, const QSet<SearchHit::Kind> &kinds = {});
    QString query() const { return m_query; }
    qint64 total() const { return m_total; }
    /// Null for a heading.
    const SearchHit *at(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void found();

private:
    struct Row
    {
        QString heading; ///< or empty: a hit
        SearchHit hit;
    };
    void count(const QString &query, const QSet<SearchHit::Kind> &kinds);
    void show(const SearchAnswer &answer);

    Workspace &m_workspace;
    QString m_query;
    QList<Row> m_rows;
    qint64 m_total = 0;
    int m_round = 0;
};

} // namespace ieum

Q_DECLARE_METATYPE(ieum::SearchHit)
