#include "core/continuity/OutageReportWords.h"

#include "core/continuity/ChannelService.h"
#include "core/korean/Display.h"

#include <QCoreApplication>
#include <QHash>

namespace ieum {

namespace {

struct OutageWords
{
    Q_DECLARE_TR_FUNCTIONS(OutageReport)
};

QString seenText(const QString &functionAndState)
{
    static const QHash<QString, const char *> names{
        {QStringLiteral("receive"), QT_TRANSLATE_NOOP("OutageReport", "Receiving")},
        {QStringLiteral("send"), QT_TRANSLATE_NOOP("OutageReport", "Sending")},
        {QStringLiteral("admin"), QT_TRANSLATE_NOOP("OutageReport", "Admin screen")},
        {QStringLiteral("up"), QT_TRANSLATE_NOOP("OutageReport", "works")},
        {QStringLiteral("degraded"), QT_TRANSLATE_NOOP("OutageReport", "does not answer")},
        {QStringLiteral("own-line"), QT_TRANSLATE_NOOP("OutageReport", "own line is down")}};
    QStringList parts = functionAndState.split(u' ');
    for (QString &part : parts) {
        if (names.contains(part))
            part = OutageWords::tr(names[part]);
    }
    return parts.join(QStringLiteral(": "));
}

void addRows(Sheet &sheet, const QString &figure, const SalesWindow &window)
{
    for (const Sale &sale : window.sales)
        sheet.rows += SheetRow{int(sheet.rows.size()) + 1,
                               {figure, toIso(window.from), toIso(window.to), sale.market, sale.orderNo,
                                sale.lineNo, toIso(sale.at), sale.item, QString::number(sale.quantity),
                                QString::number(sale.amount.won), sale.line.toString()}};
}

void addRows(Sheet &sheet, const QString &figure, Instant from, Instant to, const QList<FactRow> &facts)
{
    for (const FactRow &fact : facts)
        sheet.rows +=
            SheetRow{int(sheet.rows.size()) + 1,
                     {figure, toIso(from), toIso(to), {}, {}, {}, toIso(fact.at), {}, {}, {}, fact.row}};
}

// What has no price, after the sales.
void addFacts(Sheet &sheet, const OutageReport &report)
{
    const auto within = [&](const QString &figure, const QList<FactRow> &facts) {
        addRows(sheet, figure, report.outage.from, report.to, facts);
    };
    within(OutageWords::tr("Bookings made during the outage"), report.bookings.actual.made);
    for (const BookingsWindow &earlier : report.bookings.reference) {
        const qint64 weeks = earlier.from.secondsTo(report.outage.from) / (7 * 86400);
        addRows(sheet, OutageWords::tr("Bookings made in the same hours %1 weeks earlier").arg(weeks),
                earlier.from, earlier.to, earlier.made);
    }
    within(OutageWords::tr("Bookings cancelled or not kept"), report.bookings.fallen);
    within(OutageWords::tr("Inquiry without an answer"), report.unanswered);
    within(OutageWords::tr("Conversation that went on elsewhere"), report.moved);
    within(OutageWords::tr("Text of the switch that arrived"), report.texts);
    within(OutageWords::tr("Order line without a waybill by its deadline"), report.late);
}

} // namespace

QString channelTitle(const QString &channel)
{
    static const QHash<QString, const char *> titles{
        {QStringLiteral("kakao"), QT_TRANSLATE_NOOP("OutageReport", "KakaoTalk channel")},
        {QStringLiteral("sms"), QT_TRANSLATE_NOOP("OutageReport", "Text messages")},
        {QStringLiteral("instagram"), QT_TRANSLATE_NOOP("OutageReport", "Instagram")},
        {QStringLiteral("phone"), QT_TRANSLATE_NOOP("OutageReport", "Phone")},
        {QStringLiteral("naver"), QT_TRANSLATE_NOOP("OutageReport", "Naver")}};
    const QString kind = channelKindOf(channel);
    return titles.contains(kind) ? OutageWords::tr(titles[kind]) : channel;
}

QString reportTime(Instant at)
{
    return at.inSeoul().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

QString spanText(Instant from, Instant to)
{
    return reportTime(from) + QStringLiteral(" – ") + reportTime(to);
}

QString evidenceText(const OutageEvidence &evidence)
{
    switch (evidence.kind) {
    case OutageEvidence::Kind::LastHeard:
        return OutageWords::tr("The last message before the stop");
    case OutageEvidence::Kind::Declared:
        return evidence.what.isEmpty() ? OutageWords::tr("Marked as stopped")
                                       : OutageWords::tr("Marked as stopped: %1").arg(evidence.what);
    case OutageEvidence::Kind::Seen:
        return OutageWords::tr("Seen until %1 · %2")
            .arg(reportTime(*evidence.until), seenText(evidence.what));
    case OutageEvidence::Kind::SendFailed:
        return OutageWords::tr("A text did not get through");
    case OutageEvidence::Kind::Ended:
        return OutageWords::tr("Marked as working again");
    case OutageEvidence::Kind::FirstHeard:
        break;
    }
    return OutageWords::tr("The first message afterwards");
}

QString lossText(const OutageReport &report)
{
    const LossEstimate &loss = report.loss;
    if (!loss.lost)
        return OutageWords::tr(
            "There are no earlier weeks to compare with, so nothing can be said about lost sales.");
    const QString lost = OutageWords::tr("%1 less than the mean of the same hours of %2 earlier weeks.")
                             .arg(displayMoney(*loss.lost))
                             .arg(report.reference.size());
    if (!loss.low)
        return lost + u' ' +
               OutageWords::tr("One week alone does not tell how much weeks differ, so there is no range.");
    return lost + u' ' +
           OutageWords::tr("With 90 % certainty it lies between %1 and %2.")
               .arg(displayMoney(*loss.low), displayMoney(*loss.high));
}

QString bookingsText(const BookingsLost &bookings)
{
    const auto count = [](double number) { return QString::number(number, 'f', 1); };
    QString made = OutageWords::tr("%n bookings were made during the outage.", nullptr,
                                   int(bookings.actual.made.size()));
    const Shortfall &loss = bookings.loss;
    if (!loss.lost)
        return made;
    QString lost =
        made + u' ' +
        OutageWords::tr("In the same hours of %1 earlier weeks there were %2 on average: %3 fewer.")
            .arg(bookings.reference.size())
            .arg(count(*loss.mean), count(*loss.lost));
    if (!loss.low)
        return lost;
    return lost + u' ' +
           OutageWords::tr("With 90 % certainty it is between %1 and %2.")
               .arg(count(*loss.low), count(*loss.high));
}

QString chainText(const EvidenceChain &chain)
{
    if (!chain.isIntact())
        return OutageWords::tr("The evidence log was changed from entry %1 on.").arg(chain.firstBroken);
    return OutageWords::tr("The evidence log holds %n entries, none of them changed.", nullptr,
                           int(chain.entries)) +
           (chain.head.isEmpty() ? QString() : u' ' + OutageWords::tr("Last sum: %1").arg(chain.head));
}

QString weekText(const WeekComparison &week)
{
    const QString own =
        OutageWords::tr("Week of %1 (Saturday to Friday): %2.")
            .arg(week.week.from.inSeoul().date().toString(Qt::ISODate), displayMoney(week.week.won()));
    if (!week.best)
        return own + u' ' + OutageWords::tr("No whole week lies before it in these two months.");
    return own + u' ' +
           OutageWords::tr("The best week of the two months, from %1: %2. Difference: %3.")
               .arg(week.best->from.inSeoul().date().toString(Qt::ISODate), displayMoney(week.best->won()),
                    displayMoney(*week.lost));
}

QStringList paperList()
{
    return {OutageWords::tr("Certificate of a small business (소상공인 확인서)"),
            OutageWords::tr("Proof of sales: this report with its CSV, tax or card sales of the same months"),
            OutageWords::tr("Proof that the service was used: channel address, fee receipts"),
            OutageWords::tr("Copy of the bank book"), OutageWords::tr("Handed in on:            to:")};
}

Sheet figureSheet(const OutageReport &report)
{
    Sheet sheet;
    sheet.rows += SheetRow{1,
                           {OutageWords::tr("Figure"), OutageWords::tr("From"), OutageWords::tr("To"),
                            OutageWords::tr("Market"), OutageWords::tr("Order"), OutageWords::tr("Line"),
                            OutageWords::tr("At"), OutageWords::tr("Item"), OutageWords::tr("Quantity"),
                            OutageWords::tr("Amount (won)"), OutageWords::tr("Row in Ieum")}};
    addRows(sheet, OutageWords::tr("Outage"), report.actual);
    for (const SalesWindow &earlier : report.reference) {
        const qint64 weeks = earlier.from.secondsTo(report.outage.from) / (7 * 86400);
        addRows(sheet, OutageWords::tr("Same hours %1 weeks earlier").arg(weeks), earlier);
    }
    addRows(sheet, OutageWords::tr("Week of the outage"), report.week.week);
    if (report.week.best)
        addRows(sheet, OutageWords::tr("Best week of the two months"), *report.week.best);
    addFacts(sheet, report);
    return sheet;
}

} // namespace ieum
