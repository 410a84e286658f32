#include "core/trust/DataExport.h"

#include "core/base/Uuid.h"
#include "core/base/files/BookWriter.h"
#include "core/base/files/FormWriter.h"
#include "core/base/files/PartFile.h"
#include "core/storage/AccessLog.h"
#include "core/storage/Database.h"
#include "core/storage/SettingsStore.h"
#include "core/trust/ExportPages.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace ieum {

namespace {

constexpr qsizetype pieceBytes = 64 * 1024;
constexpr double bookShare = 0.4; // of the time, as measured
constexpr int rowsBetweenLooks = 1000;
const QString unfinishedName = QStringLiteral("export.unfinished");

// Removed, whatever happens to the export.
class WorkFile
{
public:
    explicit WorkFile(const QString &folder)
        : m_path(QDir(folder).filePath(
              QStringLiteral("export-%1.xlsx").arg(QString::fromLatin1(uuidText(newUuid())))))
    {
    }
    ~WorkFile() { QFile::remove(m_path); }
    WorkFile(const WorkFile &) = delete;
    WorkFile &operator=(const WorkFile &) = delete;
    QString path() const { return m_path; }

private:
    const QString m_path;
};

ZipWriter::Begin bytesOf(const QByteArray &bytes)
{
    return [bytes]() -> Result<ZipWriter::Pieces> {
        return ZipWriter::Pieces(
            [left = bytes]() mutable -> Result<QByteArray> { return std::exchange(left, {}); });
    };
}

ZipWriter::Begin fileAt(const QString &path)
{
    return [path]() -> Result<ZipWriter::Pieces> {
        const auto file = std::make_shared<QFile>(path);
        if (!file->open(QIODevice::ReadOnly))
            return Error("file.not-readable", {path}, file->errorString());
        return ZipWriter::Pieces([file]() -> Result<QByteArray> { return file->read(pieceBytes); });
    };
}

QStringList columnsOf(const ExportSheet &sheet)
{
    return QString::fromLatin1(sheet.columns).split(QLatin1Char(','));
}

// A table of a page, read to its end; of one customer it is short.
Result<QByteArray> tableOf(ExportStore &store, const ExportSheet &sheet, CustomerId root)
{
    const auto rows = store.rows(sheet, root);
    QByteArray html;
    while (true) {
        IEUM_TRY_ASSIGN(row, rows->next());
        if (!row)
            break;
        html += ExportPages::row(row->mid(1)); // whose it is stands above
    }
    return html.isEmpty() ? QByteArray()
                          : "<h2>" + QByteArray(sheet.name) + "</h2>\n<table>\n" +
                                ExportPages::headings(columnsOf(sheet).mid(1)) + html + "</table>\n";
}

} // namespace

Result<void> DataExport::remember(const QString &path)
{
    return m_parts.database.transact([&] {
        return path.isEmpty() ? m_parts.settings.remove(unfinishedName)
                              : m_parts.settings.setValue(unfinishedName, path);
    });
}

Result<void> DataExport::removeUnfinished()
{
    IEUM_TRY_ASSIGN(path, m_parts.settings.value(unfinishedName));
    if (!path)
        return {};
    QFile::remove(PartFile::partOf(*path));
    return remember({});
}

Result<DataExport::Report> DataExport::write(const Request &request, const ZipWriter::Progress &progress)
{
    m_report = {};
    const bool isOne = request.customer.isValid();
    IEUM_TRY_ASSIGN(threads, m_parts.store.threads(request.customer));
    if (isOne && threads.isEmpty())
        return Error("customer.none", {request.customer.toString()});
    m_parts.database.access().note(isOne ? "export.customer" : "export.everything",
                                   isOne ? request.customer.toString() : QString());
    const WorkFile book(m_workFolder);
    const QString path = QFileInfo(request.path).absoluteFilePath();
    IEUM_TRY(remember(path));
    Result<void> written = m_parts.store.hold();
    if (written.ok()) {
        written = writeAll({path, request.password, request.customer}, book.path(), progress);
        m_parts.store.release();
    }
    IEUM_TRY(remember({}));
    IEUM_TRY(written);
    m_report.bytes = QFileInfo(path).size();
    return m_report;
}

