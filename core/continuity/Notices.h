#pragma once

#include "core/domain/ShopProfile.h"

#include <QList>
#include <QString>

namespace ieum {

/// A text for customers, fitted to the place where it is put up.
struct Notice
{
    QString place; ///< "instagram" "naver" "sms" "door" "voicemail"
    QString text;  ///< Korean: customers read it, whatever language the window speaks
};

/// Notices that a channel has stopped, with the shop's other ways in them. `channelName`: as customers call
/// it, 카카오톡.
QList<Notice> noticesFor(const ShopProfile &shop, const QString &channelName);

} // namespace ieum
