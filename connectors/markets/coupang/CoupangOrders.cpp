#include "connectors/markets/coupang/CoupangOrders.h"

#include <QCoreApplication>

namespace ieum {

namespace {

QStringList names(const char *texts)
{
    return QString::fromUtf8(texts).split(QLatin1Char('|'));
}

} // namespace

OrderSheetProfile coupangOrderSheet()
{
    OrderSheetProfile profile;
    profile.market = QStringLiteral("coupang");
    profile.formatId = QStringLiteral("order-coupang");
    profile.name = QT_TRANSLATE_NOOP("OrderSheet", "Coupang delivery list");
    profile.signature = {names("묶음배송번호"), names("주문번호"), names("수취인이름"),
                         names("구매수(수량)")};
    profile.columns = {
        {OrderField::OrderNo, names("주문번호")},
        {OrderField::LineNo, names("묶음배송번호")},
        {OrderField::OrderedAt, names("주문일")},
        {OrderField::BuyerName, names("구매자")},
        {OrderField::BuyerPhone, names("구매자전화번호")},
        {OrderField::Recipient, names("수취인이름")},
        {OrderField::Phone, names("수취인전화번호")},
        {OrderField::Postcode, names("우편번호")},
        {OrderField::Address, names("수취인 주소")},
        {OrderField::Item, names("노출상품명(옵션명)|등록상품명")},
        {OrderField::Option, names("등록옵션명")},
        {OrderField::Quantity, names("구매수(수량)")},
        {OrderField::Amount, names("결제액")},
        {OrderField::DeliveryMessage, names("배송메세지|배송메시지")},
        {OrderField::ShipBy, names("주문시 출고예정일")},
    };
    profile.sharesLineNo = true;
    return profile;
}

MarketProfile coupangMarket()
{
    return {QStringLiteral("coupang"), QStringLiteral("쿠팡"), QStringLiteral("쿠팡")};
}

} // namespace ieum
