#include "core/continuity/DependencyService.h"

#include "core/continuity/Reach.h"
#include "core/storage/BandStore.h"
#include "core/storage/CustomerStore.h"
#include "core/storage/OrderStore.h"

#include <algorithm>
#include <cmath>

namespace ieum {

namespace {

constexpr qint64 lookedAt = 90 * 86400; // seconds

using Dealing = DependencyStore::Dealing;
using Job = JobExposure::Job;

/// What stops: every channel of a company, or everything that needs the shop's own line.
struct Stop
{
    QString id;
    QString company;
    QSet<QString> channels;
    QSet<QString> markets;
};

// A mobile works without the shop's line, and so do texts by it.
bool worksWithoutOwnLine(const Channel &channel)
{
    return channel.kind == QLatin1String("phone") || channel.kind == QLatin1String("sms");
}

Stop stopOfCompany(const QString &id, const QList<Channel> &channels)
{
    Stop stop;
    stop.id = id;
    const auto named = std::find_if(channels.begin(), channels.end(),
                                    [&](const Channel &channel) { return channel.id == id; });
    stop.company = named == channels.end() ? id : named->provider;
    for (const Channel &channel : channels) {
        if (channel.provider != stop.company)
            continue;
        stop.channels += channel.id;
        stop.markets += marketOf(channel.id);
    }
    stop.markets.remove(QString());
    return stop;
}

Stop stopOfOwnLine(const QList<Channel> &channels)
{
    Stop stop;
    stop.id = QStringLiteral("own-line");
    for (const Channel &channel : channels) {
        if (!worksWithoutOwnLine(channel))
            stop.channels += channel.id;
    }
    return stop;
}

double shareOf(double part, double all)
{
    return all > 0 ? part / all : 0;
}

} // namespace

struct DependencyService::Dealings
{
    QList<Dealing> inquiries;
    QList<Dealing> bookings;
    QList<Dealing> orders;
    QHash<CustomerId, QSet<QString>> ways; ///< channels by which each can be reached

    bool isAlone(const Dealing &dealing, const Stop &stop) const
    {
        const QSet<QString> known = ways.value(dealing.customer);
        const bool hasOther = std::any_of(known.begin(), known.end(),
                                          [&](const QString &way) { return !stop.channels.contains(way); });
        return !hasOther && !dealing.hasNumber;
    }

    JobExposure people(Job job, const QList<Dealing> &all, const Stop &stop) const
    {
        JobExposure found;
        found.job = job;
        QSet<CustomerId> everybody, over, alone;
        for (const Dealing &dealing : all) {
            everybody += dealing.customer;
            if (!stop.channels.contains(dealing.channel))
                continue;
            over += dealing.customer;
            if (isAlone(dealing, stop))
                alone += dealing.customer;
        }
        found.all = int(everybody.size());
        found.over = int(over.size());
        found.alone = int(alone.size());
        return found;
    }

    JobExposure records(Job job, const QList<Dealing> &all, const QSet<QString> &stopped,
                        const Stop &stop) const
    {
        JobExposure found;
        found.job = job;
        found.all = int(all.size());
        for (const Dealing &dealing : all) {
            found.allWon.won += dealing.won.won;
            if (!stopped.contains(dealing.channel))
                continue;
            ++found.over;
            found.won.won += dealing.won.won;
            found.alone += isAlone(dealing, stop) ? 1 : 0;
        }
        return found;
    }

    StopScenario scenario(const Stop &stop) const
    {
        StopScenario found{stop.id, stop.company, {}, 0};
        found.jobs = {people(Job::Inquiries, inquiries, stop),
                      records(Job::Bookings, bookings, stop.channels, stop),
                      records(Job::Orders, orders, stop.markets, stop)};
        return found;
    }
};

namespace {

// A chain is as strong as its weakest link: a job that loses most of its work is not made good by others.
double exposureOf(const StopScenario &scenario, const DependencyCheck &check)
{
    double worst = 0;
    for (const JobExposure &job : scenario.jobs) {
        const bool isMoney = job.job == Job::Orders && job.allWon.won > 0;
        worst = std::max(worst, isMoney ? shareOf(double(job.won.won), double(job.allWon.won))
                                        : shareOf(job.alone, job.all));
    }
    if (check.waitingParcels > check.numbersLeft)
        worst = std::max(worst, 1 - shareOf(double(check.numbersLeft), check.waitingParcels));
    return worst;
}

} // namespace

Result<DependencyService::Dealings> DependencyService::dealings(Instant since) const
{
    Dealings found;
    IEUM_TRY_ASSIGN(inquiries, m_parts.dealings.inquiries(since));
    found.inquiries = inquiries;
    const QString today = m_clock.now().inSeoul().date().toString(Qt::ISODate);
    IEUM_TRY_ASSIGN(bookings, m_parts.dealings.bookings(since, today));
    found.bookings = bookings;
    IEUM_TRY_ASSIGN(orders, m_parts.dealings.orders(since));
    found.orders = orders;
    return found;
}

Result<void> DependencyService::addWays(Dealings &dealings, const QList<Channel> &channels) const
{
    QSet<CustomerId> everybody;
    for (const QList<Dealing> *list : {&dealings.inquiries, &dealings.bookings, &dealings.orders}) {
        for (const Dealing &dealing : *list)
            everybody += dealing.customer;
    }
    everybody.remove(CustomerId());
    for (const CustomerId id : std::as_const(everybody)) {
        IEUM_TRY_ASSIGN(customer, m_parts.customers.get(id));
        QSet<QString> &known = dealings.ways[id];
        for (const Way &way : waysTo(customer, channels))
            known += way.channel;
    }
    return {};
}

Result<void> DependencyService::addParcels(DependencyCheck &check) const
{
    IEUM_TRY_ASSIGN(waiting, m_parts.orders.countInState(OrderState::Pending));
    IEUM_TRY_ASSIGN(bands, m_parts.bands.all());
    check.waitingParcels = waiting;
    for (const BandUse &use : std::as_const(bands))
        check.numbersLeft += use.left();
    check.hasParcels = waiting > 0 || !bands.isEmpty();
    return {};
}

Result<DependencyCheck> DependencyService::check() const
{
    DependencyCheck found;
    found.since = m_clock.now().plusSeconds(-lookedAt);
    IEUM_TRY_ASSIGN(channels, m_parts.channels.list());
    IEUM_TRY_ASSIGN(all, dealings(found.since));
    IEUM_TRY(addWays(all, channels));
    IEUM_TRY(addParcels(found));
    const QList<Stop> stops{stopOfCompany(QStringLiteral("kakao"), channels),
                            stopOfCompany(QStringLiteral("naver"), channels), stopOfOwnLine(channels)};
    double worst = 0;
    for (const Stop &stop : stops) {
        StopScenario scenario = all.scenario(stop);
        scenario.exposure = exposureOf(scenario, found);
        worst = std::max(worst, scenario.exposure);
        found.scenarios += scenario;
    }
    found.score = 100 - int(std::lround(worst * 100));
    return found;
}

QString toCode(JobExposure::Job job)
{
    static const char *const codes[] = {"inquiries", "bookings", "orders"};
    return QString::fromLatin1(codes[static_cast<int>(job)]);
}

} // namespace ieum
