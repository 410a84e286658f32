#include "core/labels/LabelTemplate.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>
#include <vector>

static void initialiseLabels()
{
    Q_INIT_RESOURCE(labels);
}

namespace ieum {

namespace {

constexpr int knownVersion = 1;

LabelElement::Kind kindOf(const QString &word)
{
    if (word == QLatin1String("barcode"))
        return LabelElement::Kind::Barcode;
    if (word == QLatin1String("line"))
        return LabelElement::Kind::Line;
    return word == QLatin1String("box") ? LabelElement::Kind::Box : LabelElement::Kind::Text;
}

Qt::Alignment alignmentOf(const QJsonObject &object)
{
    const QString across = object[u"align"].toString();
    Qt::Alignment alignment = across == QLatin1String("right")    ? Qt::AlignRight
                              : across == QLatin1String("center") ? Qt::AlignHCenter
                                                                  : Qt::AlignLeft;
    return alignment |
           (object[u"valign"].toString() == QLatin1String("top") ? Qt::AlignTop : Qt::AlignVCenter);
}

QRectF rectangle(const QJsonArray &numbers)
{
    return {numbers.at(0).toDouble(), numbers.at(1).toDouble(), numbers.at(2).toDouble(),
            numbers.at(3).toDouble()};
}

QSizeF sizeOf(const QJsonArray &numbers)
{
    return {numbers.at(0).toDouble(), numbers.at(1).toDouble()};
}

QList<LabelClass> classesOf(const QJsonArray &words)
{
    QList<LabelClass> classes;
    for (const auto &word : words) {
        if (const auto labelClass = labelClassFromCode(word.toString()))
            classes += *labelClass;
    }
    return classes;
}

LabelElement elementOf(const QJsonObject &object)
{
    LabelElement element;
    element.key = object[u"key"].toString();
    element.kind = kindOf(object[u"kind"].toString());
    element.field = object[u"field"].toString();
    element.text = object[u"text"].toString();
    element.unless = object[u"unless"].toString();
    element.when = object[u"when"].toString();
    element.area = rectangle(object[u"area"].toArray());
    element.size = object[u"size"].toDouble(element.size);
    element.minimum = object[u"minimum"].toDouble(element.size / 2);
    element.weight = object[u"weight"].toInt(element.weight);
    element.lines = object[u"lines"].toInt(element.lines);
    element.alignment = alignmentOf(object);
    element.overflow = object[u"overflow"].toString() == QLatin1String("count")
                           ? LabelElement::Overflow::Count
                           : LabelElement::Overflow::Shrink;
    element.dashed = object[u"dashed"].toBool();
    element.isPreprinted = object[u"preprinted"].toBool();
    element.classes = classesOf(object[u"classes"].toArray());
    return element;
}

QJsonObject readResource(const QString &id)
{
    QFile file(QStringLiteral(":/labels/%1.json").arg(id));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

// A form that builds on another takes over what it does not say itself, element by element.
void addElements(LabelTemplate &form, const QJsonObject &object)
{
    for (const auto &value : object[u"elements"].toArray()) {
        const LabelElement element = elementOf(value.toObject());
        const auto same = std::find_if(form.elements.begin(), form.elements.end(),
                                       [&](const LabelElement &other) { return other.key == element.key; });
        if (same == form.elements.end())
            form.elements += element;
        else
            *same = element;
    }
}

// Cells in rows and columns: [columns, rows, left, top, step across, step down].
void addGrid(LabelTemplate &form, const QJsonArray &grid)
{
    for (int row = 0; row < grid.at(1).toInt(); ++row) {
        for (int column = 0; column < grid.at(0).toInt(); ++column)
            form.cells += QPointF(grid.at(2).toDouble() + column * grid.at(4).toDouble(),
                                  grid.at(3).toDouble() + row * grid.at(5).toDouble());
    }
}

void placeOnPage(LabelTemplate &form, const QJsonObject &object)
{
    if (object.contains(u"page"))
        form.page = sizeOf(object[u"page"].toArray());
    if (object.contains(u"label-size"))
        form.label = sizeOf(object[u"label-size"].toArray());
    else if (!object.contains(u"label"))
        form.label = form.page;
    form.isTurned = object[u"turned"].toBool(form.isTurned);
    form.scale = object[u"scale"].toDouble(form.scale);
    form.cells.clear();
    for (const auto &cell : object[u"cells"].toArray())
        form.cells += QPointF(cell[0].toDouble(), cell[1].toDouble());
    addGrid(form, object[u"grid"].toArray());
    if (form.cells.isEmpty())
        form.cells += QPointF();
    for (const auto &cut : object[u"cut"].toArray())
        form.cuts += cut.toDouble();
}

LabelTemplate templateOf(const QJsonObject &object)
{
    const QString base = object[u"label"].toString();
    LabelTemplate form = base.isEmpty() ? LabelTemplate() : templateOf(readResource(base));
    if (object[u"version"].toInt() != knownVersion)
        return form;
    form.id = object[u"id"].toString();
    form.courier = object[u"courier"].toString();
    form.size = form.courier.isEmpty() ? form.id : form.id.chopped(form.courier.size() + 1);
    const QString takes = object[u"for"].toString();
    form.takesWaybills = takes != QLatin1String("addresses");
    form.takesAddresses = takes != QLatin1String("waybills");
    if (object[u"paper"].toString() == QLatin1String("preprinted"))
        form.paper = LabelTemplate::Paper::Preprinted;
    placeOnPage(form, object);
    addElements(form, object);
    return form;
}

QList<LabelTemplate> readAll()
{
    initialiseLabels();
    std::vector<std::pair<int, LabelTemplate>> ranked;
    for (const QString &file : QDir(QStringLiteral(":/labels")).entryList(QDir::Files, QDir::Name)) {
        const QJsonObject object = readResource(file.section(u'.', 0, 0));
        ranked.emplace_back(object[u"rank"].toInt(), templateOf(object));
    }
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<LabelTemplate> forms;
    for (const auto &entry : ranked)
        forms += entry.second;
    return forms;
}

} // namespace

const QList<LabelTemplate> &shippedLabels()
{
    static const QList<LabelTemplate> forms = readAll();
    return forms;
}

QStringList labelSizes()
{
    QStringList sizes;
    for (const LabelTemplate &form : shippedLabels()) {
        if (!sizes.contains(form.size))
            sizes += form.size;
    }
    return sizes;
}

Result<LabelTemplate> labelTemplate(const QString &size, const QString &courier)
{
    const LabelTemplate *found = nullptr;
    for (const LabelTemplate &form : shippedLabels()) {
        const bool isOwn = form.size == size && !courier.isEmpty() && form.courier == courier;
        if (isOwn)
            return form;
        if (form.id == size || (!found && form.size == size))
            found = &form;
    }
    if (!found)
        return Error("label.unknown-size", {size, labelSizes().join(QStringLiteral(", "))});
    return *found;
}

} // namespace ieum
