#include "core/continuity/OutageReportService.h"

#include "core/connector/ConnectorRegistry.h"
#include "core/storage/EvidenceStore.h"
#include "core/storage/OutageFactsStore.h"
#include "core/storage/OutageStore.h"
#include "core/storage/SalesStore.h"
#include "core/storage/SettingsStore.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace ieum {

namespace {

constexpr qint64 daySeconds = 86400;
constexpr qint64 minuteLength = 60 * 1000;
constexpr int earlierWeeks = 8;

Instant endOf(const Outage &outage, Instant now)
{
    return std::max(outage.from, outage.to.value_or(now));
}

// An announced maintenance keeps customers away for as long as it is announced.
Instant disturbedUntil(const Outage &outage, Instant now)
{
    return std::max(endOf(outage, now), outage.to ? outage.from : outage.plannedTo.value_or(outage.from));
}

bool meet(Instant from, Instant to, Instant otherFrom, Instant otherTo)
{
    return from < otherTo && otherFrom < to;
}

Instant startOf(QDate day)
{
    return Instant::of(seoulTime(day, QTime(0, 0)));
}

QDate saturdayOf(QDate day)
{
    return day.addDays(-((day.dayOfWeek() - Qt::Saturday + 7) % 7));
}

QList<MarketShare> sharesOf(const QList<SalesWindow> &windows, const ConnectorRegistry &connectors)
{
    QMap<QString, qint64> byMarket;
    qint64 all = 0;
    for (const SalesWindow &window : windows) {
        for (const Sale &sale : window.sales) {
            byMarket[sale.market] += sale.amount.won;
            all += sale.amount.won;
        }
    }
    QList<MarketShare> shares;
    for (auto market = byMarket.cbegin(); market != byMarket.cend(); ++market) {
        const MarketProfile *profile = connectors.market(market.key());
        shares += MarketShare{market.key(),
                              profile ? profile->name : market.key(),
                              {*market},
                              all > 0 ? double(*market) / double(all) : 0};
    }
    std::stable_sort(shares.begin(), shares.end(),
                     [](const MarketShare &a, const MarketShare &b) { return a.won > b.won; });
    return shares;
}

QString rowOf(const char *table, qint64 id)
{
    return QStringLiteral("%1 %2").arg(QLatin1String(table)).arg(id);
}

} // namespace

Money SalesWindow::won() const
{
    Money sum;
    for (const Sale &sale : sales)
        sum.won += sale.amount.won;
    return sum;
}

int SalesWindow::orders() const
{
    QSet<std::pair<QString, QString>> numbers;
    for (const Sale &sale : sales)
        numbers.insert({sale.market, sale.orderNo});
    return int(numbers.size());
}

Result<OutageReport> OutageReportService::report(OutageId id) const
{
    IEUM_TRY_ASSIGN(outage, m_stores.outages.find(id));
    if (!outage)
        return Error("outage.not-found", {id.toString()});
    OutageReport report;
    report.outage = *outage;
    report.madeAt = m_clock.now();
    report.to = endOf(*outage, report.madeAt);
    IEUM_TRY_ASSIGN(actual, window(outage->from, report.to));
    report.actual = actual;
    IEUM_TRY_ASSIGN(reference, referenceWindows(report));
    report.reference = reference;
    QList<Money> sums;
    for (const SalesWindow &earlier : reference)
        sums += earlier.won();
    report.loss = estimateLoss(sums, actual.won());
    report.dependence = sharesOf(reference, m_connectors);
    IEUM_TRY_ASSIGN(compared, weeks(report));
    report.week = compared;
    IEUM_TRY(addFacts(report));
    return report;
}

Result<SalesWindow> OutageReportService::window(Instant from, Instant to) const
{
    IEUM_TRY_ASSIGN(sales, m_stores.sales.between(from, to));
    return SalesWindow{from, to, sales};
}

Result<QList<OutageReportService::Span>>
OutageReportService::referenceSpans(const OutageReport &report, std::optional<Instant> first) const
{
    IEUM_TRY_ASSIGN(outages, m_stores.outages.all());
    QList<Span> spans;
    for (int week = 1; first && week <= earlierWeeks; ++week) {
        const Instant from = report.outage.from.plusSeconds(-7 * daySeconds * week);
        const Instant to = report.to.plusSeconds(-7 * daySeconds * week);
        const bool isDisturbed = std::any_of(outages.begin(), outages.end(), [&](const Outage &outage) {
            return meet(from, to, outage.from, disturbedUntil(outage, report.madeAt));
        });
        if (!isDisturbed && *first < from)
            spans += Span{from, to};
    }
    return spans;
}

Result<QList<SalesWindow>> OutageReportService::referenceWindows(const OutageReport &report) const
{
    IEUM_TRY_ASSIGN(first, m_stores.sales.firstOrderAt());
    IEUM_TRY_ASSIGN(spans, referenceSpans(report, first));
    QList<SalesWindow> windows;
    for (const Span &span : std::as_const(spans)) {
        IEUM_TRY_ASSIGN(earlier, window(span.from, span.to));
        windows += earlier;
    }
    return windows;
}

// A nail salon has bookings and no orders: the book has a first day of its own.
Result<BookingsLost> OutageReportService::bookings(const OutageReport &report) const
{
    IEUM_TRY_ASSIGN(first, m_stores.facts.firstBookingMadeAt());
    IEUM_TRY_ASSIGN(spans, referenceSpans(report, first));
    BookingsLost lost;
    QList<double> numbers;
    for (const Span &span : std::as_const(spans)) {
        IEUM_TRY_ASSIGN(made, m_stores.facts.bookingsMade(span.from, span.to));
        lost.reference += BookingsWindow{span.from, span.to, made};
        numbers += double(made.size());
    }
    IEUM_TRY_ASSIGN(actual, m_stores.facts.bookingsMade(report.outage.from, report.to));
    lost.actual = BookingsWindow{report.outage.from, report.to, actual};
    lost.loss = shortfallOf(numbers, double(actual.size()));
    IEUM_TRY_ASSIGN(fallen, m_stores.facts.bookingsFallen(report.outage.from, report.to));
    lost.fallen = fallen;
    return lost;
}

