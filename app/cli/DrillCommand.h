#pragma once

#include "app/cli/Command.h"

namespace ieum {

/// `drill --channel C`: plays a stop through on a copy; nothing real is touched or sent.
class DrillCommand final : public ShopCommand
{
public:
    QString name() const override { return QStringLiteral("drill"); }
    QString summary() const override;

protected:
    void options(QCommandLineParser &parser) const override;
    Exit run(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const override;
};

} // namespace ieum
