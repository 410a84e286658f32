#include "core/labels/LabelForms.h"
#include "core/labels/LabelPrinterCode.h"
#include "core/labels/LabelRenderer.h"
#include "core/labels/RasterLabel.h"
#include "core/labels/RulerPage.h"
#include "tests/core/LabelSamples.h"
#include "tests/support/ShippingFixture.h"

#include <QPainter>
#include <QtTest>

using namespace ieum;
using namespace ieum::test;

class tst_LabelForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFormIsWhole_data();
    void everyFormIsWhole();
    void couriersOwnFormIsTakenForItsSize();
    void preprintedPaperLeavesOutWhatStandsOnIt();
    void ownersVersionIsKeptAsADifference();
    void shippedFormAgainIsNoChange();
    void changesOfAnElementThatIsNoMoreArePassedOver();
    void sheetBeginsAtItsFirstFreeCell();
    void placementMovesAndScales();
    void rulerIsMillimetresOnEveryOutput();

private:
    static QImage page(const LabelTemplate &form, const QList<LabelContent> &labels, qsizetype number = 0);
    static QRect inked(const QImage &picture);
};

// Ten dots a millimetre.
QImage tst_LabelForms::page(const LabelTemplate &form, const QList<LabelContent> &labels, qsizetype number)
{
    QImage picture((form.page * 10).toSize(), QImage::Format_Grayscale8);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    LabelRenderer(form).drawPage(painter, labels, number, {10, 1});
    return picture;
}

QRect tst_LabelForms::inked(const QImage &picture)
{
    QRect ink;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (qGray(picture.pixel(x, y)) < 128)
                ink |= QRect(x, y, 1, 1);
        }
    }
    return ink;
}

void tst_LabelForms::everyFormIsWhole_data()
{
    QTest::addColumn<LabelTemplate>("form");
    for (const LabelTemplate &form : shippedLabels())
        QTest::newRow(qPrintable(form.id)) << form;
}

// Nothing stands beside the label, no key is there twice, cells lie on the page.
void tst_LabelForms::everyFormIsWhole()
{
    QFETCH(LabelTemplate, form);
    QSet<QString> keys;
    const QRectF label({}, form.label);
    for (const LabelElement &element : form.elements) {
        QVERIFY2(!element.key.isEmpty() && !keys.contains(element.key), qPrintable(element.key));
        keys += element.key;
        QVERIFY2(label.contains(element.area.topLeft()) && label.contains(element.area.bottomRight()),
                 qPrintable(element.key));
    }
    const QSizeF size = (form.isTurned ? form.label.transposed() : form.label) * form.scale;
    for (const QPointF &cell : form.cells)
        QVERIFY(QRectF({}, form.page).contains(QRectF(cell, size)));
    QVERIFY(form.takesAddresses || form.takesWaybills);
    const LabelContent fullest = everyClass(form).last();
    QVERIFY(!inked(page(form, {fullest})).isNull());
}

void tst_LabelForms::couriersOwnFormIsTakenForItsSize()
{
    const QString size = QStringLiteral("100x150");
    QCOMPARE(labelTemplate(size)->id, size);
    QCOMPARE(labelTemplate(size, QStringLiteral("cj"))->id, size);
    QCOMPARE(labelTemplate(size, QStringLiteral("hanjin"))->id, QStringLiteral("100x150-hanjin"));
    QCOMPARE(labelTemplate(QStringLiteral("100x150-hanjin"))->size, size);
    QCOMPARE(labelTemplate(QStringLiteral("111x171"))->page, QSizeF(111, 171));
    QCOMPARE(labelTemplate(QStringLiteral("7x7")).error().code, QStringLiteral("label.unknown-size"));
}

void tst_LabelForms::preprintedPaperLeavesOutWhatStandsOnIt()
{
    LabelTemplate form = *labelTemplate(QStringLiteral("111x171"));
    const LabelContent label = everyCouriersNumber().last();
    const auto drawn = [&] {
        QStringList keys;
        for (const LabelElement &element : form.elements) {
            if (LabelRenderer(form).draws(element, label))
                keys += element.key;
        }
        return keys;
    };
    QVERIFY(drawn().contains(QStringLiteral("line-middle")));
    form.paper = LabelTemplate::Paper::Preprinted;
    QVERIFY(!drawn().contains(QStringLiteral("line-middle")));
    QVERIFY(!drawn().contains(QStringLiteral("caption-recipient")));
    QVERIFY(drawn().contains(QStringLiteral("recipient-name")));
    QVERIFY(drawn().contains(QStringLiteral("number-bars")));
}

static LabelElement &element(LabelTemplate &form, const char *key)
{
    return *std::find_if(form.elements.begin(), form.elements.end(),
                         [&](const LabelElement &one) { return one.key == QLatin1String(key); });
}

