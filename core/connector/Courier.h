#pragma once

#include "core/connector/FormLayout.h"

#include <QList>
#include <QString>

namespace ieum {

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
};

} // namespace ieum
