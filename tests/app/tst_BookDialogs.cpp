#include "app/gui/bookings/BookingDialog.h"
#include "app/gui/bookings/BookingsFoot.h"
#include "app/gui/bookings/BookingsPage.h"
#include "app/gui/bookings/CalendarGrid.h"
#include "app/gui/bookings/LaneChoice.h"
#include "app/gui/bookings/ReminderDialog.h"
#include "app/gui/bookings/SeriesDialog.h"
#include "app/gui/bookings/ThreadBooking.h"
#include "app/gui/bookings/WaitingDialog.h"
#include "app/gui/widgets/Label.h"
#include "tests/support/WindowFixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>

using namespace ieum;
using ieum::test::WindowFixture;

namespace {

/// The window around: keeps what is said to the owner.
class QuietShell final : public Shell
{
public:
    void openPage(const QString &, const PageTarget &) override {}
    void toast(const QString &text, const ToastAction &) override { said += text; }
    void fail(const Error &error) override { said += error.code; }
    void setBanner(const QString &, Banner *) override {}

    QStringList said;
};

QDateTime at(int day, int hour, int minute = 0)
{
    return seoulTime({2022, 10, day}, {hour, minute});
}

BookingDraft draft(const char *name, const QDateTime &start, int minutes = 60)
{
    BookingDraft wish;
    wish.name = QString::fromUtf8(name);
    wish.phone = QStringLiteral("010-0000-1204");
    wish.service = QString::fromUtf8("젤네일");
    wish.start = start;
    wish.minutes = minutes;
    return wish;
}

/// With IEUM_PICTURES set, what a dialog looks like is kept there, for whoever wants to look.
void keepPicture(QWidget &widget, const char *name)
{
    const QString folder = qEnvironmentVariable("IEUM_PICTURES");
    if (folder.isEmpty())
        return;
    widget.show();
    QTest::qWait(100);
    widget.grab().save(folder + u'/' + QString::fromLatin1(name) + QStringLiteral(".png"));
}

} // namespace

/// What belongs to the book beside its table: series, the waiting list, reminders, walk-ins, a message that
/// becomes a form.
class tst_BookDialogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void everyOccurrenceIsDecidedFor();
    void whoWaitsIsBookedByAPress();
    void callsAreTickedAndTextsGoOnce();
    void aWalkInIsOneClick();
    void theLowerEdgeStretches();
    void columnsAreSeatsWhenAsked();
    void aSeriesMovesTogether();
    void wordsOfAMessageFillTheForm();
    void correctionsAreRemembered();
    void picturesInTheDark();

private:
    PageContext context() { return {*m_fixture->workspace, m_shell, m_fixture->theme}; }
    template <typename Job>
    auto run(Job job)
    {
        using Value = std::invoke_result_t<Job &, Shop &>;
        std::shared_ptr<Value> value;
        m_fixture->workspace->write(m_fixture->window.get(), job,
                                    [&value](const Value &made) { value = std::make_shared<Value>(made); });
        if (!QTest::qWaitFor([&] { return value != nullptr; }))
            qFatal("the shop does not answer");
        return *value;
    }
    /// The same for what is sure to go well.
    template <typename Job>
    void act(Job job)
    {
        QVERIFY(run(job).ok());
    }
    BookingId book(const BookingDraft &wish)
    {
        return run([wish](Shop &shop) { return shop.bookings.add(wish, BookingService::OnClash::Force); })
            ->booking;
    }
    QList<Booking> stored()
    {
        return *run([](Shop &shop) { return shop.bookings.list({}, {}); });
    }
    static QPushButton *button(QWidget &widget, const char *words)
    {
        for (QPushButton *candidate : widget.findChildren<QPushButton *>()) {
            if (candidate->text().contains(QString::fromUtf8(words)))
                return candidate;
        }
        return nullptr;
    }
    Understanding understand(const char *text)
    {
        Message message;
        message.id = MessageId{7};
        message.direction = Direction::In;
        message.text = QString::fromUtf8(text);
        message.at = Instant::of(at(16, 9));
        const auto read = run([message, customer = m_customer](Shop &shop) {
            return shop.understanding.of(customer, {message});
        });
        return read->value(message.id);
    }

    std::unique_ptr<WindowFixture> m_fixture;
    QuietShell m_shell;
    CustomerId m_customer;
};

