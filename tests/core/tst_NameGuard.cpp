// A reply that speaks to somebody else is noticed, and one that does not is let go.
#include "core/continuity/NameGuard.h"
#include "tests/support/InboxFixture.h"

#include <QtTest>

using namespace ieum;
using namespace ieum::test;
using namespace Qt::Literals::StringLiterals;

class tst_NameGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noticesOthers_data();
    void noticesOthers();
};

void tst_NameGuard::noticesOthers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("others");
    QTest::newRow("another's name") << u"박도연님, 내일 3시에 뵐게요"_s << QStringList{u"박도연"_s};
    QTest::newRow("with a space") << u"안녕하세요 박도연 님"_s << QStringList{u"박도연"_s};
    QTest::newRow("as a customer") << u"박도연 고객님 픽업 준비됐어요"_s << QStringList{u"박도연"_s};
    QTest::newRow("run together") << u"안녕하세요박도연님"_s << QStringList{u"박도연"_s};
    QTest::newRow("decomposed") << u"박도연님"_s.normalized(QString::NormalizationForm_D)
                                << QStringList{u"박도연"_s};
    QTest::newRow("two of them") << u"박도연님과 이서준씨 두 분"_s << QStringList{u"박도연"_s, u"이서준"_s};
    QTest::newRow("the addressee") << u"김하늘님 안녕하세요, 하늘님"_s << QStringList();
    QTest::newRow("nobody's name") << u"손님, 고객님, 사장님, 날씨가 좋네요"_s << QStringList();
    QTest::newRow("an unknown name") << u"최민지님"_s << QStringList();
    QTest::newRow("not spoken to") << u"박도연 작가의 그림"_s << QStringList();
}

void tst_NameGuard::noticesOthers()
{
    QFETCH(QString, text);
    QFETCH(QStringList, others);
    InboxFixture m;
    for (const QString &name : {u"김하늘"_s, u"박도연"_s, u"이서준"_s})
        m.enter(u"kakao"_s, {InboxFixture::kakao(name, u"2022-10-15T10:00"_s, name, u"안녕하세요"_s)});
    NameGuard guard(m.customers);
    QCOMPARE(*guard.othersIn(text, m.customer(u"김하늘"_s)), others);
    QCOMPARE(guard.othersIn(text, CustomerId{999}).error().code, u"customer.none"_s);
}

QTEST_GUILESS_MAIN(tst_NameGuard)
#include "tst_NameGuard.moc"
