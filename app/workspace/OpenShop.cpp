#include "app/workspace/OpenShop.h"

#include <QStandardPaths>

namespace ieum {

QString defaultShopFolder()
{
    const QString folder = qEnvironmentVariable("IEUM_DATA");
    return folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) : folder;
}

Result<std::unique_ptr<Shop>> openShop(const QString &folder, const Clock &clock)
{
    Q_UNUSED(clock)
    return Error("shop.none", {folder});
}

} // namespace ieum
