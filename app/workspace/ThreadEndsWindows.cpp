#include "app/workspace/ThreadEnds.h"

#include <QtGlobal>

namespace ieum {

// Qt keeps a stack for compiled regular expressions per thread, in an object with a destructor; at a thread's
// end mingw frees such objects before it destroys them, and now and then an end was a page fault.
// Without compiling Qt makes none.
void prepareThreadEnds()
{
    qputenv("QT_ENABLE_REGEXP_JIT", "0");
}

} // namespace ieum
