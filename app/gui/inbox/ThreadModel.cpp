#include "app/gui/inbox/ThreadModel.h"

#include "app/gui/inbox/MessageWords.h"
#include "app/gui/style/Channels.h"
#include "app/workspace/Shop.h"
#include "app/workspace/Workspace.h"
#include "core/korean/Display.h"

namespace ieum {

namespace {

constexpr qint64 groupSeconds = 5 * 60;
constexpr int mostRows = 20000; ///< how far back a found message is looked for at once

QDate dayOf(const Message &message)
{
    return message.at.inSeoul().date();
}

bool joins(const Message &before, const Message &after)
{
    return dayOf(before) == dayOf(after) && before.direction == after.direction &&
           before.channel == after.channel && before.sender == after.sender &&
           before.kind != MessageKind::Call && after.kind != MessageKind::Call &&
           before.at.secondsTo(after.at) < groupSeconds;
}

} // namespace

ThreadModel::ThreadModel(Workspace &workspace, QObject *parent)
    : QAbstractListModel(parent)
    , m_workspace(workspace)
{
}

void ThreadModel::setCustomer(CustomerId customer, MessageId message)
{
    m_id = customer;
    m_wanted = message;
    beginResetModel();
    m_rows.clear();
    endResetModel();
    read(message.isValid() ? mostRows : pageSize);
}

void ThreadModel::refresh()
{
    if (m_id.isValid())
        read(std::max<int>(pageSize, static_cast<int>(m_rows.size())));
}

void ThreadModel::readOlder()
{
    if (m_hasOlder && !m_isReading)
        read(static_cast<int>(m_rows.size()) + pageSize);
}

void ThreadModel::read(int limit)
{
    const int round = ++m_round;
    m_isReading = true;
    m_workspace.read(
        this, [customer = m_id, limit](Shop &shop) { return shop.inbox.thread(customer, limit); },
        [this, round, limit](Result<Thread> thread) {
            if (round != m_round)
                return;
            m_isReading = false;
            if (thread.ok())
                take(*thread, limit);
        });
}

QList<ThreadRow> ThreadModel::rowsOf(const QList<Message> &messages)
{
    QList<ThreadRow> rows;
    for (const Message &message : messages) {
        ThreadRow row{message, true, true, true};
        if (!rows.isEmpty()) {
            const bool joined = joins(rows.last().message, message);
            row.beginsDay = dayOf(rows.last().message) != dayOf(message);
            row.beginsGroup = !joined;
            rows.last().endsGroup = !joined;
        }
        rows += row;
    }
    return rows;
}

void ThreadModel::take(const Thread &thread, int limit)
{
    const bool isOther = m_customer.id != thread.customer.id || m_rows.isEmpty();
    const int before = static_cast<int>(m_rows.size());
    const QList<ThreadRow> rows = rowsOf(thread.messages);
    const bool same = rows.size() == m_rows.size() && std::equal(rows.begin(), rows.end(), m_rows.begin(),
                                                                 [](const ThreadRow &a, const ThreadRow &b) {
                                                                     return a.message.id == b.message.id;
                                                                 });
    const bool grewBelow = !isOther && !rows.isEmpty() && !m_rows.isEmpty() &&
                           rows.last().message.id != m_rows.last().message.id;
    m_customer = thread.customer;
    m_hasOlder = thread.messages.size() >= limit;
    if (same) {
        m_rows = rows;
    } else {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        if (isOther || grewBelow)
            Q_EMIT opened();
        else
            Q_EMIT grewAbove(static_cast<int>(rows.size()) - before);
    }
    Q_EMIT customerChanged();
}

const ThreadRow *ThreadModel::at(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows[row] : nullptr;
}

int ThreadModel::rowOf(MessageId message) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&](const ThreadRow &row) { return row.message.id == message; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int ThreadModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ThreadModel::data(const QModelIndex &index, int role) const
{
    const ThreadRow *row = at(index.row());
    if (!row)
        return {};
    if (role == RowRole)
        return QVariant::fromValue(*row);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const Message &message = row->message;
    const QString who = message.direction == Direction::Out ? tr("We") : m_customer.shownName();
    const QString said = message.kind == MessageKind::Call ? callWords(message) : message.text;
    return QStringList{who, said, lookOfChannel(message.channel).name, displayDayTime(message.at)}.join(
        QStringLiteral(", "));
}

} // namespace ieum
