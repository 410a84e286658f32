#include "app/gui/style/Style.h"

#include "app/gui/style/Icons.h"
#include "app/gui/style/Look.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

namespace ieum {

namespace {

QRect centred(const QRect &box, int side)
{
    return {box.x() + (box.width() - side) / 2, box.y() + (box.height() - side) / 2, side, side};
}

QColor boxFill(QStyle::State state)
{
    const bool set = state & (QStyle::State_On | QStyle::State_NoChange);
    if (!(state & QStyle::State_Enabled))
        return color(set ? Color::LineStrong : Color::Subtle);
    return color(set ? Color::Accent : Color::Surface);
}

void paintRing(QPainter &painter, const QRect &around, double radius)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color(Color::Accent), Metrics::focusRing));
    const double out = 2 + Metrics::focusRing / 2.0;
    painter.drawRoundedRect(QRectF(around).adjusted(-out, -out, out, out), radius + 2, radius + 2);
}

void paintOutline(QPainter &painter, const QRect &side, QStyle::State state, double radius)
{
    const bool set = state & (QStyle::State_On | QStyle::State_NoChange);
    painter.setBrush(boxFill(state));
    painter.setPen(set ? QPen(boxFill(state), 1) : QPen(color(Color::LineStrong), 1.2));
    painter.drawRoundedRect(QRectF(side).adjusted(0.6, 0.6, -0.6, -0.6), radius, radius);
}

void paintRadio(QPainter &painter, const QRect &box, QStyle::State state)
{
    const QRect side = centred(box, metrics().tick);
    const bool on = state & QStyle::State_On;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(color(Color::Surface));
    painter.setPen(QPen(color(on ? Color::Accent : Color::LineStrong), on ? 1.5 : 1.2));
    painter.drawEllipse(QRectF(side).adjusted(0.8, 0.8, -0.8, -0.8));
    if (on) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(Color::Accent));
        const double inset = side.width() * 0.25;
        painter.drawEllipse(QRectF(side).adjusted(inset, inset, -inset, -inset));
    }
    if (state & QStyle::State_HasFocus)
        paintRing(painter, side, side.width() / 2.0);
}

/// Room for the ring around a tick box, so that layouts leave it.
int indicatorSide()
{
    return metrics().tick + 2 * Metrics::focusGap;
}

} // namespace

void paintTickBox(QPainter &painter, const QRect &box, QStyle::State state, int side)
{
    const QRect place = centred(box, side);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintOutline(painter, place, state, Metrics::radiusBox);
    if (state & QStyle::State_NoChange)
        paintIcon(painter, place, "minus", side - 4, color(Color::OnAccent));
    else if (state & QStyle::State_On)
        paintIcon(painter, place, "check", side - 4, color(Color::OnAccent));
    if (state & QStyle::State_HasFocus)
        paintRing(painter, place, Metrics::radiusBox);
    painter.restore();
}

Style::Style()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return indicatorSide();
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return metrics().gap4;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return Metrics::focusGap;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_LineEditIconSize:
        return metrics().iconButton;
    case PM_SplitterWidth:
        return Metrics::line;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return metrics().gap8;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_FocusFrame_AboveWidget:
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_FocusFrame_Mask:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup:
        return 0;
    case SH_ToolTip_WakeUpDelay:
        return 400;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    switch (element) {
    case PE_FrameFocusRect: // the ring around the widget says it
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return paintTickBox(*painter, option->rect, option->state, metrics().tick);
    case PE_IndicatorRadioButton:
        painter->save();
        paintRadio(*painter, option->rect, option->state);
        return painter->restore();
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    if (element != CE_FocusFrame)
        return QProxyStyle::drawControl(element, option, painter, widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const int gap = Metrics::focusGap;
    paintRing(*painter, option->rect.adjusted(gap, gap, -gap, -gap), Metrics::radiusField);
    painter->restore();
}

} // namespace ieum
