#pragma once

#include "connectors/BuiltinConnectors.h"
#include "core/connector/ConnectorRegistry.h"
#include "core/shipping/BandService.h"
#include "core/shipping/LabelOutput.h"
#include "core/shipping/WaybillService.h"
#include "core/storage/BandStore.h"
#include "core/storage/CourierContractStore.h"
#include "core/storage/Database.h"
#include "core/storage/Migrations.h"
#include "core/storage/OrderStore.h"
#include "core/storage/PrintJobStore.h"
#include "core/storage/SettingsStore.h"
#include "core/storage/SortCodeStore.h"
#include "core/storage/WaybillStore.h"
#include "tests/support/FixedClock.h"

#include <QFile>

#include <memory>

namespace ieum {

/// The serial-th number of the fixture's band.
inline QString bandNumber(int serial)
{
    return waybillNumber(CheckRule::Mod7Serial9, 12, 60000000000 + serial);
}

inline QStringList codesOf(const QList<Refusal> &refused)
{
    QStringList codes;
    for (const Refusal &refusal : refused)
        codes += refusal.reason.code;
    return codes;
}

/// Everything that printing needs over one connection, with CJ's band 6000-0000-000x.
class ShippingFixture
{
public:
    explicit ShippingFixture(std::unique_ptr<Database> open, QString lockFolder = {})
        : database(std::move(open))
        , waybills({*database, orders, bandStore, waybillStore, jobs, contracts, settings, sortCodes},
                   connectors, clock, std::move(lockFolder))
    {
        registerBuiltinConnectors(connectors);
    }
    static std::unique_ptr<Database> file(const QString &path)
    {
        auto opened = Database::open(path, QByteArray(32, 'k'));
        return opened.ok() && migrate(**opened).ok() ? std::move(opened).value() : nullptr;
    }

    bool addBand(int numbers)
    {
        return bands.add({QStringLiteral("cj"), bandNumber(0), bandNumber(numbers - 1), {}, 0}).ok();
    }
    /// A pending, paid order of one line that can be printed.
    OrderLine add(const QString &orderNo, const QString &recipient = QStringLiteral("서다은"))
    {
        return add(orderNo, recipient, QStringLiteral("010-0000-4175"));
    }
    OrderLine add(const QString &orderNo, const QString &recipient, const QString &phone)
    {
        OrderLine line;
        line.market = QStringLiteral("naver");
        line.orderNo = orderNo;
        line.lineNo = orderNo + QStringLiteral("-1");
        line.customer = customer();
        line.recipient = {recipient,
                          phone,
                          {},
                          QStringLiteral("30100"),
                          QStringLiteral("세종특별자치시 한빛로 12"),
                          QStringLiteral("103동 904호")};
        line.item = QStringLiteral("소이캔들 무화과");
        line.quantity = 2;
        return enter(line);
    }
    OrderLine enter(OrderLine line)
    {
        (void)database->transact([&]() -> Result<void> {
            IEUM_TRY_ASSIGN(id, orders.insert(line, {}, BatchId(), clock.now()));
            line.id = id;
            return {};
        });
        return line;
    }
    PrintRequest request(const QList<OrderLine> &lines, const QString &courier = QStringLiteral("cj"))
    {
        PrintRequest wanted;
        wanted.courier = courier;
        for (const OrderLine &line : lines)
            wanted.lines += line.id;
        return wanted;
    }
    OrderState stateOf(const OrderLine &line) { return orders.line(line.id)->state; }

    const std::unique_ptr<Database> database;
    test::FixedClock clock{QStringLiteral("2022-10-15T16:40")};
    ConnectorRegistry connectors;
    OrderStore orders{*database};
    BandStore bandStore{*database};
    WaybillStore waybillStore{*database};
    PrintJobStore jobs{*database};
    CourierContractStore contracts{*database};
    SettingsStore settings{*database};
    SortCodeStore sortCodes{*database};
    BandService bands{*database, bandStore, contracts, connectors, clock};
    WaybillService waybills;

private:
    CustomerId customer()
    {
        (void)database->execute(
            "INSERT OR IGNORE INTO customers (id, uid, root, name, created_at, updated_at)"
            " VALUES (1, x'01', 1, '', 0, 0)");
        return CustomerId{1};
    }
};

/// Keeps what was "printed", or fails.
class MemoryOutput final : public LabelOutput
{
public:
    QString kind() const override { return QStringLiteral("pdf"); }
    QString target() const override { return QStringLiteral("memory"); }
    Result<void> write(const QList<LabelContent> &labels) override
    {
        if (failure)
            return *failure;
        written = labels;
        return {};
    }
    QStringList numbers() const
    {
        QStringList numbers;
        for (const LabelContent &label : written)
            numbers += label.number;
        return numbers;
    }

    QList<LabelContent> written;
    std::optional<Error> failure;
};

} // namespace ieum
