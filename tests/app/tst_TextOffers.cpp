#include "app/gui/print/PrintService.h"
#include "app/gui/print/ShippedTextsDialog.h"
#include "app/gui/shell/TextOffer.h"
#include "app/gui/widgets/Button.h"
#include "app/gui/widgets/Toast.h"
#include "tests/support/WindowFixture.h"

#include <QInputMethodEvent>
#include <QJsonObject>
#include <QLineEdit>
#include <QtTest>

using namespace ieum;

namespace {

const QString haneul = QStringLiteral("김하늘");
const QString phone = QStringLiteral("010-0000-1204");

class QuietShell final : public Shell
{
public:
    void openPage(const QString &, const PageTarget &) override {}
    void toast(const QString &, const ToastAction &) override {}
    void fail(const Error &) override {}
    void setBanner(const QString &, Banner *) override {}
};

/// Runs `job` in the shop and gives back what it gives.
template <typename Job>
auto inShop(test::WindowFixture &fixture, Job job)
{
    std::optional<std::invoke_result_t<Job &, Shop &>> answer;
    fixture.workspace->write(fixture.window.get(), job, [&](auto result) { answer = std::move(result); });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }))
        qFatal("the shop does not answer");
    return *std::move(answer);
}

QList<OutboxMessage> outbox(test::WindowFixture &fixture)
{
    return inShop(fixture, [](Shop &shop) { return shop.outbox.list().value(); });
}

BookingDraft draft(const QString &name, const QString &number)
{
    BookingDraft wish;
    wish.name = name;
    wish.phone = number;
    wish.service = QStringLiteral("젤네일");
    wish.start = seoulTime({2022, 10, 17}, {15, 0});
    return wish;
}

SendService::Act confirmation(const Booking &booking)
{
    SendService::Act act;
    act.customer = booking.customer;
    act.text.templateName = QString::fromLatin1(TemplateService::bookingConfirmed);
    act.text.subject.booking = booking.id;
    act.purpose = QStringLiteral("test:%1").arg(booking.id.toString());
    return act;
}

OrderLineId addOrder(Shop &shop, const QString &name, const QString &number)
{
    OrderDraft order;
    order.recipient = {name, number, {}, QStringLiteral("30100"), QStringLiteral("세종 한빛로 12"), {}};
    order.item = QStringLiteral("소이캔들");
    return shop.orderService.add(order)->id;
}

} // namespace

/// What the window offers after a booking and after a print, and what one key then does.
class tst_TextOffers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }
    void aBookingIsToldByOneKeyAndOnlyOnce();
    void theTextGoesRoundADeadChannel();
    void withAPhoneItIsQueued();
    void whoCannotBeReachedIsNotOffered();
    void aCancelledBookingIsNotConfirmedAnyMore();
    void aPrintedParcelIsToldByOneKey();
    void severalParcelsAskForTheirNumber();

private:
    Booking book(const QString &name, const QString &number);
    void bookByKeyboard(const QString &name, const QString &number);
    void print(const QList<OrderLineId> &lines);
    bool isOffered();
    void pressCtrlT() { QTest::keyClick(m_fixture->window.get(), Qt::Key_T, Qt::ControlModifier); }
    QString toast();

    std::unique_ptr<test::WindowFixture> m_fixture;
};

void tst_TextOffers::init()
{
    m_fixture = std::make_unique<test::WindowFixture>();
}

Booking tst_TextOffers::book(const QString &name, const QString &number)
{
    return inShop(*m_fixture, [=](Shop &shop) {
        const auto verdict = shop.bookings.add(draft(name, number), BookingService::OnClash::Refuse);
        return *shop.bookings.find(verdict->booking);
    });
}

