#pragma once

#include "core/base/Result.h"
#include "core/base/Time.h"
#include "core/domain/Customer.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>
#include <span>

namespace ieum {

class Database;

/// A kind of records with one term.
struct RetentionKind
{
    const char *code; ///< "orders" "bookings" "messages" "inquiries" "texts" "waiting" "raw" "refused" "kept"
    int usual;        ///< months; 0: no term is set for it, each record has its own
    int least;        ///< months that the law asks for
};
/// In the order in which they are destroyed. The access log is none: it is never thinned out.
std::span<const RetentionKind> retentionKinds();

/// What of a kind is over its term.
struct DueRecords
{
    qint64 rows = 0;
    qint64 customers = 0;
    std::optional<QDate> oldest{};
    std::optional<QDate> newest{};
};

/// Finds and destroys records that are older than their term. People with something open are left alone,
/// whatever their age, and so are complaints (by the owner's tags) until their own term.
class RetentionStore
{
public:
    explicit RetentionStore(Database &database)
        : m_database(database)
    {
    }

    struct Question
    {
        QString kind;
        QDate before;     ///< records of this day are kept
        QDate complaints; ///< the same for words of complaints
        Instant now;
        int limit = 0; ///< rows at most; 0: all
    };
    /// Looks them up; they stay marked on this connection until the next look.
    Result<DueRecords> look(const Question &question);
    /// Customers who are due as a whole (kind "inquiries").
    Result<QList<CustomerId>> markedCustomers();
    /// Destroys what was marked; joins the caller's transaction. Not for "inquiries", whom ErasureService
    /// erases.
    Result<void> destroyMarked(const QString &kind, Instant now);

    /// The newest entry of the access log before `before`.
    Result<std::optional<Instant>> lastUse(Instant before);

private:
    Result<void> buryMarkedMessages();
    Result<void> buryMarkedBookings(Instant now);

    Database &m_database;
};

} // namespace ieum
