#include "core/labels/LabelPdf.h"
#include "core/labels/LabelPrinterCode.h"
#include "core/labels/RasterLabel.h"
#include "tests/core/LabelSamples.h"
#include "tests/core/TsplPaper.h"

#include <QTransform>
#include <QtTest>

using namespace ieum;
using namespace ieum::test;

/// Every barcode of every form, on every kind of paper, is read by a scanner at a label printer's resolution;
/// what is drawn by other programs from our files is what we meant.
class tst_LabelScans : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void barcodesOfPdfDecode_data() { addForms(); }
    void barcodesOfPdfDecode();
    void barcodesOfTsplDecode_data() { addForms(Only::LabelPrinters); }
    void barcodesOfTsplDecode();
    void zplDrawnByAnotherProgramDecodesAndShowsHangul();

private:
    enum class Only { Everything, LabelPrinters };
    static void addForms(Only only = Only::Everything);
    static QList<QImage> pagesOf(const QString &pdf, qsizetype pages, const QString &folder);
    static QList<QImage> drawnByOthers(const QList<LabelTemplate> &forms, const QString &folder);
};

// Under Wine the barcodes of the installed program are read instead, by packaging/windows/check.
void tst_LabelScans::initTestCase()
{
#ifdef Q_OS_WIN
    QSKIP("No scanner is there to read what was drawn.");
#endif
}

namespace {

constexpr double paperDots = 203 / 25.4;

struct Expected
{
    QList<QImage> crops; ///< a barcode each, with its quiet zones
    QStringList texts;
};

// The strip in which a barcode stands, in a picture of the whole paper. A printer may choose other symbols
// for the same text than we counted on, and need a third more room.
void expect(Expected &expected, const QImage &picture, const QRectF &place, const QString &text)
{
    const double quiet = 1.5 * paperDots;
    const bool isUpright = place.width() > place.height();
    const QRectF strip = isUpright ? place.adjusted(-quiet, -2, quiet + place.width() / 3, 2)
                                   : place.adjusted(-2, -quiet, 2, quiet + place.height() / 3);
    expected.crops += picture.copy(strip.toAlignedRect() & picture.rect());
    expected.texts += text;
}

QRectF turned(const QRectF &place, double pageWidth)
{
    return {pageWidth - place.bottom(), place.left(), place.height(), place.width()};
}

// Where a form's barcodes stand on a page of a PDF that was drawn at `paperDots`.
Expected barsOfPdf(const LabelTemplate &form, const QList<LabelContent> &labels, const QList<QImage> &pages)
{
    Expected expected;
    const LabelRenderer renderer(form);
    for (qsizetype i = 0; i < labels.size(); ++i) {
        const QPointF cell = form.cells[i % form.cells.size()] * paperDots;
        const QImage &page = pages[i / form.cells.size()];
        for (const LabelRenderer::Bar &bar : renderer.barcodes(labels[i], {paperDots, 1})) {
            const QRectF place = QRectF(bar.place).translated(cell);
            expect(expected, page, form.isTurned ? turned(place, form.page.width() * paperDots) : place,
                   bar.text);
        }
    }
    return expected;
}

Expected barsOfRaster(const LabelTemplate &form, const LabelContent &label, const QImage &picture,
                      TurnedBars bars)
{
    Expected expected;
    const RasterLabel raster = *rasterLabel(LabelRenderer(form), label, bars);
    for (const LabelRenderer::Bar &bar : raster.bars)
        expect(expected, picture, bar.place, bar.text);
    return expected;
}

// Names and addresses are in the dots: ours are dark in the other program's picture too. One in a thousand
// may differ, since a glyph is not drawn quite alike twice.
bool showsTheSame(const QImage &ours, const QImage &theirs)
{
    qsizetype dark = 0;
    qsizetype missing = 0;
    for (int y = 0; y < ours.height(); ++y) {
        for (int x = 0; x < ours.width(); ++x) {
            dark += ours.pixelIndex(x, y);
            missing += ours.pixelIndex(x, y) == 1 && qGray(theirs.pixel(x, y)) > 127;
        }
    }
    return dark > 5000 && missing * 1000 < dark;
}

// For the eye: IEUM_PICTURES=folder keeps what the test sees.
void keep(const QImage &picture, const QString &name)
{
    const QString folder = qEnvironmentVariable("IEUM_PICTURES");
    if (!folder.isEmpty())
        picture.save(folder + u'/' + name + QStringLiteral(".png"));
}

// What the files are drawn from: a label with everything on it.
LabelContent fullest(const LabelTemplate &form)
{
    const QList<LabelContent> labels = everyClass(form);
    return form.takesWaybills ? labels[1] : labels.first();
}

} // namespace

void tst_LabelScans::addForms(Only only)
{
    QTest::addColumn<LabelTemplate>("form");
    for (const LabelTemplate &form : shippedLabels()) {
        if (form.takesWaybills && (only == Only::Everything || form.cells.size() == 1))
            QTest::newRow(qPrintable(form.id)) << form;
    }
}

