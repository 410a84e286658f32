// The outage in the window: the same number everywhere, before and after a switch; calls that were promised.
#include "app/gui/continuity/AdvertisingDialog.h"
#include "app/gui/continuity/AffectedRow.h"
#include "app/gui/continuity/OutagePage.h"
#include "app/gui/continuity/OutageReportDialog.h"
#include "app/gui/continuity/PromiseDialog.h"
#include "app/gui/continuity/ReconcileDialog.h"
#include "app/gui/continuity/SwitchAllDialog.h"
#include "app/gui/shell/NavigationRail.h"
#include "app/gui/widgets/Banner.h"
#include "app/gui/widgets/Button.h"
#include "app/gui/widgets/Label.h"
#include "core/base/ThreadRule.h"
#include "core/continuity/OutageReportWords.h"
#include "tests/support/ContinuityFixture.h"
#include "tests/support/SampleFiles.h"
#include "tests/support/WindowFixture.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QTimer>
#include <QtTest>

using namespace ieum;
using namespace ieum::test;
using namespace Qt::Literals::StringLiterals;

class tst_OutagePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void oneNumberEverywhere();
    void severalChannelsAreSwitchedTogether();
    void aCallIsPromisedAndMade();
    void focusStaysWhereItWas();
    void whatAStopCostIsShown();
    void whatCameLateIsConfirmed();
    void aNoticeIsTickedWhenItIsUp();
    void regularsGetOnlyWhatTheLawAllows();

private:
    /// What banner, rail, page and `ieumctl affected` say, one after the other.
    QStringList numbers();
    QStringList settled();
    OutagePage &page() { return *m_window->window->findChild<OutagePage *>(); }
    Button *button(QWidget *of, const QString &name);
    IconButton *iconButton(const QString &nameBegin);
    /// Kakao stands still; somebody is answered by text meanwhile; then two chats come in.
    void liveThroughALateChat();
    /// Does `act` on the next dialog that opens.
    template <typename D>
    void withDialog(const std::function<void(D &)> &act);

    std::unique_ptr<WindowFixture> m_window;
    std::unique_ptr<Shop> m_shop; ///< as a script beside the window has it
    std::unique_ptr<WaitingPeople> m_people;
};

void tst_OutagePage::init()
{
    m_window = std::make_unique<WindowFixture>();
    ThreadRule::allowBlockingWorkHere(); // the test brings people in itself
    auto opened = openShop(m_window->shop.folder(), m_window->shop.key, *m_window->clock);
    QVERIFY(opened.ok());
    m_shop = std::move(opened).value();
    m_people = std::make_unique<WaitingPeople>(*m_shop);
    m_people->asks(u"김민지"_s, u"2022-10-15T16:00"_s, u"010-0000-0001"_s);
    m_people->asks(u"박서윤"_s, u"2022-10-15T16:10"_s, u"010-0000-0002"_s);
    m_people->asks(u"구름이"_s, u"2022-10-15T16:20"_s);
    m_window->window->openPage(u"outage"_s);
}

void tst_OutagePage::cleanup()
{
    m_people.reset();
    m_shop.reset();
    m_window.reset();
}

static QString digitsOf(const QString &text)
{
    QString digits;
    std::copy_if(text.begin(), text.end(), std::back_inserter(digits), [](QChar c) { return c.isDigit(); });
    return digits;
}

QStringList tst_OutagePage::numbers()
{
    QStringList said;
    if (const auto *banner = m_window->window->findChild<Banner *>())
        said += digitsOf(banner->findChild<Button *>()->text());
    for (const RailItem *item : m_window->window->findChildren<RailItem *>()) {
        if (item->accessibleName().startsWith(u"장애"))
            said += digitsOf(item->accessibleName());
    }
    for (const Label *label : page().findChildren<Label *>()) {
        if (label->plainText().startsWith(u"지금 연락할"))
            said += digitsOf(label->plainText());
    }
    return said += QString::number(m_people->people().toContact());
}

/// The number, once all four say the same; else what they say.
QStringList tst_OutagePage::settled()
{
    const auto agree = [this] {
        QStringList said = numbers();
        return said.size() == 4 && said.removeDuplicates() == 3;
    };
    (void)QTest::qWaitFor(agree);
    return agree() ? QStringList{numbers().first()} : numbers();
}

Button *tst_OutagePage::button(QWidget *of, const QString &name)
{
    for (Button *one : of->findChildren<Button *>()) {
        if (one->accessibleName() == name)
            return one;
    }
    return nullptr;
}

template <typename D>
void tst_OutagePage::withDialog(const std::function<void(D &)> &act)
{
    auto *look = new QTimer(m_window->window.get());
    connect(look, &QTimer::timeout, this, [look, act] {
        if (auto *dialog = qobject_cast<D *>(QApplication::activeModalWidget())) {
            look->deleteLater();
            act(*dialog);
        }
    });
    look->start(5);
}

