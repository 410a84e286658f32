#include "app/gui/bookings/BookingDialog.h"
#include "app/gui/bookings/BookingsPage.h"
#include "app/gui/bookings/CalendarGrid.h"
#include "app/gui/style/Theme.h"
#include "app/workspace/Workspace.h"
#include "tests/support/TestShop.h"
#include "translations/Translations.h"

#include <QAccessible>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest>

using namespace ieum;

namespace {

/// The window around the page: keeps what the page says.
class TestShell final : public Shell
{
public:
    void openPage(const QString &, const PageTarget &) override {}
    void toast(const QString &text, const ToastAction &) override { toasts += text; }
    void fail(const Error &error) override { errors += error.code; }
    void setBanner(const QString &, Banner *) override {}

    QStringList toasts;
    QStringList errors;
};

class FridayClock final : public Clock
{
public:
    Instant now() const override { return Instant::of(seoulTime({2022, 10, 14}, {14, 20})); }
};

BookingDraft draft(const char *name, QTime at, int minutes)
{
    BookingDraft wish;
    wish.name = QString::fromUtf8(name);
    wish.service = QString::fromUtf8("젤네일");
    wish.staff = QString::fromUtf8("민지");
    wish.start = seoulTime({2022, 10, 14}, at);
    wish.minutes = minutes;
    return wish;
}

void compose(QWidget *field, const QString &committed, const QString &preedit)
{
    QInputMethodEvent event(preedit, {});
    event.setCommitString(committed);
    QCoreApplication::sendEvent(field, &event);
}

} // namespace

class tst_BookingsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void theClashPanelNamesBothAndMovesOne();
    void keptClashGoesAway();
    void everyBlockCanBeReadAloud();
    void booksByKeyboardAloneWithTheLastSyllableInComposition();
    void altArrowMovesABooking();
    void aRefusedMoveChangesNothing();

private:
    void show();
    QList<Booking> stored();
    QPushButton *button(const QString &text);
    CalendarGrid *grid() { return m_page->findChild<CalendarGrid *>(); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<test::TestShop> m_shop;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<TestShell> m_shell;
    std::unique_ptr<BookingsPage> m_page;
    std::shared_ptr<const Clock> m_clock = std::make_shared<FridayClock>();
};

void tst_BookingsPage::initTestCase()
{
    installTranslations(QStringLiteral("ko"));
    m_theme = std::make_unique<Theme>(*qApp);
}

void tst_BookingsPage::init()
{
    m_shop = std::make_unique<test::TestShop>();
    auto opened = openShop(m_shop->folder(), m_shop->key, *m_clock);
    QVERIFY(opened.ok());
    Shop &shop = **opened;
    QVERIFY(shop.catalogue.save({{QString::fromUtf8("민지"), QString::fromUtf8("수아")}, {}}).ok());
    QVERIFY(
        shop.bookings.add(draft("권다솜", {17, 0}, 90), BookingService::OnClash::Refuse)->booking.isValid());
    QVERIFY(
        shop.bookings.add(draft("배지안", {18, 0}, 90), BookingService::OnClash::Force)->booking.isValid());
}

void tst_BookingsPage::cleanup()
{
    m_page.reset();
    m_workspace.reset();
    m_shell.reset();
    m_shop.reset();
}

void tst_BookingsPage::show()
{
    auto opened =
        Workspace::open(m_shop->folder(), m_shop->key.clone(), m_clock, Workspace::Network::Offline);
    QVERIFY(opened.ok());
    m_workspace = std::move(opened).value();
    m_shell = std::make_unique<TestShell>();
    m_page = std::make_unique<BookingsPage>(PageContext{*m_workspace, *m_shell, *m_theme});
    connect(m_workspace.get(), &Workspace::changed, m_page.get(), [this] { m_page->refresh(); });
    m_page->resize(1200, 800);
    m_page->show();
    QTRY_COMPARE(grid()->content().bookings.size(), 2);
}

QList<Booking> tst_BookingsPage::stored()
{
    std::optional<QList<Booking>> bookings;
    m_workspace->read(
        m_page.get(), [](Shop &shop) { return shop.bookings.list({}, {}); },
        [&](const Result<QList<Booking>> &list) { bookings = list.ok() ? *list : QList<Booking>(); });
    return QTest::qWaitFor([&] { return bookings.has_value(); }) ? *bookings : QList<Booking>();
}

