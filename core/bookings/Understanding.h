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

/// What the card under a message offers. None: its words are only underlined.
enum class Offer { None, Book, Move, Cancel, Order };

/// What is ordered, by the shop's name for it.
struct OrderedItem
{
    QString name;
    QString size; ///< as it was said
    int quantity = 1;

    QString text() const { return size.isEmpty() ? name : name + QLatin1Char(' ') + size; }
};

/// What a message proposes to the book. Nothing of it is saved before the owner says so.
struct Understanding
{
    Intent intent = Intent::None;
    QList<UnderstoodWords> words; ///< in the order of the text
    BookingDraft draft;           ///< its start is not valid when no hour was said
    QDate day;                    ///< that was said without an hour; null: none
    std::optional<int> persons;
    OrderedItem ordered;
    QString serviceWords; ///< what the customer called it, to be remembered when the owner corrects it

    Offer offer = Offer::None;
    bool isGuess = false;         ///< to be said as a question
    std::optional<Booking> known; ///< of Move and Cancel: the customer's booking that is meant
    std::optional<bool> isFree;   ///< of Book and Move: whether that time is

    /// Whether a form filled with it is worth offering: a day or an hour that is still to come, or a card.
    bool isWorthwhile() const
    {
        return offer != Offer::None || (!words.isEmpty() && (draft.start.isValid() || day.isValid()));
    }
};

/// Turns messages into filled forms, by what the extractor reads, the shop's list of services, the customer's
/// bookings, and what the owner made of this customer's words before. Used on one thread.
class UnderstandingService
{
public:
    struct Parts
    {
        Database &database;
        UnderstoodStore &understood;
        CatalogueStore &catalogue;
        SettingsStore &settings;
        BookingStore &bookingStore;
        BookingService &bookings;
    };

    UnderstandingService(Parts parts, const Clock &clock)
        : m_parts(parts)
        , m_clock(clock)
    {
    }

    /// One for each message that is worthwhile and not settled, by message; only texts that came in are read.
    Result<QHash<MessageId, Understanding>> of(CustomerId customer, const QList<Message> &messages);

    /// The owner made `service` of these words: a service, or a product.
    Result<void> remember(CustomerId customer, const QString &words, const QString &service);
    /// The owner ordered `saved` instead of what was proposed; by its name and with its size.
    Result<void> rememberItem(const Understanding &proposed, const QString &saved);
    /// What the owner made of these words before; otherwise the words themselves.
    Result<QString> named(CustomerId customer, const QString &words) const;

    /// The offer was carried out or waved away: it never stands there again, unless that is taken back.
    Result<void> settle(MessageId message);
    Result<void> reopen(MessageId message);

private:
    struct Knowledge;
    Understanding read(const Message &message, const Knowledge &knowledge);
    const Extraction &said(const Message &message, const Knowledge &knowledge);
    Result<void> judge(Understanding &made);

    struct Said
    {
        QString text;
        Extraction extraction;
    };

    Parts m_parts;
    const Clock &m_clock;
    QHash<MessageId, Said> m_said; ///< a message's words never change; by the hours of m_saidBy
    ShopProfile m_saidBy;
};

} // namespace ieum
