#pragma once

#include "app/workspace/Counters.h"
#include "core/base/Time.h"

#include <QWidget>

namespace ieum {

class Label;

/// The line at the foot: what is saved, what waits to be sent, the shop's clock, help.
class StatusBar : public QWidget
{
    Q_OBJECT
public:
    explicit StatusBar(QWidget *parent = nullptr);

    void setCounters(const Counters &counters);
    void setNow(Instant now);

Q_SIGNALS:
    void helpRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Label *m_waiting;
    Label *m_clock;
};

} // namespace ieum
