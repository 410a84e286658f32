// The reply box over a real shop: the switch takes the draft along, and nothing is said to be sent before it
// is.
#include "app/gui/continuity/ReplyBox.h"
#include "app/gui/continuity/ReplyText.h"
#include "app/gui/continuity/SwitchMenu.h"
#include "app/gui/style/Theme.h"
#include "app/gui/widgets/Banner.h"
#include "app/gui/widgets/Button.h"
#include "app/workspace/Shop.h"
#include "app/workspace/Workspace.h"
#include "core/base/ThreadRule.h"
#include "tests/support/TestShop.h"

#include <QClipboard>
#include <QProcess>
#include <QtTest>

using namespace ieum;
using namespace ieum::test;

namespace {

/// A window that only listens.
class QuietShell final : public Shell
{
public:
    void openPage(const QString &page, const PageTarget &) override { pages += page; }
    void toast(const QString &text, const ToastAction &) override { toasts += text; }
    void fail(const Error &error) override { errors += error.code; }
    void setBanner(const QString &, Banner *banner) override { delete banner; }

    QStringList pages, toasts, errors;
};

} // namespace

class tst_ReplyBox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void menuListsLivingWaysFirst();
    void switchTakesTheSyllableUnderCompositionAlong();
    void withoutAPhoneItIsCopiedAndAsked();
    void countsWhatIsBeingComposed();
    void unsendableTextWaitsForTheOneButton();
    void anotherCustomerGetsTheirOwnDraft();
    void noteStaysInTheShop();
    void noteAndReplyAreKeptSideBySide();
    void whoeverTypesOnAndOnIsKeptToo();
    void draftSurvivesAKill();

private:
    Result<CustomerId> makeCustomer(Shop &shop, const QString &name, const QString &room,
                                    const QString &number);
    ReplyText *field() const { return m_box->findChild<ReplyText *>(); }
    Button *sendButton() const
    {
        const auto buttons = m_box->findChildren<Button *>();
        return *std::find_if(buttons.begin(), buttons.end(), [](Button *b) {
            return b->property("kind").toString() == QLatin1String("main");
        });
    }
    void compose(const QString &preedit)
    {
        QInputMethodEvent event(preedit, {});
        QCoreApplication::sendEvent(field(), &event);
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<TestShop> m_test;
    std::unique_ptr<Shop> m_shop; ///< the test's own look at the rows
    std::unique_ptr<Workspace> m_workspace;
    QuietShell m_shell;
    std::unique_ptr<ReplyBox> m_box;
    CustomerId m_seoyun;
    CustomerId m_other;
};

void tst_ReplyBox::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp);
}

Result<CustomerId> tst_ReplyBox::makeCustomer(Shop &shop, const QString &name, const QString &room,
                                              const QString &number)
{
    const Instant now = shop.clock.now();
    IEUM_TRY_ASSIGN(id, shop.customers.add(name, now, {}));
    ContactPoint kakao;
    kakao.customer = id;
    kakao.kind = ContactPoint::Kind::KakaoRoom;
    kakao.channel = QStringLiteral("kakao");
    kakao.address = kakao.display = room;
    IEUM_TRY(shop.customers.addContact(kakao, now, {}));
    ContactPoint mobile = kakao;
    mobile.kind = ContactPoint::Kind::Mobile;
    mobile.channel = QStringLiteral("sms");
    mobile.address = QStringLiteral("+8210") + number;
    mobile.display = QStringLiteral("010-") + number;
    IEUM_TRY(shop.customers.addContact(mobile, now, {}));
    return id;
}

void tst_ReplyBox::init()
{
    m_test = std::make_unique<TestShop>();
    m_shop = std::move(m_test->open()).value();
    m_seoyun =
        *makeCustomer(*m_shop, QStringLiteral("박서윤"), QStringLiteral("서윤"), QStringLiteral("00003391"));
    m_other =
        *makeCustomer(*m_shop, QStringLiteral("임소율"), QStringLiteral("소율"), QStringLiteral("00003026"));
    m_workspace = std::move(Workspace::open(m_test->folder(), m_test->key.clone(),
                                            std::make_shared<SystemClock>(), Workspace::Network::Offline))
                      .value();
    ThreadRule::allowBlockingWorkHere(); // the test looks at the rows itself
    m_shell = {};
    m_box = std::make_unique<ReplyBox>(PageContext{*m_workspace, m_shell, *m_theme});
    m_box->resize(560, 200);
    m_box->show();
    m_box->setCustomer(m_seoyun);
    QTRY_VERIFY(!m_box->channel().isEmpty());
}

void tst_ReplyBox::cleanup()
{
    m_box.reset();
    m_workspace.reset();
    m_shop.reset();
    m_test.reset();
}

