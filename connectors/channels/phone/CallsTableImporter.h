#pragma once

#include "core/connector/Importer.h"

namespace ieum {

/// A table of calls (CSV, Excel) as telephone exchanges, carriers and call apps give it.
class CallsTableImporter final : public Importer
{
public:
    QString formatId() const override { return QStringLiteral("calls-table"); }
    QString formatName() const override;
    Kind kind() const override { return Kind::Calls; }
    QString channel() const override { return QStringLiteral("phone"); }
    Match canRead(const ImportInput &input) const override;
    Result<void> read(const ImportInput &input, ImportSink &sink) const override;
};

} // namespace ieum
