#pragma once

#include "app/cli/Command.h"

namespace ieum {

/// `day-sheet --day D --pdf F [--week]`: the bookings of a day, or of the week around it, on paper.
class DaySheetCommand final : public ShopCommand
{
public:
    QString name() const override { return QStringLiteral("day-sheet"); }
    QString summary() const override;
    bool draws(const QStringList &) const override { return true; }

protected:
    void options(QCommandLineParser &parser) const override;
    Exit run(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const override;
};

} // namespace ieum
