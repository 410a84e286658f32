#pragma once

#include "core/domain/Conversation.h"
#include "core/storage/Database.h"

namespace ieum {

/// What has been begun to be written to, or about, a customer.
struct Draft
{
    QString channel; ///< empty: none chosen
    QString text;
    QString note; ///< an internal note that has been begun
    bool isEmpty() const { return text.isEmpty() && note.isEmpty(); }
    bool operator==(const Draft &) const = default;
};

/// Words of the shop for itself, standing in a customer's thread; never sent to anybody.
struct InternalNote
{
    InternalNoteId id;
    Instant at;
    QString text;
    bool operator==(const InternalNote &) const = default;
};

/// What the owner noted on a conversation: that it was handled elsewhere or put aside, a reply begun, and
/// words for the shop itself. Rows stay with the member they were written for, so that taking a tie back
/// gives each its own again.
class ConversationNoteStore
{
public:
    explicit ConversationNoteStore(Database &database)
        : m_database(database)
    {
    }

    Result<void> setHandled(CustomerId root, Instant at, const QString &how);
    Result<void> clearHandled(CustomerId root);

    /// `seen`: the newest message known now; ConversationStore brings the conversation back at a newer one.
    Result<void> setSnoozed(CustomerId root, Instant at, Instant until, MessageId seen);
    Result<void> clearSnoozed(CustomerId root);

    Result<InternalNoteId> addNote(CustomerId root, Instant at, const QString &text);
    /// Leaves a tombstone. No error when it is gone already.
    Result<void> removeNote(InternalNoteId note, Instant now);
    Result<QList<InternalNote>> notes(CustomerId root); ///< oldest first

    /// An empty one is removed.
    Result<void> saveDraft(CustomerId root, const Draft &draft, Instant now);
    Result<std::optional<Draft>> draft(CustomerId root);
    Result<QList<CustomerId>> withDraft();

private:
    Database &m_database;
};

} // namespace ieum
