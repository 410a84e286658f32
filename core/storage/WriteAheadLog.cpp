#include "core/storage/WriteAheadLog.h"

#include <QFile>
#include <QtEndian>

namespace ieum {

namespace {

constexpr qsizetype headerSize = 32;
constexpr qsizetype frameHeaderSize = 24;
constexpr qsizetype summedFrameBytes = 8; // page number and commit size; the salts are not summed up
constexpr quint32 magic = 0x377f0682;     // its last bit says that sums are big-endian

struct Sum
{
    quint32 a = 0;
    quint32 b = 0;
    bool operator==(const Sum &) const = default;
};

quint32 bigEndian(const QByteArray &bytes, qsizetype offset)
{
    return qFromBigEndian<quint32>(bytes.constData() + offset);
}

class LogReader
{
public:
    explicit LogReader(QFile &file)
        : m_file(file)
    {
    }
    LogReport read();

private:
    bool readHeader();
    void readFrame(const QByteArray &frame, LogReport &report);
    Sum add(Sum sum, const QByteArray &bytes, qsizetype from, qsizetype length) const;

    QFile &m_file;
    bool m_bigEndianSums = false;
    qint64 m_pageSize = 0;
    QByteArray m_salts;
    Sum m_sum;
    bool m_intact = true; ///< no bad frame so far
};

Sum LogReader::add(Sum sum, const QByteArray &bytes, qsizetype from, qsizetype length) const
{
    for (qsizetype at = from; at + 8 <= from + length; at += 8) {
        const char *word = bytes.constData() + at;
        sum.a += (m_bigEndianSums ? qFromBigEndian<quint32>(word) : qFromLittleEndian<quint32>(word)) + sum.b;
        sum.b +=
            (m_bigEndianSums ? qFromBigEndian<quint32>(word + 4) : qFromLittleEndian<quint32>(word + 4)) +
            sum.a;
    }
    return sum;
}

bool LogReader::readHeader()
{
    const QByteArray header = m_file.read(headerSize);
    if (header.size() < headerSize)
        return false;
    m_bigEndianSums = bigEndian(header, 0) & 1;
    m_pageSize = bigEndian(header, 8);
    m_salts = header.mid(16, 8);
    m_sum = add({}, header, 0, 24);
    m_intact =
        (bigEndian(header, 0) & ~1u) == magic && m_sum == Sum{bigEndian(header, 24), bigEndian(header, 28)};
    return true;
}

void LogReader::readFrame(const QByteArray &frame, LogReport &report)
{
    const bool isCommit = bigEndian(frame, 4) != 0;
    const bool sameGeneration = frame.mid(8, 8) == m_salts;
    const Sum stored{bigEndian(frame, 16), bigEndian(frame, 20)};
    Sum sum = add(m_sum, frame, 0, summedFrameBytes);
    sum = add(sum, frame, frameHeaderSize, frame.size() - frameHeaderSize);
    if (m_intact && sameGeneration && sum == stored) {
        m_sum = sum;
        ++report.frames;
        return;
    }
    // A frame that fits the sums but not the salts belongs here all the same: its salts were hit.
    const bool saltsHit = m_intact && sum == stored;
    if (isCommit && (saltsHit || (!m_intact && sameGeneration)))
        ++report.lostCommits;
    report.isCut |= sameGeneration;
    m_intact = false;
}

LogReport LogReader::read()
{
    LogReport report;
    if (!readHeader())
        return report;
    // A damaged header may name no page size; SQLite's own files here have 4096.
    if (m_pageSize < 512 || m_pageSize > 65536)
        m_pageSize = 4096;
    QByteArray frame = m_file.read(frameHeaderSize + m_pageSize);
    if (!m_intact && frame.size() > 16)
        m_salts = frame.mid(8, 8);
    for (; frame.size() == frameHeaderSize + m_pageSize; frame = m_file.read(frameHeaderSize + m_pageSize))
        readFrame(frame, report);
    // Only the last transaction can have been on its way to the disk; what is behind a second one was told.
    if (report.isCut && report.lostCommits == 1)
        report.lostCommits = 0;
    return report;
}

} // namespace

Result<LogReport> inspectWriteAheadLog(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return LogReport{};
    if (!file.open(QIODevice::ReadOnly))
        return Error("file.not-readable", {path}, file.errorString());
    return LogReader(file).read();
}

} // namespace ieum
