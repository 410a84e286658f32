#include "core/base/files/CompoundWriter.h"

#include <QList>
#include <QtEndian>

#include <algorithm>

namespace ieum {

namespace {

// [MS-CFB] 2.1 and 2.2.
constexpr qsizetype sectorSize = 512;
constexpr qsizetype miniStreamCutoff = 4096; // a shorter stream would need a second kind of sectors
constexpr qsizetype numbersOfSector = sectorSize / 4;
constexpr qsizetype fatSectorsOfHeader = 109;
constexpr quint32 noSector = 0xffffffff, endOfChain = 0xfffffffe, isFat = 0xfffffffd, isDifat = 0xfffffffc;

void append16(QByteArray &bytes, quint16 value)
{
    const qsizetype at = bytes.size();
    bytes.resize(at + 2);
    qToLittleEndian(value, bytes.data() + at);
}

void append32(QByteArray &bytes, quint32 value)
{
    const qsizetype at = bytes.size();
    bytes.resize(at + 4);
    qToLittleEndian(value, bytes.data() + at);
}

QByteArray numbers(const QList<quint32> &values)
{
    QByteArray bytes;
    for (const quint32 value : values)
        append32(bytes, value);
    return bytes;
}

qsizetype sectorsFor(qsizetype size, qsizetype ofEach)
{
    return (size + ofEach - 1) / ofEach;
}

/// Where what stands: the stream first, then the directory, the table of sectors, and the table of that
/// table.
struct Layout
{
    qsizetype stream = 0;
    qsizetype fat = 0;
    qsizetype difat = 0;

    explicit Layout(qsizetype streamBytes)
        : stream(sectorsFor(streamBytes, sectorSize))
    {
        for (qsizetype before = -1; before != fat + difat;) {
            before = fat + difat;
            fat = sectorsFor(stream + 1 + fat + difat, numbersOfSector);
            difat = sectorsFor(std::max<qsizetype>(fat - fatSectorsOfHeader, 0), numbersOfSector - 1);
        }
    }
    quint32 directoryAt() const { return static_cast<quint32>(stream); }
    quint32 fatAt() const { return static_cast<quint32>(stream + 1); }
    quint32 difatAt() const { return static_cast<quint32>(stream + 1 + fat); }
};

QByteArray fatOf(const Layout &layout)
{
    QList<quint32> fat;
    for (qsizetype i = 0; i + 1 < layout.stream; ++i)
        fat += static_cast<quint32>(i + 1);
    fat += endOfChain; // of the stream
    fat += endOfChain; // of the directory
    fat.append(QList<quint32>(layout.fat, isFat));
    fat.append(QList<quint32>(layout.difat, isDifat));
    fat.append(QList<quint32>(layout.fat * numbersOfSector - fat.size(), noSector));
    return numbers(fat);
}

QList<quint32> fatPlaces(const Layout &layout)
{
    QList<quint32> places;
    for (qsizetype i = 0; i < layout.fat; ++i)
        places += layout.fatAt() + static_cast<quint32>(i);
    return places;
}

QByteArray difatOf(const Layout &layout)
{
    QList<quint32> rest = fatPlaces(layout).mid(fatSectorsOfHeader), result;
    for (qsizetype i = 0; i < layout.difat; ++i) {
        QList<quint32> sector = rest.mid(i * (numbersOfSector - 1), numbersOfSector - 1);
        sector.append(QList<quint32>(numbersOfSector - 1 - sector.size(), noSector));
        sector += i + 1 < layout.difat ? layout.difatAt() + static_cast<quint32>(i + 1) : endOfChain;
        result += sector;
    }
    return numbers(result);
}

QByteArray header(const Layout &layout)
{
    QByteArray bytes = QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(16, '\0');
    for (const quint16 value : std::initializer_list<quint16>{0x003e, 0x0003, 0xfffe, 9, 6, 0, 0, 0})
        append16(bytes, value);
    const bool hasDifat = layout.difat > 0;
    bytes +=
        numbers({0, static_cast<quint32>(layout.fat), layout.directoryAt(), 0, miniStreamCutoff, endOfChain,
                 0, hasDifat ? layout.difatAt() : endOfChain, static_cast<quint32>(layout.difat)});
    QList<quint32> places = fatPlaces(layout).mid(0, fatSectorsOfHeader);
    places.append(QList<quint32>(fatSectorsOfHeader - places.size(), noSector));
    return bytes + numbers(places);
}

struct Entry
{
    QString name;
    char type = 0;
    quint32 child = noSector;
    quint32 start = 0;
    qsizetype size = 0;
};

QByteArray entryBytes(const Entry &entry)
{
    QByteArray bytes;
    for (const QChar character : entry.name)
        append16(bytes, character.unicode());
    bytes += QByteArray(64 - bytes.size(), '\0');
    append16(bytes, static_cast<quint16>(entry.name.isEmpty() ? 0 : (entry.name.size() + 1) * 2));
    bytes += entry.type;
    bytes += '\1'; // black, of the red-black tree
    bytes += numbers({noSector, noSector, entry.child}) + QByteArray(36, '\0');
    return bytes + numbers({entry.start, static_cast<quint32>(entry.size), 0});
}

} // namespace

QByteArray compoundFile(const QString &streamName, const QByteArray &stream)
{
    QByteArray padded = stream;
    padded += QByteArray(std::max<qsizetype>(miniStreamCutoff - padded.size(), 0), '\0');
    const qsizetype size = padded.size();
    padded += QByteArray((sectorSize - size % sectorSize) % sectorSize, '\0');
    const Layout layout(padded.size());
    const QByteArray directory = entryBytes({QStringLiteral("Root Entry"), 5, 1, endOfChain, 0}) +
                                 entryBytes({streamName, 2, noSector, 0, size}) + entryBytes({}) +
                                 entryBytes({});
    return header(layout) + padded + directory + fatOf(layout) + difatOf(layout);
}

} // namespace ieum
