#include "app/gui/bookings/BookingDialog.h"
#include "app/gui/bookings/BookingsPage.h"
#include "app/gui/bookings/CalendarGrid.h"
#include "app/gui/style/Theme.h"
#include "app/workspace/Workspace.h"
#include "tests/support/TestShop.h"
#include "translations/Translations.h"

#include <QAccessible>
#include <QComboBox>
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
    void toast(const QString &text, const ToastAction &action) override
    {
        toasts += text;
        lastAction = action.act;
    }
    void fail(const Error &error) override { errors += error.code; }
    void setBanner(const QString &, Banner *) override {}

    std::function<void()> lastAction;
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

void sendMouse(QWidget *widget, QEvent::Type type, const QPoint &at)
{
    const auto pressed = type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton;
    const auto button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
    QMouseEvent event(type, at, widget->mapToGlobal(at), button, pressed, Qt::NoModifier);
    QApplication::sendEvent(widget, &event);
}

void drag(QWidget *widget, const QPoint &from, const QPoint &to)
{
    sendMouse(widget, QEvent::MouseButtonPress, from);
    for (int step = 1; step <= 4; ++step)
        sendMouse(widget, QEvent::MouseMove, from + (to - from) * step / 4);
    sendMouse(widget, QEvent::MouseButtonRelease, to);
}

bool says(const QWidget *dialog, const QString &words)
{
    const auto buttons = dialog->findChildren<QPushButton *>();
    return std::any_of(buttons.begin(), buttons.end(),
                       [&](const QPushButton *button) { return button->text().contains(words); });
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
    void enterDoesNotBookOverSomebodyByReflex();
    void altArrowMovesABooking();
    void aRefusedMoveChangesNothing();
    void theMouseDragsABooking();
    void draggingOntoAnotherAsksFirst();
    void whoHasNotComeIsNotedAndCanBeTakenBack();

private:
    void show(int bookings = 2);
    bool refuseMoveOnto(const QString &name);
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

// Answers the question whether to move onto `name` with no; false while it is not asked.
bool tst_BookingsPage::refuseMoveOnto(const QString &name)
{
    auto *question = qobject_cast<QDialog *>(QApplication::activeModalWidget());
    if (!question || !question->windowTitle().contains(name))
        return false;
    question->reject();
    return true;
}

void tst_BookingsPage::show(int bookings)
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
    QTRY_COMPARE(grid()->content().bookings.size(), bookings);
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

void tst_BookingsPage::enterDoesNotBookOverSomebodyByReflex()
{
    show();
    bool wasKept = false;
    QTimer::singleShot(0, this, [&] {
        auto *dialog = qobject_cast<BookingDialog *>(QApplication::activeModalWidget());
        for (auto *choice : dialog->findChildren<QComboBox *>()) {
            if (const int row = choice->findText(QString::fromUtf8("민지")); row >= 0)
                choice->setCurrentIndex(row);
        }
        auto *when = dialog->findChild<QWidget *>(QStringLiteral("when"));
        compose(when, QString::fromUtf8("오늘 5시"), {});
        QVERIFY(QTest::qWaitFor([&] { return says(dialog, QString::fromUtf8("겹")); }));
        QTest::keyClick(when, Qt::Key_Return);
        wasKept = dialog->isVisible() && stored().size() == 2;
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
        QTimer::singleShot(3000, dialog, &QDialog::reject);
    });
    QTest::keyClick(grid(), Qt::Key_N, Qt::ControlModifier);
    QVERIFY(wasKept);
    QTRY_COMPARE(stored().size(), 3);
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
    connect(&watch, &QTimer::timeout, this, [&] { asked |= refuseMoveOnto(QString::fromUtf8("권다솜")); });
    watch.start(10);
    grid()->setFocus();
    grid()->setCurrent(second);
    QTest::keyClick(grid(), Qt::Key_Up, Qt::AltModifier);
    QTRY_VERIFY(asked);
    QCOMPARE(stored().last().start.time(), QTime(18, 0));
}

void tst_BookingsPage::theMouseDragsABooking()
{
    show();
    const BookingId second = grid()->content().bookings.last().id;
    const QRect block = grid()->rectOf(second);
    drag(grid(), block.center(), block.center() + QPoint(0, block.height() / 3));
    QTRY_COMPARE(stored().last().start.time(), QTime(18, 30));
    QCOMPARE(stored().last().end.time(), QTime(20, 0));
    QTRY_VERIFY(!m_shell->toasts.isEmpty());
}

void tst_BookingsPage::draggingOntoAnotherAsksFirst()
{
    show();
    const BookingId second = grid()->content().bookings.last().id;
    bool asked = false;
    QTimer watch;
    connect(&watch, &QTimer::timeout, this, [&] { asked |= refuseMoveOnto(QString::fromUtf8("권다솜")); });
    watch.start(10);
    const QRect block = grid()->rectOf(second);
    drag(grid(), block.center(), block.center() - QPoint(0, block.height() / 3));
    QTRY_VERIFY(asked);
    QCOMPARE(stored().last().start.time(), QTime(18, 0));
}

void tst_BookingsPage::whoHasNotComeIsNotedAndCanBeTakenBack()
{
    auto opened = openShop(m_shop->folder(), m_shop->key, *m_clock);
    QVERIFY((*opened)->bookings.add(draft("오태식", {13, 0}, 60), BookingService::OnClash::Force).ok());
    opened->reset();
    show(3);
    QTRY_VERIFY(button(QString::fromUtf8("오태식 님 안 오심")));
    QVERIFY(!button(QString::fromUtf8("권다솜 님 안 오심"))); // still to come
    button(QString::fromUtf8("오태식 님 안 오심"))->click();
    QTRY_COMPARE(stored().first().state, BookingState::NoShow);
    QTRY_VERIFY(m_shell->lastAction);
    m_shell->lastAction();
    QTRY_COMPARE(stored().first().state, BookingState::Booked);
    QTRY_VERIFY(button(QString::fromUtf8("오태식 님 오심")));
    button(QString::fromUtf8("오태식 님 오심"))->click();
    QTRY_COMPARE(stored().first().state, BookingState::Done);
}

QTEST_MAIN(tst_BookingsPage)
#include "tst_BookingsPage.moc"
