#pragma once

#include "app/cli/Command.h"

namespace ieum {

/// `handled CUSTOMER`: closes a silence by hand until the customer speaks again.
class HandledCommand final : public ShopCommand
{
public:
    QString name() const override { return QStringLiteral("handled"); }
    QString summary() const override;

protected:
    void options(QCommandLineParser &parser) const override;
    Exit run(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const override;
};

} // namespace ieum
