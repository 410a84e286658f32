#include "connectors/channels/kakao/KakaoTextParser.h"

#include "connectors/channels/kakao/KakaoWords.h"

namespace ieum {

namespace {
constexpr int mostHeaderLines = 8;
} // namespace

bool KakaoTextParser::isDateLine(const QString &text, QDate &day) const
{
    const QRegularExpressionMatch match = m_grammar.dateLine.match(text);
    if (!match.hasMatch())
        return false;
    day = KakaoStamp::of(match).day;
    return true;
}

KakaoRecord KakaoTextParser::record(KakaoRecord::Kind kind, const KakaoLine &line,
                                    const QRegularExpressionMatch &match) const
{
    const KakaoStamp stamp = KakaoStamp::of(match);
    KakaoRecord record;
    record.kind =
        stamp.isPossible() && (stamp.hasDay || m_day.isValid()) ? kind : KakaoRecord::Kind::Impossible;
    record.line = line.number;
    record.day = stamp.hasDay ? stamp.day : m_day;
    record.time = stamp.time;
    record.sender = match.captured(QStringLiteral("name")).trimmed();
    record.text =
        record.kind == KakaoRecord::Kind::Impossible ? line.text : match.captured(QStringLiteral("text"));
    return record;
}

// The message first: a person can type the words of a notice.
std::optional<KakaoRecord> KakaoTextParser::recordOf(const KakaoLine &line) const
{
    const QRegularExpressionMatch message = m_grammar.message.match(line.text);
    if (message.hasMatch())
        return record(KakaoRecord::Kind::Message, line, message);
    if (m_grammar.system.pattern().isEmpty())
        return noticeOf(line);
    const QRegularExpressionMatch system = m_grammar.system.match(line.text);
    return system.hasMatch() ? std::optional(record(KakaoRecord::Kind::Notice, line, system)) : std::nullopt;
}

// Windows writes notices without a time: they belong to the minute of the record before, or to the day.
std::optional<KakaoRecord> KakaoTextParser::noticeOf(const KakaoLine &line) const
{
    const bool afterDateLine = !m_open && m_day.isValid() && !line.text.trimmed().isEmpty();
    if (!m_day.isValid() || (!afterDateLine && !isKakaoNotice(line.text)))
        return std::nullopt;
    KakaoRecord notice;
    notice.kind = KakaoRecord::Kind::Notice;
    notice.line = line.number;
    notice.day = m_day;
    notice.time = m_lastTime;
    notice.precision = m_lastTime.isValid() ? Precision::Minute : Precision::Day;
    notice.text = line.text;
    return notice;
}

bool KakaoTextParser::feedHeader(const KakaoLine &line)
{
    QDate day;
    if (isDateLine(line.text, day) || recordOf(line)) {
        m_inHeader = false;
        return false;
    }
    const QString title = kakaoTitleOf(line.text);
    const bool blank = line.text.trimmed().isEmpty();
    if (!title.isEmpty() && m_title.isEmpty())
        m_title = title;
    // iPhones of 2026 name the room on a line of its own, after a nameless title.
    else if (m_title.isEmpty() && m_headerLines > 0 && !blank && !isKakaoSaveDate(line.text) &&
             title.isNull())
        m_title = line.text.trimmed();
    else if (title.isNull() && !isKakaoSaveDate(line.text))
        lose(line);
    m_headerLines += !blank;
    m_inHeader = m_headerLines <= mostHeaderLines;
    return true;
}

bool KakaoTextParser::flush()
{
    if (!m_open)
        return true;
    KakaoRecord whole = *std::exchange(m_open, std::nullopt);
    while (whole.text.endsWith(u'\n') || whole.text.endsWith(u' '))
        whole.text.chop(1);
    return m_handler(whole);
}

bool KakaoTextParser::begin(KakaoRecord record)
{
    if (!flush())
        return false;
    if (record.kind == KakaoRecord::Kind::Message)
        m_lastTime = record.time;
    m_open = std::move(record);
    return true;
}

void KakaoTextParser::continueWith(const QString &text)
{
    constexpr qsizetype longestText = 1024 * 1024; // a hundred times the longest message there is
    if (m_open && m_open->text.size() < longestText)
        m_open->text += u'\n' + text;
}

void KakaoTextParser::applyHeldDay()
{
    if (!m_heldDay)
        return;
    isDateLine(m_heldDay->text, m_day);
    m_lastTime = QTime();
    m_heldDay.reset();
}

// Windows draws its date lines with dashes. Elsewhere people write such lines, too: there a date line stands
// before a record, another date line or the end, and after an empty line unless the grammar needs it; without
// the empty line the record after it must be the first of that day.
bool KakaoTextParser::feedDateLine(const KakaoLine &line)
{
    if (m_grammar.dateLine.pattern().startsWith(QLatin1String("^-"))) {
        const bool goesOn = flush();
        m_heldDay = line;
        applyHeldDay();
        return goesOn;
    }
    if (m_heldIsDoubtful)
        continueWith(m_heldDay->text);
    else
        applyHeldDay();
    m_heldDay = line;
    m_heldIsDoubtful = m_open && !m_grammar.timeOnly && !m_open->text.endsWith(u'\n');
    return true;
}

// Decides what a held date line was, now that `line` has come after it.
bool KakaoTextParser::feedAfterDateLine(const KakaoLine &line)
{
    const QString heldText = m_heldDay->text;
    const bool isDoubtful = std::exchange(m_heldIsDoubtful, false);
    const QDate dayBefore = m_day;
    const QTime timeBefore = m_lastTime;
    applyHeldDay();
    std::optional<KakaoRecord> next = recordOf(line);
    const bool beginsDay = next && next->day == m_day && (!m_open || m_open->day != m_day);
    if (m_open && (!next || (isDoubtful && !beginsDay))) {
        m_day = dayBefore;
        m_lastTime = timeBefore;
        continueWith(heldText);
        next = recordOf(line);
    }
    if (next)
        return begin(std::move(*next));
    continueWith(line.text);
    return true;
}

bool KakaoTextParser::feed(const KakaoLine &line)
{
    m_lastHasEnd = line.hasEnd || line.text.isEmpty();
    if (m_inHeader && feedHeader(line))
        return true;
    QDate day;
    if (isDateLine(line.text, day))
        return feedDateLine(line);
    if (isCutBeginning(line)) {
        m_endsEarly = true;
        return true;
    }
    if (m_heldDay)
        return feedAfterDateLine(line);
    if (std::optional<KakaoRecord> next = recordOf(line))
        return begin(std::move(*next));
    if (!m_open)
        lose(line);
    continueWith(line.text);
    return true;
}

void KakaoTextParser::lose(const KakaoLine &line)
{
    if (!m_firstLost && !line.text.trimmed().isEmpty())
        m_firstLost = line;
}

// Without a line end behind it, what could still become a record's beginning was one.
bool KakaoTextParser::isCutBeginning(const KakaoLine &line) const
{
    if (line.hasEnd || line.text.isEmpty())
        return line.isCut;
    const std::optional<KakaoRecord> last = recordOf(line);
    if (!last)
        return line.isCut || isBeginningOfRecord(line.text);
    const bool unknownNotice = last->kind != KakaoRecord::Kind::Message && !isKakaoNotice(last->text);
    return line.isCut || last->text.isEmpty() || unknownNotice;
}

// The last line of a cut file: with more behind it, it could become a record or a date line.
bool KakaoTextParser::isBeginningOfRecord(const QString &text) const
{
    const auto couldBecome = [&](const QRegularExpression &pattern) {
        return !pattern.pattern().isEmpty() &&
               pattern.match(text, 0, QRegularExpression::PartialPreferCompleteMatch).hasPartialMatch();
    };
    return couldBecome(m_grammar.message) || couldBecome(m_grammar.system) || couldBecome(m_grammar.dateLine);
}

bool KakaoTextParser::finish()
{
    if (m_heldIsDoubtful)
        continueWith(m_heldDay->text);
    return flush();
}

} // namespace ieum
