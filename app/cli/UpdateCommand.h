#pragma once

#include "app/cli/Command.h"

namespace ieum {

/// `update check`: whether there is a newer version. Needs no shop.
class UpdateCommand final : public Command
{
public:
    QString name() const override;
    QString summary() const override;
    void options(QCommandLineParser &parser) const override;
    Exit execute(const Invocation &invocation, const QStringList &arguments) const override;
};

} // namespace ieum
