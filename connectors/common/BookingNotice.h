#pragma once

#include "core/connector/Records.h"

#include <QList>
#include <QString>

#include <optional>

namespace ieum {

/// A notice of Naver Booking to the shop, as SMS, mail or pasted page: a first line, then labels with values
/// (reference: public samples of 2018 and 2026). Nothing when the text is none or has no 예약번호.
std::optional<IncomingBooking> readBookingNotice(const QString &text);

/// One part a notice; a text with a single notice, or none, is one part. The line numbers count from 1.
struct NoticePart
{
    int line = 1;
    QString text;
};
QList<NoticePart> splitBookingNotices(const QString &text);

} // namespace ieum
