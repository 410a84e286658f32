#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace ieum {

/// 12, 12-3, or 12- while it is being typed.
struct HouseNumber
{
    int main = 0;
    std::optional<int> sub; ///< not written: any

    bool operator==(const HouseNumber &) const = default;
};

/// What a typed or written address is made of, in any order and however far the typing has come. Which name
/// is a road, a 동 or a building is for the lookup to find out.
struct AddressWords
{
    QString postcode;  ///< 5 digits; empty: none
    QStringList names; ///< before the number; 시도 in two syllables
    std::optional<HouseNumber> number;
    bool isUnderground = false;
    bool isMountain = false;
    QStringList after; ///< names behind the number, without 동·호·층

    /// `text` may be a whole address, with postcode and parentheses.
    static AddressWords of(const QString &text);
};

/// True when a detail names a unit: 101동, 203호, 3층, B01.
bool namesUnit(const QString &detail);

} // namespace ieum
