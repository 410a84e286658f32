#pragma once

#include <QString>

namespace ieum {

/// A Korean address in the parts that forms ask for.
struct AddressParts
{
    QString base;                 ///< up to the building's number: 서울특별시 종로구 가짜로 1
    QString detail;               ///< 101동 101호 (가짜동)
    QString postcode = QString(); ///< five digits when the address begins with them: [06234], (06234), 06234
};

/// Splits behind the building's number of a road address, or behind the lot of a 동·리 address; an address
/// with neither is all base.
///
/// Three readers of addresses stand side by side, since each answers another question and must not guess at
/// the others': this one cuts a whole written address in two and keeps every character as it is; AddressWords
/// takes any part of one, in any order and half typed, apart into words to look up; extract/AddressFinder
/// finds where in a message an address begins and ends, which takes one pattern that also says no to prose.
/// The first two share what they mean by a province (Province) and a unit (namesUnit).
AddressParts splitAddress(const QString &address);

} // namespace ieum