QList<QImage> tst_LabelScans::pagesOf(const QString &pdf, qsizetype pages, const QString &folder)
{
    QList<QImage> pictures;
    outputOf(QStringLiteral("pdftoppm"), {QStringLiteral("-r"), QStringLiteral("203"),
                                          QStringLiteral("-gray"), pdf, folder + QStringLiteral("/page")});
    for (const QString &file : QDir(folder).entryList({QStringLiteral("page-*")}, QDir::Files, QDir::Name))
        pictures += QImage(folder + u'/' + file);
    return pictures.size() == pages ? pictures : QList<QImage>();
}

void tst_LabelScans::barcodesOfPdfDecode()
{
    QFETCH(LabelTemplate, form);
    const QTemporaryDir folder;
    const QList<LabelContent> labels = everyClass(form);
    LabelPdf pdf(folder.filePath(QStringLiteral("labels.pdf")), form);
    QVERIFY(pdf.write(labels).ok());
    const QList<QImage> pages =
        pagesOf(pdf.target(), LabelRenderer(form).pages(labels.size()), folder.path());
    QVERIFY(!pages.isEmpty());
    for (qsizetype i = 0; i < pages.size(); ++i)
        keep(pages[i], QStringLiteral("%1-pdf-%2").arg(form.id).arg(i));
    const Expected expected = barsOfPdf(form, labels, pages);
    QVERIFY(expected.crops.size() >= everyCouriersNumber().size() * 2);
    QCOMPARE(scanned(expected.crops), expected.texts);
}

void tst_LabelScans::barcodesOfTsplDecode()
{
    QFETCH(LabelTemplate, form);
    const QList<LabelContent> labels = everyClass(form);
    const auto pages = tsplPaper(*printerCode(PrinterLanguage::Tspl, LabelRenderer(form), labels));
    QVERIFY(pages);
    QCOMPARE(pages->size(), labels.size());
    for (qsizetype i = 0; i < labels.size(); ++i) {
        // A turned label has its bars among the dots; where they stand is known from those that are apart.
        const Expected expected = barsOfRaster(form, labels[i], pages->at(i), TurnedBars::Apart);
        QCOMPARE(scanned(expected.crops), expected.texts);
    }
}

QList<QImage> tst_LabelScans::drawnByOthers(const QList<LabelTemplate> &forms, const QString &folder)
{
    QStringList arguments{QStringLiteral(IEUM_RENDER_ZPL), QStringLiteral(IEUM_ZPL_RENDERER)};
    QStringList pictures;
    for (const LabelTemplate &form : forms) {
        const QString base = folder + u'/' + form.id;
        QFile file(base + QStringLiteral(".zpl"));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(*printerCode(PrinterLanguage::Zpl, LabelRenderer(form), {fullest(form)}));
        const QSizeF paper = rasterLabel(LabelRenderer(form), {}, TurnedBars::Apart)->paper;
        pictures += base + QStringLiteral(".png");
        arguments += QStringList{QString::number(paper.width()), QString::number(paper.height()),
                                 QString::number(form.placement.dotsPerInch == 203 ? 8 : 12), file.fileName(),
                                 pictures.last()};
    }
    outputOf(QStringLiteral("node"), arguments);
    QList<QImage> images;
    for (const QString &picture : pictures)
        images += QImage(picture).convertToFormat(QImage::Format_Grayscale8);
    return images;
}

void tst_LabelScans::zplDrawnByAnotherProgramDecodesAndShowsHangul()
{
    const QTemporaryDir folder;
    QList<LabelTemplate> forms;
    for (const LabelTemplate &form : shippedLabels()) {
        if (form.cells.size() == 1)
            forms += form;
    }
    LabelTemplate fine = *labelTemplate(QStringLiteral("100x150"));
    fine.id += QStringLiteral("-300");
    fine.placement.dotsPerInch = 300;
    forms += fine;
    const QList<QImage> images = drawnByOthers(forms, folder.path());
    QCOMPARE(images.size(), forms.size());
    for (qsizetype i = 0; i < forms.size(); ++i) {
        const LabelContent label = fullest(forms[i]);
        const RasterLabel ours = *rasterLabel(LabelRenderer(forms[i]), label, TurnedBars::Apart);
        QVERIFY2(!images[i].isNull(), qPrintable(forms[i].id));
        keep(images[i], forms[i].id + QStringLiteral("-zpl"));
        const Expected expected = barsOfRaster(forms[i], label, images[i], TurnedBars::Apart);
        QVERIFY2(scanned(expected.crops) == expected.texts, qPrintable(forms[i].id));
        // The other program has 12 dots a millimetre where 300 an inch are 11.8, and centres the label.
        const bool isSameRaster = images[i].size() == ours.dots.size();
        QVERIFY2(isSameRaster || forms[i].placement.dotsPerInch == 300, qPrintable(forms[i].id));
        QVERIFY2(!isSameRaster || showsTheSame(ours.dots, images[i]), qPrintable(forms[i].id));
    }
}

QTEST_MAIN(tst_LabelScans)
#include "tst_LabelScans.moc"
