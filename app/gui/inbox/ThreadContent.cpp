#include "app/gui/inbox/ThreadContent.h"

#include "app/gui/inbox/OfferCard.h"
#include "app/gui/inbox/SendingWords.h"
#include "app/workspace/Shop.h"

#include <QHash>

#include <algorithm>

namespace ieum {

namespace {

constexpr qint64 groupSeconds = 5 * 60;
constexpr qsizetype mostRead = 200;          ///< newest messages that bookings are looked for in
constexpr qint64 noteKeys = qint64(1) << 40; ///< keys of notes begin below those of the outbox

QDate dayOf(const ThreadRow &row)
{
    return row.message.at.inSeoul().date();
}

std::optional<OutboxState> stateOf(const ThreadRow &row)
{
    if (row.sending)
        return row.sending->state;
    return row.message.neverLeft ? std::optional(OutboxState::Failed) : std::nullopt;
}

bool joins(const ThreadRow &before, const ThreadRow &after)
{
    const Message &first = before.message;
    const Message &second = after.message;
    const bool isSpeech = before.kind != ThreadRow::Kind::Note && after.kind != ThreadRow::Kind::Note &&
                          first.kind != MessageKind::Call && second.kind != MessageKind::Call;
    return isSpeech && dayOf(before) == dayOf(after) && first.direction == second.direction &&
           first.channel == second.channel && first.sender == second.sender &&
           stateOf(before) == stateOf(after) &&
           (!before.sending || actsOf(before.sending->state).isEmpty()) &&
           first.at.secondsTo(second.at) < groupSeconds;
}

ThreadRow rowOf(const OutboxMessage &sending)
{
    ThreadRow row;
    row.kind = ThreadRow::Kind::Sending;
    row.sending = sending;
    row.message.id = MessageId{-sending.id.value};
    row.message.customer = sending.customer;
    row.message.channel = sending.channel;
    row.message.direction = Direction::Out;
    row.message.at = sending.createdAt;
    row.message.text = sending.text;
    row.message.outbox = sending.id;
    return row;
}

ThreadRow rowOf(const InternalNote &note)
{
    ThreadRow row;
    row.kind = ThreadRow::Kind::Note;
    row.note = note.id;
    row.message.id = MessageId{-noteKeys - note.id.value};
    row.message.direction = Direction::Out;
    row.message.at = note.at;
    row.message.text = note.text;
    return row;
}

QList<ThreadRow> rowsOf(const QList<Message> &messages, const QList<OutboxMessage> &outbox, Instant from)
{
    QHash<OutboxId, OutboxMessage> waiting;
    for (const OutboxMessage &sending : outbox)
        waiting.insert(sending.id, sending);
    QList<ThreadRow> rows;
    for (const Message &message : messages) {
        ThreadRow row;
        row.message = message;
        if (waiting.contains(message.outbox))
            row.sending = waiting.take(message.outbox);
        rows += row;
    }
    for (const OutboxMessage &sending : outbox) {
        const bool isInThread = !waiting.contains(sending.id);
        if (!isInThread && sending.state != OutboxState::Cancelled && sending.createdAt >= from)
            rows += rowOf(sending);
    }
    return rows;
}

void group(QList<ThreadRow> &rows)
{
    for (qsizetype i = 0; i < rows.size(); ++i) {
        ThreadRow &row = rows[i];
        const bool joined = i > 0 && joins(rows[i - 1], row);
        row.beginsDay = i == 0 || dayOf(rows[i - 1]) != dayOf(row);
        row.beginsGroup = !joined;
        row.endsGroup = true;
        if (i > 0)
            rows[i - 1].endsGroup = !joined;
    }
}

/// What could still become a booking or an order, and what the customer wants of one.
Result<void> understand(Shop &shop, CustomerId customer, const QList<Message> &messages,
                        QList<ThreadRow> &rows)
{
    const auto from = std::max<qsizetype>(0, messages.size() - mostRead);
    IEUM_TRY_ASSIGN(understood, shop.understanding.of(customer, messages.mid(from)));
    for (ThreadRow &row : rows) {
        const auto found = understood.constFind(row.message.id);
        if (row.kind == ThreadRow::Kind::Message && found != understood.cend())
            row.understood = *found;
    }
    return {};
}

} // namespace

bool ThreadRow::operator==(const ThreadRow &other) const
{
    const auto changedAt = [](const ThreadRow &row) {
        return row.sending ? row.sending->changedAt : Instant();
    };
    return message.id == other.message.id && message.text == other.message.text &&
           stateOf(*this) == stateOf(other) && changedAt(*this) == changedAt(other) &&
           understood.has_value() == other.understood.has_value() &&
           OfferCard(*this).spoken() == OfferCard(other).spoken() && beginsDay == other.beginsDay &&
           beginsGroup == other.beginsGroup && endsGroup == other.endsGroup;
}

Result<ThreadContent> readThread(Shop &shop, CustomerId customer, int limit)
{
    IEUM_TRY_ASSIGN(thread, shop.inbox.thread(customer, limit));
    IEUM_TRY_ASSIGN(outbox, shop.outbox.ofCustomer(thread.customer.id));
    IEUM_TRY_ASSIGN(notes, shop.inbox.notes(thread.customer.id));
    IEUM_TRY_ASSIGN(conversation, shop.inbox.conversation(thread.customer.id));
    ThreadContent content{thread.customer, {}, thread.messages.size() >= limit, conversation};
    const bool isGroup = !thread.customer.contacts.isEmpty() && thread.customer.contacts.first().isGroup;
    const Instant from = content.hasOlder ? thread.messages.first().at : Instant();
    content.rows = rowsOf(thread.messages, outbox, from);
    if (!isGroup)
        IEUM_TRY(understand(shop, thread.customer.id, thread.messages, content.rows));
    for (const InternalNote &note : notes) {
        if (note.at >= from)
            content.rows += rowOf(note);
    }
    std::stable_sort(content.rows.begin(), content.rows.end(),
                     [](const ThreadRow &a, const ThreadRow &b) { return a.message.at < b.message.at; });
    group(content.rows);
    return content;
}

} // namespace ieum
