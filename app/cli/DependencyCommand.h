#pragma once

#include "app/cli/Command.h"

namespace ieum {

/// `dependency`: how much of the shop hangs on one company or on its own line.
class DependencyCommand final : public ShopCommand
{
public:
    QString name() const override { return QStringLiteral("dependency"); }
    QString summary() const override;

protected:
    void options(QCommandLineParser &) const override {}
    Exit run(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const override;
};

} // namespace ieum
