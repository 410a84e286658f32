#pragma once

#include "app/workspace/Counters.h"
#include "core/base/Time.h"

#include <QWidget>

namespace ieum {

class Label;
class Picture;

/// The line at the foot: what is saved, what waits to be sent, the shop's clock, help.
class StatusBar : public QWidget
{
    Q_OBJECT
public:
    explicit StatusBar(QWidget *parent = nullptr);

    void setSaving(bool saving);
    void setCounters(const Counters &counters);
    void setNow(Instant now);

Q_SIGNALS:
    void helpRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Picture *m_savedIcon;
    Label *m_saved;
    Label *m_waiting;
    Label *m_clock;
};

} // namespace ieum
