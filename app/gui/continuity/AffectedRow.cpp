#include "app/gui/continuity/AffectedRow.h"

#include "app/gui/inbox/SendingWords.h"
#include "app/gui/style/Channels.h"
#include "app/gui/style/Look.h"
#include "app/gui/style/States.h"
#include "app/gui/widgets/Badges.h"
#include "app/gui/widgets/Button.h"
#include "app/gui/widgets/Frames.h"
#include "app/gui/widgets/Label.h"
#include "app/gui/widgets/StateLabel.h"
#include "core/base/ErrorTexts.h"
#include "core/korean/Display.h"

#include <QPainter>

namespace ieum {

namespace {

// The four digits by which a shop tells two customers of one name apart.
QString lastFour(const Affected &row)
{
    const QList<Way> ways = row.best ? QList<Way>{*row.best} + row.alternatives : row.alternatives;
    for (const Way &way : ways) {
        if (way.address.startsWith(u'+'))
            return way.address.right(4);
    }
    return {};
}

bool isLate(const Affected &row, Instant now)
{
    return !row.isContacted && row.urgentAt.inSeoul().date() <= now.inSeoul().date();
}

} // namespace

AffectedRow::AffectedRow(const Affected &row, Instant now, QWidget *parent)
    : QWidget(parent)
    , m_row(row)
{
    const Metrics &m = metrics();
    setFixedHeight(m.outageRow);
    auto *line = makeRow(m.gap12);
    line->setContentsMargins(m.gap16, 0, m.gap12, 0);
    setLayout(line);
    line->addWidget(whoColumn());
    auto *reason = new ElidedLabel(reasonWords(row), Type::Table, Color::Text2);
    reason->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    line->addWidget(reason, 3);
    auto *when =
        new Label(whenWords(row, now), Type::TableStrong, isLate(row, now) ? Color::Down : Color::Text);
    when->setFixedWidth(m.scaled(124));
    line->addWidget(when);
    line->addWidget(wayColumn(), 2);
    auto *act = new Button("message-square", actWords(row));
    act->setFixedWidth(m.scaled(124));
    act->setAccessibleName(tr("%1: %2").arg(row.name, actWords(row)));
    line->addWidget(act);
    line->addWidget(callButton());
    connect(act, &Button::clicked, this, [this] { Q_EMIT openRequested(m_row.customer); });
}

QString AffectedRow::shownText(const Affected &row, Instant now)
{
    const QString way = row.best ? row.best->channel + row.best->because.code : QString();
    const QString state = row.text ? toCode(*row.text) : QString();
    return QStringList{
        row.customer.toString(),         row.name, reasonWords(row), whenWords(row, now), way, state,
        QString::number(row.isContacted)}
        .join(u'\t');
}

QWidget *AffectedRow::whoColumn() const
{
    auto *who = new QWidget;
    auto *line = makeRow(metrics().gap8);
    who->setLayout(line);
    who->setFixedWidth(metrics().scaled(132));
    line->addWidget(new ElidedLabel(m_row.name, Type::TextStrong), 1);
    line->addWidget(new Label(lastFour(m_row), Type::Table, Color::Text2));
    return who;
}

QString AffectedRow::reasonWords(const Affected &row)
{
    const QString about = row.subject.simplified();
    switch (row.why) {
    case Affected::Why::Unanswered:
        return about.isEmpty() ? tr("Waits for an answer") : tr("Waits for an answer · %1").arg(about);
    case Affected::Why::Booking:
        return tr("Booking · %1").arg(about);
    case Affected::Why::Unshipped:
        return tr("Paid order · %1").arg(about);
    case Affected::Why::Callback:
        return about.isEmpty() ? tr("Promised call") : tr("Promised call · %1").arg(about);
    }
    return {};
}

QString AffectedRow::whenWords(const Affected &row, Instant now)
{
    if (row.why == Affected::Why::Unanswered)
        return displayWaitingSince(row.urgentAt, now);
    const QDateTime civil = row.urgentAt.inSeoul();
    if (row.why == Affected::Why::Unshipped)
        return tr("ship %1").arg(displayNearDay(civil.date(), now.inSeoul().date()));
    return displayNearDayTime(civil, now);
}

QWidget *AffectedRow::wayColumn() const
{
    auto *way = new QWidget;
    auto *line = makeRow(metrics().gap8);
    way->setLayout(line);
    way->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // the same in every row
    way->setMinimumWidth(metrics().badgeSmall);
    if (m_row.text) {
        line->addWidget(new StateLabel(lookOf(*m_row.text)));
        line->addStretch();
    } else if (m_row.isContacted) {
        line->addWidget(new StateLabel(lookOf(Severity::Good), tr("Spoken to")));
        line->addStretch();
    } else if (!m_row.best) {
        line->addWidget(new StateLabel(lookOf(Severity::Problem), tr("No number, no other channel")));
        line->addStretch();
    } else {
        line->addWidget(new ChannelBadge(m_row.best->channel, metrics().badgeSmall));
        line->addWidget(new ElidedLabel(sentenceFor(m_row.best->because), Type::Table, Color::Text2), 1);
    }
    return way;
}

QString AffectedRow::actWords(const Affected &row)
{
    if (row.isContacted || row.text)
        return tr("Conversation");
    if (!row.best)
        return tr("Look");
    return tr("Write over %1").arg(lookOfChannel(row.best->channel).word);
}

// Of a promised call: that it was made. Of everything else: to promise one.
QWidget *AffectedRow::callButton()
{
    if (m_row.why == Affected::Why::Callback) {
        auto *made = new IconButton("check", tr("%1: the call was made").arg(m_row.name));
        connect(made, &IconButton::clicked, this, [this] { Q_EMIT callMade(CallbackId{m_row.thing}); });
        return made;
    }
    auto *promise = new IconButton("phone-outgoing", tr("%1: promise a call").arg(m_row.name));
    connect(promise, &IconButton::clicked, this,
            [this] { Q_EMIT promiseRequested(m_row.customer, m_row.name); });
    return promise;
}

void AffectedRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Color::Surface));
    painter.fillRect(0, height() - 1, width(), 1, color(Color::Line));
}

} // namespace ieum
