#pragma once

#include "app/cli/Command.h"

namespace ieum {

/// `customer list|show|merge|unmerge|suggest|prefer|rename|memo`.
class CustomerCommand final : public ShopCommand
{
public:
    QString name() const override { return QStringLiteral("customer"); }
    QString summary() const override;

protected:
    void options(QCommandLineParser &parser) const override;
    Exit run(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const override;

private:
    Exit list(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const;
    Exit show(const Invocation &invocation, const QString &customer, Shop &shop) const;
    Exit merge(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const;
    Exit unmerge(const Invocation &invocation, const QString &merge, Shop &shop) const;
    Exit suggest(const Invocation &invocation, Shop &shop) const;
    Exit apart(const Invocation &invocation, const QStringList &words, Shop &shop) const;
    Exit tags(const Invocation &invocation, Shop &shop) const;
    Exit change(const Invocation &invocation, const QStringList &words, Shop &shop) const;
};

} // namespace ieum
