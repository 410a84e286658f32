#pragma once

#include "core/base/Time.h"
#include "core/domain/ShopProfile.h"

#include <QList>
#include <QString>

#include <optional>

namespace ieum {

class ConnectorRegistry;

/// A text for customers, fitted to the place where it is put up.
struct Notice
{
    QString place;                     ///< "instagram" "naver" "sms" "door" "voicemail"
    QString text;                      ///< Korean: customers read it, whatever language the window speaks
    std::optional<Instant> postedAt{}; ///< when the owner ticked it
    bool operator==(const Notice &) const = default;
};

/// The notice at the door, on paper. Korean, as it is for customers.
struct DoorSign
{
    QString shop;
    QString text;
    QString phone;    ///< in display form; empty: none, and then no code
    QString codeHint; ///< below the code that rings it
};

/// What customers call a channel, in Korean: "카카오톡"; a market by its own name.
QString customersNameOf(const QString &channel, const ConnectorRegistry &connectors);

/// Notices that channels have stopped, with the shop's other ways in them. `channelNames`: as customers call
/// them, "카카오톡" or "카카오톡, 네이버"; no particle of the texts depends on them.
QList<Notice> noticesFor(const ShopProfile &shop, const QString &channelNames);
DoorSign doorSignFor(const ShopProfile &shop, const QString &channelNames);

} // namespace ieum
