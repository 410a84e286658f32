#pragma once

#include "core/domain/Channel.h"

#include <QFrame>

class QVBoxLayout;

namespace ieum {

/// What opens under a channel of the strip: each function's state, the last import, and the owner's word on
/// it.
class ChannelPopup : public QFrame
{
    Q_OBJECT
public:
    ChannelPopup(const Channel &channel, Instant now, QWidget *parent);
    /// Below the right end of `anchor`, within the screen.
    void openAt(QWidget *anchor);

Q_SIGNALS:
    void stoppedSaid(const QString &channel);
    void worksSaid(const QString &channel);

private:
    void addFunction(QVBoxLayout *column, ChannelFunction function, Instant now);

    const Channel m_channel;
};

} // namespace ieum
