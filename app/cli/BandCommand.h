#pragma once

#include "app/cli/Command.h"

namespace ieum {

/// `band add|list`: the waybill numbers that couriers gave to the shop.
class BandCommand final : public ShopCommand
{
public:
    QString name() const override;
    QString summary() const override;

protected:
    void options(QCommandLineParser &parser) const override;
    Exit run(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const override;

private:
    Exit add(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const;
    Exit list(const Invocation &invocation, Shop &shop) const;
};

} // namespace ieum
