#pragma once

#include "app/gui/bookings/BookingsReading.h"
#include "app/gui/shell/Page.h"
#include "app/gui/widgets/Dialog.h"
#include "core/bookings/WaitingService.h"

class QComboBox;
class QDateEdit;
class QVBoxLayout;

namespace ieum {

class ComposingField;
class CustomerField;

/// Who waits for a place. A place that fits is offered beside the name; it is booked only by a press.
class WaitingDialog : public Dialog
{
    Q_OBJECT
public:
    explicit WaitingDialog(const PageContext &context, QWidget *parent = nullptr);

private:
    struct Reading
    {
        QList<WaitingGuest> guests;
        QList<WaitingOffer> offers;
        Catalogue catalogue;
    };
    static Result<Reading> readAll(Shop &shop);

    void addForm();
    void read();
    void show(const Reading &reading);
    QWidget *rowFor(const WaitingGuest &guest, const WaitingOffer *offer);
    void add();
    void book(const WaitingOffer &offer);
    void drop(WaitingId guest);
    void tellOutcome(const Result<void> &done);
    WaitingGuest guest() const;

    const PageContext m_context;
    QVBoxLayout *m_rows;
    QWidget *m_list = nullptr;
    CustomerField *m_customer;
    ComposingField *m_phone;
    QComboBox *m_service;
    QComboBox *m_hours;
    QDateEdit *m_from;
    QDateEdit *m_to;
    Catalogue m_catalogue;
};

} // namespace ieum
