#pragma once

#include "app/workspace/Counters.h"
#include "core/base/Time.h"
#include "core/trust/BackupService.h"

#include <QWidget>

namespace ieum {

class Button;
class Label;

/// The line at the foot: what is saved, what waits to be sent, the last backup, the shop's clock,
/// help.
class StatusBar : public QWidget
{
    Q_OBJECT
public:
    explicit StatusBar(QWidget *parent = nullptr);

    void setCounters(const Counters &counters);
    void setNow(Instant now);
    /// Until then nothing is said of backups; an old one is said loudly.
    void setBackup(const BackupService::Standing &standing, Instant now);

Q_SIGNALS:
    void helpRequested();
    void backupsRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Label *m_waiting;
    Button *m_backup;
    Label *m_clock;
};

} // namespace ieum
