#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace ieum {

/// Where in the message as it was sent something stands: [begin, end) in Unicode code points.
struct TextSpan
{
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// How finely a time was said: 3시 반, 3시, 토요일, 다음주, 11월.
enum class Grain { Minute, Hour, Day, Week, Month };

enum class Certainty {
    Stated,      ///< in the words themselves
    Inferred,    ///< the only half of the day in which the shop is open
    Ambiguous,   ///< a guess between readings: ask before using it
    Approximate, ///< 쯤, 정도, or a mention of what has been
};

enum class Intent { None, Question, Order, Booking, Change, Cancel };

struct TimeMention
{
    QString text;
    TextSpan span;
    std::optional<QDateTime> start; ///< civil time of Seoul; missing for 까지; midnight from Grain::Day up
    std::optional<QDateTime> end;   ///< of ranges: exclusive for hours, the last day itself for days
    Grain grain = Grain::Hour;
    Certainty certainty = Certainty::Stated;
};

struct PhoneMention
{
    QString text;
    TextSpan span;
    QString e164;
    QString display;
};

struct AddressMention
{
    QString text;
    TextSpan span;
    QString postcode; ///< five digits, or six of the old kind as written; empty when not said
    QString base;     ///< up to the building's or lot's number
    QString detail;   ///< floor, building, room; empty when not said
};

struct ItemMention
{
    QString text;
    TextSpan span;
    QString name;
    QString size;                ///< 2호, 200ml, 미니; empty when not said
    std::optional<int> quantity; ///< 1 … 9999
};

struct AmountMention
{
    QString text;
    TextSpan span;
    qint64 won = 0;
};

/// What one message says; every list in the order of the text.
struct Extraction
{
    QList<TimeMention> times;
    std::optional<int> persons; ///< 1 … 999
    QList<PhoneMention> phones;
    QList<AddressMention> addresses;
    QList<ItemMention> items;
    QList<AmountMention> amounts;
    Intent intent = Intent::None;
};

} // namespace ieum
