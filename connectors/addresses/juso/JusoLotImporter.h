#pragma once

#include "core/connector/Importer.h"

namespace ieum {

/// The lots of 도로명주소 한글 (jibun_rnaddrkor_*.txt, and …TH_SGCO_RNADR_LNBR.TXT of a day): 14 columns
/// known by their places, no header. A door may have many lots. The addresses that it gives have no road and
/// no postcode.
class JusoLotImporter final : public Importer
{
public:
    QString formatId() const override { return QStringLiteral("address-juso-lots"); }
    QString formatName() const override;
    Kind kind() const override { return Kind::Addresses; }
    QString channel() const override { return QString(); }
    Match canRead(const ImportInput &input) const override;
    Result<void> read(const ImportInput &input, ImportSink &sink) const override;
};

} // namespace ieum
