#pragma once

#include "app/gui/style/States.h"
#include "core/domain/OutboxMessage.h"

#include <QList>

namespace ieum {

/// What the owner can do with a text of ours from within the thread.
enum class SendingAct {
    Retry,       ///< send again what has failed
    Ask,         ///< look whether it has arrived
    ConfirmSent, ///< it was sent by hand
    TakeBack,    ///< it is not sent; its words go back to the reply box
};

/// The state under a text of ours. Accepted is never shown as delivered.
StateLook lookOf(const OutboxMessage &message);
StateLook lookOf(OutboxState state);
/// The most likely act first; empty when there is nothing left to do.
QList<SendingAct> actsOf(OutboxState state);
QString wordOf(SendingAct act, OutboxState state);

} // namespace ieum
