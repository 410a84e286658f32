#include "app/gui/inbox/SearchResultModel.h"

#include "app/workspace/Shop.h"
#include "app/workspace/Workspace.h"
#include "core/storage/AccessLog.h"

#include <algorithm>

namespace ieum {

namespace {

constexpr int shownHits = 200;
constexpr SearchHit::Kind groupOrder[] = {SearchHit::Kind::Customer, SearchHit::Kind::Message,
                                          SearchHit::Kind::Order, SearchHit::Kind::Waybill,
                                          SearchHit::Kind::Booking};

} // namespace

SearchResultModel::SearchResultModel(Workspace &workspace, QObject *parent)
    : QAbstractListModel(parent)
    , m_workspace(workspace)
{
}

void SearchResultModel::search(const QString &query, const QSet<SearchHit::Kind> &kinds)
{
    const int round = ++m_round;
    m_query = query;
    m_workspace.read(
        this,
        [query, kinds](Shop &shop) {
            shop.database->access().look("search");
            return shop.search.search({query, kinds, {}, shownHits, SearchQuery::Total::AsFound});
        },
        [this, round](Result<SearchAnswer> answer) {
            if (round == m_round && answer.ok())
                show(*answer);
        });
    count(query, kinds);
}

// The hits are shown before they are counted: of a single letter counting takes far longer than finding.
void SearchResultModel::count(const QString &query, const QSet<SearchHit::Kind> &kinds)
{
    m_workspace.read(
        this,
        [query, kinds](Shop &shop) {
            return shop.search.search({query, kinds, {}, 1});
        },
        [this, round = m_round](Result<SearchAnswer> answer) {
            if (round != m_round || !answer.ok() || answer->total == m_total)
                return;
            m_total = answer->total;
            Q_EMIT found();
        });
}

static QString headingOf(SearchHit::Kind kind)
{
    switch (kind) {
    case SearchHit::Kind::Customer:
        return SearchResultModel::tr("Customers");
    case SearchHit::Kind::Message:
        return SearchResultModel::tr("Messages");
    case SearchHit::Kind::Order:
        return SearchResultModel::tr("Orders");
    case SearchHit::Kind::Waybill:
        return SearchResultModel::tr("Waybills");
    case SearchHit::Kind::Booking:
        return SearchResultModel::tr("Bookings");
    }
    return {};
}

void SearchResultModel::show(const SearchAnswer &answer)
{
    beginResetModel();
    m_rows.clear();
    m_total = answer.total;
    for (SearchHit::Kind kind : groupOrder) {
        QList<Row> group;
        for (const SearchHit &hit : answer.hits) {
            if (hit.kind == kind)
                group += Row{QString(), hit};
        }
        if (!group.isEmpty())
            m_rows += Row{headingOf(kind), {}};
        m_rows += group;
    }
    endResetModel();
    Q_EMIT found();
}

const SearchHit *SearchResultModel::at(int row) const
{
    return row >= 0 && row < m_rows.size() && m_rows[row].heading.isEmpty() ? &m_rows[row].hit : nullptr;
}

int SearchResultModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant SearchResultModel::data(const QModelIndex &index, int role) const
{
    if (index.row() < 0 || index.row() >= m_rows.size())
        return {};
    const Row &row = m_rows[index.row()];
    if (role == HeadingRole)
        return row.heading;
    if (role == HitRole)
        return QVariant::fromValue(row.hit);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return row.heading.isEmpty() ? row.hit.title + QStringLiteral(", ") + row.hit.text : row.heading;
    return {};
}

Qt::ItemFlags SearchResultModel::flags(const QModelIndex &index) const
{
    return at(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::ItemIsEnabled;
}

} // namespace ieum
