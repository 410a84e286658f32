#pragma once

#include "core/base/Time.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace ieum {

/// What a customer said about getting advertising texts. The latest word holds.
struct AdvertisingWord
{
    enum class Kind { Granted, Refused };
    Kind kind = Kind::Granted;
    Instant at;
    QString how; ///< where it was said, in the owner's words: the evidence
    bool operator==(const AdvertisingWord &) const = default;
};

QString toCode(AdvertisingWord::Kind kind); ///< "granted", "refused"
std::optional<AdvertisingWord::Kind> advertisingWordFromCode(const QString &code);

/// Where a customer stands. A deal counts that the shop made itself: a kept booking, an order entered by
/// hand. What came through a market gave the number to the market.
struct AdvertisingStanding
{
    std::optional<AdvertisingWord> word;
    std::optional<QDate> lastDeal;
};

} // namespace ieum
