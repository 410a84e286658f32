#include "connectors/calendars/ics/IcsImporter.h"

#include "connectors/calendars/ics/IcsRepeat.h"
#include "connectors/calendars/ics/IcsTime.h"
#include "core/base/Time.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

namespace ieum {

namespace {

constexpr qint64 usualSeconds = 3600; ///< of an event with a start alone

QString placeOf(const IcsEvent &event)
{
    return QStringLiteral("line %1").arg(event.line);
}

QString nameOf(const IcsEvent &event)
{
    const QString own = event.text("X-IEUM-NAME");
    return own.isEmpty() && event.text("X-IEUM-STATE").isEmpty() ? event.text("SUMMARY").simplified() : own;
}

/// The first mobile number in what others write into an event.
QString phoneOf(const IcsEvent &event)
{
    static const QRegularExpression mobile(QStringLiteral("01[016789][-. ]?\\d{3,4}[-. ]?\\d{4}"));
    const QString own = event.text("X-IEUM-PHONE");
    return own.isEmpty() ? mobile.match(event.text("SUMMARY") + u' ' + event.text("DESCRIPTION")).captured()
                         : own;
}

BookingState stateOf(const IcsEvent &event)
{
    const QString status = event.text("STATUS").toUpper();
    if (status == QLatin1String("CANCELLED"))
        return BookingState::Cancelled;
    if (const auto own = bookingStateFromCode(event.text("X-IEUM-STATE")))
        return *own;
    return status == QLatin1String("TENTATIVE") ? BookingState::Proposed : BookingState::Booked;
}

std::optional<Instant> changedAt(const IcsEvent &event)
{
    for (const char *name : {"LAST-MODIFIED", "DTSTAMP"}) {
        const IcsProperty *property = event.find(name);
        if (const auto time = property ? icsTime(*property) : std::nullopt)
            return Instant::of(time->time);
    }
    return std::nullopt;
}

/// Everything but the times.
IncomingBooking contentOf(const IcsEvent &event)
{
    IncomingBooking incoming;
    incoming.place = placeOf(event);
    incoming.changedAt = changedAt(event);
    Booking &booking = incoming.booking;
    booking.calendarUid = event.text("UID");
    booking.name = nameOf(event);
    booking.phone = phoneOf(event);
    booking.service = event.text("X-IEUM-SERVICE");
    booking.staff = event.text("X-IEUM-STAFF");
    booking.seat = event.text("X-IEUM-SEAT");
    booking.state = stateOf(event);
    incoming.cancelled = booking.state == BookingState::Cancelled;
    booking.kind = bookingKindFromCode(event.text("X-IEUM-KIND")).value_or(BookingKind::Seat);
    booking.payment = paymentFromCode(event.text("X-IEUM-PAYMENT")).value_or(Payment::None);
    if (const QString won = event.text("X-IEUM-AMOUNT"); !won.isEmpty())
        booking.amount = Money{won.toLongLong()};
    booking.note =
        event.text("X-IEUM-STATE").isEmpty() ? event.text("DESCRIPTION") : event.text("X-IEUM-NOTE");
    booking.externalNo = event.text("X-IEUM-NO");
    return incoming;
}

qint64 secondsOf(const IcsEvent &event, const QDateTime &start)
{
    const IcsProperty *end = event.find("DTEND");
    if (const auto time = end ? icsTime(*end) : std::nullopt)
        return start.secsTo(time->time);
    const IcsProperty *duration = event.find("DURATION");
    const auto seconds = duration ? icsSeconds(duration->value) : std::nullopt;
    return seconds.value_or(usualSeconds);
}

/// The starts that a repeating event leaves out, or has as an event of its own elsewhere in the file.
using Exceptions = QHash<QString, QSet<QDateTime>>;

Exceptions exceptionsIn(const QList<IcsEvent> &events)
{
    Exceptions exceptions;
    for (const IcsEvent &event : events) {
        for (const IcsProperty &property : event.properties) {
            if (property.name != QLatin1String("EXDATE") && property.name != QLatin1String("RECURRENCE-ID"))
                continue;
            for (const QString &value : property.value.split(QLatin1Char(','))) {
                if (const auto time = icsTime(property, value))
                    exceptions[event.text("UID")].insert(time->time);
            }
        }
    }
    return exceptions;
}

/// Hands one event over as its bookings, with remarks about what could not be taken as it stands.
class EventReader
{
public:
    EventReader(const IcsEvent &event, const Exceptions &exceptions, ImportSink &sink)
        : m_event(event)
        , m_exceptions(exceptions)
        , m_sink(sink)
    {
    }

