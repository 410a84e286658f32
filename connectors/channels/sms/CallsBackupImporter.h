#pragma once

#include "core/connector/Importer.h"

namespace ieum {

/// The call log of a phone as SMS Backup & Restore writes it.
class CallsBackupImporter final : public Importer
{
public:
    QString formatId() const override { return QStringLiteral("calls-backup"); }
    QString formatName() const override;
    Kind kind() const override { return Kind::Calls; }
    QString channel() const override { return QStringLiteral("phone"); }
    Match canRead(const ImportInput &input) const override;
    Result<void> read(const ImportInput &input, ImportSink &sink) const override;
};

} // namespace ieum
