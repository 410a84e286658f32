#pragma once

#include "app/workspace/ShopLock.h"
#include "core/storage/AccessLogStore.h"
#include "core/storage/AddressDatabase.h"
#include "core/storage/AddressLookupStore.h"
#include "core/storage/AddressStore.h"
#include "core/storage/AdvertisingStore.h"
#include "core/storage/AlarmStore.h"
#include "core/storage/BackupStore.h"
#include "core/storage/BandStore.h"
#include "core/storage/BatchStore.h"
#include "core/storage/BookingStore.h"
#include "core/storage/CallbackStore.h"
#include "core/storage/CatalogueStore.h"
#include "core/storage/ChannelStore.h"
#include "core/storage/ConversationNoteStore.h"
#include "core/storage/ConversationStore.h"
#include "core/storage/CounterStore.h"
#include "core/storage/CourierContractStore.h"
#include "core/storage/CustomerStore.h"
#include "core/storage/Database.h"
#include "core/storage/DependencyStore.h"
#include "core/storage/EvidenceStore.h"
#include "core/storage/IntegrityStore.h"
#include "core/storage/LateArrivalStore.h"
#include "core/storage/ListeningStore.h"
#include "core/storage/MappingStore.h"
#include "core/storage/MergeStore.h"
#include "core/storage/MessageBatchStore.h"
#include "core/storage/MessageStore.h"
#include "core/storage/OrderChangeStore.h"
#include "core/storage/OrderStore.h"
#include "core/storage/OutageFactsStore.h"
#include "core/storage/OutageStore.h"
#include "core/storage/OutboxStore.h"
#include "core/storage/PostedNoticeStore.h"
#include "core/storage/PrintJobStore.h"
#include "core/storage/ProbeStore.h"
#include "core/storage/ReminderStore.h"
#include "core/storage/SalesStore.h"
#include "core/storage/SearchStore.h"
#include "core/storage/SettingsStore.h"
#include "core/storage/SortCodeStore.h"
#include "core/storage/StatisticsStore.h"
#include "core/storage/SwitchStore.h"
#include "core/storage/TagStore.h"
#include "core/storage/TemplateStore.h"
#include "core/storage/UnderstoodStore.h"
#include "core/storage/WaitingStore.h"
#include "core/storage/WaybillStore.h"

#include <QString>

#include <memory>

namespace ieum {

/// The connection of an open shop and every store over it: the lower half of Shop, one line each.
struct ShopStores
{
    /// `addressFile`: of the state's addresses, opened when first asked.
    ShopStores(std::unique_ptr<ShopLock> shopLock, std::unique_ptr<Database> openDatabase,
               const QString &addressFile)
        : lock(std::move(shopLock))
        , database(std::move(openDatabase))
        , addressDatabase(addressFile)
    {
    }

    const std::unique_ptr<ShopLock> lock; ///< goes last, after the connection
    const std::unique_ptr<Database> database;
    AddressDatabase addressDatabase;
    SettingsStore settings{*database};
    IntegrityStore integrity{*database};
    CounterStore counters{*database};
    CustomerStore customers{*database};
    MergeStore merges{*database};
    TagStore tags{*database};
    MessageStore messages{*database};
    MessageBatchStore messageBatches{*database};
    ConversationStore conversations{*database};
    ConversationNoteStore conversationNotes{*database};
    SearchStore searches{*database};
    OrderStore orderStore{*database};
    OrderChangeStore orderChangeStore{*database};
    BandStore bandStore{*database};
    WaybillStore waybillStore{*database};
    PrintJobStore printJobs{*database};
    CourierContractStore courierContracts{*database};
    SortCodeStore sortCodeStore{*database};
    CatalogueStore catalogue{*database};
    BookingStore bookingStore{*database};
    WaitingStore waitingStore{*database};
    UnderstoodStore understoodStore{*database};
    ReminderStore reminderStore{*database};
    BatchStore batches{*database};
    MappingStore mappings{*database};
    StatisticsStore statistics{*database};
    ChannelStore channelStore{*database};
    ListeningStore listening{*database};
    AlarmStore alarmStore{*database};
    ProbeStore probeStore{*database};
    OutageStore outageStore{*database};
    OutageFactsStore outageFacts{*database};
    EvidenceStore evidence{*database};
    DependencyStore dealings{*database};
    PostedNoticeStore postedNotices{*database};
    SalesStore sales{*database};
    LateArrivalStore lateArrivals{*database};
    SwitchStore switchStore{*database};
    TemplateStore templateStore{*database};
    CallbackStore callbackStore{*database};
    AdvertisingStore advertisingStore{*database};
    OutboxStore outboxStore{*database};
    BackupStore backupStore{*database};
    AccessLogStore accessEntries{*database};
    AddressStore addressStore{addressDatabase};
    AddressLookupStore addressLookups{addressDatabase};
};

} // namespace ieum
