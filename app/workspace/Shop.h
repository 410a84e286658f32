#pragma once

#include "app/workspace/LiveLine.h"
#include "app/workspace/ShopStores.h"
#include "core/base/Clock.h"
#include "core/bookings/BookingIntake.h"
#include "core/bookings/BookingService.h"
#include "core/bookings/CalendarIntake.h"
#include "core/bookings/DaySheet.h"
#include "core/bookings/ReminderService.h"
#include "core/bookings/SeriesService.h"
#include "core/bookings/Understanding.h"
#include "core/bookings/WaitingService.h"
#include "core/connector/ConnectorRegistry.h"
#include "core/continuity/AffectedService.h"
#include "core/continuity/AlarmService.h"
#include "core/continuity/CallbackService.h"
#include "core/continuity/ChannelService.h"
#include "core/continuity/DependencyService.h"
#include "core/continuity/MaintenanceCalendar.h"
#include "core/continuity/NameGuard.h"
#include "core/continuity/NoticeService.h"
#include "core/continuity/OutageReportService.h"
#include "core/continuity/ProbeWatch.h"
#include "core/continuity/ReconcileService.h"
#include "core/continuity/SendService.h"
#include "core/continuity/SilenceWatch.h"
#include "core/continuity/SwitchService.h"
#include "core/continuity/TemplateService.h"
#include "core/continuity/TemplateValues.h"
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
#include "core/outbox/OutboxService.h"
#include "core/shipping/AddressIntake.h"
#include "core/shipping/AddressService.h"
#include "core/shipping/BandService.h"
#include "core/shipping/CourierFormService.h"
#include "core/shipping/LedgerService.h"
#include "core/shipping/NumberEntry.h"
#include "core/shipping/ResultIntake.h"
#include "core/shipping/SortCodeIntake.h"
#include "core/shipping/WaybillService.h"
#include "core/trust/BackupService.h"
#include "core/trust/SecretKey.h"

#include <QString>

#include <memory>

namespace ieum {

/// Everything of one open shop on one thread: the connection, the stores and the services over it.
/// The composition root: nothing else constructs a store or a service. Used by one thread; a program with
/// several threads opens several Shops of the same folder.
class Shop : public ShopStores
{
public:
    /// Wraps an open, migrated database. `clock` must outlive the shop; tests in memory need no lock and no
    /// key.
    Shop(std::unique_ptr<Database> openDatabase, const Clock &shopClock, QString shopFolder,
         std::unique_ptr<ShopLock> shopLock = nullptr, SecretKey shopKey = {});
    ~Shop();
    /// From now on other processes may have the shop open too.
    void letOthersIn();

    const Clock &clock;
    const QString folder;
    const SecretKey dataKey;
    ConnectorRegistry connectors;
    // Services, one line each, in the order of their dependencies.
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
    CallbackService callbacks{*database, callbackStore, customers, clock};
    ChannelService channels{
        *database, {channelStore, outageStore, switchStore, alarmStore}, connectors, clock};
    AlarmService alarms{*database, alarmStore, channels, clock};
    SilenceWatch silences{{*database, listening, alarmStore, settings, channels, connectors}, clock};
    ProbeWatch probes{
        {*database, probeStore, alarmStore, listening, settings, channelStore, channels, connectors}, clock};
    MaintenanceCalendar maintenances{*database, outageStore, alarmStore, clock};
    TemplateService templates{templateStore, clock};
    TemplateValues templateValues{{settings, bookingStore, orderStore, connectors}, clock};
    OutboxService outbox{*database, outboxStore, channelStore, threadEntry(), clock};
    NameGuard nameGuard{customers};
    SendService sending{{customers, conversations, channels, templates, templateValues, outbox}};
    AffectedService affected{
        {channels, sending, customers, conversations, bookingStore, orderStore, callbackStore, outboxStore},
        clock};
    SwitchService switches{{*database, channels, affected, sending, outboxStore, customers, conversations,
                            conversationNotes, switchStore},
                           clock};
    OutageReportService outageReports{
        {outageStore, outageFacts, sales, settings, evidence}, connectors, clock};
    DependencyService dependency{{channels, dealings, customers, orderStore, bandStore}, clock};
    NoticeService notices{{*database, outageStore, postedNotices, settings}, connectors, clock};
    ReconcileService reconciling{
        {*database, outageStore, lateArrivals, settings, customerService, inbox, orderService}, clock};
    BackupService backups{{*database, backupStore, settings}, dataKey, folder, clock};
    ReminderService reminders{{*database, bookingStore, reminderStore, sending, outbox, settings, channels},
                              clock};
    LiveLine line{{*database, settings, channelStore, channels, connectors, outbox, ingest, reminders},
                  clock};

private:
    OutboxService::ThreadEntry threadEntry();
};

} // namespace ieum
