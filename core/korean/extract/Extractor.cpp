#include "core/korean/extract/Extractor.h"

#include "core/korean/extract/AddressFinder.h"
#include "core/korean/extract/IntentReader.h"
#include "core/korean/extract/ItemFinder.h"
#include "core/korean/extract/NumberFinder.h"
#include "core/korean/extract/PersonCounter.h"
#include "core/korean/extract/TimeResolver.h"

namespace ieum {

namespace {

QList<TimeMention> resolveAll(const ChatText &text, const QList<TimePhrase> &phrases,
                              const TimeResolver &resolver)
{
    QList<TimeMention> times;
    for (const TimePhrase &phrase : phrases) {
        auto time = resolver.resolve(phrase);
        if (!time)
            continue;
        time->text = text.sourceOf(phrase.begin, phrase.end);
        time->span = text.spanOf(phrase.begin, phrase.end);
        times += *time;
    }
    return times;
}

} // namespace

// Whoever reads first claims its letters: a lot number is no hour and a price no date.
Extraction Extractor::extract(const QString &message, Instant written) const
{
    ChatText text(message);
    Extraction found;
    takeLettering(text);
    found.phones = takePhones(text);
    found.addresses = takeAddresses(text);
    found.amounts = takeAmounts(text);
    const TimePhrases phrases = readTimePhrases(text);
    found.times = resolveAll(text, phrases.joined, TimeResolver(written, m_shop));
    for (const TimePhrase &phrase : phrases.read)
        text.claim(phrase.begin, phrase.end);
    found.persons = countPersons(text);
    found.items = findItems(text);
    found.intent = readIntent(text, phrases, found);
    return found;
}

} // namespace ieum
