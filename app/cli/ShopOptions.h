#pragma once

#include "core/base/Result.h"
#include "core/domain/ShopProfile.h"

#include <QCommandLineParser>

namespace ieum {

/// --name, --open, --phone, --address, --postcode, --account, --grid, --closed, --breaks, --buffer,
/// --holidays.
void addShopOptions(QCommandLineParser &parser);

/// The profile with what the options say. Errors: usage.invalid-hours, usage.invalid-days,
/// usage.invalid-number.
Result<ShopProfile> withOptions(ShopProfile profile, const QCommandLineParser &parser);

/// "10:00-20:00" into `profile`; 18:00-02:00 closes after midnight; 24:00 is midnight.
Result<void> readHours(const QString &text, ShopProfile &profile);

} // namespace ieum
