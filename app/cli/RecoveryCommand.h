#pragma once

#include "app/cli/Command.h"

namespace ieum {

/// `recovery new`: a fresh code for the recovery sheet, said once; an earlier sheet no longer opens the shop.
class RecoveryCommand final : public Command
{
public:
    QString name() const override;
    QString summary() const override;
    Exit execute(const Invocation &invocation, const QStringList &arguments) const override;
};

} // namespace ieum
