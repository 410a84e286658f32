#include "core/bookings/BookingService.h"

#include "core/storage/Database.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace ieum;

namespace {

class FixedClock final : public Clock
{
public:
    Instant now() const override { return Instant::of(seoulTime({2022, 10, 14}, {14, 20})); }
};

QDateTime at(int day, int hour, int minute = 0)
{
    return seoulTime({2022, 10, day}, {hour, minute});
}

BookingDraft draft(const QDateTime &start, int minutes, const QString &name = QStringLiteral("김하늘"),
                   const QString &staff = {})
{
    BookingDraft wish;
    wish.name = name;
    wish.staff = staff;
    wish.service = QStringLiteral("젤네일");
    wish.start = start;
    wish.minutes = minutes;
    return wish;
}

} // namespace

class tst_BookingService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void refusalNamesTheClashAndChangesNothing();
    void forceBooksAllTheSame();
    void closedHoursAreRefused();
    void aDayOffIsRefused();
    void moveLeavesItselfAlone();
    void aCancelledBookingFreesItsSeat();
    void tiesTheCustomerByMobileNumber();
    void knowsTheCustomerById();
    void proposalsTakeASeatUntilCancelled();
    void keptClashesStayQuietUntilMoved();
    void agreesWithBruteForce_data();
    void agreesWithBruteForce();

private:
    using OnClash = BookingService::OnClash;
    qint64 countRows() { return static_cast<qint64>(m_service->list({}, {})->size()); }
    void setStaff(const QStringList &staff) { QVERIFY(m_catalogue->save({staff, {}}).ok()); }

    FixedClock m_clock;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<BookingStore> m_store;
    std::unique_ptr<CatalogueStore> m_catalogue;
    std::unique_ptr<SettingsStore> m_settings;
    std::unique_ptr<CustomerStore> m_customers;
    std::unique_ptr<CustomerMatcher> m_matcher;
    std::unique_ptr<BookingService> m_service;
};

void tst_BookingService::init()
{
    m_service.reset();
    m_customers.reset();
    m_database = Database::inMemory();
    m_store = std::make_unique<BookingStore>(*m_database);
    m_catalogue = std::make_unique<CatalogueStore>(*m_database);
    m_settings = std::make_unique<SettingsStore>(*m_database);
    m_customers = std::make_unique<CustomerStore>(*m_database);
    m_matcher = std::make_unique<CustomerMatcher>(*m_customers, m_clock);
    m_service = std::make_unique<BookingService>(*m_database, *m_store, *m_catalogue, *m_settings,
                                                 *m_customers, *m_matcher, m_clock);
}

void tst_BookingService::refusalNamesTheClashAndChangesNothing()
{
    const auto first = m_service->add(draft(at(14, 17), 90, QStringLiteral("권다솜")), OnClash::Refuse);
    QVERIFY(first.ok() && first->booking.isValid());
    const auto second = m_service->add(draft(at(14, 18), 90, QStringLiteral("배지안")), OnClash::Refuse);
    QVERIFY(second.ok());
    QVERIFY(!second->booking.isValid());
    QCOMPARE(second->conflicts.size(), 1);
    QCOMPARE(second->conflicts[0].name, QStringLiteral("권다솜"));
    QVERIFY(!second->closed);
    QCOMPARE(countRows(), 1);
    QCOMPARE(m_customers->list(0)->size(), 1);
    QVERIFY(m_service->add(draft(at(14, 18, 30), 60), OnClash::Refuse)->booking.isValid());
}

void tst_BookingService::forceBooksAllTheSame()
{
    QVERIFY(m_service->add(draft(at(14, 17), 90), OnClash::Refuse).ok());
    const auto forced = m_service->add(draft(at(14, 18), 90), OnClash::Force);
    QVERIFY(forced->booking.isValid());
    QCOMPARE(forced->conflicts.size(), 1);
}

void tst_BookingService::closedHoursAreRefused()
{
    for (const QDateTime &start : {at(14, 9, 30), at(14, 19, 30), at(14, 3)}) {
        const auto verdict = m_service->add(draft(start, 60), OnClash::Refuse);
        QVERIFY(!verdict->booking.isValid());
        QVERIFY(verdict->closed && verdict->conflicts.isEmpty());
    }
    QVERIFY(m_service->add(draft(at(14, 19, 30), 60), OnClash::Force)->booking.isValid());
}

