#include "core/labels/LabelPrinterCode.h"
#include "core/labels/RasterLabel.h"
#include "tests/core/TsplPaper.h"

#include <QImage>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

using namespace ieum;
using namespace ieum::test;

class tst_LabelPrinterCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneFormatALabel();
    void textNeverBecomesACommand_data();
    void textNeverBecomesACommand();
    void pictureUnpacksToItsDots_data();
    void pictureUnpacksToItsDots();
    void oddNumbersBeginInAnotherSubset();
    void wideLabelIsTurned();
    void tsplBarcodeOfATurnedLabelDecodes();
    void sheetOfSeveralLabelsIsRefused();
};

static LabelContent label(const QString &number)
{
    LabelContent content;
    content.number = number;
    content.shownNumber = number;
    content.courierName = QStringLiteral("한진택배");
    content.recipient.name = QStringLiteral("^XZ^XA^PQ99 \r\nPRINT 9,9\r\n");
    content.recipient.phone = QStringLiteral("010-0000-4175");
    content.recipient.address = QStringLiteral("세종특별자치시 한빛로 12^FS~JA \"128\"");
    content.items = {QStringLiteral("^GFA,1,1,1,FF")};
    content.masked = false;
    return content;
}

static LabelRenderer renderer(const char *size)
{
    return LabelRenderer(*labelTemplate(QString::fromLatin1(size)));
}

static QByteArray code(PrinterLanguage language, const char *size, const QList<LabelContent> &labels)
{
    return *printerCode(language, renderer(size), labels);
}

// What a printer does with ^GFA's letters.
static QByteArray unpacked(const QByteArray &packed, int bytesPerLine)
{
    QByteArray hex;
    qsizetype count = 0;
    const qsizetype width = bytesPerLine * 2;
    for (const char c : packed) {
        if (c == ':') {
            hex += hex.right(width);
        } else if (c == ',') {
            hex += QByteArray(width - hex.size() % width, '0');
        } else if (c >= 'G' && c <= 'Y') {
            count += c - 'G' + 1;
        } else if (c >= 'g' && c <= 'z') {
            count += (c - 'g' + 1) * 20;
        } else {
            hex += QByteArray(std::max<qsizetype>(1, count), c);
            count = 0;
        }
    }
    return QByteArray::fromHex(hex);
}

void tst_LabelPrinterCode::oneFormatALabel()
{
    const QList<LabelContent> labels{label(QStringLiteral("531647410114")),
                                     label(QStringLiteral("531647410125"))};
    const QByteArray zpl = code(PrinterLanguage::Zpl, "100x150", labels);
    QCOMPARE(zpl.count("^XA"), 2);
    QCOMPARE(zpl.count("^XZ"), 2);
    QCOMPARE(zpl.count("^FD>;531647410114^FS"), 2);
    QVERIFY(zpl.contains("^PW800^LL1200"));
    const QByteArray tspl = code(PrinterLanguage::Tspl, "100x150", labels);
    QCOMPARE(tspl.count("\r\nPRINT 1,1\r\n"), 2);
    QCOMPARE(tspl.count("\"531647410114\"\r\n"), 2);
}

// Pieces of printers' commands, in every order, among letters: what a name, a message or a sort code of an
// imported file may hold.
static QString hostile(QRandomGenerator &random)
{
    static const QStringList pieces{
        QStringLiteral("^XZ"),     QStringLiteral("^XA"),  QStringLiteral("~JA"),   QStringLiteral("\""),
        QStringLiteral("\r\n"),    QStringLiteral("^FS"),  QStringLiteral("\n"),    QString(QChar(u'\0')),
        QStringLiteral("PRINT 9"), QStringLiteral(">;"),   QStringLiteral("\\["),   QStringLiteral("CLS"),
        QStringLiteral("김하늘"),  QStringLiteral("^CC!"), QStringLiteral("\x1b!"), QStringLiteral("12-3"),
        QStringLiteral("😀"),       QString(QChar(0xd800)), QStringLiteral("٣"),     QStringLiteral("^PQ99")};
    QString text;
    for (int i = random.bounded(1, 7); i > 0; --i)
        text += pieces[random.bounded(int(pieces.size()))];
    return text;
}

static LabelContent hostileLabel(QRandomGenerator &random)
{
    const auto text = [&] { return hostile(random); };
    LabelContent content;
    content.labelClass = LabelClass(random.bounded(3));
    content.courierName = text();
    content.number = QStringLiteral("531647410114") + text();
    content.shownNumber = text();
    content.recipient = {text(), text(), text(), text(), text(), text()};
    content.sender = {text(), text(), text(), text()};
    content.sortCode = {text(), text(), text(), text(), text(), text(), {}, SortCode::Certainty::Exact};
    content.fare = text();
    content.items = {text(), text()};
    content.message = text();
    content.orders = {text(), text()};
    content.masked = random.bounded(2) == 1;
    return content;
}

void tst_LabelPrinterCode::textNeverBecomesACommand_data()
{
    QTest::addColumn<QString>("id");
    for (const LabelTemplate &form : shippedLabels()) {
        if (form.cells.size() == 1)
            QTest::newRow(qPrintable(form.id)) << form.id;
    }
}

