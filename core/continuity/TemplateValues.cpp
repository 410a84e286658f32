#include "core/continuity/TemplateValues.h"

#include "core/connector/ConnectorRegistry.h"
#include "core/storage/BookingStore.h"
#include "core/storage/OrderStore.h"
#include "core/storage/SettingsStore.h"

#include <QLocale>

#include <algorithm>

namespace ieum {

namespace {

// A customer in Korea reads it, whatever language the owner's window speaks.
QString koreanDayTime(const QDateTime &civil)
{
    static const QString days = QStringLiteral("월화수목금토일");
    const int hour = civil.time().hour();
    return QStringLiteral("%1월 %2일(%3) %4 %5:%6")
        .arg(civil.date().month())
        .arg(civil.date().day())
        .arg(days[civil.date().dayOfWeek() - 1])
        .arg(hour < 12 ? QStringLiteral("오전") : QStringLiteral("오후"))
        .arg((hour + 11) % 12 + 1)
        .arg(civil.time().minute(), 2, 10, QLatin1Char('0'));
}

QString koreanWon(Money money)
{
    return QLocale(QLocale::Korean).toString(money.won) + QStringLiteral("원");
}

bool isAhead(const Booking &booking, const QDateTime &now)
{
    return (booking.state == BookingState::Booked || booking.state == BookingState::Proposed) &&
           booking.end > now;
}

std::optional<Money> sumOf(const QList<OrderLine> &lines)
{
    Money sum;
    for (const OrderLine &line : lines) {
        if (!line.amount)
            return std::nullopt;
        sum.won += line.amount->won;
    }
    return sum;
}

} // namespace

Result<std::optional<Booking>> TemplateValues::bookingOf(CustomerId customer, BookingId asked) const
{
    if (asked.isValid())
        return m_sources.bookings.find(asked);
    IEUM_TRY_ASSIGN(bookings, m_sources.bookings.ofCustomer(customer));
    std::optional<Booking> next;
    for (const Booking &booking : bookings) {
        if (isAhead(booking, m_clock.now().inSeoul()) && (!next || booking.start < next->start))
            next = booking;
    }
    return next;
}

Result<QList<OrderLine>> TemplateValues::linesOf(CustomerId customer, OrderLineId asked) const
{
    IEUM_TRY_ASSIGN(lines, m_sources.orders.ofCustomer(customer));
    OrderId order;
    for (const OrderLine &line : lines) {
        const bool isMeant = asked.isValid() ? line.id == asked : line.state != OrderState::Cancelled;
        if (isMeant)
            order = line.order;
    }
    lines.removeIf(
        [&](const OrderLine &line) { return line.order != order || line.state == OrderState::Cancelled; });
    // An order in two parcels has two numbers: the one of the line that was asked for is told.
    std::stable_partition(lines.begin(), lines.end(),
                          [asked](const OrderLine &line) { return line.id == asked; });
    return lines;
}

void TemplateValues::addOrder(TemplateService::Values &values, const QList<OrderLine> &lines) const
{
    if (lines.isEmpty())
        return;
    const OrderLine &first = lines.first();
    values[QStringLiteral("상품")] =
        lines.size() == 1 ? first.item : QStringLiteral("%1 외 %2건").arg(first.item).arg(lines.size() - 1);
    if (const auto sum = sumOf(lines))
        values[QStringLiteral("금액")] = koreanWon(*sum);
    if (first.waybill.isEmpty())
        return;
    const CourierProfile *courier = m_sources.connectors.courier(first.courier);
    values[QStringLiteral("송장번호")] = first.waybill;
    values[QStringLiteral("택배사")] = courier ? courier->name : first.courier;
}

Result<TemplateService::Values> TemplateValues::of(const Customer &customer, const TextSubject &subject) const
{
    TemplateService::Values values;
    IEUM_TRY_ASSIGN(profile, m_sources.settings.profile());
    values[QStringLiteral("이름")] = customer.name;
    values[QStringLiteral("상호")] = profile.name;
    values[QStringLiteral("계좌")] = profile.account;
    // A text about a booking never names the sum of an order.
    if (!subject.booking.isValid()) {
        IEUM_TRY_ASSIGN(lines, linesOf(customer.id, subject.line));
        addOrder(values, lines);
    }
    IEUM_TRY_ASSIGN(booking, bookingOf(customer.id, subject.booking));
    if (!booking)
        return values;
    values[QStringLiteral("예약일시")] = koreanDayTime(booking->start);
    if (!values.contains(QStringLiteral("상품")))
        values[QStringLiteral("상품")] = booking->service;
    if (booking->amount && !values.contains(QStringLiteral("금액")))
        values[QStringLiteral("금액")] = koreanWon(*booking->amount);
    return values;
}

} // namespace ieum
