#pragma once

#include "core/connector/Importer.h"

namespace ieum {

/// Calendar files (RFC 5545), as Google, Apple, Naver and Ieum itself write them: an event with an hour is a
/// booking. Events that repeat become bookings of their own, for at most a year.
class IcsImporter final : public Importer
{
public:
    QString formatId() const override { return QStringLiteral("ics"); }
    QString formatName() const override;
    Kind kind() const override { return Kind::Bookings; }
    QString channel() const override { return {}; }
    Match canRead(const ImportInput &input) const override;
    Result<void> read(const ImportInput &input, ImportSink &sink) const override;
};

} // namespace ieum
