#pragma once

#include <QString>

namespace ieum {

/// Installs the program's language on the application: "ko" (the default) or "en", the language of the
/// source.
void installTranslations(const QString &language);

} // namespace ieum
