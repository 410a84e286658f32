#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>
#include <optional>

namespace ieum {

/// A row's local integer key, of one kind only, so that a booking's key never finds an order. 0 is "none".
template <typename Tag>
struct Id
{
    qint64 value = 0;

    bool isValid() const { return value != 0; }
    QString toString() const { return QString::number(value); }
    static std::optional<Id> fromString(const QString &text)
    {
        bool good = false;
        const qint64 number = text.toLongLong(&good);
        return good && number > 0 ? std::optional<Id>(Id{number}) : std::nullopt;
    }
    auto operator<=>(const Id &) const = default;
};

template <typename Tag>
size_t qHash(const Id<Tag> &id, size_t seed = 0)
{
    return ::qHash(id.value, seed);
}

using BatchId = Id<struct BatchTag>;
using BookingId = Id<struct BookingTag>;
using BandId = Id<struct BandTag>;
using ContactId = Id<struct ContactTag>;
using CustomerId = Id<struct CustomerTag>;
using MergeId = Id<struct MergeTag>;
using InternalNoteId = Id<struct InternalNoteTag>;
using MessageId = Id<struct MessageTag>;
using OrderId = Id<struct OrderTag>;
using OrderLineId = Id<struct OrderLineTag>;
using OutageId = Id<struct OutageTag>;
using OutboxId = Id<struct OutboxTag>;
using PrintJobId = Id<struct PrintJobTag>;
using SeriesId = Id<struct SeriesTag>;
using WaitingId = Id<struct WaitingTag>;
using WaybillId = Id<struct WaybillTag>;

} // namespace ieum
