#include "core/korean/extract/Extractor.h"
#include "core/base/Time.h"
#include "tests/fuzz/FuzzTarget.h"

using namespace ieum;
using ieum::fuzz::require;

template <typename Mention>
static void checkMentions(const QList<Mention> &mentions, const QList<uint> &message)
{
    qsizetype before = 0;
    for (const Mention &mention : mentions) {
        const TextSpan span = mention.span;
        require(span.begin >= before && span.begin < span.end && span.end <= message.size(),
                "mentions lie in the text, in its order");
        require(mention.text.toUcs4() == message.mid(span.begin, span.end - span.begin),
                "a mention is what stands there");
        before = span.begin;
    }
}

static void checkTimes(const QList<TimeMention> &times)
{
    for (const TimeMention &mention : times) {
        require(mention.start || mention.end, "a time has a start or an end");
        require(!mention.start || mention.start->isValid(), "a start can be shown");
        require(!mention.start || !mention.end || *mention.end >= *mention.start,
                "a time ends after its start");
    }
}

// The first two bytes choose when the message was written, the rest is the message.
IEUM_FUZZ(Extractor)
{
    const qint64 hours = input.size() < 2 ? 0 : uchar(input[0]) * 256 + uchar(input[1]);
    const Instant written{1640962800000 + hours * 1'800'000}; // half hours from 2022 on
    const QString message = QString::fromUtf8(input.mid(2));
    const QList<uint> points = message.toUcs4();
    const Extraction found = Extractor().extract(message, written);
    checkMentions(found.times, points);
    checkMentions(found.phones, points);
    checkMentions(found.addresses, points);
    checkMentions(found.items, points);
    checkMentions(found.amounts, points);
    checkTimes(found.times);
    require(!found.persons || (*found.persons >= 1 && *found.persons <= 999), "persons can be counted");
    for (const PhoneMention &phone : found.phones)
        require(phone.e164.startsWith(u'+') && !phone.display.isEmpty(), "a phone can be dialled");
    for (const AmountMention &amount : found.amounts)
        require(amount.won > 0, "an amount is some money");
    for (const ItemMention &item : found.items)
        require(!item.quantity || (*item.quantity >= 1 && *item.quantity <= 9999),
                "a quantity can be packed");
}
