#include "tests/fuzz/FuzzTarget.h"
#include "tests/fuzz/ImporterCheck.h"

IEUM_FUZZ(Ics)
{
    ieum::fuzz::checkImport(input, "ics");
}
