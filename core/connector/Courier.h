#pragma once

#include "core/connector/FormLayout.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace ieum {

/// How the file is known and read in which a courier gives its numbers back (송장 결과). Headers, best first.
struct ResultLayout
{
    QList<QStringList> signature; ///< every group must be met by one of its headers
    QStringList without;          ///< headers that such a file never has
    QStringList number;
    QStringList orderNo;
    QStringList recipient;
    QStringList phone;
    QStringList postcode;
    QStringList address;
    bool isConfirmed = true; ///< false: known from descriptions only
};

/// What differs between couriers; read from a versioned JSON profile of its folder.
struct CourierProfile
{
    QString id;          ///< "cj"
    QString name;        ///< CJ대한통운
    int digits = 12;     ///< of a waybill number, check digit included
    QString rule;        ///< "mod7", "mod7-serial9", "none"
    QList<int> groups;   ///< how the number is shown: 4, 4, 4
    QString defaultSize; ///< "123x100"
    bool masked = true;
    QList<FormLayout> forms; ///< its bulk intake forms (접수 엑셀), the usual one first
    std::optional<ResultLayout> result;
};

} // namespace ieum
