#include "core/labels/LabelPrinterCode.h"

#include "core/labels/RasterLabel.h"

#include <algorithm>

namespace ieum {

namespace {

QByteArray bytesOfLine(const QImage &dots, int y)
{
    return QByteArray(reinterpret_cast<const char *>(dots.constScanLine(y)), (dots.width() + 7) / 8);
}

// ZPL's run letters: G to Y are 1 to 19, g to z are 20 to 400 by twenties; the digit follows.
QByteArray runOf(qsizetype count, char digit)
{
    QByteArray run;
    for (; count > 419; count -= 400)
        run += 'z';
    if (count >= 20)
        run += char('g' + count / 20 - 1);
    if (count % 20 > 0)
        run += char('G' + count % 20 - 1);
    return run + digit;
}

// A comma fills the rest of a line with white.
QByteArray packedLine(const QByteArray &line)
{
    const QByteArray hex = line.toHex().toUpper();
    QByteArray packed;
    for (qsizetype begin = 0; begin < hex.size();) {
        qsizetype end = begin;
        while (end < hex.size() && hex[end] == hex[begin])
            ++end;
        if (end == hex.size() && hex[begin] == '0')
            return packed + ',';
        packed += end - begin > 2 ? runOf(end - begin, hex[begin]) : hex.mid(begin, end - begin);
        begin = end;
    }
    return packed;
}

QByteArray zplPicture(const QImage &dots)
{
    const int bytesPerLine = (dots.width() + 7) / 8;
    const QByteArray total = QByteArray::number(bytesPerLine * dots.height());
    QByteArray code = "^FO0,0^GFA," + total + ',' + total + ',' + QByteArray::number(bytesPerLine) + ',';
    QByteArray before;
    for (int y = 0; y < dots.height(); ++y) {
        const QByteArray line = packedLine(bytesOfLine(dots, y));
        code += y > 0 && line == before ? QByteArray(":") : line;
        before = line;
    }
    return code + "^FS\n";
}

// Subset C carries two digits a symbol; an odd first digit, and letters, take subset B.
QByteArray zplSymbols(const QString &text)
{
    const QByteArray symbols = text.toLatin1();
    const bool isNumber =
        std::all_of(symbols.begin(), symbols.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!isNumber || symbols.size() < 2)
        return ">:" + symbols;
    return symbols.size() % 2 == 0 ? ">;" + symbols : ">:" + symbols.left(1) + ">5" + symbols.mid(1);
}

QByteArray zplBar(const LabelRenderer::Bar &bar, bool isTurned)
{
    const int height = isTurned ? bar.place.width() : bar.place.height();
    return QByteArray("^FO") + QByteArray::number(bar.place.left()) + ',' +
           QByteArray::number(bar.place.top()) + "^BY" + QByteArray::number(bar.module) + ",3," +
           QByteArray::number(height) + "^BC" + (isTurned ? 'R' : 'N') + ',' + QByteArray::number(height) +
           ",N,N,N^FD" + zplSymbols(bar.text) + "^FS\n";
}

QByteArray zpl(const RasterLabel &label)
{
    QByteArray code = "^XA^CI28^PW" + QByteArray::number(label.dots.width()) + "^LL" +
                      QByteArray::number(label.dots.height()) + "^LH0,0\n" + zplPicture(label.dots);
    for (const LabelRenderer::Bar &bar : label.bars)
        code += zplBar(bar, label.isTurned);
    return code + "^PQ1,0,1,Y^XZ\n";
}

// TSPL's bits are the other way round: 0 is black.
QByteArray tsplPicture(const QImage &dots)
{
    QByteArray code = "BITMAP 0,0," + QByteArray::number((dots.width() + 7) / 8) + ',' +
                      QByteArray::number(dots.height()) + ",0,";
    for (int y = 0; y < dots.height(); ++y) {
        for (const char byte : bytesOfLine(dots, y))
            code += char(~byte);
    }
    return code + "\r\n";
}

QByteArray tsplBar(const LabelRenderer::Bar &bar)
{
    const QByteArray module = QByteArray::number(bar.module);
    return "BARCODE " + QByteArray::number(bar.place.left()) + ',' + QByteArray::number(bar.place.top()) +
           ",\"128\"," + QByteArray::number(bar.place.height()) + ",0,0," + module + ',' + module + ",\"" +
           bar.text.toLatin1() + "\"\r\n";
}

QByteArray tspl(const RasterLabel &label)
{
    QByteArray code = "SIZE " + QByteArray::number(label.paper.width()) + " mm," +
                      QByteArray::number(label.paper.height()) +
                      " mm\r\nGAP 3 mm,0 mm\r\nDIRECTION 1,0\r\nREFERENCE 0,0\r\nCLS\r\n" +
                      tsplPicture(label.dots);
    for (const LabelRenderer::Bar &bar : label.bars)
        code += tsplBar(bar);
    return code + "PRINT 1,1\r\n";
}

} // namespace

Result<QByteArray> printerCode(PrinterLanguage language, const LabelRenderer &renderer,
                               const QList<LabelContent> &labels)
{
    // TSPL printers disagree about the corner that a turned barcode hangs on; there it is drawn as dots.
    const TurnedBars turned = language == PrinterLanguage::Zpl ? TurnedBars::Apart : TurnedBars::InTheDots;
    QByteArray code;
    for (const LabelContent &content : labels) {
        IEUM_TRY_ASSIGN(label, rasterLabel(renderer, content, turned));
        code += language == PrinterLanguage::Zpl ? zpl(label) : tspl(label);
    }
    return code;
}

} // namespace ieum
