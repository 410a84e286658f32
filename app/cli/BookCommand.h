#pragma once

#include "app/cli/Command.h"

namespace ieum {

/// `book add|list|move|cancel|accept|paid|deposit|state|walk-in|free|export`. A refused add or move prints
/// its conflicts, changes nothing and ends with Exit::Refused.
class BookCommand final : public ShopCommand
{
public:
    QString name() const override;
    QString summary() const override;

protected:
    void options(QCommandLineParser &parser) const override;
    Exit run(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const override;
};

} // namespace ieum
