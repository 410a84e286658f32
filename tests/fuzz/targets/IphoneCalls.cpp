#include "tests/fuzz/FuzzTarget.h"
#include "tests/fuzz/ImporterCheck.h"

IEUM_FUZZ(IphoneCalls)
{
    ieum::fuzz::checkImport(input, "iphone-calls");
}
