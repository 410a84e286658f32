#pragma once

#include "core/domain/Conversation.h"
#include "core/storage/Database.h"

namespace ieum {

/// A reply that has been begun.
struct Draft
{
    QString channel; ///< empty: none chosen
    QString text;
    bool operator==(const Draft &) const = default;
};

/// What the owner noted on a conversation: that it was handled elsewhere, and a reply begun. Rows stay with
/// the member they were written for, so that taking a tie back gives each its own again.
class ConversationNoteStore
{
public:
    explicit ConversationNoteStore(Database &database)
        : m_database(database)
    {
    }

    Result<void> setHandled(CustomerId root, Instant at, const QString &how);
    Result<void> clearHandled(CustomerId root);

    /// An empty text removes the draft.
    Result<void> saveDraft(CustomerId root, const Draft &draft, Instant now);
    Result<std::optional<Draft>> draft(CustomerId root);
    Result<QList<CustomerId>> withDraft();

private:
    Database &m_database;
};

} // namespace ieum
