#include "tests/fuzz/FuzzTarget.h"
#include "tests/fuzz/ImporterCheck.h"

// What is dropped on the window or pasted into it: any importer may be the one.
IEUM_FUZZ(AnyFile)
{
    ieum::fuzz::checkAnyImport(input);
}
