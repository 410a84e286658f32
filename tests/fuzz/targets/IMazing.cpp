#include "tests/fuzz/FuzzTarget.h"
#include "tests/fuzz/ImporterCheck.h"

IEUM_FUZZ(IMazing)
{
    ieum::fuzz::checkImport(input, "imazing");
}
