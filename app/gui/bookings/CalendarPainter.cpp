#include "app/gui/bookings/CalendarPainter.h"

#include "app/gui/bookings/BookingTexts.h"
#include "app/gui/style/Icons.h"
#include "app/gui/widgets/RowPainting.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

namespace ieum {

namespace {

constexpr int blockBar = 3;
constexpr int blockRadius = 4;
constexpr int hatchOpacity = 140;

struct BlockLook
{
    Color fill;
    Color edge;
};

BlockLook lookOf(const Booking &booking, bool clashes, bool isPast)
{
    if (clashes)
        return {Color::DownSoft, Color::Down};
    if (isPast || booking.state == BookingState::Done || booking.state == BookingState::NoShow)
        return {Color::UnknownSoft, Color::Unknown};
    return {Color::Selected, Color::Accent};
}

QString offWord(DayOff off)
{
    return off == DayOff::Holiday ? QCoreApplication::translate("Bookings", "Public holiday")
                                  : QCoreApplication::translate("Bookings", "Closed");
}

} // namespace

void CalendarPainter::paint(const CalendarCursor &cursor)
{
    paintLines();
    paintClosedDays();
    paintBreaks();
    paintNow();
    for (const Booking &booking : m_content.bookings)
        paintBlock(booking);
    for (const ClashPair &pair : m_content.clashes)
        paintClash(pair);
    paintCursor(cursor);
}

void CalendarPainter::paintLines()
{
    const int right = m_geometry.lanes().isEmpty()
                          ? m_geometry.gutter()
                          : m_geometry.lanes().last().left + m_geometry.lanes().last().width;
    m_painter.setPen(QPen(color(Color::Line), Metrics::line));
    const int firstNamed = m_geometry.firstHour();
    for (int hour = firstNamed; hour <= m_geometry.lastHour(); ++hour) {
        const int y = m_geometry.yOfHour(hour);
        m_painter.setPen(QPen(color(Color::Line), Metrics::line));
        m_painter.drawLine(m_geometry.gutter(), y, right, y);
        const QRect box(0, y - lineHeight(Type::Table) / 2, m_geometry.gutter() - metrics().gap8,
                        lineHeight(Type::Table));
        paintText(m_painter, box, hourName(hour, hour == firstNamed), Type::Table, Color::Text2,
                  Qt::AlignRight | Qt::AlignVCenter);
    }
    for (qsizetype i = 0; i < m_geometry.lanes().size(); ++i) {
        const CalendarLane &lane = m_geometry.lanes()[i];
        const bool isDayEdge = i % m_geometry.laneNames().size() == 0;
        m_painter.setPen(QPen(color(Color::Line), Metrics::line, isDayEdge ? Qt::SolidLine : Qt::DotLine));
        m_painter.drawLine(lane.left, 0, lane.left, m_geometry.height());
    }
}

void CalendarPainter::paintClosedDays()
{
    for (int day = 0; day < m_content.days.size(); ++day) {
        const DayOff off = dayOff(m_content.shop, m_content.days[day]);
        if (off == DayOff::None)
            continue;
        const QRect box = m_geometry.dayRect(day).adjusted(Metrics::line, 0, 0, 0);
        m_painter.fillRect(box, color(Color::Subtle));
        m_painter.fillRect(box, QBrush(color(Color::Line), Qt::BDiagPattern));
        const QRect sign(box.left() + metrics().gap8, m_geometry.topMargin() + metrics().gap24,
                         box.width() - 2 * metrics().gap8, metrics().button);
        m_painter.setPen(QPen(color(Color::Line), Metrics::line));
        m_painter.setBrush(color(Color::Surface));
        m_painter.drawRoundedRect(sign, blockRadius, blockRadius);
        paintText(m_painter, sign, offWord(off), Type::Table, Color::Text2, Qt::AlignCenter);
    }
}

void CalendarPainter::paintBreaks()
{
    for (int day = 0; day < m_content.days.size(); ++day) {
        for (const TimeSpan &rest : breaksOn(m_content.shop, m_content.days[day])) {
            const QRect box = m_geometry.rectOf(day, rest).adjusted(Metrics::line, 0, 0, 0);
            m_painter.fillRect(box, color(Color::Subtle));
            m_painter.fillRect(box, QBrush(color(Color::Line), Qt::BDiagPattern));
            const int line = lineHeight(Type::Small);
            if (box.height() >= line)
                paintText(m_painter, QRect(box.left() + metrics().gap8, box.top(), box.width(), line),
                          QCoreApplication::translate("Bookings", "Break"), Type::Small, Color::Text2);
        }
    }
}

void CalendarPainter::paintNow()
{
    const QDateTime now = m_content.now.inSeoul();
    const auto day = m_content.days.indexOf(CalendarGeometry::businessDay(m_content.shop, now));
    if (day < 0)
        return;
    const QRect column = m_geometry.dayRect(static_cast<int>(day));
    const int y = m_geometry.yOf(static_cast<int>(day), now);
    if (y < 0 || y > m_geometry.height())
        return;
    m_painter.setPen(QPen(color(Color::Down), Metrics::focusRing));
    m_painter.drawLine(column.left(), y, column.right(), y);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(color(Color::Down));
    m_painter.drawEllipse(QPoint(column.left(), y), metrics().gap4, metrics().gap4);
}

QRect CalendarPainter::blockRect(const Booking &booking) const
{
    const QRect lane = m_geometry.rectOf(booking);
    return lane.isEmpty() ? lane : lane.adjusted(blockBar, Metrics::line, -metrics().gap4, -Metrics::line);
}

void CalendarPainter::paintBlock(const Booking &booking)
{
    const QRect box = blockRect(booking);
    if (box.isEmpty())
        return;
    const bool isPast = Instant::of(booking.end) <= m_content.now;
    const bool clashes = m_content.isClashing(booking.id);
    const BlockLook look = lookOf(booking, clashes, isPast);
    const bool isProposal = booking.state == BookingState::Proposed;
    QPainterPath shape;
    shape.addRoundedRect(box, blockRadius, blockRadius);
    m_painter.fillPath(shape, color(isProposal && !clashes ? Color::Surface : look.fill));
    if (isProposal || clashes) {
        m_painter.setPen(QPen(color(look.edge), Metrics::line, isProposal ? Qt::DashLine : Qt::SolidLine));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawPath(shape);
    }
    if (!isProposal)
        m_painter.fillRect(QRect(box.left(), box.top(), blockBar, box.height()), color(look.edge));
    paintBlockText(booking, box.adjusted(blockBar + metrics().gap4, 0, -2, 0), isPast);
}

// A later one that clashes begins within the earlier one: its name stands below the hatching of the overlap.
void CalendarPainter::paintBlockText(const Booking &booking, const QRect &box, bool isPast)
{
    int top = box.top();
    for (const ClashPair &pair : m_content.clashes) {
        const QString lane = m_content.laneOf(booking);
        if (pair.later.id == booking.id && m_content.laneOf(pair.earlier) == lane)
            top = std::max(top, m_geometry.rectOf({pair.overlap().end, lane}, 1).top());
    }
    const int line = lineHeight(Type::Table);
    if (top + line > box.bottom() + metrics().gap4)
        return;
    paintText(m_painter, QRect(box.left(), top, box.width(), line), shownName(booking),
              isPast ? Type::Table : Type::TableStrong, isPast ? Color::Text2 : Color::Text);
    if (top + 2 * line <= box.bottom() + metrics().gap4)
        paintText(m_painter, QRect(box.left(), top + line, box.width(), line), shownService(booking),
                  Type::Table, Color::Text2);
}

void CalendarPainter::paintClash(const ClashPair &pair)
{
    const QRect box = blockRect(pair.earlier).intersected(blockRect(pair.later));
    if (box.isEmpty())
        return;
    QColor hatch = color(Color::Down);
    hatch.setAlpha(hatchOpacity);
    m_painter.fillRect(box, color(Color::DownSoft));
    m_painter.fillRect(box, QBrush(hatch, Qt::BDiagPattern));
    const int side = metrics().iconSmall;
    QRect sign(0, 0, side + metrics().gap4, side + metrics().gap4);
    sign.moveCenter(box.center());
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(color(Color::DownSoft));
    m_painter.drawRoundedRect(sign, blockRadius, blockRadius);
    paintIcon(m_painter, sign, "triangle-alert", side, color(Color::Down));
}

void CalendarPainter::paintCursor(const CalendarCursor &cursor)
{
    m_painter.setBrush(Qt::NoBrush);
    if (cursor.dropAt) {
        m_painter.setPen(QPen(color(Color::Accent), Metrics::focusRing, Qt::DashLine));
        m_painter.drawRoundedRect(
            m_geometry.rectOf(*cursor.dropAt, cursor.dropMinutes).adjusted(2, 1, -4, -1), blockRadius,
            blockRadius);
    }
    if (!cursor.hasFocus)
        return;
    QRect ring;
    for (const Booking &booking : m_content.bookings) {
        if (booking.id == cursor.booking)
            ring = blockRect(booking);
    }
    if (ring.isEmpty() && cursor.slot)
        ring = m_geometry.rectOf(*cursor.slot, m_content.shop.gridMinutes)
                   .adjusted(blockBar, 1, -metrics().gap4, -1);
    m_painter.setPen(QPen(color(Color::Accent), Metrics::focusRing));
    if (!ring.isEmpty())
        m_painter.drawRoundedRect(ring, blockRadius, blockRadius);
}

} // namespace ieum
