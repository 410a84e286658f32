#include "tests/support/ExtractionCorpus.h"

#include <QFile>
#include <QRegularExpression>
#include <QTextStream>

namespace ieum::test {

namespace {

struct Day
{
    QDate date;
    Grain grain = Grain::Day;
};

int weekdayOf(const QString &name)
{
    static const QStringList names = QStringLiteral("mon tue wed thu fri sat sun").split(u' ');
    return static_cast<int>(names.indexOf(name)) + 1;
}

QDate monthDay(QDate today, int month, int number)
{
    const QDate day(today.year(), month, number);
    return day.daysTo(today) > 60 ? day.addYears(1) : day;
}

QDate lastOf(QDate day)
{
    return {day.year(), day.month(), day.daysInMonth()};
}

QDate nextNumber(QDate today, int number)
{
    for (QDate day = today; day < today.addDays(100); day = day.addDays(1)) {
        if (day.day() == number)
            return day;
    }
    return {};
}

Day dayOf(const QString &word, QDate today)
{
    static const QRegularExpression named(QStringLiteral("^([a-z]+)(-?\\d*):(.+)$"));
    const QDate monday = today.addDays(1 - today.dayOfWeek());
    if (word.startsWith(u'+') || word.startsWith(u'-'))
        return {today.addDays(word.toInt())};
    if (word == QStringLiteral("last"))
        return {lastOf(today)};
    if (word.contains(u'/'))
        return {monthDay(today, word.section(u'/', 0, 0).toInt(), word.section(u'/', 1).toInt())};
    const auto match = named.match(word);
    const QString kind = match.captured(1);
    const QString value = match.captured(3);
    if (kind == QStringLiteral("w"))
        return {monday.addDays(7 * match.captured(2).toInt() + weekdayOf(value) - 1)};
    if (kind == QStringLiteral("next"))
        return {today.addDays((weekdayOf(value) - today.dayOfWeek() + 6) % 7 + 1)};
    if (kind == QStringLiteral("dom"))
        return {nextNumber(today, value.toInt())};
    if (kind == QStringLiteral("m")) {
        const QDate month = today.addMonths(match.captured(2).toInt());
        return {QDate(month.year(), month.month(), value.toInt())};
    }
    if (kind == QStringLiteral("last"))
        return {lastOf(monthDay(today, value.toInt(), 1))};
    if (kind == QStringLiteral("date"))
        return {QDate::fromString(value, Qt::ISODate)};
    if (kind == QStringLiteral("week"))
        return {monday.addDays(7 * value.toInt()), Grain::Week};
    if (kind == QStringLiteral("month")) {
        const bool isOffset = value.startsWith(u'm') || value.startsWith(u'-');
        const QDate month = isOffset ? today.addMonths(QString(value).remove(u'm').toInt())
                                     : monthDay(today, value.toInt(), 28);
        return {QDate(month.year(), month.month(), 1), Grain::Month};
    }
    return {};
}

QDateTime hourOf(const QString &word, QDate day)
{
    const int hour =
        word.endsWith(u'h') ? QString(word).chopped(1).toInt() : word.section(u':', 0, 0).toInt();
    const int minute = word.endsWith(u'h') ? 0 : word.section(u':', 1).toInt();
    return seoulTime(day, QTime(0, 0)).addSecs(3600LL * hour + 60LL * minute);
}

bool takeOff(QString &text, QChar mark)
{
    const bool isThere = text.endsWith(mark);
    if (isThere)
        text.chop(1);
    return isThere;
}

std::optional<ExpectedTime> timeOf(QString spec, Instant at)
{
    ExpectedTime time;
    time.mayBeLeftOut = takeOff(spec, u')');
    spec.remove(u'(');
    QStringList words = spec.split(u' ', Qt::SkipEmptyParts);
    const QDateTime now = at.inSeoul();
    if (words.size() < 2)
        return {};
    const auto certainty = QStringLiteral("sia~").indexOf(words.takeLast());
    time.isCertaintyOpen = certainty < 0;
    time.certainty = static_cast<Certainty>(qMax<qsizetype>(certainty, 0));
    time.isGrainOpen = takeOff(words.last(), u'?');
    const bool isEndOnly = spec.contains(QStringLiteral(" ..")) || spec.startsWith(QStringLiteral(".."));
    const QStringList days = words[0].split(QStringLiteral(".."), Qt::SkipEmptyParts);
    const QStringList hours =
        words.size() > 1 ? words[1].split(QStringLiteral(".."), Qt::SkipEmptyParts) : QStringList();
    if (words[0].startsWith(QStringLiteral("M+"))) {
        time.grain = Grain::Minute;
        time.start = seoulTime(now.date(), QTime(now.time().hour(), now.time().minute()))
                         .addSecs(60LL * words[0].mid(2).toInt());
        return time;
    }
    const Day first = dayOf(days.first(), now.date());
    const Day last = days.size() > 1 ? dayOf(days.last(), now.date()) : first;
    if (!first.date.isValid() || !last.date.isValid())
        return {};
    if (hours.isEmpty()) {
        time.grain = first.grain;
        time.start = seoulTime(first.date, QTime(0, 0));
        if (days.size() > 1)
            time.end = seoulTime(last.date, QTime(0, 0));
    } else {
        time.grain = hours.first().endsWith(u'h') ? Grain::Hour : Grain::Minute;
        time.start = hourOf(hours.first(), first.date);
        if (hours.size() > 1)
            time.end = hourOf(hours.last(), last.date);
    }
    if (isEndOnly)
        time.end = std::exchange(time.start, std::nullopt);
    return time;
}

bool readTimes(const QString &cell, CorpusLine &line)
{
    line.areTimesOpen = cell == QStringLiteral("*");
    for (const QString &spec : cell.split(QStringLiteral("; "))) {
        if (spec == QStringLiteral("-") || line.areTimesOpen)
            continue;
        if (spec == QStringLiteral("past")) {
            line.mayMentionPast = true;
            continue;
        }
        const auto time = timeOf(spec, line.at);
        if (!time)
            return false;
        line.times += *time;
    }
    return true;
}

std::optional<CorpusLine> lineOf(const QString &row, const QHash<QString, Instant> &moments)
{
    const QStringList cells = row.split(u'\t');
    const auto moment = cells.size() == 6 && !moments.contains(cells[2])
                            ? instantFromIso(cells[2])
                            : Result<Instant>(moments.value(cells.value(2)));
    if (cells.size() != 6 || !moment.ok())
        return {};
    CorpusLine line{cells[0], cells[1], *moment, cells[3], {}, {}};
    if (!readTimes(cells[4], line))
        return {};
    static const QRegularExpression field(QStringLiteral("(?:^| )(p|intent|won|phone|item|addr|post)="));
    QString rest = cells[5];
    for (auto match = field.match(rest); match.hasMatch(); match = field.match(rest)) {
        const auto next = field.match(rest, match.capturedEnd());
        const qsizetype end = next.hasMatch() ? next.capturedStart() : rest.size();
        line.fields += {match.captured(1), rest.mid(match.capturedEnd(), end - match.capturedEnd())};
        rest = rest.mid(end);
    }
    return line;
}

bool isSame(const TimeMention &left, const TimeMention &right)
{
    return left.start == right.start && left.end == right.end;
}

bool isAsSaid(const ExpectedTime &expected, const TimeMention &time)
{
    return (expected.isGrainOpen || expected.grain == time.grain) &&
           (expected.isCertaintyOpen || expected.certainty == time.certainty);
}

QStringList valuesOf(const QString &field, const Extraction &found)
{
    static const QStringList intents =
        QStringLiteral("none question order booking change cancel").split(u' ');
    QStringList values;
    if (field == QStringLiteral("p"))
        values += QString::number(found.persons.value_or(0));
    if (field == QStringLiteral("intent"))
        values += intents[static_cast<int>(found.intent)];
    if (field == QStringLiteral("won"))
        for (const AmountMention &amount : found.amounts)
            values += QString::number(amount.won);
    if (field == QStringLiteral("phone"))
        for (const PhoneMention &phone : found.phones)
            values += phone.e164;
    if (field == QStringLiteral("item"))
        for (const ItemMention &item : found.items)
            values +=
                QStringList{item.name, item.size, item.quantity ? QString::number(*item.quantity) : QString()}
                    .join(u'/');
    if (field == QStringLiteral("addr"))
        for (const AddressMention &address : found.addresses)
            values += address.base + u'/' + address.detail;
    if (field == QStringLiteral("post"))
        for (const AddressMention &address : found.addresses)
            values += address.postcode;
    return values;
}

} // namespace

QList<CorpusLine> readCorpus(const QString &path)
{
    QFile file(path);
    QList<CorpusLine> lines;
    QHash<QString, Instant> moments;
    bool hasCompleteLists = false;
    if (!file.open(QIODevice::ReadOnly))
        return lines;
    for (const QString &row : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (row.startsWith(QStringLiteral("# at "))) {
            const auto moment = instantFromIso(row.section(u' ', 3));
            moments[row.section(u' ', 2, 2)] = moment.ok() ? *moment : Instant();
        }
        hasCompleteLists |= row.startsWith(QStringLiteral("# lists are complete"));
        if (row.startsWith(u'#'))
            continue;
        if (const auto line = lineOf(row, moments)) {
            lines += *line;
            lines.last().hasCompleteLists = hasCompleteLists;
        } else
            QTextStream(stderr) << path << ": not understood: " << row << '\n';
    }
    return lines;
}

Verdict judge(const CorpusLine &line, const Extraction &found)
{
    if (line.areTimesOpen)
        return Verdict::Exact;
    QList<ExpectedTime> rest = line.times;
    bool isExact = true;
    bool isWrong = false;
    for (const TimeMention &time : found.times) {
        const auto meant = std::find_if(rest.begin(), rest.end(),
                                        [&](const ExpectedTime &expected) { return isSame(expected, time); });
        const bool isMeant = meant != rest.end();
        const bool isSure = time.certainty == Certainty::Stated || time.certainty == Certainty::Inferred;
        const bool isPast = line.mayMentionPast && time.certainty == Certainty::Approximate;
        const bool isOver = isMeant && !meant->isCertaintyOpen && meant->certainty == Certainty::Approximate;
        isWrong |= isSure && (!isMeant || isOver);
        isExact &= isMeant ? isAsSaid(*meant, time) : isPast;
        if (isMeant)
            rest.erase(meant);
    }
    isExact &= std::all_of(rest.begin(), rest.end(),
                           [](const ExpectedTime &expected) { return expected.mayBeLeftOut; });
    return isExact ? Verdict::Exact : isWrong ? Verdict::SilentlyWrong : Verdict::Missed;
}

QStringList wrongFields(const CorpusLine &line, const Extraction &found)
{
    QStringList wrong;
    QHash<QString, qsizetype> counts;
    for (const auto &field : line.fields)
        ++counts[field.first];
    for (const auto &[field, expected] : line.fields) {
        const QStringList values = valuesOf(field, found);
        const bool isNone = expected == QStringLiteral("none") && field != QStringLiteral("intent");
        const bool hasMore = line.hasCompleteLists && values.size() != counts.value(field);
        if (isNone ? !values.isEmpty() : !values.contains(expected) || hasMore)
            wrong += field + u'=' + expected + QStringLiteral(" (") + values.join(u' ') + u')';
    }
    return wrong;
}

QString written(const QList<TimeMention> &times)
{
    QStringList parts;
    for (const TimeMention &time : times) {
        const QString format =
            time.grain <= Grain::Hour ? QStringLiteral("yyyy-MM-dd HH:mm") : QStringLiteral("yyyy-MM-dd");
        QString part = time.start ? time.start->toString(format) : QString();
        if (time.end)
            part += QStringLiteral(" – ") + time.end->toString(format);
        parts += part.trimmed() + u' ' + QStringLiteral("sia~").at(static_cast<int>(time.certainty));
    }
    return parts.join(QStringLiteral("; "));
}

QString written(const QList<ExpectedTime> &times)
{
    return written(QList<TimeMention>(times.begin(), times.end()));
}

} // namespace ieum::test
