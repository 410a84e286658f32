#pragma once

#include "core/continuity/AffectedService.h"
#include "core/domain/Channel.h"

#include <QList>

namespace ieum {

class Shop;

/// The channels and everybody whom the stopped ones leave waiting. Banner, rail and outage centre show the
/// numbers of this one value.
struct OutageNews
{
    QList<Channel> channels;
    AffectedPeople affected;

    QList<Channel> troubled() const; ///< stopped, slow or in maintenance
    QList<Channel> stopped() const;  ///< shown as down
};

Result<OutageNews> readOutageNews(Shop &shop);

/// "카카오톡, 네이버 예약": channels as sentences call them.
QString namesOf(const QList<Channel> &channels);

} // namespace ieum