void tst_BookingService::aDayOffIsRefused()
{
    ShopProfile profile;
    profile.closedDates = {QDate(2022, 10, 10)};
    QVERIFY(m_settings->setProfile(profile).ok());
    QVERIFY(m_service->add(draft(at(10, 11), 60), OnClash::Refuse)->closed);
    QVERIFY(m_service->freeSlots({2022, 10, 10}, {60})->isEmpty());
}

void tst_BookingService::moveLeavesItselfAlone()
{
    const BookingId first = m_service->add(draft(at(14, 17), 90), OnClash::Refuse)->booking;
    const BookingId other = m_service->add(draft(at(14, 11), 60), OnClash::Refuse)->booking;
    const auto moved = m_service->move({first, at(14, 17, 30), {}, {}}, OnClash::Refuse);
    QCOMPARE(moved->booking, first);
    QCOMPARE(m_service->find(first)->end, at(14, 19));
    const auto refused = m_service->move({first, at(14, 11, 30), {}, {}}, OnClash::Refuse);
    QVERIFY(!refused->booking.isValid());
    QCOMPARE(refused->conflicts[0].id, other);
    QCOMPARE(m_service->find(first)->start, at(14, 17, 30));
    QCOMPARE(m_service->move({BookingId{99}, at(14, 12), {}, {}}, OnClash::Refuse).error().code,
             QStringLiteral("booking.none"));
}

void tst_BookingService::aCancelledBookingFreesItsSeat()
{
    const BookingId id = m_service->add(draft(at(14, 17), 90), OnClash::Refuse)->booking;
    QVERIFY(m_service->cancel(id).ok());
    QVERIFY(m_service->cancel(id).ok());
    QVERIFY(m_service->find(id)->state == BookingState::Cancelled);
    QVERIFY(m_service->add(draft(at(14, 17), 90), OnClash::Refuse)->booking.isValid());
    QCOMPARE(m_service->move({id, at(14, 12), {}, {}}, OnClash::Force).error().code,
             QStringLiteral("booking.cancelled"));
    QCOMPARE(m_service->cancel(BookingId{99}).error().code, QStringLiteral("booking.none"));
}

void tst_BookingService::tiesTheCustomerByMobileNumber()
{
    BookingDraft wish = draft(at(14, 10), 60);
    wish.phone = QStringLiteral("01000001204");
    const Booking first = *m_service->find(m_service->add(wish, OnClash::Refuse)->booking);
    QCOMPARE(first.phone, QStringLiteral("010-0000-1204"));
    wish.start = at(14, 12);
    wish.phone = QStringLiteral("+82 10 0000 1204");
    const Booking second = *m_service->find(m_service->add(wish, OnClash::Refuse)->booking);
    QVERIFY(first.customer.isValid());
    QCOMPARE(second.customer, first.customer);
}

void tst_BookingService::knowsTheCustomerById()
{
    BookingDraft wish = draft(at(14, 10), 60);
    wish.phone = QStringLiteral("01000001204");
    const Booking first = *m_service->find(m_service->add(wish, OnClash::Refuse)->booking);
    BookingDraft byId = draft(at(14, 12), 60, QString());
    byId.customer = first.customer;
    const Booking second = *m_service->find(m_service->add(byId, OnClash::Refuse)->booking);
    QCOMPARE(second.name, QStringLiteral("김하늘"));
    QCOMPARE(second.phone, QStringLiteral("010-0000-1204"));
    byId.customer = CustomerId{999};
    byId.start = at(14, 14);
    QCOMPARE(m_service->add(byId, OnClash::Refuse).error().code, QStringLiteral("customer.none"));
    QCOMPARE(countRows(), 2);
}

void tst_BookingService::proposalsTakeASeatUntilCancelled()
{
    Booking proposal;
    proposal.name = QStringLiteral("홍지민");
    proposal.start = at(15, 15);
    proposal.end = at(15, 16);
    proposal.state = BookingState::Proposed;
    const BookingId id = *m_store->insert(proposal, m_clock.now());
    QCOMPARE(m_service->add(draft(at(15, 15), 30), OnClash::Refuse)->conflicts.size(), 1);
    QVERIFY(m_service->accept(id).ok());
    QVERIFY(m_service->find(id)->state == BookingState::Booked);
    QVERIFY(m_service->cancel(id).ok());
    QVERIFY(m_service->add(draft(at(15, 15), 30), OnClash::Refuse)->booking.isValid());
}

