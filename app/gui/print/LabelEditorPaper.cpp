#include "app/gui/print/LabelEditorPaper.h"

#include "app/gui/style/Look.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <cmath>

namespace ieum {

namespace {

constexpr double layoutDots = 16; // as finely as a printer, so that lines break as on paper
constexpr double step = 0.5;      // millimetres
constexpr double reach = 1;       // millimetres around a line that still mean it
constexpr int paperWidth = 460;
constexpr int paperHeight = 520;

QPointF snapped(QPointF millimetres)
{
    return {std::round(millimetres.x() / step) * step, std::round(millimetres.y() / step) * step};
}

} // namespace

LabelEditorPaper::LabelEditorPaper(LabelContent sample, QWidget *parent)
    : QWidget(parent)
    , m_sample(std::move(sample))
    , m_form(shippedLabels().first())
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("The label"));
    setAccessibleDescription(tr("Arrow keys move the chosen part by half a millimetre."));
}

void LabelEditorPaper::setForm(const LabelTemplate &form, int chosen)
{
    m_form = form;
    m_chosen = chosen;
    updateGeometry();
    update();
}

int LabelEditorPaper::heightForWidth(int width) const
{
    return qRound(width * m_form.label.height() / m_form.label.width());
}

QSize LabelEditorPaper::sizeHint() const
{
    const QSizeF room(metrics().scaled(paperWidth), metrics().scaled(paperHeight));
    return m_form.label.scaled(room, Qt::KeepAspectRatio).toSize();
}

double LabelEditorPaper::dotsPerMillimetre() const
{
    return qMin(width() / m_form.label.width(), height() / m_form.label.height());
}

// What was drawn last lies on top; a small thing before a large one that surrounds it.
int LabelEditorPaper::elementAt(QPointF millimetres) const
{
    int best = -1;
    double smallest = 0;
    const LabelRenderer renderer(m_form);
    for (int i = 0; i < m_form.elements.size(); ++i) {
        const QRectF area = m_form.elements[i].area.adjusted(-reach, -reach, reach, reach);
        const double size = area.width() * area.height();
        if (renderer.draws(m_form.elements[i], m_sample) && area.contains(millimetres) &&
            (best < 0 || size <= smallest)) {
            best = i;
            smallest = size;
        }
    }
    return best;
}

void LabelEditorPaper::paintEvent(QPaintEvent *)
{
    const double dots = dotsPerMillimetre();
    const QRectF paper(QPointF(), m_form.label * dots);
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(paper, color(Color::Paper));
    painter.save();
    painter.scale(dots / layoutDots, dots / layoutDots);
    LabelRenderer(m_form).drawLabel(painter, m_sample, {}, {layoutDots / m_form.scale, 1});
    painter.restore();
    painter.setPen(QPen(color(Color::LineStrong), Metrics::line));
    painter.drawRect(paper.adjusted(0.5, 0.5, -0.5, -0.5));
    if (m_chosen < 0 || m_chosen >= m_form.elements.size())
        return;
    const QRectF area = m_form.elements[m_chosen].area;
    painter.setPen(QPen(color(hasFocus() ? Color::Accent : Color::LineStrong), Metrics::focusRing));
    painter.drawRect(QRectF(area.topLeft() * dots, area.size() * dots).adjusted(-2, -2, 2, 2));
}

void LabelEditorPaper::mousePressEvent(QMouseEvent *event)
{
    const QPointF millimetres = event->position() / dotsPerMillimetre();
    m_grip = millimetres;
    if (const int element = elementAt(millimetres); element >= 0)
        Q_EMIT elementPressed(element);
}

void LabelEditorPaper::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF by = snapped(event->position() / dotsPerMillimetre() - m_grip);
    if (m_chosen < 0 || by.isNull() || !(event->buttons() & Qt::LeftButton))
        return;
    m_grip += by;
    Q_EMIT moveRequested(by);
}

void LabelEditorPaper::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return Q_EMIT moveRequested({-step, 0});
    case Qt::Key_Right:
        return Q_EMIT moveRequested({step, 0});
    case Qt::Key_Up:
        return Q_EMIT moveRequested({0, -step});
    case Qt::Key_Down:
        return Q_EMIT moveRequested({0, step});
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace ieum
