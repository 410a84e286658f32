#pragma once

#include "app/cli/Command.h"

namespace ieum {

/// `search QUERY` and `search --lines FILE`.
class SearchCommand final : public ShopCommand
{
public:
    QString name() const override { return QStringLiteral("search"); }
    QString summary() const override;

protected:
    void options(QCommandLineParser &parser) const override;
    Exit run(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const override;

private:
    Exit searchLines(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const;
};

} // namespace ieum
