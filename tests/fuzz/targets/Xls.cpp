#include "core/base/files/SheetReader.h"
#include "tests/fuzz/FuzzFile.h"
#include "tests/fuzz/FuzzTarget.h"

using namespace ieum;
using ieum::fuzz::require;

// An old .xls from the container to its cells, as the program opens one.
IEUM_FUZZ(Xls)
{
    const ieum::fuzz::FuzzFile file(input);
    SheetReader reader(file.path(), {});
    if (reader.format() != SheetReader::Format::Xls)
        return;
    const auto head = reader.head();
    const auto all = reader.all();
    require(head.ok() == all.ok(), "what has a head has a body");
    if (!all.ok())
        return;
    require(head->size() == all->size(), "the head has every sheet");
    for (const Sheet &sheet : *head)
        require(sheet.rows.size() <= 30, "the head is short");
}
