#pragma once

#include "app/cli/Command.h"

namespace ieum {

/// `demo --to DIR`: makes the sample shop in an empty folder.
class DemoCommand final : public Command
{
public:
    QString name() const override;
    QString summary() const override;
    void options(QCommandLineParser &parser) const override;
    Exit execute(const Invocation &invocation, const QStringList &arguments) const override;
};

} // namespace ieum
