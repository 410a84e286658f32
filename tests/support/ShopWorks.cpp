#include "tests/support/ShopWorks.h"

#include "tests/support/ShippingFixture.h"

#include <QTemporaryDir>

#include <algorithm>

namespace ieum::test {

qint64 countOf(Shop &shop, const char *what)
{
    const auto all = shop.statistics.counts();
    for (const auto &[name, number] : *all) {
        if (name == QLatin1String(what))
            return number;
    }
    return -1;
}

QString unless(bool isRight, const QString &complaint)
{
    return isRight ? QString() : complaint;
}

Result<void> receiveText(Shop &shop, int number)
{
    IncomingMessage message;
    message.address = QStringLiteral("+82100000%1").arg(1000 + number % 7);
    message.at = Instant{1665818400000 + number * 60'000LL};
    message.text = QStringLiteral("케이크 %1개 되나요").arg(number);
    const auto session = shop.ingest.begin({{}, QStringLiteral("sms"), IngestOptions::Mode::Enter, {}});
    IEUM_TRY(session->add({message}));
    IEUM_TRY(session->flush());
    return shop.database->transact([&]() -> Result<void> {
        IEUM_TRY(session->finish());
        return {};
    });
}

Work ingestWork()
{
    return {[](Shop &) { return Result<void>(); }, receiveText,
            [](Shop &shop, int acknowledged) {
                const qint64 messages = countOf(shop, "messages");
                SearchQuery query;
                query.text = QStringLiteral("케이크");
                query.kinds = {SearchHit::Kind::Message};
                const qint64 found = shop.search.search(query)->total;
                return unless(messages >= acknowledged && found == messages,
                              QStringLiteral("%1 messages, %2 found").arg(messages).arg(found));
            }};
}

namespace {
constexpr int linesASheet = 5;

// A sheet as a market gives it: all of its lines enter, or none.
Result<void> importSheet(Shop &shop, int number)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("sheet.csv")));
    if (!file.open(QIODevice::WriteOnly))
        return Error("file.not-writable");
    QString text = QStringLiteral(
        "상품주문번호,주문번호,수취인명,수취인연락처1,통합배송지,상품명,옵션정보,수량,주문상태\n");
    for (int line = 0; line < linesASheet; ++line)
        text += QStringLiteral("%1%2,A%1,김하늘,010-0000-1204,서울시 가짜로 %2,소이캔들,,1,발송대기\n")
                    .arg(number)
                    .arg(line);
    file.write(text.toUtf8());
    file.close();
    ImportRequest request;
    request.path = file.fileName();
    const auto entered = shop.imports.enter(request, {});
    if (!entered.ok())
        return entered.error();
    return entered->counts.added == linesASheet ? Result<void>() : Error("file.broken");
}

} // namespace

Work importWork()
{
    return {[](Shop &) { return Result<void>(); }, importSheet,
            [](Shop &shop, int acknowledged) {
                const qint64 lines = countOf(shop, "order_lines");
                return unless(lines % linesASheet == 0 && lines >= acknowledged * linesASheet,
                              QStringLiteral("%1 lines after %2 sheets").arg(lines).arg(acknowledged));
            }};
}

static Result<void> sendByHand(Shop &shop, int number)
{
    OutboxMessage draft;
    IEUM_TRY_ASSIGN(customers, shop.customers.list(1));
    IEUM_TRY_ASSIGN(customer, shop.customers.get(customers.first().id));
    draft.customer = customer.id;
    draft.contact = customer.contacts.first().id;
    draft.channel = QStringLiteral("sms");
    draft.address = customer.contacts.first().address;
    draft.text = QStringLiteral("답장 %1").arg(number);
    IEUM_TRY_ASSIGN(added, shop.outbox.add(draft, OutboxService::Carrier::ByHand));
    IEUM_TRY(shop.outbox.done(added.message.id));
    return {};
}

Work outboxWork()
{
    return {[](Shop &shop) { return receiveText(shop, 1); }, sendByHand,
            [](Shop &shop, int acknowledged) {
                const QList<OutboxMessage> rows = *shop.outbox.list();
                const auto sent = std::count_if(rows.begin(), rows.end(), [](const OutboxMessage &row) {
                    return row.state == OutboxState::SentByHand;
                });
                const qint64 told = countOf(shop, "messages") - 1;
                return unless(sent >= acknowledged && told == sent,
                              QStringLiteral("%1 sent, %2 in the thread").arg(sent).arg(told));
            }};
}

