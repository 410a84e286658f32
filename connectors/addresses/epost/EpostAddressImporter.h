#pragma once

#include "core/connector/Importer.h"

namespace ieum {

/// 우편번호 DB of the post office (epost, 지역별 주소 DB): columns known by the names in its first line.
class EpostAddressImporter final : public Importer
{
public:
    QString formatId() const override { return QStringLiteral("address-epost"); }
    QString formatName() const override;
    Kind kind() const override { return Kind::Addresses; }
    QString channel() const override { return QString(); }
    Match canRead(const ImportInput &input) const override;
    Result<void> read(const ImportInput &input, ImportSink &sink) const override;
};

} // namespace ieum
