#include "connectors/common/OrderCells.h"

#include "core/base/files/CellFormat.h"
#include "core/korean/PhoneNumber.h"

#include <QRegularExpression>

#include <algorithm>

namespace ieum {

namespace {

bool isAllDigits(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

// 2022-10-15 15:19:30 and 2022-10-15: what nearly every sheet has, before any expression is asked.
std::optional<QDateTime> isoTimeOf(const QString &text)
{
    const bool isIso = text.size() >= 10 && text[4] == u'-' && text[7] == u'-' &&
                       (text.size() == 10 || (text.size() == 19 && text[10] == u' '));
    const QDate day = isIso ? QDate::fromString(text.left(10), Qt::ISODate) : QDate();
    const QTime time = text.size() == 10 ? QTime(0, 0) : QTime::fromString(text.mid(11), Qt::ISODate);
    return day.isValid() && time.isValid() ? std::optional(seoulTime(day, time)) : std::nullopt;
}

// By hand rather than by an expression: a sheet of a hundred thousand rows asks this of every row.
std::optional<qint64> wholeNumberOf(const QString &cell, QStringView units)
{
    QString text;
    for (const QChar character : cell) {
        if (!character.isSpace() && character != u',' && !units.contains(character))
            text += character;
    }
    const qsizetype point = text.indexOf(u'.');
    const QStringView fraction = point < 0 ? QStringView() : QStringView(text).mid(point + 1);
    const bool isWhole = point < 0 || (!fraction.isEmpty() && std::all_of(fraction.begin(), fraction.end(),
                                                                          [](QChar c) { return c == u'0'; }));
    bool isNumber = false;
    const qint64 number =
        (point < 0 ? QStringView(text) : QStringView(text).left(point)).toLongLong(&isNumber);
    const bool isSigned = text.startsWith(u'+');
    return isNumber && isWhole && !isSigned ? std::optional(number) : std::nullopt;
}

QTime timeOf(const QRegularExpressionMatch &match)
{
    const QString half = match.captured(4);
    int hour = match.captured(5).toInt();
    const bool isAfternoon =
        half == QStringLiteral("오후") || half.compare(QLatin1String("PM"), Qt::CaseInsensitive) == 0;
    if (!half.isEmpty())
        hour = hour % 12 + (isAfternoon ? 12 : 0);
    return match.captured(5).isEmpty() ? QTime(0, 0)
                                       : QTime(hour, match.captured(6).toInt(), match.captured(7).toInt());
}

// A day as Excel stores it, in a cell without a date style.
QString unserialised(const QString &cell)
{
    bool isNumber = false;
    const double serial = cell.toDouble(&isNumber);
    const bool isLikely = isNumber && serial > 36'526 && serial < 73'051; // the years 2000 to 2099
    return isLikely ? shownNumber(cell, {true, 0}, DateSystem::From1900) : cell;
}

} // namespace

std::optional<int> quantityOf(const QString &cell)
{
    constexpr qint64 most = 99'999;
    const auto number = wholeNumberOf(cell, u"개건박스세트EAea");
    return number && *number > 0 && *number <= most ? std::optional(static_cast<int>(*number)) : std::nullopt;
}

std::optional<Money> moneyOf(const QString &cell)
{
    const auto number = wholeNumberOf(cell, u"원₩\\KRWkrw");
    return number ? std::optional(Money{*number}) : std::nullopt;
}

std::optional<QDateTime> civilTimeOf(const QString &cell)
{
    static const QRegularExpression digits(
        QStringLiteral("^(\\d{4})(\\d\\d)(\\d\\d)()(?:(\\d\\d)(\\d\\d)(\\d\\d)?)?$"));
    static const QRegularExpression spaced(
        QStringLiteral(
            "^(\\d{4})\\s*[-/.년]\\s*(\\d{1,2})\\s*[-/.월]\\s*(\\d{1,2})\\s*[.일]?"
            "(?:\\s*\\([^)]*\\))?[\\sT]*(오전|오후|AM|PM)?\\s*(?:(\\d{1,2}):(\\d\\d)(?::(\\d\\d))?)?"),
        QRegularExpression::CaseInsensitiveOption);
    if (auto iso = isoTimeOf(cell.trimmed()))
        return iso;
    const QString text = unserialised(cell.trimmed());
    auto match = digits.match(text);
    if (!match.hasMatch())
        match = spaced.match(text);
    const QDate day(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    const QTime time = match.hasMatch() ? timeOf(match) : QTime();
    return day.isValid() && time.isValid() ? std::optional(seoulTime(day, time)) : std::nullopt;
}

std::optional<QString> idCell(const QString &cell)
{
    static const QRegularExpression decimal(QStringLiteral("^(\\d+)\\.0+$"));
    static const QRegularExpression power(QStringLiteral("^(\\d)(?:\\.(\\d+))?[eE]\\+?(\\d{1,2})$"));
    if (isAllDigits(cell))
        return cell;
    if (const auto match = decimal.match(cell); match.hasMatch())
        return match.captured(1);
    const auto match = power.match(cell);
    if (!match.hasMatch())
        return cell;
    const QString fraction = match.captured(2);
    const bool isWhole = fraction.size() == match.captured(3).toInt();
    return isWhole ? std::optional(match.captured(1) + fraction) : std::nullopt;
}

QString phoneCell(const QString &cell)
{
    const bool isPlaceholder =
        std::all_of(cell.begin(), cell.end(), [](QChar c) { return c == u'-' || c.isSpace(); });
    if (isPlaceholder)
        return QString();
    constexpr qsizetype fewest = 8, most = 10;
    const bool isBare =
        cell.size() >= fewest && cell.size() <= most && cell.front() != u'0' && isAllDigits(cell);
    const auto number = isBare ? PhoneNumber::parse(cell) : std::nullopt;
    return number ? number->national() : cell;
}

QString postcodeCell(const QString &cell)
{
    constexpr int digits = 5;
    const bool isShort = !cell.isEmpty() && cell.size() < digits && isAllDigits(cell);
    return isShort ? cell.rightJustified(digits, QLatin1Char('0')) : cell;
}

} // namespace ieum
