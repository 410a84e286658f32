#include "app/gui/bookings/ThreadBooking.h"

#include "app/gui/bookings/BookingDialog.h"
#include "app/gui/bookings/BookingTextAct.h"
#include "app/gui/bookings/CancelQuestion.h"
#include "app/gui/shell/TextOffer.h"
#include "app/gui/widgets/Label.h"
#include "app/workspace/Shop.h"
#include "app/workspace/Workspace.h"
#include "core/korean/Display.h"

#include <QHash>
#include <QLineEdit>

namespace ieum {

namespace {

using Field = UnderstoodWords::Field;

Result<BookingsReading> readKnown(Shop &shop)
{
    BookingsReading known;
    IEUM_TRY_ASSIGN(profile, shop.settings.profile());
    IEUM_TRY_ASSIGN(catalogue, shop.catalogue.catalogue());
    known.calendar.shop = profile;
    known.calendar.now = shop.clock.now();
    known.catalogue = catalogue;
    return known;
}

Booking startOf(const Understanding &understood, const Customer &customer)
{
    const BookingDraft &draft = understood.draft;
    Booking start;
    start.customer = customer.id;
    start.name = customer.name;
    start.phone = draft.phone;
    for (const ContactPoint &contact : customer.contacts) {
        if (start.phone.isEmpty() && contact.kind == ContactPoint::Kind::Mobile)
            start.phone = contact.display;
    }
    start.service = draft.service;
    start.start = draft.start;
    start.end = draft.start.addSecs(qint64(draft.minutes) * 60);
    start.payment = draft.payment;
    start.amount = draft.amount;
    start.note = draft.note;
    start.sourceMessage = draft.sourceMessage;
    start.kind = draft.kind.value_or(BookingKind::Seat);
    return start;
}

/// The booking as it would be once it was moved.
Booking movedOf(const Understanding &understood)
{
    Booking moved = *understood.known;
    moved.end = understood.draft.start.addSecs(moved.start.secsTo(moved.end));
    moved.start = understood.draft.start;
    return moved;
}

QString nameOf(Field field)
{
    static const QHash<Field, QString> names{{Field::When, QStringLiteral("when")},
                                             {Field::Service, QStringLiteral("service")},
                                             {Field::Phone, QStringLiteral("phone")},
                                             {Field::Amount, QStringLiteral("amount")},
                                             {Field::Persons, QStringLiteral("note")}};
    return names.value(field);
}

bool isGuess(const UnderstoodWords &words)
{
    return words.certainty == Certainty::Ambiguous || words.certainty == Certainty::Approximate;
}

Label *labelOf(const BookingDialog &dialog, const QWidget *field)
{
    for (Label *label : dialog.findChildren<Label *>()) {
        if (field && label->buddy() == field)
            return label;
    }
    return nullptr;
}

} // namespace

ThreadBooking::ThreadBooking(const PageContext &context, QWidget *parent)
    : QObject(parent)
    , m_context(context)
    , m_parent(parent)
    , m_offer(new TextOffer(context, this))
{
}

void ThreadBooking::open(const Understanding &understood, const Customer &customer)
{
    if (understood.offer == Offer::Cancel)
        return cancel(understood);
    const Booking start =
        understood.offer == Offer::Move ? movedOf(understood) : startOf(understood, customer);
    m_context.workspace.read(
        this, readKnown, [this, understood, start](const Result<BookingsReading> &known) {
            known.ok() ? ask(understood, start, *known) : m_context.shell.fail(known.error());
        });
}

void ThreadBooking::ask(const Understanding &understood, const Booking &start, const BookingsReading &known)
{
    BookingDialog dialog(m_context.workspace, start, known, m_parent);
    showSources(dialog, understood);
    // A day alone stands in the field as it would be typed; the hour is still to be said.
    if (auto *when = dialog.findChild<QLineEdit *>(nameOf(Field::When)); when && !start.start.isValid())
        when->setText(understood.day.toString(QStringLiteral("M/d ")));
    if (dialog.exec() == QDialog::Accepted)
        finish(understood, dialog);
    else if (dialog.isCancelAsked())
        cancel(understood);
}

void ThreadBooking::finish(const Understanding &understood, const BookingDialog &dialog)
{
    if (understood.offer != Offer::Move) {
        remember(understood, dialog.draft().service);
        return tell(tr("The booking is saved."), dialog.saved(), TemplateService::bookingConfirmed);
    }
    m_context.workspace.write(
        this,
        [message = understood.draft.sourceMessage](Shop &shop) { return shop.understanding.settle(message); },
        [](const Result<void> &) {});
    tell(tr("The booking is moved."), dialog.saved(), TemplateService::bookingMoved);
}

void ThreadBooking::remember(const Understanding &understood, const QString &service)
{
    if (understood.serviceWords.isEmpty() || service == understood.draft.service)
        return;
    m_context.workspace.write(
        this,
        [customer = understood.draft.customer, words = understood.serviceWords, service](Shop &shop) {
            return shop.understanding.remember(customer, words, service);
        },
        [](const Result<void> &) {});
}

void ThreadBooking::cancel(const Understanding &understood)
{
    const BookingId id = understood.known->id;
    const CancelAnswer answer = askToCancel(m_parent, *understood.known);
    if (answer == CancelAnswer::No)
        return;
    const auto job = [id, answer, message = understood.draft.sourceMessage](Shop &shop) {
        return shop.database->transact([&]() -> Result<void> {
            IEUM_TRY(shop.understanding.settle(message));
            if (answer == CancelAnswer::ThisOne)
                return shop.bookings.cancel(id);
            IEUM_TRY(shop.series.cancelFrom(id));
            return {};
        });
    };
    m_context.workspace.write(this, job, [this, id](const Result<void> &done) {
        done.ok() ? tell(tr("The booking is cancelled."), id, TemplateService::bookingCancelled)
                  : m_context.shell.fail(done.error());
    });
}

void ThreadBooking::tell(const QString &done, BookingId booking, const char *templateName)
{
    m_offer->make(done, [booking, name = QString::fromLatin1(templateName),
                         offered = toIso(m_context.workspace.clock->now())](Shop &shop) {
        return bookingText(shop, booking, name, offered);
    });
}

void showSources(BookingDialog &dialog, const Understanding &understood)
{
    QHash<QString, QStringList> words;
    QHash<QString, bool> guesses;
    for (const UnderstoodWords &said : understood.words) {
        const QString field = nameOf(said.field);
        words[field] += QStringLiteral("“%1”").arg(said.words.simplified());
        guesses[field] |= isGuess(said);
    }
    for (auto it = words.cbegin(); it != words.cend(); ++it) {
        Label *label = labelOf(dialog, dialog.findChild<QWidget *>(it.key()));
        if (!label)
            continue;
        const QString doubt =
            guesses.value(it.key()) ? QStringLiteral(" · ") + ThreadBooking::tr("please check") : QString();
        label->setText(label->plainText() + QStringLiteral(" · ") + it->join(QLatin1Char(' ')) + doubt);
    }
}

} // namespace ieum
