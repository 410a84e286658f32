#include "tests/fuzz/FuzzTarget.h"
#include "tests/fuzz/ImporterCheck.h"

IEUM_FUZZ(Instagram)
{
    ieum::fuzz::checkImport(input, "instagram");
}
