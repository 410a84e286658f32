#pragma once

#include "app/cli/Command.h"

namespace ieum {

/// `ieumctl advertise (--text T | --template NAME) [--dry-run]`: one text to everybody who may get
/// advertising.
class AdvertiseCommand final : public ShopCommand
{
public:
    QString name() const override { return QStringLiteral("advertise"); }
    QString summary() const override;

protected:
    void options(QCommandLineParser &parser) const override;
    Exit run(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const override;
};

} // namespace ieum
