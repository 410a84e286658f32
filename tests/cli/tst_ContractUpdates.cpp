#include "tests/support/FakeUpdateServer.h"
#include "tests/support/IeumCtl.h"
#include "tests/support/UpdateNews.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace ieum::test;

class tst_ContractUpdates : public QObject
{
    Q_OBJECT

private:
    const UpdateMaker m_maker;

    QStringList asking(const FakeUpdateServer &server) const
    {
        return {u"update"_s,  u"check"_s, u"--from"_s,
                server.url(), u"--key"_s, QString::fromLatin1(m_maker.publicKey().toBase64())};
    }

private Q_SLOTS:
    void saysWhatIsNew()
    {
        const FakeUpdateServer server(m_maker.manifest(UpdateMaker::news("99.1.0")));
        const IeumCtl ctl;
        const Answer answer = ctl.run(asking(server));
        EXPECT_JSON(answer, 0);
        QVERIFY(answer.isTrue("/newer"));
        QCOMPARE(answer.text("/newest"), u"99.1.0"_s);
        QCOMPARE(answer.text("/released"), u"2026-12-01"_s);
        QCOMPARE(answer.text("/page"), u"https://ieum.invalid/0.2"_s);
        QCOMPARE(answer.texts("/changes"), (QStringList{u"예약을 문자로 알립니다"_s, u"<b>굵게</b>"_s}));
        QVERIFY(ctl.plain(asking(server)).out.contains("예약을 문자로 알립니다"));
    }

    void offersNothingOlder()
    {
        const FakeUpdateServer server(m_maker.manifest(UpdateMaker::news("0.0.1")));
        const Answer answer = IeumCtl().run(asking(server));
        EXPECT_JSON(answer, 0);
        QVERIFY(!answer.isTrue("/newer"));
        QVERIFY(!answer.has("/newest"));
    }

    void believesNobodyElse()
    {
        const FakeUpdateServer server(UpdateMaker().manifest(UpdateMaker::news("99.1.0")));
        const Answer answer = IeumCtl().run(asking(server));
        EXPECT_EXIT(answer, 5);
        QCOMPARE(answer.text("/error/code"), u"update.bad-signature"_s);
    }

    void asksNobodyWhenOffline()
    {
        const FakeUpdateServer server(m_maker.manifest(UpdateMaker::news("99.1.0")));
        const Answer answer = IeumCtl().run(QStringList{u"--offline"_s} + asking(server));
        EXPECT_EXIT(answer, 7);
        QVERIFY(server.requests().isEmpty());
    }

    void saysWhenNobodyAnswers()
    {
        EXPECT_EXIT(IeumCtl().run("update check --from http://127.0.0.1:1/"), 7);
        EXPECT_EXIT(IeumCtl().run("update"), 2);
    }

    void takesAMirrorFromTheEnvironmentButNoKey()
    {
        const FakeUpdateServer server(m_maker.manifest(UpdateMaker::news("99.1.0")));
        IeumCtl ctl;
        ctl.setVariable(u"IEUM_UPDATE_URL"_s, server.url());
        EXPECT_EXIT(ctl.run("update check"), 5);
        QCOMPARE(server.requests().size(), 1);
    }
};

QTEST_GUILESS_MAIN(tst_ContractUpdates)
#include "tst_ContractUpdates.moc"
