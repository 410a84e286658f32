#pragma once

#include "core/base/Sheet.h"
#include "core/continuity/OutageReport.h"

#include <QStringList>

namespace ieum {

/// What owners call a channel: "KakaoTalk channel"; its id when it is none of the built-in kinds.
QString channelTitle(const QString &channel);

/// What a piece of evidence shows, as a line without its time.
QString evidenceText(const OutageEvidence &evidence);

/// The sentence under the loss: the estimate with its interval, or why there is none.
QString lossText(const OutageReport &report);

/// The same for bookings, which have no price: how many fewer were made.
QString bookingsText(const BookingsLost &bookings);

/// "The evidence log holds 12 entries, none of them changed. Last sum: 3f9a …"
QString chainText(const EvidenceChain &chain);

/// The scheme of 2022 in one sentence.
QString weekText(const WeekComparison &week);

/// "2022-10-15 15:30": a report is filed away, so the year stands in it.
QString reportTime(Instant at);

/// "2022-10-15 15:30 – 2022-10-20 23:00"
QString spanText(Instant from, Instant to);

/// Papers and dates that an owner has to add when handing the report in.
QStringList paperList();

/// A row a record that a figure of the report rests on, for the report's CSV: order lines first.
Sheet figureSheet(const OutageReport &report);

} // namespace ieum
