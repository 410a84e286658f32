#pragma once

#include "app/cli/Command.h"
#include "core/bookings/BookingService.h"

namespace ieum {

/// `book add|list|move|cancel|accept|paid|free`. A refused add or move prints its conflicts, changes nothing
/// and ends with Exit::Refused.
class BookCommand final : public ShopCommand
{
public:
    QString name() const override;
    QString summary() const override;

protected:
    void options(QCommandLineParser &parser) const override;
    Exit run(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const override;

private:
    Exit add(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const;
    Exit move(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const;
    Exit list(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const;
    Exit free(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const;
    Exit act(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const;
    Exit answerVerdict(const Invocation &invocation, const Result<BookingVerdict> &verdict) const;
};

} // namespace ieum
