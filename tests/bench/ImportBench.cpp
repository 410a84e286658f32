#include "tests/bench/ImportBench.h"

#include "connectors/channels/sms/SmsBackupImporter.h"
#include "tests/bench/SampleBackup.h"
#include "tests/support/IeumCtl.h"

#include <QFile>
#include <QStandardPaths>
#include <QTextStream>

#include <sys/resource.h>

namespace ieum::test {

namespace {

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

/// The shell's script: staging, the same indexes as ours by meaning, trigram.
const char *const shellScript =
    "PRAGMA journal_mode=WAL;\nCREATE TABLE staging(address, at, type, body, name);\n.mode tabs\n"
    ".import '%1' staging\n"
    "CREATE TABLE messages(id INTEGER PRIMARY KEY, address TEXT, at INTEGER, type INTEGER, body TEXT, name "
    "TEXT);\n"
    "CREATE UNIQUE INDEX same ON messages(address, at, type, body);\n"
    "CREATE INDEX times ON messages(at);\nCREATE INDEX contacts ON messages(address, at);\n"
    "INSERT INTO messages(address, at, type, body, name) SELECT * FROM staging;\n"
    "CREATE VIRTUAL TABLE f USING fts5(body, content='messages', content_rowid='id', tokenize='trigram');\n"
    "INSERT INTO f(rowid, body) SELECT id, body FROM messages;\n";

struct Use
{
    double seconds = 0;
    long megabytes = 0;
};

Use useOf(int who)
{
    rusage usage{};
    getrusage(who, &usage);
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return {seconds(usage.ru_utime) + seconds(usage.ru_stime), usage.ru_maxrss / 1024};
}

/// Throws what it is given away, or writes it as the rows that the shell imports.
class RowSink final : public ImportSink
{
public:
    explicit RowSink(QFile *rows)
        : m_rows(rows)
    {
    }
    bool message(IncomingMessage message) override
    {
        if (m_rows)
            m_rows->write(QStringList{message.address, QString::number(message.at.milliseconds),
                                      QString::number(message.direction == Direction::In), message.text,
                                      message.contactName}
                              .join(u'\t')
                              .toUtf8() +
                          '\n');
        return true;
    }
    bool orderLine(IncomingOrderLine) override { return true; }
    bool booking(IncomingBooking) override { return true; }
    bool rejected(Remark) override { return true; }
    bool warning(Remark) override { return true; }
    bool progress(double) override { return true; }

private:
    QFile *m_rows;
};

double readSeconds(const QString &path, QFile *rows)
{
    ImportInput input;
    input.path = path;
    RowSink sink(rows);
    const double before = useOf(RUSAGE_SELF).seconds;
    const bool good = SmsBackupImporter().read(input, sink).ok();
    return good ? useOf(RUSAGE_SELF).seconds - before : 0;
}

// The most memory of a child is that of the largest so far: the smaller file comes first.
Use importOf(const IeumCtl &shop, const QString &path)
{
    const Use before = useOf(RUSAGE_CHILDREN);
    const auto run = shop.begin({QStringLiteral("import"), path});
    const bool good = run->waitForFinished(-1) && run->exitCode() == 0;
    const Use after = useOf(RUSAGE_CHILDREN);
    return {good ? after.seconds - before.seconds : -1, after.megabytes};
}

double shellSeconds(const IeumCtl &shop, const QString &rows)
{
    const double before = useOf(RUSAGE_CHILDREN).seconds;
    QProcess process;
    process.start(QStandardPaths::findExecutable(QStringLiteral("sqlite3")),
                  {shop.path(QStringLiteral("shell.db"))});
    process.write(QString::fromLatin1(shellScript).arg(rows).toUtf8());
    process.closeWriteChannel();
    return process.waitForFinished(-1) ? useOf(RUSAGE_CHILDREN).seconds - before : 0;
}

} // namespace

int importBench(int count)
{
    const auto tenth = IeumCtl::withShop(), whole = IeumCtl::withShop();
    const QString small = tenth->path(QStringLiteral("tenth.xml")),
                  large = whole->path(QStringLiteral("sms.xml"));
    QFile rows(whole->path(QStringLiteral("rows.tsv")));
    if (generate(QStringLiteral("sms"), count / 10, small) != 0 ||
        generate(QStringLiteral("sms"), count, large) != 0 || !rows.open(QIODevice::WriteOnly))
        return 6;
    readSeconds(large, &rows);
    rows.close();
    const double reading = readSeconds(large, nullptr);
    const Use fewer = importOf(*tenth, small), first = importOf(*whole, large),
              again = importOf(*whole, large);
    out() << count << " texts, CPU seconds\nreading only: " << reading << "\nimport: " << first.seconds
          << ", " << first.megabytes << " MB (a tenth of them: " << fewer.seconds << ", " << fewer.megabytes
          << " MB)\nthe same again: " << again.seconds << ", " << again.seconds / reading << " times reading"
          << Qt::endl;
    const double shell = shellSeconds(*whole, rows.fileName());
    out() << "sqlite3 shell, trigram: " << shell << "; ours is " << first.seconds / shell << " times that"
          << Qt::endl;
    return 0;
}

} // namespace ieum::test
