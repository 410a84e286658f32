#pragma once

#include "app/cli/Command.h"

namespace ieum {

/// `check [--set-log-aside]`: reads the whole shop and says what is damaged. `check --salvage --to DIR`:
/// makes a new shop of what can still be read.
class CheckCommand final : public Command
{
public:
    QString name() const override;
    QString summary() const override;
    void options(QCommandLineParser &parser) const override;
    Exit execute(const Invocation &invocation, const QStringList &arguments) const override;
};

} // namespace ieum
