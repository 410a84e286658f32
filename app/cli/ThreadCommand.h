#pragma once

#include "app/cli/Command.h"

namespace ieum {

/// `thread CUSTOMER`: every message and call of one customer, oldest first.
class ThreadCommand final : public ShopCommand
{
public:
    QString name() const override { return QStringLiteral("thread"); }
    QString summary() const override;

protected:
    void options(QCommandLineParser &parser) const override;
    Exit run(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const override;
};

} // namespace ieum
