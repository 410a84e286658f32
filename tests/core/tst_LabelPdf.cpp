#include "core/labels/LabelPdf.h"

#include <QGuiApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace ieum;

/// The file itself is asked, by other programs: what a scanner, a search and a reader make of it.
class tst_LabelPdf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyBarcodeDecodesAtAPrintersResolution_data();
    void everyBarcodeDecodesAtAPrintersResolution();
    void textComesBackWithItsHyphens_data();
    void textComesBackWithItsHyphens();
    void namesAndPhonesAreMasked();
    void addressLabelHasNoNumberAndNoMask();
    void fontsAreEmbedded();
    void pageHasTheLabelsSize_data();
    void pageHasTheLabelsSize();
    void unwritablePlaceIsAnError();

private:
    QString write(const QList<LabelContent> &labels, const QString &size) const;
    QByteArray decodedStrips(const QString &pdf, int page, const QSizeF &millimetres, int strips) const;
    static QByteArray run(const QString &program, const QStringList &arguments);
    QString textOf(const QString &pdf) const
    {
        return QString::fromUtf8(
            run(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")}));
    }
    QTemporaryDir m_folder;
};

static LabelContent label(const QString &number, const QString &shown)
{
    LabelContent content;
    content.courierName = QStringLiteral("CJ대한통운");
    content.number = number;
    content.shownNumber = shown;
    content.date = QDate(2022, 10, 15);
    content.recipient = {QStringLiteral("서다은"),
                         QStringLiteral("010-0000-4175"),
                         {},
                         QStringLiteral("30100"),
                         QStringLiteral("세종특별자치시 한빛로 12"),
                         QStringLiteral("103동 904호 (가온동)")};
    content.sender = {QStringLiteral("달빛공방"),
                      QStringLiteral("010-0000-0020"),
                      {},
                      QStringLiteral("세종 한빛로 3, 1층")};
    content.fare = QStringLiteral("신용");
    content.items = {QStringLiteral("소이캔들 무화과 200g × 2"), QStringLiteral("선물 포장 × 1")};
    content.message = QStringLiteral("문 앞에 놓아 주세요");
    return content;
}

static QList<LabelContent> everyCouriersNumber()
{
    return {label(QStringLiteral("600000002140"), QStringLiteral("6000-0000-2140")),
            label(QStringLiteral("12345678901"), QStringLiteral("123-4567-8901")),
            label(QStringLiteral("6890173776586"), QStringLiteral("68901-7377-6586"))};
}

QString tst_LabelPdf::write(const QList<LabelContent> &labels, const QString &size) const
{
    static int files = 0;
    const QString path = m_folder.filePath(QStringLiteral("labels%1.pdf").arg(++files));
    LabelPdf pdf(path, *labelTemplate(size));
    return pdf.write(labels).ok() ? path : QString();
}

QByteArray tst_LabelPdf::run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished() ? process.readAllStandardOutput() : QByteArray();
}

static void addSizes()
{
    QTest::addColumn<QString>("size");
    for (const QString &size : labelSizes())
        QTest::newRow(qPrintable(size)) << size;
}

// zbarimg names equal symbols of one picture once, so that the upper and the lower barcode are looked at
// apart.
QByteArray tst_LabelPdf::decodedStrips(const QString &pdf, int page, const QSizeF &millimetres,
                                       int strips) const
{
    const double dots = 203 / 25.4;
    const int height = int(millimetres.height() * dots) / strips;
    QByteArray decoded;
    for (int strip = 0; strip < strips; ++strip) {
        const QString prefix = m_folder.filePath(QStringLiteral("strip"));
        run(QStringLiteral("pdftoppm"),
            {QStringLiteral("-r"), QStringLiteral("203"), QStringLiteral("-gray"),
             QStringLiteral("-singlefile"), QStringLiteral("-f"), QString::number(page), QStringLiteral("-x"),
             QStringLiteral("0"), QStringLiteral("-y"), QString::number(strip * height), QStringLiteral("-W"),
             QString::number(int(millimetres.width() * dots)), QStringLiteral("-H"), QString::number(height),
             pdf, prefix});
        decoded += run(QStringLiteral("zbarimg"),
                       {QStringLiteral("--quiet"), QStringLiteral("-Sdisable"),
                        QStringLiteral("-Scode128.enable"), prefix + QStringLiteral(".pgm")});
    }
    return decoded;
}

void tst_LabelPdf::everyBarcodeDecodesAtAPrintersResolution_data()
{
    addSizes();
}