void tst_LabelForms::ownersVersionIsKeptAsADifference()
{
    ShippingFixture shop(Database::inMemory());
    LabelForms forms(*shop.database, shop.settings);
    LabelTemplate own = *forms.form(QStringLiteral("100x150"), QStringLiteral("hanjin"));
    const LabelTemplate shipped = own;
    element(own, "recipient").area.moveTo(20, 65);
    element(own, "recipient").size = 20;
    element(own, "message").isVisible = false;
    own.paper = LabelTemplate::Paper::Preprinted;
    QVERIFY(forms.save(own).ok());
    LabelTemplate again = *forms.form(QStringLiteral("100x150"), QStringLiteral("hanjin"));
    QCOMPARE(element(again, "recipient").area, QRectF(20, 65, 79, 7));
    QCOMPARE(element(again, "recipient").size, 20.0);
    QVERIFY(!element(again, "message").isVisible);
    QVERIFY(again.paper == LabelTemplate::Paper::Preprinted);
    QCOMPARE(element(again, "items"), element(own, "items"));
    QCOMPARE(labelTemplate(shipped.id)->elements, shipped.elements); // the shipped form is what it was
    QCOMPARE(forms.form(QStringLiteral("100x150"), QStringLiteral("cj"))->elements,
             labelTemplate(QStringLiteral("100x150"))->elements);
    const QString kept = **shop.settings.value(QStringLiteral("label-form.100x150-hanjin"));
    QVERIFY2(!kept.contains(QLatin1String("items")), qPrintable(kept));
}

void tst_LabelForms::shippedFormAgainIsNoChange()
{
    ShippingFixture shop(Database::inMemory());
    LabelForms forms(*shop.database, shop.settings);
    LabelTemplate own = *forms.form(QStringLiteral("123x100"), QStringLiteral("cj"));
    const LabelTemplate shipped = own;
    element(own, "items").size = 14;
    QVERIFY(forms.save(own).ok());
    QVERIFY(forms.save(shipped).ok());
    QCOMPARE(forms.form(QStringLiteral("123x100"), {})->elements, shipped.elements);
    QVERIFY(!*shop.settings.value(QStringLiteral("label-form.123x100")));
}

void tst_LabelForms::changesOfAnElementThatIsNoMoreArePassedOver()
{
    ShippingFixture shop(Database::inMemory());
    LabelForms forms(*shop.database, shop.settings);
    for (const char *damaged : {R"({"elements":{"gone":{"size":99}}})", "{", R"({"elements":[1]})",
                                R"({"elements":{"items":{"area":[1,2],"size":-4}},"paper":"wood"})"}) {
        QVERIFY(shop.database
                    ->transact([&] {
                        return shop.settings.setValue(QStringLiteral("label-form.100x60"),
                                                      QString::fromLatin1(damaged));
                    })
                    .ok());
        QCOMPARE(forms.form(QStringLiteral("100x60"), {})->elements,
                 labelTemplate(QStringLiteral("100x60"))->elements);
    }
}

void tst_LabelForms::sheetBeginsAtItsFirstFreeCell()
{
    LabelTemplate form = *labelTemplate(QStringLiteral("a4-14"));
    form.firstCell = 13;
    const LabelContent address = everyClass(form).last();
    QCOMPARE(LabelRenderer(form).pages(2), 2);
    const QRect cell = QRectF(form.cells[13] * 10, form.label * 10).toRect();
    QVERIFY(cell.contains(inked(page(form, {address, address}, 0))));
    const QRect first = QRectF(form.cells[0] * 10, form.label * 10).toRect();
    QVERIFY(first.contains(inked(page(form, {address, address}, 1))));
}

void tst_LabelForms::placementMovesAndScales()
{
    LabelTemplate form = *labelTemplate(QStringLiteral("100x60"));
    const LabelContent address = everyClass(form).last();
    const QRect before = inked(page(form, {address}));
    form.placement.offset = {2, -1};
    QCOMPARE(inked(page(form, {address})), before.translated(20, -10));
    const QRect raster = inked(rasterLabel(LabelRenderer(form), address, TurnedBars::Apart)->dots);
    form.placement.offset = {};
    QCOMPARE(inked(rasterLabel(LabelRenderer(form), address, TurnedBars::Apart)->dots).translated(16, -8),
             raster);
    form.placement.scale = 0.9;
    QVERIFY(std::abs(inked(page(form, {address})).right() - before.right() * 0.9) < 8);
}

void tst_LabelForms::rulerIsMillimetresOnEveryOutput()
{
    for (const LabelTemplate &form : shippedLabels()) {
        const QImage picture = page(rulerPage(form), {LabelContent()});
        const auto isDark = [&](double x, double y) {
            return qGray(picture.pixel(qRound(x * 10) + 1, qRound(y * 10) + 1)) < 128;
        };
        const double end = 20 + rulerLength(form);
        QVERIFY2(isDark(20, 24) && isDark(end - 0.2, 24) && !isDark(end + 1, 24), qPrintable(form.id));
        QVERIFY(isDark(35, 6) && !isDark(35.5, 6) && isDark(30, 8));
        QVERIFY(printerCode(PrinterLanguage::Tspl, LabelRenderer(rulerPage(form)), {LabelContent()}).ok());
    }
}

QTEST_MAIN(tst_LabelForms)
#include "tst_LabelForms.moc"
