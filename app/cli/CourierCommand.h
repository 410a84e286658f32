#pragma once

#include "app/cli/Command.h"

namespace ieum {

/// `courier set|list`: the shop's contract with each courier.
class CourierCommand final : public ShopCommand
{
public:
    QString name() const override;
    QString summary() const override;

protected:
    void options(QCommandLineParser &parser) const override;
    Exit run(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const override;

private:
    Exit set(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const;
    Exit bringInSortCodes(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const;
    Exit list(const Invocation &invocation, Shop &shop) const;
};

} // namespace ieum