void tst_BookDialogs::everyOccurrenceIsDecidedFor()
{
    book(draft("권다솜", at(24, 15)));
    SeriesDialog dialog(*m_fixture->workspace, draft("배지안", at(17, 15)), {Repeat::Weekly, 4, {}});
    QTRY_COMPARE(dialog.findChildren<QComboBox *>().size(), 1); // only one of the four is not free
    keepPicture(dialog, "series");
    button(dialog, "예약 잡기")->click();
    QTRY_COMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(stored().size(), 4);
    QVERIFY(dialog.first().isValid());
}

void tst_BookDialogs::whoWaitsIsBookedByAPress()
{
    WaitingGuest guest;
    guest.name = QString::fromUtf8("문태오");
    guest.phone = QStringLiteral("010-0000-1205");
    guest.service = QString::fromUtf8("젤네일");
    guest.from = guest.to = QDate(2022, 10, 17);
    QVERIFY(run([guest](Shop &shop) { return shop.waiting.add(guest); }).ok());
    WaitingDialog dialog(context());
    QTRY_VERIFY(button(dialog, "10월 17일"));
    keepPicture(dialog, "waiting");
    QVERIFY(stored().isEmpty());
    button(dialog, "10월 17일")->click();
    QTRY_VERIFY(!button(dialog, "10월 17일"));
    QCOMPARE(stored().size(), 1);
    QCOMPARE(stored().first().start, at(17, 10));
}

void tst_BookDialogs::callsAreTickedAndTextsGoOnce()
{
    BookingDraft early = draft("김하늘", at(17, 9, 30));
    act([early](Shop &shop) {
        Booking booking;
        booking.name = early.name;
        booking.phone = early.phone;
        booking.start = early.start;
        booking.end = early.start.addSecs(3600);
        booking.customer = *shop.customerMatcher.forNameAndPhone(early.name, early.phone);
        return shop.bookingStore.insert(booking, Instant::of(at(10, 10)));
    });
    ReminderDialog dialog(context());
    QTRY_VERIFY(button(dialog, "1명에게 보내기"));
    keepPicture(dialog, "reminders");
    button(dialog, "1명에게 보내기")->click();
    QTRY_VERIFY(button(dialog, "보낼 손님 없음"));
    QCOMPARE(run([](Shop &shop) { return shop.outbox.list(); })->size(), 1);
    auto *called = dialog.findChild<QCheckBox *>();
    QVERIFY(called && !called->isChecked());
    called->click();
    QTRY_VERIFY(dialog.findChild<QCheckBox *>() && dialog.findChild<QCheckBox *>()->isChecked());
}

void tst_BookDialogs::aWalkInIsOneClick()
{
    BookingsFoot foot(context());
    foot.takeWalkIn();
    QTRY_COMPARE(stored().size(), 1);
    QCOMPARE(stored().first().start, at(16, 10));
    QVERIFY(stored().first().state == BookingState::Done);
    QVERIFY(!stored().first().customer.isValid());
}

