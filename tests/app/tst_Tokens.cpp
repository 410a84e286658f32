#include "app/gui/style/Tokens.h"

#include <QTest>

namespace ieum {

/// The contrast goals of WCAG 2 for every pair of colours that meets in the window, in both schemes.
class tst_Tokens : public QObject
{
    Q_OBJECT

private:
    static constexpr double text = 4.5, outline = 3.0;

private Q_SLOTS:
    void tableFollowsTheEnum()
    {
        int place = 0;
        for (const ColorRow &row : colorTable())
            QCOMPARE(int(row.color), place++);
        QCOMPARE(place, int(Color::Ink) + 1);
    }

    void pairs_data()
    {
        QTest::addColumn<Color>("front");
        QTest::addColumn<QList<Color>>("grounds");
        QTest::addColumn<double>("goal");

        const QList<Color> softs = {Color::UpSoft,          Color::DegradedSoft, Color::DownSoft,
                                    Color::MaintenanceSoft, Color::UnknownSoft,  Color::OwnLineSoft};
        const QList<Color> grounds = {Color::Surface, Color::Window, Color::Selected, Color::Subtle,
                                      Color::Hover};
        QTest::newRow("text") << Color::Text
                              << grounds + QList{Color::BubbleIn, Color::BubbleOut, Color::Rail} << text;
        QTest::newRow("second line") << Color::Text2 << grounds + softs << text;
        QTest::newRow("hint") << Color::Text3 << grounds + QList{Color::Rail, Color::BubbleOut} << text;
        QTest::newRow("on accent") << Color::OnAccent << QList{Color::Accent, Color::AccentHover} << text;
        QTest::newRow("accent text") << Color::AccentText << grounds << text;
        QTest::newRow("note") << Color::NoteText << QList{Color::Note} << text;
        QTest::newRow("toast") << Color::ToastText << QList{Color::Toast} << text;
        QTest::newRow("up") << Color::Up << QList{Color::UpSoft, Color::Surface, Color::Selected} << text;
        QTest::newRow("degraded") << Color::Degraded
                                  << QList{Color::DegradedSoft, Color::Surface, Color::Selected} << text;
        QTest::newRow("down") << Color::Down << QList{Color::DownSoft, Color::Surface, Color::Selected}
                              << text;
        QTest::newRow("maintenance") << Color::Maintenance << QList{Color::MaintenanceSoft} << text;
        QTest::newRow("unknown") << Color::Unknown << QList{Color::UnknownSoft} << text;
        QTest::newRow("own line") << Color::OwnLine << QList{Color::OwnLineSoft} << text;
        QTest::newRow("outline") << Color::LineStrong << QList{Color::Surface, Color::Window, Color::Selected}
                                 << outline;
        QTest::newRow("focus") << Color::Accent << QList{Color::Surface, Color::Window, Color::Selected}
                               << outline;
    }

    void pairs()
    {
        QFETCH(Color, front);
        QFETCH(QList<Color>, grounds);
        QFETCH(double, goal);
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            for (const Color ground : grounds) {
                const double ratio = contrast(colorOf(front, scheme), colorOf(ground, scheme));
                const QByteArray words = QByteArray(scheme == Scheme::Dark ? "dark" : "light") + " on " +
                                         colorTable()[size_t(ground)].name + ": " +
                                         QByteArray::number(ratio, 'f', 2);
                QVERIFY2(ratio >= goal - 0.05, words.constData()); // the design's table is rounded to a tenth
            }
        }
    }

    void knownRatio()
    {
        QCOMPARE(qRound(contrast(Qt::black, Qt::white) * 10), 210);
        QCOMPARE(qRound(contrast(QColor(0x77, 0x77, 0x77), Qt::white) * 100), 448);
    }
};

} // namespace ieum

Q_DECLARE_METATYPE(ieum::Color)

QTEST_APPLESS_MAIN(ieum::tst_Tokens)
#include "tst_Tokens.moc"
