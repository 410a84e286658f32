#pragma once

#include "core/connector/Records.h"

#include <QByteArray>

namespace ieum {

/// What makes two records the same message (reference: formats-messages.md §1.8, §2). 16 bytes; independent
/// of local keys, so that two PCs agree on it.
class MessageIdentity
{
public:
    /// The text as it is compared: NFC, LF, no trailing blanks or empty lines; placeholders as the importer's
    /// token.
    static QString textOf(const IncomingMessage &message);

    /// Kakao knows minutes only, and real chats repeat: there the n-th equal record of a minute is a message
    /// of its own; Instagram writes what was sent in one go under one millisecond.
    static bool countsRepeats(const IncomingMessage &message);
    /// The same for the records that count as repeats of each other.
    static QString repeatKey(const QString &address, const IncomingMessage &message);

    /// `address` is the contact point's normalised one; `n` counts from 1 and matters only where repeats
    /// count.
    static QByteArray of(const QString &channel, const QString &address, const IncomingMessage &message,
                         int n);
    static QByteArray ofOutbox(OutboxId outbox);
};

} // namespace ieum
