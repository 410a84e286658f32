#pragma once

#include "core/connector/Importer.h"

namespace ieum {

/// An iPhone's texts as iMazing saves them: a CSV whose columns are known by their names, since older
/// versions have fewer of them.
class IMazingImporter final : public Importer
{
public:
    QString formatId() const override { return QStringLiteral("imazing"); }
    QString formatName() const override;
    Kind kind() const override { return Kind::Messages; }
    QString channel() const override { return QStringLiteral("sms"); }
    Match canRead(const ImportInput &input) const override;
    Result<void> read(const ImportInput &input, ImportSink &sink) const override;
};

} // namespace ieum
