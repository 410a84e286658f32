#pragma once

#include "app/cli/Command.h"

namespace ieum {

/// `switch`: moves one customer, or everybody whom a stopped channel leaves waiting, to a channel that works.
class SwitchCommand final : public ShopCommand
{
public:
    QString name() const override;
    QString summary() const override;

protected:
    void options(QCommandLineParser &parser) const override;
    Exit run(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const override;
};

} // namespace ieum
