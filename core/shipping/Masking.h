#pragma once

#include <QString>

namespace ieum {

/// What a courier's label shows of a person; the only place with this rule (PIPC's guidance for couriers,
/// 2021).

/// 홍길동 → 홍*동, 홍길 → 홍*, 남궁민수분 → 남궁**분: everything between the first and the last letter; a
/// known two-syllable family name stays whole before a given name of three.
QString maskedName(const QString &name);

/// 010-0000-1204 → 010-0000-****: the last four digits, however the number is written.
QString maskedPhone(const QString &phone);

} // namespace ieum
