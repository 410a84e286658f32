#include "tests/fuzz/FuzzTarget.h"
#include "tests/fuzz/ImporterCheck.h"

IEUM_FUZZ(ResultSheet)
{
    ieum::fuzz::checkImport(input, "result-");
}
