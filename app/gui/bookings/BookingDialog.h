#pragma once

#include "app/gui/bookings/BookingsReading.h"
#include "app/gui/widgets/Dialog.h"
#include "core/bookings/BookingService.h"

class QComboBox;
class QSpinBox;

namespace ieum {

class ComposingField;
class CustomerField;
class StateLabel;
class Workspace;

/// Takes a booking with the phone at the ear, or changes one. While one types, it says in words which time
/// was understood and whether that is free; a clash is named, with its ways out, before anything is saved.
class BookingDialog : public Dialog
{
    Q_OBJECT
public:
    /// `booking` with an id: changes that one, otherwise it is what the fields begin with.
    BookingDialog(Workspace &workspace, const Booking &booking, const BookingsReading &known,
                  QWidget *parent = nullptr);

    /// What was saved; valid after accept().
    BookingId saved() const { return m_saved; }
    bool isCancelAsked() const { return m_isCancelAsked; }

    /// What the fields say now; public for tests.
    BookingDraft draft() const;

private:
    void addFields();
    void addRepeat();
    void fill(const Booking &booking);
    bool isSettled() const;
    void readTime();
    void chooseService(const QString &name);
    void chooseCustomer(const CustomerChoice &choice);
    void check();
    void showVerdict(const Result<BookingVerdict> &verdict);
    void offerWaysOut(const Result<BookingVerdict> &verdict);
    void save();
    void saveSeries(const BookingDraft &wish);
    void askAboutClash();
    void finish(const Result<BookingVerdict> &verdict);
    void addWhatAndWhere();

    Workspace &m_workspace;
    const Booking m_original;
    const BookingsReading m_known;
    QDate m_day; ///< what was said last; the fields keep only the words
    QTime m_time;
    BookingId m_saved;
    bool m_isCancelAsked = false;
    QString m_knownClash; ///< what saving would clash with, as the owner can read it; empty: nothing
    int m_checks = 0;     ///< answers of older checks are dropped

    CustomerField *m_customer;
    ComposingField *m_phone;
    ComposingField *m_when;
    QComboBox *m_service;
    QComboBox *m_length;
    QComboBox *m_staff;
    QComboBox *m_seat;
    QComboBox *m_bookingState; ///< of a booking that is known and has begun
    QComboBox *m_payment;
    ComposingField *m_amount;
    QComboBox *m_repeat; ///< of a new booking
    QSpinBox *m_times;
    ComposingField *m_note;
    Label *m_understood;
    StateLabel *m_state;
    QVBoxLayout *m_ways;
    Button *m_saveButton;
};

} // namespace ieum
