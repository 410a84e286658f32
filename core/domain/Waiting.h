#pragma once

#include "core/base/Id.h"
#include "core/base/Time.h"

#include <QDate>
#include <QString>
#include <QTime>

namespace ieum {

enum class WaitingState { Waiting, Booked, Dropped };

/// Somebody who would like to come when something becomes free. Days and times are civil ones of Seoul.
struct WaitingGuest
{
    WaitingId id;
    CustomerId customer; ///< none when only a name was said
    QString name;
    QString phone; ///< display form
    QString service;
    int minutes = 60;
    QString staff;  ///< empty: anybody
    QDate from;     ///< null: from now on
    QDate to;       ///< included; null: no last day
    QTime earliest; ///< to begin at; null: at any hour
    QTime latest;   ///< to be over at; null: at any hour
    QString note;
    WaitingState state = WaitingState::Waiting;
    BookingId booking; ///< what became of it
    Instant since;
};

} // namespace ieum
