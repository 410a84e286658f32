#pragma once

#include "app/gui/bookings/BookingsReading.h"

#include <QScrollArea>

class QVBoxLayout;

namespace ieum {

/// Beside the calendar: clashes with their ways out, notices to confirm, what remains today, and who has not
/// paid yet. It only asks; the page acts.
class BookingPanel : public QScrollArea
{
    Q_OBJECT
public:
    explicit BookingPanel(QWidget *parent = nullptr);

    /// Keeps the place in the list and, when the same button is there again, the focus.
    void setReading(const BookingsReading &reading);

Q_SIGNALS:
    void moveAsked(ieum::BookingId booking, const ieum::WayOut &way);
    void clashAccepted(ieum::BookingId one, ieum::BookingId other);
    void proposalAccepted(const ieum::Booking &proposal, bool isFree);
    void proposalDeclined(const ieum::Booking &proposal);
    void bookingOpened(ieum::BookingId booking);
    void paid(ieum::BookingId booking);
    /// Done or NoShow.
    void settled(const ieum::Booking &booking, ieum::BookingState state);

private:
    void addClash(const ClashCard &card, QDate today);
    void addProposal(const ProposalCard &card, QDate today);
    void addToSettle(const QList<Booking> &bookings, Instant now);
    QLayout *settleButtons(const Booking &booking);
    void addRemaining(const QList<Booking> &bookings);
    void addUnpaid(const QList<Booking> &bookings, Instant now);
    void makeRoomForButtons();
    void clear();

    QVBoxLayout *m_column;
    QString m_focused; ///< object name of the button that had the focus
};

} // namespace ieum
