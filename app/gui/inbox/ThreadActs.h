#pragma once

#include "app/gui/inbox/SendingWords.h"
#include "app/gui/inbox/ThreadModel.h"
#include "app/gui/shell/Page.h"

#include <QObject>

namespace ieum {

/// What the owner does with a thread, each committed before anything is said, each with its way back.
class ThreadActs : public QObject
{
    Q_OBJECT
public:
    explicit ThreadActs(const PageContext &context, QObject *parent = nullptr);

    void markHandled(CustomerId customer);
    void snooze(CustomerId customer, Instant until);
    void carryOut(SendingAct act, const OutboxMessage &message);
    void removeNote(CustomerId customer, const InternalNote &note);

Q_SIGNALS:
    /// It no longer waits: the owner goes on with the next.
    void closed(ieum::CustomerId customer);
    /// The owner took that back.
    void reopened(ieum::CustomerId customer);
    /// A text that does not go out, to be written anew.
    void takenBack(ieum::CustomerId customer, const QString &text);

private:
    void tell(const Result<void> &done);
    void undo(CustomerId customer, Result<void> (InboxService::*act)(CustomerId));
    void sayClosed(CustomerId customer, const QString &words, Result<void> (InboxService::*back)(CustomerId));
    void retry(const OutboxMessage &message, const QString &words);
    void takeBack(const OutboxMessage &message);

    const PageContext m_context;
};

} // namespace ieum