// As with the phone at the ear: Ctrl+N, the name, the number, the time, Enter.
void tst_TextOffers::bookByKeyboard(const QString &name, const QString &number)
{
    m_fixture->window->openPage(QStringLiteral("bookings"));
    m_fixture->settle();
    QTimer::singleShot(0, m_fixture->window.get(), [=] {
        const auto field = [] { return QApplication::activeModalWidget()->focusWidget(); };
        QInputMethodEvent typed;
        typed.setCommitString(name);
        QCoreApplication::sendEvent(field(), &typed);
        QTest::keyClick(field(), Qt::Key_Tab);
        QTest::keyClicks(field(), number);
        QTest::keyClick(field(), Qt::Key_Tab);
        QInputMethodEvent when;
        when.setCommitString(QStringLiteral("내일 3시"));
        QCoreApplication::sendEvent(field(), &when);
        QTest::keyClick(field(), Qt::Key_Return);
    });
    QTest::keyClick(m_fixture->window.get(), Qt::Key_N, Qt::ControlModifier);
    m_fixture->window->activateWindow(); // no window manager does it here
    m_fixture->settle();
}

void tst_TextOffers::print(const QList<OrderLineId> &lines)
{
    m_fixture->window->openPage(QStringLiteral("orders"));
    PrintRequest request;
    request.courier = QStringLiteral("cj");
    request.lines = lines;
    auto *service = m_fixture->window->findChild<PrintService *>();
    QSignalSpy printed(service, &PrintService::printed);
    service->savePdf(request, *labelTemplate(QStringLiteral("100x150")),
                     m_fixture->shop.folder() + QStringLiteral("/labels.pdf"));
    QVERIFY(printed.wait());
    m_fixture->settle();
}

bool tst_TextOffers::isOffered()
{
    auto *button = m_fixture->window->findChild<Toast *>()->findChild<Button *>();
    return button->isVisible() && button->text().contains(QStringLiteral("Ctrl+T"));
}

QString tst_TextOffers::toast()
{
    return m_fixture->window->findChild<Toast *>()->accessibleName();
}

void tst_TextOffers::aBookingIsToldByOneKeyAndOnlyOnce()
{
    bookByKeyboard(haneul, QStringLiteral("01000001204"));
    QTRY_VERIFY(isOffered());
    QVERIFY(outbox(*m_fixture).isEmpty());
    pressCtrlT();
    QTRY_COMPARE(outbox(*m_fixture).size(), 1);
    pressCtrlT();
    m_fixture->settle();
    const QList<OutboxMessage> texts = outbox(*m_fixture);
    QCOMPARE(texts.size(), 1);
    QCOMPARE(texts.first().channel, QStringLiteral("sms"));
    QCOMPARE(texts.first().address, QStringLiteral("+821000001204"));
    QCOMPARE(texts.first().state, OutboxState::ByHand); // no phone is set up
    QVERIFY2(texts.first().text.contains(QStringLiteral("10월 17일(월) 오후 3:00")),
             qPrintable(texts.first().text));
    QTRY_VERIFY2(toast().contains(QStringLiteral("직접")), qPrintable(toast()));
}

// She last wrote by KakaoTalk, which has stopped.
void tst_TextOffers::theTextGoesRoundADeadChannel()
{
    const Booking booking = book(haneul, phone);
    inShop(*m_fixture, [&](Shop &shop) {
        return shop.database
            ->transact([&]() -> Result<void> {
                ContactPoint room;
                room.customer = booking.customer;
                room.kind = ContactPoint::Kind::KakaoRoom;
                room.address = room.display = haneul;
                IEUM_TRY(shop.customers.addContact(room, shop.clock.now(), {}));
                return shop.customers.setPreferredChannel(booking.customer, QStringLiteral("kakao"),
                                                          shop.clock.now());
            })
            .ok();
    });
    const auto offer = [&] {
        QuietShell shell;
        TextOffer offered({*m_fixture->workspace, shell, m_fixture->theme}, m_fixture->window.get());
        auto act = confirmation(booking);
        act.purpose += QString::number(outbox(*m_fixture).size());
        offered.make(QStringLiteral("x"), [act](Shop &) -> Result<SendService::Act> { return act; });
        m_fixture->settle();
        offered.accept();
        m_fixture->settle();
        return outbox(*m_fixture).first().channel;
    };
    QCOMPARE(offer(), QStringLiteral("kakao"));
    QVERIFY(inShop(*m_fixture, [](Shop &shop) {
        ChannelService::Failure failure;
        failure.channel = QStringLiteral("kakao");
        failure.since = shop.clock.now();
        return shop.channels.down(failure).ok();
    }));
    QCOMPARE(offer(), QStringLiteral("sms"));
}

