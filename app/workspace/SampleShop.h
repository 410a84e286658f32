#pragma once

#include "core/base/Result.h"
#include "core/base/Time.h"

#include <QString>

namespace ieum {

/// The shop to look round in: 달빛공방, nails, desserts and candles, in the week of the fire of October 2022.
/// All people are invented. It is made of files as the platforms give them, brought in like any others; they
/// lie in its folder too. Errors: shop.exists, file.*, database.*; the folder is then to be thrown away.
Result<void> makeSampleShop(const QString &folder);

/// Takes a sample shop away again: what makeSampleShop() and the program put there, and the folder itself
/// when nothing else lies in it. Whatever the owner has put there stays. The shop must not be open. Errors:
/// shop.none (the folder holds no sample shop; nothing is touched), file.not-writable.
Result<void> removeSampleShop(const QString &folder);

/// Sunday 16 October 2022, 10:00, the moment at which a sample shop opens: KakaoTalk has been down since
/// yesterday.
Instant sampleShopTime();

/// Such a shop opens at its own clock and never reaches for a network.
bool isSampleShop(const QString &folder);

/// Where the files of the sample lie in its folder.
QString sampleFilesFolder(const QString &shopFolder);

} // namespace ieum
