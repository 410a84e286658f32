#include "core/labels/LabelTemplate.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

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
    element.classes = classesOf(object[u"classes"].toArray());
    return element;
}

Result<QJsonObject> readResource(const QString &size)
{
    initialiseLabels();
    QFile file(QStringLiteral(":/labels/%1.json").arg(size));
    if (!file.open(QIODevice::ReadOnly))
        return Error("label.unknown-size", {size, labelSizes().join(QStringLiteral(", "))});
    return QJsonDocument::fromJson(file.readAll()).object();
}

// A sheet names the label that stands on it several times.
Result<QJsonObject> labelOf(const QJsonObject &sheet)
{
    const QString other = sheet[u"label"].toString();
    return other.isEmpty() ? Result<QJsonObject>(sheet) : readResource(other);
}

Result<LabelTemplate> templateOf(const QJsonObject &sheet, const QJsonObject &label)
{
    if (sheet[u"version"].toInt() != knownVersion || label[u"version"].toInt() != knownVersion)
        return Error("profile.damaged", {}, QStringLiteral("label template %1").arg(sheet[u"id"].toString()));
    LabelTemplate result;
    result.id = sheet[u"id"].toString();
    result.page = sizeOf(sheet[u"page"].toArray());
    result.label = sizeOf(label[u"page"].toArray());
    result.scale = sheet[u"scale"].toDouble(1);
    for (const auto &cell : sheet[u"cells"].toArray())
        result.cells += QPointF(cell[0].toDouble(), cell[1].toDouble());
    if (result.cells.isEmpty())
        result.cells += QPointF();
    for (const auto &cut : sheet[u"cut"].toArray())
        result.cuts += cut.toDouble();
    for (const auto &element : label[u"elements"].toArray())
        result.elements += elementOf(element.toObject());
    return result;
}

} // namespace

QStringList labelSizes()
{
    return {QStringLiteral("100x150"), QStringLiteral("123x100"), QStringLiteral("a4-2up")};
}

Result<LabelTemplate> labelTemplate(const QString &size)
{
    IEUM_TRY_ASSIGN(sheet, readResource(size));
    IEUM_TRY_ASSIGN(label, labelOf(sheet));
    return templateOf(sheet, label);
}

} // namespace ieum
