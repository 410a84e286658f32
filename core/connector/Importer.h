#pragma once

#include "core/base/Result.h"
#include "core/base/files/SheetReader.h"
#include "core/connector/Records.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace ieum {

/// What an importer is given to read. The path is of a real file; importers never write anywhere.
struct ImportInput
{
    QString path;
    QString fileName;
    QByteArray head;                     ///< the first 64 KiB
    QString password;                    ///< of an encrypted workbook; empty: none given
    QString room;                        ///< --room: whom the chat is with, for a file that does not say
    QStringList ownNames;                ///< sender names that are the shop itself
    int utcOffsetSeconds = 9 * 3600;     ///< the zone of local times in the file
    std::shared_ptr<SheetReader> sheets; ///< the file as a table, read when first asked; null when it is none
    QMap<QString, QString>
        columns; ///< field to header as the owner confirmed it; empty: by the importer's own knowledge
};

/// What an importer makes of a table: which header it takes for which field.
struct TableShape
{
    QStringList headers;            ///< as they stand in the file, empty ones left out
    QMap<QString, QString> columns; ///< field code ("recipient") to header
    QList<SheetRow> rows;           ///< the header row and the first rows below it, at most 21
    bool isGuess = false;           ///< the headers say nothing: guessed by what stands in the cells
    bool isCertain = true;          ///< false: the owner should look before it is entered
};

/// Takes what an importer reads, one value at a time, so that a file of gigabytes needs no memory.
/// Every call returns false when the import was cancelled; the importer then returns at once.
class ImportSink
{
public:
    virtual ~ImportSink() = default;
    virtual bool message(IncomingMessage message) = 0;
    virtual bool orderLine(IncomingOrderLine line) = 0;
    virtual bool booking(IncomingBooking booking) = 0;
    /// Only a sink of couriers' result files keeps these.
    virtual bool result(const IncomingResult &) { return true; }
    /// Only a sink of address files keeps these.
    virtual bool address(const IncomingAddress &) { return true; }
    virtual bool rejected(Remark remark) = 0;
    virtual bool warning(Remark remark) = 0;
    /// 0 … 1 of the file; called often enough for a progress bar.
    virtual bool progress(double share) = 0;
};

/// Reads one kind of file. Pure: bytes in, values out; it never sees SQL, widgets, threads or another
/// connector.
class Importer
{
public:
    enum class Kind { Messages, Calls, Orders, Bookings, Addresses, Results };
    /// How sure canRead() is: a certain one wins over a possible one.
    enum class Match { No, Possible, Certain };

    virtual ~Importer() = default;
    virtual QString formatId() const = 0;   ///< "kakao-w-ko", "order-naver"
    virtual QString formatName() const = 0; ///< for the owner, through tr()
    virtual Kind kind() const = 0;
    virtual QString
    channel() const = 0; ///< the account its records belong to: "kakao", "sms", "market-naver"
    /// Looks at the head only (an encrypted workbook may be opened with the password). Fast.
    virtual Match canRead(const ImportInput &input) const = 0;
    /// The columns of a table; none for a file that is no table.
    virtual std::optional<TableShape> shape(const ImportInput &) const { return std::nullopt; }
    /// One bad record is a rejected(); only a file that cannot be read at all is an error. A text that ends
    /// early gives its whole records and one rejected() with the code "file.cut-short".
    virtual Result<void> read(const ImportInput &input, ImportSink &sink) const = 0;
};

} // namespace ieum
