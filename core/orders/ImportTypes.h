#pragma once

#include "core/connector/Importer.h"
#include "core/domain/ImportBatch.h"

#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace ieum {

/// What somebody wants to bring in.
struct ImportRequest
{
    QString path;
    QString format;                     ///< --as; empty: found out from the content
    std::optional<Importer::Kind> only; ///< any other kind of file is refused
    QString password;                   ///< of an encrypted workbook; empty: none given
    QString room;                       ///< --room
    QStringList ownNames;
    int utcOffsetSeconds = 9 * 3600;
    /// Field to header, when the owner has just said which column is which; remembered once it is entered.
    QMap<QString, QString> columns;
};

/// One row of an order sheet and what becomes of it.
struct ImportRow
{
    enum class Outcome { Added, Duplicate, Updated, Rejected };
    QString place;
    Outcome outcome = Outcome::Added;
    OrderLine line;                    ///< as far as it was read
    Error reason;                      ///< of a rejected one
    std::optional<OrderLine> before{}; ///< of an updated one: what the shop has now
};

/// What an import did, or (without a batch) would do.
struct ImportReport
{
    QString file; ///< its name without the folder
    QString format;
    QString formatName;
    Importer::Kind kind = Importer::Kind::Orders;
    BatchId batch; ///< none for a preview
    ImportCounts counts;
    QList<Remark> rejected;
    QList<Remark> warnings;
    QList<ImportRow> rows;           ///< of an order sheet, at most 5,000
    QList<IncomingMessage> messages; ///< of a conversation, the first 50
    std::optional<TableShape> shape; ///< of a table
    bool wasEntered = false;         ///< a file of the same bytes was brought in before
};

/// What is kept of a past import.
struct ImportRecord
{
    ImportBatch batch;
    QString formatName; ///< for the owner; the id when the format is not known any more
    QList<Remark> rejected;
    QList<Remark> warnings;
};

struct UndoReport
{
    int removed = 0;
    int kept = 0; ///< what later work rests on
};

/// 0 … 1 of the file; false to stop, and nothing of the file is saved.
using ImportProgress = std::function<bool(double share)>;

/// "messages" "calls" "orders" "bookings" "addresses"
QString toCode(Importer::Kind kind);

} // namespace ieum
