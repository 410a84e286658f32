#pragma once

#include "app/cli/Command.h"

namespace ieum {

/// `address import FILE…` and `address find QUERY`.
class AddressCommand final : public ShopCommand
{
public:
    QString name() const override { return QStringLiteral("address"); }
    QString summary() const override;

protected:
    void options(QCommandLineParser &parser) const override;
    Exit run(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const override;
};

} // namespace ieum
