#include "core/labels/DaySheetPdf.h"

#include "core/korean/Display.h"
#include "core/labels/PaperPdf.h"
#include "core/labels/PhoneCode.h"
#include "core/labels/SheetPages.h"

#include <QCoreApplication>
#include <QPagedPaintDevice>

namespace ieum {

namespace {

constexpr auto box = "☐ ";
using Tone = SheetText::Tone;

struct SheetWords
{
    Q_DECLARE_TR_FUNCTIONS(DaySheet)
};

/// Leaves out what nobody said.
QList<SheetText> linesOf(std::initializer_list<SheetText> all)
{
    QList<SheetText> lines;
    for (const SheetText &line : all) {
        if (!line.text.trimmed().isEmpty())
            lines += line;
    }
    return lines;
}

QString tick(const QString &text)
{
    return QString::fromUtf8(box) + text;
}

QString stateText(const Booking &booking)
{
    switch (booking.state) {
    case BookingState::Proposed:
        return SheetWords::tr("not confirmed yet");
    case BookingState::Done:
        return SheetWords::tr("came");
    case BookingState::NoShow:
        return SheetWords::tr("did not come");
    default:
        return {};
    }
}

QString paymentText(const Booking &booking)
{
    const QString amount = booking.amount ? QLatin1Char(' ') + displayMoney(*booking.amount) : QString();
    if (booking.payment == Payment::Paid)
        return SheetWords::tr("Deposit received") + amount;
    return booking.payment == Payment::Awaiting ? tick(SheetWords::tr("Deposit") + amount) : amount.trimmed();
}

QString serviceText(const Booking &booking)
{
    QStringList parts{booking.service, booking.staff, booking.seat};
    parts.removeAll(QString());
    const QString what = parts.join(QStringLiteral(" · "));
    return booking.kind == BookingKind::PickUp ? SheetWords::tr("Pick-up: %1").arg(what) : what;
}

QString noShowText(const DaySheet &sheet, const Booking &booking)
{
    const int count = sheet.noShows.value(booking.customer);
    return count > 0 ? SheetWords::tr("did not come %1 times before").arg(count) : QString();
}

void writeBooking(SheetPages &pages, const DaySheet &sheet, const Booking &booking)
{
    const QString name = booking.name.isEmpty() ? SheetWords::tr("(no name)") : booking.name;
    const QString number = SheetWords::tr("No. %1").arg(booking.id.toString());
    const QList<SheetText> ticks = linesOf({{tick(SheetWords::tr("Came")), Tone::Plain},
                                            {tick(SheetWords::tr("Did not come")), Tone::Plain},
                                            {paymentText(booking), Tone::Plain}});
    pages.row(phoneCode(booking.phone),
              {{0.24, linesOf({{displaySpan(booking.start, booking.end), Tone::Strong},
                               {number, Tone::Small},
                               {stateText(booking), Tone::Small}})},
               {0.26, linesOf({{name, Tone::Strong},
                               {booking.phone, Tone::Plain},
                               {noShowText(sheet, booking), Tone::Small}})},
               {0.30, linesOf({{serviceText(booking), Tone::Plain}, {booking.note, Tone::Small}})},
               {0.20, ticks}});
}

QString waybillText(const OrderLine &line)
{
    return line.waybill.isEmpty() ? tick(SheetWords::tr("Packed"))
                                  : SheetWords::tr("Waybill %1").arg(line.waybill);
}

void writeOrder(SheetPages &pages, const OrderLine &line)
{
    const QString address =
        QLatin1Char('(') + line.recipient.postcode + QLatin1String(") ") + line.recipient.fullAddress();
    const QString due =
        line.shipBy.isValid() ? SheetWords::tr("to go out by %1").arg(displayDay(line.shipBy)) : QString();
    const QString item = QStringLiteral("%1 × %2").arg(line.item).arg(line.quantity);
    pages.row(phoneCode(line.recipient.phone),
              {{0.24, linesOf({{line.orderNo, Tone::Strong}, {due, Tone::Small}})},
               {0.26, linesOf({{line.recipient.name, Tone::Strong},
                               {line.recipient.phone, Tone::Plain},
                               {line.recipient.address.isEmpty() ? QString() : address, Tone::Small}})},
               {0.30, linesOf({{item, Tone::Plain}, {line.option, Tone::Small}})},
               {0.20, linesOf({{waybillText(line), Tone::Plain}})}});
}

QString offText(DayOff off)
{
    return off == DayOff::Holiday ? SheetWords::tr("Closed: public holiday.") : SheetWords::tr("Closed.");
}

void writeDay(SheetPages &pages, const DaySheet &sheet, const DaySheet::Day &day)
{
    pages.heading(
        SheetWords::tr("%1: %n booking(s)", nullptr, int(day.bookings.size())).arg(displayDay(day.day)));
    if (day.off != DayOff::None)
        pages.line(offText(day.off));
    else if (day.bookings.isEmpty())
        pages.line(SheetWords::tr("No bookings."));
    for (const Booking &booking : day.bookings)
        writeBooking(pages, sheet, booking);
}

void writeAll(SheetPages &pages, const DaySheet &sheet)
{
    const QDate first = sheet.days.first().day;
    const QDate last = sheet.days.last().day;
    pages.title(SheetWords::tr("%1: bookings").arg(sheet.shop.name));
    pages.line(first == last ? displayDay(first) : displayDayRange(first, last));
    pages.line(SheetWords::tr("A phone's camera on the square rings that customer. The small number is the "
                              "booking's own in Ieum: enter what was ticked here under it later."));
    for (const DaySheet::Day &day : sheet.days)
        writeDay(pages, sheet, day);
    if (sheet.orders.isEmpty())
        return;
    pages.heading(SheetWords::tr("Parcels to send: %n", nullptr, sheet.orderCount()));
    for (const OrderLine &line : sheet.orders)
        writeOrder(pages, line);
}

QString footOf(const DaySheet &sheet)
{
    return SheetWords::tr("Made %1 · names and numbers of customers: shred it when it is done")
        .arg(sheet.madeAt.inSeoul().toString(QStringLiteral("yyyy-MM-dd HH:mm")));
}

} // namespace

bool drawDaySheet(QPagedPaintDevice &device, const DaySheet &sheet)
{
    QPainter painter(&device);
    if (!painter.isActive() || sheet.days.isEmpty())
        return false;
    SheetPages pages(device, painter, footOf(sheet));
    for (const SheetPages::Pass pass : {SheetPages::Pass::Count, SheetPages::Pass::Draw}) {
        pages.begin(pass);
        writeAll(pages, sheet);
        pages.finish();
    }
    return painter.end();
}

Result<void> writeDaySheetPdf(const QString &path, const DaySheet &sheet)
{
    return writePaperPdf(path, SheetWords::tr("%1: bookings").arg(sheet.shop.name),
                         [&](QPagedPaintDevice &device) { return drawDaySheet(device, sheet); });
}

} // namespace ieum
