#pragma once

#include "core/domain/Dealing.h"
#include "core/korean/extract/Extractor.h"

#include <QList>

namespace ieum {

/// Why two dealings look like one matter.
enum class Likeness {
    SameCustomer,
    SamePhone,
    SameName,
    SameTime,
    SameItem,
    SameAmount,
    SameWords,
    Afterwards
};

/// Something late, and what was probably the same matter and dealt with already.
struct LatePair
{
    Dealing late;
    Dealing handled;
    double score = 0; ///< 0 … 0.99: how sure, never certain
    QList<Likeness> because;

    /// Two bookings of one person, or for one hour: both stand in the book.
    bool isDoubleBooked() const
    {
        return late.kind == Dealing::Kind::Booking && handled.kind == Dealing::Kind::Booking;
    }
};

/// Pairs what arrives late with what was dealt with meanwhile. Points are given for who (the same customer,
/// number or name) and for what (the same hour, item, amount or words); nobody is paired by his name alone.
/// Values only.
class LatePairing
{
public:
    /// Of the shop the opening hours count: they say which half of the day "3시" means.
    explicit LatePairing(const ShopProfile &shop = {})
        : m_extractor(shop)
    {
    }

    /// The likeliest pairs, best first; each late one and each handled one at most once.
    QList<LatePair> pair(const QList<Dealing> &late, const QList<Dealing> &handled) const;

    /// From here on two are shown as one matter.
    static constexpr double least = 0.5;

private:
    struct Traits;
    Traits traitsOf(const Dealing &dealing) const;
    static LatePair compare(const Traits &late, const Traits &handled);

    Extractor m_extractor;
};

} // namespace ieum
