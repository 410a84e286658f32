#include "app/cli/BookSeriesAct.h"

#include "app/cli/BookOptions.h"
#include "app/cli/BookingJson.h"
#include "app/workspace/Shop.h"
#include "core/korean/Display.h"

#include <QCoreApplication>

namespace ieum {

namespace {

struct Series
{
    Q_DECLARE_TR_FUNCTIONS(Series)
};

using Occurrence = SeriesService::Occurrence;

SeriesService::Decisions forceAll(const RepeatRule &rule, const QDateTime &start)
{
    SeriesService::Decisions decisions;
    for (qsizetype i = 0; i < startsOf(start, rule).size(); ++i)
        decisions.insert(i, SeriesService::Decision::Force);
    return decisions;
}

Result<SeriesService::Outcome> make(Shop &shop, const QCommandLineParser &parser)
{
    IEUM_TRY_ASSIGN(draft, draftOption(parser));
    IEUM_TRY_ASSIGN(rule, repeatOption(parser));
    if (parser.isSet(QStringLiteral("skip")))
        return shop.series.addFreeOnes(draft, rule);
    const bool force = parser.isSet(QStringLiteral("force"));
    return shop.series.add(draft, rule, force ? forceAll(rule, draft.start) : SeriesService::Decisions());
}

Result<SeriesService::Outcome> moveAll(Shop &shop, const QCommandLineParser &parser)
{
    IEUM_TRY_ASSIGN(move, moveOption(parser));
    if (parser.isSet(QStringLiteral("skip")))
        return shop.series.moveFreeOnes(move);
    IEUM_TRY_ASSIGN(rest, shop.series.restOf(move.booking));
    SeriesService::Decisions decisions;
    for (qsizetype i = 0; parser.isSet(QStringLiteral("force")) && i < rest.size(); ++i)
        decisions.insert(i, SeriesService::Decision::Force);
    return shop.series.moveFrom(move, decisions);
}

/// Of the booking as it stands, or as it would be.
int minutesOf(Shop &shop, const QCommandLineParser &parser)
{
    if (parser.isSet(QStringLiteral("minutes")))
        return parser.value(QStringLiteral("minutes")).toInt();
    const Result<BookingId> id = bookingArgument(parser);
    const auto known = id.ok() ? shop.bookings.find(*id) : Result<Booking>(id.error());
    return known.ok() ? static_cast<int>(known->start.secsTo(known->end) / 60) : 0;
}

Json occurrenceJson(const Occurrence &occurrence, int minutes)
{
    const BookingVerdict &verdict = occurrence.verdict;
    const bool isSaved = verdict.booking.isValid();
    return {{"start", toJson(toIso(occurrence.start))},
            {"end", toJson(toIso(occurrence.start.addSecs(qint64(minutes) * 60)))},
            {"booking", isSaved ? toJson(verdict.booking.toString()) : Json(nullptr)},
            {"conflicts", conflictsJson(verdict)},
            {"closed", verdict.closed}};
}

QString occurrenceLine(const Occurrence &occurrence)
{
    QString what = occurrence.verdict.booking.isValid()
                       ? Series::tr("booking %1").arg(occurrence.verdict.booking.toString())
                       : Series::tr("not saved");
    for (const Booking &other : occurrence.verdict.conflicts)
        what += QStringLiteral(", ") + Series::tr("clashes with %1").arg(other.name);
    if (occurrence.verdict.closed)
        what += QStringLiteral(", ") + Series::tr("closed then");
    return displayDayTime(occurrence.start) + QLatin1Char('\t') + what;
}

Exit answerWith(const Invocation &invocation, const Result<SeriesService::Outcome> &outcome, int minutes)
{
    if (!outcome.ok())
        return invocation.fail(outcome.error());
    Json rows = Json::array();
    QStringList lines;
    for (const Occurrence &occurrence : outcome->occurrences) {
        rows.push_back(occurrenceJson(occurrence, minutes));
        lines += occurrenceLine(occurrence);
    }
    const bool isRefused = outcome->saved == 0;
    if (isRefused)
        lines += Series::tr("Not saved. Nothing was changed; --skip leaves out what is not free, --force "
                            "books it all the same.");
    const QString text = lines.join(QLatin1Char('\n'));
    invocation.answer({{"series", rows}, {"saved", outcome->saved}}, isRefused ? QString() : text);
    if (isRefused)
        *invocation.err << text.toStdString() << '\n';
    const bool isWhole = outcome->saved == outcome->occurrences.size();
    return isRefused ? Exit::Refused : isWhole ? Exit::Done : Exit::Partly;
}

} // namespace

Exit addSeries(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop)
{
    return answerWith(invocation, make(shop, parser), parser.value(QStringLiteral("minutes")).toInt());
}

Exit moveRest(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop)
{
    const int minutes = minutesOf(shop, parser);
    return answerWith(invocation, moveAll(shop, parser), minutes);
}

Exit cancelRest(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop)
{
    const Result<BookingId> id = bookingArgument(parser);
    if (!id.ok())
        return invocation.fail(id.error());
    const Result<int> cancelled = shop.series.cancelFrom(*id);
    if (!cancelled.ok())
        return invocation.fail(cancelled.error());
    invocation.answer({{"cancelled", *cancelled}},
                      Series::tr("%n booking(s) cancelled.", nullptr, *cancelled));
    return Exit::Done;
}

} // namespace ieum
