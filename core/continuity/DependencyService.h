#pragma once

#include "core/base/Clock.h"
#include "core/base/Money.h"
#include "core/base/Result.h"
#include "core/continuity/ChannelService.h"
#include "core/storage/DependencyStore.h"

#include <QHash>
#include <QList>
#include <QSet>

namespace ieum {

class BandStore;
class CustomerStore;
class OrderStore;

/// One of the shop's jobs under one stop.
struct JobExposure
{
    enum class Job { Inquiries, Bookings, Orders };

    Job job = Job::Inquiries;
    int all = 0;   ///< people who wrote, bookings, orders
    int over = 0;  ///< of them, those over what stops
    int alone = 0; ///< of these, those whose customer could be reached no other way
    Money won;     ///< of `over`, orders only
    Money allWon;
};

/// What if one company, or the shop's own line, stops.
struct StopScenario
{
    QString id;      ///< "kakao" "naver" "own-line"
    QString company; ///< as the channels name it; empty for the own line
    QList<JobExposure> jobs;
    double exposure = 0; ///< 0 … 1, see DependencyCheck::score
};

struct DependencyCheck
{
    Instant since; ///< dealings since then were looked at
    QList<StopScenario> scenarios;
    bool hasParcels = false; ///< the shop sends any; else the next two say nothing
    qint64 numbersLeft = 0;  ///< in all bands: labels that need no courier's site
    int waitingParcels = 0;  ///< order lines that are to be sent
    /// 100: any one stop leaves everybody reachable and every parcel labelled. An exposure is the job that
    /// loses most: the share of people with no second way, of bookings likewise, of the money of orders that
    /// come over what stops, or of waiting lines without a number. The score is 100 less the worst exposure
    /// in per cent.
    int score = 100;
};

/// How much of the shop hangs on one company, from its own dealings of 90 days and the bookings to come. Asks
/// nobody and changes nothing.
class DependencyService
{
public:
    struct Parts
    {
        const ChannelService &channels;
        DependencyStore &dealings;
        CustomerStore &customers;
        OrderStore &orders;
        BandStore &bands;
    };

    DependencyService(Parts parts, const Clock &clock)
        : m_parts(parts)
        , m_clock(clock)
    {
    }

    Result<DependencyCheck> check() const;

private:
    struct Dealings;

    Result<Dealings> dealings(Instant since) const;
    Result<void> addWays(Dealings &dealings, const QList<Channel> &channels) const;
    Result<void> addParcels(DependencyCheck &check) const;

    Parts m_parts;
    const Clock &m_clock;
};

QString toCode(JobExposure::Job job);

} // namespace ieum
