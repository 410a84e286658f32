#pragma once

#include "core/base/Clock.h"
#include "core/domain/Customer.h"
#include "core/storage/CustomerStore.h"

namespace ieum {

/// A contact point as a source writes it, before it is known here.
struct ContactHint
{
    /// Of a number the kind is found out from the number itself: mobile, landline, lent (050x), a sender of
    /// letters.
    ContactPoint::Kind kind = ContactPoint::Kind::Mobile;
    QString channel; ///< the account it was met on
    QString address; ///< number as written, room's title, handle; empty: a hidden number
    QString name;    ///< what the source calls the other side; empty when it does not
    bool isGroup = false;
};

/// A buyer as an order sheet gives it (the recipient, when the sheet has no buyer).
struct Buyer
{
    QString market;
    QString id; ///< the market's own id of the buyer; one with * in it is masked and matches nobody
    QString name;
    QString phone; ///< as written
};

/// Finds whose a contact point or an order is, or makes a customer for it. Customers match on the normalised
/// Korean mobile number only: never on a name, never on a lent number. Called within the caller's
/// transaction.
class CustomerMatcher
{
public:
    CustomerMatcher(CustomerStore &customers, const Clock &clock)
        : m_customers(customers)
        , m_clock(clock)
    {
    }

    /// The contact point as it is stored: normalised address, display; id and customer are not set.
    static ContactPoint normalised(const ContactHint &hint);

    /// The contact point with its root customer; both are made when they are new. A customer without a name
    /// takes the hint's.
    Result<ContactPoint> matchOrCreate(const ContactHint &hint, BatchId batch = {});
    /// As matchOrCreate(), but a new contact point goes to `owner`.
    Result<ContactPoint> matchOrAttach(const ContactHint &hint, CustomerId owner, BatchId batch = {});
    /// The contact point if it is known; nothing is made.
    Result<std::optional<ContactPoint>> find(const ContactHint &hint);

    /// The market's buyer id first, then the mobile number, else a new customer. Gives the root.
    Result<CustomerId> forBuyer(const Buyer &buyer, BatchId batch = {});
    /// A booking or an order taken by hand: the mobile number, else a new customer. Gives the root.
    Result<CustomerId> forNameAndPhone(const QString &name, const QString &phone, BatchId batch = {});

private:
    Result<void> learn(ContactPoint &known, const ContactHint &hint);
    Result<ContactPoint> create(const ContactHint &hint, const ContactPoint &contact, CustomerId owner,
                                BatchId batch);
    Result<CustomerId> addCustomer(const QString &name, BatchId batch);

    CustomerStore &m_customers;
    const Clock &m_clock;
};

} // namespace ieum
