#include "core/korean/SpokenTime.h"

#include <QHash>
#include <QRegularExpression>

namespace ieum {

namespace {

struct Reading
{
    QString rest; ///< what has not been understood yet
    QDateTime now;
    ShopProfile shop;
    std::optional<QDate> day;
    std::optional<QTime> time;
    bool isBareWeekday = false;
    int addDays = 0; ///< 밤 12시 belongs to the next day
};

/// Takes the first match out of the text.
QRegularExpressionMatch take(Reading &reading, const QRegularExpression &pattern)
{
    const QRegularExpressionMatch match = pattern.match(reading.rest);
    if (match.hasMatch())
        reading.rest.replace(match.capturedStart(), match.capturedLength(), QLatin1String(" "));
    return match;
}

QDate nextWithDay(QDate today, int dayOfMonth)
{
    QDate month(today.year(), today.month(), 1);
    for (int i = 0; i < 12; ++i, month = month.addMonths(1)) {
        const QDate day(month.year(), month.month(), dayOfMonth);
        if (day.isValid() && day >= today)
            return day;
    }
    return {};
}

void readNamedDay(Reading &reading)
{
    static const QRegularExpression pattern(QStringLiteral("내일\\s*모레|오늘|내일|낼|모레|글피|말일"));
    const QString word = take(reading, pattern).captured().remove(QLatin1Char(' '));
    const QDate today = reading.now.date();
    static const QHash<QString, int> days{{QStringLiteral("오늘"), 0},     {QStringLiteral("내일"), 1},
                                          {QStringLiteral("낼"), 1},       {QStringLiteral("모레"), 2},
                                          {QStringLiteral("내일모레"), 2}, {QStringLiteral("글피"), 3}};
    if (word == QStringLiteral("말일"))
        reading.day = QDate(today.year(), today.month(), today.daysInMonth());
    else if (days.contains(word))
        reading.day = today.addDays(days.value(word));
}

void readWrittenDay(Reading &reading)
{
    static const QRegularExpression full(
        QStringLiteral("(\\d{4})[-./년]\\s*(\\d{1,2})[-./월]\\s*(\\d{1,2})일?\\.?"));
    static const QRegularExpression monthDay(
        QStringLiteral("(\\d{1,2})\\s*(?:월\\s*|[/.]\\s?)(\\d{1,2})(?![:\\d])\\s*일?\\.?"));
    static const QRegularExpression dayOnly(QStringLiteral("(?<!\\d)(\\d{1,2})\\s*일"));
    const QDate today = reading.now.date();
    if (const auto match = take(reading, full); match.hasMatch()) {
        reading.day = QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    } else if (const auto partial = take(reading, monthDay); partial.hasMatch()) {
        const QDate day(today.year(), partial.captured(1).toInt(), partial.captured(2).toInt());
        reading.day = day.isValid() && day.daysTo(today) > 60 ? day.addYears(1) : day;
    } else if (const auto single = take(reading, dayOnly); single.hasMatch()) {
        reading.day = nextWithDay(today, single.captured(1).toInt());
    }
    if (reading.day && !reading.day->isValid())
        reading.day.reset();
}

void readWeekday(Reading &reading)
{
    static const QRegularExpression pattern(
        QStringLiteral("(이번\\s*주|다다음\\s*주|다담\\s*주|다음\\s*주|담\\s*주)?\\s*([월화수목금토일])(?:"
                       "요일)?(?=\\s|$|[,0-9])"));
    const auto match = take(reading, pattern);
    if (!match.hasMatch())
        return;
    const QString week = match.captured(1).remove(QLatin1Char(' '));
    const int weekday = static_cast<int>(QStringLiteral("월화수목금토일").indexOf(match.captured(2))) + 1;
    const QDate today = reading.now.date();
    const QDate monday = today.addDays(1 - today.dayOfWeek());
    const int weeks = week.isEmpty() || week.startsWith(QStringLiteral("이번")) ? 0
                      : week.startsWith(QStringLiteral("다다")) || week.startsWith(QStringLiteral("다담"))
                          ? 2
                          : 1;
    reading.isBareWeekday = week.isEmpty();
    const QDate inThisWeek = monday.addDays(weekday - 1);
    reading.day =
        week.isEmpty() ? today.addDays((weekday - today.dayOfWeek() + 7) % 7) : inThisWeek.addDays(7 * weeks);
}

int hourNumber(const QString &text)
{
    static const QStringList names =
        QStringLiteral("한 두 세 네 다섯 여섯 일곱 여덟 아홉 열 열한 열두").split(QLatin1Char(' '));
    const auto index = names.indexOf(text);
    return index >= 0 ? static_cast<int>(index) + 1 : text.toInt();
}

bool isOpenAt(const ShopProfile &shop, const QTime &time)
{
    const bool overMidnight = shop.closes <= shop.opens;
    return overMidnight ? time >= shop.opens || time < shop.closes : time >= shop.opens && time < shop.closes;
}

/// 3시 is 15:00 in a shop open from 10 to 20; both halves possible: the earlier one that is still ahead.
QTime withinHours(const Reading &reading, int hour, int minute)
{
    const QTime morning(hour % 12, minute);
    const QTime afternoon(hour % 12 + 12, minute);
    const bool morningFits = isOpenAt(reading.shop, morning);
    const bool afternoonFits = isOpenAt(reading.shop, afternoon);
    if (morningFits != afternoonFits)
        return morningFits ? morning : afternoon;
    const bool isToday = !reading.day || *reading.day == reading.now.date();
    if (morningFits)
        return isToday && morning <= reading.now.time() ? afternoon : morning;
    return hour >= 7 && hour < 12 ? morning : afternoon;
}

void setHour(Reading &reading, const QString &half, int hour, int minute)
{
    static const QString amWords = QStringLiteral("오전 아침 새벽");
    if (hour > 24 || minute > 59)
        return;
    const bool isNight = half == QStringLiteral("밤");
    if (hour == 24 || (isNight && (hour == 12 || hour <= 5))) {
        reading.time = QTime(hour % 12, minute);
        reading.addDays = 1;
    } else if (hour > 12 || hour == 0) {
        reading.time = QTime(hour, minute);
    } else if (half.isEmpty()) {
        reading.time = withinHours(reading, hour, minute);
    } else if (amWords.contains(half)) {
        reading.time = QTime(hour % 12, minute);
    } else {
        const bool lateMorning =
            (half == QStringLiteral("낮") || half == QStringLiteral("점심")) && hour >= 10 && hour < 12;
        reading.time = QTime(lateMorning ? hour : hour % 12 + 12, minute);
    }
}

void readHour(Reading &reading)
{
    static const QRegularExpression noon(QStringLiteral("정오|(자정)"));
    static const QRegularExpression hour(
        QStringLiteral("(오전|아침|새벽|오후|낮|점심|저녁|밤)?\\s*(?:(\\d{1,2})\\s*:\\s*(\\d{2})|"
                       "(\\d{1,2}|열한|열두|열|한|두|세|네|다섯|여섯|일곱|여덟|아홉)\\s*시\\s*(?:(\\d{1,2})"
                       "\\s*분?|(반))?)"));
    static const QRegularExpression bare(
        QStringLiteral("(오전|아침|새벽|오후|낮|점심|저녁|밤)?\\s*(?<!\\d)(\\d{1,2})\\s*(반)?\\s*$"));
    if (const auto match = take(reading, hour); match.hasMatch()) {
        const bool hasColon = !match.captured(2).isEmpty();
        const int minute = hasColon                       ? match.captured(3).toInt()
                           : !match.captured(6).isEmpty() ? 30
                                                          : match.captured(5).toInt();
        setHour(reading, match.captured(1),
                hasColon ? match.captured(2).toInt() : hourNumber(match.captured(4)), minute);
    } else if (const auto named = take(reading, noon); named.hasMatch()) {
        reading.time = named.captured(1).isEmpty() ? QTime(12, 0) : QTime(0, 0);
        reading.addDays = named.captured(1).isEmpty() ? 0 : 1;
    } else if (const auto number = take(reading, bare); number.hasMatch()) {
        setHour(reading, number.captured(1), number.captured(2).toInt(),
                number.captured(3).isEmpty() ? 0 : 30);
    }
}

} // namespace

SpokenTime readSpokenTime(const QString &text, Instant now, const ShopProfile &shop)
{
    Reading reading;
    reading.rest = text.normalized(QString::NormalizationForm_KC).simplified();
    reading.now = now.inSeoul();
    reading.shop = shop;
    readNamedDay(reading);
    if (!reading.day)
        readWrittenDay(reading);
    if (!reading.day)
        readWeekday(reading);
    readHour(reading);
    const bool isToday = reading.day == reading.now.date();
    if (reading.isBareWeekday && isToday && (!reading.time || *reading.time <= reading.now.time()))
        reading.day = reading.day->addDays(7);
    if (reading.addDays > 0)
        reading.day = reading.day.value_or(reading.now.date()).addDays(reading.addDays);
    return {reading.day, reading.time};
}

} // namespace ieum