void tst_BookingService::keptClashesStayQuietUntilMoved()
{
    const BookingId one = m_service->add(draft(at(14, 17), 90), OnClash::Refuse)->booking;
    const BookingId other = m_service->add(draft(at(14, 18), 90), OnClash::Force)->booking;
    const QDate day(2022, 10, 14);
    QCOMPARE(m_service->openClashes(day, day)->size(), 1);
    QVERIFY(m_service->acceptClash(other, one).ok());
    QVERIFY(m_service->openClashes(day, day)->isEmpty());
    QVERIFY(m_service->move({other, at(14, 18, 15), {}, {}}, OnClash::Force).ok());
    QCOMPARE(m_service->openClashes(day, day)->size(), 1);
}

void tst_BookingService::agreesWithBruteForce_data()
{
    QTest::addColumn<QStringList>("staffList");
    QTest::addColumn<QTime>("opens");
    QTest::addColumn<QTime>("closes");
    const QStringList two{QStringLiteral("민지"), QStringLiteral("수아")};
    QTest::addRow("one seat") << QStringList() << QTime(10, 0) << QTime(20, 0);
    QTest::addRow("two staff") << two << QTime(9, 30) << QTime(18, 0);
    QTest::addRow("over midnight") << two << QTime(18, 0) << QTime(2, 0);
}

// The oracle counts minutes: two bookings clash when a minute of the same seat would be used twice.
static bool sharesAMinute(const Booking &one, const Booking &other, bool hasStaffList)
{
    const bool sameSeat =
        one.staff == other.staff || (!hasStaffList && (one.staff.isEmpty() || other.staff.isEmpty()));
    for (QDateTime minute = one.start; minute < one.end; minute = minute.addSecs(60)) {
        if (sameSeat && minute >= other.start && minute < other.end)
            return true;
    }
    return false;
}

void tst_BookingService::agreesWithBruteForce()
{
    QFETCH(QStringList, staffList);
    QFETCH(QTime, opens);
    QFETCH(QTime, closes);
    ShopProfile profile;
    profile.opens = opens;
    profile.closes = closes;
    QVERIFY(m_settings->setProfile(profile).ok());
    setStaff(staffList);

    QRandomGenerator random(1015);
    QStringList staffChoices{QString(), QStringLiteral("민지"), QStringLiteral("수아")};
    QList<Booking> taken;
    for (int i = 0; i < 150; ++i) {
        const QDateTime start = seoulTime({2022, 10, 14}, opens).addSecs(300 * random.bounded(-6, 130));
        const BookingDraft wish = draft(start, 15 * (1 + random.bounded(8)), QStringLiteral("김하늘"),
                                        staffChoices[random.bounded(3)]);
        Booking expected;
        expected.staff = wish.staff;
        expected.start = start;
        expected.end = start.addSecs(wish.minutes * 60);
        QSet<BookingId> clashing;
        for (const Booking &other : std::as_const(taken)) {
            if (sharesAMinute(expected, other, !staffList.isEmpty()))
                clashing.insert(other.id);
        }
        const auto verdict = m_service->add(wish, OnClash::Refuse);
        QVERIFY(verdict.ok());
        QSet<BookingId> named;
        for (const Booking &conflict : verdict->conflicts)
            named.insert(conflict.id);
        QCOMPARE(named, clashing);
        QCOMPARE(verdict->booking.isValid(), clashing.isEmpty() && !verdict->closed);
        if (verdict->booking.isValid()) {
            expected.id = verdict->booking;
            taken += expected;
        }
    }
    QVERIFY(taken.size() > 5);
    for (const QString &staff : std::as_const(staffChoices)) {
        const auto slotList = m_service->freeSlots({2022, 10, 14}, {45, staff});
        for (const TimeSpan &slot : *slotList) {
            QCOMPARE(slot.start.secsTo(slot.end), 45 * 60);
            QVERIFY(m_service->check(draft(slot.start, 45, QStringLiteral("김하늘"), staff))->isFree());
        }
    }
}

QTEST_GUILESS_MAIN(tst_BookingService)
#include "tst_BookingService.moc"
