#include "app/gui/bookings/BookingList.h"

#include "app/gui/bookings/BookingTexts.h"
#include "app/gui/style/Icons.h"
#include "app/gui/widgets/RowPainting.h"
#include "core/korean/Display.h"
#include "core/korean/PhoneNumber.h"

#include <QHeaderView>

namespace ieum {

namespace {
constexpr int phoneColumn = 3;
constexpr int serviceColumn = 4;

QString seated(const Booking &booking)
{
    return booking.staff.isEmpty() || booking.seat.isEmpty()
               ? booking.staff + booking.seat
               : booking.staff + QStringLiteral(" · ") + booking.seat;
}
} // namespace

BookingList::BookingList(QWidget *parent)
    : QTableWidget(0, 8, parent)
{
    setAccessibleName(tr("Bookings as a list"));
    setHorizontalHeaderLabels({tr("Day"), tr("Time"), tr("Customer"), tr("Phone"), tr("Service"), tr("Staff"),
                               tr("State"), tr("Deposit")});
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setFrameShape(NoFrame);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(metrics().orderRow);
    horizontalHeader()->setFixedHeight(metrics().gridHeader);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(serviceColumn, QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(phoneColumn, QHeaderView::Fixed);
    setColumnWidth(phoneColumn, phoneWidth(Type::Table) + metrics().gap16);
    connect(this, &QTableWidget::itemActivated, this, [this] { Q_EMIT bookingOpened(current()); });
}

void BookingList::setContent(const CalendarContent &content)
{
    const BookingId kept = current();
    setRowCount(static_cast<int>(content.bookings.size()));
    for (int row = 0; row < rowCount(); ++row) {
        setRow(row, content.bookings[row], content.isClashing(content.bookings[row].id));
        if (content.bookings[row].id == kept)
            setCurrentCell(row, 0);
    }
}

void BookingList::setRow(int row, const Booking &booking, bool clashes)
{
    const QString state = clashes ? tr("clashes") : stateWord(booking.state);
    const QStringList cells{displayDay(booking.start.date()),
                            displaySpan(booking.start, booking.end),
                            booking.name,
                            maskedDisplay(booking.phone),
                            booking.service,
                            seated(booking),
                            state,
                            paymentWord(booking.payment)};
    for (int column = 0; column < cells.size(); ++column) {
        auto *cell = new QTableWidgetItem(cells[column]);
        cell->setData(Qt::UserRole, booking.id.value);
        setItem(row, column, cell);
    }
    if (clashes)
        item(row, 6)->setIcon(icon("triangle-alert", Color::Down));
}

BookingId BookingList::current() const
{
    const QTableWidgetItem *cell = item(currentRow(), 0);
    return cell ? BookingId{cell->data(Qt::UserRole).toLongLong()} : BookingId();
}

} // namespace ieum
