#include "app/gui/bookings/BookingDialog.h"

#include "app/gui/bookings/BookingTexts.h"
#include "app/gui/bookings/ComposingField.h"
#include "app/gui/bookings/CustomerField.h"
#include "app/gui/bookings/SeriesDialog.h"
#include "app/gui/style/States.h"
#include "app/gui/widgets/Frames.h"
#include "app/gui/widgets/Label.h"
#include "app/gui/widgets/SearchField.h"
#include "app/gui/widgets/StateLabel.h"
#include "app/workspace/Workspace.h"
#include "core/base/ErrorTexts.h"
#include "core/korean/Display.h"
#include "core/korean/PhoneNumber.h"
#include "core/korean/SpokenTime.h"

#include <QComboBox>
#include <QCompleter>
#include <QGuiApplication>
#include <QInputMethod>
#include <QShortcut>
#include <QSpinBox>

namespace ieum {

namespace {

constexpr std::array lengths{30, 60, 90, 120, 150, 180, 240};
constexpr int usualMinutes = 60;
constexpr int usualTimes = 8; ///< of a booking that repeats

QComboBox *makeChoice(const QStringList &texts)
{
    auto *choice = new QComboBox;
    choice->addItems(texts);
    choice->setMinimumHeight(metrics().field);
    return choice;
}

void fillChoice(QComboBox &choice, const QString &none, const QStringList &names, const QString &current)
{
    choice.addItem(none, QString());
    for (const QString &name : names)
        choice.addItem(name, name);
    if (choice.findData(current) < 0)
        choice.addItem(current, current);
    choice.setCurrentIndex(choice.findData(current));
}

int minutesOf(const Booking &booking)
{
    return booking.start.isValid() && booking.end > booking.start
               ? static_cast<int>(booking.start.secsTo(booking.end) / 60)
               : usualMinutes;
}

QString words(const BookingVerdict &verdict)
{
    if (!verdict.conflicts.isEmpty()) {
        const Booking &other = verdict.conflicts.first();
        return BookingDialog::tr("Clashes with %1, %2").arg(other.name, displaySpan(other.start, other.end));
    }
    return verdict.closed ? BookingDialog::tr("Outside opening hours") : BookingDialog::tr("Free");
}

} // namespace

BookingDialog::BookingDialog(Workspace &workspace, const Booking &booking, const BookingsReading &known,
                             QWidget *parent)
    : Dialog(booking.id.isValid() ? tr("Change the booking") : tr("New booking"), {}, parent, Width::Wide)
    , m_workspace(workspace)
    , m_original(booking)
    , m_known(known)
    , m_customer(new CustomerField)
    , m_phone(new ComposingField(QStringLiteral("010-0000-0000")))
    , m_when(new ComposingField(tr("e.g. 내일 3시, 토 3시 반, 10/29 14:30")))
    , m_service(makeChoice({}))
    , m_length(makeChoice({}))
    , m_staff(makeChoice({}))
    , m_seat(makeChoice({}))
    , m_bookingState(makeChoice({}))
    , m_payment(makeChoice(
          {paymentWord(Payment::None), paymentWord(Payment::Awaiting), paymentWord(Payment::Paid)}))
    , m_amount(new ComposingField(tr("Deposit in won")))
    , m_repeat(
          makeChoice({tr("does not repeat"), tr("every week"), tr("every two weeks"), tr("every month")}))
    , m_times(new QSpinBox)
    , m_note(new ComposingField(tr("Allergies, designs, wishes")))
    , m_understood(new Label({}, Type::BodyStrong))
    , m_state(new StateLabel(lookOf(Severity::Info)))
    , m_ways(makeColumn(metrics().gap4))
{
    addFields();
    m_when->setObjectName(QStringLiteral("when"));
    m_phone->setObjectName(QStringLiteral("phone"));
    m_service->setObjectName(QStringLiteral("service"));
    m_amount->setObjectName(QStringLiteral("amount"));
    m_note->setObjectName(QStringLiteral("note"));
    m_saveButton = setMainButton(tr("Book"), Button::Kind::Main, Accept::No);
    m_saveButton->setKeyHint(QStringLiteral("Ctrl+Enter"));
    connect(m_saveButton, &Button::clicked, this, &BookingDialog::save);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this), &QShortcut::activated, this,
            &BookingDialog::save);
    if (booking.id.isValid()) {
        m_saveButton->setText(tr("Save the change"));
        connect(addLeadingButton(tr("Cancel this booking…")), &Button::clicked, this, [this] {
            m_isCancelAsked = true;
            reject();
        });
    }
    fill(booking);
    m_workspace.read(this, readCustomerChoices, [this](const Result<QList<CustomerChoice>> &choices) {
        if (choices.ok())
            m_customer->setChoices(*choices);
    });
    m_customer->setFocus();
}

