#include "core/labels/CallListPdf.h"

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

struct ListWords
{
    Q_DECLARE_TR_FUNCTIONS(CallList)
};

// The number that is rung: the best way's, else any other's.
QString phoneOf(const Affected &row)
{
    const QList<Way> ways = row.best ? QList<Way>{*row.best} + row.alternatives : row.alternatives;
    for (const Way &way : ways) {
        if (way.address.startsWith(u'+'))
            return way.display;
    }
    return {};
}

QString whyText(Affected::Why why)
{
    switch (why) {
    case Affected::Why::Unanswered:
        return ListWords::tr("Waits for an answer");
    case Affected::Why::Booking:
        return ListWords::tr("Booking");
    case Affected::Why::Unshipped:
        return ListWords::tr("Paid order");
    case Affected::Why::Callback:
        break;
    }
    return ListWords::tr("Promised call");
}

QString whenText(const Affected &row)
{
    return row.why == Affected::Why::Unanswered ? ListWords::tr("since %1").arg(displayDayTime(row.urgentAt))
                                                : displayDayTime(row.urgentAt);
}

QString tick(const QString &text)
{
    return QString::fromUtf8(box) + text;
}

void writeRow(SheetPages &pages, const Affected &row)
{
    const QString phone = phoneOf(row);
    const QString number = phone.isEmpty() ? ListWords::tr("no number known: ____________") : phone;
    const QString about = row.subject.simplified();
    pages.row(phoneCode(phone), {{0.24, {{row.name, Tone::Strong}, {number, Tone::Plain}}},
                                 {0.26, {{whyText(row.why), Tone::Plain}, {whenText(row), Tone::Small}}},
                                 {0.32, {{about.isEmpty() ? QStringLiteral("–") : about, Tone::Plain}}},
                                 {0.18,
                                  {{tick(ListWords::tr("Spoken to")), Tone::Plain},
                                   {tick(ListWords::tr("No answer")), Tone::Plain}}}});
}

void writeAll(SheetPages &pages, const CallList &list)
{
    pages.title(ListWords::tr("%1: whom to contact").arg(list.shop));
    pages.line(displayDayTime(list.madeAt));
    pages.line(ListWords::tr("Most urgent first. A phone's camera on the square rings that customer."));
    if (list.rows.isEmpty())
        pages.line(ListWords::tr("Nobody waits."));
    for (const Affected &row : list.rows)
        writeRow(pages, row);
}

} // namespace

CallList callListOf(const AffectedPeople &people, const QString &shop, Instant now)
{
    CallList list{shop, people.rows, now};
    list.rows.removeIf([](const Affected &row) { return row.isContacted; });
    return list;
}

bool drawCallList(QPagedPaintDevice &device, const CallList &list)
{
    QPainter painter(&device);
    if (!painter.isActive())
        return false;
    SheetPages pages(device, painter,
                     ListWords::tr("Made %1 · names and numbers of customers: shred it when it is done")
                         .arg(displayDayTime(list.madeAt)));
    for (const SheetPages::Pass pass : {SheetPages::Pass::Count, SheetPages::Pass::Draw}) {
        pages.begin(pass);
        writeAll(pages, list);
        pages.finish();
    }
    return painter.end();
}

Result<void> writeCallListPdf(const QString &path, const CallList &list)
{
    return writePaperPdf(path, ListWords::tr("%1: whom to contact").arg(list.shop),
                         [&](QPagedPaintDevice &device) { return drawCallList(device, list); });
}

} // namespace ieum
