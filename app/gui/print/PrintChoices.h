#pragma once

#include "app/gui/print/PrintBar.h"

#include <QHash>

namespace ieum {

class Shop;

/// With whom and on what this shop can print.
struct PrintChoices
{
    QList<PrintBar::Choice> all;   ///< every courier, and address labels
    QString courier;               ///< the one that was used last
    QHash<QString, QString> sizes; ///< the form's size of each courier; of address labels under an empty name

    /// The courier's usual size, or an address label's.
    QString sizeOf(const PrintBar::Choice &choice) const;
    /// The sizes of forms that a choice can be printed on.
    static QStringList sizesFor(const PrintBar::Choice &choice);
};

Result<PrintChoices> readPrintChoices(Shop &shop);
/// The choice is the one to begin with next time, its form in this size.
Result<void> keepPrintChoice(Shop &shop, const PrintBar::Choice &choice, const QString &size);

} // namespace ieum
