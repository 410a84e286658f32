#include "app/gui/bookings/BookingRow.h"

#include "app/gui/bookings/BookingTexts.h"
#include "app/gui/widgets/RowPainting.h"

#include <QPainter>

namespace ieum {

BookingRow::BookingRow(const QString &when, const Booking &booking, QWidget *parent)
    : QAbstractButton(parent)
    , m_when(when)
    , m_booking(booking)
{
    setAccessibleName(spokenBooking(booking, false));
    setObjectName(QStringLiteral("booking-%1").arg(booking.id.toString()));
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void BookingRow::setTag(const QString &tag)
{
    m_tag = tag;
    setAccessibleName(spokenBooking(m_booking, false) + QStringLiteral(", ") + tag);
    update();
}

QSize BookingRow::sizeHint() const
{
    return {metrics().bookingPanel / 2, metrics().importRow};
}

void BookingRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), color(underMouse() ? Color::Hover : Color::Window));
    painter.fillRect(QRect(0, height() - Metrics::line, width(), Metrics::line), color(Color::Line));
    const int whenWidth = metrics().scaled(66);
    paintText(painter, QRect(0, 0, whenWidth, height()), m_when, Type::TableStrong, Color::Text);
    const int tagWidth = m_tag.isEmpty() ? 0 : textWidth(m_tag, Type::Small) + metrics().gap24;
    QRect box(whenWidth, 0, width() - whenWidth - tagWidth, height());
    const int taken = paintText(painter, box, shownName(m_booking), Type::Table, Color::Text);
    box.setLeft(box.left() + taken + metrics().gap4);
    paintText(painter, box, serviceAndStaff(m_booking), Type::Table, Color::Text2);
    if (!m_tag.isEmpty())
        paintTag(painter, {width() - tagWidth, height() / 2}, m_tag, Color::UpSoft, Color::Up);
}

} // namespace ieum
