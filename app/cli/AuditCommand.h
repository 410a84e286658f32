#pragma once

#include "app/cli/Command.h"

namespace ieum {

/// `audit list [--limit N]`, `audit verify`: who saw, changed, printed, exported or sent what.
class AuditCommand final : public ShopCommand
{
public:
    QString name() const override;
    QString summary() const override;

protected:
    void options(QCommandLineParser &parser) const override;
    Exit run(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const override;
};

} // namespace ieum
