#include "core/inbox/IngestService.h"

#include "core/inbox/MessageIdentity.h"
#include "core/korean/SearchText.h"

namespace ieum {

namespace {
constexpr int sliceRows = 1000;
constexpr int allRows = -1;
} // namespace

std::unique_ptr<IngestSession> IngestService::begin(IngestOptions options)
{
    return std::make_unique<IngestSession>(m_stores, std::move(options));
}

Result<MessageId> IngestService::recordSent(const SentMessage &sent)
{
    MessageId recorded;
    const Result<void> done = m_stores.database.transact([&]() -> Result<void> {
        NewMessage added;
        added.identity = MessageIdentity::ofOutbox(sent.outbox);
        IEUM_TRY_ASSIGN(known, m_stores.messages.findByIdentity(added.identity));
        IEUM_TRY_ASSIGN(contact, m_stores.customers.findContact(sent.contact));
        if (known || !contact) {
            recorded = known.value_or(MessageId());
            return {};
        }
        added.message.contact = sent.contact;
        added.message.channel = sent.channel;
        added.message.direction = Direction::Out;
        added.message.at = sent.at;
        added.message.precision = Precision::Millisecond;
        added.message.text = sent.text;
        added.message.isRead = true;
        added.message.outbox = sent.outbox;
        added.searchForm = searchForm(sent.text);
        IEUM_TRY_ASSIGN(id, m_stores.messages.insert(added));
        recorded = id;
        return m_stores.conversations.refresh(contact->customer);
    });
    IEUM_TRY(done);
    return recorded;
}

Result<void> IngestService::recordNeverLeft(OutboxId outbox)
{
    return m_stores.database.transact([&]() -> Result<void> {
        IEUM_TRY_ASSIGN(known, m_stores.messages.findByIdentity(MessageIdentity::ofOutbox(outbox)));
        if (!known)
            return {};
        IEUM_TRY(m_stores.messages.setNeverLeft(*known));
        IEUM_TRY_ASSIGN(message, m_stores.messages.find(*known));
        return message ? m_stores.conversations.refresh(message->customer) : Result<void>();
    });
}

// After messages have gone: channels no longer heard, conversation rows, customers that nothing rests on.
Result<void> IngestService::tidy(BatchId batch, const QList<ContactId> &contacts)
{
    IEUM_TRY(m_stores.batches.forgetSilentChannels(contacts));
    QSet<CustomerId> roots;
    for (ContactId id : contacts) {
        IEUM_TRY_ASSIGN(contact, m_stores.customers.findContact(id));
        if (contact)
            roots += contact->customer;
    }
    for (CustomerId root : std::as_const(roots))
        IEUM_TRY(m_stores.conversations.refresh(root));
    return m_stores.customers.removeUnusedOf(batch);
}

Result<IngestService::Undone> IngestService::undo(BatchId batch)
{
    Undone undone;
    const Result<void> done = m_stores.database.transact([&]() -> Result<void> {
        IEUM_TRY_ASSIGN(contacts, m_stores.batches.contactsOf(batch));
        IEUM_TRY_ASSIGN(before, m_stores.batches.count(batch));
        IEUM_TRY(m_stores.batches.restore(batch));
        IEUM_TRY(m_stores.batches.remove(batch, MessageBatchStore::Answered::Keep, allRows));
        IEUM_TRY_ASSIGN(left, m_stores.batches.count(batch));
        undone = {before - left, left};
        return tidy(batch, contacts);
    });
    IEUM_TRY(done);
    return undone;
}

Result<void> IngestService::discard(BatchId batch)
{
    IEUM_TRY_ASSIGN(contacts, m_stores.batches.contactsOf(batch));
    int removed = 0;
    do {
        const Result<void> done = m_stores.database.transact([&]() -> Result<void> {
            IEUM_TRY_ASSIGN(count,
                            m_stores.batches.remove(batch, MessageBatchStore::Answered::Remove, sliceRows));
            removed = count;
            return {};
        });
        IEUM_TRY(done);
    } while (removed > 0);
    return m_stores.database.transact([&]() -> Result<void> {
        IEUM_TRY(m_stores.batches.restore(batch));
        IEUM_TRY(tidy(batch, contacts));
        return m_stores.customers.letGo(batch);
    });
}

} // namespace ieum
