#include "tests/fuzz/FuzzTarget.h"
#include "tests/fuzz/ImporterCheck.h"

IEUM_FUZZ(OrderSheet)
{
    ieum::fuzz::checkImport(input, "order-");
}
