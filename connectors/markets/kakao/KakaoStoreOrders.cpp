#include "connectors/markets/kakao/KakaoStoreOrders.h"

#include <QCoreApplication>

namespace ieum {

namespace {

QStringList names(const char *texts)
{
    return QString::fromUtf8(texts).split(QLatin1Char('|'));
}

} // namespace

OrderSheetProfile kakaoStoreOrderSheet()
{
    OrderSheetProfile profile;
    profile.market = QStringLiteral("kakao");
    profile.formatId = QStringLiteral("order-kakao");
    profile.name = QT_TRANSLATE_NOOP("OrderSheet", "KakaoTalk Store orders");
    profile.signature = {names("정산기준금액|배송지/수신자정보 입력일"), names("주문번호"), names("수령인명"),
                         names("상품명"), names("수량")};
    profile.columns = {
        {OrderField::OrderNo, names("주문번호")},
        {OrderField::OrderedAt, names("주문일")},
        {OrderField::Status, names("주문상태")},
        {OrderField::Recipient, names("수령인명")},
        {OrderField::Phone, names("하이픈포함 수령인연락처1|수령인연락처1")},
        {OrderField::Phone2, names("하이픈포함 수령인연락처2|수령인연락처2")},
        {OrderField::Postcode, names("우편번호")},
        {OrderField::Address, names("배송지주소")},
        {OrderField::Item, names("상품명")},
        {OrderField::Option, names("옵션")},
        {OrderField::Quantity, names("수량")},
        {OrderField::Amount, names("정산기준금액")},
        {OrderField::DeliveryMessage, names("배송메세지|배송메시지")},
        {OrderField::ShipBy, names("배송예정일")},
    };
    return profile;
}

MarketProfile kakaoStoreMarket()
{
    return {QStringLiteral("kakao"), QStringLiteral("카카오톡 스토어"), QStringLiteral("카카오")};
}

} // namespace ieum
