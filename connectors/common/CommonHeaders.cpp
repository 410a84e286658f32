#include "connectors/common/CommonHeaders.h"

namespace ieum {

namespace {

QStringList names(const char *texts)
{
    return QString::fromUtf8(texts).split(QLatin1Char('|'));
}

} // namespace

QList<FieldHeaders> commonHeaders()
{
    return {
        {OrderField::OrderNo, names("주문번호|주문코드|주문ID|주문No|주문 고유번호|접수번호|order "
                                    "number|order no|orderno|order id")},
        {OrderField::LineNo,
         names("상품주문번호|품목별 "
               "주문번호|주문상품번호|주문순번|주문상세번호|묶음배송번호|주문섹션품목번호")},
        {OrderField::OrderedAt,
         names("주문일시|주문일|주문일자|주문날짜|주문시간|주문 "
               "시각|결제일시|결제일|결제일자|발주일|접수일|접수일시|날짜|일자|order date|date")},
        {OrderField::Status, names("주문상태|진행상태|처리상태|상태|status")},
        {OrderField::Payment, names("입금여부|입금상태|입금확인|입금|결제여부|결제상태|결제확인")},
        {OrderField::Market, names("판매처|쇼핑몰|쇼핑몰명|판매채널|마켓|마켓명|주문경로|채널|사이트")},
        {OrderField::BuyerName,
         names("주문자|주문자명|주문자 이름|주문자 성명|주문인|주문고객|구매자|구매자명|구매자 "
               "이름|주문하신분|입금자명")},
        {OrderField::BuyerPhone,
         names("주문자 휴대전화|주문자 휴대폰|주문자 핸드폰|주문자 연락처|주문자 전화번호|주문자 번호|주문자 "
               "전화|구매자 연락처|구매자 휴대폰|구매자 전화번호|구매자 휴대전화")},
        {OrderField::BuyerId, names("구매자ID|주문자ID|구매자 아이디|주문자 아이디|회원 아이디|회원ID")},
        {OrderField::Recipient,
         names("받는 분|받는분 성명|받는분 이름|받는분명|받는 사람|받는사람 이름|받으시는 "
               "분|수취인|수취인명|수취인 이름|수취인 성명|수령인|수령인명|수령인 "
               "이름|수령자|수령자명|수하인|수하인명|수취고객명|고객명|고객 "
               "이름|고객|성명|성함|이름|recipient|receiver|name")},
        {OrderField::Phone,
         names(
             "받는분 휴대폰|받는분 핸드폰|받는분 연락처|받는분 전화번호|받는분 전화|받는사람 연락처|받는사람 "
             "전화번호|받는사람 휴대폰|하이픈포함 수령인연락처1|수취인 휴대폰|수취인 휴대폰번호|수취인 "
             "휴대전화|수취인 핸드폰|수취인 핸드폰 번호|수취인 연락처|수취인연락처1|수취인 전화번호|수취인 "
             "전화|수령인 휴대전화|수령인 휴대폰|수령인 휴대폰번호|수령인 핸드폰|수령인 "
             "연락처|수령인연락처1|수령인 "
             "전화번호|수령자 휴대폰|수령자 연락처|수령자 전화번호|수하인 연락처|고객 연락처|고객 "
             "전화번호|휴대폰번호|휴대폰|휴대전화|휴대전화번호|핸드폰|핸드폰번호|연락처|연락처1|전화번호|"
             "전화번호1|전화|phone|mobile|tel")},
        {OrderField::Phone2, names("받는분 기타연락처|기타연락처|수취인연락처2|하이픈포함 "
                                   "수령인연락처2|수령인연락처2|연락처2|전화번호2|비상연락처")},
        {OrderField::Postcode, names("우편번호|받는분 우편번호|수취인 우편번호|수령인 우편번호|배송지 "
                                     "우편번호|수령자 우편번호|우편 번호|zip|zipcode|postcode|zip code")},
        {OrderField::Address, names("받는분 주소|받는분주소(전체)|받는분 총주소|받는사람 주소|수취인 "
                                    "주소|수취인주소(전체)|수령인 주소(전체)|수령인 주소|수령자 주소|배송지 "
                                    "주소|배송주소|배송지|통합배송지|기본배송지|기본주소|도로명주소|고객 "
                                    "주소|주소|주소1|전체주소|address")},
        {OrderField::AddressDetail,
         names("받는분 상세주소|수취인 상세주소|수취인 나머지 주소|수령인 상세주소|상세배송지|배송지 "
               "상세|배송지 상세주소|상세주소|나머지주소|주소2|주소상세")},
        {OrderField::Item,
         names("주문상품명(옵션포함)|상품명|주문상품명|주문상품|상품이름|상품|품목명|품목|품명|제품명|제품|"
               "메뉴|내용품명|내품명|내용물|주문내용|주문내역|물품명|item|product")},
        {OrderField::Option, names("옵션정보|옵션|옵션명|상품옵션|주문옵션|선택옵션|옵션내용|option")},
        {OrderField::Quantity,
         names("수량|주문수량|구매수(수량)|구매수량|구매수|상품수량|내품수량|개수|갯수|qty|quantity")},
        {OrderField::Amount,
         names("총 결제금액(KRW)|총 결제금액|결제금액|실결제금액|품목실결제가|결제액|주문금액|총 "
               "주문금액|총금액|판매금액|상품금액|금액|합계금액|합계|amount|total")},
        {OrderField::DeliveryMessage,
         names("배송메시지|배송메세지|배송 메모|배송시 요구사항|배송시 요청사항|배송요청사항|배송 "
               "요청|요청사항|배송특이사항|남기실 말씀|메시지|메모|비고|message|memo|note")},
        {OrderField::ShipBy,
         names("발송기한|발송마감일|발송예정일|출고예정일|발송일|출고일|희망발송일|ship by")},
    };
}

} // namespace ieum
