#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace ieum {

/// The streams of an OLE2 container (MS-CFB): real .xls workbooks and encrypted .xlsx ones both are such
/// files.
class CompoundFile
{
public:
    static bool hasSignature(const QByteArray &head);
    /// `bytes` is the whole file. Error: file.broken (argument: empty; the caller knows the name).
    static Result<CompoundFile> parse(const QByteArray &bytes);

    bool has(const QString &stream) const;
    /// Error: file.broken when it is missing or its chain of sectors is cut.
    Result<QByteArray> stream(const QString &name) const;

private:
    struct Entry
    {
        QString name;
        quint32 start = 0;
        quint64 size = 0;
        bool isRoot = false;
    };

    bool readHeader();
    bool readFat();
    bool readDirectory();
    QByteArray sector(quint32 index) const;
    Result<QByteArray> chain(quint32 start) const;
    Result<QByteArray> miniChain(quint32 start, quint64 size) const;

    QByteArray m_bytes;
    int m_sectorSize = 512;
    int m_miniSize = 64;
    quint32 m_miniCutoff = 4096;
    QList<quint32> m_fat;
    QList<quint32> m_miniFat;
    QList<Entry> m_entries;
    QByteArray m_miniStream;
};

} // namespace ieum