void tst_BookDialogs::theLowerEdgeStretches()
{
    CalendarGrid grid;
    CalendarContent content;
    content.days = {{2022, 10, 17}};
    content.now = Instant::of(at(16, 10));
    Booking booking;
    booking.id = BookingId{1};
    booking.start = at(17, 12);
    booking.end = at(17, 13);
    content.bookings = {booking};
    grid.resize(600, 800);
    grid.show();
    grid.setContent(content);
    QSignalSpy lengths(&grid, &CalendarGrid::lengthAsked), moves(&grid, &CalendarGrid::moveAsked);
    const QRect block = grid.rectOf(booking.id);
    const QPoint edge(block.center().x(), block.bottom() - 2);
    QTest::mousePress(&grid, Qt::LeftButton, {}, edge);
    QMouseEvent drag(QEvent::MouseMove, edge + QPoint(0, block.height()),
                     grid.mapToGlobal(edge + QPoint(0, block.height())), Qt::NoButton, Qt::LeftButton, {});
    QApplication::sendEvent(&grid, &drag);
    QTest::mouseRelease(&grid, Qt::LeftButton, {}, edge + QPoint(0, block.height()));
    QCOMPARE(lengths.size(), 1);
    QCOMPARE(lengths.first().at(1).toInt(), 120);
    QCOMPARE(moves.size(), 0);
    QTest::keyClick(&grid, Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(lengths.last().at(1).toInt(), 30);
}

void tst_BookDialogs::columnsAreSeatsWhenAsked()
{
    const QString window = QString::fromUtf8("창가"), room = QString::fromUtf8("방");
    act([=](Shop &shop) { return shop.catalogue.save({{QString::fromUtf8("민지")}, {}, {window, room}}); });
    BookingDraft wish = draft("권다솜", at(17, 15));
    wish.staff = QString::fromUtf8("민지");
    wish.seat = room;
    const BookingId id = book(wish);
    BookingsPage page(context());
    page.resize(1200, 770);
    page.show();
    auto *choice = page.findChild<LaneChoice *>();
    auto *grid = page.findChild<CalendarGrid *>();
    page.open({});
    QTRY_VERIFY(choice->isVisible());
    button(*choice, "자리")->click();
    QTRY_VERIFY(grid->content().lanes == CalendarContent::Lanes::Seats);
    QCOMPARE(grid->content().laneNames, (QStringList{window, room}));
    keepPicture(page, "page-seats");
    // To the left: another seat, the same person.
    PageTarget target;
    target.booking = id;
    page.open(target);
    QTRY_VERIFY(!grid->rectOf(id).isEmpty());
    grid->setCurrent(id);
    QTest::keyClick(grid, Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(stored().first().seat, window);
    QCOMPARE(stored().first().staff, wish.staff);
    keepPicture(page, "page-seats-moved");
    BookingDialog dialog(*m_fixture->workspace, stored().first(), *run([](Shop &shop) {
        return readBookings(shop, {QDate(2022, 10, 17)}, CalendarContent::Lanes::Seats);
    }));
    QCOMPARE(dialog.draft().seat, window);
    keepPicture(dialog, "booking-with-seat");
}

void tst_BookDialogs::aSeriesMovesTogether()
{
    const auto made = run([](Shop &shop) {
        return shop.series.add(draft("배지안", at(17, 15)), {Repeat::Weekly, 3, {}});
    });
    book(draft("권다솜", at(24, 17)));
    SeriesDialog dialog(*m_fixture->workspace,
                        BookingMove{made->occurrences[0].verdict.booking, at(17, 17), {}, {}, {}});
    QTRY_COMPARE(dialog.findChildren<QComboBox *>().size(), 1);
    keepPicture(dialog, "series-move");
    button(dialog, "옮기기")->click();
    QTRY_COMPARE(dialog.result(), int(QDialog::Accepted));
    QList<QDateTime> starts;
    for (const Booking &booking : stored())
        starts += booking.start;
    QCOMPARE(starts, (QList<QDateTime>{at(17, 17), at(24, 15), at(24, 17), at(31, 17)}));
}

void tst_BookDialogs::wordsOfAMessageFillTheForm()
{
    act([](Shop &shop) {
        return shop.catalogue.save({{}, {{QString::fromUtf8("젤네일"), 90, Money{50000}}}});
    });
    m_customer = *run([](Shop &shop) {
        return shop.customerMatcher.forNameAndPhone(QString::fromUtf8("김하늘"),
                                                    QStringLiteral("010-0000-1204"));
    });
    const Understanding read = understand("내일 오후 3시에 젤네일 2명 예약할게요");
    QVERIFY(read.isWorthwhile());
    QCOMPARE(read.draft.start, at(17, 15));
    QCOMPARE(read.draft.minutes, 90);
    QCOMPARE(read.draft.service, QString::fromUtf8("젤네일"));
    QVERIFY(read.draft.note.contains(QString::fromUtf8("2명")));
    BookingsReading known;
    known.catalogue = {{}, {{QString::fromUtf8("젤네일"), 90, Money{50000}}}};
    Booking start;
    start.name = QString::fromUtf8("김하늘");
    start.start = read.draft.start;
    start.end = start.start.addSecs(90 * 60);
    start.service = read.draft.service;
    BookingDialog dialog(*m_fixture->workspace, start, known);
    showSources(dialog, read);
    bool isQuoted = false;
    for (const Label *label : dialog.findChildren<Label *>())
        isQuoted |= label->plainText().contains(QString::fromUtf8("“내일 오후 3시"));
    QVERIFY(isQuoted);
    keepPicture(dialog, "form");
    QVERIFY(stored().isEmpty());
}

void tst_BookDialogs::correctionsAreRemembered()
{
    act([](Shop &shop) {
        return shop.catalogue.save(
            {{}, {{QString::fromUtf8("젤네일"), 90, {}}, {QString::fromUtf8("속눈썹 연장"), 120, {}}}});
    });
    m_customer = *run([](Shop &shop) {
        return shop.customerMatcher.forNameAndPhone(QString::fromUtf8("김하늘"),
                                                    QStringLiteral("010-0000-1204"));
    });
    const Understanding first = understand("내일 오후 3시 네일 돼요?");
    QVERIFY(!first.serviceWords.isEmpty());
    act([customer = m_customer, words = first.serviceWords](Shop &shop) {
        return shop.understanding.remember(customer, words, QString::fromUtf8("속눈썹 연장"));
    });
    const Understanding second = understand("모레 오후 3시 네일 돼요?");
    QCOMPARE(second.draft.service, QString::fromUtf8("속눈썹 연장"));
    QCOMPARE(second.draft.minutes, 120);
}

void tst_BookDialogs::picturesInTheDark()
{
    if (qEnvironmentVariableIsEmpty("IEUM_PICTURES"))
        QSKIP("no pictures are wanted");
    m_fixture->theme.setMode(Theme::Mode::Dark);
    book(draft("권다솜", at(24, 15)));
    SeriesDialog series(*m_fixture->workspace, draft("배지안", at(17, 15)), {Repeat::Weekly, 6, {}});
    QTRY_COMPARE(series.findChildren<QComboBox *>().size(), 1);
    keepPicture(series, "series-dark");
    WaitingDialog waiting(context());
    m_fixture->settle();
    keepPicture(waiting, "waiting-dark");
    ReminderDialog reminders(context());
    m_fixture->settle();
    keepPicture(reminders, "reminders-dark");
    act([](Shop &shop) {
        ShopProfile profile = *shop.settings.profile();
        profile.breaks = {{{13, 0}, {14, 0}}};
        profile.closedOnHolidays = true;
        return shop.settings.setProfile(profile);
    });
    book(draft("문태오", at(14, 15)));
    BookingsPage page(context());
    page.resize(1200, 770);
    keepPicture(page, "page-dark");
    m_fixture->theme.setMode(Theme::Mode::Light);
    keepPicture(page, "page-light");
    BookingDialog dialog(*m_fixture->workspace, {}, {});
    keepPicture(dialog, "new-booking");
}

QTEST_MAIN(tst_BookDialogs)
#include "tst_BookDialogs.moc"
