#pragma once

#include "app/cli/Command.h"

namespace ieum {

/// `notice --channel C`: texts for customers to put up elsewhere while a channel stands still.
class NoticeCommand final : public ShopCommand
{
public:
    QString name() const override { return QStringLiteral("notice"); }
    QString summary() const override;

protected:
    void options(QCommandLineParser &parser) const override;
    Exit run(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const override;
};

} // namespace ieum
