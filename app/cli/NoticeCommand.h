#pragma once

#include "app/cli/Command.h"

namespace ieum {

/// `notice --channel C [--pdf FILE] [--posted PLACE] [--taken-down PLACE]`: texts for customers to put up
/// elsewhere while a channel stands still, the sign at the door, and which of them are up.
class NoticeCommand final : public ShopCommand
{
public:
    QString name() const override { return QStringLiteral("notice"); }
    QString summary() const override;
    bool draws(const QStringList &arguments) const override;

protected:
    void options(QCommandLineParser &parser) const override;
    Exit run(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const override;
};

} // namespace ieum
