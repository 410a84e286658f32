#include "connectors/markets/cafe24/Cafe24Orders.h"

#include <QCoreApplication>

namespace ieum {

namespace {

QStringList names(const char *texts)
{
    return QString::fromUtf8(texts).split(QLatin1Char('|'));
}

} // namespace

OrderSheetProfile cafe24OrderSheet()
{
    OrderSheetProfile profile;
    profile.market = QStringLiteral("cafe24");
    profile.formatId = QStringLiteral("order-cafe24");
    profile.name = QT_TRANSLATE_NOOP("OrderSheet", "Cafe24 orders");
    profile.signature = {names("품목별 주문번호|쇼핑몰번호|수령인 주소(전체)"), names("주문번호"),
                         names("수령인"), names("주문상품명(옵션포함)|주문상품명|주문상품명(기본)")};
    profile.columns = {
        {OrderField::OrderNo, names("주문번호")},
        {OrderField::LineNo, names("품목별 주문번호")},
        {OrderField::OrderedAt, names("결제일시(입금확인일)|주문일시|주문일")},
        {OrderField::Status, names("주문상태")},
        {OrderField::BuyerName, names("주문자명")},
        {OrderField::BuyerPhone, names("주문자 휴대전화")},
        {OrderField::Recipient, names("수령인")},
        {OrderField::Phone, names("수령인 휴대전화|수령인 전화번호")},
        {OrderField::Phone2, names("수령인 전화번호")},
        {OrderField::Postcode, names("수령인 우편번호")},
        {OrderField::Address, names("수령인 주소(전체)|수령인 주소")},
        {OrderField::AddressDetail, names("수령인 상세 주소")},
        {OrderField::Item, names("주문상품명(옵션포함)|주문상품명|주문상품명(기본)")},
        {OrderField::Option, names("상품옵션|상품옵션(기본)")},
        {OrderField::Quantity, names("수량")},
        {OrderField::Amount, names("상품구매금액(KRW)|총 결제금액(KRW)")},
        {OrderField::DeliveryMessage, names("배송메시지")},
    };
    profile.wholeAddressHeaders = names("수령인 주소(전체)");
    return profile;
}

MarketProfile cafe24Market()
{
    return {QStringLiteral("cafe24"), QStringLiteral("카페24"), QStringLiteral("카페24")};
}

} // namespace ieum
