#pragma once

#include "core/connector/Importer.h"

namespace ieum {

/// The texts of an iPhone (SMS, MMS, iMessage, RCS): its sms.db, or a backup that is not encrypted.
class IphoneTextsImporter final : public Importer
{
public:
    QString formatId() const override { return QStringLiteral("iphone-sms"); }
    QString formatName() const override;
    Kind kind() const override { return Kind::Messages; }
    QString channel() const override { return QStringLiteral("sms"); }
    Match canRead(const ImportInput &input) const override;
    Result<void> read(const ImportInput &input, ImportSink &sink) const override;
};

} // namespace ieum
