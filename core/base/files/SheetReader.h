#pragma once

#include "core/base/Result.h"
#include "core/base/Sheet.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace ieum {

class XlsxReader;
class ZipArchive;

/// A file that holds a table, whatever it is called: xlsx with or without a password, xls, an HTML table
/// called xls, CSV or tab-separated text. Reads the file when first asked and keeps its bytes in memory;
/// plain text of an encrypted workbook never touches the disk. One thread.
class SheetReader
{
public:
    enum class Format { Xlsx, EncryptedXlsx, Xls, Html, Text, None };

    SheetReader(QString path, QString password);
    ~SheetReader();
    SheetReader(const SheetReader &) = delete;
    SheetReader &operator=(const SheetReader &) = delete;

    /// By content, never by name; None for what is no table and no text, or cannot be read.
    Format format();
    /// Up to 30 rows of each sheet, to recognise it by.
    Result<QList<Sheet>> head();
    /// A row and how much of the file has been read with it, 0 … 1; false stops.
    using RowTaker = std::function<bool(const SheetRow &row, double share)>;
    /// One sheet row by row: of a workbook no more than the row itself is in memory, other files are read
    /// first. Gives the sheet without rows, but with the last one when it was cut (endsEarly), which was not
    /// handed over. Errors as of all().
    Result<Sheet> eachRow(qsizetype sheet, const RowTaker &take);
    /// The whole plain xlsx, decrypted where it was not; empty for any other format.
    QByteArray plainBytes();
    /// Everything. Errors, each with the file's name: file.not-found, file.not-readable, file.empty,
    /// file.broken, file.password-needed, file.password-wrong, file.old-encryption, file.too-large,
    /// file.unknown-format.
    Result<QList<Sheet>> all();

private:
    Result<void> load();
    Result<XlsxReader *> workbook();
    Result<void> loadFile();
    Result<void> loadText();
    Result<void> loadContainer();
    Result<QList<Sheet>> read(int rowLimit);
    Result<QList<Sheet>> readText(int rowLimit) const;
    Error named(Error error) const;

    QString m_path;
    QString m_password;
    std::optional<Result<void>> m_loaded;
    Format m_format = Format::None;
    QByteArray m_bytes; ///< of the plain xlsx; of a text only its head
    std::optional<Result<QList<Sheet>>> m_head;
    std::unique_ptr<ZipArchive> m_archive; ///< of a workbook, with what its sheets share
    std::unique_ptr<XlsxReader> m_workbook;
};

} // namespace ieum
