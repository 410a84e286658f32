#pragma once

namespace ieum {

/// Lets the window of another process take the foreground, which Windows grants only to whom the owner has
/// just started.
void allowOthersToComeForward();

} // namespace ieum