Result<void> DataExport::writeAll(const Request &request, const QString &book,
                                  const ZipWriter::Progress &progress)
{
    const CustomerId root = request.customer;
    IEUM_TRY(writeBook(book, root, progress));
    IEUM_TRY_ASSIGN(threads, m_parts.store.threads(root));
    IEUM_TRY_ASSIGN(profile, m_parts.settings.profile());
    ZipWriter zip(request.path, request.password);
    if (!root.isValid())
        zip.add(QStringLiteral("index.html"),
                bytesOf(ExportPages::index(profile.name, toIso(m_clock.now()), threads)));
    addThreads(zip, threads);
    addTables(zip, root);
    zip.add(QStringLiteral("tables.xlsx"), fileAt(book));
    zip.addManifest(QStringLiteral("SHA256SUMS"));
    m_report.files =
        static_cast<int>(threads.size() + qsizetype(exportSheets().size())) + 2 + !root.isValid();
    return zip.write(
        [&progress](double share) { return !progress || progress(bookShare + share * (1 - bookShare)); });
}

Result<void> DataExport::writeBook(const QString &path, CustomerId root, const ZipWriter::Progress &progress)
{
    BookWriter book(path, m_workFolder);
    for (const ExportSheet &sheet : exportSheets())
        IEUM_TRY(writeSheet(book, sheet, root, progress));
    return book.close();
}

Result<void> DataExport::writeSheet(BookWriter &book, const ExportSheet &sheet, CustomerId root,
                                    const ZipWriter::Progress &progress)
{
    IEUM_TRY(book.beginSheet(QString::fromLatin1(sheet.name), columnsOf(sheet)));
    const auto rows = m_parts.store.rows(sheet, root);
    while (true) {
        if (m_report.rows % rowsBetweenLooks == 0 && progress && !progress(0))
            return Error("export.cancelled");
        IEUM_TRY_ASSIGN(row, rows->next());
        if (!row)
            return {};
        ++m_report.rows;
        IEUM_TRY(book.addRow(*row));
    }
}

void DataExport::addTables(ZipWriter &zip, CustomerId root)
{
    for (const ExportSheet &sheet : exportSheets())
        zip.add(QStringLiteral("tables/%1.csv").arg(QLatin1String(sheet.name)),
                [this, &sheet, root] { return csv(sheet, root); });
}

Result<ZipWriter::Pieces> DataExport::csv(const ExportSheet &sheet, CustomerId root)
{
    const std::shared_ptr<ExportRows> rows = m_parts.store.rows(sheet, root);
    QByteArray head = csvMark + csvLine(columnsOf(sheet));
    return ZipWriter::Pieces([rows, piece = head]() mutable -> Result<QByteArray> {
        while (piece.size() < pieceBytes) {
            IEUM_TRY_ASSIGN(row, rows->next());
            if (!row)
                break;
            piece += csvLine(*row);
        }
        return std::exchange(piece, {});
    });
}

void DataExport::addThreads(ZipWriter &zip, const QList<ExportStore::ThreadHead> &threads)
{
    for (const ExportStore::ThreadHead &head : threads)
        zip.add(ExportPages::threadPage(head.root), [this, head] { return thread(head); });
}

// A page a customer, table by table.
Result<ZipWriter::Pieces> DataExport::thread(const ExportStore::ThreadHead &head)
{
    const QString name = head.name.isEmpty() ? QLatin1Char('#') + head.root.toString() : head.name;
    return ZipWriter::Pieces(
        [this, root = head.root, name, next = std::size_t(0)]() mutable -> Result<QByteArray> {
            const auto sheets = exportSheets();
            QByteArray piece = next == 0 ? ExportPages::head(name) : QByteArray();
            while (next < sheets.size() && piece.size() < pieceBytes) {
                const ExportSheet &sheet = sheets[next++];
                if (qstrcmp(sheet.name, "waybills") == 0) // with the orders already
                    continue;
                IEUM_TRY_ASSIGN(table, tableOf(m_parts.store, sheet, root));
                piece += table;
            }
            if (next == sheets.size()) {
                ++next;
                piece += ExportPages::foot();
            }
            return piece;
        });
}

} // namespace ieum
