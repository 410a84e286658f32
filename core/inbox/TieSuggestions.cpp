// Which customers may be one person: the part of CustomerService that only looks.
#include "core/inbox/CustomerService.h"
#include "core/korean/SearchText.h"

#include <QHash>

#include <algorithm>

namespace ieum {

namespace {

using Because = TieSuggestion::Because;

// "김하늘 1204" as a room's title: shops write a customer's last four digits behind the name.
QString lastFourIn(const QString &name)
{
    const QString tail = name.right(4);
    const bool digits =
        tail.size() == 4 && std::all_of(tail.begin(), tail.end(), [](QChar c) { return c.isDigit(); });
    return digits && name.size() > 4 ? tail : QString();
}

bool isRoomOnly(const Customer &customer)
{
    return !customer.mobile() && !customer.contacts.isEmpty() && !customer.shownName().isEmpty() &&
           std::none_of(customer.contacts.begin(), customer.contacts.end(), [](const ContactPoint &contact) {
               return contact.isGroup || contact.kind == ContactPoint::Kind::SafeNumber ||
                      contact.kind == ContactPoint::Kind::Landline ||
                      contact.kind == ContactPoint::Kind::Hidden;
           });
}

// The same four digits under another name are another person's.
std::optional<Because> reasonFor(const Customer &known, const Customer &room)
{
    if (!known.mobile() || !isRoomOnly(room))
        return std::nullopt;
    const QString title = room.shownName(), name = searchForm(known.name);
    if (!name.isEmpty() && name == searchForm(title))
        return Because::SameName;
    const QString digits = lastFourIn(title);
    const bool fits = name.isEmpty() || searchForm(title.chopped(4)) == name;
    if (!digits.isEmpty() && digits == known.mobile()->address.right(4) && fits)
        return Because::NameEndsInNumber;
    return std::nullopt;
}

void addPair(QList<TieSuggestion> &suggestions, const Customer &known, const Customer &room)
{
    if (const auto because = reasonFor(known, room))
        suggestions += {known, room, *because};
}

} // namespace

Result<QList<TieSuggestion>> CustomerService::notApart(const QList<TieSuggestion> &suggestions)
{
    QList<TieSuggestion> left;
    for (const TieSuggestion &suggestion : suggestions) {
        IEUM_TRY_ASSIGN(apart, m_merges.areApart(suggestion.first.id, suggestion.second.id));
        if (!apart)
            left += suggestion;
    }
    return left;
}

Result<QList<TieSuggestion>> CustomerService::suggest()
{
    IEUM_TRY_ASSIGN(customers, m_customers.list(0));
    QMultiHash<QString, const Customer *> known; // by name, and by last four digits
    for (const Customer &customer : customers) {
        if (!customer.mobile())
            continue;
        if (!customer.name.isEmpty())
            known.insert(searchForm(customer.name), &customer);
        known.insert(customer.mobile()->address.right(4), &customer);
    }
    QList<TieSuggestion> suggestions;
    for (const Customer &room : customers) {
        const QString title = room.shownName();
        const QList<const Customer *> alike =
            known.values(searchForm(title)) + known.values(lastFourIn(title));
        for (const Customer *other : QSet<const Customer *>(alike.begin(), alike.end()))
            addPair(suggestions, *other, room);
    }
    return notApart(suggestions);
}

Result<QList<TieSuggestion>> CustomerService::suggestFor(CustomerId customer)
{
    IEUM_TRY_ASSIGN(self, m_customers.get(customer));
    const QString digits = self.mobile() ? self.mobile()->address.right(4) : lastFourIn(self.shownName());
    IEUM_TRY_ASSIGN(others, self.shownName().isEmpty() ? Result<QList<Customer>>(QList<Customer>())
                                                       : m_customers.findByName(self.shownName()));
    if (!digits.isEmpty()) {
        IEUM_TRY_ASSIGN(byNumber, m_customers.findByAddressEnd(digits));
        others += byNumber;
    }
    QList<TieSuggestion> suggestions;
    QSet<CustomerId> looked{self.id};
    for (const Customer &other : std::as_const(others)) {
        if (looked.contains(other.id))
            continue;
        looked += other.id;
        addPair(suggestions, self, other);
        addPair(suggestions, other, self);
    }
    return notApart(suggestions);
}

} // namespace ieum
