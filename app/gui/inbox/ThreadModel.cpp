#include "app/gui/inbox/ThreadModel.h"

#include "app/gui/inbox/MessageWords.h"
#include "app/gui/inbox/OfferCard.h"
#include "app/gui/inbox/SendingWords.h"
#include "app/gui/inbox/ThreadFoot.h"
#include "app/gui/style/Channels.h"
#include "app/gui/widgets/Label.h"
#include "app/workspace/Shop.h"
#include "app/workspace/Workspace.h"
#include "core/korean/Display.h"

namespace ieum {

namespace {

constexpr int mostRows = 20000; ///< how far back a found message is looked for at once

} // namespace

ThreadModel::ThreadModel(Workspace &workspace, QObject *parent)
    : QAbstractListModel(parent)
    , m_workspace(workspace)
{
}

void ThreadModel::setCustomer(CustomerId customer, MessageId message)
{
    m_id = customer;
    beginResetModel();
    m_content = {};
    endResetModel();
    m_limit = message.isValid() ? mostRows : pageSize;
    read();
}

void ThreadModel::refresh()
{
    if (m_id.isValid())
        read();
}

void ThreadModel::readOlder()
{
    if (!m_content.hasOlder || m_isReading)
        return;
    m_limit += pageSize;
    read();
}

void ThreadModel::read()
{
    const int round = ++m_round;
    m_isReading = true;
    m_workspace.read(
        this, [customer = m_id, limit = m_limit](Shop &shop) { return readThread(shop, customer, limit); },
        [this, round](const Result<ThreadContent> &content) {
            if (round != m_round)
                return;
            m_isReading = false;
            if (content.ok())
                take(*content);
        });
}

namespace {

bool haveSameRows(const QList<ThreadRow> &some, const QList<ThreadRow> &others)
{
    return std::equal(some.begin(), some.end(), others.begin(), others.end(),
                      [](const ThreadRow &a, const ThreadRow &b) { return a.message.id == b.message.id; });
}

} // namespace

// Rows that only changed are told as such, so that the thread keeps its place.
void ThreadModel::take(const ThreadContent &content)
{
    const QList<ThreadRow> before = m_content.rows;
    const bool isOther = m_content.customer.id != content.customer.id || before.isEmpty();
    const bool isSame = haveSameRows(before, content.rows);
    if (isSame) {
        m_content = content;
        if (!before.isEmpty() && content.rows != before)
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    } else {
        beginResetModel();
        m_content = content;
        endResetModel();
    }
    if (isOther)
        Q_EMIT opened();
    else if (!isSame && haveSameRows({before.last()}, {content.rows.value(content.rows.size() - 1)}))
        Q_EMIT grewAbove(rowCount() - static_cast<int>(before.size()));
    else if (!isSame)
        Q_EMIT grewBelow();
    Q_EMIT customerChanged();
}

const ThreadRow *ThreadModel::at(int row) const
{
    return row >= 0 && row < m_content.rows.size() ? &m_content.rows[row] : nullptr;
}

int ThreadModel::rowOf(MessageId message) const
{
    const auto found = std::find_if(m_content.rows.begin(), m_content.rows.end(),
                                    [&](const ThreadRow &row) { return row.message.id == message; });
    return found == m_content.rows.end() ? -1 : static_cast<int>(found - m_content.rows.begin());
}

QString ThreadModel::dayWords(const ThreadRow &row) const
{
    const QDate day = row.message.at.inSeoul().date();
    const QDate today = m_workspace.clock->now().inSeoul().date();
    const QString near = displayNearDay(day, today);
    return near.contains(displayDay(day)) ? near : near + u' ' + displayDay(day);
}

int ThreadModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_content.rows.size());
}

QVariant ThreadModel::data(const QModelIndex &index, int role) const
{
    const ThreadRow *row = at(index.row());
    if (!row)
        return {};
    if (role == RowRole)
        return QVariant::fromValue(*row);
    if (role == Qt::AccessibleDescriptionRole)
        return ThreadFoot(*row).reason();
    if (role == Qt::ToolTipRole) // the line under the bubble may be elided
        return plainToolTip(ThreadFoot(*row).reason());
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    return spoken(*row);
}

QString ThreadModel::spoken(const ThreadRow &row) const
{
    const Message &message = row.message;
    const QString when = displayDayTime(message.at);
    if (row.kind == ThreadRow::Kind::Note)
        return QStringList{tr("Internal note"), message.text, when}.join(QStringLiteral(", "));
    const QString who = message.direction == Direction::Out ? tr("We") : customer().shownName();
    const QString said = message.kind == MessageKind::Call ? callWords(message) : message.text;
    QStringList words{who, said, lookOfChannel(message.channel).name, when};
    if (message.neverLeft && !row.sending)
        words += lookOf(OutboxState::Failed).word;
    if (row.sending) {
        words += lookOf(*row.sending).word;
        for (const SendingAct act : actsOf(row.sending->state))
            words += wordOf(act, row.sending->state);
    }
    if (const QString offer = OfferCard(row).spoken(); !offer.isEmpty())
        words += offer;
    return words.join(QStringLiteral(", "));
}

} // namespace ieum
