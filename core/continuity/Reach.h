#pragma once

#include "core/base/Error.h"
#include "core/domain/Channel.h"
#include "core/domain/Customer.h"

#include <QList>

namespace ieum {

/// One way to reach a customer: a channel with the address on it.
struct Way
{
    QString channel;
    ContactId contact;
    QString address; ///< E.164 for numbers, the room's name, the handle
    QString display; ///< as people write it
    bool isLiving = false;
    Error because; ///< why it stands where it stands; codes begin with "reach."
};

/// What else decides which way is best.
struct ReachHints
{
    QString deadProvider; ///< ways of this company are not offered
    QString lastChannel;  ///< where they last wrote
};

/// All ways to the customer, best first, dead ones last. SMS only to mobile numbers; groups never.
QList<Way> waysTo(const Customer &customer, const QList<Channel> &channels, const ReachHints &hints = {});

} // namespace ieum
