#pragma once

#include "app/gui/style/States.h"
#include "core/domain/Alarm.h"

#include <QString>

namespace ieum {

/// What an alarm says and offers: one bold sentence, one calm one, and the two answers.
struct AlarmWords
{
    StateLook look;
    QString sentence;
    QString calm;
    QString act;   ///< of the main button
    QString other; ///< of the other one
};

AlarmWords wordsOf(const Alarm &alarm, Instant now);

} // namespace ieum
