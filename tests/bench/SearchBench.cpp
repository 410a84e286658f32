#include "tests/bench/SearchBench.h"

#include "core/base/Clock.h"
#include "core/inbox/CustomerMatcher.h"
#include "core/inbox/SearchService.h"
#include "core/korean/SearchText.h"
#include "core/storage/BulkWriting.h"
#include "core/storage/Migrations.h"
#include "tests/bench/SampleCorpus.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <vector>

namespace ieum::test {

namespace {

constexpr int queriesPerLength = 60;
constexpr int shown = 50;
constexpr int walkedQueries = 10;

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

NewMessage messageOf(const SampleCorpus::Entry &entry, ContactId contact, int number)
{
    NewMessage added;
    added.message.contact = contact;
    added.message.channel = QStringLiteral("sms");
    added.message.direction = entry.isOurs ? Direction::Out : Direction::In;
    added.message.at = {1546268400000 + entry.seconds * 1000};
    added.message.text = entry.text;
    added.identity = QByteArray::number(number);
    added.searchForm = searchForm(entry.text);
    return added;
}

// The texts also go into a list of random ones, to draw queries from.
Result<QStringList> fill(Database &database, int count)
{
    CustomerStore customers(database);
    MessageStore messages(database);
    const SystemClock clock;
    CustomerMatcher matcher(customers, clock);
    SampleCorpus corpus;
    QStringList sample;
    const BulkWriting bulk(database, BulkWriting::Touches::AllOver);
    const Result<void> filled = database.transact([&]() -> Result<void> {
        IEUM_TRY_ASSIGN(contact, matcher.matchOrCreate({ContactPoint::Kind::Mobile, QStringLiteral("sms"),
                                                        QStringLiteral("010-0000-0001"), QString(), false},
                                                       BatchId()));
        for (int i = 0; i < count; ++i) {
            const SampleCorpus::Entry entry = corpus.next();
            IEUM_TRY(messages.insert(messageOf(entry, contact.id, i)));
            if (i % std::max(1, count / 5000) == 0)
                sample += entry.text;
        }
        return {};
    });
    return filled.ok() ? Result<QStringList>(sample) : filled.error();
}

// Parts without a space, as people type them: LIKE finds no others across one.
QStringList partsOf(const QStringList &texts, int letters)
{
    QStringList parts;
    std::mt19937 random(static_cast<unsigned>(letters));
    for (int tries = 0; parts.size() < queriesPerLength && tries < 100'000; ++tries) {
        const QString &text = texts[static_cast<qsizetype>(random() % static_cast<unsigned>(texts.size()))];
        if (text.size() < letters)
            continue;
        const QString part = text.mid(
            static_cast<qsizetype>(random() % static_cast<unsigned>(text.size() - letters + 1)), letters);
        if (searchForm(part) == part && !parts.contains(part))
            parts += part;
    }
    return parts;
}

struct Times
{
    std::vector<double> milliseconds;
    double share(double part)
    {
        std::sort(milliseconds.begin(), milliseconds.end());
        return milliseconds[std::min(milliseconds.size() - 1,
                                     static_cast<size_t>(part * double(milliseconds.size())))];
    }
};

template <typename Act>
auto timed(Times &times, const Act &act)
{
    QElapsedTimer timer;
    timer.start();
    auto result = act();
    times.milliseconds.push_back(double(timer.nsecsElapsed()) / 1e6);
    return result;
}

QStringList newestByLike(Database &database, const QString &part)
{
    Statement select =
        database.prepare("SELECT id, text FROM messages WHERE text LIKE ? ORDER BY id DESC LIMIT ?");
    select.bind(QLatin1Char('%') + part + QLatin1Char('%')).bind(shown);
    QStringList ids;
    while (select.step().value())
        ids += QString::number(select.integer(0));
    return ids;
}

/// Every message by the rule of the search itself: what the index must give, no more and no less.
qint64 walked(Database &database, const QString &part)
{
    Statement select =
        database.prepare("SELECT count(*) FROM messages WHERE instr(search_form(text), ?) > 0");
    const Result<bool> row = select.bind(part).step();
    return row.ok() && *row ? select.integer(0) : -1;
}

SearchQuery queryOf(const QString &part, SearchQuery::Total total)
{
    return {part, {SearchHit::Kind::Message}, {}, shown, total};
}

// Each way goes through all its queries by itself: a scan throws out of memory what the index has there.
void compare(Database &database, SearchService &search, const QStringList &parts)
{
    Times ours, like, total;
    QList<qsizetype> hits;
    for (const QString &part : parts) {
        const auto found =
            timed(ours, [&] { return search.search(queryOf(part, SearchQuery::Total::AsFound)); });
        hits += found->hits.size();
    }
    QList<qint64> totals;
    for (const QString &part : parts)
        totals +=
            timed(total, [&] { return search.search(queryOf(part, SearchQuery::Total::Exact)); })->total;
    // LIKE minds spaces and our search does not: every hit of LIKE is there, unless newer ones fill the page.
    int wrong = 0;
    for (qsizetype i = 0; i < parts.size(); ++i)
        wrong += timed(like, [&] { return newestByLike(database, parts[i]); }).size() > hits[i] ? 1 : 0;
    for (qsizetype i = 0; i < walkedQueries; ++i)
        wrong += totals[i] != walked(database, parts[i]) ? 1 : 0;
    out() << parts.first().size() << '\t' << ours.share(0.5) << '\t' << ours.share(0.95) << '\t'
          << like.share(0.5) << '\t' << like.share(0.95) << "\t1/" << like.share(0.95) / ours.share(0.95)
          << '\t' << total.share(0.95) << '\t' << wrong << Qt::endl;
}

} // namespace

int searchBench(int count)
{
    const QTemporaryDir folder;
    auto database = Database::open(folder.filePath(QStringLiteral("bench.db")), QByteArray(32, 'k'));
    if (!database.ok() || !migrate(**database).ok())
        return 6;
    QElapsedTimer timer;
    timer.start();
    const Result<QStringList> texts = fill(**database, count);
    if (!texts.ok() || !(*database)->checkpoint().ok())
        return 6;
    out() << count << " messages in " << double(timer.elapsed()) / 1000 << " s\n"
          << "letters\tours p50\tp95 ms\tLIKE p50\tp95 ms\tratio of p95\tp95 with total\twrong" << Qt::endl;
    SearchStore store(**database);
    SearchService search(store);
    for (const int letters : {1, 2, 3, 5})
        compare(**database, search, partsOf(*texts, letters));
    return 0;
}

} // namespace ieum::test
