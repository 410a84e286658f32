#include "tests/fuzz/FuzzTarget.h"
#include "tests/fuzz/ImporterCheck.h"

IEUM_FUZZ(KakaoCsv)
{
    ieum::fuzz::checkImport(input, "kakao-c");
}
