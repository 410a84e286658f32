#pragma once

#include "core/base/Result.h"

#include <QList>
#include <QString>

#include <optional>

namespace ieum {

/// How the last digit of a waybill number follows from the digits before it.
enum class CheckRule {
    Mod7,        ///< all digits before it, modulo 7 (Lotte, Hanjin, Logen)
    Mod7Serial9, ///< the nine digits before it, modulo 7 (CJ; inferred from numbers in use, never published)
    None         ///< every digit counts as serial (the Post Office: rule unknown)
};

QString toCode(CheckRule rule);
std::optional<CheckRule> checkRuleFromCode(const QString &code);

/// The whole number of a serial, with leading zeros and its check digit: `digits` long.
QString waybillNumber(CheckRule rule, int digits, qint64 serial);

/// The serial of a typed or scanned number; hyphens and spaces do not count.
/// Errors: waybill.not-a-number, waybill.wrong-length, waybill.wrong-check-digit (names the right digit).
Result<qint64> serialOf(CheckRule rule, int digits, const QString &number);

/// Only the digits of a typed number.
QString plainNumber(const QString &typed);

/// 600000002140 → 6000-0000-2140; digits beyond the groups follow after one more hyphen.
QString groupedNumber(const QString &number, const QList<int> &groups);

} // namespace ieum
