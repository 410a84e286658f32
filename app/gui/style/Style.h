#pragma once

#include <QProxyStyle>

namespace ieum {

/// Fusion with our tick boxes, focus rings, sizes and quiet frames. Colours of what the style sheet cannot
/// reach.
class Style : public QProxyStyle
{
    Q_OBJECT
public:
    Style();

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
};

/// Paints a tick box of the look in force, centred in `box`; `state` holds On, NoChange, HasFocus and
/// Enabled.
void paintTickBox(QPainter &painter, const QRect &box, QStyle::State state, int side);

} // namespace ieum
