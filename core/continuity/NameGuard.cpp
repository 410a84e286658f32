#include "core/continuity/NameGuard.h"

#include <QRegularExpression>

#include <algorithm>

namespace ieum {

namespace {

constexpr qsizetype longestName = 4;
constexpr qsizetype shortestName = 2;

bool isCalled(const Customer &customer, const QString &name)
{
    return customer.name.contains(name) ||
           std::any_of(customer.contacts.begin(), customer.contacts.end(),
                       [&](const ContactPoint &contact) { return contact.display.contains(name); });
}

// "안녕하세요박도연님": the name is some end of the syllables before the word that honours it.
QStringList possibleNames(const QString &syllables)
{
    QStringList names;
    for (qsizetype size = std::min(longestName, syllables.size()); size >= shortestName; --size)
        names += syllables.right(size);
    return names;
}

} // namespace

Result<QStringList> NameGuard::othersIn(const QString &text, CustomerId addressee)
{
    static const QRegularExpression honoured(
        QStringLiteral("([가-힣]{2,})\\s?(?:고객|회원|손님)?\\s?[님씨]"));
    IEUM_TRY_ASSIGN(person, m_customers.get(addressee));
    QStringList others;
    auto matches = honoured.globalMatch(text.normalized(QString::NormalizationForm_C));
    while (matches.hasNext()) {
        for (const QString &name : possibleNames(matches.next().captured(1))) {
            if (isCalled(person, name))
                break;
            IEUM_TRY_ASSIGN(known, m_customers.findByName(name));
            if (!known.isEmpty() && !others.contains(name))
                others += name;
        }
    }
    return others;
}

} // namespace ieum
