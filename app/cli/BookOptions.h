#pragma once

#include "app/cli/Command.h"
#include "core/bookings/SeriesService.h"

namespace ieum {

/// What the commands of the book read from their options. Errors: usage.*, booking.no-duration, booking.none,
/// customer.none.

void addBookOptions(QCommandLineParser &parser);

/// A null date when it is not said.
Result<QDate> dateOption(const QCommandLineParser &parser, const QString &option);
Result<QTime> timeOption(const QCommandLineParser &parser, const QString &option);
Result<int> minutesOption(const QCommandLineParser &parser);
Result<std::optional<Money>> amountOption(const QCommandLineParser &parser);
Result<BookingId> bookingArgument(const QCommandLineParser &parser, int place = 1);
Result<CustomerId> customerOption(const QCommandLineParser &parser);
/// Everything but the start, which `--at` says.
Result<BookingDraft> draftWithoutStart(const QCommandLineParser &parser);
Result<BookingDraft> draftOption(const QCommandLineParser &parser);
Result<BookingMove> moveOption(const QCommandLineParser &parser);
/// `--repeat weekly|biweekly|monthly` with `--count N` or `--until D`.
Result<RepeatRule> repeatOption(const QCommandLineParser &parser);
BookingService::OnClash onClash(const QCommandLineParser &parser);

} // namespace ieum
