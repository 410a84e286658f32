#pragma once

#include "core/bookings/BookingService.h"
#include "core/domain/Message.h"
#include "core/korean/extract/Extraction.h"
#include "core/storage/UnderstoodStore.h"

namespace ieum {

/// Words of a message that something was made of.
struct UnderstoodWords
{
    enum class Field { When, Service, Persons, Phone, Amount };

    Field field = Field::When;
    TextSpan span;
    QString words;
    Certainty certainty = Certainty::Stated;
};

/// What a message proposes to the book. Nothing of it is saved before the owner says so.
struct Understanding
{
    Intent intent = Intent::None;
    QList<UnderstoodWords> words; ///< in the order of the text
    BookingDraft draft;           ///< its start is not valid when no hour was said
    QDate day;                    ///< that was said without an hour; null: none
    QString serviceWords; ///< what the customer called it, to be remembered when the owner corrects it

    /// Whether a form filled with it is worth offering: a day or an hour that is still to come.
    bool isOffer() const { return !words.isEmpty() && (draft.start.isValid() || day.isValid()); }
};

/// Turns messages into filled forms, by what the extractor reads, the shop's list of services, and what the
/// owner made of this customer's words before.
class UnderstandingService
{
public:
    UnderstandingService(Database &database, UnderstoodStore &understood, CatalogueStore &catalogue,
                         SettingsStore &settings, const Clock &clock)
        : m_database(database)
        , m_understood(understood)
        , m_catalogue(catalogue)
        , m_settings(settings)
        , m_clock(clock)
    {
    }

    /// One for each message that is an offer, by message; only texts that came in are read.
    Result<QHash<MessageId, Understanding>> of(CustomerId customer, const QList<Message> &messages);
    /// The owner made `service` of these words.
    Result<void> remember(CustomerId customer, const QString &words, const QString &service);

private:
    Database &m_database;
    UnderstoodStore &m_understood;
    CatalogueStore &m_catalogue;
    SettingsStore &m_settings;
    const Clock &m_clock;
};

} // namespace ieum
