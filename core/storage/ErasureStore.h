#pragma once

#include "core/base/Result.h"
#include "core/base/Time.h"
#include "core/domain/Customer.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace ieum {

class Database;

/// How long the law makes a shop keep what, in months.
struct LegalTerms
{
    int dealings = 60;   ///< contracts, payments, deliveries
    int complaints = 36; ///< complaints and disputes
    bool operator==(const LegalTerms &) const = default;
};

/// What is not settled yet with a customer; while there is any, nothing is erased.
struct OpenMatters
{
    int orders = 0;   ///< lines that are not shipped, or that are coming back
    int bookings = 0; ///< still ahead
    int promises = 0; ///< of a call
    int texts = 0;    ///< on their way, or waiting to be sent by hand
    int waiting = 0;  ///< places on the waiting list
    bool any() const { return orders + bookings + promises + texts + waiting > 0; }
};

/// One kind of what is held of a customer.
struct HeldPart
{
    QString kind; ///< "messages" "calls" "contacts" "notes" "texts" "orders" "bookings" "others"
    qint64 rows = 0;
    qint64 kept = 0;                  ///< of them, by law
    std::optional<QDate> keptUntil{}; ///< the last day of the last one
};

/// Destroys what the shop holds of one customer. Called within one transaction, except scrub().
class ErasureStore
{
public:
    explicit ErasureStore(Database &database)
        : m_database(database)
    {
    }

    Result<OpenMatters> open(CustomerId root, Instant now);
    /// What is there, and what of it the law keeps on this day.
    Result<QList<HeldPart>> held(CustomerId root, const LegalTerms &terms, Instant now);
    Result<std::optional<Instant>> erasedAt(CustomerId member);
    /// Every name, address and number under which the customer stands anywhere, as written.
    Result<QStringList> words(CustomerId root);

    /// Puts what the law keeps aside, where no list looks.
    Result<void> keepByLaw(CustomerId root, const LegalTerms &terms, Instant now);
    /// Leaves the tombstones, then destroys everything that personalTables() names. `words`: what the
    /// customer is called and where; journals that mention one lose the passage.
    Result<void> erase(CustomerId root, const QStringList &words, Instant now);

    /// Customers whose tombstone came along, although they are still here: of an older backup.
    struct Returned
    {
        CustomerId customer;
        Instant erasedAt;
    };
    Result<QList<Returned>> returned();

    /// The words that a deletion leaves in the search index, in free pages and in the log go too. Takes
    /// seconds. Until it has been done setScrubDue() stands, so that a crash between the two is made good.
    Result<void> scrub();
    Result<void> setScrubDue();
    Result<bool> isScrubDue();

private:
    /// The owner tagged the customer so: the law keeps the words of a complaint.
    Result<bool> hasComplaint(CustomerId root);
    Result<void> bury(CustomerId root, Instant now);
    Result<void> removeRows(CustomerId root);
    Result<void> blankRows(CustomerId root, Instant now);
    Result<void> cleanJournals(const QStringList &words);
    Result<qint64> number(const char *sql, CustomerId root);

    Database &m_database;
};

} // namespace ieum
