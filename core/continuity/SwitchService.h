#pragma once

#include "core/base/Clock.h"
#include "core/continuity/AffectedService.h"
#include "core/continuity/SendService.h"

#include <QSet>

namespace ieum {

class ConversationNoteStore;
class OutboxStore;
class SwitchStore;

/// Moves conversations to a channel that works: one customer's, or those of everybody whom a stopped one
/// leaves waiting. What was moved goes back by itself when its channel works again (ChannelService::up).
class SwitchService
{
public:
    enum class Mode { Commit, DryRun };

    struct Everybody
    {
        QString from; ///< empty: every stopped channel, each customer once
        QString to;   ///< empty: the best of each
        QString templateName = QString::fromLatin1(TemplateService::switched);
        QSet<CustomerId> only; ///< empty: all of them
        Mode mode = Mode::Commit;
    };
    struct One
    {
        CustomerId customer;
        QString to;
        QString templateName; ///< empty: only the conversation moves, nothing is queued
        Mode mode = Mode::Commit;
    };
    struct Moved
    {
        CustomerId customer;
        QString name;
        QString from; ///< empty: there was no conversation yet
        QString to;
        Error because;
        QString text; ///< what goes out, empty without a template
    };
    struct Unreachable
    {
        CustomerId customer;
        QString name;
        Error because;
    };
    struct Outcome
    {
        QList<Moved> moved;
        QList<Unreachable> unreachable;
        int queued = 0; ///< rows made in the outbox, those by hand among them; none for a repeated switch
        int byHand = 0;
    };
    struct Parts
    {
        Database &database;
        const ChannelService &channels;
        const AffectedService &affected;
        SendService &sending;
        const OutboxStore &outbox;
        CustomerStore &customers;
        ConversationStore &conversations;
        ConversationNoteStore &notes;
        SwitchStore &switches;
    };

    SwitchService(Parts parts, const Clock &clock)
        : m_parts(parts)
        , m_clock(clock)
    {
    }

    /// One transaction for all of them. Errors: channel.not-found, outbox.channel-stopped (of `to`),
    /// template.*, sms.*: then nothing at all is changed.
    Result<Outcome> everybody(const Everybody &act);
    /// The draft goes along. Errors as above, customer.none.
    Result<Outcome> one(const One &act);

    /// Where an answer to this customer goes now: the channel moved to, else the best living way's; empty:
    /// nowhere.
    Result<QString> replyChannel(CustomerId customer) const;

private:
    struct Target;

    Result<void> checkTarget(const QString &channel) const;
    Result<void> move(const Target &target, Mode mode, Outcome &outcome);
    Result<void> queue(const Target &target, Mode mode, Outcome &outcome);
    Result<void> takeDraftAlong(CustomerId customer, const QString &to);
    Result<Target> targetOf(const One &act) const;
    Result<Outcome> run(const QList<Target> &targets, Mode mode);
    Result<void> preview(const SendService::Act &act, Outcome &outcome) const;
    static void count(bool isNew, bool isByHand, Outcome &outcome);

    Parts m_parts;
    const Clock &m_clock;
};

} // namespace ieum
