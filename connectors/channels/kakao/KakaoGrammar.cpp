#include "connectors/channels/kakao/KakaoGrammar.h"

#include <QLocale>
#include <QStringList>

#include <vector>

namespace ieum {

namespace {

constexpr int linesToGuessBy = 500;

// The parts of which the grammars are put together.
const QString koreanDay = QStringLiteral(R"((?<y>\d{4})년 (?<mo>\d{1,2})월 (?<d>\d{1,2})일)");
const QString koreanWeekday = QStringLiteral("[월화수목금토일]요일");
const QString englishDay = QStringLiteral(R"((?<mon>[A-Z][a-z]{2,8}) (?<d>\d{1,2}), (?<y>\d{4}))");
const QString shortEnglishDay = QStringLiteral(R"((?<mon>[A-Z][a-z]{2}) (?<d>\d{1,2}), (?<y>\d{4}))");
const QString longEnglishDay = QStringLiteral(
    R"((?<mon>January|February|March|April|May|June|July|August|September|October|November|December) (?<d>\d{1,2}), (?<y>\d{4}))");
const QString englishWeekday = QStringLiteral("(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day");
const QString dottedDay = QStringLiteral(R"((?<y>\d{4})\. ?(?<mo>\d{1,2})\. ?(?<d>\d{1,2})\.)");
const QString clock24 = QStringLiteral(R"((?<h>\d{1,2}):(?<mi>\d{2}))");
const QString koreanClock = QStringLiteral(R"((?<ap>오전|오후) )") + clock24;
const QString englishClock = clock24 + QStringLiteral(R"( ?(?<ap>AM|PM|am|pm))");
const QString meridiemFirst = QStringLiteral(R"((?<ap>AM|PM) )") + clock24;

// On a phone the name ends at the first " : "; it may be empty.
const QString nameAndText = QStringLiteral("(?:: |(?<name>.*?) : )(?<text>.*)");

QRegularExpression line(const QString &pattern)
{
    // Compiled by its first match: most starts read no chat.
    return QRegularExpression(QStringLiteral("^") + pattern + QStringLiteral("$"));
}

// [name] [time] text: the name goes up to the first bracketed time, whatever brackets it holds itself.
QRegularExpression bracketed(const QString &clock)
{
    return line(QStringLiteral(R"(\[(?<name>.*?)\] \[)") + clock + QStringLiteral(R"(\](?: (?<text>.*))?)"));
}

QRegularExpression dashed(const QString &day)
{
    return line(QStringLiteral("-{5,} ") + day + QStringLiteral(" -{5,}"));
}

KakaoGrammar windows(const char *id, const char *name, const QString &day, const QString &clock)
{
    return {QString::fromLatin1(id), name, dashed(day), bracketed(clock), {}, true};
}

/// Records that begin with their whole time. `joint` stands between time and name, `systemJoint` before a
/// notice.
KakaoGrammar mobile(const char *id, const char *name, const QString &dateLine, const QString &stamp,
                    const QString &systemJoint)
{
    return {QString::fromLatin1(id),
            name,
            line(dateLine),
            line(stamp + QStringLiteral(", ") + nameAndText),
            line(stamp + systemJoint + QStringLiteral("(?<text>.+)")),
            false};
}

std::vector<KakaoGrammar> makeAll()
{
    const QString comma = QStringLiteral(", ");
    const QString colon = QStringLiteral(": ");
    const QString koreanDate = koreanDay + u' ' + koreanWeekday;
    const QString englishDate = englishWeekday + comma + englishDay;
    const QString anyClock =
        QStringLiteral("(?:(?<ap>오전|오후|AM|PM) )?") + clock24 + QStringLiteral("(?: (?<ap2>AM|PM))?");
    const QString iosDate = QStringLiteral("(?:") + koreanDate +
                            QStringLiteral(R"(|\d{4}\. \d{1,2}\. \d{1,2}\. )") + koreanWeekday +
                            QStringLiteral(")");
    std::vector<KakaoGrammar> all{
        windows("kakao-w-ko", QT_TRANSLATE_NOOP("Kakao", "KakaoTalk on Windows"), koreanDate, koreanClock),
        windows("kakao-w-ko24", QT_TRANSLATE_NOOP("Kakao", "KakaoTalk on Windows, 24 hours"), koreanDate,
                clock24),
        windows("kakao-w-en", QT_TRANSLATE_NOOP("Kakao", "KakaoTalk on Windows, English"), englishDate,
                clock24 + QStringLiteral("(?: (?<ap>AM|PM))?")),
        windows("kakao-w-mixed", QT_TRANSLATE_NOOP("Kakao", "KakaoTalk on Windows, mixed"), koreanDate,
                meridiemFirst),
        mobile("kakao-a-ko", QT_TRANSLATE_NOOP("Kakao", "KakaoTalk on Android"),
               koreanDay + u' ' + koreanClock, koreanDay + u' ' + koreanClock, comma),
        mobile("kakao-a-en2020", QT_TRANSLATE_NOOP("Kakao", "KakaoTalk on Android, English"),
               longEnglishDay + comma + englishClock, longEnglishDay + comma + englishClock, comma),
        mobile("kakao-a-en2015", QT_TRANSLATE_NOOP("Kakao", "KakaoTalk on Android, English of 2015"),
               englishClock + comma + englishDay, englishClock + comma + englishDay, comma),
        mobile("kakao-i-ko", QT_TRANSLATE_NOOP("Kakao", "KakaoTalk on iPhone"), iosDate,
               dottedDay + u' ' + koreanClock, colon),
        mobile("kakao-i-ko24", QT_TRANSLATE_NOOP("Kakao", "KakaoTalk on iPhone, 24 hours"), iosDate,
               dottedDay + u' ' + clock24, colon),
        mobile("kakao-i-en2015", QT_TRANSLATE_NOOP("Kakao", "KakaoTalk on iPhone, English of 2015"),
               englishDate, shortEnglishDay + comma + englishClock, colon),
        mobile("kakao-i-en2026", QT_TRANSLATE_NOOP("Kakao", "KakaoTalk on iPhone, English"), englishDate,
               shortEnglishDay + QStringLiteral(" at ") + clock24, colon),
    };
    KakaoGrammar iosNew = mobile("kakao-i-new", QT_TRANSLATE_NOOP("Kakao", "KakaoTalk on iPhone, time only"),
                                 koreanDate, koreanClock, comma);
    iosNew.timeOnly = true;
    all.push_back(iosNew);
    all.push_back({QStringLiteral("kakao-p"),
                   QT_TRANSLATE_NOOP("Kakao", "Text copied from KakaoTalk's window"),
                   line(QStringLiteral("(?:") + koreanDate + QStringLiteral("|") + englishWeekday +
                        QStringLiteral(R"(, (?<mon>[A-Z][a-z]{2,8}) (?<d2>\d{1,2}), (?<y2>\d{4})))")),
                   bracketed(anyClock),
                   {},
                   true});
    return all;
}

int score(const KakaoGrammar &grammar, const QStringList &lines)
{
    int dateLines = 0;
    int messages = 0;
    for (const QString &text : lines) {
        dateLines += grammar.dateLine.match(text).hasMatch();
        messages += grammar.message.match(text).hasMatch();
    }
    // Without a date line a record that says only the time has no day.
    return grammar.timeOnly && dateLines == 0 ? 0 : messages * 2 + dateLines;
}

QString group(const QRegularExpressionMatch &match, const char *name)
{
    const QString first = match.captured(QLatin1String(name));
    return first.isEmpty() ? match.captured(QLatin1String(name) + QLatin1String("2")) : first;
}

QTime timeOf(int hour, int minute, const QString &meridiem)
{
    if (meridiem.isEmpty())
        return QTime(hour, minute);
    const bool afternoon =
        meridiem == QStringLiteral("오후") || meridiem.startsWith(u'p', Qt::CaseInsensitive);
    return hour < 1 || hour > 12 ? QTime() : QTime(hour % 12 + (afternoon ? 12 : 0), minute);
}

int monthOf(const QRegularExpressionMatch &match)
{
    const QString english = group(match, "mon");
    if (english.isEmpty())
        return group(match, "mo").toInt();
    const QLocale locale(QLocale::C);
    for (int month = 1; month <= 12; ++month) {
        if (locale.monthName(month).startsWith(english))
            return month;
    }
    return 0;
}

} // namespace

std::span<const KakaoGrammar> KakaoGrammar::all()
{
    static const std::vector<KakaoGrammar> grammars = makeAll();
    return grammars;
}

const KakaoGrammar *KakaoGrammar::byId(const QString &id)
{
    for (const KakaoGrammar &grammar : all()) {
        if (grammar.id == id)
            return &grammar;
    }
    return nullptr;
}

const KakaoGrammar *KakaoGrammar::guess(const QString &head)
{
    const QStringList lines =
        head.split(QRegularExpression(QStringLiteral("\r\n|\r|\n"))).mid(0, linesToGuessBy);
    const KakaoGrammar *best = nullptr;
    int bestScore = 0;
    for (const KakaoGrammar &grammar : all()) {
        const int points = score(grammar, lines);
        if (points > bestScore) {
            best = &grammar;
            bestScore = points;
        }
    }
    return best;
}

KakaoStamp KakaoStamp::of(const QRegularExpressionMatch &match)
{
    KakaoStamp stamp;
    stamp.hasDay = !group(match, "y").isEmpty();
    stamp.hasTime = !match.captured(QStringLiteral("h")).isEmpty();
    if (stamp.hasDay)
        stamp.day = QDate(group(match, "y").toInt(), monthOf(match), group(match, "d").toInt());
    if (stamp.hasTime)
        stamp.time = timeOf(match.captured(QStringLiteral("h")).toInt(),
                            match.captured(QStringLiteral("mi")).toInt(), group(match, "ap"));
    return stamp;
}

} // namespace ieum
