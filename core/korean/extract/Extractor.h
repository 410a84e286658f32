#pragma once

#include "core/base/Time.h"
#include "core/domain/ShopProfile.h"
#include "core/korean/extract/Extraction.h"

namespace ieum {

/// Reads bookings and orders out of Korean shop chat. Values only; safe on any thread; well under a
/// millisecond a message.
class Extractor
{
public:
    /// Of the shop only `opens` and `closes` count: they settle which half of the day a bare hour means.
    explicit Extractor(const ShopProfile &shop = {})
        : m_shop(shop)
    {
    }

    /// `written`: when the message was sent, which all dates are relative to. `message`: as it was sent.
    Extraction extract(const QString &message, Instant written) const;

private:
    ShopProfile m_shop;
};

} // namespace ieum
