#pragma once

#include "core/base/Result.h"
#include "core/connector/Records.h"
#include "core/storage/ForeignDatabase.h"

#include <QHash>
#include <QStringList>

#include <functional>
#include <optional>

namespace ieum {

/// The messages of an sms.db in the order in which the phone wrote them, each with whom it is with and what
/// hangs on it. Keeps the people and rooms in memory, never the messages.
class IphoneMessages
{
public:
    /// Error: file.broken.
    static Result<IphoneMessages> open(const ForeignDatabase &database);

    /// Gives every message, or the place of one without a time. Ends early when `take` gives false.
    /// Error: file.broken.
    using Take = std::function<bool(const Result<IncomingMessage> &message, qint64 row)>;
    Result<void> forEach(const Take &take);

private:
    /// A conversation, as table chat has it.
    struct Chat
    {
        QString identifier; ///< the number of the other side; of a group a name that the phone made up
        QString title;
        bool isGroup = false;
    };
    /// A table of pairs (message, other) beside the messages, both in the order of the messages.
    class Beside
    {
    public:
        Beside(std::optional<ForeignRows> rows)
            : m_rows(std::move(rows))
        {
        }
        Result<QList<qint64>> of(qint64 message);

    private:
        std::optional<ForeignRows> m_rows;
        qint64 m_message = -1; ///< of the pair that was read last; none: -1
        qint64 m_other = 0;
    };
    struct Attachment
    {
        QString name;
        QString mime;
    };

    IphoneMessages(ForeignRows messages, Beside chats, Beside attachments);
    Result<void> learn(const ForeignDatabase &database);
    Result<IncomingMessage> messageOf(const QList<qint64> &chats, const QList<qint64> &attachments) const;
    void addOtherSide(IncomingMessage &message, const QList<qint64> &chats) const;
    void addContent(IncomingMessage &message, const QList<qint64> &attachments) const;
    QString textOf() const;

    ForeignRows m_messages;
    Beside m_chatOf;
    Beside m_attachmentOf;
    QHash<qint64, QString> m_handles; ///< a number, or the address of an Apple account
    QHash<qint64, Chat> m_chats;
    QHash<qint64, Attachment> m_attachments;
};

} // namespace ieum
