#pragma once

#include "core/base/Clock.h"
#include "core/base/files/ZipWriter.h"
#include "core/storage/ExportStore.h"

namespace ieum {

class BookWriter;
class Database;
class SettingsStore;

/// Gives out what the shop holds, as files that need no Ieum: CSV, a workbook, pages to read, and the SHA-256
/// of each. In little memory, however much there is; while it runs, others go on writing.
class DataExport
{
public:
    struct Parts
    {
        Database &database;
        ExportStore &store;
        SettingsStore &settings;
    };
    struct Request
    {
        QString path;          ///< of the zip; an older file of that name is replaced
        QString password;      ///< AES-256 when there is one
        CustomerId customer{}; ///< all when none
    };
    struct Report
    {
        qint64 rows = 0;
        qint64 bytes = 0;
        int files = 0;
    };

    /// `workFolder`: private, on a disk with room; the workbook is made there and goes at the end.
    DataExport(const Parts &parts, QString workFolder, const Clock &clock)
        : m_parts(parts)
        , m_workFolder(std::move(workFolder))
        , m_clock(clock)
    {
    }

    /// Errors: file.not-writable, export.cancelled, customer.none. Then nothing is left behind.
    Result<Report> write(const Request &request, const ZipWriter::Progress &progress);
    /// What a run that was killed left of its file.
    Result<void> removeUnfinished();

private:
    Result<void> writeAll(const Request &request, const QString &book, const ZipWriter::Progress &progress);
    Result<void> writeBook(const QString &path, CustomerId root, const ZipWriter::Progress &progress);
    Result<void> writeSheet(BookWriter &book, const ExportSheet &sheet, CustomerId root,
                            const ZipWriter::Progress &progress);
    void addTables(ZipWriter &zip, CustomerId root);
    void addThreads(ZipWriter &zip, const QList<ExportStore::ThreadHead> &threads);
    Result<ZipWriter::Pieces> csv(const ExportSheet &sheet, CustomerId root);
    Result<ZipWriter::Pieces> thread(const ExportStore::ThreadHead &head);
    Result<void> remember(const QString &path);

    const Parts m_parts;
    const QString m_workFolder;
    const Clock &m_clock;
    Report m_report;
};

} // namespace ieum
