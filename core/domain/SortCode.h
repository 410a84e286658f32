#pragma once

#include <QDate>
#include <QString>

namespace ieum {

/// Where a courier sorts a parcel to (분류코드), as the courier told it on a day that has passed.
struct SortCode
{
    /// How sure it is: of the very building, of its postcode alone, or not known.
    enum class Certainty { None, PostcodeOnly, Exact };

    QString code;   ///< 4W44, 421, 216, 부46270404: what stands largest
    QString sub;    ///< -4g, 4210, G4-216
    QString area;   ///< the courier's short address (주소약칭)
    QString branch; ///< the branch that delivers (배달점소, 터미널)
    QString driver; ///< the driver's short name (기사 별칭), a course number
    QString zone;   ///< P1: within the branch's own district (권내)
    QDate fetched;  ///< when the courier said so
    Certainty certainty = Certainty::None;

    bool isKnown() const { return certainty != Certainty::None; }
    bool operator==(const SortCode &) const = default;
};

} // namespace ieum
