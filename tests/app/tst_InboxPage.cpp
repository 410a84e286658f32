#include "app/gui/inbox/ConversationPane.h"
#include "app/gui/inbox/InboxPage.h"
#include "app/gui/inbox/MemoEdit.h"
#include "app/gui/inbox/ThreadView.h"
#include "app/workspace/Shop.h"
#include "tests/support/InboxFixture.h"
#include "tests/support/WindowFixture.h"

#include <QListView>
#include <QPushButton>
#include <QtTest>

using namespace ieum;
using namespace Qt::Literals::StringLiterals;

class tst_InboxPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }

    void showsWhoWaitsAndTheirThread();
    void viewsCountTruly();
    void answeredClosesTheSilenceAndCanBeTakenBack();
    void memoIsKeptBeforeThePageGoes();
    void searchGroupsWhatItFinds();
    void emptyShopSaysWhatToDo();

private:
    void fill();
    InboxPage &page() { return *m_fixture->window->findChild<InboxPage *>(); }
    QListView &list() { return *page().findChild<ConversationPane *>()->list(); }
    int rows() { return list().model()->rowCount(); }
    void choose(const QString &word);
    void picture(const char *name);

    std::unique_ptr<test::WindowFixture> m_fixture;
};

void tst_InboxPage::init()
{
    m_fixture = std::make_unique<test::WindowFixture>();
    m_fixture->window->openPage(u"inbox"_s, {});
}

void tst_InboxPage::choose(const QString &word)
{
    for (QPushButton *button : page().findChildren<QPushButton *>()) {
        if (button->text().startsWith(word))
            button->click();
    }
    m_fixture->settle();
}

void tst_InboxPage::fill()
{
    using test::InboxFixture;
    QList<IncomingMessage> chats{
        InboxFixture::kakao(u"김하늘"_s, u"2022-10-15T13:41"_s, u"김하늘"_s,
                            u"사장님 안녕하세요 :) 토요일에 젤네일 예약 될까요? 3시쯤이요"_s),
        InboxFixture::kakao(u"김하늘"_s, u"2022-10-15T13:55"_s, QString(),
                            u"안녕하세요 하늘 님, 내일 오후 3시 비어 있어요."_s),
        InboxFixture::kakao(u"김하늘"_s, u"2022-10-16T09:48"_s, u"김하늘"_s,
                            u"네 그럼 토요일 3시로 할게요~"_s),
        InboxFixture::kakao(u"박서윤"_s, u"2022-10-16T07:12"_s, u"박서윤"_s, u"케이크 문구 바꿔도 되나요?"_s),
        InboxFixture::kakao(u"이도현"_s, u"2022-08-01T07:12"_s, u"이도현"_s, u"오래된 문의예요"_s),
    };
    QList<IncomingMessage> calls{
        InboxFixture::call(u"010-0000-2210"_s, u"2022-10-16T09:02"_s, Direction::In, CallOutcome::Missed, 0)};
    const auto enter = [](Shop &shop, const QString &channel,
                          const QList<IncomingMessage> &records) -> Result<void> {
        const auto session = shop.ingest.begin({{}, channel, IngestOptions::Mode::Enter, {}});
        IEUM_TRY(session->add(records));
        IEUM_TRY(session->finish());
        return {};
    };
    bool done = false;
    m_fixture->workspace->write(
        &page(),
        [=](Shop &shop) -> Result<void> {
            IEUM_TRY(enter(shop, u"kakao"_s, chats));
            return enter(shop, u"phone"_s, calls);
        },
        [&done](const Result<void> &entered) { done = entered.ok(); });
    QTRY_VERIFY(done);
    page().refresh();
    m_fixture->settle();
    m_fixture->settle();
}

// Pictures for looking at: IEUM_PICTURES names the folder.
void tst_InboxPage::picture(const char *name)
{
    const QString folder = qEnvironmentVariable("IEUM_PICTURES");
    if (!folder.isEmpty())
        m_fixture->window->grab().save(folder + u'/' + QString::fromLatin1(name) + u".png"_s);
}

void tst_InboxPage::showsWhoWaitsAndTheirThread()
{
    fill();
    QTRY_COMPARE(rows(), 3);
    QCOMPARE(list().model()->index(0, 0).data().toString(), u"김하늘"_s);
    QCOMPARE(list().model()->index(1, 0).data().toString(), u"010-****-2210"_s);
    auto *thread = page().findChild<ThreadView *>();
    QTRY_COMPARE(thread->model()->rowCount(), 3);
    QVERIFY(thread->model()->index(2, 0).data(Qt::AccessibleTextRole).toString().contains(u"3시로 할게요"_s));
    m_fixture->settle();
    picture("inbox");
}

void tst_InboxPage::viewsCountTruly()
{
    fill();
    choose(u"오래된 대기"_s);
    QTRY_COMPARE(rows(), 1);
    choose(u"전체"_s);
    QTRY_COMPARE(rows(), 4);
}

void tst_InboxPage::answeredClosesTheSilenceAndCanBeTakenBack()
{
    fill();
    QTRY_COMPARE(rows(), 3);
    choose(u"답변 완료"_s);
    QTRY_COMPARE(rows(), 2);
    choose(u"되돌리기"_s);
}

void tst_InboxPage::memoIsKeptBeforeThePageGoes()
{
    fill();
    QTRY_COMPARE(rows(), 3);
    auto *memo = page().findChild<MemoEdit *>();
    memo->setPlainText(u"견과 알레르기"_s);
    page().keepDrafts();
    QString kept;
    // In line with the writes: it is answered after the memo has been saved.
    m_fixture->workspace->write(
        &page(),
        [](Shop &shop) {
            const auto found = shop.customers.findByName(u"김하늘"_s);
            return found.ok() && !found->isEmpty() ? found->first().memo : QString();
        },
        [&kept](const QString &text) { kept = text; });
    QTRY_COMPARE(kept, u"견과 알레르기"_s);
}

void tst_InboxPage::searchGroupsWhatItFinds()
{
    fill();
    PageTarget target;
    target.text = u"하늘"_s;
    page().open(target);
    auto *results = page().findChild<ConversationPane *>()->results();
    QTRY_VERIFY(results->model()->rowCount() >= 4);
    QCOMPARE(results->model()->index(0, 0).data().toString(), u"손님"_s);
    picture("inbox-search");
    QVERIFY(page().escape());
    QVERIFY(!page().escape());
}

void tst_InboxPage::emptyShopSaysWhatToDo()
{
    m_fixture->settle();
    picture("inbox-empty");
    choose(u"전체"_s);
    picture("inbox-empty-all");
    QCOMPARE(rows(), 0);
}

QTEST_MAIN(tst_InboxPage)
#include "tst_InboxPage.moc"
