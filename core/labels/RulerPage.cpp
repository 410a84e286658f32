#include "core/labels/RulerPage.h"

#include <algorithm>

namespace ieum {

namespace {

constexpr int startMillimetres = 5; // from the edges: most heads reach this
constexpr double shortTick = 1.5;
constexpr double longTick = 3.5;

LabelElement line(const QRectF &area)
{
    LabelElement element;
    element.kind = LabelElement::Kind::Line;
    element.area = area;
    return element;
}

LabelElement text(const QString &words, const QRectF &area, double size)
{
    LabelElement element;
    element.text = words;
    element.area = area;
    element.size = size;
    element.minimum = size / 2;
    element.lines = 3;
    return element;
}

// One tick a millimetre from the edge's zero on, longer and with its number at each ten.
void addTicksAcross(QList<LabelElement> &elements, int width)
{
    for (int x = startMillimetres; x <= width - startMillimetres; ++x) {
        const bool isTen = x % 10 == 0;
        elements += line({double(x), startMillimetres, 0, isTen ? longTick : shortTick});
        if (isTen)
            elements += text(QString::number(x), {x + 0.4, startMillimetres + 1.8, 6, 3}, 6);
    }
}

void addTicksDown(QList<LabelElement> &elements, int height)
{
    for (int y = startMillimetres; y <= height - startMillimetres; ++y) {
        const bool isTen = y % 10 == 0;
        elements += line({startMillimetres, double(y), isTen ? longTick : shortTick, 0});
        if (isTen)
            elements += text(QString::number(y), {startMillimetres + longTick, y + 0.2, 6, 3}, 6);
    }
}

} // namespace

double rulerLength(const LabelTemplate &form)
{
    const double shorter = std::min(form.page.width(), form.page.height());
    return shorter >= 90 ? 50 : 30;
}

LabelTemplate rulerPage(const LabelTemplate &form)
{
    LabelTemplate page;
    page.id = form.id;
    page.size = form.size;
    page.page = form.page;
    page.label = form.page;
    page.cells = {QPointF()};
    page.placement = form.placement;
    QList<LabelElement> &elements = page.elements;
    elements += line({startMillimetres, startMillimetres, page.page.width() - 2 * startMillimetres, 0});
    elements += line({startMillimetres, startMillimetres, 0, page.page.height() - 2 * startMillimetres});
    addTicksAcross(elements, int(page.page.width()));
    addTicksDown(elements, int(page.page.height()));
    const double length = rulerLength(form);
    elements += line({20, 24, length, 0});
    elements += line({20, 21, 0, 6});
    elements += line({20 + length, 21, 0, 6});
    elements += text(QStringLiteral("이 선은 %1 mm여야 합니다").arg(length),
                     {20, 27.5, page.page.width() - 26, 5}, 9);
    elements += text(QStringLiteral("모서리의 5에서 종이 끝까지는 5 mm여야 합니다"),
                     {20, 33, page.page.width() - 26, 5}, 8);
    return page;
}

} // namespace ieum
