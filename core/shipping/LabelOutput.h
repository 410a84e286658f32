#pragma once

#include "core/base/Result.h"
#include "core/domain/Label.h"

#include <QList>
#include <QString>

namespace ieum {

/// Where labels go: a file, a printer. What it is given has its numbers already; write() returns only when
/// every label is durably there (the file is on the disk, the spooler has accepted the job).
class LabelOutput
{
public:
    virtual ~LabelOutput() = default;
    virtual QString kind() const = 0;   ///< "pdf", "zpl", "tspl", "printer", "raw", "tcp"
    virtual QString target() const = 0; ///< the file, the printer's name, HOST:PORT
    virtual Result<void> write(const QList<LabelContent> &labels) = 0;
};

} // namespace ieum
