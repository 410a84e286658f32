#pragma once

#include "core/base/Result.h"
#include "core/domain/Channel.h"

#include <QList>

namespace ieum {

class Shop;

/// The channels, and how many people the stopped ones leave waiting.
struct OutageNews
{
    QList<Channel> channels;
    int people = 0;
};

Result<OutageNews> readOutageNews(Shop &shop);

} // namespace ieum
