#pragma once

#include "app/cli/Command.h"

namespace ieum {

/// `retention list|preview|set KIND MONTHS|run|automatic on|off`.
class RetentionCommand final : public ShopCommand
{
public:
    QString name() const override { return QStringLiteral("retention"); }
    QString summary() const override;

protected:
    void options(QCommandLineParser &parser) const override;
    Exit run(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const override;
};

} // namespace ieum
