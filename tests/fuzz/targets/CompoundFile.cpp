#include "core/base/files/CompoundFile.h"
#include "core/base/files/WorkbookDecryption.h"
#include "core/base/files/ZipArchive.h"
#include "tests/fuzz/FuzzTarget.h"

using namespace ieum;
using ieum::fuzz::require;

// An OLE2 container, and the encrypted workbook in it if there is one (its password is 1234).
IEUM_FUZZ(CompoundFile)
{
    const auto file = CompoundFile::parse(input);
    if (!file.ok())
        return;
    for (const char *name : {"Workbook", "Book", "EncryptionInfo", "EncryptedPackage"}) {
        const auto stream = file->stream(QString::fromLatin1(name));
        require(!stream.ok() || file->has(QString::fromLatin1(name)),
                "only a stream that is there can be read");
        require(!stream.ok() || stream->size() <= input.size(), "a stream is no longer than its file");
    }
    if (!isEncryptedWorkbook(*file))
        return;
    const auto plain = decryptWorkbook(*file, QStringLiteral("1234"));
    require(!plain.ok() || plain->size() <= input.size(), "a workbook is no longer than its file");
}
