#include "connectors/BuiltinConnectors.h"

#include "connectors/addresses/epost/EpostAddressImporter.h"
#include "connectors/addresses/juso/JusoAddressImporter.h"
#include "connectors/addresses/juso/JusoLotImporter.h"
#include "connectors/calendars/ics/IcsImporter.h"
#include "connectors/channels/instagram/InstagramChannel.h"
#include "connectors/channels/instagram/InstagramImporter.h"
#include "connectors/channels/iphone/IphoneCallsImporter.h"
#include "connectors/channels/iphone/IphoneTextsImporter.h"
#include "connectors/channels/kakao/KakaoChannel.h"
#include "connectors/channels/kakao/KakaoConnector.h"
#include "connectors/channels/naver/NaverChannel.h"
#include "connectors/channels/naver/NaverNoticeImporter.h"
#include "connectors/channels/phone/CallsTableImporter.h"
#include "connectors/channels/phone/PhoneChannel.h"
#include "connectors/channels/sms/CallsBackupImporter.h"
#include "connectors/channels/sms/IMazingImporter.h"
#include "connectors/channels/sms/SmsBackupImporter.h"
#include "connectors/channels/sms/SmsChannel.h"
#include "connectors/common/BuiltinProbes.h"
#include "connectors/common/HttpProber.h"
#include "connectors/common/MarketProfileReader.h"
#include "connectors/common/ResultSheetImporter.h"
#include "connectors/couriers/cj/CjCourier.h"
#include "connectors/couriers/epost/EpostCourier.h"
#include "connectors/couriers/hanjin/HanjinCourier.h"
#include "connectors/couriers/logen/LogenCourier.h"
#include "connectors/couriers/lotte/LotteCourier.h"
#include "connectors/markets/table/TableImporter.h"
#include "core/connector/ConnectorRegistry.h"

namespace ieum {

void registerBuiltinConnectors(ConnectorRegistry &registry)
{
    registry.add(kakaoChannel());
    registry.add(smsChannel());
    registry.add(instagramChannel());
    registry.add(phoneChannel());
    registry.add(naverChannel());
    registry.setProber(std::make_unique<HttpProber>(), builtinWitnesses());
    registry.add(cjCourier());
    registry.add(hanjinCourier());
    registry.add(lotteCourier());
    registry.add(logenCourier());
    registry.add(epostCourier());

    registerKakao(registry);
    registry.add(std::make_unique<SmsBackupImporter>());
    registry.add(std::make_unique<CallsBackupImporter>());
    registry.add(std::make_unique<IMazingImporter>());
    registry.add(std::make_unique<IphoneTextsImporter>());
    registry.add(std::make_unique<IphoneCallsImporter>());
    registry.add(std::make_unique<InstagramImporter>());
    registry.add(std::make_unique<NaverNoticeImporter>());
    registry.add(std::make_unique<IcsImporter>());

    registry.add(std::make_unique<JusoAddressImporter>());
    registry.add(std::make_unique<JusoLotImporter>());
    registry.add(std::make_unique<EpostAddressImporter>());

    // A sheet is of the first market whose headers it has; the more telling ones stand first.
    addMarket(registry, "naver");
    addMarket(registry, "coupang");
    addMarket(registry, "esm");
    addMarket(registry, "kakao");
    addMarket(registry, "cafe24");
    addMarket(registry, "imweb");
    addMarket(registry, "godo");
    addMarket(registry, "ssg");
    addMarket(registry, "lotteon");
    addMarket(registry, "toss");
    addMarket(registry, "11st");
    addMarket(registry, "wemakeprice");
    // A market's own sheet with its numbers filled in is still the market's.
    addResultSheets(registry);
    registry.add(otherMarket());
    registry.add(std::make_unique<CallsTableImporter>());
    registry.add(std::make_unique<TableImporter>());
}

} // namespace ieum
