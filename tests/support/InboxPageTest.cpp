#include "tests/support/InboxPageTest.h"

#include "tests/support/InboxFixture.h"

#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace ieum::test {

void InboxPageTest::open()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->window->openPage(u"inbox"_s, {});
}

void InboxPageTest::fill()
{
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

void InboxPageTest::addToOutbox(OutboxState state)
{
    const auto added = inShop([state](Shop &shop) -> Result<void> {
        IEUM_TRY_ASSIGN(waiting, shop.inbox.conversations({ConversationFilter::View::Waiting, {}}, 1));
        IEUM_TRY_ASSIGN(sent, shop.sending.send(
                                  {waiting.first().customer, {u"네 좋아요"_s, {}, {}}, u"kakao"_s, {}, {}}));
        OutboxStore::Change change;
        change.state = state;
        change.at = shop.clock.now();
        if (state == OutboxState::Failed)
            change.reason = Error("outbox.cannot-retry");
        IEUM_TRY(shop.outboxStore.change(sent.message.id, sent.message.state, change));
        return {};
    });
    QVERIFY(added.ok());
    page().refresh();
    m_fixture->settle();
    m_fixture->settle();
}

void InboxPageTest::choose(const QString &word)
{
    for (QPushButton *button : page().findChildren<QPushButton *>()) {
        if (button->text().startsWith(word))
            button->click();
    }
    m_fixture->settle();
}

void InboxPageTest::showView(ConversationFilter::View view)
{
    page().findChild<ConversationPane *>()->showView(view);
    m_fixture->settle();
    m_fixture->settle();
}

void InboxPageTest::picture(const char *name)
{
    const QString folder = qEnvironmentVariable("IEUM_PICTURES");
    if (!folder.isEmpty())
        m_fixture->window->grab().save(folder + u'/' + QString::fromLatin1(name) + u".png"_s);
}

} // namespace ieum::test
