#pragma once

#include "app/cli/Command.h"

namespace ieum {

/// `evidence verify FILE [--sum SUM]`: whether a saved evidence log is as it was sealed. Needs no shop, so
/// that whoever is handed a report can check it.
class EvidenceCommand final : public Command
{
public:
    QString name() const override;
    QString summary() const override;
    void options(QCommandLineParser &parser) const override;
    Exit execute(const Invocation &invocation, const QStringList &arguments) const override;
};

} // namespace ieum
