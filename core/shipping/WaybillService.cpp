#include "core/shipping/WaybillService.h"

#include "core/connector/ConnectorRegistry.h"
#include "core/shipping/CheckDigit.h"
#include "core/shipping/LabelMaker.h"
#include "core/shipping/LabelOutput.h"
#include "core/shipping/LabelSnapshot.h"
#include "core/shipping/ParcelPlanner.h"
#include "core/shipping/SortCodeFinder.h"
#include "core/storage/CourierContractStore.h"
#include "core/storage/Database.h"
#include "core/storage/OrderStore.h"
#include "core/storage/PrintJobStore.h"
#include "core/storage/SettingsStore.h"
#include "core/storage/WaybillStore.h"

namespace ieum {

namespace {

constexpr int lockWaitMilliseconds = 20000;

QList<OrderLineId> idsOf(const QList<OrderLine> &lines)
{
    QList<OrderLineId> ids;
    for (const OrderLine &line : lines)
        ids += line.id;
    return ids;
}

QList<WaybillStore::PackedLine> packed(const QList<OrderLine> &lines)
{
    QList<WaybillStore::PackedLine> result;
    for (const OrderLine &line : lines)
        result += WaybillStore::PackedLine{line.id, line.quantity};
    return result;
}

void refuse(PreparedJob &job, const Parcel &parcel, const Error &reason)
{
    for (const OrderLine &line : parcel.lines)
        job.refused += Refusal{line.orderNo, line.id, reason};
}

} // namespace

QList<LabelContent> PreparedJob::contents() const
{
    QList<LabelContent> contents;
    for (const PreparedLabel &label : labels)
        contents += label.content;
    return contents;
}

WaybillService::WaybillService(ShippingStores stores, const ConnectorRegistry &connectors, const Clock &clock,
                               QString lockFolder)
    : m_stores(stores)
    , m_connectors(connectors)
    , m_clock(clock)
    , m_lockFolder(std::move(lockFolder))
    , m_numbers(stores.bands, stores.contracts)
{
}

Result<PrintPlan> WaybillService::plan(const PrintRequest &request)
{
    if (!m_connectors.courier(request.courier))
        return Error("courier.unknown", {request.courier});
    ParcelPlanner planner(m_stores.orders, m_stores.waybills, m_clock.now().inSeoul().date());
    return planner.plan(request);
}

// While the lock is held no other process prints, so an allotted number that is met belongs to a print that
// was cut short. The lock of a process that died is taken over.
Result<std::shared_ptr<QLockFile>> WaybillService::lock() const
{
    if (m_lockFolder.isEmpty())
        return std::shared_ptr<QLockFile>();
    auto lock = std::make_shared<QLockFile>(m_lockFolder + QStringLiteral("/print.lock"));
    lock->setStaleLockTime(0);
    if (!lock->tryLock(lockWaitMilliseconds))
        return Error("print.busy");
    return lock;
}

Result<PreparedJob> WaybillService::prepare(const PrintRequest &request, const QString &kind,
                                            const QString &target)
{
    PreparedJob job;
    IEUM_TRY_ASSIGN(held, lock());
    job.lock = held;
    const PrintJob record{{}, m_clock.now(), kind, target, 0, PrintJob::State::Allotted};
    IEUM_TRY(m_stores.database.transact([&] { return allot(request, job, record); }));
    IEUM_TRY(addWarnings(request, job));
    return job;
}

// The plan is made within the transaction: what another process did a moment ago is seen.
Result<void> WaybillService::allot(const PrintRequest &request, PreparedJob &job, const PrintJob &record)
{
    IEUM_TRY_ASSIGN(planned, plan(request));
    job.refused = planned.refused;
    if (planned.parcels.isEmpty())
        return {};
    IEUM_TRY_ASSIGN(id, m_stores.jobs.add(record));
    job.id = id;
    for (const Parcel &parcel : planned.parcels) {
        PreparedLabel label;
        IEUM_TRY_ASSIGN(content, contentOf(request, parcel));
        label.content = content;
        label.lines = idsOf(parcel.lines);
        IEUM_TRY_ASSIGN(given, giveNumber(request, parcel, label, id));
        if (given) {
            job.labels += label;
            continue;
        }
        IEUM_TRY_ASSIGN(reason, m_numbers.whyNone(request.courier));
        refuse(job, parcel, Error(qPrintable(reason), {courier(request.courier)->name}));
    }
    return m_stores.jobs.setLabels(id, int(job.labels.size()));
}

Result<LabelContent> WaybillService::contentOf(const PrintRequest &request, const Parcel &parcel)
{
    IEUM_TRY_ASSIGN(terms, contract(request.courier));
    LabelContent content = labelOf(parcel, *courier(request.courier), terms);
    content.date = m_clock.now().inSeoul().date();
    content.masked = content.masked && request.masking == PrintRequest::Masking::AsContract;
    if (request.sender == PrintRequest::SenderBlock::Shown) {
        IEUM_TRY_ASSIGN(from, sender());
        content.sender = from;
    }
    if (request.numbers == PrintRequest::Numbers::None) {
        content.labelClass = LabelClass::Address;
        content.courierName.clear();
        content.fare.clear();
        return content;
    }
    IEUM_TRY_ASSIGN(sortCode, findSortCode(m_stores.sortCodes, request.courier, content.recipient));
    content.sortCode = sortCode;
    if (sortCode.isKnown())
        content.labelClass = LabelClass::Full;
    return content;
}

// False when the band has come to its end.
Result<bool> WaybillService::giveNumber(const PrintRequest &request, const Parcel &parcel,
                                        PreparedLabel &label, PrintJobId job)
{
    if (request.numbers == PrintRequest::Numbers::None)
        return true;
    Waybill waybill = parcel.allotted.value_or(Waybill());
    if (!parcel.allotted) {
        IEUM_TRY_ASSIGN(taken, m_numbers.take(request.courier, request.contract));
        if (!taken)
            return false;
        waybill.courier = request.courier;
        waybill.band = taken->band;
        waybill.number = taken->number;
        waybill.at = m_clock.now();
    }
    setNumber(label.content, waybill.number, *courier(request.courier));
    waybill.label = toSnapshot(label.content);
    waybill.labelClass = label.content.labelClass;
    waybill.job = job;
    if (!parcel.allotted) {
        IEUM_TRY_ASSIGN(id, m_stores.waybills.add(waybill, packed(parcel.lines)));
        waybill.id = id;
    }
    label.waybill = waybill.id;
    IEUM_TRY(m_stores.waybills.setJob(waybill.id, job, waybill.labelClass, waybill.label));
    return true;
}

Result<void> WaybillService::addWarnings(const PrintRequest &request, PreparedJob &job)
{
    IEUM_TRY_ASSIGN(from, sender());
    const bool showsSender = request.sender == PrintRequest::SenderBlock::Shown && !job.labels.isEmpty();
    if (showsSender && !from.isComplete())
        job.warnings += Error("waybill.no-sender");
    IEUM_TRY_ASSIGN(twins, twinsAmong(job.labels));
    job.warnings += twins;
    IEUM_TRY_ASSIGN(level, m_numbers.level(request.courier, request.contract));
    if (level.isLow())
        job.warnings += Error("band.low", {courier(request.courier)->name, QString::number(level.left)});
    return {};
}

Result<PreparedJob> WaybillService::prepareAgain(const QStringList &numbers, const QString &kind,
                                                 const QString &target)
{
    PreparedJob job;
    IEUM_TRY_ASSIGN(held, lock());
    job.lock = held;
    const PrintJob record{{}, m_clock.now(), kind, target, int(numbers.size()), PrintJob::State::Allotted};
    const Result<void> done = m_stores.database.transact([&]() -> Result<void> {
        IEUM_TRY_ASSIGN(id, m_stores.jobs.add(record));
        job.id = id;
        for (const QString &number : numbers) {
            IEUM_TRY_ASSIGN(waybill, living(number));
            IEUM_TRY_ASSIGN(content, fromSnapshot(waybill.label));
            content.reprint = waybill.copies;
            IEUM_TRY(m_stores.waybills.setJob(waybill.id, id, waybill.labelClass, waybill.label));
            job.labels += PreparedLabel{waybill.id, content, waybill.copies + 1, waybill.lines};
        }
        return {};
    });
    IEUM_TRY(done);
    return job;
}

// A number that became void while its label was being drawn (an import brought another address) is not
// printed: its lines wait for their next one.
Result<void> WaybillService::confirm(const PreparedJob &job)
{
    if (!job.id.isValid())
        return {};
    return m_stores.database.transact([&]() -> Result<void> {
        IEUM_TRY(m_stores.jobs.setState(job.id, PrintJob::State::Spooled));
        for (const PreparedLabel &label : job.labels) {
            if (!label.waybill.isValid())
                continue;
            IEUM_TRY_ASSIGN(counted, m_stores.waybills.countCopy(label.waybill, m_clock.now()));
            if (counted)
                IEUM_TRY(setLines(label.lines, OrderState::Pending, OrderState::Printed));
        }
        return {};
    });
}

Result<void> WaybillService::giveUp(const PreparedJob &job)
{
    if (!job.id.isValid())
        return {};
    return m_stores.database.transact(
        [&] { return m_stores.jobs.setState(job.id, PrintJob::State::Failed); });
}

Result<PreparedJob> WaybillService::finish(Result<PreparedJob> job, LabelOutput &output)
{
    if (!job.ok() || job->labels.isEmpty())
        return job;
    if (const Result<void> written = output.write(job->contents()); !written.ok()) {
        (void)giveUp(*job);
        return written.error();
    }
    IEUM_TRY(confirm(*job));
    return job;
}

Result<PreparedJob> WaybillService::print(const PrintRequest &request, LabelOutput &output)
{
    return finish(prepare(request, output.kind(), output.target()), output);
}

Result<PreparedJob> WaybillService::reprint(const QStringList &numbers, LabelOutput &output)
{
    return finish(prepareAgain(numbers, output.kind(), output.target()), output);
}

Result<Waybill> WaybillService::living(const QString &number)
{
    IEUM_TRY_ASSIGN(found, m_stores.waybills.byNumber(plainNumber(number)));
    if (found.isEmpty())
        return Error("waybill.none", {number});
    for (const Waybill &waybill : found) {
        if (waybill.state != WaybillState::Void)
            return waybill;
    }
    return Error("waybill.is-void", {number});
}

Result<Waybill> WaybillService::makeVoid(const QString &number, const QString &why)
{
    Waybill waybill;
    const Result<void> done = m_stores.database.transact([&]() -> Result<void> {
        IEUM_TRY_ASSIGN(found, living(number));
        waybill = found;
        for (const OrderLineId id : found.lines) {
            IEUM_TRY_ASSIGN(line, m_stores.orders.line(id));
            if (line.state == OrderState::Shipped)
                return Error("waybill.order-shipped", {line.orderNo});
        }
        return voidWaybill(found, why);
    });
    IEUM_TRY(done);
    waybill.state = WaybillState::Void;
    waybill.voidWhy = why;
    return waybill;
}

Result<void> WaybillService::voidNumberOf(const OrderLine &line)
{
    IEUM_TRY_ASSIGN(waybill, m_stores.waybills.livingOfLine(line.id));
    return waybill ? voidWaybill(*waybill, QStringLiteral("order changed")) : Result<void>();
}

Result<void> WaybillService::voidWaybill(const Waybill &waybill, const QString &why)
{
    IEUM_TRY(m_stores.waybills.makeVoid(waybill.id, why));
    return setLines(waybill.lines, OrderState::Printed, OrderState::Pending);
}

Result<void> WaybillService::setLines(const QList<OrderLineId> &lines, OrderState from, OrderState to)
{
    for (const OrderLineId id : lines) {
        IEUM_TRY_ASSIGN(line, m_stores.orders.line(id));
        if (line.state == from)
            IEUM_TRY(m_stores.orders.setState(id, to, BatchId(), m_clock.now()));
    }
    return {};
}

Result<QList<Waybill>> WaybillService::list(int limit)
{
    return m_stores.waybills.list(limit);
}

Result<void> WaybillService::setContract(const CourierContract &contract)
{
    if (!courier(contract.courier))
        return Error("courier.unknown", {contract.courier});
    return m_stores.database.transact([&]() -> Result<void> {
        IEUM_TRY(m_numbers.followCode(contract));
        return m_stores.contracts.set(contract);
    });
}

Result<CourierContract> WaybillService::contract(const QString &courierId)
{
    const CourierProfile *profile = courier(courierId);
    if (!profile)
        return Error("courier.unknown", {courierId});
    IEUM_TRY_ASSIGN(known, m_stores.contracts.ofCourier(courierId));
    CourierContract terms = known.value_or(CourierContract{courierId, {}, Fare::Credit, {}, profile->masked});
    if (terms.size.isEmpty())
        terms.size = profile->defaultSize;
    return terms;
}

Result<Sender> WaybillService::sender()
{
    IEUM_TRY_ASSIGN(shop, m_stores.settings.profile());
    return Sender{shop.name, shop.phone, shop.postcode, shop.address};
}

Result<void> WaybillService::setSender(const Sender &sender)
{
    return m_stores.database.transact([&]() -> Result<void> {
        IEUM_TRY_ASSIGN(shop, m_stores.settings.profile());
        shop.name = sender.name;
        shop.phone = sender.phone;
        shop.postcode = sender.postcode;
        shop.address = sender.address;
        return m_stores.settings.setProfile(shop);
    });
}

Result<CourierContract> WaybillService::contractOf(const QString &number)
{
    IEUM_TRY_ASSIGN(waybill, living(number));
    return contract(waybill.courier);
}

const CourierProfile *WaybillService::courier(const QString &id) const
{
    return m_connectors.courier(id);
}

} // namespace ieum
