#pragma once

#include "app/cli/Command.h"

namespace ieum {

/// `channel list|down|up|maintenance [list|remove]|set`: the platform accounts of the shop and what is known
/// of them.
class ChannelCommand final : public ShopCommand
{
public:
    QString name() const override;
    QString summary() const override;

protected:
    void options(QCommandLineParser &parser) const override;
    Exit run(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const override;

private:
    Exit list(const Invocation &invocation, Shop &shop) const;
    Exit down(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const;
    Exit up(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const;
    Exit maintenance(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const;
    Exit maintenanceList(const Invocation &invocation, Shop &shop) const;
    Exit maintenanceRemove(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const;
    Exit set(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const;
};

} // namespace ieum
