#include "app/workspace/ThreadEnds.h"

namespace ieum {

void prepareThreadEnds() {}

} // namespace ieum
