#pragma once

#include "app/cli/Command.h"

namespace ieum {

/// `catalogue show|staff NAME…|seats NAME…|service NAME --minutes M [--price W] [--buffer MIN] [--pick-up]|
/// product NAME [--price W] [--sizes 1호,2호]|remove NAME`: with whom, where and for what a booking can be
/// made, and what is ordered. `staff` without names: nobody, the shop has one seat.
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
