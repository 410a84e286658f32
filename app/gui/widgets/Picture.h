#pragma once

#include "app/gui/style/Tokens.h"

#include <QWidget>

namespace ieum {

/// An icon that stands beside words and follows the theme; readers of the screen pass over it.
class Picture : public QWidget
{
    Q_OBJECT
public:
    Picture(const char *iconName, int side, Color tint = Color::Text, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const char *m_icon;
    Color m_tint;
};

} // namespace ieum
