#pragma once

#include "app/cli/Command.h"

namespace ieum {

/// The acts of `monitor` that need a shop: status, alarms, declare, dismiss, seen, set, address, witnesses,
/// look, probe.
class MonitorActs final : public ShopCommand
{
public:
    QString name() const override;
    QString summary() const override { return {}; }
    void options(QCommandLineParser &parser) const override;

protected:
    Exit run(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const override;
};

} // namespace ieum
