#pragma once

#include "app/cli/Command.h"

namespace ieum {

/// `reconcile`: what came in after a stop beside what was dealt with meanwhile; `confirm`, `new` and `reopen`
/// say which of both it is.
class ReconcileCommand final : public ShopCommand
{
public:
    QString name() const override;
    QString summary() const override;

protected:
    void options(QCommandLineParser &parser) const override;
    Exit run(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const override;
};

} // namespace ieum
