#pragma once

#include "app/cli/Command.h"

namespace ieum {

/// `orders list|add|hold|resume|cancel|ship|paid|split|decide|return|exchange|export`.
class OrdersCommand final : public ShopCommand
{
public:
    QString name() const override;
    QString summary() const override;

protected:
    void options(QCommandLineParser &parser) const override;
    Exit run(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const override;
};

} // namespace ieum
