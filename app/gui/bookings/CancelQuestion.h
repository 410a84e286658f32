#pragma once

#include "core/domain/Booking.h"

class QWidget;

namespace ieum {

enum class CancelAnswer { No, ThisOne, ThisAndLater };

/// Asks before a booking is cancelled; of one that repeats, whether the later ones go too.
CancelAnswer askToCancel(QWidget *parent, const Booking &booking);

} // namespace ieum
