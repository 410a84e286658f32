// Figures, not verdicts: makes large files to import and compares ways of searching Korean. See README.md.
#include "core/korean/SearchText.h"
#include "core/storage/Database.h"
#include "tests/bench/AddressBench.h"
#include "tests/bench/ExtractBench.h"
#include "tests/bench/LabelBench.h"
#include "tests/bench/MonitorBench.h"
#include "tests/bench/OrderBench.h"
#include "tests/bench/SampleCorpus.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <vector>

using namespace ieum;
using namespace ieum::test;

namespace {

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

QDateTime timeOf(const SampleCorpus::Entry &entry)
{
    static const QDateTime start(QDate(2019, 1, 1), QTime(0, 0), Qt::OffsetFromUTC, 9 * 3600);
    return start.addSecs(entry.seconds);
}

// In slices, since a million messages at once would measure this program's memory.
void generateTexts(SampleCorpus &corpus, int count, QFile &file)
{
    file.write("<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>\n<smses count=\"" +
               QByteArray::number(count) + "\">\n");
    while (count > 0) {
        QList<Sms> slice;
        for (const int end = std::max(0, count - 1000); count > end; --count) {
            const SampleCorpus::Entry entry = corpus.next();
            slice += {timeOf(entry).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")),
                      SampleCorpus::numberOf(entry.customer), entry.text, entry.isOurs ? 2 : 1,
                      SampleCorpus::nameOf(entry.customer)};
        }
        const QByteArray xml = smsBackup(slice);
        const qsizetype first = xml.indexOf("  <sms ");
        file.write(xml.mid(first, xml.lastIndexOf("</smses>") - first));
    }
    file.write("</smses>\n");
}

void generateChat(SampleCorpus &corpus, int count, QFile &file)
{
    QList<Said> all;
    while (count-- > 0) {
        const SampleCorpus::Entry entry = corpus.next();
        all += {timeOf(entry).toString(QStringLiteral("yyyy-MM-dd HH:mm")),
                entry.isOurs ? QStringLiteral("이음공방") : QStringLiteral("김민지"), entry.text};
    }
    file.write(kakaoAndroid(QStringLiteral("김민지"), all));
}

int generate(const QString &kind, int count, const QString &path)
{
    if (kind == QLatin1String("orders"))
        return writeOrderSheet(path, count) ? 0 : 6;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return 6;
    SampleCorpus corpus;
    if (kind == QLatin1String("kakao"))
        generateChat(corpus, count, file);
    else
        generateTexts(corpus, count, file);
    return 0;
}

struct Way
{
    const char *name;
    const char *sql;
    QString (*argument)(const QString &query);
};

const Way ways[] = {
    {"ieum1", "SELECT count(*) FROM own WHERE own MATCH ?",
     [](const QString &query) { return QLatin1Char('"') + searchForm(query) + QLatin1Char('"'); }},
    {"trigram", "SELECT count(*) FROM trigram WHERE trigram MATCH ?",
     [](const QString &query) { return QLatin1Char('"') + query + QLatin1Char('"'); }},
    {"unicode61", "SELECT count(*) FROM words WHERE words MATCH ?",
     [](const QString &query) { return QLatin1Char('"') + query + QLatin1Char('"'); }},
    {"LIKE", "SELECT count(*) FROM texts WHERE text LIKE ?",
     [](const QString &query) { return QLatin1Char('%') + query + QLatin1Char('%'); }},
};

void fill(Database &database, int count)
{
    (void)database.execute("CREATE TABLE texts (id INTEGER PRIMARY KEY, text TEXT);"
                           "CREATE VIRTUAL TABLE own USING fts5(text, content='', tokenize='ieum1');"
                           "CREATE VIRTUAL TABLE trigram USING fts5(text, content='', tokenize='trigram');"
                           "CREATE VIRTUAL TABLE words USING fts5(text, content='', tokenize='unicode61');");
    const char *const inserts[] = {
        "INSERT INTO texts VALUES (?, ?)", "INSERT INTO own (rowid, text) VALUES (?, ?)",
        "INSERT INTO trigram (rowid, text) VALUES (?, ?)", "INSERT INTO words (rowid, text) VALUES (?, ?)"};
    for (const char *sql : inserts) {
        QElapsedTimer timer;
        timer.start();
        SampleCorpus corpus;
        Statement insert = database.prepare(sql);
        (void)database.transact([&]() -> Result<void> {
            for (int i = 1; i <= count; ++i)
                IEUM_TRY(insert.bind(i).bind(corpus.next().text).run());
            return {};
        });
        out() << timer.elapsed() << " ms\t" << sql << Qt::endl;
    }
}

double medianMs(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

void compare(Database &database, const QString &query)
{
    out() << query;
    for (const Way &way : ways) {
        std::vector<double> times;
        qint64 found = 0;
        for (int round = 0; round < 5; ++round) {
            QElapsedTimer timer;
            timer.start();
            Statement count = database.prepare(way.sql);
            const Result<bool> row = count.bind(way.argument(query)).step();
            found = row.ok() && *row ? count.integer(0) : -1;
            times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
        out() << '\t' << found << " in " << QString::number(medianMs(times), 'f', 2) << " ms";
    }
    out() << Qt::endl;
}

int searchBench(int count)
{
    const QTemporaryDir folder;
    auto database = Database::open(folder.filePath(QStringLiteral("bench.db")), QByteArray(32, 'k'));
    if (!database.ok())
        return 6;
    fill(**database, count);
    out() << "query\tieum1\ttrigram\tunicode61\tLIKE" << Qt::endl;
    for (const char *query : {"케이크", "생크림케이크", "생크림 케이크", "네", "네일", "똠얌", "ㅋㅋ",
                              "0000-1204", "다음주 수요일", "없는말"})
        compare(**database, QString::fromUtf8(query));
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const bool draws = argc > 1 && qstrcmp(argv[1], "labels") == 0;
    if (draws)
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const std::unique_ptr<QCoreApplication> application(draws ? new QGuiApplication(argc, argv)
                                                              : new QCoreApplication(argc, argv));
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == QLatin1String("generate") && words.size() == 5)
        return generate(words[2], words[3].toInt(), words[4]);
    if (words.value(1) == QLatin1String("search") && words.size() == 3)
        return searchBench(words[2].toInt());
    if (words.value(1) == QLatin1String("extract") && words.size() == 3)
        return extractBench(words[2]);
    if (words.value(1) == QLatin1String("orders") && words.size() == 3)
        return orderBench(words[2].toInt());
    if (words.value(1) == QLatin1String("addresses") && words.size() == 3)
        return addressBench(words[2].toInt());
    if (words.value(1) == QLatin1String("labels") && words.size() == 3)
        return labelBench(words[2].toInt());
    if (words.value(1) == QLatin1String("monitor") && words.size() == 3)
        return monitorBench(words[2].toInt());
    out() << "usage: ieum_bench generate sms|kakao|orders COUNT FILE\n       ieum_bench search COUNT\n"
             "       ieum_bench extract FILE\n       ieum_bench addresses COUNT\n       ieum_bench labels "
             "COUNT\n"
             "       ieum_bench orders COUNT\n       ieum_bench monitor MONTHS"
          << Qt::endl;
    return 2;
}
