#pragma once

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
};

} // namespace ieum
