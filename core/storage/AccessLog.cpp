#include "core/storage/AccessLog.h"

#include "core/storage/Database.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSysInfo>
#include <QtEndian>

#include <sqlite3.h>

#include <algorithm>

namespace ieum {

namespace {

constexpr qint64 sameLook = 10 * 60 * 1000; // milliseconds
constexpr qsizetype mostIds = 5;            // that an entry names; the others are counted
constexpr qsizetype mostWaiting = 10000;
constexpr int busyTimeout = 5000; // milliseconds, as Database sets it

// The login of this PC and the program.
QString whoIsHere()
{
    QString user = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    if (user.isEmpty()) // a service, or a script at night
        user = QDir::home().dirName();
    const QString program = QFileInfo(QCoreApplication::applicationFilePath()).baseName();
    return QStringLiteral("%1@%2 (%3)").arg(user, QSysInfo::machineHostName(), program);
}

QString namesOf(const QList<qint64> &ids, qint64 rows)
{
    QStringList names;
    for (const qint64 id : ids)
        names += QString::number(id);
    if (rows > ids.size())
        names += QStringLiteral("+%1").arg(rows - ids.size());
    return names.join(u',');
}

} // namespace

/// A table that entries are made of, and by which acts. What comes in by itself (new messages, new customers)
/// is not an act of a person.
struct AccessLog::Watched
{
    const char *table;
    Kind kind;
    bool inserts;
    bool updates;
};

QByteArray accessSum(const QByteArray &before, qint64 id, qint64 at, const QString &who, const QString &what,
                     const QString &subject)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(before);
    for (const qint64 number : {id, at}) {
        const qint64 little = qToLittleEndian(number);
        hash.addData({reinterpret_cast<const char *>(&little), sizeof little});
    }
    // A text cannot hold the zero behind it, so no two entries give the same bytes.
    for (const QString &text : {who, what, subject})
        hash.addData(text.toUtf8() + '\0');
    return hash.result();
}

AccessLog::AccessLog(Database &database)
    : m_database(database)
{
}

void AccessLog::begin(const Clock &clock)
{
    m_clock = &clock;
    m_who = whoIsHere();
    sqlite3_update_hook(m_database.handle(), &AccessLog::rowChanged, this);
}

// What waits was done by the one before.
void AccessLog::actAs(const QString &account)
{
    writeWaiting();
    m_who = account.isEmpty() ? whoIsHere() : account + u' ' + whoIsHere();
}

void AccessLog::rowChanged(void *log, int operation, const char *, const char *table, long long row)
{
    static_cast<AccessLog *>(log)->touch(operation, table, row);
}

// Called for every row of every change: it compares a few names and allocates nothing for most.
void AccessLog::touch(int operation, const char *table, qint64 row)
{
    static constexpr std::array<Watched, 11> watched{{{"batches", Kind::Import, false, true},
                                                      {"customers", Kind::Customers, false, true},
                                                      {"contact_points", Kind::Contacts, false, true},
                                                      {"customer_merges", Kind::Merges, true, true},
                                                      {"messages", Kind::Messages, false, false},
                                                      {"orders", Kind::Orders, true, true},
                                                      {"order_lines", Kind::Orders, true, true},
                                                      {"bookings", Kind::Bookings, true, true},
                                                      {"waybills", Kind::Waybills, true, true},
                                                      {"print_jobs", Kind::Prints, true, false},
                                                      {"outbox", Kind::Sends, true, false}}};
    if (m_isBulk && *table != 'b') // batches: what closes an import
        return;
    const std::string_view name(table);
    const auto found =
        std::find_if(watched.begin(), watched.end(), [&](const Watched &w) { return name == w.table; });
    if (found == watched.end() || (operation == SQLITE_INSERT && !found->inserts) ||
        (operation == SQLITE_UPDATE && !found->updates) ||
        (operation == SQLITE_DELETE && found->kind == Kind::Import))
        return;
    Touched &touched = m_touched[static_cast<size_t>(found->kind)];
    if (touched.first.contains(row))
        return;
    ++touched.rows;
    if (touched.first.size() < mostIds)
        touched.first += row;
}

Result<void> AccessLog::writeChanges()
{
    static constexpr std::array<const char *, kinds> codes{
        "import",        "change.customer", "change.contact",  "change.merge", "remove.message",
        "change.orders", "change.bookings", "change.waybills", "print",        "send"};
    if (!m_clock)
        return {};
    const bool isImport = m_touched[static_cast<size_t>(Kind::Import)].rows > 0;
    QList<Entry> entries;
    for (size_t kind = 0; kind < (isImport ? 1 : kinds); ++kind) {
        const Touched &touched = m_touched[kind];
        if (touched.rows > 0)
            entries.append({m_clock->now().milliseconds, QString::fromLatin1(codes[kind]),
                            namesOf(touched.first, touched.rows)});
    }
    forgetChanges();
    if (entries.isEmpty())
        return {};
    m_noted += entries.size();
    return write(entries);
}

void AccessLog::forgetChanges()
{
    m_touched = {};
}

void AccessLog::look(const char *what, const QString &subject)
{
    if (!m_clock)
        return;
    ++m_noted;
    const QString name = QStringLiteral("look.") + QString::fromLatin1(what);
    qint64 &last = m_looks[name + u' ' + subject];
    const qint64 now = m_clock->now().milliseconds;
    if (last != 0 && qAbs(now - last) < sameLook)
        return;
    last = now;
    add(name, subject);
}

void AccessLog::note(const char *what, const QString &subject)
{
    if (!m_clock)
        return;
    ++m_noted;
    add(QString::fromLatin1(what), subject);
}

void AccessLog::add(const QString &what, const QString &subject)
{
    if (m_waiting.size() < mostWaiting)
        m_waiting.append({m_clock->now().milliseconds, what, subject});
    writeWaiting();
}

// In a transaction of its own, or with the one that is open. A window's reader must not wait for an import
// that is writing: its entries then stay in memory until the next one, at the latest until it closes.
void AccessLog::writeWaiting()
{
    if (m_waiting.isEmpty())
        return;
    sqlite3_busy_timeout(m_database.handle(), 0);
    if (m_database.transact([&] { return write(m_waiting); }).ok())
        m_waiting.clear();
    sqlite3_busy_timeout(m_database.handle(), busyTimeout);
}

Result<void> AccessLog::write(const QList<Entry> &entries)
{
    Statement head = m_database.prepare("SELECT id, sum FROM access_log ORDER BY id DESC LIMIT 1");
    IEUM_TRY_ASSIGN(hasHead, head.step());
    qint64 id = hasHead ? head.integer(0) : 0;
    QByteArray sum = hasHead ? head.blob(1) : QByteArray();
    head.reset();
    Statement insert = m_database.prepare(
        "INSERT INTO access_log (id, at, who, what, subject, sum) VALUES (?, ?, ?, ?, ?, ?)");
    for (const Entry &entry : entries) {
        sum = accessSum(sum, ++id, entry.at, m_who, entry.what, entry.subject);
        IEUM_TRY(insert.bind(id)
                     .bind(entry.at)
                     .bind(m_who)
                     .bind(entry.what)
                     .bind(entry.subject)
                     .bindBlob(sum)
                     .run());
    }
    return {};
}

} // namespace ieum
