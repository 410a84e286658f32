#pragma once

#include "app/gui/widgets/Button.h"

namespace ieum {

class ChannelBadge;

/// Over which channel the reply goes: badge, words, arrow. Opens the menu of the ways.
class SwitchButton : public Button
{
    Q_OBJECT
public:
    explicit SwitchButton(QWidget *parent = nullptr);

    /// An empty `channel`: there is none.
    void showChannel(const QString &channel, const QString &words);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    ChannelBadge *m_badge;
};

} // namespace ieum
