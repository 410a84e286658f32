#include "app/gui/style/Icons.h"

#include <QImage>
#include <QtTest>

using namespace ieum;

class tst_Icons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLineIsSharp_data();
    void aLineIsSharp();
    void takesItsTint();
    void theProgramsOwnKeepsItsColours();

private:
    static int alphaAt(const QImage &picture, int row)
    {
        return picture.pixelColor(picture.width() / 2, row).alpha();
    }
};

void tst_Icons::aLineIsSharp_data()
{
    QTest::addColumn<double>("pixelRatio");
    QTest::newRow("100 %") << 1.0;
    QTest::newRow("150 %") << 1.5;
    QTest::newRow("200 %") << 2.0;
}

// "minus" is one line from 11 to 13 of 24: whole pixels at each of these, with nothing beside them.
void tst_Icons::aLineIsSharp()
{
    QFETCH(double, pixelRatio);
    const QImage picture = iconPixmap("minus", 24, Qt::black, pixelRatio).toImage();
    QCOMPARE(picture.size(), QSize(24, 24) * pixelRatio);
    const int first = int(std::ceil(11 * pixelRatio)), last = int(13 * pixelRatio) - 1;
    for (int row = first; row <= last; ++row)
        QVERIFY2(alphaAt(picture, row) > 240, qPrintable(QString::number(row)));
    QVERIFY(alphaAt(picture, first - 2) < 10);
    QVERIFY(alphaAt(picture, last + 2) < 10);
}

void tst_Icons::takesItsTint()
{
    const QImage picture = iconPixmap("minus", 24, QColor(200, 30, 40)).toImage();
    QCOMPARE(picture.pixelColor(12, 12), QColor(200, 30, 40));
    QCOMPARE(picture.pixelColor(12, 2).alpha(), 0);
}

void tst_Icons::theProgramsOwnKeepsItsColours()
{
    const QImage picture = programIcon().pixmap(QSize(64, 64), 1).toImage();
    QCOMPARE(picture.pixelColor(32, 5), QColor(0x2C, 0x4F, 0xC9));
    QCOMPARE(picture.pixelColor(32, 32).name(), QStringLiteral("#2c4fc9"));
    QCOMPARE(picture.pixelColor(13, 32), QColor(Qt::white));
}

QTEST_MAIN(tst_Icons)
#include "tst_Icons.moc"