Result<QByteArray> OutageReportService::evidenceLog() const
{
    IEUM_TRY_ASSIGN(entries, m_stores.evidence.all());
    return evidenceFile(entries);
}

Result<WeekComparison> OutageReportService::weeks(const OutageReport &report) const
{
    const QDate start = report.outage.from.inSeoul().date();
    const QDate saturday = saturdayOf(start);
    const auto weekFrom = [this](QDate day) { return window(startOf(day), startOf(day.addDays(7))); };
    WeekComparison compared;
    IEUM_TRY_ASSIGN(own, weekFrom(saturday));
    compared.week = own;
    const QDate monthBefore = QDate(start.year(), start.month(), 1).addMonths(-1);
    for (QDate day = saturday.addDays(-7); day >= monthBefore; day = day.addDays(-7)) {
        IEUM_TRY_ASSIGN(earlier, weekFrom(day));
        if (!compared.best || earlier.won() > compared.best->won())
            compared.best = earlier;
    }
    if (compared.best)
        compared.lost = Money{std::max<qint64>(0, compared.best->won().won - own.won().won)};
    return compared;
}

Result<void> OutageReportService::addFacts(OutageReport &report) const
{
    const Outage &outage = report.outage;
    IEUM_TRY_ASSIGN(profile, m_stores.settings.profile());
    report.shop = profile.name;
    IEUM_TRY_ASSIGN(found, evidence(report));
    report.evidence = found;
    IEUM_TRY_ASSIGN(minutes, watched(report));
    report.watched = minutes;
    IEUM_TRY_ASSIGN(unanswered, m_stores.facts.unanswered(outage.channel,
                                                          outage.from.plusSeconds(-daySeconds), report.to));
    report.unanswered = unanswered;
    IEUM_TRY_ASSIGN(moved, m_stores.facts.movedConversations(outage.id));
    report.moved = moved;
    IEUM_TRY_ASSIGN(texts, m_stores.facts.arrivedTexts(outage.id));
    report.texts = texts;
    IEUM_TRY_ASSIGN(late, m_stores.facts.lateLines(outage.from.inSeoul().date(), report.to.inSeoul().date()));
    report.late = late;
    IEUM_TRY_ASSIGN(book, bookings(report));
    report.bookings = book;
    IEUM_TRY_ASSIGN(log, evidenceLog());
    IEUM_TRY_ASSIGN(chain, checkEvidenceFile(log));
    report.chain = chain;
    return {};
}

Result<QList<OutageEvidence>> OutageReportService::evidence(const OutageReport &report) const
{
    using Kind = OutageEvidence::Kind;
    const Outage &outage = report.outage;
    QList<OutageEvidence> found;
    IEUM_TRY_ASSIGN(last, m_stores.facts.lastHeardBefore(outage.channel, outage.from));
    if (last)
        found += OutageEvidence{Kind::LastHeard, last->at, {}, {}, rowOf("messages", last->message.value)};
    IEUM_TRY_ASSIGN(declared, m_stores.facts.declaredAt(outage.id));
    found += OutageEvidence{Kind::Declared, declared, {}, outage.why, rowOf("outages", outage.id.value)};
    IEUM_TRY_ASSIGN(spans, m_stores.facts.healthSpans(outage.channel, outage.from, report.to));
    for (const OutageFactsStore::HealthSpan &span : spans)
        found += OutageEvidence{Kind::Seen, span.from, span.to, span.function + u' ' + span.state,
                                rowOf("health_spans", span.id)};
    IEUM_TRY_ASSIGN(failures, m_stores.facts.failures(outage.channel, outage.from, report.to));
    for (const OutageFactsStore::Failure &failure : failures)
        found += OutageEvidence{
            Kind::SendFailed, failure.at, {}, failure.state, rowOf("outbox", failure.text.value)};
    if (outage.to) {
        found += OutageEvidence{Kind::Ended, *outage.to, {}, {}, rowOf("outages", outage.id.value)};
        IEUM_TRY_ASSIGN(next, m_stores.facts.firstHeardSince(outage.channel, *outage.to));
        if (next)
            found +=
                OutageEvidence{Kind::FirstHeard, next->at, {}, {}, rowOf("messages", next->message.value)};
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const OutageEvidence &a, const OutageEvidence &b) { return a.at < b.at; });
    return found;
}

Result<WatchedMinutes> OutageReportService::watched(const OutageReport &report) const
{
    const Instant from = report.outage.from;
    IEUM_TRY_ASSIGN(spans, m_stores.facts.healthSpans(report.outage.channel, from, report.to));
    WatchedMinutes minutes;
    auto span = spans.cbegin();
    Instant seenUntil{from.milliseconds - 1};
    for (Instant minute = from; minute < report.to; minute.milliseconds += minuteLength) {
        const Instant end = std::min(report.to, Instant{minute.milliseconds + minuteLength});
        for (; span != spans.cend() && span->from < end; ++span)
            seenUntil = std::max(seenUntil, span->to);
        if (seenUntil >= minute) {
            ++minutes.known;
            continue;
        }
        ++minutes.unknown;
        if (!minutes.gaps.isEmpty() && minutes.gaps.last().to == minute)
            minutes.gaps.last().to = end;
        else
            minutes.gaps += WatchedMinutes::Gap{minute, end};
    }
    return minutes;
}

} // namespace ieum
