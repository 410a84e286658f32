#pragma once

#include "app/cli/Command.h"

namespace ieum {

/// `outbox list|run|retry|cancel|done`: texts on their way out.
class OutboxCommand final : public ShopCommand
{
public:
    QString name() const override;
    QString summary() const override;

protected:
    void options(QCommandLineParser &parser) const override;
    Exit run(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const override;

private:
    Exit list(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const;
    Exit carry(const Invocation &invocation, Shop &shop) const;
    Exit actOn(const Invocation &invocation, const QStringList &words, Shop &shop) const;
};

} // namespace ieum
