#pragma once

#include "app/workspace/LiveLine.h"
#include "app/workspace/ShopDealings.h"
#include "core/advertising/AdvertisingService.h"
#include "core/advertising/ConsentService.h"
#include "core/bookings/ReminderService.h"
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
#include "core/outbox/OutboxService.h"
#include "core/trust/BackupService.h"

#include <QString>

#include <memory>

namespace ieum {

/// Everything of one open shop on one thread: the connection, the stores and the services over it.
/// The composition root: nothing else constructs a store or a service. Used by one thread; a program with
/// several threads opens several Shops of the same folder.
class Shop : public ShopDealings
{
public:
    /// Wraps an open, migrated database. `clock` must outlive the shop; tests in memory need no lock and no
    /// key.
    Shop(std::unique_ptr<Database> openDatabase, const Clock &shopClock, QString shopFolder,
         std::unique_ptr<ShopLock> shopLock = nullptr, SecretKey shopKey = {});
    ~Shop();
    /// From now on other processes may have the shop open too.
    void letOthersIn();

    // Services, one line each, in the order of their dependencies.
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
    ConsentService consents{{*database, advertisingStore, settings, sending, outbox}, clock};
    AdvertisingService advertising{{*database, advertisingStore, settings, consents, templateValues, channels,
                                    customers, sending, outbox},
                                   clock};
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
    LiveLine line{
        {*database, settings, channelStore, channels, connectors, outbox, ingest, reminders, consents},
        clock};

private:
    OutboxService::ThreadEntry threadEntry();
};

} // namespace ieum
