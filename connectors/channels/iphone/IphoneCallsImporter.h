#pragma once

#include "core/connector/Importer.h"

namespace ieum {

/// The calls of an iPhone: its CallHistory.storedata, or (when asked for by name) a backup that is not
/// encrypted.
class IphoneCallsImporter final : public Importer
{
public:
    QString formatId() const override { return QStringLiteral("iphone-calls"); }
    QString formatName() const override;
    Kind kind() const override { return Kind::Calls; }
    QString channel() const override { return QStringLiteral("phone"); }
    Match canRead(const ImportInput &input) const override;
    Result<void> read(const ImportInput &input, ImportSink &sink) const override;
};

} // namespace ieum
