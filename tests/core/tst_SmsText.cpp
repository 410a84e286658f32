#include "core/outbox/SmsText.h"

#include <QtTest>

using namespace ieum;

class tst_SmsText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsBytes_data();
    void countsBytes();
    void namesWhatCannotGo();
    void replacementCanAlwaysGo();
    void replacementLeavesGoodTextAlone();
};

void tst_SmsText::countsBytes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("bytes");
    QTest::addColumn<int>("type");
    const auto sms = int(SmsFit::Type::Sms), lms = int(SmsFit::Type::Lms),
               tooLong = int(SmsFit::Type::TooLong);
    QTest::newRow("45 syllables are one SMS") << QStringLiteral("가").repeated(45) << 90 << sms;
    QTest::newRow("one letter more is an LMS") << QStringLiteral("가").repeated(45) + u'a' << 91 << lms;
    QTest::newRow("a real text")
        << QStringLiteral(
               "안녕하세요. 예약이 확정되었습니다. 10월 15일 오후 3시에 뵙겠습니다. 감사합니다 - 네일샵")
        << 87 << sms;
    QTest::newRow("a line end is one byte") << QStringLiteral("가\r\n나") << 5 << sms;
    QTest::newRow("1,000 syllables are the longest LMS")
        << QStringLiteral("가").repeated(1000) << 2000 << lms;
    QTest::newRow("beyond") << QStringLiteral("가").repeated(1001) << 2002 << tooLong;
    QTest::newRow("symbols of the set") << QStringLiteral("♥☎※～") << 8 << sms;
}

void tst_SmsText::countsBytes()
{
    QFETCH(QString, text);
    const SmsFit fit = smsFit(text);
    QTEST(fit.bytes, "bytes");
    QTEST(int(fit.type), "type");
    QVERIFY(fit.unsendable.isEmpty());
}

void tst_SmsText::namesWhatCannotGo()
{
    // windows-949 knows 똠 and 뷁, carriers do not; Qt's own EUC-KR would damage them silently.
    const SmsFit fit = smsFit(QStringLiteral("똠얌꿍 뷁 맛있어요 😀 👩‍🍳 똠"));
    QCOMPARE(fit.unsendable, (QStringList{QStringLiteral("똠"), QStringLiteral("뷁"), QStringLiteral("😀"),
                                          QStringLiteral("👩‍🍳")}));
    QVERIFY(!fit.canGo());
}

void tst_SmsText::replacementCanAlwaysGo()
{
    const QStringList texts{QStringLiteral("똠얌꿍 😀 — “네” … ❤️ ₩38,500\t끝"),
                            QStringLiteral("가").normalized(QString::NormalizationForm_D),
                            QStringLiteral("e\u0301 \u00A0 \u200b ½ ① ㎖ 漢字 ﷽"), QString(QChar(0xD800))};
    for (const QString &text : texts)
        QCOMPARE(smsFit(smsReplacement(text)).unsendable, QStringList());
    QCOMPARE(smsReplacement(QStringLiteral("똠얌 😀 — ❤️")), QStringLiteral("ㄸㅗㅁ얌  - ♥"));
    QCOMPARE(smsReplacement(QStringLiteral("가").normalized(QString::NormalizationForm_D)),
             QStringLiteral("가"));
}

void tst_SmsText::replacementLeavesGoodTextAlone()
{
    const QString text =
        QStringLiteral("[하늘 디저트] 문태오 님, 10월 16일(일) 오후 3:00에 뵙겠습니다. ♥\n010-0000-1204");
    QCOMPARE(smsReplacement(text), text);
}

QTEST_GUILESS_MAIN(tst_SmsText)
#include "tst_SmsText.moc"
