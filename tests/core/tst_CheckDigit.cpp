#include "core/shipping/CheckDigit.h"

#include <QtTest>

using namespace ieum;

class tst_CheckDigit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownNumbers_data();
    void knownNumbers();
    void oneWrongDigitIsRefused();
    void serialAndNumberAreInverse_data();
    void serialAndNumberAreInverse();
    void refusesWhatIsNoNumber();
    void groups();
};

void tst_CheckDigit::knownNumbers_data()
{
    QTest::addColumn<CheckRule>("rule");
    QTest::addColumn<int>("digits");
    QTest::addColumn<QString>("number");
    QTest::addColumn<qint64>("serial");
    QTest::newRow("CJ result file") << CheckRule::Mod7Serial9 << 12 << QStringLiteral("6927-6081-0824")
                                    << 69276081082LL;
    QTest::newRow("Hanjin fixture") << CheckRule::Mod7 << 12 << QStringLiteral("531647410114")
                                    << 53164741011LL;
    QTest::newRow("Post Office sample")
        << CheckRule::None << 13 << QStringLiteral("68901-7377-6586") << 6890173776586LL;
}

void tst_CheckDigit::knownNumbers()
{
    QFETCH(CheckRule, rule);
    QFETCH(int, digits);
    QFETCH(QString, number);
    const Result<qint64> serial = serialOf(rule, digits, number);
    QVERIFY(serial.ok());
    QTEST(*serial, "serial");
    QCOMPARE(waybillNumber(rule, digits, *serial), plainNumber(number));
}

void tst_CheckDigit::oneWrongDigitIsRefused()
{
    const Result<qint64> serial = serialOf(CheckRule::Mod7, 12, QStringLiteral("531647410115"));
    QCOMPARE(serial.error().code, QStringLiteral("waybill.wrong-check-digit"));
    QCOMPARE(serial.error().arguments.value(1), QStringLiteral("4"));
}

void tst_CheckDigit::serialAndNumberAreInverse_data()
{
    QTest::addColumn<CheckRule>("rule");
    QTest::addColumn<int>("digits");
    QTest::newRow("CJ") << CheckRule::Mod7Serial9 << 12;
    QTest::newRow("Lotte, Hanjin") << CheckRule::Mod7 << 12;
    QTest::newRow("Logen") << CheckRule::Mod7 << 11;
    QTest::newRow("Post Office") << CheckRule::None << 13;
}

// Also where the check digit wraps from 6 to 0 and where the number begins with zeros.
void tst_CheckDigit::serialAndNumberAreInverse()
{
    QFETCH(CheckRule, rule);
    QFETCH(int, digits);
    for (qint64 serial = 0; serial < 50; ++serial) {
        const QString number = waybillNumber(rule, digits, serial);
        QCOMPARE(number.size(), digits);
        QCOMPARE(*serialOf(rule, digits, number), serial);
    }
}

void tst_CheckDigit::refusesWhatIsNoNumber()
{
    QCOMPARE(serialOf(CheckRule::Mod7, 12, QStringLiteral("5316474101")).error().code,
             QStringLiteral("waybill.wrong-length"));
    QCOMPARE(serialOf(CheckRule::Mod7, 12, QStringLiteral("53164741011X")).error().code,
             QStringLiteral("waybill.not-a-number"));
    QCOMPARE(serialOf(CheckRule::None, 12, QString()).error().code, QStringLiteral("waybill.not-a-number"));
    // Arabic-Indic digits are digits to QChar, but on no waybill.
    QCOMPARE(serialOf(CheckRule::None, 2, QStringLiteral("٣٤")).error().code,
             QStringLiteral("waybill.not-a-number"));
}

void tst_CheckDigit::groups()
{
    QCOMPARE(groupedNumber(QStringLiteral("600000002140"), {4, 4, 4}), QStringLiteral("6000-0000-2140"));
    QCOMPARE(groupedNumber(QStringLiteral("12345678901"), {3, 4, 4}), QStringLiteral("123-4567-8901"));
    QCOMPARE(groupedNumber(QStringLiteral("1234567890"), {4, 4, 4}), QStringLiteral("1234-5678-90"));
    QCOMPARE(groupedNumber(QStringLiteral("12345678901234"), {4, 4, 4}), QStringLiteral("1234-5678-9012-34"));
}

QTEST_GUILESS_MAIN(tst_CheckDigit)
#include "tst_CheckDigit.moc"
