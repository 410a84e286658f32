#include "core/korean/SpokenTime.h"

#include "core/korean/extract/TimeReader.h"
#include "core/korean/extract/TimeResolver.h"

#include <QRegularExpression>

namespace ieum {

namespace {

// Whoever types into a field for times need not write 시, nor 요일: 내일 4, 토 3시 반.
QString asWritten(QString text)
{
    static const QRegularExpression bareHour(QStringLiteral("(^|[^\\d./:-])(\\d{1,2})(\\s*반)?\\s*$"));
    return text.replace(bareHour, QStringLiteral("\\1\\2시\\3"));
}

} // namespace

SpokenTime readSpokenTime(const QString &text, Instant now, const ShopProfile &shop)
{
    const TimePhrases phrases = readTimePhrases(ChatText(asWritten(text)));
    const TimeResolver resolver(now, shop);
    const QDate today = now.inSeoul().date();
    SpokenTime spoken;
    if (phrases.joined.isEmpty())
        return spoken;
    const TimePhrase &phrase = phrases.joined.first();
    if (phrase.day) {
        if (const auto day = resolver.dayOf(*phrase.day, phrase.hour))
            spoken.day = day->first;
    }
    if (!phrase.hour)
        return spoken;
    const QDate day = spoken.day.value_or(today);
    if (const auto hour = resolver.hourOn(day, *phrase.hour, TimeResolver::Tense::Any)) {
        spoken.time = hour->time.time();
        if (hour->time.date() != day) // 밤 12시 belongs to the next day
            spoken.day = hour->time.date();
    }
    return spoken;
}

} // namespace ieum
