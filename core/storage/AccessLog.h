#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <array>
#include <memory>

namespace ieum {

class Database;

/// Who saw, changed, printed, exported or sent what of the customers: an append-only chain of entries, each
/// sealed by the sum of the one before. Changes need no call: the connection itself says which tables a
/// transaction touched, and their entry commits with them, so that none can be forgotten. What is only looked
/// at, or leaves as a file, is noted by whoever hands it out. An import is one entry, however many rows it
/// has; what comes in by itself is none. One a connection, on its thread.
class AccessLog
{
public:
    explicit AccessLog(Database &database);
    ~AccessLog() = default;

    /// From now on acts are noted; before, nothing is (migrations, tests of single stores). `clock` must
    /// outlive the connection.
    void begin(const Clock &clock);
    /// From now on entries name this account by its id; empty: the login of the PC alone.
    void actAs(const QString &account);

    /// Something was seen: `what` is a code ("thread", "orders"), `subject` an id or nothing. The same again
    /// within ten minutes is no second entry, so that a list which is read anew costs nothing. Never waits
    /// for another writer: what cannot be written now goes with the next entry.
    void look(const char *what, const QString &subject = {});
    /// Something left the shop ("export.orders", "backup"), or was done that no row tells.
    void note(const char *what, const QString &subject = {});
    /// Whether anything was noted or is about to be, for a command that otherwise notes itself.
    bool isSilent() const { return m_noted == 0; }

    /// For Database, before it goes: what could not be written so far.
    void writeWaiting();
    /// For Database: entries of the rows that the open transaction touched; then its end.
    Result<void> writeChanges();
    void forgetChanges();
    /// For BulkWriting: slices of an import are not looked at one by one.
    void setBulk(bool bulk) { m_isBulk = bulk; }

private:
    enum class Kind {
        Import,
        Customers,
        Contacts,
        Merges,
        Messages,
        Orders,
        Bookings,
        Waybills,
        Prints,
        Sends
    };
    static constexpr size_t kinds = 10;
    struct Entry
    {
        qint64 at = 0;
        QString what;
        QString subject;
    };
    struct Touched
    {
        qint64 rows = 0;
        QList<qint64> first; ///< ids of the first few
    };
    struct Watched;

    static void rowChanged(void *log, int operation, const char *, const char *table, long long row);
    void touch(int operation, const char *table, qint64 row);
    void add(const QString &what, const QString &subject);
    Result<void> write(const QList<Entry> &entries);

    Database &m_database;
    const Clock *m_clock = nullptr;
    QString m_who;
    QHash<QString, qint64> m_looks; ///< when each was last noted
    QList<Entry> m_waiting;
    std::array<Touched, kinds> m_touched;
    bool m_isBulk = false;
    qint64 m_noted = 0;
};

/// SHA-256 that ties an entry to the one before.
QByteArray accessSum(const QByteArray &before, qint64 id, qint64 at, const QString &who, const QString &what,
                     const QString &subject);

} // namespace ieum
