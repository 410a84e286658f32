#pragma once

#include "app/cli/Command.h"

namespace ieum {

/// `inbox`: the conversations, newest first.
class InboxCommand final : public ShopCommand
{
public:
    QString name() const override { return QStringLiteral("inbox"); }
    QString summary() const override;

protected:
    void options(QCommandLineParser &parser) const override;
    Exit run(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const override;
};

} // namespace ieum
