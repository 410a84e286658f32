#pragma once

#include "app/gui/bookings/BookingsReading.h"
#include "app/gui/shell/Page.h"
#include "core/bookings/Understanding.h"

#include <QObject>

namespace ieum {

class BookingDialog;
class TextOffer;

/// From a message to the book: the form of a new booking, or of the one that is to be moved, filled with what
/// was understood, with the customer's own words beside the fields; or the question whether to cancel.
/// Nothing is saved before the owner presses the button; a service that the owner chose otherwise is
/// remembered for this customer's words.
class ThreadBooking : public QObject
{
    Q_OBJECT
public:
    ThreadBooking(const PageContext &context, QWidget *parent);

    void open(const Understanding &understood, const Customer &customer);

private:
    void ask(const Understanding &understood, const Booking &start, const BookingsReading &known);
    void finish(const Understanding &understood, const BookingDialog &dialog);
    void remember(const Understanding &understood, const QString &service);
    void cancel(const Understanding &understood);
    void tell(const QString &done, BookingId booking, const char *templateName);

    const PageContext m_context;
    QWidget *m_parent;
    TextOffer *m_offer;
};

/// Puts the words of the message beside the names of the fields that they filled, and says which of them are
/// only a guess.
void showSources(BookingDialog &dialog, const Understanding &understood);

} // namespace ieum
