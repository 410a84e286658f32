#include "app/gui/shell/StatusBar.h"

#include "app/gui/settings/BackupWords.h"
#include "app/gui/widgets/Button.h"
#include "app/gui/widgets/Frames.h"
#include "app/gui/widgets/Label.h"
#include "app/gui/widgets/Picture.h"
#include "core/korean/Display.h"

#include <QPainter>

namespace ieum {

StatusBar::StatusBar(QWidget *parent)
    : QWidget(parent)
    , m_waiting(new Label({}, Type::Small, Color::Text2))
    , m_backup(new Button(QString(), Button::Kind::Flat))
    , m_clock(new Label({}, Type::Small, Color::Text2))
{
    setFixedHeight(metrics().statusBar);
    auto *row = makeRow(metrics().scaled(6));
    row->setContentsMargins(metrics().gap16, 0, metrics().gap16, 0);
    setLayout(row);
    // What the owner changes is committed before it is shown; there is never anything unsaved.
    row->addWidget(new Picture("check", metrics().iconSmall, Color::Up));
    row->addWidget(new Label(tr("Everything is saved"), Type::Small, Color::Text2));
    row->addSpacing(metrics().gap12);
    row->addWidget(new Picture("send", metrics().iconSmall, Color::Text2));
    row->addWidget(m_waiting);
    row->addSpacing(metrics().gap12);
    m_backup->setProperty("kind", QStringLiteral("status"));
    m_backup->hide();
    connect(m_backup, &Button::clicked, this, &StatusBar::backupsRequested);
    row->addWidget(m_backup);
    row->addStretch();
    row->addWidget(m_clock);
    auto *help = new Button(tr("Help"), Button::Kind::Flat);
    help->setProperty("kind", QStringLiteral("status"));
    help->setToolTip(QStringLiteral("F1"));
    connect(help, &Button::clicked, this, &StatusBar::helpRequested);
    row->addWidget(help);
    setCounters({});
}

void StatusBar::setCounters(const Counters &counters)
{
    m_waiting->setText(tr("Waiting to be sent: %1").arg(counters.outboxWaiting));
}

void StatusBar::setBackup(const BackupService::Standing &standing, Instant now)
{
    const QString words = lastBackupWords(standing, now);
    m_backup->setText(words);
    m_backup->setAccessibleName(words);
    m_backup->setProperty("kind", standing.isOld ? QStringLiteral("status-late") : QStringLiteral("status"));
    repolish(m_backup);
    m_backup->show();
}

void StatusBar::setNow(Instant now)
{
    m_clock->setText(displayDayTime(now));
}

void StatusBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Color::Surface));
    painter.fillRect(0, 0, width(), Metrics::line, color(Color::Line));
}

} // namespace ieum