void tst_ReplyBox::menuListsLivingWaysFirst()
{
    QVERIFY(m_shop->channels.down({QStringLiteral("kakao"), {}, {}, {}}).ok());
    m_box->refresh();
    const auto ways = *m_shop->sending.ways(m_seoyun);
    bool answered = false; // the box asked before us, on the same thread
    m_workspace->read(
        m_box.get(), [](Shop &) { return 0; }, [&answered](int) { answered = true; });
    QTRY_VERIFY(answered);
    QCOMPARE(m_box->channel(), QStringLiteral("sms"));
    m_box->openSwitchMenu();
    const auto rows = m_box->findChild<SwitchMenu *>()->findChildren<SwitchMenuRow *>();
    QCOMPARE(rows.size(), ways.size());
    QVERIFY(rows.first()->isEnabled());
    QVERIFY(rows.first()->accessibleName().contains(QStringLiteral("00003391")));
    QVERIFY(!rows.last()->isEnabled());
    m_box->findChild<SwitchMenu *>()->close();
}

void tst_ReplyBox::switchTakesTheSyllableUnderCompositionAlong()
{
    field()->setPlainText(QStringLiteral("바꾸신 문구 그대로 만들"));
    field()->moveCursor(QTextCursor::End);
    compose(QStringLiteral("게"));
    m_box->openSwitchMenu();
    auto *menu = m_box->findChild<SwitchMenu *>();
    Q_EMIT menu->chosen(QStringLiteral("phone"));
    menu->close();
    QTRY_COMPARE(m_box->channel(), QStringLiteral("phone"));
    QCOMPARE(m_box->text(), QStringLiteral("바꾸신 문구 그대로 만들게"));
    QCOMPARE(m_shop->inbox.draft(m_seoyun)->text, QStringLiteral("바꾸신 문구 그대로 만들게"));
    QCOMPARE(m_shop->inbox.draft(m_seoyun)->channel, QStringLiteral("phone"));
}

void tst_ReplyBox::withoutAPhoneItIsCopiedAndAsked()
{
    QVERIFY(m_shop->channels.down({QStringLiteral("kakao"), {}, {}, {}}).ok());
    m_box->refresh();
    QTRY_COMPARE(m_box->channel(), QStringLiteral("sms"));
    field()->setPlainText(QStringLiteral("내일 뵙겠습니다"));
    field()->moveCursor(QTextCursor::End);
    compose(QStringLiteral("네"));
    m_box->send();
    QVERIFY(!m_box->text().isEmpty()); // nothing is taken away before the row is committed
    QTRY_COMPARE(m_box->text(), QString());
    const auto rows = *m_shop->outbox.list();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().state, OutboxState::ByHand);
    QCOMPARE(rows.first().text, QStringLiteral("내일 뵙겠습니다네"));
    QCOMPARE(QGuiApplication::clipboard()->text(), rows.first().text);
    QVERIFY(m_shop->inbox.thread(m_seoyun, 0)->messages.isEmpty()); // never counted as sent by itself
    QVERIFY(m_shell.errors.isEmpty());
}

void tst_ReplyBox::countsWhatIsBeingComposed()
{
    QVERIFY(!sendButton()->isEnabled());
    compose(QStringLiteral("안"));
    QVERIFY(sendButton()->isEnabled());
}

void tst_ReplyBox::unsendableTextWaitsForTheOneButton()
{
    QVERIFY(m_shop->channels.down({QStringLiteral("kakao"), {}, {}, {}}).ok());
    m_box->refresh();
    QTRY_COMPARE(m_box->channel(), QStringLiteral("sms"));
    field()->setPlainText(QStringLiteral("똠얌 좋아요 😀"));
    QVERIFY(!sendButton()->isEnabled());
    const auto buttons = m_box->findChildren<Button *>();
    const auto mend = std::find_if(buttons.begin(), buttons.end(), [](Button *b) {
        return b->text().contains(QLatin1String("fit for a text"));
    });
    QVERIFY(mend != buttons.end() && (*mend)->isVisible());
    (*mend)->click();
    QVERIFY(sendButton()->isEnabled());
}

void tst_ReplyBox::anotherCustomerGetsTheirOwnDraft()
{
    field()->setPlainText(QStringLiteral("서윤 님께 쓰던 글"));
    m_box->setCustomer(m_other);
    QVERIFY(m_box->text().isEmpty());
    QTRY_COMPARE(m_shop->inbox.draft(m_seoyun)->text, QStringLiteral("서윤 님께 쓰던 글"));
    m_box->setCustomer(m_seoyun);
    QTRY_COMPARE(m_box->text(), QStringLiteral("서윤 님께 쓰던 글"));
}

