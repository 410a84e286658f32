#include "connectors/markets/naver/SmartStoreImporter.h"

#include <QCoreApplication>

namespace ieum {

namespace {

// Names of 2021 (수취인명, 배송지, 상품별 총 주문금액), 2022 (받는 분) and today.
OrderSheetProfile smartStoreProfile()
{
    const auto names = [](auto... texts) { return QStringList{QString::fromUtf8(texts)...}; };
    OrderSheetProfile profile;
    profile.market = QStringLiteral("naver");
    profile.formatId = QStringLiteral("order-naver");
    profile.signature = {names("상품주문번호"), names("수취인명", "받는 분"),
                         names("통합배송지", "기본배송지", "배송지"), names("상품명"), names("수량")};
    profile.columns = {
        {OrderField::OrderNo, names("주문번호")},
        {OrderField::LineNo, names("상품주문번호")},
        {OrderField::OrderedAt, names("주문일시", "결제일")},
        {OrderField::Status, names("주문세부상태", "주문상태")},
        {OrderField::BuyerName, names("구매자명")},
        {OrderField::BuyerPhone, names("구매자연락처")},
        {OrderField::BuyerId, names("구매자ID")},
        {OrderField::Recipient, names("수취인명", "받는 분")},
        {OrderField::Phone, names("수취인연락처1", "연락처1")},
        {OrderField::Phone2, names("수취인연락처2", "연락처2")},
        {OrderField::Postcode, names("우편번호")},
        {OrderField::Address, names("기본배송지", "통합배송지", "배송지")},
        {OrderField::AddressDetail, names("상세배송지")},
        {OrderField::Item, names("상품명")},
        {OrderField::Option, names("옵션정보")},
        {OrderField::Quantity, names("수량")},
        {OrderField::Amount, names("최종 상품별 총 주문금액", "상품별 총 주문금액")},
        {OrderField::DeliveryMessage, names("배송메세지", "배송메시지")},
        {OrderField::ShipBy, names("발송기한")},
    };
    profile.wholeAddressHeaders = names("통합배송지");
    return profile;
}

} // namespace

SmartStoreImporter::SmartStoreImporter()
    : OrderSheetImporter(smartStoreProfile())
{
}

QString SmartStoreImporter::formatName() const
{
    return QCoreApplication::translate("SmartStoreImporter", "Naver SmartStore order sheet");
}

MarketProfile naverMarket()
{
    return {QStringLiteral("naver"), QStringLiteral("네이버 스마트스토어"), QStringLiteral("네이버")};
}

} // namespace ieum