    bool read()
    {
        const IcsProperty *start = m_event.find("DTSTART");
        const auto time = start ? icsTime(*start) : std::nullopt;
        if (!time || m_event.text("UID").isEmpty())
            return m_sink.rejected({placeOf(m_event), Error("calendar.unreadable-event"), nameOf(m_event)});
        if (time->isDay)
            return warn("calendar.all-day");
        if (time->isStrange && !warn("calendar.unknown-zone"))
            return false;
        return m_event.find("RECURRENCE-ID") ? hand(*time, idOfMoved()) : readRepeats(*time);
    }

private:
    bool readRepeats(const IcsTime &first)
    {
        const IcsProperty *rule = m_event.find("RRULE");
        const IcsRepeats repeats = icsRepeats(first.time, rule ? rule->value : QString());
        if (!repeats.isUnderstood && !warn("calendar.unknown-repeat"))
            return false;
        if (rule && repeats.isCut && !warn("calendar.repeat-cut"))
            return false;
        const QSet<QDateTime> left = m_exceptions.value(m_event.text("UID"));
        for (const QDateTime &start : repeats.starts) {
            if (rule && left.contains(start))
                continue;
            if (!hand({start}, rule ? idOf(start) : m_event.text("UID")))
                return false;
        }
        return true;
    }

    bool hand(const IcsTime &start, const QString &uid)
    {
        IncomingBooking incoming = contentOf(m_event);
        const IcsProperty *first = m_event.find("DTSTART");
        incoming.booking.calendarUid = uid;
        incoming.booking.start = start.time;
        incoming.booking.end = start.time.addSecs(secondsOf(m_event, icsTime(*first)->time));
        return m_sink.booking(incoming);
    }

    QString idOf(const QDateTime &start) const
    {
        return m_event.text("UID") + QLatin1Char('/') + start.toString(QStringLiteral("yyyyMMdd'T'HHmm"));
    }

    QString idOfMoved() const
    {
        const auto original = icsTime(*m_event.find("RECURRENCE-ID"));
        return original ? idOf(original->time) : m_event.text("UID");
    }

    bool warn(const char *code) const
    {
        return m_sink.warning({placeOf(m_event), Error(code, {nameOf(m_event)}), {}});
    }

    const IcsEvent &m_event;
    const Exceptions &m_exceptions;
    ImportSink &m_sink;
};

} // namespace

QString IcsImporter::formatName() const
{
    return QCoreApplication::translate("IcsImporter", "Calendar file (.ics)");
}

Importer::Match IcsImporter::canRead(const ImportInput &input) const
{
    QByteArray head = input.head.left(1024);
    if (head.startsWith("\xef\xbb\xbf"))
        head.remove(0, 3);
    return head.trimmed().toUpper().startsWith("BEGIN:VCALENDAR") ? Match::Certain : Match::No;
}

Result<void> IcsImporter::read(const ImportInput &input, ImportSink &sink) const
{
    QFile file(input.path);
    if (!file.open(QIODevice::ReadOnly))
        return Error("file.not-readable", {input.fileName}, file.errorString());
    constexpr qint64 largest = 32 * 1024 * 1024; // a hundred thousand events
    if (file.size() > largest)
        return Error("file.too-large", {input.fileName});
    const IcsFile calendar = readIcs(file.readAll());
    const Exceptions exceptions = exceptionsIn(calendar.events);
    for (const IcsEvent &event : calendar.events) {
        if (!EventReader(event, exceptions, sink).read())
            return {};
    }
    if (calendar.isCut)
        sink.rejected({{}, Error("file.cut-short", {input.fileName}), {}});
    return {};
}

} // namespace ieum
