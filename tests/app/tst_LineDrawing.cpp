#include "app/gui/style/LineDrawing.h"
#include "app/gui/style/SvgPath.h"

#include <QImage>
#include <QPainter>
#include <QtTest>

using namespace ieum;

/// The part of SVG that icons are made of.
class tst_LineDrawing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsPaths_data();
    void readsPaths();
    void keepsWhatStandsBeforeAMistake();
    void paintsInTheTint();
};

void tst_LineDrawing::readsPaths_data()
{
    QTest::addColumn<QString>("d");
    QTest::addColumn<QRectF>("box");
    QTest::addColumn<QPointF>("end");
    QTest::newRow("lines") << "M2 3h4v5H1" << QRectF(1, 3, 5, 5) << QPointF(1, 8);
    QTest::newRow("numbers without gaps")
        << "m1.5.5l2-.25.5 1" << QRectF(1.5, .25, 2.5, 1) << QPointF(4, 1.25);
    QTest::newRow("a second point is a line") << "m6 9 6 6 6-6" << QRectF(6, 9, 12, 6) << QPointF(18, 9);
    QTest::newRow("half a circle") << "M0 0a5 5 0 0 1 10 0" << QRectF(0, -5, 10, 5) << QPointF(10, 0);
    QTest::newRow("flags without gaps") << "M0 0a5 5 0 0110 0" << QRectF(0, -5, 10, 5) << QPointF(10, 0);
    QTest::newRow("radii that are too small grow")
        << "M0 0a1 1 0 0 0 10 0" << QRectF(0, 0, 10, 5) << QPointF(10, 0);
    QTest::newRow("the long way round") << "M0 0A5 5 0 1 1 5 5" << QRectF(0, -5, 10, 10) << QPointF(5, 5);
    QTest::newRow("smooth curves") << "M0 0c0 3 4 3 4 0s4-3 4 0" << QRectF(0, -2.25, 8, 4.5) << QPointF(8, 0);
    QTest::newRow("smooth quadratic curves") << "M0 0q2 4 4 0t4 0" << QRectF(0, -2, 8, 4) << QPointF(8, 0);
    QTest::newRow("on from where it closed") << "M1 1h3v3zm5 0h1" << QRectF(1, 1, 6, 3) << QPointF(7, 1);
}

void tst_LineDrawing::readsPaths()
{
    QFETCH(QString, d);
    QFETCH(QRectF, box);
    QFETCH(QPointF, end);
    const QPainterPath path = svgPath(d);
    const QRectF got = path.boundingRect();
    QVERIFY2((got.topLeft() - box.topLeft()).manhattanLength() < 0.01 &&
                 (got.bottomRight() - box.bottomRight()).manhattanLength() < 0.01,
             qPrintable(
                 QStringLiteral("%1 %2 %3 %4").arg(got.x()).arg(got.y()).arg(got.width()).arg(got.height())));
    QVERIFY((path.currentPosition() - end).manhattanLength() < 0.001);
}

void tst_LineDrawing::keepsWhatStandsBeforeAMistake()
{
    QCOMPARE(svgPath(u"M2 2h6 nonsense").boundingRect(), QRectF(2, 2, 6, 0));
    QVERIFY(svgPath(u"?").isEmpty());
}

void tst_LineDrawing::paintsInTheTint()
{
    const QByteArray svg = R"(<svg viewBox="0 0 10 10" fill="none" stroke="currentColor" stroke-width="2">
        <rect x="1" y="1" width="8" height="8" fill="#ff0000"/></svg>)";
    QImage image(20, 20, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    LineDrawing(svg, Qt::blue).paint(painter, QRectF(0, 0, 20, 20));
    painter.end();
    QCOMPARE(image.pixelColor(2, 10), QColor(Qt::blue));
    QCOMPARE(image.pixelColor(10, 10), QColor(Qt::red));
    QVERIFY(LineDrawing("no drawing", Qt::blue).isEmpty());
}

QTEST_MAIN(tst_LineDrawing)
#include "tst_LineDrawing.moc"
