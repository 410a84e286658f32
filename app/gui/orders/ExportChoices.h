#pragma once

#include "core/base/Result.h"

#include <QDate>
#include <QList>
#include <QString>

namespace ieum {

class Shop;

/// One file that could be written now.
struct ExportChoice
{
    enum class Kind { Market, CourierForm };
    Kind kind = Kind::Market;
    QString id;
    QString form; ///< of a courier
    QString name; ///< "네이버 스마트스토어", "CJ대한통운 예약접수"
    int rows = 0;
    bool takesOriginal = false; ///< the market wants its own file back
    QString suffix;             ///< "xlsx" "xls" "csv"

    /// What the file would be called.
    QString fileName(QDate day) const;
};

struct ExportOrder
{
    ExportChoice choice;
    QString file;
    QString original;
    QString password;
};

struct ExportOutcome
{
    int rows = 0;
    QString file; ///< empty: there was nothing to write
    QStringList remarks;
};

/// Markets and couriers with something waiting, markets first.
Result<QList<ExportChoice>> exportChoices(Shop &shop);
Result<ExportOutcome> writeExport(Shop &shop, const ExportOrder &order);

} // namespace ieum
