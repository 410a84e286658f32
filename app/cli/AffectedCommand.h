#pragma once

#include "app/cli/Command.h"

namespace ieum {

/// `affected`: who must be contacted because a channel stopped.
class AffectedCommand final : public ShopCommand
{
public:
    QString name() const override;
    QString summary() const override;
    bool draws(const QStringList &arguments) const override;

protected:
    void options(QCommandLineParser &parser) const override;
    Exit run(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const override;
};

} // namespace ieum
