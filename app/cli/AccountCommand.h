#pragma once

#include "app/cli/Command.h"

namespace ieum {

/// `account add NAME --role staff|owner --password-env V`, `account list`, `account password NAME
/// --password-env V`, `account role NAME --role R`, `account disable NAME`: who opens the shop, as what.
class AccountCommand final : public ShopCommand
{
public:
    QString name() const override;
    QString summary() const override;

protected:
    void options(QCommandLineParser &parser) const override;
    Exit run(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const override;
};

} // namespace ieum
