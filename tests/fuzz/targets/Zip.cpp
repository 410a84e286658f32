#include "core/base/files/SheetReader.h"
#include "core/base/files/ZipArchive.h"
#include "tests/fuzz/FuzzFile.h"
#include "tests/fuzz/FuzzTarget.h"

using namespace ieum;
using ieum::fuzz::require;

// The bytes of a container as they are: its directory, every entry, and the workbook that it may be.
IEUM_FUZZ(Zip)
{
    constexpr qint64 limit = 512LL * 1024 * 1024;
    if (const auto archive = ZipArchive::open(input); archive.ok()) {
        const auto names = archive->entries();
        qint64 unpacked = 0;
        for (const QString &name : names.ok() ? *names : QStringList())
            (void)archive->read(name, [&](const QByteArray &piece) {
                unpacked += piece.size();
                return unpacked < 4 * 1024 * 1024; // enough to see that pieces come
            });
        require(unpacked <= limit, "no more than the limit is unpacked");
    }
    const ieum::fuzz::FuzzFile file(input);
    SheetReader reader(file.path(), {});
    (void)reader.head();
    (void)reader.all();
}
