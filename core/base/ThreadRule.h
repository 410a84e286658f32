#pragma once

namespace ieum {

/// Databases, parsers and files can keep a thread busy for seconds; the thread that draws the window has 16
/// ms. The window's thread forbids such work to itself; debug builds then stop at the call that does it all
/// the same.
class ThreadRule
{
public:
    static void forbidBlockingWorkHere() { s_forbidden = true; }
    static void allowBlockingWorkHere() { s_forbidden = false; }
    static bool mayBlock() { return !s_forbidden; }

private:
    static inline thread_local bool s_forbidden = false;
};

} // namespace ieum