QPushButton *tst_BookingsPage::button(const QString &text)
{
    for (QPushButton *candidate : m_page->findChildren<QPushButton *>()) {
        if (candidate->text().contains(text) || candidate->accessibleName().contains(text))
            return candidate;
    }
    return nullptr;
}

void tst_BookingsPage::theClashPanelNamesBothAndMovesOne()
{
    show();
    QTRY_VERIFY(button(QString::fromUtf8("배지안 님을 오후 6:30")));
    QVERIFY(button(QString::fromUtf8("수아에게 넘기기")));
    button(QString::fromUtf8("배지안 님을 오후 6:30"))->click();
    QTRY_COMPARE(stored().last().start.time(), QTime(18, 30));
    QTRY_VERIFY(!button(QString::fromUtf8("그대로 두기")));
}

void tst_BookingsPage::keptClashGoesAway()
{
    show();
    QTRY_VERIFY(button(QString::fromUtf8("그대로 두기")));
    button(QString::fromUtf8("그대로 두기"))->click();
    QTRY_VERIFY(!button(QString::fromUtf8("그대로 두기")));
    QCOMPARE(stored().last().start.time(), QTime(18, 0));
}

void tst_BookingsPage::everyBlockCanBeReadAloud()
{
    show();
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(grid());
    QVERIFY(table);
    QCOMPARE(table->childCount(), 2);
    const QString spoken = table->child(1)->text(QAccessible::Name);
    for (const char *word : {"배지안", "젤네일", "10월 14일 (금)", "오후 6:00 – 7:30", "민지", "겹침"})
        QVERIFY2(spoken.contains(QString::fromUtf8(word)), qPrintable(spoken));
    QVERIFY(!table->child(1)->rect().isEmpty());
    table->child(0)->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    QCOMPARE(grid()->current(), grid()->content().bookings.first().id);
}

void tst_BookingsPage::booksByKeyboardAloneWithTheLastSyllableInComposition()
{
    show();
    grid()->setFocus();
    BookingDraft understood;
    QTimer::singleShot(0, this, [&] {
        auto *dialog = qobject_cast<BookingDialog *>(QApplication::activeModalWidget());
        compose(dialog->focusWidget(), QString::fromUtf8("한하"), QString::fromUtf8("늘"));
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(dialog->focusWidget(), QStringLiteral("01000004407"));
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
        compose(dialog->focusWidget(), QString::fromUtf8("내일 3"), QString::fromUtf8("시"));
        understood = dialog->draft();
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
        QTimer::singleShot(3000, dialog, &QDialog::reject);
    });
    QTest::keyClick(grid(), Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(understood.start, seoulTime({2022, 10, 15}, {15, 0}));
    QTRY_COMPARE(stored().size(), 3);
    const Booking taken = stored().last();
    QVERIFY2(taken.name.startsWith(QString::fromUtf8("한하")), qPrintable(taken.name));
    QCOMPARE(taken.phone, QStringLiteral("010-0000-4407"));
    QCOMPARE(taken.start, seoulTime({2022, 10, 15}, {15, 0}));
}

void tst_BookingsPage::altArrowMovesABooking()
{
    show();
    const BookingId second = grid()->content().bookings.last().id;
    grid()->setFocus();
    grid()->setCurrent(second);
    QTest::keyClick(grid(), Qt::Key_Down, Qt::AltModifier);
    QTRY_COMPARE(stored().last().start.time(), QTime(18, 30));
    QTRY_COMPARE(grid()->content().bookings.last().start.time(), QTime(18, 30));
    QCOMPARE(grid()->current(), second);
}

void tst_BookingsPage::aRefusedMoveChangesNothing()
{
    show();
    const BookingId second = grid()->content().bookings.last().id;
    bool asked = false;
    QTimer watch;
    connect(&watch, &QTimer::timeout, this, [&] {
        if (auto *question = qobject_cast<QDialog *>(QApplication::activeModalWidget())) {
            asked = question->windowTitle().contains(QString::fromUtf8("권다솜"));
            question->reject();
        }
    });
    watch.start(10);
    grid()->setFocus();
    grid()->setCurrent(second);
    QTest::keyClick(grid(), Qt::Key_Up, Qt::AltModifier);
    QTRY_VERIFY(asked);
    QCOMPARE(stored().last().start.time(), QTime(18, 0));
}

QTEST_MAIN(tst_BookingsPage)
#include "tst_BookingsPage.moc"
