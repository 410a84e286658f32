#include "core/shipping/Masking.h"

#include <QtTest>

using namespace ieum;

class tst_Masking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_data();
    void names();
    void phones_data();
    void phones();
};

void tst_Masking::names_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("masked");
    QTest::newRow("three") << QStringLiteral("홍길동") << QStringLiteral("홍*동");
    QTest::newRow("two") << QStringLiteral("홍길") << QStringLiteral("홍*");
    QTest::newRow("one") << QStringLiteral("홍") << QStringLiteral("홍");
    QTest::newRow("four") << QStringLiteral("남궁민수") << QStringLiteral("남**수");
    QTest::newRow("long family name") << QStringLiteral("남궁민수분") << QStringLiteral("남궁**분");
    QTest::newRow("five") << QStringLiteral("김아름다운") << QStringLiteral("김***운");
    QTest::newRow("latin") << QStringLiteral("Ann Lee") << QStringLiteral("A** **e");
    QTest::newRow("spaces around") << QStringLiteral(" 홍길동 ") << QStringLiteral("홍*동");
    QTest::newRow("emoji is one letter") << QStringLiteral("홍😀동") << QStringLiteral("홍*동");
    QTest::newRow("empty") << QString() << QString();
}

void tst_Masking::names()
{
    QFETCH(QString, name);
    QTEST(maskedName(name), "masked");
}

void tst_Masking::phones_data()
{
    QTest::addColumn<QString>("phone");
    QTest::addColumn<QString>("masked");
    QTest::newRow("mobile") << QStringLiteral("010-0000-1204") << QStringLiteral("010-0000-****");
    QTest::newRow("plain") << QStringLiteral("01000001204") << QStringLiteral("0100000****");
    QTest::newRow("landline") << QStringLiteral("02-000-1204") << QStringLiteral("02-000-****");
    QTest::newRow("odd hyphen") << QStringLiteral("010-0000-12-04") << QStringLiteral("010-0000-**-**");
    QTest::newRow("short") << QStringLiteral("112") << QStringLiteral("***");
    QTest::newRow("empty") << QString() << QString();
}

void tst_Masking::phones()
{
    QFETCH(QString, phone);
    QTEST(maskedPhone(phone), "masked");
}

QTEST_GUILESS_MAIN(tst_Masking)
#include "tst_Masking.moc"
