#include "core/bookings/Understanding.h"

#include "core/base/ThreadRule.h"
#include "core/bookings/MessageOffer.h"
#include "core/korean/SearchText.h"
#include "core/korean/extract/Extractor.h"
#include "core/storage/Database.h"

#include <algorithm>

namespace ieum {

namespace {

using Field = UnderstoodWords::Field;

constexpr qsizetype mostRemembered = 5000; ///< readings of messages

/// By which names a customer's words are understood.
struct Names
{
    Catalogue catalogue;
    QHash<QString, QString> learned;
};

bool isHour(const TimeMention &time)
{
    return time.start && (time.grain == Grain::Hour || time.grain == Grain::Minute);
}

bool isAhead(const TimeMention &time, Instant now)
{
    return time.start &&
           (isHour(time) ? Instant::of(*time.start) > now
                         : time.grain == Grain::Day && time.start->date() >= now.inSeoul().date());
}

void readTimes(const Extraction &said, Instant now, Understanding &made)
{
    for (const TimeMention &time : said.times) {
        if (!isAhead(time, now))
            continue;
        made.words += UnderstoodWords{Field::When, time.span, time.text, time.certainty};
        if (isHour(time) && !made.draft.start.isValid()) {
            made.draft.start = *time.start;
            if (time.end)
                made.draft.minutes = static_cast<int>(time.start->secsTo(*time.end) / 60);
        } else if (!isHour(time) && !made.day.isValid()) {
            made.day = time.start->date();
        }
    }
}

/// The one name that is meant: as the owner said before, the same, or a part of it that only one has.
QString nameFor(const QString &words, const QStringList &offered, const Names &names)
{
    const QString form = searchForm(words);
    if (const auto known = names.learned.constFind(form); known != names.learned.cend())
        return *known;
    QStringList fitting;
    for (const QString &candidate : offered) {
        const QString name = searchForm(candidate);
        if (name == form)
            return candidate;
        if (!form.isEmpty() && (name.contains(form) || form.contains(name)))
            fitting += candidate;
    }
    return fitting.size() == 1 ? fitting.first() : words;
}

QStringList serviceNames(const Catalogue &catalogue)
{
    QStringList names;
    for (const OfferedService &offered : catalogue.services)
        names += offered.name;
    return names;
}

void addNote(Understanding &made, const QString &text)
{
    if (!text.isEmpty())
        made.draft.note += (made.draft.note.isEmpty() ? QString() : QStringLiteral(" · ")) + text;
}

void readFirstItem(const ItemMention &item, const Names &names, Understanding &made)
{
    made.serviceWords = item.name;
    made.draft.service = nameFor(item.name, serviceNames(names.catalogue), names);
    const int quantity = std::max(1, item.quantity.value_or(1));
    const QString whole = names.learned.value(searchForm(item.name + item.size));
    made.ordered = whole.isEmpty() ? OrderedItem{nameFor(item.name, names.catalogue.productNames(), names),
                                                 item.size, quantity}
                                   : OrderedItem{whole, {}, quantity};
}

void readItems(const Extraction &said, const Names &names, Understanding &made)
{
    for (const ItemMention &item : said.items) {
        made.words += UnderstoodWords{Field::Service, item.span, item.text, Certainty::Stated};
        const bool isFirst = made.serviceWords.isEmpty();
        if (isFirst)
            readFirstItem(item, names, made);
        const bool saysMore = !isFirst || !item.size.isEmpty() || item.quantity;
        addNote(made, saysMore ? item.text : QString());
    }
    if (const auto offered = names.catalogue.service(made.draft.service)) {
        made.draft.minutes = offered->minutes;
        made.draft.kind = offered->kind;
    }
}

void readRest(const Extraction &said, const QString &text, Understanding &made)
{
    for (const PhoneMention &phone : said.phones) {
        made.words += UnderstoodWords{Field::Phone, phone.span, phone.text, Certainty::Stated};
        if (made.draft.phone.isEmpty())
            made.draft.phone = phone.display;
    }
    made.persons = said.persons;
    if (said.persons)
        addNote(made, QStringLiteral("%1명").arg(*said.persons));
    const bool isPaid = text.contains(QStringLiteral("입금했")) || text.contains(QStringLiteral("보냈"));
    for (const AmountMention &amount : said.amounts) {
        made.words += UnderstoodWords{Field::Amount, amount.span, amount.text, Certainty::Stated};
        if (isPaid && !made.draft.amount) {
            made.draft.amount = Money{amount.won};
            made.draft.payment = Payment::Paid;
        }
    }
}

} // namespace

/// What the reading is done with.
struct UnderstandingService::Knowledge
{
    Extractor extractor;
    Names names;
    OfferGround ground;
};

const Extraction &UnderstandingService::said(const Message &message, const Knowledge &knowledge)
{
    if (m_saidBy != knowledge.ground.shop || m_said.size() > mostRemembered)
        m_said.clear();
    m_saidBy = knowledge.ground.shop;
    auto known = m_said.find(message.id);
    if (known == m_said.end() || known->text != message.text)
        known =
            m_said.insert(message.id, {message.text, knowledge.extractor.extract(message.text, message.at)});
    return known->extraction;
}

Understanding UnderstandingService::read(const Message &message, const Knowledge &knowledge)
{
    const Extraction &found = said(message, knowledge);
    Understanding made;
    made.intent = found.intent;
    readTimes(found, knowledge.ground.now, made);
    readItems(found, knowledge.names, made);
    readRest(found, message.text, made);
    std::sort(made.words.begin(), made.words.end(),
              [](const UnderstoodWords &one, const UnderstoodWords &other) {
                  return one.span.begin < other.span.begin;
              });
    made.draft.sourceMessage = message.id;
    makeOffer(made, message, knowledge.ground);
    return made;
}

Result<void> UnderstandingService::judge(Understanding &made)
{
    if (made.offer == Offer::Book) {
        IEUM_TRY_ASSIGN(verdict, m_parts.bookings.check(made.draft));
        made.isFree = verdict.isFree();
    } else if (made.offer == Offer::Move) {
        IEUM_TRY_ASSIGN(verdict,
                        m_parts.bookings.check(BookingMove{made.known->id, made.draft.start, {}, {}}));
        made.isFree = verdict.isFree();
    }
    return {};
}

Result<QHash<MessageId, Understanding>> UnderstandingService::of(CustomerId customer,
                                                                 const QList<Message> &messages)
{
    Q_ASSERT_X(ThreadRule::mayBlock(), "UnderstandingService", "reading a thread belongs on a worker");
    QHash<MessageId, Understanding> worthwhile;
    if (messages.isEmpty())
        return worthwhile;
    IEUM_TRY_ASSIGN(profile, m_parts.settings.profile());
    IEUM_TRY_ASSIGN(catalogue, m_parts.catalogue.catalogue());
    IEUM_TRY_ASSIGN(learned, m_parts.understood.ofCustomer(customer));
    IEUM_TRY_ASSIGN(bookings, m_parts.bookingStore.ofCustomer(customer));
    IEUM_TRY_ASSIGN(settled, m_parts.understood.settledBetween(messages.first().id, messages.last().id));
    const Knowledge knowledge{Extractor(profile), {catalogue, learned}, {bookings, profile, m_clock.now()}};
    for (const Message &message : messages) {
        const bool isText = message.direction == Direction::In && message.kind == MessageKind::Text;
        if (!isText || settled.contains(message.id))
            continue;
        Understanding made = read(message, knowledge);
        made.draft.customer = customer;
        if (!made.isWorthwhile())
            continue;
        IEUM_TRY(judge(made));
        worthwhile.insert(message.id, made);
    }
    return worthwhile;
}

Result<void> UnderstandingService::remember(CustomerId customer, const QString &words, const QString &service)
{
    const QString form = searchForm(words);
    if (form.isEmpty() || service.trimmed().isEmpty())
        return {};
    return m_parts.database.transact(
        [&] { return m_parts.understood.remember(customer, form, service.trimmed(), m_clock.now()); });
}

Result<void> UnderstandingService::rememberItem(const Understanding &proposed, const QString &saved)
{
    const QString item = saved.trimmed();
    if (item == proposed.ordered.text() || proposed.serviceWords.isEmpty())
        return {};
    const QString size = proposed.ordered.size;
    const bool isSameSize = !size.isEmpty() && item.endsWith(QLatin1Char(' ') + size);
    const QString name = isSameSize ? item.chopped(size.size()).trimmed() : item;
    const CustomerId customer = proposed.draft.customer;
    return m_parts.database.transact([&]() -> Result<void> {
        if (!size.isEmpty())
            IEUM_TRY(remember(customer, proposed.serviceWords + QLatin1Char(' ') + size, item));
        return size.isEmpty() || isSameSize ? remember(customer, proposed.serviceWords, name)
                                            : Result<void>();
    });
}

Result<QString> UnderstandingService::named(CustomerId customer, const QString &words) const
{
    IEUM_TRY_ASSIGN(learned, m_parts.understood.ofCustomer(customer));
    return learned.value(searchForm(words), words);
}

Result<void> UnderstandingService::settle(MessageId message)
{
    return m_parts.database.transact([&] { return m_parts.understood.settle(message, m_clock.now()); });
}

Result<void> UnderstandingService::reopen(MessageId message)
{
    return m_parts.database.transact([&] { return m_parts.understood.reopen(message); });
}

} // namespace ieum
