#pragma once

#include <QString>

namespace ieum::test {

/// Writes years of a shop's messages as one file; kind: "sms" (SMS Backup & Restore) or "kakao" (for
/// Android). An exit code: 6 when the file cannot be written.
int generate(const QString &kind, int count, const QString &path);

} // namespace ieum::test
