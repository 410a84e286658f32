#pragma once

#include "app/cli/Command.h"

namespace ieum {

/// `extract TEXT` and `extract --lines FILE`: what a message says about a booking or an order; needs no shop.
class ExtractCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("extract"); }
    QString summary() const override;
    void options(QCommandLineParser &parser) const override;
    Exit execute(const Invocation &invocation, const QStringList &arguments) const override;
};

} // namespace ieum
