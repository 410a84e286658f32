#include "core/storage/FullDisk.h"

#include <sqlite3.h>

namespace ieum {

namespace {

constexpr const char *place = "ieum.full-disk";
using Act = std::function<void()>;

void destroy(void *act)
{
    delete static_cast<Act *>(act);
}

} // namespace

void FullDisk::whenFull(sqlite3 *connection, Act act)
{
    sqlite3_set_clientdata(connection, place, new Act(std::move(act)), &destroy);
}

void FullDisk::note(sqlite3 *connection)
{
    if (void *act = sqlite3_get_clientdata(connection, place))
        (*static_cast<Act *>(act))();
}

} // namespace ieum
