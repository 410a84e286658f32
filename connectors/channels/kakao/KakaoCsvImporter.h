#pragma once

#include "connectors/channels/kakao/KakaoImporter.h"

namespace ieum {

/// A chat as CSV (Date,User,Message): the only export that knows seconds. Today's files do not quote
/// strictly, so a record begins where a line begins with a time stamp, whatever the quotes say
/// (formats-messages.md §1.4).
class KakaoCsvImporter final : public KakaoImporter
{
public:
    QString formatId() const override { return QStringLiteral("kakao-c"); }
    QString formatName() const override;
    Match canRead(const ImportInput &input) const override;

protected:
    Result<End> parse(const ImportInput &input, const RecordHandler &handler) const override;
};

} // namespace ieum
