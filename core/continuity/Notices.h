#pragma once

#include "core/domain/ShopProfile.h"

#include <QList>
#include <QString>

namespace ieum {

class ConnectorRegistry;

/// A text for customers, fitted to the place where it is put up.
struct Notice
{
    QString place; ///< "instagram" "naver" "sms" "door" "voicemail"
    QString text;  ///< Korean: customers read it, whatever language the window speaks
};

/// What customers call a channel, in Korean: "카카오톡"; a market by its own name.
QString customersNameOf(const QString &channel, const ConnectorRegistry &connectors);

/// Notices that channels have stopped, with the shop's other ways in them. `channelNames`: as customers call
/// them, "카카오톡" or "카카오톡, 네이버"; no particle of the texts depends on them.
QList<Notice> noticesFor(const ShopProfile &shop, const QString &channelNames);

} // namespace ieum