void BookingDialog::addFields()
{
    m_service->setEditable(true);
    m_service->completer()->setFilterMode(Qt::MatchContains);
    for (const OfferedService &offered : m_known.catalogue.services)
        m_service->addItem(offered.name);
    for (const int minutes : lengths)
        m_length->addItem(displayMinutes(minutes), minutes);
    Dialog::addFields({{tr("Customer"), m_customer}, {tr("Phone"), m_phone}});
    Dialog::addFields({{tr("When"), m_when}});
    auto *verdictLine = makeRow(metrics().gap12);
    verdictLine->addWidget(m_understood);
    verdictLine->addWidget(m_state);
    verdictLine->addStretch();
    content()->addLayout(verdictLine);
    content()->addLayout(m_ways);
    addWhatAndWhere();
    Dialog::addFields({{tr("Deposit"), m_payment}, {tr("Amount"), m_amount}});
    addRepeat();
    if (isSettled())
        Dialog::addFields({{tr("State"), m_bookingState}});
    else
        m_bookingState->setParent(this);
    m_bookingState->setVisible(isSettled());
    Dialog::addFields({{tr("Note"), m_note}});
    m_customer->field()->setAccessibleName(tr("Customer"));
    connect(m_customer, &CustomerField::chosen, this, &BookingDialog::chooseCustomer);
    connect(m_customer, &CustomerField::finished, m_phone, qOverload<>(&QWidget::setFocus));
    connect(m_when, &ComposingField::composedChanged, this, &BookingDialog::readTime);
    connect(m_service, &QComboBox::currentTextChanged, this, &BookingDialog::chooseService);
    connect(m_length, &QComboBox::currentIndexChanged, this, &BookingDialog::check);
    for (QComboBox *field : {m_staff, m_seat})
        connect(field, &QComboBox::currentIndexChanged, this, &BookingDialog::check);
}

// What, by whom and where; a shop without seats is not asked for one.
void BookingDialog::addWhatAndWhere()
{
    fillChoice(*m_staff, tr("anyone"), m_known.catalogue.staff, m_original.staff);
    fillChoice(*m_seat, tr("no seat"), m_known.catalogue.seats, m_original.seat);
    if (m_seat->count() > 1) {
        Dialog::addFields({{tr("Service"), m_service}, {tr("Length"), m_length}});
        return Dialog::addFields({{tr("Staff"), m_staff}, {tr("Seat"), m_seat}});
    }
    Dialog::addFields({{tr("Service"), m_service}, {tr("Length"), m_length}, {tr("Staff"), m_staff}});
    m_seat->setParent(this);
    m_seat->hide();
}

// A booking that is known stays one of its own; only a new one can be many.
void BookingDialog::addRepeat()
{
    m_times->setRange(2, RepeatRule::mostOccurrences);
    m_times->setValue(usualTimes);
    m_times->setSuffix(tr(" times"));
    m_times->setMinimumHeight(metrics().field);
    m_times->setEnabled(false);
    connect(m_repeat, &QComboBox::currentIndexChanged, this, [this](int choice) {
        m_times->setEnabled(choice > 0);
        check();
    });
    for (QWidget *field : std::initializer_list<QWidget *>{m_repeat, m_times}) {
        field->setParent(this);
        field->hide();
    }
    if (m_original.id.isValid())
        return;
    Dialog::addFields({{tr("Repeat"), m_repeat}, {tr("How often"), m_times}});
    m_repeat->show();
    m_times->show();
}

