#pragma once

#include "core/connector/Importer.h"

namespace ieum {

/// Direct messages as Instagram lets an owner download them ("내 정보 다운로드", JSON).
class InstagramImporter final : public Importer
{
public:
    QString formatId() const override { return QStringLiteral("instagram"); }
    QString formatName() const override;
    Kind kind() const override { return Kind::Messages; }
    QString channel() const override { return QStringLiteral("instagram"); }
    Match canRead(const ImportInput &input) const override;
    Result<void> read(const ImportInput &input, ImportSink &sink) const override;
};

} // namespace ieum
