#include "core/labels/LabelPdf.h"
#include "tests/core/LabelSamples.h"

#include <QGuiApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace ieum;
using namespace ieum::test;

/// The file itself is asked, by other programs: what a scanner, a search and a reader make of it.
class tst_LabelPdf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
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
    QString textOf(const QString &pdf) const
    {
        return QString::fromUtf8(
            outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")}));
    }
    QTemporaryDir m_folder;
};

// Under Wine the barcodes of the installed program are read instead, by packaging/windows/check.
void tst_LabelPdf::initTestCase()
{
#ifdef Q_OS_WIN
    QSKIP("Poppler is not there to read what was written.");
#endif
}

QString tst_LabelPdf::write(const QList<LabelContent> &labels, const QString &size) const
{
    static int files = 0;
    const QString path = m_folder.filePath(QStringLiteral("labels%1.pdf").arg(++files));
    LabelPdf pdf(path, *labelTemplate(size));
    return pdf.write(labels).ok() ? path : QString();
}

static void addSizes()
{
    QTest::addColumn<QString>("size");
    for (const LabelTemplate &form : shippedLabels()) {
        if (form.takesWaybills)
            QTest::newRow(qPrintable(form.id)) << form.id;
    }
}

void tst_LabelPdf::textComesBackWithItsHyphens_data()
{
    addSizes();
}

void tst_LabelPdf::textComesBackWithItsHyphens()
{
    QFETCH(QString, size);
    const QString text = textOf(write(everyCouriersNumber(), size));
    for (const char *part : {"6000-0000-2140", "123-4567-8901", "68901-7377-6586", "010-0000-****",
                             "010-0000-0020", "서*은", "소이캔들 무화과 200g × 2", "문 앞에 놓아 주세요",
                             "달빛공방", "2022-10-15", "CJ대한통운", "(30100)", "904호"})
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
    LabelContent content = sampleLabel({}, {});
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
        outputOf(QStringLiteral("pdffonts"), {write(everyCouriersNumber(), QStringLiteral("100x150"))});
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
    const QByteArray info = outputOf(QStringLiteral("pdfinfo"), {write(everyCouriersNumber(), size)});
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
