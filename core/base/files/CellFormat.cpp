#include "core/base/files/CellFormat.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace ieum {

namespace {

constexpr qint64 secondsOfDay = 24 * 3600;

// Excel counts days; the base of the 1900 system absorbs its non-existent 29 February 1900.
QString shownDate(double serial, DateSystem dates)
{
    const QDate base = dates == DateSystem::From1904 ? QDate(1904, 1, 1) : QDate(1899, 12, 30);
    const qint64 seconds = qRound64(serial * secondsOfDay);
    const QDate day = base.addDays(seconds / secondsOfDay);
    const QTime time = QTime(0, 0).addSecs(static_cast<int>(seconds % secondsOfDay));
    if (serial < 1)
        return time.toString(QStringLiteral("HH:mm:ss"));
    const QString text = day.toString(Qt::ISODate);
    return seconds % secondsOfDay == 0 ? text
                                       : text + QLatin1Char(' ') + time.toString(QStringLiteral("HH:mm:ss"));
}

// Moves the decimal point by text, so that no digit of an id is lost.
QString withoutExponent(const QString &stored)
{
    const bool isPlain =
        !stored.isEmpty() && stored.front() != u'0' &&
        std::all_of(stored.begin(), stored.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (isPlain)
        return stored;
    static const QRegularExpression form(
        QStringLiteral("^(-?)(\\d+)(?:\\.(\\d+))?(?:[eE]([+-]?\\d{1,3}))?$"));
    const auto match = form.match(stored.trimmed());
    if (!match.hasMatch())
        return stored;
    const int exponent = match.captured(4).toInt();
    QString whole = match.captured(2), fraction = match.captured(3);
    if (exponent >= 0) {
        fraction = fraction.leftJustified(exponent, QLatin1Char('0'));
        whole += fraction.left(exponent);
        fraction.remove(0, exponent);
    } else {
        whole = whole.rightJustified(1 - exponent, QLatin1Char('0'));
        fraction.prepend(whole.right(-exponent));
        whole.chop(-exponent);
    }
    whole.remove(QRegularExpression(QStringLiteral("^0+(?=\\d)")));
    fraction.remove(QRegularExpression(QStringLiteral("0+$")));
    return match.captured(1) + whole + (fraction.isEmpty() ? QString() : QLatin1Char('.') + fraction);
}

// Beyond this a number in a sheet may have lost its last digits, whatever the file says.
bool isBeyondExact(const QString &plain)
{
    constexpr double mostExact = 9'007'199'254'740'992.0; // 2^53
    constexpr qsizetype digits = 16;
    return plain.size() >= digits && !plain.contains(QLatin1Char('.')) &&
           std::abs(plain.toDouble()) > mostExact;
}

// A file holds 0.1 as 0.10000000000000001; a sheet shows fifteen digits.
QString rounded(const QString &decimal)
{
    constexpr int shownDigits = 15;
    const qsizetype point = decimal.indexOf(QLatin1Char('.'));
    if (point < 0 || decimal.size() <= shownDigits + 1)
        return decimal;
    return withoutExponent(QString::number(decimal.toDouble(), 'g', shownDigits));
}

} // namespace

CellFormat CellFormat::ofBuiltin(int formatId)
{
    const bool isDate = (formatId >= 14 && formatId <= 22) || (formatId >= 27 && formatId <= 36) ||
                        (formatId >= 45 && formatId <= 47) || (formatId >= 50 && formatId <= 58);
    return {isDate, 0};
}

CellFormat CellFormat::ofCode(const QString &code)
{
    static const QRegularExpression literal(
        QStringLiteral("\"[^\"]*\"|\\\\.|\\[(?![hms]+\\])[^\\]]*\\]|_.|\\*."));
    static const QRegularExpression dateLetter(QStringLiteral("[ymdhs]"),
                                               QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression noughts(QStringLiteral("^0+$"));
    QString bare = code.section(QLatin1Char(';'), 0, 0);
    bare.remove(literal);
    if (bare.contains(noughts))
        return {false, static_cast<int>(bare.size())};
    const bool isGeneral = bare.compare(QLatin1String("General"), Qt::CaseInsensitive) == 0;
    return {!isGeneral && bare.contains(dateLetter), 0};
}

QString shownNumber(const QString &stored, const CellFormat &format, DateSystem dates)
{
    if (format.isDate) {
        bool isNumber = false;
        const double serial = stored.toDouble(&isNumber);
        // The last day a sheet knows is 31 December 9999.
        if (isNumber && serial >= 0 && serial < 2'958'466)
            return shownDate(serial, dates);
    }
    const QString plain = rounded(withoutExponent(stored));
    if (isBeyondExact(plain))
        return QString::number(plain.toDouble(), 'E', 14);
    return plain.rightJustified(format.zeros, QLatin1Char('0'));
}

} // namespace ieum
