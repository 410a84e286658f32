#pragma once

#include "connectors/channels/kakao/KakaoLines.h"
#include "connectors/channels/kakao/KakaoRecord.h"

#include <functional>

namespace ieum {

/// The lines of a chat's CSV in, records out.
class KakaoCsvParser
{
public:
    using RecordHandler = std::function<bool(const KakaoRecord &record)>;
    explicit KakaoCsvParser(RecordHandler handler)
        : m_handler(std::move(handler))
    {
    }

    bool feed(const KakaoLine &line);
    bool finish();
    /// The file ends within quotes or within the beginning of a record.
    bool endsEarly() const { return m_endsEarly; }

private:
    struct Open
    {
        KakaoRecord record;
        QString raw; ///< the text field as it stands, quotes and all
        bool quoted = false;
    };
    static std::optional<Open> begin(const KakaoLine &line);
    bool isClosed() const;
    bool flush();
    bool feedNotice(const KakaoLine &line, const QString &text);
    bool isCutBeginning(const KakaoLine &line) const;

    RecordHandler m_handler;
    std::optional<Open> m_open;
    KakaoRecord m_last; ///< whose time a notice without one takes
    bool m_endsEarly = false;
};

} // namespace ieum
