#include "tests/bench/BookingBench.h"

#include "app/workspace/Shop.h"
#include "core/base/Uuid.h"
#include "core/storage/Migrations.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <functional>

namespace ieum::test {

namespace {

constexpr int rounds = 200, threadRounds = 20;
constexpr int threadLength = 200; ///< messages that the window looks for offers in
const QDate firstDay(2022, 1, 1);

class BenchClock final : public Clock
{
public:
    Instant now() const override { return Instant::of(seoulTime({2022, 7, 1}, {10, 0})); }
};

/// Bookings of four people, spread evenly over a year, without asking whether they clash.
void fill(Shop &shop, int count)
{
    const QStringList staff{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"),
                            QStringLiteral("d")};
    (void)shop.database->transact([&]() -> Result<void> {
        IEUM_TRY(shop.catalogue.save({staff, {}}));
        for (int i = 0; i < count; ++i) {
            Booking booking;
            booking.name = QStringLiteral("guest %1").arg(i % 1500);
            booking.staff = staff[i % 4];
            booking.start = seoulTime(firstDay.addDays(i * 365 / count), QTime(10 + i / 4 % 10, 0));
            booking.end = booking.start.addSecs(3600);
            IEUM_TRY(shop.bookingStore.insert(booking, shop.clock.now()));
        }
        return {};
    });
}

double medianMs(const std::function<void(int)> &work, int rounds, double *p95)
{
    QList<double> times;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        work(i);
        times += double(timer.nsecsElapsed()) / 1e6;
    }
    std::sort(times.begin(), times.end());
    *p95 = times[times.size() * 95 / 100];
    return times[times.size() / 2];
}

/// The newest of a thread, all of them the customer's; `first`: the key of the first one.
QList<Message> talk(qint64 first, Instant at)
{
    const QStringList texts{QStringLiteral("사장님 안녕하세요 토요일에 젤네일 예약 될까요? 3시쯤이요"),
                            QStringLiteral("내일 오후 3시에 2명 예약할게요 010-0000-1204입니다"),
                            QStringLiteral("딸기케이크 2호 한 개 주문할게요, 3만5천원 입금했어요"),
                            QStringLiteral("3시 말고 4시로 바꿀 수 있을까요?"),
                            QStringLiteral("네 감사합니다 ㅎㅎ"),
                            QStringLiteral("서울 마포구 양화로 45 1203호로 보내 주세요")};
    QList<Message> messages;
    for (int i = 0; i < threadLength; ++i) {
        Message message;
        message.id = MessageId{first + i};
        message.at = at.plusSeconds(i * 60 - threadLength * 3600);
        message.text = texts[i % texts.size()];
        messages += message;
    }
    return messages;
}

void report(const char *what, const std::function<void(int)> &work, int times = rounds)
{
    double p95 = 0;
    const double median = medianMs(work, times, &p95);
    QTextStream(stdout) << what << ": median " << median << " ms, p95 " << p95 << " ms" << Qt::endl;
}

} // namespace

int bookingBench(int count)
{
    const BenchClock clock;
    QTemporaryDir folder;
    auto database = Database::open(folder.filePath(QStringLiteral("shop.db")), QByteArray(32, 'k'));
    if (!database.ok() || !migrate(**database).ok())
        return 6;
    Shop shop(std::move(*database), clock, folder.path());
    fill(shop, count);
    const auto dayOf = [](int i) { return firstDay.addDays(i * 7 % 358); };
    report("week", [&](int i) {
        (void)shop.bookings.list(dayOf(i), dayOf(i).addDays(7));
        (void)shop.bookings.openClashes(dayOf(i), dayOf(i).addDays(7));
        (void)shop.bookings.proposals(seoulTime(dayOf(i), {0, 0}));
        (void)shop.bookings.unpaid();
    });
    report("free slots of a day", [&](int i) { (void)shop.bookings.freeSlots(dayOf(i), {60}); });
    report("check of a booking", [&](int i) {
        BookingDraft draft;
        draft.staff = QStringLiteral("a");
        draft.start = seoulTime(dayOf(i), {15, 30});
        (void)shop.bookings.check(draft);
    });
    report("day sheet", [&](int i) { (void)shop.daySheets.sheetFor(dayOf(i), dayOf(i)); });
    report(
        "offers of a thread, read for the first time",
        [&](int i) { (void)shop.understanding.of(CustomerId{1}, talk(1 + i * threadLength, clock.now())); },
        threadRounds);
    report(
        "offers of a thread, read again",
        [&](int) { (void)shop.understanding.of(CustomerId{1}, talk(1, clock.now())); }, threadRounds);
    return 0;
}

} // namespace ieum::test
