#include "connectors/common/BookingNotice.h"

#include "core/base/Time.h"

#include <QMap>
#include <QRegularExpression>
#include <QStringList>

namespace ieum {

namespace {

constexpr int usualMinutes = 60; ///< a notice with a start alone

/// What a label is called here, and its names in the notices.
const QList<std::pair<QString, QStringList>> &labels()
{
    const auto names = [](const char *texts) { return QString::fromUtf8(texts).split(QLatin1Char('|')); };
    static const QList<std::pair<QString, QStringList>> all{
        {QStringLiteral("number"), names("예약번호")},
        {QStringLiteral("name"), names("예약자명|예약자")},
        {QStringLiteral("phone"), names("전화번호|연락처")},
        {QStringLiteral("service"), names("예약상품|상품명")},
        {QStringLiteral("when"), names("이용기간|이용일시|예약일시")},
        {QStringLiteral("payment"), names("네이버페이 결제상태|결제상태")},
        {QStringLiteral("amount"), names("결제금액|결제예상금액")},
        {QStringLiteral("note"), names("요청사항")},
        // Known, so that they are not taken for the words of the notice: 취소사유 alone cancels nothing.
        {QString(), names("예약신청 일시|예약취소 일시|취소사유|환불금액|환불수수료|결제수단")}};
    return all;
}

struct Label
{
    bool isKnown = false;
    QString key;
    QString value;
};

/// A label stands at the start of its line only: 환불수수료 0원(결제금액의 0%) is one line about a fee.
Label labelOf(const QString &line)
{
    QString rest = line.trimmed();
    while (rest.startsWith(QLatin1Char('-')))
        rest = rest.mid(1).trimmed();
    for (const auto &[key, names] : labels()) {
        for (const QString &name : names) {
            if (!rest.startsWith(name))
                continue;
            const QString value = rest.mid(name.size());
            if (value.isEmpty() || value[0].isSpace() || value[0] == QLatin1Char(':'))
                return {true, key, value.mid(value.startsWith(QLatin1Char(':')) ? 1 : 0).trimmed()};
        }
    }
    return {};
}

struct Notice
{
    QMap<QString, QString> values;
    QString words; ///< the lines without a label
};

Notice parse(const QString &text)
{
    Notice notice;
    QString open; ///< a label whose value stands on the next line
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        const Label label = labelOf(line);
        if (label.isKnown) {
            if (!label.key.isEmpty() && !notice.values.contains(label.key) && !label.value.isEmpty())
                notice.values[label.key] = label.value;
            open = label.value.isEmpty() ? label.key : QString();
        } else if (!open.isEmpty() && !line.trimmed().isEmpty()) {
            notice.values[open] = line.trimmed();
            open.clear();
        } else {
            notice.words += line + QLatin1Char('\n');
        }
    }
    return notice;
}

QTime timeOf(const QString &half, const QString &hour, const QString &minute)
{
    const int written = hour.toInt();
    const bool isAfternoon = half == QStringLiteral("오후");
    return QTime(half.isEmpty() ? written : written % 12 + (isAfternoon ? 12 : 0), minute.toInt());
}

/// 2022.10.18.(화) 오후 2:30~오후 4:00; the end may be a time alone, after midnight too, or missing.
void readWhen(const QString &text, Booking &booking)
{
    static const QRegularExpression pattern(QStringLiteral(
        "(\\d{4})\\.\\s*(\\d{1,2})\\.\\s*(\\d{1,2})\\.?\\s*(?:\\([^)]*\\))?\\s*(오전|오후)?\\s*(\\d{1,2}):("
        "\\d{2})"
        "(?:\\s*[~\\-–]\\s*(?:\\d{4}\\.[\\d. ]*(?:\\([^)]*\\))?\\s*)?(오전|오후)?\\s*(\\d{1,2}):(\\d{2}))?"));
    static const QRegularExpression days(QStringLiteral("(\\d{4})\\.\\s*(\\d{1,2})\\.\\s*(\\d{1,2})\\.?[^~]*~"
                                                        "\\s*(\\d{4})\\.\\s*(\\d{1,2})\\.\\s*(\\d{1,2})"));
    const auto day = [](const QRegularExpressionMatch &match, int first) {
        return QDate(match.captured(first).toInt(), match.captured(first + 1).toInt(),
                     match.captured(first + 2).toInt());
    };
    if (const auto match = pattern.match(text); match.hasMatch()) {
        booking.start =
            seoulTime(day(match, 1), timeOf(match.captured(4), match.captured(5), match.captured(6)));
        booking.end = booking.start.addSecs(usualMinutes * 60);
        const QTime until = timeOf(match.captured(7), match.captured(8), match.captured(9));
        if (!match.captured(8).isEmpty() && until.isValid())
            booking.end = seoulTime(day(match, 1), until);
        if (booking.end <= booking.start)
            booking.end = booking.end.addDays(1);
    } else if (const auto range = days.match(text); range.hasMatch()) {
        booking.start = seoulTime(day(range, 1), QTime(0, 0));
        booking.end = seoulTime(day(range, 4), QTime(0, 0));
    }
}

std::optional<Money> amountOf(const QString &text)
{
    static const QRegularExpression won(QStringLiteral("([\\d,]+)\\s*원"));
    std::optional<Money> last;
    for (auto matches = won.globalMatch(text); matches.hasNext();)
        last = Money{matches.next().captured(1).remove(QLatin1Char(',')).toLongLong()};
    return last;
}

Payment paymentOf(const QString &text)
{
    if (text.contains(QStringLiteral("결제완료")))
        return Payment::Paid;
    return text.contains(QStringLiteral("대기")) ? Payment::Awaiting : Payment::None;
}

bool startsANotice(const QString &line)
{
    static const QRegularExpression head(
        QStringLiteral("^\\s*(\\[네이버\\s*예약\\]|.*(새로운 예약이|예약을 취소|예약이 취소|예약이 변경))"));
    return !labelOf(line).isKnown && head.match(line).hasMatch();
}

} // namespace

