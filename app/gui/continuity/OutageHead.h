#pragma once

#include "core/base/Time.h"
#include "core/domain/Channel.h"

#include <QWidget>

class QVBoxLayout;

namespace ieum {

/// At the top of the outage centre: a line a troubled channel, with what of it works and the button that says
/// it works again. Hidden while nothing is wrong.
class OutageHead : public QWidget
{
    Q_OBJECT
public:
    explicit OutageHead(QWidget *parent = nullptr);
    void showChannels(const QList<Channel> &channels, Instant now);

Q_SIGNALS:
    void worksSaid(const QString &channel);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *lineFor(const Channel &channel, Instant now);

    QVBoxLayout *m_lines;
    QString m_shown; ///< what the lines say now; they are not built anew while that stays
    bool m_isDown = false;
};

} // namespace ieum