// Every byte of a file is accounted for: only our commands, in our order, with numbers and letters in them.
void tst_LabelPrinterCode::textNeverBecomesACommand()
{
    QFETCH(QString, id);
    static const QRegularExpression ours(QStringLiteral(
        "\\A\\^XA\\^CI28\\^PW\\d+\\^LL\\d+\\^LH0,0\\n\\^FO0,0\\^GFA,\\d+,\\d+,\\d+,[0-9A-Zg-z:,]*\\^FS\\n"
        "(?:\\^FO\\d+,\\d+\\^BY\\d+,3,\\d+\\^BC[NR],\\d+,N,N,N\\^FD>[:;][0-9A-Za-z]+(?:>5\\d+)?\\^FS\\n)*"
        "\\^PQ1,0,1,Y\\^XZ\\n\\z"));
    const LabelRenderer form(*labelTemplate(id));
    QRandomGenerator random(20221015);
    for (int round = 0; round < 5; ++round) {
        const LabelContent content = hostileLabel(random);
        const QByteArray zpl = *printerCode(PrinterLanguage::Zpl, form, {content});
        QVERIFY2(ours.match(QString::fromLatin1(zpl)).hasMatch(), zpl.constData());
        const auto pages = tsplPaper(*printerCode(PrinterLanguage::Tspl, form, {content}));
        QVERIFY(pages);
        QCOMPARE(pages->size(), 1);
    }
}

void tst_LabelPrinterCode::pictureUnpacksToItsDots_data()
{
    QTest::addColumn<QString>("size");
    QTest::newRow("upright") << QStringLiteral("100x150");
    QTest::newRow("turned") << QStringLiteral("123x100");
}

void tst_LabelPrinterCode::pictureUnpacksToItsDots()
{
    QFETCH(QString, size);
    const LabelContent content = label(QStringLiteral("531647410114"));
    const QByteArray zpl = code(PrinterLanguage::Zpl, qPrintable(size), {content});
    const auto picture = QRegularExpression(QStringLiteral("\\^GFA,(\\d+),\\d+,(\\d+),([^\\^]*)\\^FS"))
                             .match(QString::fromLatin1(zpl));
    QVERIFY(picture.hasMatch());
    const QByteArray dots = unpacked(picture.captured(3).toLatin1(), picture.captured(2).toInt());
    QCOMPARE(dots.size(), picture.captured(1).toInt());
    const QImage ours = rasterLabel(renderer(qPrintable(size)), content, TurnedBars::Apart)->dots;
    for (int y = 0; y < ours.height(); ++y) {
        const int bytes = picture.captured(2).toInt();
        const QByteArray line(reinterpret_cast<const char *>(ours.constScanLine(y)), bytes);
        QCOMPARE(dots.mid(y * bytes, bytes), line);
    }
}

void tst_LabelPrinterCode::oddNumbersBeginInAnotherSubset()
{
    QVERIFY(code(PrinterLanguage::Zpl, "100x150", {label(QStringLiteral("12345678901"))})
                .contains("^FD>:1>52345678901^FS"));
}

void tst_LabelPrinterCode::wideLabelIsTurned()
{
    const QByteArray zpl = code(PrinterLanguage::Zpl, "123x100", {label(QStringLiteral("531647410114"))});
    QVERIFY(zpl.contains("^PW800^LL984"));
    QCOMPARE(zpl.count("^BCR,"), 2);
    QVERIFY(code(PrinterLanguage::Tspl, "123x100", {label(QStringLiteral("531647410114"))})
                .startsWith("SIZE 100 mm,123 mm"));
}

void tst_LabelPrinterCode::tsplBarcodeOfATurnedLabelDecodes()
{
#ifdef Q_OS_WIN
    QSKIP("No scanner is there to read it.");
#endif
    const QByteArray tspl = code(PrinterLanguage::Tspl, "123x100", {label(QStringLiteral("531647410114"))});
    QVERIFY(!tspl.contains("BARCODE"));
    const qsizetype begin = tspl.indexOf("BITMAP 0,0,100,984,0,") + int(strlen("BITMAP 0,0,100,984,0,"));
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("label.pbm")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("P4\n800 984\n");
    for (const char byte : tspl.mid(begin, 100 * 984))
        file.putChar(char(~byte));
    file.close();
    QProcess zbar;
    zbar.start(QStringLiteral("zbarimg"), {QStringLiteral("--quiet"), QStringLiteral("-Sdisable"),
                                           QStringLiteral("-Scode128.enable"), file.fileName()});
    QVERIFY(zbar.waitForFinished());
    QCOMPARE(zbar.readAllStandardOutput().trimmed(), QByteArray("CODE-128:531647410114"));
}

void tst_LabelPrinterCode::sheetOfSeveralLabelsIsRefused()
{
    QCOMPARE(printerCode(PrinterLanguage::Zpl, renderer("a4-2up"), {label(QStringLiteral("531647410114"))})
                 .error()
                 .code,
             QStringLiteral("label.not-for-label-printers"));
}

QTEST_MAIN(tst_LabelPrinterCode)
#include "tst_LabelPrinterCode.moc"
