#pragma once

#include "app/cli/Command.h"

namespace ieum {

/// `catalogue show|staff NAME…|service NAME --minutes M [--price W] [--pick-up]|remove NAME`: with whom and
/// for what a booking can be made. `staff` without names: nobody, the shop has one seat.
class CatalogueCommand final : public ShopCommand
{
public:
    QString name() const override { return QStringLiteral("catalogue"); }
    QString summary() const override;

protected:
    void options(QCommandLineParser &parser) const override;
    Exit run(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const override;
};

} // namespace ieum