void tst_ReplyBox::noteStaysInTheShop()
{
    field()->setPlainText(QStringLiteral("서윤 님께 쓰던 글"));
    m_box->setMode(ReplyBox::Mode::Note);
    QVERIFY(m_box->text().isEmpty());
    compose(QStringLiteral("견과 알레르기"));
    m_box->send();
    QTRY_COMPARE(m_box->mode(), ReplyBox::Mode::Reply);
    QCOMPARE(m_box->text(), QStringLiteral("서윤 님께 쓰던 글"));
    QCOMPARE(m_shop->inbox.notes(m_seoyun)->size(), 1);
    QCOMPARE(m_shop->inbox.notes(m_seoyun)->first().text, QStringLiteral("견과 알레르기"));
    QVERIFY(m_shop->outbox.list()->isEmpty());
    QVERIFY(m_shop->inbox.thread(m_seoyun, 0)->messages.isEmpty());
    QVERIFY(QGuiApplication::clipboard()->text() != QStringLiteral("견과 알레르기"));
}

void tst_ReplyBox::noteAndReplyAreKeptSideBySide()
{
    field()->setPlainText(QStringLiteral("네 서윤 님"));
    m_box->setMode(ReplyBox::Mode::Note);
    field()->setPlainText(QStringLiteral("단골"));
    m_box->setCustomer(m_other);
    QTRY_COMPARE(m_shop->inbox.draft(m_seoyun)->note, QStringLiteral("단골"));
    QCOMPARE(m_shop->inbox.draft(m_seoyun)->text, QStringLiteral("네 서윤 님"));
    QCOMPARE(m_box->mode(), ReplyBox::Mode::Reply);
    m_box->setCustomer(m_seoyun);
    QTRY_COMPARE(m_box->text(), QStringLiteral("네 서윤 님"));
    m_box->setMode(ReplyBox::Mode::Note);
    QCOMPARE(m_box->text(), QStringLiteral("단골"));
}

void tst_ReplyBox::whoeverTypesOnAndOnIsKeptToo()
{
    QTimer keys;
    connect(&keys, &QTimer::timeout, field(), [this] { QTest::keyClick(field(), Qt::Key_A); });
    keys.start(50);
    QTRY_VERIFY(!m_shop->inbox.draft(m_seoyun)->text.isEmpty());
}

// Another process types on and on; it is killed as a power cut would, and what it had typed is there.
void tst_ReplyBox::draftSurvivesAKill()
{
    m_box.reset();
    m_workspace.reset();
    QProcess typist;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QByteArray key(m_test->key.view().constData(), SecretKey::size);
    environment.insert(QStringLiteral("IEUM_TYPE_INTO"), m_test->folder());
    environment.insert(QStringLiteral("IEUM_TYPE_KEY"), QString::fromLatin1(key.toHex()));
    environment.insert(QStringLiteral("IEUM_TYPE_TO"), m_seoyun.toString());
    typist.setProcessEnvironment(environment);
    typist.start(QCoreApplication::applicationFilePath(), {});
    QTRY_VERIFY_WITH_TIMEOUT(m_shop->inbox.draft(m_seoyun)->text.size() > 3, 20'000);
    typist.kill();
    QVERIFY(typist.waitForFinished());
    m_shop.reset();
    m_shop = std::move(m_test->open()).value();
    QVERIFY(m_shop->inbox.draft(m_seoyun)->text.startsWith(QStringLiteral("aaaa")));
}

namespace {

/// The other process of draftSurvivesAKill(): ends only by being killed.
int typeUntilKilled(QApplication &application)
{
    Theme theme(application);
    const QByteArray key = QByteArray::fromHex(qgetenv("IEUM_TYPE_KEY"));
    auto workspace = Workspace::open(qEnvironmentVariable("IEUM_TYPE_INTO"), SecretKey::of(key),
                                     std::make_shared<SystemClock>(), Workspace::Network::Offline);
    if (!workspace.ok())
        return 1;
    QuietShell shell;
    ReplyBox box(PageContext{**workspace, shell, theme});
    box.show();
    box.setCustomer(CustomerId::fromString(qEnvironmentVariable("IEUM_TYPE_TO")).value());
    QTimer keys;
    QObject::connect(&keys, &QTimer::timeout, &box,
                     [&box] { QTest::keyClick(box.findChild<ReplyText *>(), Qt::Key_A); });
    keys.start(50);
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (qEnvironmentVariableIsSet("IEUM_TYPE_INTO"))
        return typeUntilKilled(application);
    tst_ReplyBox test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_ReplyBox.moc"
