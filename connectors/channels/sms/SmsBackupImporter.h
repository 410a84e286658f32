#pragma once

#include "core/connector/Importer.h"

namespace ieum {

/// The texts of a phone (SMS and MMS/LMS) as SMS Backup & Restore writes them. Drafts are no messages.
class SmsBackupImporter final : public Importer
{
public:
    QString formatId() const override { return QStringLiteral("sms-backup"); }
    QString formatName() const override;
    Kind kind() const override { return Kind::Messages; }
    QString channel() const override { return QStringLiteral("sms"); }
    Match canRead(const ImportInput &input) const override;
    Result<void> read(const ImportInput &input, ImportSink &sink) const override;
};

} // namespace ieum
