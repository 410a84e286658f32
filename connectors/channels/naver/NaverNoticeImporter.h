#pragma once

#include "core/connector/Importer.h"

namespace ieum {

/// Notices of Naver Booking in a text file: mails saved as text, or pasted from the page.
class NaverNoticeImporter final : public Importer
{
public:
    QString formatId() const override { return QStringLiteral("naver-notice"); }
    QString formatName() const override;
    Kind kind() const override { return Kind::Bookings; }
    QString channel() const override { return QStringLiteral("naver"); }
    Match canRead(const ImportInput &input) const override;
    Result<void> read(const ImportInput &input, ImportSink &sink) const override;
};

} // namespace ieum
