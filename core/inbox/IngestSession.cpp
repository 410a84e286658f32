#include "core/inbox/IngestSession.h"

#include "core/inbox/MessageIdentity.h"
#include "core/inbox/RoomFinder.h"
#include "core/korean/SearchText.h"
#include "core/storage/Tombstones.h"

#include <QElapsedTimer>

namespace ieum {

namespace {

constexpr qint64 sliceMilliseconds = 40;
constexpr qint64 historySeconds = 7 * 24 * 3600; ///< what is older at import comes in as read
constexpr qsizetype sampleSize = 20000;
constexpr qsizetype mostOccurrences = 50000;
constexpr qint64 minuteMilliseconds = 60000;

QString keyOf(const IncomingMessage &record)
{
    return QString::number(static_cast<int>(record.contactKind)) + QChar(u'\0') + record.address;
}

bool isSystem(const IncomingMessage &record)
{
    return record.direction == Direction::System || record.kind == MessageKind::System;
}

bool isRoom(const IncomingMessage &record)
{
    return record.contactKind == ContactPoint::Kind::KakaoRoom;
}

ContactHint hintOf(const IncomingMessage &record, const QString &channel)
{
    return {record.contactKind, channel, record.address, record.contactName, record.isGroup};
}

} // namespace

IngestSession::IngestSession(const Stores &stores, IngestOptions options)
    : m_stores(stores)
    , m_options(std::move(options))
    , m_now(stores.clock.now())
{
}

// A chat waits until enough of it is there to know its room by.
void IngestSession::sort(const IncomingMessage &record, Records &ready)
{
    if (!isRoom(record) || m_contacts.contains(keyOf(record)))
        ready += record;
    else
        m_waiting[record.address] += record;
}

// What was destroyed does not come back with an old file; what was said since then does come in.
Result<bool> IngestSession::isErased(const IncomingMessage &record)
{
    const QString key = keyOf(record);
    if (!m_erasedUntil.contains(key)) {
        const ContactPoint contact = CustomerMatcher::normalised(hintOf(record, m_options.channel));
        IEUM_TRY_ASSIGN(until, buriedUntil(m_stores.database, contact.kind, contact.address));
        m_erasedUntil.insert(key, until);
    }
    const std::optional<Instant> until = m_erasedUntil.value(key);
    if (!until || record.at > *until)
        return false;
    if (!isSystem(record))
        m_counts.refused += Remark{record.place, Error("import.erased"), QString()};
    return true;
}

Result<void> IngestSession::add(const QList<IncomingMessage> &chunk)
{
    Records ready;
    for (const IncomingMessage &record : chunk) {
        IEUM_TRY_ASSIGN(erased, isErased(record));
        if (erased)
            continue;
        sort(record, ready);
        const auto waiting = m_waiting.find(record.address);
        if (waiting != m_waiting.end() && waiting->second.size() >= sampleSize)
            IEUM_TRY(settleRoom(record.address, ready));
    }
    return enter(ready);
}

Result<void> IngestSession::flush()
{
    Records ready;
    while (!m_waiting.empty())
        IEUM_TRY(settleRoom(QString(m_waiting.begin()->first), ready));
    IEUM_TRY(enter(ready));
    const Records tail = std::exchange(m_tail, {});
    if (tail.isEmpty())
        return {};
    if (!writes())
        return enterGroup(tail);
    return m_stores.database.transact([&] { return enterGroup(tail); });
}

Result<void> IngestSession::settleRoom(QString title, Records &ready)
{
    const Records chat = m_waiting.extract(title).mapped();
    RoomFinder finder(m_stores.customers, m_stores.messages);
    IEUM_TRY_ASSIGN(found, finder.find(title, m_options.room, chat));
    ContactHint hint = hintOf(chat.first(), m_options.channel);
    hint.address = found.room ? found.room->address : found.title;
    hint.name = found.title;
    if (found.renamed)
        m_counts.warnings +=
            Remark{QString(), Error("import.room-renamed", {found.room->display, title}), QString()};
    ContactPoint room;
    const auto make = [&]() -> Result<void> {
        IEUM_TRY_ASSIGN(contact, findOrMake(hint, found.owner));
        room = contact;
        if (found.renamed && writes())
            IEUM_TRY(m_stores.customers.setContactDisplay(room.id, title));
        return {};
    };
    IEUM_TRY(writes() ? m_stores.database.transact(make) : make());
    m_contacts.insert(keyOf(chat.first()), room);
    ready += chat;
    return {};
}

Result<ContactPoint> IngestSession::findOrMake(const ContactHint &hint, CustomerId owner)
{
    if (writes())
        return m_stores.matcher.matchOrAttach(hint, owner, m_options.batch);
    IEUM_TRY_ASSIGN(known, m_stores.matcher.find(hint));
    return known.value_or(CustomerMatcher::normalised(hint));
}

Result<ContactPoint> IngestSession::contactOf(const IncomingMessage &record)
{
    const QString key = keyOf(record);
    const auto known = m_contacts.constFind(key);
    if (known != m_contacts.constEnd())
        return *known;
    IEUM_TRY_ASSIGN(contact, findOrMake(hintOf(record, m_options.channel), CustomerId()));
    m_contacts.insert(key, contact);
    return contact;
}

// Records of one room and minute are decided on together; every other record is a group of its own.
qsizetype IngestSession::groupEnd(const Records &records, qsizetype begin) const
{
    const IncomingMessage &first = records[begin];
    qsizetype end = begin + 1;
    while (isRoom(first) && end < records.size() && records[end].address == first.address &&
           records[end].at.milliseconds / minuteMilliseconds == first.at.milliseconds / minuteMilliseconds)
        ++end;
    return end;
}

// The last minute of a chat stays behind: the next chunk may go on with it.
Result<void> IngestSession::enter(const Records &added)
{
    const Records records = std::exchange(m_tail, {}) + added;
    qsizetype next = 0;
    const auto slice = [&]() -> Result<void> {
        QElapsedTimer held;
        held.start();
        while (next < records.size() && held.elapsed() < sliceMilliseconds) {
            const qsizetype end = groupEnd(records, next);
            const Records group = records.mid(next, end - next);
            next = end;
            if (end == records.size() && isRoom(group.first()))
                m_tail = group;
            else
                IEUM_TRY(enterGroup(group));
        }
        return {};
    };
    while (next < records.size())
        IEUM_TRY(writes() ? m_stores.database.transact(slice) : slice());
    return {};
}

Result<void> IngestSession::enterGroup(const Records &group)
{
    IEUM_TRY_ASSIGN(contact, contactOf(group.first()));
    QList<RecordFate> fates;
    for (const IncomingMessage &record : group) {
        IEUM_TRY_ASSIGN(fate, fateOf(contact, record));
        fates += fate;
    }
    if (isRoom(group.first()))
        IEUM_TRY(MinuteGroup(m_stores.messages, contact.id).decide(group, fates));
    for (qsizetype i = 0; i < group.size(); ++i)
        IEUM_TRY(apply(contact, group[i], fates[i]));
    m_touched += contact.customer;
    return {};
}

int IngestSession::occurrence(const ContactPoint &contact, const IncomingMessage &record)
{
    if (!MessageIdentity::countsRepeats(record))
        return 1;
    // Repeats stand close together; a table that has grown large is full of minutes long past.
    if (m_occurrences.size() > mostOccurrences)
        m_occurrences.clear();
    return ++m_occurrences[qHash(MessageIdentity::repeatKey(contact.address, record))];
}

Result<RecordFate> IngestSession::fateOf(const ContactPoint &contact, const IncomingMessage &record)
{
    RecordFate fate;
    fate.identity =
        MessageIdentity::of(m_options.channel, contact.address, record, occurrence(contact, record));
    IEUM_TRY_ASSIGN(known, m_stores.messages.findByIdentity(fate.identity));
    if (known || (!writes() && m_seen.contains(fate.identity))) {
        fate.kind = RecordFate::Kind::Known;
        fate.known = known.value_or(MessageId());
        return fate;
    }
    if (!writes())
        m_seen += fate.identity;
    IEUM_TRY(findTwin(contact, record, fate));
    return fate;
}

// The same text may come by backup, by bridge and from our own outbox. Of a chat export only our own texts
// can.
Result<void> IngestSession::findTwin(const ContactPoint &contact, const IncomingMessage &record,
                                     RecordFate &fate)
{
    if (!contact.id.isValid() || isSystem(record) || record.outcome || record.neverLeft ||
        (isRoom(record) && record.direction != Direction::Out))
        return {};
    const NewMessage message = newMessage(contact, record, fate.identity);
    IEUM_TRY_ASSIGN(twin, m_stores.messages.findTwin(message, record.nativeId.isEmpty()));
    if (twin) {
        fate.kind = RecordFate::Kind::Alias;
        fate.known = *twin;
    }
    return {};
}

NewMessage IngestSession::newMessage(const ContactPoint &contact, const IncomingMessage &record,
                                     const QByteArray &identity) const
{
    NewMessage added;
    Message &message = added.message;
    message.contact = contact.id;
    message.channel = m_options.channel;
    message.direction = record.direction;
    message.kind = record.kind;
    message.at = record.at;
    message.precision = record.precision;
    message.sender = record.sender;
    message.text = record.text;
    message.outcome = record.outcome;
    message.seconds = record.seconds;
    message.neverLeft = record.neverLeft;
    message.isRead = record.direction != Direction::In || isSystem(record) ||
                     record.kind == MessageKind::Deleted || record.outcome == CallOutcome::Answered ||
                     record.at < m_now.plusSeconds(-historySeconds);
    added.identity = identity;
    added.nativeId = record.nativeId;
    added.batch = m_options.batch;
    if (!isSystem(record) && record.kind != MessageKind::Deleted)
        added.searchForm = searchForm(record.text);
    return added;
}

Result<void> IngestSession::apply(const ContactPoint &contact, const IncomingMessage &record,
                                  const RecordFate &fate)
{
    if (fate.kind != RecordFate::Kind::New) {
        IEUM_TRY(applyKnown(record, fate));
    } else {
        if (writes())
            IEUM_TRY(m_stores.messages.insert(newMessage(contact, record, fate.identity)));
        m_counts.added += !isSystem(record);
    }
    m_counts.read += !isSystem(record);
    return {};
}

Result<void> IngestSession::applyKnown(const IncomingMessage &record, const RecordFate &fate)
{
    bool updated = fate.kind == RecordFate::Kind::Uncovered;
    if (fate.kind != RecordFate::Kind::Known && writes())
        IEUM_TRY(m_stores.messages.addAlias(fate.identity, fate.known, m_options.batch));
    if (updated && writes())
        IEUM_TRY(m_stores.batches.uncover(fate.known, record.kind, record.text, searchForm(record.text),
                                          m_options.batch));
    if (record.direction == Direction::Out && !isRoom(record) && !record.neverLeft && fate.known.isValid()) {
        IEUM_TRY_ASSIGN(wasStuck, m_stores.messages.hasNeverLeft(fate.known));
        updated = updated || wasStuck;
        if (wasStuck && writes())
            IEUM_TRY(m_stores.batches.setLeft(fate.known, m_options.batch));
    }
    if (isRoom(record) && record.precision < Precision::Minute && fate.known.isValid()) {
        IEUM_TRY_ASSIGN(precision, m_stores.messages.precisionOf(fate.known));
        updated = updated || precision == Precision::Minute;
        if (precision == Precision::Minute && writes())
            IEUM_TRY(m_stores.batches.refine(fate.known, record.at, record.precision, m_options.batch));
    }
    m_counts.updated += updated && !isSystem(record);
    m_counts.duplicate += !updated && !isSystem(record);
    return {};
}

Result<IngestCounts> IngestSession::finish()
{
    IEUM_TRY(flush());
    if (writes()) {
        for (CustomerId customer : std::as_const(m_touched))
            IEUM_TRY(m_stores.conversations.refresh(customer, m_options.batch));
    }
    return m_counts;
}

} // namespace ieum
