#include "app/gui/continuity/AffectedRow.h"

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

AffectedRow::AffectedRow(const Affected &row, Instant now, QWidget *parent)
    : QWidget(parent)
    , m_row(row)
{
    const Metrics &m = metrics();
    setFixedHeight(m.outageRow);
    auto *line = makeRow(m.gap12);
    line->setContentsMargins(m.gap16, 0, m.gap12, 0);
    setLayout(line);
    auto *name = new ElidedLabel(row.name, Type::TextStrong);
    name->setFixedWidth(m.scaled(104));
    auto *reason = new ElidedLabel(reasonWords(), Type::Table, Color::Text2);
    reason->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    const bool isToday = row.urgentAt.inSeoul().date() <= now.inSeoul().date();
    auto *when = new Label(whenWords(now), Type::TableStrong, isToday ? Color::Down : Color::Text);
    when->setFixedWidth(m.scaled(132));
    line->addWidget(name);
    line->addWidget(reason, 1);
    line->addWidget(when);
    line->addWidget(wayColumn());
    auto *act = new Button("message-square", actWords());
    act->setFixedWidth(m.scaled(128));
    act->setAccessibleName(tr("%1: %2").arg(row.name, actWords()));
    line->addWidget(act);
    connect(act, &Button::clicked, this, [this] { Q_EMIT openRequested(m_row.customer); });
}

QString AffectedRow::reasonWords() const
{
    const QString about = m_row.subject.simplified();
    switch (m_row.why) {
    case Affected::Why::Unanswered:
        return tr("Waits for an answer · %1").arg(about);
    case Affected::Why::Booking:
        return tr("Booking · %1").arg(about);
    case Affected::Why::Unshipped:
        return tr("Paid order · %1").arg(about);
    case Affected::Why::Callback:
        return tr("Promised call · %1").arg(about);
    }
    return about;
}

QString AffectedRow::whenWords(Instant now) const
{
    if (m_row.why == Affected::Why::Unanswered)
        return displayWaitingSince(m_row.urgentAt, now);
    const QDateTime civil = m_row.urgentAt.inSeoul();
    if (m_row.why == Affected::Why::Unshipped)
        return tr("ship %1").arg(displayNearDay(civil.date(), now.inSeoul().date()));
    return displayNearDayTime(civil, now);
}

QWidget *AffectedRow::wayColumn() const
{
    auto *way = new QWidget;
    auto *line = makeRow(metrics().gap8);
    way->setLayout(line);
    way->setFixedWidth(metrics().scaled(224));
    if (!m_row.best) {
        line->addWidget(new StateLabel(lookOf(Severity::Problem), tr("No number, no other channel")));
    } else {
        line->addWidget(new ChannelBadge(m_row.best->channel, metrics().badgeSmall));
        line->addWidget(new ElidedLabel(sentenceFor(m_row.best->because), Type::Table, Color::Text2), 1);
    }
    return way;
}

QString AffectedRow::actWords() const
{
    if (!m_row.best)
        return tr("Look");
    return tr("Write over %1").arg(lookOfChannel(m_row.best->channel).word);
}

void AffectedRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Color::Surface));
    painter.fillRect(0, height() - 1, width(), 1, color(Color::Line));
}

} // namespace ieum