static Result<void> enterOrders(Shop &shop)
{
    IEUM_TRY(shop.bands.add({QStringLiteral("cj"), bandNumber(0), bandNumber(199), {}, 0}));
    for (int number = 1; number <= 10; ++number)
        IEUM_TRY(importSheet(shop, number));
    return {};
}

static Result<void> printOne(Shop &shop, int)
{
    IEUM_TRY_ASSIGN(lines, shop.orderStore.all());
    const auto pending = std::find_if(
        lines.begin(), lines.end(), [](const OrderLine &line) { return line.state == OrderState::Pending; });
    if (pending == lines.end())
        return Error("waybill.none");
    PrintRequest request;
    request.courier = QStringLiteral("cj");
    request.lines = {pending->id};
    MemoryOutput output;
    IEUM_TRY(shop.waybills.print(request, output));
    return {};
}

Work printWork()
{
    return {enterOrders, printOne, [](Shop &shop, int acknowledged) {
                const QList<Waybill> waybills = *shop.waybillStore.list();
                QSet<QString> numbers;
                qint64 printed = 0;
                for (const Waybill &waybill : waybills) {
                    numbers += waybill.number;
                    printed += waybill.state == WaybillState::Printed;
                }
                return unless(printed >= acknowledged && numbers.size() == waybills.size(),
                              QStringLiteral("%1 printed, %2 numbers").arg(printed).arg(numbers.size()));
            }};
}

static constexpr int mostBackups = 400;

static Result<void> writeAndBackUp(Shop &shop, int number)
{
    const Result<void> written = shop.database->transact([&]() -> Result<void> {
        IEUM_TRY(shop.settings.setValue(QStringLiteral("left%1").arg(number), QString(900, u'x')));
        return shop.settings.setValue(QStringLiteral("right%1").arg(number), QString(900, u'x'));
    });
    IEUM_TRY(written);
    QTemporaryDir folder;
    IEUM_TRY(shop.backups.createIn(folder.path()));
    return {};
}

Work backupWork()
{
    return {[](Shop &) { return Result<void>(); }, writeAndBackUp,
            [](Shop &shop, int acknowledged) {
                int whole = 0;
                for (int number = 1; number <= mostBackups; ++number) {
                    const bool left = shop.settings.value(QStringLiteral("left%1").arg(number))->has_value();
                    const bool right =
                        shop.settings.value(QStringLiteral("right%1").arg(number))->has_value();
                    if (left != right)
                        return QStringLiteral("row %1 is there by half").arg(number);
                    whole += left;
                }
                if (whole < acknowledged)
                    return QStringLiteral("%1 rows after %2").arg(whole).arg(acknowledged);
                return QString();
            }};
}

static Result<void> bookHour(Shop &shop, int number)
{
    BookingDraft draft;
    draft.name = QStringLiteral("김하늘 %1").arg(number);
    draft.phone = QStringLiteral("010-0000-1204");
    draft.service = QStringLiteral("젤아트");
    draft.start = seoulTime(QDate(2026, 1, 5).addDays(number), QTime(11, 0));
    IEUM_TRY_ASSIGN(verdict, shop.bookings.add(draft, BookingService::OnClash::Force));
    return verdict.booking.isValid() ? Result<void>() : Error("booking.not-found");
}

Work bookingWork()
{
    return {[](Shop &) { return Result<void>(); }, bookHour,
            [](Shop &shop, int acknowledged) {
                const qint64 bookings = countOf(shop, "bookings");
                return unless(bookings >= acknowledged,
                              QStringLiteral("%1 bookings after %2").arg(bookings).arg(acknowledged));
            }};
}

QString verdictOn(const Result<std::unique_ptr<Shop>> &opened, int acknowledged,
                  const std::function<QString(Shop &, int)> &complaint)
{
    if (!opened.ok())
        return opened.error().code + u' ' + opened.error().detail;
    Shop &shop = **opened;
    const auto report = shop.integrity.check();
    if (!report.ok() || !report->ok())
        return QStringLiteral("damaged: ") + (report.ok() ? report->damaged.join(u' ') : report.error().code);
    if (!shop.accessEntries.verify()->isIntact())
        return QStringLiteral("the access log is broken");
    return complaint(shop, acknowledged);
}

} // namespace ieum::test
