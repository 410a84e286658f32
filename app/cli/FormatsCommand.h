#pragma once

#include "app/cli/Command.h"

namespace ieum {

/// `formats`: what import can read; needs no shop.
class FormatsCommand final : public Command
{
public:
    QString name() const override;
    QString summary() const override;
    Exit execute(const Invocation &invocation, const QStringList &arguments) const override;
};

} // namespace ieum
