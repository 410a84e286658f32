#pragma once

#include "core/domain/SortCode.h"
#include "core/domain/Waybill.h"

#include <QDate>
#include <QString>
#include <QStringList>

namespace ieum {

/// Who sends the parcel, as it stands on the label. No phone and no address: the shop's name alone is
/// printed.
struct Sender
{
    QString name;
    QString phone;
    QString postcode;
    QString address;

    bool isComplete() const { return !name.isEmpty() && !phone.isEmpty() && !address.isEmpty(); }
    bool operator==(const Sender &) const = default;
};

/// Everything that one label says, in full; what is masked is decided when it is drawn (see Masking.h).
struct LabelContent
{
    LabelClass labelClass = LabelClass::NoSortCode;
    QString courierName;
    QString number;      ///< digits only; empty on an address label
    QString shownNumber; ///< in the courier's groups
    QDate date;          ///< of the first printing
    int piece = 1;       ///< n of m boxes
    int pieces = 1;
    int reprint = 0; ///< 0: the first printing
    Recipient recipient;
    Sender sender;
    SortCode sortCode;
    QString fare;      ///< 신용, 선불, 착불
    QStringList items; ///< one line each: what and how many
    QString message;   ///< to the driver
    QStringList orders;
    bool masked = true;

    bool operator==(const LabelContent &) const = default;
};

/// 신용, 선불 or 착불, the words on every courier’s label.
QString shownFare(Fare fare);

} // namespace ieum
