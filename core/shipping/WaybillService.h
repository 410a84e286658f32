#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/connector/Courier.h"
#include "core/orders/PrintedLineGuard.h"
#include "core/shipping/NumberStock.h"
#include "core/shipping/PrintPlan.h"

namespace ieum {

class BandStore;
class ConnectorRegistry;
class CourierContractStore;
class Database;
class LabelOutput;
class OrderStore;
class PrintJobStore;
class SettingsStore;
class SortCodeStore;
class WaybillStore;

/// What the service reads and writes.
struct ShippingStores
{
    Database &database;
    OrderStore &orders;
    BandStore &bands;
    WaybillStore &waybills;
    PrintJobStore &jobs;
    CourierContractStore &contracts;
    SettingsStore &settings;
    SortCodeStore &sortCodes;
};

/// Waybills from the order to the paper. A number comes only from a band, is committed with its job before a
/// byte is written, and never returns. A label counts as printed only after confirm().
class WaybillService final : public PrintedLineGuard
{
public:
    /// `lockFolder`: where print.lock lies, so that one process of the shop prints at a time; empty: no lock
    /// (tests).
    WaybillService(ShippingStores stores, const ConnectorRegistry &connectors, const Clock &clock,
                   QString lockFolder);

    /// What a print would do. Error: courier.unknown, order.none.
    Result<PrintPlan> plan(const PrintRequest &request);

    /// The labels as they would be printed now. Errors: courier.unknown, order.none.
    Result<PrintPreview> preview(const PrintRequest &request);

    /// Gives every parcel its number, in one transaction. Parcels beyond the band's end are refused.
    /// Errors: courier.unknown, order.none, print.busy, database.*.
    Result<PreparedJob> prepare(const PrintRequest &request, const QString &kind, const QString &target);
    /// The same label again, for numbers that live. Errors: waybill.none, waybill.is-void, print.busy.
    Result<PreparedJob> prepareAgain(const QStringList &numbers, const QString &kind, const QString &target);
    /// The labels are durably in the file or with the spooler: they are printed, and so are their lines.
    Result<void> confirm(const PreparedJob &job);
    /// Nothing reached paper: the numbers stay allotted and the next print uses them.
    Result<void> giveUp(const PreparedJob &job);

    /// prepare, write, confirm or give up.
    Result<PreparedJob> print(const PrintRequest &request, LabelOutput &output);
    Result<PreparedJob> reprint(const QStringList &numbers, LabelOutput &output);

    /// Errors: waybill.none, waybill.is-void, waybill.order-shipped.
    Result<Waybill> makeVoid(const QString &number, const QString &why);
    Result<void> voidNumberOf(const OrderLine &line) override;
    Result<QList<Waybill>> list(int limit = 0);

    /// Error: courier.unknown.
    Result<void> setContract(const CourierContract &contract);
    /// The contract as set, or what the courier's profile says. Error: courier.unknown.
    Result<CourierContract> contract(const QString &courier);
    Result<Sender> sender();
    /// Becomes the shop's own name, phone and address.
    Result<void> setSender(const Sender &sender);
    /// The contract with a number's courier. Errors: waybill.none, waybill.is-void.
    Result<CourierContract> contractOf(const QString &number);

    /// Numbers whose labels have not reached paper: their printer was missing, or the print was cut short.
    Result<QList<Waybill>> waiting();
    /// The owner's word that these are on paper after all, from the PDF that was saved instead; a number that
    /// does not wait any more is left as it is.
    Result<void> confirmByHand(const QStringList &numbers);

private:
    Result<std::shared_ptr<QLockFile>> lock() const;
    Result<void> allot(const PrintRequest &request, PreparedJob &job, const PrintJob &record);
    Result<bool> giveNumber(const PrintRequest &request, const Parcel &parcel, PreparedLabel &label,
                            PrintJobId job);
    Result<QList<Error>> twinsAmong(const QList<PreparedLabel> &labels);
    Result<void> describe(PrintPreview &preview, const PrintRequest &request);
    Result<void> addWarnings(const PrintRequest &request, PreparedJob &job);
    Result<LabelContent> contentOf(const PrintRequest &request, const Parcel &parcel);
    Result<Waybill> living(const QString &number);
    Result<void> voidWaybill(const Waybill &waybill, const QString &why);
    Result<void> setLines(const QList<OrderLineId> &lines, OrderState from, OrderState to);
    Result<PreparedJob> finish(Result<PreparedJob> job, LabelOutput &output);
    const CourierProfile *courier(const QString &id) const;

    ShippingStores m_stores;
    const ConnectorRegistry &m_connectors;
    const Clock &m_clock;
    QString m_lockFolder;
    NumberStock m_numbers;
};

} // namespace ieum
