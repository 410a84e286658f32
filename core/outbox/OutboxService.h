#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/connector/Messaging.h"
#include "core/domain/OutboxMessage.h"

#include <QStringList>

#include <functional>
#include <memory>

namespace ieum {

class ChannelStore;
class Database;
class OutboxStore;

/// Texts on their way out. A row stands before any byte is sent; its state never says more than is known.
/// Used on one thread; run() blocks in the network and belongs on a worker with a Shop of its own.
class OutboxService
{
public:
    /// The live end of a channel; null: none is set up.
    using SenderFor = std::function<std::unique_ptr<MessageSender>(const QString &channel)>;
    /// Puts a text that went out into its customer's thread, or, when it failed after all, notes there that
    /// it never left (`message.state` says which); called within the transaction that records it.
    using ThreadEntry = std::function<Result<void>(const OutboxMessage &message, Instant at)>;

    enum class Carrier { Live, ByHand };

    struct Added
    {
        OutboxMessage message;
        bool isNew = true; ///< false: the row of an earlier, equal act
    };

    struct RunReport
    {
        int accepted = 0;
        int delivered = 0;
        int failed = 0;
        int unknown = 0;         ///< left unknown by this run
        int waiting = 0;         ///< tried by this run and still queued
        QStringList unreachable; ///< channels that gave no answer
        bool somethingReached = false;

        bool nothingReached() const { return !unreachable.isEmpty() && !somethingReached; }
        bool isPartial() const { return failed + unknown + waiting > 0; }
    };

    OutboxService(Database &database, OutboxStore &store, ChannelStore &channels, ThreadEntry threadEntry,
                  const Clock &clock);

    /// Checks the text for its channel and enters the row (queued, or by-hand when nothing live carries it).
    /// A row of the same purpose is given back instead of a second one. `draft.nextAt`, when it lies ahead,
    /// is not to be tried before. Errors: outbox.empty-text, sms.unsendable-characters, sms.too-long.
    Result<Added> add(OutboxMessage draft, Carrier carrier);

    Result<QList<OutboxMessage>> list(int limit = 0) const; ///< newest first
    Result<QList<OutboxMessage>> ofCustomer(CustomerId root) const;
    Result<OutboxMessage> find(OutboxId id) const; ///< error: outbox.not-found
    /// Whether an act of this purpose has its row already.
    Result<bool> has(CustomerId customer, const QString &purpose) const;

    /// Handles what is due: asks for the fate of unknown and accepted rows, then sends queued ones. Ends
    /// within a minute even when nobody answers: a channel that fails once is left alone for the rest of the
    /// run.
    Result<RunReport> run(const SenderFor &senderFor);

    /// failed → queued (a new row with a new key when the provider had accepted the old one); unknown → asked
    /// again at the next run; queued → due at once. Gives the row that goes on. Error: outbox.cannot-retry.
    Result<OutboxMessage> retry(OutboxId id);
    /// Only what certainly has not gone out. Error: outbox.cannot-cancel.
    Result<OutboxMessage> cancel(OutboxId id);
    /// The owner sent it by hand; it enters the thread. A second time changes nothing. Error:
    /// outbox.not-by-hand.
    Result<OutboxMessage> done(OutboxId id);

private:
    Result<OutboxMessage> changeTo(const OutboxMessage &message, OutboxState state);
    Result<OutboxMessage> sendAnew(OutboxMessage message);

    Database &m_database;
    OutboxStore &m_store;
    ChannelStore &m_channels;
    ThreadEntry m_threadEntry;
    const Clock &m_clock;
};

/// The words by which a text counts: bytes and "SMS", "LMS", "DM", "KAKAO" …
struct TextMeasure
{
    int bytes = 0; ///< EUC-KR for SMS, UTF-8 otherwise
    QString type;
};
/// Errors: outbox.empty-text, sms.unsendable-characters, sms.too-long.
Result<TextMeasure> measureText(const QString &channelKind, const QString &text);

} // namespace ieum
