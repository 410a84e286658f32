#pragma once

#include "app/cli/Command.h"

namespace ieum {

/// `reminder list|send [BOOKING…]|called BOOKING|uncalled BOOKING`: bookings of tomorrow and today that are
/// to be reminded of.
class ReminderCommand final : public ShopCommand
{
public:
    QString name() const override { return QStringLiteral("reminder"); }
    QString summary() const override;

protected:
    void options(QCommandLineParser &) const override {}
    Exit run(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const override;
};

} // namespace ieum
