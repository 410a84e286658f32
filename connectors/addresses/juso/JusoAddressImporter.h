#pragma once

#include "core/connector/Importer.h"

namespace ieum {

/// 도로명주소 한글 (rnaddrkor_*.txt of juso.go.kr, and the changes of a day, …TH_SGCO_RNADR_MST.TXT): 24
/// columns known by their places, no header.
class JusoAddressImporter final : public Importer
{
public:
    QString formatId() const override { return QStringLiteral("address-juso"); }
    QString formatName() const override;
    Kind kind() const override { return Kind::Addresses; }
    QString channel() const override { return QString(); }
    Match canRead(const ImportInput &input) const override;
    Result<void> read(const ImportInput &input, ImportSink &sink) const override;
};

} // namespace ieum
