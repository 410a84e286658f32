#pragma once

#include "core/base/Result.h"

#include <QFile>
#include <QString>

namespace ieum {

/// A file that is written under its name with ".part" behind it and gets its own name only when every byte is
/// on the disk, also after a power cut. What is left of one that was cut short never looks finished.
class PartFile
{
public:
    /// What a file under way is called.
    static QString partOf(const QString &path) { return path + QStringLiteral(".part"); }

    /// `path`: the finished file's; an older one of that name is replaced.
    explicit PartFile(const QString &path)
        : m_path(path)
        , m_part(partOf(path))
    {
    }
    /// Removes what was not finished.
    ~PartFile();
    PartFile(const PartFile &) = delete;
    PartFile &operator=(const PartFile &) = delete;

    /// For this user only. Error: file.not-writable.
    Result<void> open();
    QFile &file() { return m_part; }
    /// Brings the bytes to the disk; the file may then be read under partOf(). Error: file.not-writable.
    Result<void> sync();
    /// Gives the file its name, durably. Error: file.not-writable.
    Result<void> finish();

private:
    Error failure() const { return Error("file.not-writable", {m_path}, m_part.errorString()); }

    const QString m_path;
    QFile m_part;
    bool m_isOpen = false;
};

} // namespace ieum
