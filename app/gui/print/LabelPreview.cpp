#include "app/gui/print/LabelPreview.h"

#include "app/gui/style/Look.h"

#include <QPainter>

namespace ieum {

namespace {

// The label is laid out as finely as a printer does it and then scaled as a whole, so that no line breaks
// elsewhere than on paper.
constexpr double layoutDots = 16;

QString spoken(const std::optional<LabelContent> &content)
{
    if (!content)
        return LabelPreview::tr("No label");
    return LabelPreview::tr("Label %1 for %2").arg(content->shownNumber, content->recipient.name);
}

} // namespace

LabelPreview::LabelPreview(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Waybill preview"));
    setLabel({}, labelTemplate(labelSizes().first()).value());
}

void LabelPreview::setLabel(const std::optional<LabelContent> &content, const LabelTemplate &layout)
{
    m_content = content;
    m_renderer = std::make_unique<LabelRenderer>(layout);
    setAccessibleDescription(spoken(content));
    updateGeometry();
    update();
}

int LabelPreview::heightForWidth(int width) const
{
    const QSizeF label = m_renderer->layout().label;
    return qRound(width * label.height() / label.width());
}

QSize LabelPreview::sizeHint() const
{
    const int width = metrics().orderPreview - 2 * metrics().gap16;
    return {width, heightForWidth(width)};
}

void LabelPreview::paintEvent(QPaintEvent *)
{
    const QSizeF label = m_renderer->layout().label;
    const double dots = qMin(width() / label.width(), height() / label.height());
    const QRectF paper(0, 0, label.width() * dots, label.height() * dots);
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(paper, color(Color::Paper));
    if (m_content) {
        painter.save();
        painter.scale(dots / layoutDots, dots / layoutDots);
        // A sheet's own scale enlarges its labels on paper; here one label fills the width.
        const double scale = m_renderer->layout().scale;
        m_renderer->drawLabel(painter, *m_content, {}, {layoutDots / scale, 1});
        painter.restore();
    }
    painter.setPen(QPen(color(Color::LineStrong), Metrics::line));
    painter.drawRect(paper.adjusted(0.5, 0.5, -0.5, -0.5));
}

} // namespace ieum
