#pragma once

#include "core/base/Error.h"
#include "core/domain/Label.h"
#include "core/domain/Order.h"
#include "core/domain/Waybill.h"

#include <QList>
#include <QLockFile>

#include <memory>
#include <optional>

namespace ieum {

/// What the owner wants on paper.
struct PrintRequest
{
    enum class Combine { SameRecipient, Nothing };
    enum class SenderBlock { Shown, LeftOut };
    enum class Masking { AsContract, Off };
    enum class Numbers { FromBand, None }; ///< None: address labels, only when the owner asks for them

    QString courier;
    QString contract; ///< whose numbers are taken; empty: the courier's usual one
    QList<OrderLineId> lines;
    QList<OrderLineId> apart; ///< lines that get a parcel of their own whatever `combine` says
    Combine combine = Combine::SameRecipient;
    SenderBlock sender = SenderBlock::Shown;
    Masking masking = Masking::AsContract;
    Numbers numbers = Numbers::FromBand;
};

/// Lines that go in one box.
struct Parcel
{
    QList<OrderLine> lines;
    std::optional<Waybill> allotted; ///< its number from a print that did not come to its end
};

struct Refusal
{
    QString order; ///< order number
    OrderLineId line;
    Error reason;
};

/// What a print would do; nothing has been changed.
struct PrintPlan
{
    QList<Parcel> parcels;
    QList<Refusal> refused;
};

/// A label that has its number.
struct PreparedLabel
{
    WaybillId waybill; ///< invalid on an address label
    LabelContent content;
    int copy = 1; ///< how often it will have been printed
    QList<OrderLineId> lines;
};

/// Labels whose numbers are committed and that no other process prints now. Nothing is printed yet: draw
/// them, then WaybillService::confirm() or giveUp().
struct PreparedJob
{
    PrintJobId id;
    QList<PreparedLabel> labels;
    QList<Refusal> refused;
    QList<Error> warnings; ///< waybill.no-sender, waybill.sent-twin, band.low
    std::shared_ptr<QLockFile> lock;

    QList<LabelContent> contents() const;
};

/// What a print would put on paper now, for the eye; nothing has been changed.
struct PrintPreview
{
    QList<PreparedLabel> labels; ///< with the numbers that are next
    QList<Refusal> refused;
    CourierContract contract;
    QString courierName;
    Sender sender;
    bool hasBand = false;
    qint64 numbersLeft = 0; ///< before the print
    bool isLow = false;
    QList<Error> twins; ///< waybill.sent-twin of each line that looks like one that was sent lately

    /// Parcels of more than one line.
    int combined() const;
};

} // namespace ieum
