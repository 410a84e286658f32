#include "connectors/common/OrderCells.h"

#include "core/base/files/CellFormat.h"
#include "core/korean/PhoneNumber.h"

#include <QRegularExpression>

namespace ieum {

namespace {

std::optional<qint64> wholeNumberOf(const QString &cell, const QString &units)
{
    static const QRegularExpression form(QStringLiteral("^(-?\\d+)(?:\\.0+)?$"));
    QString text = cell.trimmed();
    text.remove(QLatin1Char(','))
        .remove(QRegularExpression(QStringLiteral("\\s|[") + units + QLatin1Char(']')));
    const auto match = form.match(text);
    return match.hasMatch() ? std::optional(match.captured(1).toLongLong()) : std::nullopt;
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
    const auto number = wholeNumberOf(cell, QStringLiteral("개건박스세트EAea"));
    return number && *number > 0 && *number <= most ? std::optional(static_cast<int>(*number)) : std::nullopt;
}

std::optional<Money> moneyOf(const QString &cell)
{
    const auto number = wholeNumberOf(cell, QStringLiteral("원₩\\\\KRWkrw"));
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
    static const QRegularExpression placeholder(QStringLiteral("^[-\\s]*$"));
    if (cell.contains(placeholder))
        return QString();
    static const QRegularExpression bare(QStringLiteral("^[1-9]\\d{7,9}$"));
    const auto number = cell.contains(bare) ? PhoneNumber::parse(cell) : std::nullopt;
    return number ? number->national() : cell;
}

QString postcodeCell(const QString &cell)
{
    static const QRegularExpression shortened(QStringLiteral("^\\d{1,4}$"));
    return cell.contains(shortened) ? cell.rightJustified(5, QLatin1Char('0')) : cell;
}

} // namespace ieum
