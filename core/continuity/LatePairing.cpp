#include "core/continuity/LatePairing.h"

#include "core/korean/PhoneNumber.h"
#include "core/korean/SearchText.h"

#include <QSet>

#include <algorithm>
#include <set>
#include <tuple>
#include <vector>

namespace ieum {

namespace {

constexpr double mostSure = 0.99;
constexpr double leastWords = 0.3; // below it two Korean sentences share only their endings
constexpr qint64 nearMilliseconds =
    qint64(36) * 60 * 60'000; // an answer belongs to what was asked the day before

double pointsFor(Likeness likeness)
{
    switch (likeness) {
    case Likeness::SameCustomer:
        return 0.55;
    case Likeness::SamePhone:
        return 0.5;
    case Likeness::SameName:
        return 0.3;
    case Likeness::SameTime:
        return 0.3;
    case Likeness::SameItem:
        return 0.2;
    case Likeness::SameAmount:
        return 0.1;
    case Likeness::SameWords:
        return 0.3;
    case Likeness::Afterwards:
        return 0.2;
    }
    return 0;
}

QSet<QString> pairsOf(const QString &text)
{
    const QString form = searchForm(text);
    QSet<QString> pairs;
    for (qsizetype i = 0; i + 1 < form.size(); ++i)
        pairs.insert(form.mid(i, 2));
    return pairs;
}

double sharedPart(const QSet<QString> &one, const QSet<QString> &other)
{
    const qsizetype shared =
        std::count_if(one.begin(), one.end(), [&](const QString &pair) { return other.contains(pair); });
    const qsizetype all = one.size() + other.size() - shared;
    return all > 0 ? double(shared) / double(all) : 0;
}

// The hidden part of a name is no likeness: 김*지 is half of Korea.
QString nameForm(const QString &name)
{
    return name.contains(u'*') ? QString() : searchForm(name);
}

bool canBeOne(const Dealing &late, const Dealing &handled)
{
    if (late.kind == Dealing::Kind::Message)
        return true;
    return late.kind == handled.kind;
}

// The surest first; what is paired is taken.
QList<LatePair> eachOnce(QList<LatePair> candidates)
{
    const auto rank = [](const LatePair &pair) {
        return std::tuple(-pair.score, pair.handled.at, pair.late.at, pair.late.id, pair.handled.id);
    };
    std::sort(candidates.begin(), candidates.end(),
              [&](const LatePair &a, const LatePair &b) { return rank(a) < rank(b); });
    using Key = std::pair<Dealing::Kind, qint64>;
    std::set<Key> late, handled;
    QList<LatePair> pairs;
    for (const LatePair &pair : std::as_const(candidates)) {
        const Key one{pair.late.kind, pair.late.id}, other{pair.handled.kind, pair.handled.id};
        if (late.count(one) > 0 || handled.count(other) > 0)
            continue;
        late.insert(one);
        handled.insert(other);
        pairs += pair;
    }
    return pairs;
}

} // namespace

struct LatePairing::Traits
{
    const Dealing *dealing;
    QSet<QString> phones; ///< national digits
    QString name;
    QSet<qint64> times; ///< hours that were named, milliseconds
    QSet<QString> words;
    QString item;
};

LatePairing::Traits LatePairing::traitsOf(const Dealing &dealing) const
{
    Traits traits{&dealing, {}, nameForm(dealing.name), {}, {}, {}};
    if (const auto number = PhoneNumber::parse(dealing.phone))
        traits.phones.insert(number->national());
    if (dealing.start.isValid())
        traits.times.insert(Instant::of(dealing.start).milliseconds);
    if (dealing.kind != Dealing::Kind::Message) {
        traits.item = searchForm(dealing.text);
        return traits;
    }
    // Of an answer the customer's own words count: ours are alike for everybody.
    const QString said = dealing.asked.isEmpty() ? dealing.text : dealing.asked;
    const Extraction found = m_extractor.extract(said, dealing.at);
    for (const PhoneMention &phone : found.phones)
        traits.phones.insert(PhoneNumber::parse(phone.display)->national());
    for (const TimeMention &time : found.times) {
        if (time.start && time.grain <= Grain::Hour)
            traits.times.insert(Instant::of(*time.start).milliseconds);
    }
    traits.words = pairsOf(said);
    return traits;
}

LatePair LatePairing::compare(const Traits &late, const Traits &handled)
{
    LatePair pair{*late.dealing, *handled.dealing, 0, {}};
    const auto note = [&pair](Likeness likeness, double share = 1) {
        pair.because += likeness;
        pair.score += pointsFor(likeness) * share;
    };
    const qint64 delay = pair.handled.at.milliseconds - pair.late.at.milliseconds;
    const bool isAnswer =
        pair.handled.kind == Dealing::Kind::Message || pair.handled.kind == Dealing::Kind::Closed;
    if (pair.late.customer.isValid() && pair.late.customer == pair.handled.customer)
        note(Likeness::SameCustomer);
    else if (late.phones.intersects(handled.phones))
        note(Likeness::SamePhone);
    else if (late.name.size() > 1 && late.name == handled.name)
        note(Likeness::SameName);
    // What was said before it was asked answers nothing.
    const bool isSamePerson = pair.because.contains(Likeness::SameCustomer);
    if (isAnswer && isSamePerson && delay < 0)
        return {};
    if (late.times.intersects(handled.times))
        note(Likeness::SameTime);
    if (!late.item.isEmpty() && late.item == handled.item)
        note(Likeness::SameItem);
    if (pair.late.amount && pair.late.amount == pair.handled.amount)
        note(Likeness::SameAmount);
    if (const double shared = sharedPart(late.words, handled.words); shared >= leastWords)
        note(Likeness::SameWords, shared);
    if (!pair.because.isEmpty() && delay >= 0 && delay <= nearMilliseconds)
        note(Likeness::Afterwards, isSamePerson && isAnswer ? 1 : 0.5);
    pair.score = std::min(pair.score, mostSure);
    return pair;
}

QList<LatePair> LatePairing::pair(const QList<Dealing> &late, const QList<Dealing> &handled) const
{
    std::vector<Traits> lateTraits, handledTraits;
    for (const Dealing &dealing : late)
        lateTraits.push_back(traitsOf(dealing));
    for (const Dealing &dealing : handled)
        handledTraits.push_back(traitsOf(dealing));
    QList<LatePair> candidates;
    for (const Traits &one : lateTraits) {
        for (const Traits &other : handledTraits) {
            if (!canBeOne(*one.dealing, *other.dealing))
                continue;
            if (LatePair pair = compare(one, other); pair.score >= least)
                candidates += pair;
        }
    }
    return eachOnce(std::move(candidates));
}

} // namespace ieum
