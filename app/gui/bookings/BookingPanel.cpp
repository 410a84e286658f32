#include "app/gui/bookings/BookingPanel.h"

#include "app/gui/bookings/BookingRow.h"
#include "app/gui/bookings/BookingTexts.h"
#include "app/gui/style/States.h"
#include "app/gui/widgets/Button.h"
#include "app/gui/widgets/Frames.h"
#include "app/gui/widgets/Picture.h"
#include "app/gui/widgets/StateLabel.h"
#include "app/gui/widgets/WrappedLabel.h"
#include "core/korean/Display.h"

#include <QScrollBar>

#include <algorithm>

namespace ieum {

namespace {

QLayout *titleRow(const char *iconName, const QString &title, Color tone)
{
    auto *row = makeRow(metrics().gap8);
    row->addWidget(new Picture(iconName, metrics().icon, tone));
    auto *label = new Label(title, Type::BodyStrong, tone);
    label->setLines(Label::Lines::Wrap);
    row->addWidget(label, 1);
    return row;
}

/// 권다솜 젤네일 오후 5:00 – 6:30 · 민지
QLayout *personRow(const Booking &booking)
{
    auto *row = makeRow(metrics().gap4);
    row->addWidget(new Label(shownName(booking), Type::TableStrong));
    row->addWidget(new ElidedLabel(bookingLine(booking), Type::Table), 1);
    return row;
}

StateLook verdictLook(const ProposalCard &card)
{
    if (!card.conflicts.isEmpty())
        return lookOf(Severity::Problem);
    return lookOf(card.closed ? Severity::Warning : Severity::Good);
}

QString verdictWords(const ProposalCard &card)
{
    if (!card.conflicts.isEmpty())
        return BookingPanel::tr("Clashes with %1").arg(card.conflicts.first().name);
    return card.closed ? BookingPanel::tr("Outside opening hours") : BookingPanel::tr("Free");
}

} // namespace

BookingPanel::BookingPanel(QWidget *parent)
    : QScrollArea(parent)
    , m_column(makeColumn(metrics().gap12))
{
    auto *inside = new QWidget;
    inside->setLayout(m_column);
    m_column->setContentsMargins(metrics().gap16, metrics().gap16, metrics().gap16, metrics().gap16);
    setWidget(inside);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Clashes, notices, today, deposits"));
    setMinimumWidth(metrics().bookingPanel);
}

void BookingPanel::clear()
{
    QWidget *focus = widget()->focusWidget();
    m_focused = focus && focus->hasFocus() ? focus->objectName() : QString();
    auto *fresh = new QWidget;
    m_column = makeColumn(metrics().gap12);
    m_column->setContentsMargins(metrics().gap16, metrics().gap16, metrics().gap16, metrics().gap16);
    fresh->setLayout(m_column);
    setWidget(fresh);
}

void BookingPanel::setReading(const BookingsReading &reading)
{
    const Instant now = reading.calendar.now;
    clear();
    for (const ClashCard &card : reading.clashes)
        addClash(card, now.inSeoul().date());
    for (const ProposalCard &card : reading.proposals)
        addProposal(card, now.inSeoul().date());
    addRemaining(reading.remaining);
    if (!reading.toSettle.isEmpty())
        addToSettle(reading.toSettle, now);
    if (!reading.unpaid.isEmpty())
        addUnpaid(reading.unpaid, now);
    m_column->addStretch();
    makeRoomForButtons();
    if (auto *again = m_focused.isEmpty() ? nullptr : widget()->findChild<QWidget *>(m_focused))
        again->setFocus();
}

// A way out is read whole, in large text too; everything else wraps or elides.
void BookingPanel::makeRoomForButtons()
{
    int widest = 0;
    for (const QPushButton *button : widget()->findChildren<QPushButton *>())
        widest = std::max(widest, button->sizeHint().width());
    const int around = 4 * metrics().gap16 + verticalScrollBar()->sizeHint().width();
    setMinimumWidth(std::max(metrics().bookingPanel, widest + around));
}

void BookingPanel::addClash(const ClashCard &card, QDate today)
{
    auto *box = new Card;
    box->setProperty("role", QStringLiteral("problemCard"));
    box->setAccessibleName(tr("Clash"));
    const ClashPair pair = card.pair;
    const QString day = displayNearDay(pair.overlap().start.date(), today);
    const int minutes = pair.overlapMinutes();
    const QString what = minutes > 0 ? tr("%1: bookings clash for %2").arg(day, displayMinutes(minutes))
                                     : tr("%1: too little time between two bookings").arg(day);
    box->content()->addLayout(titleRow("triangle-alert", what, Color::Down));
    box->content()->addLayout(personRow(pair.earlier));
    box->content()->addLayout(personRow(pair.later));
    for (const WayOut &way : card.ways) {
        const bool sameTime = way.start == pair.later.start;
        auto *button = new Button(sameTime ? "users" : "clock", wayOutText(pair.later, way));
        button->setObjectName(QStringLiteral("way-%1-%2").arg(pair.later.id.toString(), way.staff));
        box->content()->addWidget(button);
        connect(button, &Button::clicked, this, [=, this] { Q_EMIT moveAsked(pair.later.id, way); });
    }
    auto *keep = new Button(tr("Leave it so"), Button::Kind::Flat);
    box->content()->addWidget(keep, 0, Qt::AlignLeft);
    connect(keep, &Button::clicked, this,
            [=, this] { Q_EMIT clashAccepted(pair.earlier.id, pair.later.id); });
    m_column->addWidget(box);
}

void BookingPanel::addProposal(const ProposalCard &card, QDate today)
{
    auto *box = new Card(nullptr, Card::Edge::Accent);
    const Booking booking = card.booking;
    box->setAccessibleName(tr("Booking to confirm: %1").arg(booking.name));
    box->content()->addLayout(titleRow("calendar-plus", tr("A booking to confirm"), Color::AccentText));
    box->content()->addWidget(new Label(booking.name, Type::TextStrong));
    const QString when = displayNearDay(booking.start.date(), today) + QLatin1Char(' ') +
                         displaySpan(booking.start, booking.end);
    box->content()->addWidget(wrapped(when, Type::BodyStrong, Color::Text));
    box->content()->addWidget(wrapped(serviceAndStaff(booking), Type::Table, Color::Text2));
    box->content()->addWidget(new StateLabel(verdictLook(card), verdictWords(card)));
    auto *row = makeRow(metrics().gap8);
    auto *accept = new Button(tr("Book"), Button::Kind::Main);
    auto *change = new Button(tr("Change"));
    auto *decline =
        new IconButton("x", tr("Decline the booking of %1").arg(booking.name), IconButton::Frame::Outlined);
    row->addWidget(accept, 1);
    row->addWidget(change);
    row->addWidget(decline);
    box->content()->addLayout(row);
    const bool isFree = card.conflicts.isEmpty() && !card.closed;
    connect(accept, &Button::clicked, this, [=, this] { Q_EMIT proposalAccepted(booking, isFree); });
    connect(change, &Button::clicked, this, [=, this] { Q_EMIT bookingOpened(booking.id); });
    connect(decline, &IconButton::clicked, this, [=, this] { Q_EMIT proposalDeclined(booking); });
    m_column->addWidget(box);
}

// Whoever is late stays in the list until the owner says what became of it.
void BookingPanel::addToSettle(const QList<Booking> &bookings, Instant now)
{
    m_column->addWidget(new SectionHeader(tr("Did they come? %1").arg(bookings.size())));
    auto *rows = makeColumn(metrics().gap4);
    for (const Booking &booking : bookings) {
        auto *row = new BookingRow(displayTimeInList(Instant::of(booking.start), now), booking);
        if (Instant::of(booking.end) > now)
            row->setTag(tr("under way"));
        rows->addWidget(row);
        rows->addLayout(settleButtons(booking));
        connect(row, &BookingRow::clicked, this, [this, id = booking.id] { Q_EMIT bookingOpened(id); });
    }
    m_column->addLayout(rows);
}

QLayout *BookingPanel::settleButtons(const Booking &booking)
{
    auto *line = makeRow(metrics().gap8);
    line->addStretch(1);
    const auto add = [&](const char *icon, const QString &words, const QString &spoken, BookingState state) {
        auto *button = new Button(icon, words);
        button->setAccessibleName(spoken.arg(booking.name));
        button->setObjectName(QStringLiteral("%1-%2").arg(toCode(state), booking.id.toString()));
        line->addWidget(button);
        connect(button, &Button::clicked, this, [this, booking, state] { Q_EMIT settled(booking, state); });
    };
    add("check", tr("Done"), tr("%1 came"), BookingState::Done);
    add("x", tr("No-show"), tr("%1 did not come"), BookingState::NoShow);
    return line;
}

void BookingPanel::addRemaining(const QList<Booking> &bookings)
{
    m_column->addWidget(new SectionHeader(tr("Left today: %1").arg(bookings.size())));
    if (bookings.isEmpty())
        m_column->addWidget(wrapped(tr("No more bookings today."), Type::Table, Color::Text3));
    auto *rows = makeColumn(0);
    for (const Booking &booking : bookings) {
        auto *row = new BookingRow(displayTime(booking.start.time()), booking);
        rows->addWidget(row);
        connect(row, &BookingRow::clicked, this, [this, id = booking.id] { Q_EMIT bookingOpened(id); });
    }
    m_column->addLayout(rows);
}

void BookingPanel::addUnpaid(const QList<Booking> &bookings, Instant now)
{
    m_column->addWidget(new SectionHeader(tr("Deposit awaited: %1").arg(bookings.size())));
    auto *rows = makeColumn(metrics().gap4);
    for (const Booking &booking : bookings) {
        auto *line = makeRow(metrics().gap8);
        auto *row = new BookingRow(displayTimeInList(Instant::of(booking.start), now), booking);
        auto *button = new Button(tr("Received"));
        button->setAccessibleName(tr("Deposit of %1 received").arg(booking.name));
        button->setObjectName(QStringLiteral("paid-%1").arg(booking.id.toString()));
        line->addWidget(row, 1);
        line->addWidget(button);
        rows->addLayout(line);
        connect(row, &BookingRow::clicked, this, [this, id = booking.id] { Q_EMIT bookingOpened(id); });
        connect(button, &Button::clicked, this, [this, id = booking.id] { Q_EMIT paid(id); });
    }
    m_column->addLayout(rows);
}

} // namespace ieum
