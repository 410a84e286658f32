#include "core/labels/LabelPrinterCode.h"

#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

using namespace ieum;

class tst_LabelPrinterCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneFormatALabel();
    void textNeverBecomesACommand();
    void pictureUnpacksToItsSize_data();
    void pictureUnpacksToItsSize();
    void oddNumbersEndInAnotherSubset();
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

void tst_LabelPrinterCode::textNeverBecomesACommand()
{
    const QByteArray zpl = code(PrinterLanguage::Zpl, "100x150", {label(QStringLiteral("531647410114"))});
    QVERIFY(!zpl.contains("PQ99") && !zpl.contains("~JA"));
    QCOMPARE(zpl.count('^'), zpl.count("^XA") + zpl.count("^CI28") + zpl.count("^PW") + zpl.count("^LL") +
                                 zpl.count("^LH") + zpl.count("^FO") + zpl.count("^GFA,") + zpl.count("^FS") +
                                 zpl.count("^BY") + zpl.count("^BC") + zpl.count("^FD") + zpl.count("^PQ1") +
                                 zpl.count("^XZ"));
    QVERIFY(
        !code(PrinterLanguage::Tspl, "100x150", {label(QStringLiteral("531647410114"))}).contains("PRINT 9"));
}

void tst_LabelPrinterCode::pictureUnpacksToItsSize_data()
{
    QTest::addColumn<QString>("size");
    QTest::newRow("upright") << QStringLiteral("100x150");
    QTest::newRow("turned") << QStringLiteral("123x100");
}

void tst_LabelPrinterCode::pictureUnpacksToItsSize()
{
    QFETCH(QString, size);
    const QByteArray zpl =
        code(PrinterLanguage::Zpl, qPrintable(size), {label(QStringLiteral("531647410114"))});
    const auto picture = QRegularExpression(QStringLiteral("\\^GFA,(\\d+),\\d+,(\\d+),([^\\^]*)\\^FS"))
                             .match(QString::fromLatin1(zpl));
    QVERIFY(picture.hasMatch());
    const QByteArray dots = unpacked(picture.captured(3).toLatin1(), picture.captured(2).toInt());
    QCOMPARE(dots.size(), picture.captured(1).toInt());
    QVERIFY(dots.count('\xff') > 100); // the black lines at least
}

void tst_LabelPrinterCode::oddNumbersEndInAnotherSubset()
{
    QVERIFY(code(PrinterLanguage::Zpl, "100x150", {label(QStringLiteral("12345678901"))})
                .contains("^FD>;1234567890>61^FS"));
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
