#pragma once

#include "connectors/channels/kakao/KakaoRecord.h"
#include "core/connector/Importer.h"

#include <functional>

namespace ieum {

/// Reads one chat that KakaoTalk exported. The file is read twice: who speaks in it must be known before the
/// first message can be handed over.
class KakaoImporter : public Importer
{
public:
    Kind kind() const override { return Kind::Messages; }
    QString channel() const override { return QStringLiteral("kakao"); }
    Result<void> read(const ImportInput &input, ImportSink &sink) const final;

protected:
    /// Returns false to stop.
    using RecordHandler = std::function<bool(const KakaoRecord &record, double share)>;
    struct End
    {
        QString title;
        bool early = false;           ///< certainly cut: within a record's beginning or within a character
        bool perhaps = false;         ///< the last message has no line end, which every export writes
        std::optional<Remark> lost{}; ///< the first line that belongs to nothing
    };
    virtual Result<End> parse(const ImportInput &input, const RecordHandler &handler) const = 0;
};

} // namespace ieum
