#pragma once

#include "app/cli/Command.h"

namespace ieum {

/// `restore FILE --to DIR [--recovery-env VAR]`: a shop out of a backup, in a new or empty folder.
class RestoreCommand final : public Command
{
public:
    QString name() const override;
    QString summary() const override;
    void options(QCommandLineParser &parser) const override;
    Exit execute(const Invocation &invocation, const QStringList &arguments) const override;
};

} // namespace ieum
