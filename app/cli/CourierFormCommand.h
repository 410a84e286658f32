#pragma once

#include "app/cli/Command.h"

namespace ieum {

/// `courier-form`: the courier's bulk intake form for what can be shipped and has no number.
class CourierFormCommand final : public ShopCommand
{
public:
    QString name() const override;
    QString summary() const override;

protected:
    void options(QCommandLineParser &parser) const override;
    Exit run(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const override;
};

} // namespace ieum
