#pragma once

#include "app/workspace/Shop.h"

namespace ieum {

/// What a stop of a channel would come to right now.
struct DrillOutcome
{
    QString channel;
    int people = 0;          ///< whom it leaves waiting
    int texts = 0;           ///< would go out by themselves
    int byHand = 0;          ///< would wait for the owner's hand
    QStringList unreachable; ///< names of those without another way
    int labels = 0;          ///< parcels that could be printed without a network
    QStringList refused;     ///< why others could not, a sentence each
    qint64 milliseconds = 0; ///< from the stop to the last text and label
};

/// Plays a stop through on an encrypted copy of the shop: declare, write to everybody, label every parcel.
/// The shop itself, the network and the printer are never touched; the copy is gone afterwards. Errors:
/// channel.not-found, those of copyDatabase().
Result<DrillOutcome> runOutageDrill(Shop &shop, const QString &channel);

/// What came of it, a sentence a line, in the language in use.
QStringList drillLines(const DrillOutcome &outcome);

} // namespace ieum
