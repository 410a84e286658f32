#pragma once

#include "core/domain/Channel.h"

#include <QAbstractButton>

namespace ieum {

/// One channel of the strip: badge, word, state icon; when something is wrong an outlined pill that says what
/// and since when. A healthy one can go without its word, a troubled one never.
class ChannelPill : public QAbstractButton
{
    Q_OBJECT
public:
    ChannelPill(const Channel &channel, Instant now, QWidget *parent = nullptr);

    void setChannel(const Channel &channel, Instant now);
    const Channel &channel() const { return m_channel; }
    bool isTroubledChannel() const;
    void setCompact(bool compact);
    int fullWidth() const;
    int compactWidth() const;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString words() const;
    int widthOf(bool withWord) const;

    Channel m_channel;
    QString m_stateWords;
    bool m_isCompact = false;
};

} // namespace ieum