void tst_OutagePage::oneNumberEverywhere()
{
    m_people->setUpPhone();
    m_people->stop(u"kakao"_s);
    QCOMPARE(settled(), QStringList{u"3"_s});
    QVERIFY(m_shop->switches.everybody({}).ok());
    QCOMPARE(settled(), QStringList{u"1"_s}); // 구름이 has no number
    QVERIFY(m_shop->inbox.markHandled(m_people->named(u"구름이"_s)).ok());
    QTRY_COMPARE(numbers().last(), u"0"_s);
    QVERIFY(m_shop->channels.up(u"kakao"_s).ok());
    QTRY_VERIFY(!m_window->window->findChild<Banner *>());
}

void tst_OutagePage::severalChannelsAreSwitchedTogether()
{
    m_people->setUpPhone();
    IncomingMessage letter =
        InboxFixture::sms(u"mari.cake"_s, u"2022-10-15T17:00"_s, Direction::In, u"픽업 시간요"_s);
    letter.contactKind = ContactPoint::Kind::Instagram;
    m_people->hear(u"instagram"_s, {letter});
    QVERIFY(
        m_shop->customerService.merge(m_people->named(u"mari"_s), m_people->knownByNumber(u"010-0000-0003"_s))
            .ok());
    m_people->stop(u"kakao"_s);
    m_people->stop(u"instagram"_s);
    QCOMPARE(settled(), QStringList{u"4"_s});
    withDialog<SwitchAllDialog>([](SwitchAllDialog &dialog) {
        dialog.findChild<QLineEdit *>()->setText(u"3"_s);
        dialog.accept();
    });
    button(&page(), u"모두에게 보낼 글 미리보기"_s)->click();
    QTRY_COMPARE(settled(), QStringList{u"1"_s});
    QCOMPARE(m_shop->outbox.list()->size(), 3);
}

void tst_OutagePage::aCallIsPromisedAndMade()
{
    m_people->stop(u"kakao"_s);
    QCOMPARE(settled(), QStringList{u"3"_s});
    withDialog<PromiseDialog>([](PromiseDialog &dialog) {
        const auto fields = dialog.findChildren<QLineEdit *>();
        fields[0]->setText(u"내일 3시"_s);
        fields[1]->setText(u"색상"_s);
        dialog.accept();
    });
    IconButton *promise = nullptr;
    for (IconButton *one : page().findChildren<IconButton *>()) {
        if (one->accessibleName().startsWith(u"김민지"))
            promise = one;
    }
    QVERIFY(promise);
    promise->click();
    QTRY_COMPARE(m_shop->callbacks.open()->size(), 1);
    QCOMPARE(toIso(m_shop->callbacks.open()->first().dueAt), u"2022-10-17T15:00:00+09:00"_s);
    const auto made = [this]() -> IconButton * {
        for (IconButton *one : page().findChildren<IconButton *>()) {
            if (one->accessibleName() == u"김민지: 전화했음"_s)
                return one;
        }
        return nullptr;
    };
    QTRY_VERIFY(made());
    made()->click();
    QTRY_COMPARE(m_shop->callbacks.open()->size(), 0);
}

void tst_OutagePage::whatAStopCostIsShown()
{
    m_people->stop(u"kakao"_s);
    QCOMPARE(settled(), QStringList{u"3"_s});
    const OutageReport report = *m_shop->outageReports.report(m_shop->channels.outages()->first().id);
    QStringList shown;
    withDialog<OutageReportDialog>([&shown](OutageReportDialog &dialog) {
        for (const Label *label : dialog.findChildren<Label *>())
            shown += label->plainText();
        dialog.reject();
    });
    QTRY_VERIFY(iconButton(u"보고서:"_s));
    iconButton(u"보고서:"_s)->click();
    QTRY_VERIFY(!shown.isEmpty());
    QVERIFY2(shown.contains(lossText(report)), qPrintable(shown.join(u'\n')));
    for (const OutageEvidence &evidence : report.evidence)
        QVERIFY2(shown.contains(evidenceText(evidence)), qPrintable(evidenceText(evidence)));
}

IconButton *tst_OutagePage::iconButton(const QString &nameBegin)
{
    for (IconButton *one : page().findChildren<IconButton *>()) {
        if (one->isVisible() && one->accessibleName().startsWith(nameBegin))
            return one;
    }
    return nullptr;
}

