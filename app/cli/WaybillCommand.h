#pragma once

#include "app/cli/Command.h"

namespace ieum {

struct PreparedJob;

/// `waybill print|reprint|void|list|ledger|enter`.
class WaybillCommand final : public ShopCommand
{
public:
    QString name() const override;
    QString summary() const override;
    bool draws(const QStringList &arguments) const override;

protected:
    void options(QCommandLineParser &parser) const override;
    Exit run(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const override;

private:
    Exit print(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const;
    Exit reprint(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const;
    Exit makeVoid(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const;
    Exit enter(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const;
    Exit list(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const;
};

} // namespace ieum