void BookingDialog::fill(const Booking &booking)
{
    m_customer->setText(booking.name);
    m_customer->setCustomer(booking.customer);
    m_phone->setText(booking.phone);
    m_service->setCurrentText(booking.service);
    const int minutes = minutesOf(booking);
    if (m_length->findData(minutes) < 0)
        m_length->addItem(displayMinutes(minutes), minutes);
    m_length->setCurrentIndex(m_length->findData(minutes));
    m_payment->setCurrentIndex(static_cast<int>(booking.payment));
    m_amount->setText(booking.amount ? QString::number(booking.amount->won) : QString());
    m_note->setText(booking.note);
    for (const BookingState state : {BookingState::Booked, BookingState::Done, BookingState::NoShow})
        m_bookingState->addItem(stateWord(state), QVariant::fromValue(state));
    m_bookingState->setCurrentIndex(m_bookingState->findData(QVariant::fromValue(booking.state)));
    if (booking.start.isValid()) {
        m_day = booking.start.date();
        m_time = booking.start.time();
        m_when->setText(displayDayTime(booking.start));
    }
    check();
}

// Whether somebody came is a question about a booking that has begun.
bool BookingDialog::isSettled() const
{
    const bool isTaken =
        m_original.state != BookingState::Proposed && m_original.state != BookingState::Cancelled;
    return m_original.id.isValid() && isTaken && Instant::of(m_original.start) <= m_workspace.clock->now();
}

void BookingDialog::readTime()
{
    const SpokenTime spoken =
        readSpokenTime(m_when->composed(), m_workspace.clock->now(), m_known.calendar.shop);
    const QDate today = m_workspace.clock->now().inSeoul().date();
    m_time = spoken.time.value_or(QTime());
    m_day = spoken.day.value_or(m_original.start.isValid() ? m_original.start.date() : today);
    check();
}

void BookingDialog::chooseService(const QString &name)
{
    if (const auto offered = m_known.catalogue.service(name)) {
        if (m_length->findData(offered->minutes) < 0)
            m_length->addItem(displayMinutes(offered->minutes), offered->minutes);
        m_length->setCurrentIndex(m_length->findData(offered->minutes));
    }
}

void BookingDialog::chooseCustomer(const CustomerChoice &choice)
{
    m_phone->setText(choice.phone);
    (m_when->composed().isEmpty() ? static_cast<QWidget *>(m_when) : m_service)->setFocus();
}

BookingDraft BookingDialog::draft() const
{
    BookingDraft wish;
    wish.customer = m_customer->customer();
    wish.name = m_customer->text();
    wish.phone = m_phone->composed();
    if (wish.phone.isEmpty() && PhoneNumber::parse(wish.name))
        std::swap(wish.name, wish.phone);
    wish.service = m_service->currentText();
    wish.staff = m_staff->currentData().toString();
    wish.seat = m_seat->currentData().toString();
    wish.start = m_time.isValid() ? seoulTime(m_day, m_time) : QDateTime();
    wish.minutes = m_length->currentData().toInt();
    wish.payment = static_cast<Payment>(m_payment->currentIndex());
    const QString amount = m_amount->composed().remove(QLatin1Char(','));
    if (!amount.isEmpty())
        wish.amount = Money{amount.toLongLong()};
    wish.note = m_note->composed();
    wish.sourceMessage = m_original.sourceMessage;
    if (m_original.kind == BookingKind::PickUp && !m_known.catalogue.service(wish.service))
        wish.kind = BookingKind::PickUp;
    if (isSettled())
        wish.state = m_bookingState->currentData().value<BookingState>();
    return wish;
}

