#pragma once

#include "app/cli/Command.h"

namespace ieum {

/// `monitor replay`: what the detector of silences would have said to a file of messages, which needs no
/// shop. The other acts of `monitor` are MonitorActs'.
class MonitorCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("monitor"); }
    QString summary() const override;
    void options(QCommandLineParser &parser) const override;
    Exit execute(const Invocation &invocation, const QStringList &arguments) const override;

private:
    void replayOptions(QCommandLineParser &parser) const;
};

} // namespace ieum
