#include "tests/core/TsplPaper.h"

#include "core/labels/Code128.h"

#include <QPainter>
#include <QRegularExpression>

namespace ieum::test {

namespace {

class Printer
{
public:
    explicit Printer(const QByteArray &code)
        : m_code(code)
    {
    }

    std::optional<QList<QImage>> run()
    {
        while (m_at < m_code.size()) {
            if (!command())
                return std::nullopt;
        }
        return m_pages;
    }

private:
    // A command's line; a picture's bytes follow its last comma and may hold anything.
    bool command()
    {
        static const QRegularExpression known(QStringLiteral(
            "\\A(?:SIZE (?<width>[\\d.]+) mm,(?<height>[\\d.]+) mm|GAP 3 mm,0 mm|DIRECTION 1,0|REFERENCE 0,0|"
            "(?<clear>CLS)|(?<print>PRINT 1,1)|BITMAP 0,0,(?<bytes>\\d+),(?<lines>\\d+),0,|"
            "BARCODE (?<x>\\d+),(?<y>\\d+),\"128\",(?<high>\\d+),0,0,(?<module>\\d+),\\g{module},"
            "\"(?<text>[0-9A-Za-z]+)\")"));
        const QString rest = QString::fromLatin1(m_code.mid(m_at, 200));
        const auto match = known.match(rest);
        if (!match.hasMatch())
            return false;
        m_at += match.capturedLength();
        if (match.hasCaptured(u"width"))
            m_paper = QSize(qRound(match.captured(u"width").toDouble() * 8),
                            qRound(match.captured(u"height").toDouble() * 8));
        if (match.hasCaptured(u"clear"))
            clear();
        if (match.hasCaptured(u"bytes") &&
            !bitmap(match.captured(u"bytes").toInt(), match.captured(u"lines").toInt()))
            return false;
        if (match.hasCaptured(u"text"))
            barcode(match);
        if (match.hasCaptured(u"print"))
            m_pages += m_page;
        return endOfLine();
    }

    void clear()
    {
        m_page = QImage(m_paper, QImage::Format_Grayscale8);
        m_page.fill(Qt::white);
    }

    bool bitmap(int bytes, int lines)
    {
        if (m_code.size() < m_at + bytes * lines || m_page.isNull())
            return false;
        for (int y = 0; y < lines; ++y) {
            for (int x = 0; x < bytes * 8; ++x) {
                const auto byte = uchar(m_code[m_at + y * bytes + x / 8]);
                if (!(byte & (0x80 >> x % 8)) && m_page.valid(x, y))
                    m_page.setPixel(x, y, 0);
            }
        }
        m_at += bytes * lines;
        return true;
    }

    void barcode(const QRegularExpressionMatch &match)
    {
        const std::vector<bool> modules = *code128(match.captured(u"text"));
        const int module = match.captured(u"module").toInt();
        QPainter painter(&m_page);
        for (size_t i = 0; i < modules.size(); ++i) {
            if (modules[i])
                painter.fillRect(match.captured(u"x").toInt() + int(i) * module, match.captured(u"y").toInt(),
                                 module, match.captured(u"high").toInt(), Qt::black);
        }
    }

    bool endOfLine()
    {
        const bool ends = m_code.mid(m_at, 2) == "\r\n";
        m_at += 2;
        return ends;
    }

    const QByteArray m_code;
    qsizetype m_at = 0;
    QSize m_paper;
    QImage m_page;
    QList<QImage> m_pages;
};

} // namespace

std::optional<QList<QImage>> tsplPaper(const QByteArray &code)
{
    return Printer(code).run();
}

} // namespace ieum::test