void tst_LabelPdf::everyBarcodeDecodesAtAPrintersResolution()
{
    QFETCH(QString, size);
    const QList<LabelContent> labels = everyCouriersNumber();
    const QString pdf = write(labels, size);
    const LabelTemplate layout = *labelTemplate(size);
    QByteArray decoded;
    for (int page = 1; page <= (labels.size() + layout.cells.size() - 1) / layout.cells.size(); ++page)
        decoded += decodedStrips(pdf, page, layout.page, int(layout.cells.size()) * 2);
    for (const LabelContent &content : labels)
        QCOMPARE(decoded.count("CODE-128:" + content.number.toLatin1() + '\n'),
                 2); // both barcodes of the label
}

void tst_LabelPdf::textComesBackWithItsHyphens_data()
{
    addSizes();
}

void tst_LabelPdf::textComesBackWithItsHyphens()
{
    QFETCH(QString, size);
    const QString text = textOf(write(everyCouriersNumber(), size));
    for (const char *part :
         {"6000-0000-2140", "123-4567-8901", "68901-7377-6586", "010-0000-****", "010-0000-0020", "서*은",
          "한빛로 103-904", "소이캔들 무화과 200g × 2", "문 앞에 놓아 주세요", "달빛공방", "2022-10-15",
          "CJ대한통운", "(30100) 세종특별자치시"})
        QVERIFY2(text.contains(QString::fromUtf8(part)), part);
}

void tst_LabelPdf::namesAndPhonesAreMasked()
{
    QList<LabelContent> labels = everyCouriersNumber().mid(0, 1);
    QVERIFY(!textOf(write(labels, QStringLiteral("100x150"))).contains(QStringLiteral("4175")));
    labels[0].masked = false;
    const QString text = textOf(write(labels, QStringLiteral("100x150")));
    QVERIFY(text.contains(QStringLiteral("서다은")));
    QVERIFY(text.contains(QStringLiteral("010-0000-4175")));
}

void tst_LabelPdf::addressLabelHasNoNumberAndNoMask()
{
    LabelContent content = label(QString(), QString());
    content.labelClass = LabelClass::Address;
    content.courierName.clear();
    const QString text = textOf(write({content}, QStringLiteral("123x100")));
    QVERIFY(text.contains(QStringLiteral("010-0000-4175")));
    QVERIFY(text.contains(QStringLiteral("주소 라벨")));
    QVERIFY(!text.contains(QStringLiteral("분류코드")));
}

void tst_LabelPdf::fontsAreEmbedded()
{
    const QByteArray fonts =
        run(QStringLiteral("pdffonts"), {write(everyCouriersNumber(), QStringLiteral("100x150"))});
    const QList<QByteArray> rows = fonts.trimmed().split('\n').mid(2);
    QVERIFY(!rows.isEmpty());
    for (const QByteArray &row : rows)
        QVERIFY2(row.startsWith("Pretendard") && row.contains("yes no  yes"), row.constData());
}

void tst_LabelPdf::pageHasTheLabelsSize_data()
{
    QTest::addColumn<QString>("size");
    QTest::addColumn<QSizeF>("millimetres");
    QTest::addColumn<int>("pages");
    QTest::newRow("generic") << QStringLiteral("100x150") << QSizeF(100, 150) << 3;
    QTest::newRow("CJ") << QStringLiteral("123x100") << QSizeF(123, 100) << 3;
    QTest::newRow("A4") << QStringLiteral("a4-2up") << QSizeF(210, 297) << 2;
}

void tst_LabelPdf::pageHasTheLabelsSize()
{
    QFETCH(QString, size);
    QFETCH(QSizeF, millimetres);
    QFETCH(int, pages);
    const QByteArray info = run(QStringLiteral("pdfinfo"), {write(everyCouriersNumber(), size)});
    const auto page = QRegularExpression(QStringLiteral("Page size:\\s+([\\d.]+) x ([\\d.]+)"))
                          .match(QString::fromUtf8(info));
    QVERIFY(std::abs(page.captured(1).toDouble() * 25.4 / 72 - millimetres.width()) < 0.3);
    QVERIFY(std::abs(page.captured(2).toDouble() * 25.4 / 72 - millimetres.height()) < 0.3);
    QVERIFY(QRegularExpression(QStringLiteral("Pages:\\s+%1\\b").arg(pages))
                .match(QString::fromUtf8(info))
                .hasMatch());
}

void tst_LabelPdf::unwritablePlaceIsAnError()
{
    LabelPdf pdf(QStringLiteral("/nowhere/labels.pdf"), *labelTemplate(QStringLiteral("100x150")));
    QCOMPARE(pdf.write(everyCouriersNumber()).error().code, QStringLiteral("file.not-writable"));
}

QTEST_MAIN(tst_LabelPdf)
#include "tst_LabelPdf.moc"