void tst_OutagePage::liveThroughALateChat()
{
    m_people->stop(u"kakao"_s);
    QVERIFY(m_shop->channels.up(u"kakao"_s).ok());
    const QString asked = u"일요일 오후 4시에 딸기케이크 2호 찾으러 가도 될까요"_s;
    m_people->hear(
        u"sms"_s,
        {InboxFixture::sms(u"01000000012"_s, u"2022-10-15T17:00"_s, Direction::In, asked),
         InboxFixture::sms(u"01000000012"_s, u"2022-10-15T17:20"_s, Direction::Out, u"네, 4시에 뵐게요"_s)});
    QTemporaryDir folder;
    for (const auto &[room, text] :
         {std::pair(u"하늘이네"_s, asked), std::pair(u"구름"_s, u"주차 되나요?"_s)}) {
        QFile file(folder.filePath(room + u".txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(kakaoAndroid(room, {{u"2022-10-15 16:02"_s, room, text}}));
        file.close();
        ImportRequest request;
        request.path = file.fileName();
        QVERIFY(m_shop->imports.enter(request, {}).ok());
    }
}

void tst_OutagePage::whatCameLateIsConfirmed()
{
    liveThroughALateChat();
    QTRY_VERIFY(iconButton(u"늦게 온 것 맞춰 보기:"_s));
    bool isAsked = false, isAlone = false;
    withDialog<ReconcileDialog>([&](ReconcileDialog &dialog) {
        Button *same = button(&dialog, u"하늘이네: 같은 건이에요"_s);
        isAsked = same != nullptr;
        isAlone = button(&dialog, u"구름: 확인했어요"_s) && !button(&dialog, u"구름: 같은 건이에요"_s);
        if (same)
            same->click();
        QTRY_VERIFY(m_shop->reconciling.compare()->pairs.isEmpty());
        QTRY_VERIFY(!button(&dialog, u"하늘이네: 같은 건이에요"_s));
        dialog.reject();
    });
    iconButton(u"늦게 온 것 맞춰 보기:"_s)->click();
    QTRY_VERIFY(isAsked);
    QVERIFY(isAlone);
    QTRY_COMPARE(m_shop->reconciling.compare()->decided, 1);
    QCOMPARE(m_shop->reconciling.compare()->fresh.size(), 1);
}

void tst_OutagePage::focusStaysWhereItWas()
{
    m_people->stop(u"kakao"_s);
    QCOMPARE(settled(), QStringList{u"3"_s});
    Button *row = button(&page(), u"박서윤: 문자로 쓰기"_s);
    QVERIFY(row);
    row->setFocus();
    m_people->asks(u"한지우"_s, u"2022-10-15T15:00"_s, u"010-0000-0004"_s);
    QCOMPARE(settled(), QStringList{u"4"_s});
    QTRY_VERIFY(m_window->window->focusWidget());
    QCOMPARE(m_window->window->focusWidget()->accessibleName(), u"박서윤: 문자로 쓰기"_s);
}

void tst_OutagePage::aNoticeIsTickedWhenItIsUp()
{
    m_people->stop(u"kakao"_s);
    const auto tick = [this] {
        for (QCheckBox *box : page().findChildren<QCheckBox *>()) {
            if (box->accessibleName().contains(u"출입문 안내"))
                return box;
        }
        return static_cast<QCheckBox *>(nullptr);
    };
    QTRY_VERIFY(tick());
    QVERIFY(!tick()->isChecked());
    tick()->setFocus();
    QTest::keyClick(tick(), Qt::Key_Space);
    const auto isUp = [this] {
        const auto notices = m_shop->notices.notices({u"kakao"_s});
        return notices.ok() && std::any_of(notices->begin(), notices->end(), [](const Notice &notice) {
                   return notice.place == u"door" && notice.postedAt;
               });
    };
    QTRY_VERIFY(isUp());
    // The page is made anew with the time beside the name.
    QTRY_VERIFY(tick() && tick()->isChecked());
    QTRY_COMPARE(m_window->window->focusWidget(), static_cast<QWidget *>(tick()));
}

void tst_OutagePage::regularsGetOnlyWhatTheLawAllows()
{
    m_people->setUpPhone();
    ShopProfile profile = *m_shop->settings.profile();
    profile.phone = u"02-000-0000"_s;
    profile.optOut = u"080-000-0000"_s;
    QVERIFY(m_shop->settings.setProfile(profile).ok());
    const CustomerId agreed = m_people->named(u"0001"_s);
    QVERIFY(m_shop->consents
                .record(agreed, AdvertisingWord::Kind::Granted, u"계산대에서"_s, ConsentService::Tell::No)
                .ok());
    m_people->stop(u"kakao"_s);
    const QString name = u"보내도 되는 분께 광고 문자로 보내기"_s;
    QTRY_VERIFY(iconButton(name));
    withDialog<AdvertisingDialog>([&](AdvertisingDialog &dialog) {
        const auto act = [&] { return button(&dialog, u"광고 문자 1건 보내기"_s); };
        QTRY_VERIFY(act() && act()->isEnabled());
        QStringList seen;
        for (const Label *label : dialog.findChildren<Label *>())
            seen += label->plainText();
        QVERIFY(std::any_of(seen.begin(), seen.end(), [](const QString &text) {
            return text.startsWith(u"(광고)"_s) && text.endsWith(u"무료수신거부 080-000-0000"_s);
        }));
        act()->click();
    });
    iconButton(name)->click();
    const auto outbox = m_shop->outbox.list();
    QCOMPARE(outbox->size(), 1);
    QCOMPARE(outbox->first().customer, agreed);
    QCOMPARE(outbox->first().textClass, TextClass::Advertising);
}

QTEST_MAIN(tst_OutagePage)
#include "tst_OutagePage.moc"
