#include "app/gui/bookings/WaitingDialog.h"

#include "app/gui/bookings/ComposingField.h"
#include "app/gui/bookings/CustomerField.h"
#include "app/gui/widgets/Frames.h"
#include "app/gui/widgets/Label.h"
#include "app/gui/widgets/MaskedPhone.h"
#include "app/gui/widgets/SearchField.h"
#include "app/workspace/Shop.h"
#include "app/workspace/Workspace.h"
#include "core/base/ErrorTexts.h"
#include "core/korean/Display.h"

#include <QComboBox>
#include <QDateEdit>
#include <QGuiApplication>
#include <QInputMethod>

namespace ieum {

namespace {

constexpr int listHeight = 220;
constexpr int usualDays = 14;
constexpr int usualMinutes = 60;

/// Hours that people say they could come: any, before noon, after it, in the evening.
struct Hours
{
    const char *words;
    int from; ///< of the day; 0: any
    int to;
};
constexpr Hours hours[] = {{QT_TRANSLATE_NOOP("ieum::WaitingDialog", "at any hour"), 0, 0},
                           {QT_TRANSLATE_NOOP("ieum::WaitingDialog", "before noon"), 0, 12},
                           {QT_TRANSLATE_NOOP("ieum::WaitingDialog", "after noon"), 12, 0},
                           {QT_TRANSLATE_NOOP("ieum::WaitingDialog", "from 6 in the evening"), 18, 0}};

QTime hourOrNone(int hour)
{
    return hour > 0 ? QTime(hour, 0) : QTime();
}

QDateEdit *dateField(QDate day)
{
    auto *field = new QDateEdit(day);
    field->setCalendarPopup(true);
    field->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    return field;
}

QString wishOf(const WaitingGuest &guest)
{
    QStringList parts{guest.service};
    if (guest.from.isValid() && guest.to.isValid())
        parts += displayDayRange(guest.from, guest.to);
    for (const Hours &choice : hours) {
        const bool isAny = choice.from == 0 && choice.to == 0;
        if (!isAny && guest.earliest == hourOrNone(choice.from) && guest.latest == hourOrNone(choice.to))
            parts += WaitingDialog::tr(choice.words);
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

WaitingDialog::WaitingDialog(const PageContext &context, QWidget *parent)
    : Dialog(tr("Waiting list"),
             tr("When something becomes free, it is offered here. Nobody is booked or written to by itself."),
             parent, Width::Wide)
    , m_context(context)
    , m_rows(makeColumn(0))
    , m_customer(new CustomerField)
    , m_phone(new ComposingField(QStringLiteral("010-0000-0000")))
    , m_service(new QComboBox)
    , m_hours(new QComboBox)
    , m_from(dateField(context.workspace.clock->now().inSeoul().date()))
    , m_to(dateField(m_from->date().addDays(usualDays)))
{
    addScrollingRows(m_rows, tr("Who waits"), listHeight);
    addForm();
    setCancelText(tr("Close"));
    auto *button = setMainButton(tr("Put on the list"), Button::Kind::Main, Accept::No);
    connect(button, &Button::clicked, this, &WaitingDialog::add);
    connect(&context.workspace, &Workspace::changed, this, &WaitingDialog::read);
    context.workspace.read(this, readCustomerChoices, [this](const Result<QList<CustomerChoice>> &choices) {
        if (choices.ok())
            m_customer->setChoices(*choices);
    });
    read();
    m_customer->setFocus();
}

void WaitingDialog::addForm()
{
    m_service->setEditable(true);
    for (const Hours &choice : hours)
        m_hours->addItem(tr(choice.words));
    addFields({{tr("Customer"), m_customer}, {tr("Phone"), m_phone}});
    addFields({{tr("Service"), m_service}, {tr("Hours"), m_hours}});
    addFields({{tr("From"), m_from}, {tr("Until"), m_to}});
    m_customer->field()->setAccessibleName(tr("Customer"));
    connect(m_customer, &CustomerField::chosen, this,
            [this](const CustomerChoice &choice) { m_phone->setText(choice.phone); });
}

Result<WaitingDialog::Reading> WaitingDialog::readAll(Shop &shop)
{
    IEUM_TRY_ASSIGN(guests, shop.waiting.list());
    IEUM_TRY_ASSIGN(offers, shop.waiting.offers());
    IEUM_TRY_ASSIGN(catalogue, shop.catalogue.catalogue());
    return Reading{guests, offers, catalogue};
}

void WaitingDialog::read()
{
    m_context.workspace.read(this, readAll, [this](const Result<Reading> &reading) {
        reading.ok() ? show(*reading) : showProblem(sentenceFor(reading.error()));
    });
}

void WaitingDialog::show(const Reading &reading)
{
    if (m_service->count() == 0) {
        m_catalogue = reading.catalogue;
        for (const OfferedService &offered : m_catalogue.services)
            m_service->addItem(offered.name);
    }
    delete m_list;
    m_list = new QWidget;
    auto *column = makeColumn(metrics().gap4);
    m_list->setLayout(column);
    for (const WaitingGuest &guest : reading.guests) {
        const auto offer = std::find_if(reading.offers.begin(), reading.offers.end(),
                                        [&](const WaitingOffer &made) { return made.guest.id == guest.id; });
        column->addWidget(rowFor(guest, offer == reading.offers.end() ? nullptr : &*offer));
    }
    if (reading.guests.isEmpty())
        column->addWidget(new Label(tr("Nobody waits."), Type::Body, Color::Text2));
    column->addStretch();
    m_rows->addWidget(m_list);
}

QWidget *WaitingDialog::rowFor(const WaitingGuest &guest, const WaitingOffer *offer)
{
    auto *line = new QWidget;
    auto *row = makeRow(metrics().gap8);
    line->setLayout(row);
    row->addWidget(new Label(guest.name, Type::TableStrong));
    if (!guest.phone.isEmpty())
        row->addWidget(new MaskedPhone(guest.phone));
    row->addWidget(new ElidedLabel(wishOf(guest), Type::Table, Color::Text2), 1);
    if (offer) {
        auto *take = new Button("calendar-plus", tr("Book %1").arg(displayDayTime(offer->span.start)));
        take->setAccessibleName(tr("Book %1 for %2").arg(displayDayTime(offer->span.start), guest.name));
        connect(take, &Button::clicked, this, [this, made = *offer] { book(made); });
        row->addWidget(take);
    }
    auto *out = new IconButton("x", tr("Take %1 off the list").arg(guest.name));
    connect(out, &IconButton::clicked, this, [this, id = guest.id] { drop(id); });
    row->addWidget(out);
    return line;
}

WaitingGuest WaitingDialog::guest() const
{
    WaitingGuest guest;
    guest.customer = m_customer->customer();
    guest.name = m_customer->text();
    guest.phone = m_phone->composed();
    guest.service = m_service->currentText();
    const auto offered = m_catalogue.service(guest.service);
    guest.minutes = offered ? offered->minutes : usualMinutes;
    guest.from = m_from->date();
    guest.to = m_to->date();
    const Hours &choice = hours[std::max(0, m_hours->currentIndex())];
    guest.earliest = hourOrNone(choice.from);
    guest.latest = hourOrNone(choice.to);
    return guest;
}

void WaitingDialog::add()
{
    QGuiApplication::inputMethod()->commit();
    m_context.workspace.write(
        this, [wish = guest()](Shop &shop) { return shop.waiting.add(wish); },
        [this](const Result<WaitingId> &id) {
            if (!id.ok())
                return showProblem(sentenceFor(id.error()));
            showProblem({});
            m_customer->setCustomer({});
            m_customer->setText({});
            m_phone->clear();
            read();
        });
}

void WaitingDialog::book(const WaitingOffer &offer)
{
    m_context.workspace.write(
        this,
        [offer](Shop &shop) {
            return shop.waiting.book(offer.guest.id, offer.span.start, offer.staff,
                                     BookingService::OnClash::Refuse);
        },
        [this, name = offer.guest.name](const Result<BookingVerdict> &verdict) {
            if (!verdict.ok())
                return showProblem(sentenceFor(verdict.error()));
            const bool isBooked = verdict->booking.isValid();
            showProblem(isBooked ? QString()
                                 : tr("Somebody else has taken it meanwhile. Nothing was saved."));
            if (isBooked)
                m_context.shell.toast(tr("%1 is booked.").arg(name));
            read();
        });
}

void WaitingDialog::drop(WaitingId guest)
{
    m_context.workspace.write(
        this, [guest](Shop &shop) { return shop.waiting.drop(guest); },
        [this](const Result<void> &done) { tellOutcome(done); });
}

void WaitingDialog::tellOutcome(const Result<void> &done)
{
    showProblem(done.ok() ? QString() : sentenceFor(done.error()));
    read();
}

} // namespace ieum
