#include "tests/fuzz/FuzzTarget.h"
#include "tests/fuzz/ImporterCheck.h"

IEUM_FUZZ(KakaoText)
{
    ieum::fuzz::checkImport(input, "kakao-");
}
