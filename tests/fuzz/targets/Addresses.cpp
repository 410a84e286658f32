#include "tests/fuzz/FuzzTarget.h"
#include "tests/fuzz/ImporterCheck.h"

IEUM_FUZZ(Addresses)
{
    ieum::fuzz::checkImport(input, "address-");
}
