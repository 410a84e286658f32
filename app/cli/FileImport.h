#pragma once

#include "app/cli/Command.h"
#include "core/orders/ImportTypes.h"

namespace ieum {

enum class FileImport { Enter, DryRun };

/// Brings each file in as `request` says (its path is set here) and answers as `import` does; gives the worst
/// exit code.
Exit importFiles(const Invocation &invocation, Shop &shop, ImportRequest request, const QStringList &paths,
                 FileImport mode);

} // namespace ieum
