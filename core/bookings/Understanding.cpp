#include "core/bookings/Understanding.h"

#include "core/korean/SearchText.h"
#include "core/korean/extract/Extractor.h"
#include "core/storage/Database.h"

#include <algorithm>

namespace ieum {

namespace {

using Field = UnderstoodWords::Field;

/// What the reading is done with.
struct Knowledge
{
    Extractor extractor;
    Catalogue catalogue;
    QHash<QString, QString> learned;
    Instant now;
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

void readTimes(const Extraction &said, const Knowledge &knowledge, Understanding &made)
{
    for (const TimeMention &time : said.times) {
        if (!isAhead(time, knowledge.now))
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

/// The service of the shop that is meant: as the owner said before, by its name, or by a part of it that only
/// one has.
QString serviceFor(const QString &words, const Knowledge &knowledge)
{
    const QString form = searchForm(words);
    if (const auto known = knowledge.learned.constFind(form); known != knowledge.learned.cend())
        return *known;
    QStringList fitting;
    for (const OfferedService &offered : knowledge.catalogue.services) {
        const QString name = searchForm(offered.name);
        if (name == form)
            return offered.name;
        if (!form.isEmpty() && (name.contains(form) || form.contains(name)))
            fitting += offered.name;
    }
    return fitting.size() == 1 ? fitting.first() : words;
}

void addNote(Understanding &made, const QString &text)
{
    if (!text.isEmpty())
        made.draft.note += (made.draft.note.isEmpty() ? QString() : QStringLiteral(" · ")) + text;
}

void readItems(const Extraction &said, const Knowledge &knowledge, Understanding &made)
{
    for (const ItemMention &item : said.items) {
        made.words += UnderstoodWords{Field::Service, item.span, item.text, Certainty::Stated};
        const bool isFirst = made.serviceWords.isEmpty();
        if (isFirst) {
            made.serviceWords = item.name;
            made.draft.service = serviceFor(item.name, knowledge);
        }
        const bool saysMore = !isFirst || !item.size.isEmpty() || item.quantity;
        addNote(made, saysMore ? item.text : QString());
    }
    const auto offered = knowledge.catalogue.service(made.draft.service);
    if (offered)
        made.draft.minutes = offered->minutes;
}

void readRest(const Extraction &said, const QString &text, Understanding &made)
{
    for (const PhoneMention &phone : said.phones) {
        made.words += UnderstoodWords{Field::Phone, phone.span, phone.text, Certainty::Stated};
        if (made.draft.phone.isEmpty())
            made.draft.phone = phone.display;
    }
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

Understanding read(const Message &message, const Knowledge &knowledge)
{
    const Extraction said = knowledge.extractor.extract(message.text, message.at);
    Understanding made;
    made.intent = said.intent;
    readTimes(said, knowledge, made);
    readItems(said, knowledge, made);
    readRest(said, message.text, made);
    std::sort(made.words.begin(), made.words.end(),
              [](const UnderstoodWords &one, const UnderstoodWords &other) {
                  return one.span.begin < other.span.begin;
              });
    made.draft.sourceMessage = message.id;
    return made;
}

} // namespace

Result<QHash<MessageId, Understanding>> UnderstandingService::of(CustomerId customer,
                                                                 const QList<Message> &messages)
{
    IEUM_TRY_ASSIGN(profile, m_settings.profile());
    IEUM_TRY_ASSIGN(catalogue, m_catalogue.catalogue());
    IEUM_TRY_ASSIGN(learned, m_understood.ofCustomer(customer));
    const Knowledge knowledge{Extractor(profile), catalogue, learned, m_clock.now()};
    QHash<MessageId, Understanding> offers;
    for (const Message &message : messages) {
        if (message.direction != Direction::In || message.kind != MessageKind::Text)
            continue;
        Understanding made = read(message, knowledge);
        made.draft.customer = customer;
        if (made.isOffer())
            offers.insert(message.id, made);
    }
    return offers;
}

Result<void> UnderstandingService::remember(CustomerId customer, const QString &words, const QString &service)
{
    const QString form = searchForm(words);
    if (form.isEmpty() || service.trimmed().isEmpty())
        return {};
    return m_database.transact(
        [&] { return m_understood.remember(customer, form, service.trimmed(), m_clock.now()); });
}

} // namespace ieum
