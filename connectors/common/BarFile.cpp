#include "connectors/common/BarFile.h"

#include "core/base/TextDecoder.h"

#include <QFile>

namespace ieum {

namespace {

constexpr qint64 chunkBytes = 256 * 1024;
constexpr qsizetype longestLine = 1024 * 1024;

class Lines
{
public:
    Lines(qsizetype columns, const BarFile::RowHandler &handler)
        : m_columns(columns)
        , m_handler(handler)
    {
    }

    /// False once the handler has stopped the reading.
    bool feed(const QString &text)
    {
        m_text = m_text.isEmpty() ? text : m_text + text;
        qsizetype start = 0;
        for (qsizetype end = m_text.indexOf(u'\n'); end >= 0; end = m_text.indexOf(u'\n', start)) {
            if (!take(QStringView(m_text).mid(start, end - start)))
                return false;
            start = end + 1;
        }
        m_text.remove(0, start);
        return true;
    }

    /// False when what is left is a row that was cut off.
    bool finish(bool insideCharacter)
    {
        const bool isCut = insideCharacter ||
                           (!QStringView(m_text).trimmed().isEmpty() && m_text.count(u'|') + 1 < m_columns);
        if (!isCut && !m_text.isEmpty())
            take(m_text);
        return !isCut;
    }
    qint64 line() const { return m_row.line; }
    bool isTooLong() const { return m_text.size() > longestLine; }

private:
    bool take(QStringView line)
    {
        ++m_row.line;
        if (line.endsWith(u'\r'))
            line.chop(1);
        if (line.trimmed().isEmpty())
            return true;
        m_row.cells.clear();
        qsizetype start = 0;
        for (qsizetype bar = line.indexOf(u'|'); bar >= 0; bar = line.indexOf(u'|', start)) {
            m_row.cells.append(line.mid(start, bar - start).trimmed());
            start = bar + 1;
        }
        m_row.cells.append(line.mid(start).trimmed());
        return m_handler(m_row);
    }

    qsizetype m_columns;
    const BarFile::RowHandler &m_handler;
    QString m_text; ///< what stands behind the last line end
    BarFile::Row m_row;
};

} // namespace

Result<void> BarFile::read(const ImportInput &input, qsizetype columns, ImportSink &sink,
                           const RowHandler &handler)
{
    QFile file(input.path);
    if (!file.open(QIODevice::ReadOnly))
        return Error("file.not-readable", {input.fileName});
    TextDecoder decoder(guessEncoding(input.head));
    Lines lines(columns, handler);
    const double size = double(std::max<qint64>(file.size(), 1));
    while (!file.atEnd()) {
        const QByteArray chunk = file.read(chunkBytes);
        if (chunk.isEmpty())
            return Error("file.not-readable", {input.fileName}, file.errorString());
        if (!lines.feed(decoder.decode(chunk)) || !sink.progress(double(file.pos()) / size))
            return {};
        if (lines.isTooLong())
            return Error("file.too-large", {input.fileName});
    }
    if (!lines.finish(decoder.isInsideCharacter()))
        sink.rejected({QStringLiteral("line %1").arg(lines.line() + 1), Error("file.cut-short"), QString()});
    return {};
}

QStringList BarFile::firstRow(const QByteArray &head)
{
    const qsizetype end = head.indexOf('\n');
    const QString line = TextDecoder(guessEncoding(head)).decode(end < 0 ? head : head.left(end));
    QStringList cells;
    for (const QString &cell : line.split(u'|'))
        cells += cell.trimmed();
    return cells;
}

} // namespace ieum
