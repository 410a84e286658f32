#include "core/base/files/SheetReader.h"

#include "core/base/CsvReader.h"
#include "core/base/TextDecoder.h"
#include "core/base/files/CompoundFile.h"
#include "core/base/files/HtmlTable.h"
#include "core/base/files/WorkbookDecryption.h"
#include "core/base/files/XlsReader.h"
#include "core/base/files/XlsxReader.h"

#include <QFile>
#include <QFileInfo>

namespace ieum {

namespace {

constexpr int headRows = 30;
constexpr qint64 headBytes = 64 * 1024;
constexpr qint64 textLimit = 64LL * 1024 * 1024;  // of a text several times as much is in memory
constexpr qint64 fileLimit = 256LL * 1024 * 1024; // ten times the largest order sheet ever seen

} // namespace

SheetReader::SheetReader(QString path, QString password)
    : m_path(std::move(path))
    , m_password(std::move(password))
{
}

SheetReader::~SheetReader() = default;

Error SheetReader::named(Error error) const
{
    error.arguments = {QFileInfo(m_path).fileName()};
    return error;
}

SheetReader::Format SheetReader::format()
{
    (void)load();
    return m_format;
}

Result<void> SheetReader::load()
{
    if (!m_loaded)
        m_loaded = loadFile();
    if (!m_loaded->ok())
        m_bytes.clear();
    return *m_loaded;
}

Result<void> SheetReader::loadFile()
{
    QFile file(m_path);
    if (!file.exists())
        return named(Error("file.not-found"));
    if (!file.open(QIODevice::ReadOnly))
        return named(Error("file.not-readable"));
    m_bytes = file.read(headBytes);
    if (m_bytes.isEmpty())
        return named(Error("file.empty"));
    // A text may be a chat of gigabytes: its head says what it is. A container must be there as a whole.
    if (!CompoundFile::hasSignature(m_bytes) && !ZipArchive::hasSignature(m_bytes))
        return loadText();
    if (file.size() > fileLimit)
        return named(Error("file.too-large"));
    m_bytes += file.readAll();
    return loadContainer();
}

Result<void> SheetReader::loadText()
{
    if (looksBinary(m_bytes))
        return named(Error("file.unknown-format"));
    m_format = looksLikeHtmlTable(m_bytes) ? Format::Html : Format::Text;
    return {};
}

Result<void> SheetReader::loadContainer()
{
    if (ZipArchive::hasSignature(m_bytes)) {
        m_format = Format::Xlsx;
        return {};
    }
    const auto container = CompoundFile::parse(m_bytes);
    m_format = Format::Xls;
    if (!container.ok())
        return named(container.error());
    if (!isEncryptedWorkbook(*container))
        return {};
    m_format = Format::EncryptedXlsx;
    if (m_password.isEmpty())
        return named(Error("file.password-needed"));
    auto plain = decryptWorkbook(*container, m_password);
    if (!plain.ok())
        return named(plain.error());
    m_bytes = std::move(*plain);
    return {};
}

Result<XlsxReader *> SheetReader::workbook()
{
    if (m_workbook) {
        m_archive->countAnew();
        return m_workbook.get();
    }
    auto archive = ZipArchive::open(m_bytes);
    if (!archive.ok())
        return named(archive.error());
    m_archive = std::make_unique<ZipArchive>(std::move(*archive));
    m_workbook = std::make_unique<XlsxReader>(*m_archive);
    return m_workbook.get();
}

QByteArray SheetReader::plainBytes()
{
    (void)load();
    return m_format == Format::Xlsx || m_format == Format::EncryptedXlsx ? m_bytes : QByteArray();
}

Result<QList<Sheet>> SheetReader::head()
{
    if (!m_head)
        m_head = read(headRows);
    return *m_head;
}

Result<QList<Sheet>> SheetReader::all()
{
    return read(0);
}

Result<Sheet> SheetReader::eachRow(qsizetype sheet, const RowTaker &take)
{
    IEUM_TRY(load());
    if (m_format == Format::Xlsx || m_format == Format::EncryptedXlsx) {
        IEUM_TRY_ASSIGN(opened, workbook());
        auto read = opened->eachRow(sheet, take);
        return read.ok() ? read : Result<Sheet>(named(read.error()));
    }
    IEUM_TRY_ASSIGN(sheets, all());
    Sheet whole = sheets.value(sheet);
    const qsizetype end = whole.rows.size() - (whole.endsEarly ? 1 : 0);
    for (qsizetype i = 0; i < end; ++i) {
        if (!take(whole.rows[i], static_cast<double>(i) / static_cast<double>(end)))
            break;
    }
    whole.rows = whole.rows.mid(end);
    return whole;
}

Result<QList<Sheet>> SheetReader::read(int rowLimit)
{
    IEUM_TRY(load());
    Result<QList<Sheet>> sheets = Error("file.unknown-format");
    if (m_format == Format::Xls) {
        IEUM_TRY_ASSIGN(container, CompoundFile::parse(m_bytes));
        sheets = readXls(container, rowLimit);
    } else if (m_format == Format::Html || m_format == Format::Text) {
        sheets = readText(rowLimit);
    } else {
        IEUM_TRY_ASSIGN(opened, workbook());
        sheets = opened->read(rowLimit);
    }
    if (!sheets.ok())
        return named(sheets.error());
    return sheets;
}

Result<QList<Sheet>> SheetReader::readText(int rowLimit) const
{
    QFile file(m_path);
    if (rowLimit == 0 && file.size() > textLimit)
        return Error("file.too-large");
    if (!file.open(QIODevice::ReadOnly))
        return Error("file.not-readable");
    const QByteArray bytes = rowLimit > 0 ? m_bytes : file.readAll();
    TextDecoder decoder(guessEncoding(bytes));
    const QString text = decoder.decode(bytes);
    if (m_format == Format::Html)
        return QList<Sheet>{readHtmlTable(text, rowLimit)};
    Sheet sheet = CsvReader::readAll(text);
    sheet.endsEarly = (sheet.endsEarly || decoder.isInsideCharacter()) && bytes.size() == file.size();
    if (rowLimit > 0)
        sheet.rows = sheet.rows.mid(0, rowLimit);
    return QList<Sheet>{sheet};
}

} // namespace ieum
