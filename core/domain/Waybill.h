#pragma once

#include "core/base/Id.h"
#include "core/base/Time.h"
#include "core/domain/Order.h"

#include <QList>
#include <QString>

#include <optional>

namespace ieum {

enum class WaybillState { Allotted, Printed, Registered, Void };

/// What a label can do: with number and sort code, with a number alone, or only an address.
enum class LabelClass { Full, NoSortCode, Address };

QString toCode(WaybillState state);
QString toCode(LabelClass labelClass);
std::optional<WaybillState> waybillStateFromCode(const QString &code);
std::optional<LabelClass> labelClassFromCode(const QString &code);

/// A run of numbers that a courier gave to this PC (송장대역). Serials are without the check digit.
struct WaybillBand
{
    BandId id;
    QString courier;
    QString contract; ///< the contract's code; empty: the courier's usual one
    qint64 first = 0;
    qint64 last = 0;
    qint64 next = 0;
    QString rule; ///< "mod7", "mod7-serial9", "none"
    int digits = 12;
    qint64 lowWater = 0; ///< warn at this many left or fewer
    Instant createdAt;
};

/// How many numbers of a band went where: left + used + voided is the band's size.
struct BandUse
{
    WaybillBand band;
    qint64 used = 0;   ///< allotted, printed or registered
    qint64 voided = 0; ///< never come back

    qint64 left() const { return band.last - band.next + 1; }
    /// Numbers taken from the band that no row tells of: always 0, or the file was tampered with.
    qint64 unexplained() const { return band.next - band.first - used - voided; }
};

struct Waybill
{
    WaybillId id;
    QString courier;
    QString number; ///< digits only
    BandId band;
    WaybillState state = WaybillState::Allotted;
    LabelClass labelClass = LabelClass::NoSortCode;
    int copies = 0; ///< how often it was printed
    QString label;  ///< what was printed, as JSON (see LabelSnapshot.h), so that a reprint is the same label
    QList<OrderLineId> lines;
    QStringList orders; ///< order numbers on the label
    PrintJobId job;
    Instant at; ///< of the allotment
    std::optional<Instant> printedAt;
    QString voidWhy;
};

enum class Fare { Credit, Prepaid, Collect };
QString toCode(Fare fare);
std::optional<Fare> fareFromCode(const QString &code);

/// The shop's contract with a courier: what its labels say.
struct CourierContract
{
    QString courier;
    QString code; ///< 신용 번호, as the courier wrote it
    Fare fare = Fare::Credit;
    QString size; ///< empty: the profile's
    bool masked = true;

    bool operator==(const CourierContract &) const = default;
};

/// One run of a printer or one file of labels.
struct PrintJob
{
    enum class State { Allotted, Spooled, Failed };

    PrintJobId id;
    Instant at;
    QString kind;   ///< "pdf", "zpl", "tspl", "printer", "raw", "tcp"
    QString target; ///< a file, a printer's name, HOST:PORT
    int labels = 0;
    State state = State::Allotted;
};
QString toCode(PrintJob::State state);

} // namespace ieum
