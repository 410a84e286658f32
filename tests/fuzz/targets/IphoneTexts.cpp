#include "tests/fuzz/FuzzTarget.h"
#include "tests/fuzz/ImporterCheck.h"

IEUM_FUZZ(IphoneTexts)
{
    ieum::fuzz::checkImport(input, "iphone-sms");
}
