#pragma once

#include "core/base/Id.h"
#include "core/base/Time.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace ieum {

enum class Direction { In, Out, System };
enum class MessageKind { Text, Photo, Video, File, Voice, Sticker, Call, Deleted, System };
enum class CallOutcome { Answered, Missed, Rejected, Voicemail };

QString toCode(Direction direction);
QString toCode(MessageKind kind);
QString toCode(CallOutcome outcome);
std::optional<Direction> directionFromCode(const QString &code);
std::optional<MessageKind> messageKindFromCode(const QString &code);
std::optional<CallOutcome> callOutcomeFromCode(const QString &code);

/// A message or a phone call as it stands in a thread. The content is never edited.
struct Message
{
    MessageId id;
    ContactId contact;
    CustomerId customer; ///< root
    QString channel;
    Direction direction = Direction::In;
    MessageKind kind = MessageKind::Text;
    Instant at;
    Precision precision = Precision::Minute;
    QString sender; ///< as the source wrote it; foreign text
    QString text;   ///< foreign text: always shown as plain text
    bool isRead = false;
    std::optional<CallOutcome> outcome; ///< phone log calls only
    int seconds = 0;                    ///< a call's length
    OutboxId outbox;                    ///< set when Ieum sent it
    bool neverLeft = false;             ///< ours, but it could not be sent: no answer
};

} // namespace ieum
