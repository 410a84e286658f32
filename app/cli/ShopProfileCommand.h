#pragma once

#include "app/cli/Command.h"

namespace ieum {

/// `shop init|set|show|recovery-sheet`.
class ShopProfileCommand final : public Command
{
public:
    QString name() const override;
    QString summary() const override;
    void options(QCommandLineParser &parser) const override;
    Exit execute(const Invocation &invocation, const QStringList &arguments) const override;

private:
    Exit init(const Invocation &invocation, const QCommandLineParser &parser) const;
    Exit set(const Invocation &invocation, const QCommandLineParser &parser) const;
    Exit show(const Invocation &invocation) const;
    Exit recoverySheet(const Invocation &invocation) const;
};

} // namespace ieum
