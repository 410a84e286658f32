#include "connectors/channels/kakao/KakaoCsvParser.h"

#include "connectors/channels/kakao/KakaoWords.h"

#include <QRegularExpression>

namespace ieum {

namespace {

constexpr qsizetype longestText = 1024 * 1024; // a hundred times the longest message there is

// A field in quotes (doubled ones stand for one) or without any; what follows is the text up to the record's
// end.
const QRegularExpression &beginning()
{
    static const QRegularExpression pattern(
        QStringLiteral(
            R"re(^(?<day>\d{4}-\d{2}-\d{2}) (?<time>\d{2}:\d{2}:\d{2}),(?:"(?<user>(?:[^"]|"")*)"|(?<bare>[^",]*)),(?<text>.*)$)re"),
        QRegularExpression::DotMatchesEverythingOption);
    return pattern;
}

// A pasted record inside a quoted text has its quotes doubled: ,""name"".
const QRegularExpression &pasted()
{
    static const QRegularExpression pattern(QStringLiteral(R"re(^[\d\-]+ [\d:]+,""[^,"])re"));
    return pattern;
}

// What KakaoTalk hides later comes without a date, even within another record.
const QRegularExpression &dateless()
{
    static const QRegularExpression pattern(QStringLiteral(R"re(^,"?"?,"?(?<text>[^"]+)"?$)re"));
    return pattern;
}

QString unquoted(QString text)
{
    return text.replace(QLatin1String("\"\""), QLatin1String("\""));
}

// "A","A invited B and.": the actor stands as the user of what KakaoTalk wrote.
bool isActorsNotice(const KakaoRecord &record)
{
    return record.sender.isEmpty() || (record.text.startsWith(record.sender) && isKakaoNotice(record.text));
}

} // namespace

std::optional<KakaoCsvParser::Open> KakaoCsvParser::begin(const KakaoLine &line)
{
    const QRegularExpressionMatch match = beginning().match(line.text);
    if (!match.hasMatch() || pasted().match(line.text).hasMatch())
        return std::nullopt;
    Open open;
    open.record.line = line.number;
    open.record.day = QDate::fromString(match.captured(QStringLiteral("day")), Qt::ISODate);
    open.record.time = QTime::fromString(match.captured(QStringLiteral("time")), Qt::ISODate);
    open.record.precision = Precision::Second;
    open.record.sender =
        unquoted(match.captured(QStringLiteral("user")) + match.captured(QStringLiteral("bare"))).trimmed();
    open.raw = match.captured(QStringLiteral("text"));
    open.quoted = open.raw.startsWith(u'"');
    if (!open.record.day.isValid() || !open.record.time.isValid())
        open.record.kind = KakaoRecord::Kind::Impossible;
    return open;
}

// Strictly: an even number of quotes and one at the end.
bool KakaoCsvParser::isClosed() const
{
    return !m_open->quoted ||
           (m_open->raw.size() > 1 && m_open->raw.endsWith(u'"') && m_open->raw.count(u'"') % 2 == 0);
}

bool KakaoCsvParser::flush()
{
    if (!m_open)
        return true;
    Open open = *std::exchange(m_open, std::nullopt);
    QString text = open.quoted ? open.raw.mid(1) : open.raw;
    while (!text.isEmpty() && text.back().isSpace())
        text.chop(1);
    if (open.quoted && text.endsWith(u'"'))
        text.chop(1);
    open.record.text = open.quoted ? unquoted(text) : text;
    if (open.record.kind == KakaoRecord::Kind::Message && isActorsNotice(open.record))
        open.record.kind = KakaoRecord::Kind::Notice;
    m_last = open.record;
    return m_handler(open.record);
}

bool KakaoCsvParser::feedNotice(const KakaoLine &line, const QString &text)
{
    if (!flush())
        return false;
    KakaoRecord notice = m_last;
    notice.kind = KakaoRecord::Kind::Notice;
    notice.line = line.number;
    notice.sender.clear();
    notice.text = text;
    return !notice.day.isValid() || m_handler(notice);
}

bool KakaoCsvParser::isCutBeginning(const KakaoLine &line) const
{
    static const QRegularExpression stamp(QStringLiteral(R"(^\d{1,4}(?:-[\d\- :]*)?(?:,.*)?$)"));
    return line.isCut || (!line.hasEnd && (!m_open || isClosed()) && stamp.match(line.text).hasMatch());
}

bool KakaoCsvParser::feed(const KakaoLine &line)
{
    if (std::optional<Open> next = begin(line)) {
        const bool goesOn = flush();
        m_open = std::move(next);
        m_endsEarly = line.isCut;
        return goesOn;
    }
    const QRegularExpressionMatch notice = dateless().match(line.text);
    if (notice.hasMatch() && isKakaoNotice(notice.captured(QStringLiteral("text"))))
        return feedNotice(line, notice.captured(QStringLiteral("text")));
    if (isCutBeginning(line))
        m_endsEarly = true;
    else if (m_open && m_open->raw.size() < longestText)
        m_open->raw += u'\n' + line.text;
    return true;
}

bool KakaoCsvParser::finish()
{
    if (m_open && (!isClosed() || m_endsEarly)) {
        m_endsEarly = m_endsEarly || !isClosed();
        if (!isClosed())
            m_open.reset();
    }
    return flush();
}

} // namespace ieum
