#pragma once

#include "app/cli/Command.h"

namespace ieum {

/// `sync --once`: fetches what is new from every live source.
class SyncCommand final : public ShopCommand
{
public:
    QString name() const override;
    QString summary() const override;

protected:
    void options(QCommandLineParser &parser) const override;
    Exit run(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const override;
};

} // namespace ieum
