#pragma once

#include "app/cli/Command.h"

namespace ieum {

/// `stats`: how much of everything the shop holds.
class StatsCommand final : public ShopCommand
{
public:
    QString name() const override;
    QString summary() const override;

protected:
    void options(QCommandLineParser &) const override {}
    Exit run(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const override;
};

} // namespace ieum
