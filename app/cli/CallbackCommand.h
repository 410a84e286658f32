#pragma once

#include "app/cli/Command.h"

namespace ieum {

/// `ieumctl callback add CUSTOMER --at T [--why W]`, `callback list`, `callback done ID`.
class CallbackCommand final : public ShopCommand
{
public:
    QString name() const override;
    QString summary() const override;

protected:
    void options(QCommandLineParser &parser) const override;
    Exit run(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const override;
};

} // namespace ieum
