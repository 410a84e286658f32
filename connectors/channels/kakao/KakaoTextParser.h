#pragma once

#include "connectors/channels/kakao/KakaoGrammar.h"
#include "connectors/channels/kakao/KakaoLines.h"
#include "connectors/channels/kakao/KakaoRecord.h"

#include <functional>

namespace ieum {

/// Lines in, records out, by one grammar: what does not begin a record of this grammar goes on with the one
/// before.
class KakaoTextParser
{
public:
    /// Returns false to stop.
    using RecordHandler = std::function<bool(const KakaoRecord &record)>;
    KakaoTextParser(const KakaoGrammar &grammar, RecordHandler handler)
        : m_grammar(grammar)
        , m_handler(std::move(handler))
    {
    }

    bool feed(const KakaoLine &line);
    bool finish();
    /// Of the header; empty when it names none.
    QString title() const { return m_title; }
    /// The text ends in the middle of a record's beginning or of a character.
    bool endsEarly() const { return m_endsEarly; }
    /// The last line has no line end: its words may be whole, or cut between two of them. Nobody can tell.
    bool lacksLineEnd() const { return !m_inHeader && !m_endsEarly && !m_lastHasEnd; }

    /// The first line that is neither of the header nor of any record.
    const std::optional<KakaoLine> &firstLost() const { return m_firstLost; }

private:
    void lose(const KakaoLine &line);
    bool feedHeader(const KakaoLine &line);
    std::optional<KakaoRecord> recordOf(const KakaoLine &line) const;
    std::optional<KakaoRecord> noticeOf(const KakaoLine &line) const;
    KakaoRecord record(KakaoRecord::Kind kind, const KakaoLine &line,
                       const QRegularExpressionMatch &match) const;
    bool isDateLine(const QString &text, QDate &day) const;
    bool begin(KakaoRecord record);
    bool flush();
    void continueWith(const QString &text);
    void applyHeldDay();
    bool feedDateLine(const KakaoLine &line);
    bool feedAfterDateLine(const KakaoLine &line);
    bool isCutBeginning(const KakaoLine &line) const;
    bool isBeginningOfRecord(const QString &text) const;

    const KakaoGrammar &m_grammar;
    RecordHandler m_handler;
    QString m_title;
    bool m_inHeader = true;
    int m_headerLines = 0;
    QDate m_day;
    std::optional<KakaoRecord> m_open;
    std::optional<KakaoLine> m_heldDay; ///< a date line, if a record follows; else words of the message
    bool m_heldIsDoubtful = false;      ///< no empty line stood before it
    QTime m_lastTime;
    std::optional<KakaoLine> m_firstLost;
    bool m_endsEarly = false;
    bool m_lastHasEnd = true;
};

} // namespace ieum
