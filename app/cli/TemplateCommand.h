#pragma once

#include "app/cli/Command.h"

namespace ieum {

/// `template list|set|show`: texts with blanks like #{이름}.
class TemplateCommand final : public ShopCommand
{
public:
    QString name() const override;
    QString summary() const override;

protected:
    void options(QCommandLineParser &parser) const override;
    Exit run(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const override;

private:
    Exit list(const Invocation &invocation, Shop &shop) const;
    Exit set(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const;
    Exit show(const Invocation &invocation, const QString &name, Shop &shop) const;
};

} // namespace ieum
