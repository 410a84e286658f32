#include "core/shipping/CheckDigit.h"

#include "core/base/CodeTable.h"

#include <QStringList>

#include <algorithm>

namespace ieum {

namespace {

constexpr CodeTable<CheckRule, 3> ruleCodes{{{
    {CheckRule::Mod7, "mod7"},
    {CheckRule::Mod7Serial9, "mod7-serial9"},
    {CheckRule::None, "none"},
}}};

constexpr qint64 nineDigits = 1'000'000'000;

qint64 checkDigit(CheckRule rule, qint64 serial)
{
    return (rule == CheckRule::Mod7Serial9 ? serial % nineDigits : serial) % 7;
}

bool isDigits(const QString &text)
{
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

QString toCode(CheckRule rule)
{
    return ruleCodes.code(rule);
}

std::optional<CheckRule> checkRuleFromCode(const QString &code)
{
    return ruleCodes.value(code);
}

QString waybillNumber(CheckRule rule, int digits, qint64 serial)
{
    const qint64 number = rule == CheckRule::None ? serial : serial * 10 + checkDigit(rule, serial);
    return QString::number(number).rightJustified(digits, u'0');
}

Result<qint64> serialOf(CheckRule rule, int digits, const QString &number)
{
    const QString plain = plainNumber(number);
    if (!isDigits(plain))
        return Error("waybill.not-a-number", {number});
    if (plain.size() != digits)
        return Error("waybill.wrong-length", {number, QString::number(digits)});
    const qint64 whole = plain.toLongLong();
    if (rule == CheckRule::None)
        return whole;
    const QString right = QString::number(checkDigit(rule, whole / 10));
    if (!plain.endsWith(right))
        return Error("waybill.wrong-check-digit", {number, right});
    return whole / 10;
}

QString plainNumber(const QString &typed)
{
    QString plain = typed;
    return plain.remove(u'-').remove(u' ');
}

QString groupedNumber(const QString &number, const QList<int> &groups)
{
    QStringList parts;
    qsizetype at = 0;
    for (const int length : groups) {
        if (at < number.size())
            parts += number.mid(at, length);
        at += length;
    }
    if (at < number.size())
        parts += number.mid(at);
    return parts.join(u'-');
}

} // namespace ieum
