#include "connectors/BuiltinConnectors.h"

#include "connectors/channels/instagram/InstagramChannel.h"
#include "connectors/channels/instagram/InstagramImporter.h"
#include "connectors/channels/kakao/KakaoChannel.h"
#include "connectors/channels/kakao/KakaoConnector.h"
#include "connectors/channels/naver/NaverChannel.h"
#include "connectors/channels/naver/NaverNoticeImporter.h"
#include "connectors/channels/phone/PhoneChannel.h"
#include "connectors/channels/sms/CallsBackupImporter.h"
#include "connectors/channels/sms/IMazingImporter.h"
#include "connectors/channels/sms/SmsBackupImporter.h"
#include "connectors/channels/sms/SmsChannel.h"
#include "connectors/couriers/cj/CjCourier.h"
#include "connectors/couriers/epost/EpostCourier.h"
#include "connectors/couriers/hanjin/HanjinCourier.h"
#include "connectors/couriers/logen/LogenCourier.h"
#include "connectors/couriers/lotte/LotteCourier.h"
#include "connectors/markets/cafe24/Cafe24Orders.h"
#include "connectors/markets/coupang/CoupangOrders.h"
#include "connectors/markets/kakao/KakaoStoreOrders.h"
#include "connectors/markets/naver/SmartStoreImporter.h"
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
    registry.add(cjCourier());
    registry.add(hanjinCourier());
    registry.add(lotteCourier());
    registry.add(logenCourier());
    registry.add(epostCourier());

    registerKakao(registry);
    registry.add(std::make_unique<SmsBackupImporter>());
    registry.add(std::make_unique<CallsBackupImporter>());
    registry.add(std::make_unique<IMazingImporter>());
    registry.add(std::make_unique<InstagramImporter>());
    registry.add(std::make_unique<NaverNoticeImporter>());

    registry.add(naverMarket());
    registry.add(std::make_unique<SmartStoreImporter>());
    registry.add(coupangMarket());
    registry.add(std::make_unique<OrderSheetImporter>(coupangOrderSheet()));
    registry.add(cafe24Market());
    registry.add(std::make_unique<OrderSheetImporter>(cafe24OrderSheet()));
    registry.add(kakaoStoreMarket());
    registry.add(std::make_unique<OrderSheetImporter>(kakaoStoreOrderSheet()));
    for (const MarketProfile &market : plainMarkets())
        registry.add(market);
    registry.add(std::make_unique<TableImporter>());
}

} // namespace ieum
