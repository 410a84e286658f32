#pragma once

#include "core/base/Result.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace ieum {

/// What a cell of a form can say of a parcel.
enum class FormValue {
    Nothing, ///< a column that stays empty
    Text,    ///< always the same words
    Raw,     ///< as the market's own row had it
    Row,     ///< 1, 2, 3 …
    OrderNo,
    LineNo,
    Recipient,
    Phone,
    Phone2,
    Mobile,   ///< the number of the two that a text can reach, 050x included
    Landline, ///< the one that none can
    Postcode,
    Address,       ///< whole
    AddressBase,   ///< up to the building's number
    AddressDetail, ///< what follows it
    Item,          ///< of all lines of the parcel
    Option,
    Quantity,
    Boxes, ///< always 1: a row is a parcel
    Message,
    BuyerName,
    BuyerPhone,
    Courier,
    Waybill, ///< digits only
    Fare,
    Contract,
    SenderName,
    SenderPhone,
    SenderPostcode,
    SenderAddress,
};

/// "order-no", "waybill" …: as a profile names it.
std::optional<FormValue> formValueFromCode(const QString &code);

struct FormColumn
{
    QString header;
    FormValue value = FormValue::Nothing;
    QString text;          ///< of FormValue::Text
    QStringList raw;       ///< headers of the market's row, best first, of FormValue::Raw
    int mostBytes = 0;     ///< in EUC-KR, two a syllable; 0: any number
    bool isByHand = false; ///< the owner has to fill it in (a weight)
};

/// A file that the shop hands to a market or a courier: which columns, and what stands in them.
struct FormLayout
{
    enum class Kind { New, Original }; ///< Original: the market's own file back, only these cells changed
    enum class File { Xlsx, Xls, Csv };

    QString id;   ///< among the forms of a courier: "counter"
    QString name; ///< for the owner; empty when there is only one
    Kind kind = Kind::New;
    File file = File::Xlsx;
    QString sheet;
    QStringList above;       ///< rows above the headers, one cell each
    int mostRows = 0;        ///< in one file; 0: any number
    bool isConfirmed = true; ///< false: known from descriptions only, the owner should look at the file
    QList<FormColumn> columns;
    QHash<QString, QString> couriers; ///< courier id to the word that this party uses
    QHash<QString, QString> fares;    ///< "credit" … to this party's word
};

/// Error: profile.damaged (the detail says what is missing or unknown).
Result<FormLayout> formLayoutFromJson(const QJsonObject &json);

} // namespace ieum
