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

constexpr int rounds = 200;
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

double medianMs(const std::function<void(int)> &work, double *p95)
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

void report(const char *what, const std::function<void(int)> &work)
{
    double p95 = 0;
    const double median = medianMs(work, &p95);
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
    report("free slots of a day", [&](int i) { (void)shop.bookings.freeSlots(dayOf(i), 60); });
    report("check of a booking", [&](int i) {
        BookingDraft draft;
        draft.staff = QStringLiteral("a");
        draft.start = seoulTime(dayOf(i), {15, 30});
        (void)shop.bookings.check(draft);
    });
    report("day sheet", [&](int i) { (void)shop.daySheets.sheetFor(dayOf(i), dayOf(i)); });
    return 0;
}

} // namespace ieum::test
