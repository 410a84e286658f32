#pragma once

#include "app/cli/Command.h"

namespace ieum {

/// `export all --output F.zip [--password-env V]`.
class ExportCommand final : public ShopCommand
{
public:
    QString name() const override { return QStringLiteral("export"); }
    QString summary() const override;

protected:
    void options(QCommandLineParser &parser) const override;
    Exit run(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const override;
};

/// --output and --password-env.
void addExportOptions(QCommandLineParser &parser);
/// What is held of `customer` (an id), or with "all" of everybody.
Exit exportData(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop,
                const QString &customer);

} // namespace ieum
