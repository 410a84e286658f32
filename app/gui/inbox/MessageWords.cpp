#include "app/gui/inbox/MessageWords.h"

#include <QCoreApplication>

namespace ieum {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MessageWords)
};

QString callWord(Direction direction, std::optional<CallOutcome> outcome)
{
    const bool answered = !outcome || outcome == CallOutcome::Answered;
    if (direction == Direction::Out)
        return answered ? Words::tr("Called") : Words::tr("Called, no answer");
    if (outcome == CallOutcome::Voicemail)
        return Words::tr("Voicemail");
    return answered ? Words::tr("Incoming call") : Words::tr("Missed call");
}

QString lengthWords(int seconds)
{
    return seconds < 60 ? Words::tr("%1 s").arg(seconds)
                        : Words::tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
}

QString bracketed(const QString &word, const QString &text)
{
    return u'[' + word + QStringLiteral("] ") + text;
}

} // namespace

QString previewText(MessageKind kind, Direction direction, std::optional<CallOutcome> outcome,
                    const QString &text)
{
    switch (kind) {
    case MessageKind::Call:
        return text.isEmpty() ? callWord(direction, outcome) : text;
    case MessageKind::Photo:
        return bracketed(Words::tr("Photo"), text).trimmed();
    case MessageKind::Video:
        return bracketed(Words::tr("Video"), text).trimmed();
    case MessageKind::File:
        return bracketed(Words::tr("File"), text).trimmed();
    default:
        return text.simplified();
    }
}

QString callWords(const Message &call)
{
    if (!call.outcome && !call.text.isEmpty())
        return call.text;
    const QString word = callWord(call.direction, call.outcome);
    return call.seconds > 0 ? word + QStringLiteral(" · ") + lengthWords(call.seconds) : word;
}

const char *callIcon(const Message &call)
{
    return isMissedCall(call)                 ? "phone-missed"
           : call.direction == Direction::Out ? "phone-outgoing"
                                              : "phone-incoming";
}

bool isMissedCall(const Message &message)
{
    return message.kind == MessageKind::Call && message.direction == Direction::In && message.outcome &&
           *message.outcome != CallOutcome::Answered;
}

} // namespace ieum
