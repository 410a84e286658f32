#include "core/bookings/CalendarFile.h"

#include "core/base/Uuid.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSaveFile>

namespace ieum {

namespace {

constexpr qsizetype mostOctets = 75;
constexpr auto ownDomain = "@ieum";

struct CalendarWords
{
    Q_DECLARE_TR_FUNCTIONS(CalendarFile)
};

QString escaped(QString text)
{
    text.replace(QLatin1Char('\\'), QLatin1String("\\\\"));
    text.replace(QLatin1Char(';'), QLatin1String("\\;"));
    text.replace(QLatin1Char(','), QLatin1String("\\,"));
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    text.replace(QLatin1Char('\r'), QLatin1Char('\n'));
    text.replace(QLatin1Char('\n'), QLatin1String("\\n"));
    return text;
}

/// Folds between characters, never within one: a continued line begins with a space that counts.
QByteArray folded(const QString &line)
{
    QByteArray out;
    qsizetype used = 0;
    for (qsizetype i = 0; i < line.size();) {
        const qsizetype units = line[i].isHighSurrogate() && i + 1 < line.size() ? 2 : 1;
        const QByteArray character = line.mid(i, units).toUtf8();
        if (used + character.size() > mostOctets) {
            out += "\r\n ";
            used = 1;
        }
        out += character;
        used += character.size();
        i += units;
    }
    return out + "\r\n";
}

class Writer
{
public:
    void raw(const char *line) { m_out += folded(QString::fromLatin1(line)); }
    void raw(const QString &line) { m_out += folded(line); }
    /// Nothing for an empty text.
    void text(const char *name, const QString &value)
    {
        if (!value.isEmpty())
            raw(QString::fromLatin1(name) + QLatin1Char(':') + escaped(value));
    }
    QByteArray take() { return std::move(m_out); }

private:
    QByteArray m_out;
};

QString stamp(Instant instant)
{
    return instant.inSeoul().toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
}

QString civil(const QDateTime &time)
{
    return QStringLiteral(";TZID=Asia/Seoul:") + time.toString(QStringLiteral("yyyyMMdd'T'HHmmss"));
}

const char *statusOf(BookingState state)
{
    switch (state) {
    case BookingState::Cancelled:
        return "STATUS:CANCELLED";
    case BookingState::Proposed:
        return "STATUS:TENTATIVE";
    default:
        return "STATUS:CONFIRMED";
    }
}

QString summaryOf(const Booking &booking)
{
    QStringList parts{booking.name, booking.service};
    parts.removeAll(QString());
    return parts.isEmpty() ? CalendarWords::tr("Booking") : parts.join(QStringLiteral(" · "));
}

QString descriptionOf(const Booking &booking)
{
    QStringList lines{booking.phone};
    if (!booking.staff.isEmpty())
        lines += CalendarWords::tr("With %1").arg(booking.staff);
    lines += booking.note;
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

void writeZone(Writer &writer)
{
    for (const char *line :
         {"BEGIN:VTIMEZONE", "TZID:Asia/Seoul", "BEGIN:STANDARD", "DTSTART:19700101T000000",
          "TZOFFSETFROM:+0900", "TZOFFSETTO:+0900", "TZNAME:KST", "END:STANDARD", "END:VTIMEZONE"})
        writer.raw(line);
}

void writeOwnWords(Writer &writer, const Booking &booking)
{
    writer.text("X-IEUM-NAME", booking.name);
    writer.text("X-IEUM-PHONE", booking.phone);
    writer.text("X-IEUM-SERVICE", booking.service);
    writer.text("X-IEUM-STAFF", booking.staff);
    if (!booking.seat.isEmpty())
        writer.text("X-IEUM-SEAT", booking.seat);
    writer.text("X-IEUM-STATE", toCode(booking.state));
    writer.text("X-IEUM-KIND", toCode(booking.kind));
    writer.text("X-IEUM-PAYMENT", toCode(booking.payment));
    if (booking.amount)
        writer.text("X-IEUM-AMOUNT", QString::number(booking.amount->won));
    writer.text("X-IEUM-NOTE", booking.note);
    writer.text("X-IEUM-NO", booking.externalNo);
}

void writeBooking(Writer &writer, const Booking &booking)
{
    writer.raw("BEGIN:VEVENT");
    writer.raw(QStringLiteral("UID:") + escaped(calendarUidOf(booking)));
    writer.raw(QStringLiteral("DTSTAMP:") + stamp(booking.updatedAt));
    writer.raw(QStringLiteral("CREATED:") + stamp(booking.createdAt));
    writer.raw(QStringLiteral("LAST-MODIFIED:") + stamp(booking.updatedAt));
    writer.raw(QStringLiteral("SEQUENCE:%1").arg(booking.revision - 1));
    writer.raw(QStringLiteral("DTSTART") + civil(booking.start));
    writer.raw(QStringLiteral("DTEND") + civil(booking.end));
    writer.text("SUMMARY", summaryOf(booking));
    writer.text("DESCRIPTION", descriptionOf(booking));
    writer.raw(statusOf(booking.state));
    writeOwnWords(writer, booking);
    writer.raw("END:VEVENT");
}

} // namespace

QString calendarUidOf(const Booking &booking)
{
    if (!booking.calendarUid.isEmpty())
        return booking.calendarUid;
    return QString::fromLatin1(uuidText(QByteArray::fromHex(booking.uid.toLatin1()))) +
           QLatin1String(ownDomain);
}

QString ownUidIn(const QString &calendarUid)
{
    static const QRegularExpression own(
        QStringLiteral("^([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})@ieum$"));
    return own.match(calendarUid).captured(1).remove(QLatin1Char('-')).toLower();
}

QByteArray calendarFile(const QList<Booking> &bookings, const QString &shopName)
{
    Writer writer;
    writer.raw("BEGIN:VCALENDAR");
    writer.raw("VERSION:2.0");
    writer.raw("PRODID:-//Ieum//Ieum//KO");
    writer.raw("CALSCALE:GREGORIAN");
    writer.raw("METHOD:PUBLISH");
    writer.text("X-WR-CALNAME", shopName);
    writer.raw("X-WR-TIMEZONE:Asia/Seoul");
    writeZone(writer);
    for (const Booking &booking : bookings)
        writeBooking(writer, booking);
    writer.raw("END:VCALENDAR");
    return writer.take();
}

Result<void> writeCalendarFile(const QString &path, const QList<Booking> &bookings, const QString &shopName)
{
    QSaveFile file(path);
    const QByteArray bytes = calendarFile(bookings, shopName);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error("file.not-writable", {path}, file.errorString());
    return {};
}

} // namespace ieum