void tst_TextOffers::withAPhoneItIsQueued()
{
    QVERIFY(inShop(*m_fixture, [](Shop &shop) {
        const QJsonObject phoneOfTheShop{{QStringLiteral("url"), QStringLiteral("http://192.0.2.1:8080")},
                                         {QStringLiteral("user"), QStringLiteral("ieum")},
                                         {QStringLiteral("password"), QStringLiteral("a secret")}};
        return shop.channels.configure(QStringLiteral("sms"), phoneOfTheShop).ok();
    }));
    bookByKeyboard(haneul, QStringLiteral("01000001204"));
    QTRY_VERIFY(isOffered());
    pressCtrlT();
    QTRY_COMPARE(outbox(*m_fixture).size(), 1);
    QCOMPARE(outbox(*m_fixture).first().state, OutboxState::Queued);
}

void tst_TextOffers::whoCannotBeReachedIsNotOffered()
{
    bookByKeyboard(haneul, {});
    QTRY_VERIFY(!toast().isEmpty());
    QVERIFY(!isOffered());
    pressCtrlT();
    m_fixture->settle();
    QVERIFY(outbox(*m_fixture).isEmpty());
}

void tst_TextOffers::aCancelledBookingIsNotConfirmedAnyMore()
{
    bookByKeyboard(haneul, QStringLiteral("01000001204"));
    QTRY_VERIFY(isOffered());
    QVERIFY(inShop(*m_fixture, [](Shop &shop) {
        return shop.bookings.cancel(shop.bookings.list({}, {})->first().id).ok();
    }));
    QTimer::singleShot(200, m_fixture->window.get(), [] {
        if (auto *said = qobject_cast<QDialog *>(QApplication::activeModalWidget()))
            said->reject();
    });
    pressCtrlT();
    m_fixture->settle();
    QVERIFY(outbox(*m_fixture).isEmpty());
}

void tst_TextOffers::aPrintedParcelIsToldByOneKey()
{
    const auto line = inShop(*m_fixture, [](Shop &shop) {
        (void)shop.bands.add(
            {QStringLiteral("cj"), QStringLiteral("600000000000"), QStringLiteral("600000000092"), {}, 0});
        return addOrder(shop, haneul, phone);
    });
    print({line});
    QTRY_VERIFY(isOffered());
    pressCtrlT();
    pressCtrlT();
    QTRY_COMPARE(outbox(*m_fixture).size(), 1);
    const QString text = outbox(*m_fixture).first().text;
    QVERIFY2(text.contains(QStringLiteral("600000000000")) && text.contains(QStringLiteral("소이캔들")),
             qPrintable(text));
}

void tst_TextOffers::severalParcelsAskForTheirNumber()
{
    const auto lines = inShop(*m_fixture, [](Shop &shop) {
        (void)shop.bands.add(
            {QStringLiteral("cj"), QStringLiteral("600000000000"), QStringLiteral("600000000092"), {}, 0});
        return QList<OrderLineId>{addOrder(shop, haneul, phone),
                                  addOrder(shop, QStringLiteral("이도현"), QStringLiteral("010-0000-4407"))};
    });
    print(lines);
    QTRY_VERIFY(isOffered());
    QTimer::singleShot(0, m_fixture->window.get(), [] {
        auto *dialog = qobject_cast<ShippedTextsDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return); // the count is not typed yet: nothing happens
        QVERIFY(dialog->isVisible());
        QTest::keyClicks(dialog->focusWidget(), QStringLiteral("2"));
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    });
    pressCtrlT();
    QTRY_COMPARE(outbox(*m_fixture).size(), 2);
    QSet<QString> numbers;
    for (const OutboxMessage &text : outbox(*m_fixture))
        numbers += text.text.right(12);
    QCOMPARE(numbers.size(), 2);
}

QTEST_MAIN(tst_TextOffers)
#include "tst_TextOffers.moc"
