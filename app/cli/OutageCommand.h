#pragma once

#include "app/cli/Command.h"

namespace ieum {

/// `outage list`: when which channel stopped, and until when; `outage report`: what it cost, with the proof.
class OutageCommand final : public ShopCommand
{
public:
    QString name() const override;
    QString summary() const override;
    bool draws(const QStringList &arguments) const override;

protected:
    void options(QCommandLineParser &parser) const override;
    Exit run(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const override;

private:
    static Exit list(const Invocation &invocation, Shop &shop);
};

} // namespace ieum
