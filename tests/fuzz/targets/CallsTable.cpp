#include "tests/fuzz/FuzzTarget.h"
#include "tests/fuzz/ImporterCheck.h"

IEUM_FUZZ(CallsTable)
{
    ieum::fuzz::checkImport(input, "calls-table");
}
