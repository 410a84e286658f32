#pragma once

#include "app/workspace/ShopStores.h"
#include "core/base/Clock.h"
#include "core/bookings/BookingIntake.h"
#include "core/bookings/BookingService.h"
#include "core/bookings/CalendarIntake.h"
#include "core/bookings/DaySheet.h"
#include "core/bookings/SeriesService.h"
#include "core/bookings/Understanding.h"
#include "core/bookings/WaitingService.h"
#include "core/connector/ConnectorRegistry.h"
#include "core/inbox/CustomerMatcher.h"
#include "core/inbox/CustomerService.h"
#include "core/inbox/InboxService.h"
#include "core/inbox/IngestService.h"
#include "core/inbox/SearchService.h"
#include "core/labels/LabelForms.h"
#include "core/orders/AddressDoubts.h"
#include "core/orders/ExportService.h"
#include "core/orders/ImportService.h"
#include "core/orders/OrderChangeService.h"
#include "core/orders/OrderService.h"
#include "core/shipping/AddressIntake.h"
#include "core/shipping/AddressService.h"
#include "core/shipping/BandService.h"
#include "core/shipping/CourierFormService.h"
#include "core/shipping/LedgerService.h"
#include "core/shipping/NumberEntry.h"
#include "core/shipping/ResultIntake.h"
#include "core/shipping/SortCodeIntake.h"
#include "core/shipping/WaybillService.h"
#include "core/trust/Rights.h"
#include "core/trust/SecretKey.h"

#include <QString>

#include <memory>

namespace ieum {

/// The services of a shop's daily work over the stores: customers and messages, the book, orders and
/// parcels. The middle of Shop, one line each; what watches over the shop stands in Shop itself.
class ShopDealings : public ShopStores
{
public:
    /// Who works here from now on; the access log names him. Without it: the owner.
    void actAs(const Account &account);
    const Account &account() const { return m_account; }
    /// Error: rights.owner-only. Asked first by every act that not everybody may do.
    Result<void> permit(Right right) const { return ieum::permit(m_account, right); }

    const Clock &clock;
    const QString folder;
    const SecretKey dataKey;
    ConnectorRegistry connectors;
    // One line each, in the order of their dependencies.
    CustomerMatcher customerMatcher{customers, clock};
    CustomerService customerService{*database, customers, merges, tags, conversations, clock};
    IngestService ingest{
        {*database, customers, messages, messageBatches, conversations, customerMatcher, clock}};
    InboxService inbox{*database, customers, messages, conversations, conversationNotes, clock};
    SearchService search{searches};
    BandService bands{*database, bandStore, courierContracts, connectors, clock};
    LedgerService ledgers{bands, waybillStore, connectors, clock};
    WaybillService waybills{{*database, orderStore, bandStore, waybillStore, printJobs, courierContracts,
                             settings, sortCodeStore},
                            connectors,
                            clock,
                            folder};
    LabelForms labelForms{*database, settings};
    SortCodeIntake sortCodes{*database, sortCodeStore, connectors, clock};
    BookingService bookings{*database, bookingStore, catalogue, settings, customers, customerMatcher, clock};
    SeriesService series{*database, bookingStore, bookings, clock};
    WaitingService waiting{*database, waitingStore, bookings, customers, customerMatcher, clock};
    UnderstandingService understanding{
        {*database, understoodStore, catalogue, settings, bookingStore, bookings}, clock};
    DaySheetService daySheets{bookingStore, orderStore, settings, clock};
    CalendarIntake calendarIntake{bookingStore, customerMatcher, bookings, clock};
    BookingIntake bookingIntake{bookingStore, customerMatcher, clock, &calendarIntake};
    AddressIntake addressIntake{addressStore};
    AddressService addresses{addressLookups};
    AddressDoubts addressDoubts{addresses, orderStore, clock};
    ResultIntake results{orderStore, waybillStore, bandStore, courierContracts, connectors, clock};
    NumberEntry numberEntry{*database, results, orderStore};
    OrderService orderService{*database, orderStore, customerMatcher, waybills, addressDoubts, clock};
    OrderChangeService orderChanges{*database, orderStore, orderChangeStore, orderService, clock};
    ExportService exports{*database, orderStore, connectors, clock};
    CourierFormService courierForms{orderStore, waybills, connectors};
    ImportService imports{{*database, batches, mappings, orderStore, orderChangeStore, bookingStore, settings,
                           customerMatcher, ingest, bookingIntake, waybills, addressIntake, addressDoubts,
                           results, connectors, clock}};

protected:
    /// As Shop's.
    ShopDealings(std::unique_ptr<Database> openDatabase, const Clock &shopClock, QString shopFolder,
                 std::unique_ptr<ShopLock> shopLock, SecretKey shopKey);
    ~ShopDealings();

private:
    Account m_account;
};

} // namespace ieum
