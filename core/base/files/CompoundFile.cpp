#include "core/base/files/CompoundFile.h"

#include <QtEndian>

#include <algorithm>

namespace ieum {

namespace {

// Field positions and special sector numbers: [MS-CFB] 2.1 and 2.2.
constexpr char signature[] = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";
constexpr int headerSize = 512;
constexpr int directoryEntrySize = 128;
constexpr quint32 endOfChain = 0xfffffffe;
constexpr quint32 lastRegularSector = 0xfffffffa;

template <typename Integer>
Integer at(const QByteArray &bytes, qsizetype position)
{
    return qFromLittleEndian<Integer>(bytes.constData() + position);
}

QList<quint32> numbersOf(const QByteArray &bytes)
{
    QList<quint32> numbers;
    for (qsizetype i = 0; i + 4 <= bytes.size(); i += 4)
        numbers.append(at<quint32>(bytes, i));
    return numbers;
}

Error broken(const char *detail)
{
    return Error("file.broken", {}, QString::fromLatin1(detail));
}

} // namespace

bool CompoundFile::hasSignature(const QByteArray &head)
{
    return head.startsWith(signature);
}

Result<CompoundFile> CompoundFile::parse(const QByteArray &bytes)
{
    CompoundFile file;
    file.m_bytes = bytes;
    if (!file.readHeader() || !file.readFat() || !file.readDirectory())
        return broken("the OLE2 container is cut or damaged");
    return file;
}

bool CompoundFile::readHeader()
{
    if (m_bytes.size() < headerSize || !hasSignature(m_bytes))
        return false;
    const int shift = at<quint16>(m_bytes, 30), miniShift = at<quint16>(m_bytes, 32);
    if ((shift != 9 && shift != 12) || miniShift != 6)
        return false;
    m_sectorSize = 1 << shift;
    m_miniSize = 1 << miniShift;
    m_miniCutoff = at<quint32>(m_bytes, 56);
    return true;
}

bool CompoundFile::readFat()
{
    QList<quint32> fatSectors = numbersOf(m_bytes.mid(76, 109 * 4));
    quint32 next = at<quint32>(m_bytes, 68);
    for (qsizetype guard = m_bytes.size() / m_sectorSize; next <= lastRegularSector && guard > 0; --guard) {
        QList<quint32> more = numbersOf(sector(next));
        if (more.isEmpty())
            return false;
        next = more.takeLast();
        fatSectors += more;
    }
    // A table names each sector of the file once; a forged one that comes again and again would grow for
    // ever.
    const qsizetype most = m_bytes.size() / m_sectorSize + m_sectorSize / 4;
    for (const quint32 index : std::as_const(fatSectors)) {
        if (index <= lastRegularSector && m_fat.size() < most)
            m_fat += numbersOf(sector(index));
    }
    return !m_fat.isEmpty();
}

bool CompoundFile::readDirectory()
{
    const auto directory = chain(at<quint32>(m_bytes, 48));
    if (!directory.ok())
        return false;
    for (qsizetype i = 0; i + directoryEntrySize <= directory->size(); i += directoryEntrySize) {
        const QByteArray bytes = directory->mid(i, directoryEntrySize);
        const int nameBytes = std::min<int>(at<quint16>(bytes, 64), 64);
        const QString name(reinterpret_cast<const QChar *>(bytes.constData()),
                           std::max(nameBytes / 2 - 1, 0));
        const quint64 size = m_sectorSize == 512 ? at<quint32>(bytes, 120) : at<quint64>(bytes, 120);
        m_entries.append({name, at<quint32>(bytes, 116), size, bytes[66] == 5});
    }
    const auto root =
        std::find_if(m_entries.begin(), m_entries.end(), [](const Entry &entry) { return entry.isRoot; });
    if (root == m_entries.end())
        return false;
    if (const auto miniFat = chain(at<quint32>(m_bytes, 60)); miniFat.ok())
        m_miniFat = numbersOf(*miniFat);
    if (const auto mini = chain(root->start); mini.ok())
        m_miniStream = *mini;
    return true;
}

QByteArray CompoundFile::sector(quint32 index) const
{
    const qint64 position = (qint64(index) + 1) * m_sectorSize;
    return position + m_sectorSize <= m_bytes.size()
               ? m_bytes.mid(position, m_sectorSize)
               : m_bytes.mid(std::min<qint64>(position, m_bytes.size()));
}

Result<QByteArray> CompoundFile::chain(quint32 start) const
{
    QByteArray content;
    qsizetype guard = m_fat.size();
    for (quint32 index = start; index != endOfChain; index = m_fat[index]) {
        if (index >= static_cast<quint32>(m_fat.size()) || guard-- <= 0)
            return broken("a chain of sectors leads nowhere");
        content += sector(index);
    }
    return content;
}

Result<QByteArray> CompoundFile::miniChain(quint32 start, quint64 size) const
{
    QByteArray content;
    for (quint32 index = start; static_cast<quint64>(content.size()) < size; index = m_miniFat[index]) {
        const qint64 position = qint64(index) * m_miniSize;
        if (index >= static_cast<quint32>(m_miniFat.size()) || position >= m_miniStream.size())
            return broken("a chain of small sectors leads nowhere");
        content += m_miniStream.mid(position, m_miniSize);
    }
    return content;
}

bool CompoundFile::has(const QString &stream) const
{
    return std::any_of(m_entries.begin(), m_entries.end(),
                       [&](const Entry &entry) { return entry.name == stream; });
}

Result<QByteArray> CompoundFile::stream(const QString &name) const
{
    const auto entry = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const Entry &e) { return e.name == name && !e.isRoot; });
    if (entry == m_entries.end())
        return broken("a stream is missing");
    if (entry->size > static_cast<quint64>(m_bytes.size()))
        return broken("a stream is longer than the file");
    auto content = entry->size < m_miniCutoff ? miniChain(entry->start, entry->size) : chain(entry->start);
    if (!content.ok() || static_cast<quint64>(content->size()) < entry->size)
        return broken("a stream is cut");
    return content->left(static_cast<qsizetype>(entry->size));
}

} // namespace ieum
