#pragma once

#include "app/cli/Command.h"
#include "core/orders/ImportTypes.h"

namespace ieum {

enum class FileImport { Enter, DryRun };

/// Each with `where` it stood, its sentence under `textKey` and its code under `textKey`_code.
Json remarksJson(const QList<Remark> &remarks, const char *textKey);

/// Brings each file in as `request` says (its path is set here) and answers as `import` does; gives the worst
/// exit code.
Exit importFiles(const Invocation &invocation, Shop &shop, ImportRequest request, const QStringList &paths,
                 FileImport mode);

} // namespace ieum
