#include "connectors/channels/phone/CallCells.h"

#include "connectors/common/OrderCells.h"
#include "connectors/common/OrderFields.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace ieum {

namespace {

struct TurnWord
{
    const char *word;
    CallTurn turn;
};

// The first that a cell holds counts: "부재중 수신" is missed, "발신 무응답" was not picked up.
constexpr TurnWord turnWords[] = {
    {"발신무응답", {Direction::Out, CallOutcome::Missed}},
    {"발신실패", {Direction::Out, CallOutcome::Missed}},
    {"발신부재", {Direction::Out, CallOutcome::Missed}},
    {"부재", {Direction::In, CallOutcome::Missed}},
    {"못받", {Direction::In, CallOutcome::Missed}},
    {"미응답", {Direction::In, CallOutcome::Missed}},
    {"무응답", {Direction::In, CallOutcome::Missed}},
    {"missed", {Direction::In, CallOutcome::Missed}},
    {"사서함", {Direction::In, CallOutcome::Voicemail}},
    {"voicemail", {Direction::In, CallOutcome::Voicemail}},
    {"거절", {Direction::In, CallOutcome::Rejected}},
    {"거부", {Direction::In, CallOutcome::Rejected}},
    {"차단", {Direction::In, CallOutcome::Rejected}},
    {"rejected", {Direction::In, CallOutcome::Rejected}},
    {"blocked", {Direction::In, CallOutcome::Rejected}},
    {"발신", {Direction::Out, CallOutcome::Answered}},
    {"건전화", {Direction::Out, CallOutcome::Answered}},
    {"outgoing", {Direction::Out, CallOutcome::Answered}},
    {"수신", {Direction::In, CallOutcome::Answered}},
    {"착신", {Direction::In, CallOutcome::Answered}},
    {"받은전화", {Direction::In, CallOutcome::Answered}},
    {"incoming", {Direction::In, CallOutcome::Answered}},
};

constexpr int longestTurn = 12; ///< characters: a sentence that speaks of a missed call is none

int numberAt(const QRegularExpressionMatch &match, int group)
{
    return match.captured(group).toInt();
}

} // namespace

std::optional<CallTurn> callTurnOf(const QString &cell)
{
    static const QRegularExpression marks(QStringLiteral("[^\\w]"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    const QString key = headerKey(cell).remove(marks);
    if (key.isEmpty() || key.size() > longestTurn)
        return std::nullopt;
    const auto *found = std::find_if(std::begin(turnWords), std::end(turnWords), [&](const TurnWord &word) {
        return key.contains(QString::fromUtf8(word.word));
    });
    return found == std::end(turnWords) ? std::nullopt : std::optional(found->turn);
}

std::optional<int> callSecondsOf(const QString &cell)
{
    static const QRegularExpression words(
        QStringLiteral("^(?:(\\d+)\\s*시간)?\\s*(?:(\\d+)\\s*분)?\\s*(?:(\\d+)\\s*초?)?$"));
    static const QRegularExpression clock(QStringLiteral("^(?:(\\d{1,3}):)?(\\d{1,2}):(\\d{2})$"));
    const QString text = cell.trimmed();
    auto match = words.match(text);
    if (!match.hasMatch())
        match = clock.match(text);
    if (text.isEmpty() || !match.hasMatch())
        return std::nullopt;
    return (numberAt(match, 1) * 60 + numberAt(match, 2)) * 60 + numberAt(match, 3);
}

std::optional<QDateTime> callTimeOf(const QString &cell)
{
    static const QRegularExpression shortYear(QStringLiteral("^\\d{2}[-./년]"));
    const QString text = cell.trimmed();
    return civilTimeOf(text.contains(shortYear) ? QLatin1String("20") + text : text);
}

std::optional<QTime> timeOfDayOf(const QString &cell)
{
    static const QRegularExpression form(
        QStringLiteral("^(?:오전|오후|AM|PM)?\\s*\\d{1,2}:\\d\\d(?::\\d\\d)?$"),
        QRegularExpression::CaseInsensitiveOption);
    const QString text = cell.trimmed();
    if (!text.contains(form))
        return std::nullopt;
    const auto time = civilTimeOf(QLatin1String("2000-01-01 ") + text);
    return time ? std::optional(time->time()) : std::nullopt;
}

bool isWithheld(const QString &cell)
{
    static const QStringList words{
        QStringLiteral("발신번호표시제한"), QStringLiteral("발신번호없음"), QStringLiteral("발신자정보없음"),
        QStringLiteral("표시제한"),         QStringLiteral("비공개"),       QStringLiteral("알수없음"),
        QStringLiteral("unknown"),          QStringLiteral("private"),      QStringLiteral("withheld")};
    return words.contains(headerKey(cell));
}

} // namespace ieum