void BookingDialog::check()
{
    const BookingDraft wish = draft();
    const int asked = ++m_checks;
    m_knownClash.clear();
    showProblem({});
    if (!wish.start.isValid()) {
        m_understood->setText(m_when->composed().isEmpty() ? tr("Say the day and the hour.")
                                                           : tr("The hour is still missing."));
        return m_state->hide();
    }
    m_understood->setText(displayDay(m_day) + QLatin1Char(' ') +
                          displaySpan(wish.start, wish.start.addSecs(wish.minutes * 60)));
    const BookingId known = m_original.id;
    m_workspace.read(
        this, [=](Shop &shop) { return shop.bookings.check(wish, known); },
        [this, asked](const Result<BookingVerdict> &verdict) {
            if (asked == m_checks)
                showVerdict(verdict);
        });
}

void BookingDialog::showVerdict(const Result<BookingVerdict> &verdict)
{
    offerWaysOut(verdict);
    if (!verdict.ok())
        return showProblem(sentenceFor(verdict.error()));
    m_knownClash = verdict->isFree() ? QString() : words(*verdict);
    m_state->setState(lookOf(verdict->conflicts.isEmpty()
                                 ? verdict->closed ? Severity::Warning : Severity::Good
                                 : Severity::Problem),
                      words(*verdict));
    m_state->show();
    if (!m_knownClash.isEmpty())
        m_saveButton->setText(verdict->conflicts.isEmpty() ? tr("Book all the same")
                                                           : tr("Book in spite of the clash"));
    else
        m_saveButton->setText(m_original.id.isValid() ? tr("Save the change") : tr("Book"));
}

void BookingDialog::offerWaysOut(const Result<BookingVerdict> &verdict)
{
    while (QLayoutItem *item = m_ways->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (!verdict.ok())
        return;
    for (const WayOut &way : verdict->waysOut) {
        auto *button = new Button("clock", shortWayText(draft().start, draft().seat, way));
        m_ways->addWidget(button, 0, Qt::AlignLeft);
        connect(
            button, &Button::clicked, this,
            [this, way] {
                m_staff->setCurrentIndex(m_staff->findData(way.staff));
                m_seat->setCurrentIndex(m_seat->findData(way.seat));
                m_when->setText(displayDayTime(way.start));
            },
            Qt::QueuedConnection);
    }
}

void BookingDialog::save()
{
    QGuiApplication::inputMethod()->commit();
    const BookingDraft wish = draft();
    if (!wish.start.isValid()) {
        showProblem(tr(
            "The day and the hour could not be read. Nothing was saved. Please write them like 내일 3시."));
        return m_when->setFocus();
    }
    if (m_repeat->currentIndex() > 0)
        return saveSeries(wish);
    if (!m_knownClash.isEmpty() && focusWidget() != m_saveButton)
        return askAboutClash();
    const auto onClash =
        m_knownClash.isEmpty() ? BookingService::OnClash::Refuse : BookingService::OnClash::Force;
    const BookingId known = m_original.id;
    m_saveButton->setEnabled(false);
    m_workspace.write(
        this,
        [=](Shop &shop) {
            return known.isValid() ? shop.bookings.edit(known, wish, onClash)
                                   : shop.bookings.add(wish, onClash);
        },
        [this](const Result<BookingVerdict> &verdict) { finish(verdict); });
}

void BookingDialog::saveSeries(const BookingDraft &wish)
{
    const RepeatRule rule{static_cast<Repeat>(m_repeat->currentIndex() - 1), m_times->value(), {}};
    SeriesDialog series(m_workspace, wish, rule, this);
    if (series.exec() != QDialog::Accepted)
        return;
    m_saved = series.first();
    accept();
}

// Enter as a reflex must not book over somebody: the button that says so has to be pressed itself.
void BookingDialog::askAboutClash()
{
    showProblem(tr("Not saved yet: %1. Press Enter once more to book all the same.").arg(m_knownClash));
    m_saveButton->setFocus();
}

void BookingDialog::finish(const Result<BookingVerdict> &verdict)
{
    m_saveButton->setEnabled(true);
    if (verdict.ok() && verdict->booking.isValid()) {
        m_saved = verdict->booking;
        return accept();
    }
    showVerdict(verdict);
    if (verdict.ok())
        showProblem(tr("Not saved yet: %1.").arg(words(*verdict)));
}

} // namespace ieum
