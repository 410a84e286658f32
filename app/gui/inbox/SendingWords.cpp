#include "app/gui/inbox/SendingWords.h"

#include <QCoreApplication>

namespace ieum {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SendingWords)
};

} // namespace

StateLook lookOf(const OutboxMessage &message)
{
    const bool isCall = message.channel.startsWith(QLatin1String("phone"));
    switch (message.state) {
    case OutboxState::Queued:
        return {"clock", Words::tr("Will be sent"), Color::Text3, Color::Window};
    case OutboxState::Sending:
        return {"send", Words::tr("Being sent"), Color::Text3, Color::Window};
    case OutboxState::Accepted:
        return {"check", Words::tr("Sent, arrival not known yet"), Color::Text3, Color::Window};
    case OutboxState::Delivered:
        return {"circle-check", Words::tr("Arrived"), Color::Up, Color::UpSoft};
    case OutboxState::Failed:
        return {"octagon-x", Words::tr("Failed"), Color::Down, Color::DownSoft};
    case OutboxState::Unknown:
        return {"circle-question-mark", Words::tr("Arrival unknown"), Color::Degraded, Color::DegradedSoft};
    case OutboxState::Cancelled:
        return {"undo-2", Words::tr("Did not arrive"), Color::Text3, Color::Window};
    case OutboxState::ByHand:
        return {"copy", Words::tr("Copied. Did you send it?"), Color::Degraded, Color::DegradedSoft};
    case OutboxState::SentByHand:
        return {"check", isCall ? Words::tr("Told by phone") : Words::tr("Sent by hand"), Color::Text3,
                Color::Window};
    }
    return {};
}

StateLook lookOf(OutboxState state)
{
    OutboxMessage message;
    message.state = state;
    return lookOf(message);
}

QList<SendingAct> actsOf(OutboxState state)
{
    switch (state) {
    case OutboxState::Queued:
        return {SendingAct::TakeBack};
    case OutboxState::Failed:
        return {SendingAct::Retry, SendingAct::TakeBack};
    case OutboxState::Unknown:
        return {SendingAct::Ask};
    case OutboxState::ByHand:
        return {SendingAct::ConfirmSent, SendingAct::TakeBack};
    default:
        return {};
    }
}

QString wordOf(SendingAct act, OutboxState state)
{
    switch (act) {
    case SendingAct::Retry:
        return Words::tr("Send again");
    case SendingAct::Ask:
        return Words::tr("Look again");
    case SendingAct::ConfirmSent:
        return Words::tr("I sent it");
    case SendingAct::TakeBack:
        return state == OutboxState::Queued   ? Words::tr("Do not send")
               : state == OutboxState::ByHand ? Words::tr("Not sent")
                                              : Words::tr("Write anew");
    }
    return {};
}

} // namespace ieum
