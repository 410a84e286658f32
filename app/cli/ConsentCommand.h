#pragma once

#include "app/cli/Command.h"

namespace ieum {

/// `ieumctl consent grant|refuse CUSTOMER --how TEXT [--tell]`, `consent list CUSTOMER`.
class ConsentCommand final : public ShopCommand
{
public:
    QString name() const override { return QStringLiteral("consent"); }
    QString summary() const override;

protected:
    void options(QCommandLineParser &parser) const override;
    Exit run(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const override;
};

} // namespace ieum
