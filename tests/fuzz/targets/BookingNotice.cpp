#include "tests/fuzz/FuzzTarget.h"
#include "tests/fuzz/ImporterCheck.h"

IEUM_FUZZ(BookingNotice)
{
    ieum::fuzz::checkImport(input, "naver-notice");
}
