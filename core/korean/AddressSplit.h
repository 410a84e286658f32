#pragma once

#include <QString>

namespace ieum {

/// A Korean address in the two parts that forms ask for.
struct AddressParts
{
    QString base;   ///< up to the building's number: 서울특별시 종로구 가짜로 1
    QString detail; ///< 101동 101호 (가짜동)
};

/// Splits behind the building's number of a road address, or behind the lot of a 동·리 address; an address
/// with neither is all base.
AddressParts splitAddress(const QString &address);

} // namespace ieum
