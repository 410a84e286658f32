#include "tests/bench/AddressBench.h"

#include "connectors/addresses/juso/JusoAddressImporter.h"
#include "core/shipping/AddressIntake.h"
#include "core/shipping/AddressService.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <array>
#include <vector>

#include <sys/resource.h>

namespace ieum::test {

namespace {

constexpr std::array syllables{u'가', u'나', u'다', u'람', u'마', u'바', u'사', u'아',
                               u'자', u'차', u'카', u'타', u'파', u'하', u'별', u'달',
                               u'솔', u'강', u'산', u'들', u'꽃', u'봄', u'숲', u'길'};

QString nameOf(int number)
{
    QString name;
    for (int i = 0; i < 3; ++i, number /= int(syllables.size()))
        name += QChar(syllables[size_t(number) % syllables.size()]);
    return name;
}

// Thirty doors a road, every third a named building: about what 도로명주소 한글 holds of a city.
QString rowOf(int i)
{
    const int road = i / 30, door = i % 30 * 2 + 1, town = road / 15;
    const QString name = i % 3 == 0 ? nameOf(i * 7) + QStringLiteral("빌딩") : QString();
    return QStringLiteral("11%1101%2%3%4|11%1%5|서울특별시|%6구|%7동||0|%8|%9|11%1%2|%10로%11|0|%3|%12|"
                          "1111051500|%7동|%13"
                          "||20181204|%14|||%15|")
        .arg(town % 25 + 100)
        .arg(road, 7, 10, QLatin1Char('0'))
        .arg(door)
        .arg(i, 10, 10, QLatin1Char('0'))
        .arg(town % 100000, 5, 10, QLatin1Char('0'))
        .arg(nameOf(town % 25))
        .arg(nameOf(town))
        .arg(road % 15 * 30 + i % 30 + 1)
        .arg(i % 4)
        .arg(nameOf(road / 3))
        .arg(road % 3 == 0 ? QString() : QString::number(road % 3) + u'길')
        .arg(i % 2)
        .arg(1000 + town, 5, 10, QLatin1Char('0'))
        .arg(i % 2)
        .arg(name);
}

bool writeFile(const QString &path, int count, QStringEncoder encoder)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    for (int i = 0; i < count; ++i)
        file.write(encoder.encode(rowOf(i) + u'\n'));
    return true;
}

double cpuSeconds(int who)
{
    rusage usage{};
    getrusage(who, &usage);
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

class NoRemarks final : public ImportSink
{
public:
    bool message(IncomingMessage) override { return true; }
    bool orderLine(IncomingOrderLine) override { return true; }
    bool booking(IncomingBooking) override { return true; }
    bool rejected(Remark) override { return true; }
    bool warning(Remark) override { return true; }
    bool progress(double) override { return true; }
};

// Each address in the ways people type it, and every beginning of it.
QStringList queriesFor(int count)
{
    QStringList queries;
    for (int i = 0; i < 50; ++i) {
        const QStringList cells = rowOf(int(qint64(i) * 7919 * 37 % count)).split(u'|');
        const QString number = cells[12] + u'-' + cells[13];
        for (const QString &whole : {cells[10] + u' ' + number,
                                     QStringLiteral("서울 ") + cells[3] + u' ' + cells[10] + u' ' + number,
                                     cells[4] + u' ' + cells[7] + u'-' + cells[8], cells[22], cells[16]}) {
            for (qsizetype size = 1; size <= whole.size(); ++size)
                queries += whole.left(size);
        }
    }
    return queries;
}

void loadWithShell(QTextStream &out, const QTemporaryDir &folder, const char *tokenizer)
{
    const QString shell = QStandardPaths::findExecutable(QStringLiteral("sqlite3"));
    if (shell.isEmpty())
        return;
    QStringList columns;
    for (int i = 1; i <= 24; ++i)
        columns += QStringLiteral("c%1").arg(i);
    const QString script =
        QStringLiteral(
            "CREATE TABLE a(%1);\n.mode list\n.separator |\n.import %2 a\n"
            "CREATE INDEX i ON a(c11, c13, c14);\n"
            "CREATE VIRTUAL TABLE f USING fts5(t, content='', tokenize='%3');\n"
            "INSERT INTO f(rowid, t) SELECT rowid, c3||' '||c4||' '||c5||' '||c11||' '||c13||' '||c23"
            " FROM a;\n")
            .arg(columns.join(u','), folder.filePath(QStringLiteral("utf8.txt")), QLatin1String(tokenizer));
    const double before = cpuSeconds(RUSAGE_CHILDREN);
    QProcess process;
    process.start(shell, {folder.filePath(QLatin1String(tokenizer) + QStringLiteral(".db"))});
    process.write(script.toUtf8());
    process.closeWriteChannel();
    process.waitForFinished(-1);
    out << "sqlite3 shell, one index and FTS5 " << tokenizer << ": " << cpuSeconds(RUSAGE_CHILDREN) - before
        << " s CPU" << Qt::endl;
}

Result<ImportCounts> bringIn(AddressDatabase &database, const QString &path)
{
    const JusoAddressImporter importer;
    AddressStore store(database);
    AddressIntake intake(store);
    NoRemarks remarks;
    ImportCounts counts;
    ImportInput input;
    input.path = path;
    input.fileName = QStringLiteral("juso.txt");
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        input.head = file.read(64 * 1024);
    IEUM_TRY(intake.enter({&importer, input, BatchId{1}}, remarks, counts));
    return counts;
}

double threadMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

double at(std::vector<double> &sorted, size_t hundredth)
{
    std::sort(sorted.begin(), sorted.end());
    return sorted[(sorted.size() - 1) * hundredth / 100];
}

// Both by the clock and in CPU: the clock also counts what else the machine does.
void printLookups(QTextStream &out, AddressDatabase &database, int count)
{
    AddressLookupStore lookups(database);
    AddressService service(lookups);
    std::vector<double> times, cpu;
    QString slowest;
    int empty = 0;
    for (const QString &query : queriesFor(count)) {
        QElapsedTimer timer;
        timer.start();
        const double before = threadMilliseconds();
        const auto found = service.find(query, 20);
        cpu.push_back(threadMilliseconds() - before);
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
        empty += !found.ok() || found->isEmpty() ? 1 : 0;
        if (cpu.back() >= *std::max_element(cpu.begin(), cpu.end()))
            slowest = query;
    }
    out << times.size() << " lookups while typing, " << empty << " without an answer" << Qt::endl;
    for (auto &[name, all] :
         {std::pair<const char *, std::vector<double> &>("by the clock", times), {"CPU", cpu}})
        out << "  " << name << ": median " << at(all, 50) << " ms, p95 " << at(all, 95) << " ms, slowest "
            << at(all, 100) << " ms" << Qt::endl;
    out << "  the slowest is " << slowest << Qt::endl;
}

} // namespace

int addressBench(int count)
{
    QTextStream out(stdout);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("cp949.txt"));
    if (count <= 0 || !writeFile(path, count, QStringEncoder("windows-949")) ||
        !writeFile(folder.filePath(QStringLiteral("utf8.txt")), count, QStringEncoder(QStringEncoder::Utf8)))
        return 6;
    AddressDatabase database(folder.filePath(QStringLiteral("addresses.db")));
    for (const char *round : {"import", "the same file again"}) {
        const double before = cpuSeconds(RUSAGE_SELF);
        const auto counts = bringIn(database, path);
        if (!counts.ok())
            return 6;
        out << round << ": " << counts->added << " added, " << counts->duplicate << " known, "
            << cpuSeconds(RUSAGE_SELF) - before << " s CPU" << Qt::endl;
    }
    loadWithShell(out, folder, "unicode61");
    loadWithShell(out, folder, "trigram");
    printLookups(out, database, count);
    return 0;
}

} // namespace ieum::test
