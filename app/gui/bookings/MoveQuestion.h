#pragma once

#include "core/domain/Booking.h"

class QWidget;

namespace ieum {

enum class MoveAnswer { No, ThisOne, ThisAndLater };

/// Asks, of a booking that repeats, whether the later ones are to be moved too.
MoveAnswer askToMove(QWidget *parent, const Booking &booking, const QDateTime &to);

} // namespace ieum
