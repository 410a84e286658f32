#include "core/inbox/MinuteGroup.h"

#include <algorithm>

namespace ieum {

namespace {

bool isDeleted(const IncomingMessage &record)
{
    return record.kind == MessageKind::Deleted;
}

// A file that was cut within its last text gave a beginning of it.
bool isBeginningOf(const Message &message, const IncomingMessage &record)
{
    return message.kind == MessageKind::Text && record.kind == MessageKind::Text && !message.text.isEmpty() &&
           message.text.size() < record.text.size() && record.text.startsWith(message.text);
}

bool standFor(const Message &message, const IncomingMessage &record)
{
    return (message.kind == MessageKind::Deleted) != isDeleted(record) || isBeginningOf(message, record);
}

} // namespace

// A deleted record stands for any message of its sender that the file does not have otherwise, and the other
// way round.
const Message *MinuteGroup::partner(const IncomingMessage &record, const QList<Message> &present) const
{
    const auto found = std::find_if(present.begin(), present.end(), [&](const Message &message) {
        return !m_taken.contains(message.id) && message.sender == record.sender &&
               message.direction != Direction::System && standFor(message, record);
    });
    return found == present.end() ? nullptr : &*found;
}

Result<void> MinuteGroup::decide(const QList<IncomingMessage> &records, QList<RecordFate> &fates)
{
    const auto isNew = [](const RecordFate &fate) { return fate.kind == RecordFate::Kind::New; };
    if (!m_contact.isValid() || std::none_of(fates.begin(), fates.end(), isNew))
        return {};
    IEUM_TRY_ASSIGN(present, m_messages.inMinute(m_contact, records.first().at));
    if (present.isEmpty())
        return {};
    for (const RecordFate &fate : fates)
        m_taken += fate.known;
    for (qsizetype i = 0; i < records.size(); ++i) {
        if (!isNew(fates[i]) || records[i].direction == Direction::System)
            continue;
        if (const Message *other = partner(records[i], present)) {
            fates[i].kind = isDeleted(records[i]) ? RecordFate::Kind::Alias : RecordFate::Kind::Uncovered;
            fates[i].known = other->id;
            m_taken += other->id;
        }
    }
    return {};
}

} // namespace ieum
