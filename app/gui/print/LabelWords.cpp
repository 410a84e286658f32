#include "app/gui/print/LabelWords.h"

#include <QCoreApplication>

namespace ieum {

namespace {

struct Word
{
    const char *code;
    const char *text;
};

constexpr char context[] = "LabelWords";

const Word sizes[] = {
    {"111x171", QT_TRANSLATE_NOOP("LabelWords", "111×171 (post office, form C)")},
    {"100x60", QT_TRANSLATE_NOOP("LabelWords", "100×60")},
    {"a4-2up", QT_TRANSLATE_NOOP("LabelWords", "two on A4")},
    {"a4-4up", QT_TRANSLATE_NOOP("LabelWords", "four on A4")},
    {"a4-8", QT_TRANSLATE_NOOP("LabelWords", "A4 sheet of 8")},
    {"a4-14", QT_TRANSLATE_NOOP("LabelWords", "A4 sheet of 14")},
    {"handwritten", QT_TRANSLATE_NOOP("LabelWords", "onto the hand-written form")},
};

const Word fields[] = {
    {"number", QT_TRANSLATE_NOOP("LabelWords", "Waybill number")},
    {"date", QT_TRANSLATE_NOOP("LabelWords", "Date")},
    {"pieces", QT_TRANSLATE_NOOP("LabelWords", "Box n of m")},
    {"reprint", QT_TRANSLATE_NOOP("LabelWords", "Mark of a reprint")},
    {"courier", QT_TRANSLATE_NOOP("LabelWords", "Courier")},
    {"orders", QT_TRANSLATE_NOOP("LabelWords", "Order number")},
    {"fare", QT_TRANSLATE_NOOP("LabelWords", "Fare and boxes")},
    {"items", QT_TRANSLATE_NOOP("LabelWords", "Items")},
    {"message", QT_TRANSLATE_NOOP("LabelWords", "Message to the driver")},
    {"recipient.person", QT_TRANSLATE_NOOP("LabelWords", "Recipient and phone")},
    {"recipient.name", QT_TRANSLATE_NOOP("LabelWords", "Recipient")},
    {"recipient.phone", QT_TRANSLATE_NOOP("LabelWords", "Recipient's phone")},
    {"recipient.postcode", QT_TRANSLATE_NOOP("LabelWords", "Postcode")},
    {"recipient.address", QT_TRANSLATE_NOOP("LabelWords", "Recipient's address")},
    {"recipient.street", QT_TRANSLATE_NOOP("LabelWords", "Recipient's address")},
    {"recipient.short", QT_TRANSLATE_NOOP("LabelWords", "Short address")},
    {"recipient.nearby", QT_TRANSLATE_NOOP("LabelWords", "Short address")},
    {"sender.line", QT_TRANSLATE_NOOP("LabelWords", "Sender")},
    {"sender.name", QT_TRANSLATE_NOOP("LabelWords", "Sender")},
    {"sender.phone", QT_TRANSLATE_NOOP("LabelWords", "Sender's phone")},
    {"sender.address", QT_TRANSLATE_NOOP("LabelWords", "Sender's address")},
    {"sort.code", QT_TRANSLATE_NOOP("LabelWords", "Sort code")},
    {"sort.sub", QT_TRANSLATE_NOOP("LabelWords", "Sort code, second part")},
    {"sort.bars", QT_TRANSLATE_NOOP("LabelWords", "Sort code")},
    {"sort.area", QT_TRANSLATE_NOOP("LabelWords", "Courier's short address")},
    {"sort.branch", QT_TRANSLATE_NOOP("LabelWords", "Branch")},
    {"sort.driver", QT_TRANSLATE_NOOP("LabelWords", "Driver")},
    {"sort.door", QT_TRANSLATE_NOOP("LabelWords", "Branch and driver")},
    {"sort.zone", QT_TRANSLATE_NOOP("LabelWords", "District mark")},
    {"sort.check", QT_TRANSLATE_NOOP("LabelWords", "Mark of a sort code to check")},
};

QString wordOf(const QString &field)
{
    for (const Word &word : fields) {
        if (field == QLatin1String(word.code))
            return QCoreApplication::translate(context, word.text);
    }
    return field;
}

} // namespace

QString shownSize(const QString &size)
{
    for (const Word &word : sizes) {
        if (size == QLatin1String(word.code))
            return QCoreApplication::translate(context, word.text);
    }
    return QString(size).replace(u'x', u'×');
}

QString shownElement(const LabelElement &element)
{
    switch (element.kind) {
    case LabelElement::Kind::Line:
        return QCoreApplication::translate("LabelWords", "Line");
    case LabelElement::Kind::Box:
        return QCoreApplication::translate("LabelWords", "Empty box");
    case LabelElement::Kind::Barcode:
        return QCoreApplication::translate("LabelWords", "Barcode: %1").arg(wordOf(element.field));
    case LabelElement::Kind::Text:
        break;
    }
    return element.field.isEmpty() ? QStringLiteral("“%1”").arg(element.text) : wordOf(element.field);
}

} // namespace ieum
