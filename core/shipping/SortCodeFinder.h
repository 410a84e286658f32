#pragma once

#include "core/base/Result.h"
#include "core/domain/Order.h"
#include "core/domain/SortCode.h"

namespace ieum {

class SortCodeStore;

/// 세종특별자치시 한빛로 12-3, 103동 904호 → 한빛로12-3; empty when no road and number, no lot can be read.
QString sortDoor(const QString &address);

/// The code that is known of a recipient's building; else the one of the whole postcode, where that is known
/// or all its buildings share it. Never guessed from what lies near: a wrong code misroutes a parcel.
Result<SortCode> findSortCode(SortCodeStore &store, const QString &courier, const Recipient &recipient);

} // namespace ieum
