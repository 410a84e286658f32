#include "app/gui/inbox/ConversationModel.h"

#include "app/gui/inbox/MessageWords.h"
#include "app/workspace/Shop.h"
#include "app/workspace/Workspace.h"
#include "core/korean/Display.h"
#include "core/korean/PhoneNumber.h"

namespace ieum {

ConversationModel::ConversationModel(Workspace &workspace, QObject *parent)
    : QAbstractListModel(parent)
    , m_workspace(workspace)
{
}

void ConversationModel::setFilter(const ConversationFilter &filter)
{
    m_filter = filter;
    beginResetModel();
    m_rows.clear();
    m_hasMore = false;
    endResetModel();
    refresh();
}

void ConversationModel::refresh()
{
    const int round = ++m_round;
    const int asked = std::max<int>(pageSize, static_cast<int>(m_rows.size()));
    m_workspace.read(
        this, [filter = m_filter, asked](Shop &shop) { return shop.inbox.conversations(filter, asked); },
        [this, round, asked](Result<QList<Conversation>> rows) {
            if (round == m_round && rows.ok())
                take(*rows, asked);
        });
}

// Rows that only changed are told as such, so that the list keeps its place.
void ConversationModel::take(const QList<Conversation> &rows, int asked)
{
    m_hasMore = rows.size() >= asked;
    m_isFetching = false;
    const bool sameRows =
        rows.size() == m_rows.size() &&
        std::equal(rows.begin(), rows.end(), m_rows.begin(),
                   [](const Conversation &a, const Conversation &b) { return a.customer == b.customer; });
    if (sameRows) {
        m_rows = rows;
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0), index(static_cast<int>(m_rows.size()) - 1));
    } else {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    }
    Q_EMIT loaded();
}

const Conversation *ConversationModel::at(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows[row] : nullptr;
}

int ConversationModel::rowOf(CustomerId customer) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&](const Conversation &row) { return row.customer == customer; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int ConversationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ConversationModel::data(const QModelIndex &index, int role) const
{
    const Conversation *row = at(index.row());
    if (!row)
        return {};
    if (role == Qt::DisplayRole)
        return titleOf(*row);
    if (role == ConversationRole)
        return QVariant::fromValue(*row);
    if (role != Qt::AccessibleTextRole)
        return {};
    QStringList words{titleOf(*row), previewOf(*row),
                      displayTimeInList(row->lastAt, m_workspace.clock->now())};
    if (row->unansweredSince)
        words += tr("waits %1").arg(displayWaiting(*row->unansweredSince, m_workspace.clock->now()));
    if (row->snoozedUntil)
        words += snoozeWords(*row, m_workspace.clock->now());
    if (row->unread > 0)
        words += tr("%n unread", nullptr, row->unread);
    return words.join(QStringLiteral(", "));
}

bool ConversationModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasMore && !m_isFetching;
}

void ConversationModel::fetchMore(const QModelIndex &)
{
    if (m_rows.isEmpty() || m_isFetching)
        return;
    m_isFetching = true;
    const ConversationCursor after{m_rows.last().lastAt, m_rows.last().customer};
    m_workspace.read(
        this,
        [filter = m_filter, after](Shop &shop) { return shop.inbox.conversations(filter, pageSize, after); },
        [this, round = m_round](Result<QList<Conversation>> rows) {
            if (round == m_round && rows.ok())
                append(*rows);
        });
}

void ConversationModel::append(const QList<Conversation> &rows)
{
    m_isFetching = false;
    m_hasMore = rows.size() >= pageSize;
    if (rows.isEmpty())
        return;
    beginInsertRows({}, static_cast<int>(m_rows.size()), static_cast<int>(m_rows.size() + rows.size()) - 1);
    m_rows += rows;
    endInsertRows();
}

QString previewOf(const Conversation &row)
{
    if (row.bookedAt.isValid()) {
        const QString more = row.thingsWaiting > 1
                                 ? ConversationModel::tr(" and %1 more").arg(row.thingsWaiting - 1)
                                 : QString();
        return displayTime(row.bookedAt.time()) + u' ' + row.waitsFor + more;
    }
    if (!row.waitsFor.isEmpty())
        return row.thingsWaiting > 1
                   ? ConversationModel::tr("%1 and %2 more").arg(row.waitsFor).arg(row.thingsWaiting - 1)
                   : row.waitsFor;
    if (!row.draft.isEmpty())
        return ConversationModel::tr("Begun: %1").arg(row.draft.simplified());
    return previewText(row.lastKind, row.lastDirection, row.lastOutcome, row.lastText);
}

QString snoozeWords(const Conversation &row, Instant now)
{
    if (!row.snoozedUntil)
        return {};
    return *row.snoozedUntil <= now ? ConversationModel::tr("Due again")
                                    : displayNearDayTime(row.snoozedUntil->inSeoul(), now);
}

QString titleOf(const Conversation &conversation)
{
    return conversation.name.isEmpty() ? maskedDisplay(conversation.shownName()) : conversation.name;
}

} // namespace ieum
