#include "core/trust/RetentionService.h"

#include "core/storage/AccessLog.h"
#include "core/storage/ConversationStore.h"
#include "core/storage/Database.h"
#include "core/storage/SettingsStore.h"
#include "core/trust/ErasureService.h"

#include <algorithm>
#include <numeric>

namespace ieum {

namespace {

const QString seenName = QStringLiteral("retention.seen");
const QString automaticName = QStringLiteral("retention.automatic");
const QString lastSeenName = QStringLiteral("clock.last-seen");
const QString lastDayName = QStringLiteral("retention.last-day");
constexpr int sliceRows = 2000;      // a write lock of well under a second
constexpr int sliceCustomers = 50;   // each takes a dozen statements
constexpr qint64 day = 24 * 60 * 60; // seconds

QString nameOf(const char *kind)
{
    return QStringLiteral("retention.months.") + QLatin1String(kind);
}

bool hasOwnTerms(const RetentionLine &line)
{
    return line.kind == QLatin1String("kept");
}

// A record of the 31st is kept to the end of the shorter month: never too early.
QDate firstKept(QDate today, int months)
{
    return today.addMonths(-months);
}

void add(DueRecords &sum, const DueRecords &slice)
{
    sum.rows += slice.rows;
    sum.customers += slice.customers;
    if (slice.oldest && (!sum.oldest || *slice.oldest < *sum.oldest))
        sum.oldest = slice.oldest;
    if (slice.newest && (!sum.newest || *slice.newest > *sum.newest))
        sum.newest = slice.newest;
}

} // namespace

qint64 RetentionPreview::rows() const
{
    return std::accumulate(lines.begin(), lines.end(), qint64(0),
                           [](qint64 sum, const RetentionLine &line) { return sum + line.due.rows; });
}

Result<void> RetentionService::set(const QString &name, const QString &value)
{
    return m_parts.database.transact([&] { return m_parts.settings.setValue(name, value); });
}

Result<int> RetentionService::termOf(const RetentionKind &kind)
{
    IEUM_TRY_ASSIGN(said, m_parts.settings.value(nameOf(kind.code)));
    return said ? said->toInt() : kind.usual;
}

Result<RetentionPreview> RetentionService::terms()
{
    RetentionPreview preview;
    for (const RetentionKind &kind : retentionKinds()) {
        IEUM_TRY_ASSIGN(months, termOf(kind));
        preview.lines += RetentionLine{QString::fromLatin1(kind.code), months, kind.least};
    }
    IEUM_TRY_ASSIGN(automatic, m_parts.settings.value(automaticName));
    IEUM_TRY_ASSIGN(isPlausible, isClockPlausible());
    preview.isAutomatic = automatic == QLatin1String("1");
    preview.isClockPlausible = isPlausible;
    return preview;
}

Result<QString> RetentionService::termsText()
{
    QStringList words;
    for (const RetentionKind &kind : retentionKinds()) {
        IEUM_TRY_ASSIGN(months, termOf(kind));
        words += QStringLiteral("%1=%2").arg(QLatin1String(kind.code)).arg(months);
    }
    return words.join(u' ');
}

Result<DueRecords> RetentionService::look(const RetentionLine &line, int limit)
{
    if (line.months == 0 && !hasOwnTerms(line))
        return DueRecords();
    const QDate today = m_clock.now().inSeoul().date();
    const QDate complaints = firstKept(today, std::max(LegalTerms().complaints, line.months));
    return m_parts.store.look({line.kind, firstKept(today, line.months), complaints, m_clock.now(), limit});
}

Result<RetentionPreview> RetentionService::preview()
{
    IEUM_TRY_ASSIGN(preview, terms());
    for (RetentionLine &line : preview.lines) {
        IEUM_TRY_ASSIGN(due, look(line, 0));
        line.due = due;
    }
    IEUM_TRY_ASSIGN(seen, termsText());
    IEUM_TRY(set(seenName, seen));
    return preview;
}

Result<void> RetentionService::setTerm(const QString &code, int months)
{
    const auto kinds = retentionKinds();
    const auto kind = std::find_if(kinds.begin(), kinds.end(), [&](const RetentionKind &one) {
        return code == QLatin1String(one.code) && one.usual > 0;
    });
    if (kind == kinds.end())
        return Error("retention.unknown-kind", {code});
    if (months < 0 || (months > 0 && months < kind->least))
        return Error("retention.below-law", {code, QString::number(kind->least)});
    return set(nameOf(kind->code), QString::number(months));
}

Result<void> RetentionService::requireSeen()
{
    IEUM_TRY_ASSIGN(seen, m_parts.settings.value(seenName));
    IEUM_TRY_ASSIGN(now, termsText());
    return seen == now ? Result<void>() : Error("retention.not-seen");
}

Result<void> RetentionService::setAutomatic(bool on)
{
    if (on)
        IEUM_TRY(requireSeen());
    return set(automaticName, on ? QStringLiteral("1") : QStringLiteral("0"));
}

// Against the last hour in which the clock was believed; before the first one, against the access log, whose
// entries of this very hour say nothing.
Result<bool> RetentionService::isClockPlausible()
{
    IEUM_TRY_ASSIGN(believed, m_parts.settings.value(lastSeenName));
    IEUM_TRY_ASSIGN(used, m_parts.store.lastUse(m_clock.now().plusSeconds(-60 * 60)));
    const std::optional<Instant> last = believed ? Instant{believed->toLongLong()} : used;
    return !last || last->secondsTo(m_clock.now()) <= plausibleDays * day;
}

Result<void> RetentionService::believeClock()
{
    return set(lastSeenName, QString::number(m_clock.now().milliseconds));
}

Result<void> RetentionService::destroySlice(const QString &kind)
{
    if (kind == QLatin1String("inquiries")) {
        IEUM_TRY_ASSIGN(customers, m_parts.store.markedCustomers());
        return m_parts.erasure.eraseAll(customers);
    }
    return m_parts.database.transact([&]() -> Result<void> {
        IEUM_TRY_ASSIGN(customers, m_parts.store.markedCustomers());
        IEUM_TRY(m_parts.store.destroyMarked(kind, m_clock.now()));
        if (kind == QLatin1String("messages")) {
            for (const CustomerId customer : std::as_const(customers))
                IEUM_TRY(m_parts.conversations.refresh(customer));
        }
        return m_parts.erasureStore.setScrubDue();
    });
}

Result<DueRecords> RetentionService::destroy(const RetentionLine &line)
{
    const int limit = line.kind == QLatin1String("inquiries") ? sliceCustomers : sliceRows;
    DueRecords sum;
    while (true) {
        IEUM_TRY_ASSIGN(due, look(line, limit));
        if (due.rows == 0)
            return sum;
        IEUM_TRY(destroySlice(line.kind));
        add(sum, due);
    }
}

Result<RetentionPreview> RetentionService::run(ClockTrust trust)
{
    IEUM_TRY(requireSeen());
    IEUM_TRY_ASSIGN(done, terms());
    if (!done.isClockPlausible && trust == ClockTrust::Doubted)
        return Error("retention.clock");
    IEUM_TRY(believeClock());
    for (RetentionLine &line : done.lines) {
        IEUM_TRY_ASSIGN(due, destroy(line));
        line.due = due;
        if (due.rows > 0)
            m_parts.database.access().note("erase.retention",
                                           QStringLiteral("%1 %2").arg(line.kind).arg(due.rows));
    }
    IEUM_TRY(set(lastDayName, m_clock.now().inSeoul().date().toString(Qt::ISODate)));
    if (done.rows() > 0)
        IEUM_TRY(m_parts.erasureStore.scrub());
    return done;
}

Result<void> RetentionService::runIfDue()
{
    IEUM_TRY_ASSIGN(isPlausible, isClockPlausible());
    if (!isPlausible)
        return {};
    IEUM_TRY(believeClock());
    IEUM_TRY_ASSIGN(automatic, m_parts.settings.value(automaticName));
    IEUM_TRY_ASSIGN(last, m_parts.settings.value(lastDayName));
    const QString today = m_clock.now().inSeoul().date().toString(Qt::ISODate);
    if (automatic != QLatin1String("1") || last == today)
        return {};
    const auto done = run(ClockTrust::Doubted);
    return done.ok() ? Result<void>() : done.error();
}

} // namespace ieum
