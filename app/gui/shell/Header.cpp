#include "app/gui/shell/Header.h"

#include "app/gui/widgets/CounterButton.h"
#include "app/gui/widgets/Frames.h"
#include "app/gui/widgets/Label.h"
#include "app/gui/widgets/SearchField.h"

#include <QPainter>

namespace ieum {

Header::Header(QWidget *parent)
    : QWidget(parent)
    , m_row(makeRow(metrics().gap4))
    , m_search(new SearchField(tr("Find")))
{
    setFixedHeight(metrics().header);
    setLayout(m_row);
    // In large text on a small screen every pixel is needed for the words.
    const bool roomy = metrics().factor <= 1;
    const int edge = roomy ? metrics().gap16 : metrics().gap8;
    m_row->setContentsMargins(edge, metrics().gap8, edge, metrics().gap8);
    m_search->setMinimumWidth(metrics().scaled(64));
    m_search->setMaximumWidth(metrics().scaled(196));
    m_search->setKeyHint(QStringLiteral("Ctrl+K"));
    m_search->setToolTip(
        tr("Customers, messages, order numbers, last four digits, and what the program can do"));
    m_row->addWidget(m_search);
    m_row->addSpacing(roomy ? metrics().gap12 : 0);
    m_unanswered = addCounter(new CounterButton(tr("Waiting for an answer")), QStringLiteral("inbox"),
                              QStringLiteral("unanswered"));
    m_bookings = addCounter(new CounterButton(tr("Bookings today")), QStringLiteral("bookings"),
                            QStringLiteral("today"));
    m_shipping =
        addCounter(new CounterButton(tr("To ship")), QStringLiteral("orders"), QStringLiteral("pending"));
    m_late = addCounter(new CounterButton(tr("Late"), CounterButton::Kind::Late), QStringLiteral("orders"),
                        QStringLiteral("late"));
    m_row->addStretch();
}

CounterButton *Header::addCounter(CounterButton *button, const QString &page, const QString &filter)
{
    connect(button, &CounterButton::clicked, this,
            [this, page, filter] { Q_EMIT counterChosen(page, filter); });
    m_row->addWidget(button);
    return button;
}

void Header::setCounters(const Counters &counters)
{
    m_unanswered->setCount(counters.unanswered);
    m_bookings->setCount(counters.bookingsToday);
    m_shipping->setCount(counters.toShip);
    m_late->setCount(counters.late);
}

void Header::setStrip(QWidget *strip)
{
    m_row->addWidget(strip);
}

void Header::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Color::Surface));
    painter.fillRect(0, height() - Metrics::line, width(), Metrics::line, color(Color::Line));
}

} // namespace ieum
