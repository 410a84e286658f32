#include "app/gui/continuity/OutboxWords.h"

#include <QCoreApplication>

namespace ieum {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OutboxWords)
};

} // namespace

StateLook outboxLook(OutboxState state)
{
    switch (state) {
    case OutboxState::Queued:
        return {"clock", Words::tr("Will be sent"), Color::Text2, Color::Subtle};
    case OutboxState::Sending:
        return {"clock", Words::tr("Being sent"), Color::Text2, Color::Subtle};
    case OutboxState::Accepted:
        return {"check", Words::tr("Sent"), Color::Text, Color::Subtle};
    case OutboxState::SentByHand:
        return {"check", Words::tr("Sent by hand"), Color::Text, Color::Subtle};
    case OutboxState::Delivered:
        return {"circle-check", Words::tr("Arrived"), Color::Up, Color::UpSoft};
    case OutboxState::Failed:
        return {"octagon-x", Words::tr("Not sent"), Color::Down, Color::DownSoft};
    case OutboxState::ByHand:
        return {"copy", Words::tr("Waits for your hand"), Color::Degraded, Color::DegradedSoft};
    case OutboxState::Cancelled:
        return {"x", Words::tr("Taken back"), Color::Text3, Color::Subtle};
    case OutboxState::Unknown:
        break;
    }
    return {"circle-question-mark", Words::tr("Not known whether it arrived"), Color::Unknown,
            Color::UnknownSoft};
}

} // namespace ieum
