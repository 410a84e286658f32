#pragma once

#include "app/cli/Command.h"

namespace ieum {

/// `waiting add|list|offers|book|drop`: who would like to come when something becomes free.
class WaitingCommand final : public ShopCommand
{
public:
    QString name() const override { return QStringLiteral("waiting"); }
    QString summary() const override;

protected:
    void options(QCommandLineParser &parser) const override;
    Exit run(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const override;
};

} // namespace ieum