std::optional<IncomingBooking> readBookingNotice(const QString &text)
{
    static const QRegularExpression number(QStringLiteral("^\\d{6,14}"));
    const Notice notice = parse(text);
    const QString written = number.match(notice.values.value(QStringLiteral("number"))).captured();
    if (written.isEmpty() || !notice.words.contains(QStringLiteral("예약")))
        return std::nullopt;
    IncomingBooking incoming;
    incoming.cancelled = notice.words.contains(QStringLiteral("취소"));
    Booking &booking = incoming.booking;
    booking.externalNo = written;
    booking.name = notice.values.value(QStringLiteral("name"));
    if (booking.name.endsWith(QStringLiteral("님")))
        booking.name.chop(1);
    booking.phone = notice.values.value(QStringLiteral("phone"));
    booking.service = notice.values.value(QStringLiteral("service"));
    booking.payment = paymentOf(notice.values.value(QStringLiteral("payment")));
    booking.amount = amountOf(notice.values.value(QStringLiteral("amount")));
    booking.note = notice.values.value(QStringLiteral("note"));
    readWhen(notice.values.value(QStringLiteral("when")), booking);
    return incoming;
}

QList<NoticePart> splitBookingNotices(const QString &text)
{
    QList<NoticePart> parts{{}};
    bool hasNumber = false;
    int line = 0;
    for (const QString &row : text.split(QLatin1Char('\n'))) {
        ++line;
        if (hasNumber && startsANotice(row)) {
            parts += NoticePart{line, {}};
            hasNumber = false;
        }
        hasNumber |= labelOf(row).key == QLatin1String("number");
        parts.last().text += row + QLatin1Char('\n');
    }
    return parts;
}

} // namespace ieum
