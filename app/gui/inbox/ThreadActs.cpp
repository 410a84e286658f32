#include "app/gui/inbox/ThreadActs.h"

#include "app/workspace/Shop.h"
#include "app/workspace/Workspace.h"
#include "core/korean/Display.h"

namespace ieum {

ThreadActs::ThreadActs(const PageContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
}

void ThreadActs::tell(const Result<void> &done)
{
    if (!done.ok())
        m_context.shell.fail(done.error());
}

void ThreadActs::undo(CustomerId customer, Result<void> (InboxService::*act)(CustomerId))
{
    m_context.workspace.write(
        this, [customer, act](Shop &shop) { return (shop.inbox.*act)(customer); },
        [this, customer](const Result<void> &done) {
            tell(done);
            if (done.ok())
                Q_EMIT reopened(customer);
        });
}

void ThreadActs::sayClosed(CustomerId customer, const QString &words,
                           Result<void> (InboxService::*back)(CustomerId))
{
    m_context.shell.toast(words, {tr("Undo"), [this, customer, back] { undo(customer, back); }});
    Q_EMIT closed(customer);
}

void ThreadActs::markHandled(CustomerId customer)
{
    m_context.workspace.write(
        this, [customer](Shop &shop) { return shop.inbox.markHandled(customer); },
        [this, customer](const Result<void> &done) {
            tell(done);
            if (done.ok())
                sayClosed(customer, tr("No longer waits for an answer."), &InboxService::undoHandled);
        });
}

void ThreadActs::snooze(CustomerId customer, Instant until)
{
    m_context.workspace.write(
        this, [customer, until](Shop &shop) { return shop.inbox.snooze(customer, until); },
        [this, customer, until](const Result<void> &done) {
            tell(done);
            const QString when = displayNearDayTime(until.inSeoul(), m_context.workspace.clock->now());
            if (done.ok())
                sayClosed(customer, tr("Put aside. Comes back: %1").arg(when), &InboxService::undoSnooze);
        });
}

void ThreadActs::carryOut(SendingAct act, const OutboxMessage &message)
{
    switch (act) {
    case SendingAct::Retry:
        return retry(message, tr("It waits to be sent."));
    case SendingAct::Ask:
        return retry(message, tr("The phone is asked again. Nothing is sent twice."));
    case SendingAct::TakeBack:
        return takeBack(message);
    case SendingAct::ConfirmSent:
        m_context.workspace.write(
            this, [id = message.id](Shop &shop) { return shop.outbox.done(id); },
            [this](const Result<OutboxMessage> &done) { tell(done.ok() ? Result<void>() : done.error()); });
    }
}

void ThreadActs::retry(const OutboxMessage &message, const QString &words)
{
    m_context.workspace.write(
        this, [id = message.id](Shop &shop) { return shop.outbox.retry(id); },
        [this, words](const Result<OutboxMessage> &goesOn) {
            if (!goesOn.ok())
                return m_context.shell.fail(goesOn.error());
            m_context.shell.toast(words);
            m_context.workspace.sendWaiting();
        });
}

void ThreadActs::takeBack(const OutboxMessage &message)
{
    m_context.workspace.write(
        this, [id = message.id](Shop &shop) { return shop.outbox.cancel(id); },
        [this, message](const Result<OutboxMessage> &cancelled) {
            if (!cancelled.ok())
                return m_context.shell.fail(cancelled.error());
            m_context.shell.toast(tr("Not sent. The text is in the reply box again."));
            Q_EMIT takenBack(message.customer, message.text);
        });
}

void ThreadActs::removeNote(CustomerId customer, const InternalNote &note)
{
    const auto putBack = [this, customer, note] {
        m_context.workspace.write(
            this, [customer, note](Shop &shop) { return shop.inbox.restoreNote(customer, note); },
            [this](const Result<void> &done) { tell(done); });
    };
    m_context.workspace.write(
        this, [id = note.id](Shop &shop) { return shop.inbox.removeNote(id); },
        [this, putBack](const Result<void> &done) {
            tell(done);
            if (done.ok())
                m_context.shell.toast(tr("The note is removed."), {tr("Undo"), putBack});
        });
}

} // namespace ieum
