#pragma once

#include "app/cli/Command.h"

namespace ieum {

/// `backup create --to DIR`, `backup verify FILE`, `backup list`. verify needs no shop: what a backup is
/// unlocked by is in its file.
class BackupCommand final : public Command
{
public:
    QString name() const override;
    QString summary() const override;
    void options(QCommandLineParser &parser) const override;
    Exit execute(const Invocation &invocation, const QStringList &arguments) const override;

private:
    static Exit create(const Invocation &invocation, const QString &folder);
    static Exit verify(const Invocation &invocation, const QCommandLineParser &parser, const QString &file);
    static Exit list(const Invocation &invocation);
};

} // namespace ieum
