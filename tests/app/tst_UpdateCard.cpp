#include "app/gui/settings/UpdateCard.h"
#include "app/gui/settings/UpdateHabit.h"
#include "app/gui/settings/WeeklyUpdateCheck.h"
#include "app/gui/style/Preferences.h"
#include "app/gui/widgets/Banner.h"
#include "app/gui/widgets/Button.h"
#include "app/gui/widgets/Label.h"
#include "app/workspace/UpdateWatch.h"
#include "tests/support/FakeUpdateServer.h"
#include "tests/support/UpdateNews.h"
#include "tests/support/WindowFixture.h"

#include <QFile>
#include <QtTest>

using namespace ieum;
using namespace ieum::test;

namespace {

class TestShell final : public Shell
{
public:
    void openPage(const QString &page, const PageTarget &target) override
    {
        opened = page + u'/' + target.filter;
    }
    void toast(const QString &, const ToastAction &) override {}
    void fail(const Error &) override {}
    void setBanner(const QString &, Banner *next) override { banner.reset(next); }

    QString opened;
    std::unique_ptr<Banner> banner;
};

} // namespace

class tst_UpdateCard : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WindowFixture> m_fixture;
    const UpdateMaker m_maker;
    TestShell m_shell;

    PageContext context() { return {*m_fixture->workspace, m_shell, m_fixture->theme}; }

    void watch(const FakeUpdateServer &server)
    {
        new UpdateWatch({server.url(), {m_maker.publicKey()}, 10'000}, m_fixture->workspace.get());
    }

    static QStringList textsOf(const QWidget &widget)
    {
        QStringList texts;
        for (const Label *label : widget.findChildren<Label *>()) {
            if (label->textFormat() != Qt::PlainText)
                qFatal("a label that could show foreign text as more than text");
            texts += label->plainText();
        }
        return texts;
    }

    static Button *button(const QWidget &widget, const QString &name)
    {
        for (Button *each : widget.findChildren<Button *>()) {
            if (each->accessibleName() == name || each->text() == name)
                return each;
        }
        return nullptr;
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        QFile::remove(Preferences::path());
        m_shell.banner.reset();
    }
    void cleanup() { m_fixture.reset(); }

    void tellsInKoreanWhatChanges()
    {
        const FakeUpdateServer server(m_maker.manifest(UpdateMaker::news("99.1.0")));
        watch(server);
        UpdateCard card(context());
        Button *ask = button(card, QStringLiteral("지금 확인"));
        QVERIFY(ask);
        ask->click();
        QVERIFY(!ask->isEnabled());
        QTRY_VERIFY(textsOf(card).contains(QStringLiteral("· 예약을 문자로 알립니다")));
        QVERIFY(textsOf(card).contains(QStringLiteral("· <b>굵게</b>")));
        QVERIFY(button(card, QStringLiteral("받는 곳 열기")));
        QVERIFY(ask->isEnabled());
        QVERIFY(UpdateHabit().lastAsked().isValid());
        QVERIFY(!m_shell.banner);
    }

    void saysWhenTheNewsIsNotBelieved()
    {
        const FakeUpdateServer server(UpdateMaker().manifest(UpdateMaker::news("99.1.0")));
        watch(server);
        UpdateCard card(context());
        button(card, QStringLiteral("지금 확인"))->click();
        QTRY_VERIFY(textsOf(card).value(0).contains(QStringLiteral("서명이 없어")));
        QVERIFY(!button(card, QStringLiteral("받는 곳 열기")));
    }

    void hasNoButtonWhereNothingMayGoOut()
    {
        const UpdateCard card(context());
        QVERIFY(card.findChildren<Button *>().isEmpty());
        QCOMPARE(textsOf(card).size(), 1);
    }

    void asksByItselfOnlyWhenChosenAndOnceAWeek()
    {
        UpdateHabit habit;
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QVERIFY(!habit.isDue(now));
        habit.setAsksWeekly(true);
        QVERIFY(habit.isDue(now));
        habit.setLastAsked(now);
        QVERIFY(!habit.isDue(now.addDays(6)));
        QVERIFY(habit.isDue(now.addDays(7)));
        QVERIFY(habit.isDue(now.addYears(-1))); // a clock that was once wrong stops nothing for ever
    }

    void theWeeklyLookAnnouncesOnceAndCanBeWavedAway()
    {
        const FakeUpdateServer server(m_maker.manifest(UpdateMaker::news("99.1.0")));
        watch(server);
        WeeklyUpdateCheck weekly(context(), nullptr);
        weekly.look();
        QCoreApplication::processEvents();
        QVERIFY(server.requests().isEmpty());
        UpdateHabit().setAsksWeekly(true);
        weekly.look();
        QTRY_VERIFY(m_shell.banner);
        button(*m_shell.banner, QStringLiteral("바뀌는 점"))->click();
        QCOMPARE(m_shell.opened, QStringLiteral("settings/about"));
        button(*m_shell.banner, QStringLiteral("이 버전은 넘기기"))->click();
        QTRY_VERIFY(!m_shell.banner);
        QCOMPARE(UpdateHabit().putAside(), QStringLiteral("99.1.0"));
        weekly.look();
        QCOMPARE(server.requests().size(), 1);
    }
};

QTEST_MAIN(tst_UpdateCard)
#include "tst_UpdateCard.moc"
