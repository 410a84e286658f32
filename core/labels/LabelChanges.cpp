#include "core/labels/LabelChanges.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace ieum {

namespace {

const QString blank = QStringLiteral("blank");
const QString preprinted = QStringLiteral("preprinted");

QJsonObject changesOf(const LabelElement &shipped, const LabelElement &owners)
{
    QJsonObject changes;
    const QRectF &area = owners.area;
    if (area != shipped.area)
        changes[QStringLiteral("area")] = QJsonArray{area.x(), area.y(), area.width(), area.height()};
    if (owners.size != shipped.size)
        changes[QStringLiteral("size")] = owners.size;
    if (owners.isVisible != shipped.isVisible)
        changes[QStringLiteral("visible")] = owners.isVisible;
    return changes;
}

// The smallest size keeps its share: larger type may still shrink to fit.
void resize(LabelElement &element, double size)
{
    element.minimum = std::min(element.minimum * size / element.size, size);
    element.size = size;
}

void apply(LabelElement &element, const QJsonObject &changes)
{
    const QJsonArray area = changes[u"area"].toArray();
    if (area.size() == 4)
        element.area = {area[0].toDouble(), area[1].toDouble(), area[2].toDouble(), area[3].toDouble()};
    if (changes[u"size"].toDouble() > 0)
        resize(element, changes[u"size"].toDouble());
    element.isVisible = changes[u"visible"].toBool(element.isVisible);
}

} // namespace

QString changesOf(const LabelTemplate &shipped, const LabelTemplate &owners)
{
    QJsonObject elements;
    for (qsizetype i = 0; i < std::min(shipped.elements.size(), owners.elements.size()); ++i) {
        const QJsonObject changes = changesOf(shipped.elements[i], owners.elements[i]);
        if (!changes.isEmpty())
            elements[owners.elements[i].key] = changes;
    }
    QJsonObject all;
    if (!elements.isEmpty())
        all[QStringLiteral("elements")] = elements;
    if (owners.paper != shipped.paper)
        all[QStringLiteral("paper")] = owners.paper == LabelTemplate::Paper::Blank ? blank : preprinted;
    return all.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

LabelTemplate withChanges(LabelTemplate shipped, const QString &changes)
{
    const QJsonObject all = QJsonDocument::fromJson(changes.toUtf8()).object();
    const QJsonObject elements = all[u"elements"].toObject();
    for (LabelElement &element : shipped.elements)
        apply(element, elements[element.key].toObject());
    const QString paper = all[u"paper"].toString();
    if (paper == blank)
        shipped.paper = LabelTemplate::Paper::Blank;
    if (paper == preprinted)
        shipped.paper = LabelTemplate::Paper::Preprinted;
    return shipped;
}

} // namespace ieum
