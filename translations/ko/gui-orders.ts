<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>OrdersPage</name>
    <message>
        <source>To ship</source>
        <translation>배송 대기</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>바로 인쇄</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>지연</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>확인할 점</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>입금 대기</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>보류</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>인쇄함</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>발송함</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Cancel asked</source>
        <translation>취소 요청</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>보기</translation>
    </message>
</context>
<context>
    <name>ieum::AddressField</name>
    <message>
        <source>Addresses that fit</source>
        <translation>맞는 주소</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) fit</source>
        <translation>
            <numerusform>맞는 주소 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ieum::AddressSearch</name>
    <message>
        <source>No address file here yet. Fetch one at juso.go.kr or epost.go.kr and bring it in with Import: then addresses are found as you type.</source>
        <translation>아직 주소 파일이 없습니다. juso.go.kr이나 우체국에서 받아 ‘가져오기’에 넣으면 적는 대로 주소를 찾아 줍니다.</translation>
    </message>
</context>
<context>
    <name>ieum::HoldDialog</name>
    <message numerus="yes">
        <source>Hold %n order(s)?</source>
        <translation>
            <numerusform>%n건을 보류할까요?</numerusform>
        </translation>
    </message>
    <message>
        <source>Held orders are not printed. On the day you choose they wait for shipping again by themselves.</source>
        <translation>보류한 주문은 인쇄하지 않습니다. 고른 날이 되면 저절로 배송 대기로 돌아옵니다.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>언제까지</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>까닭</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>보류</translation>
    </message>
</context>
<context>
    <name>ieum::OrderDialog</name>
    <message>
        <source>Take an order by hand</source>
        <translation>수기접수</translation>
    </message>
    <message>
        <source>Save the order</source>
        <translation>주문 저장</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>상품</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>옵션</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>수량</translation>
    </message>
    <message>
        <source>won</source>
        <translation>원</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>금액</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>입금 확인</translation>
    </message>
    <message>
        <source>Waiting for payment</source>
        <translation>입금 대기</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>입금</translation>
    </message>
    <message>
        <source>Message for the courier</source>
        <translation>배송 메시지</translation>
    </message>
</context>
<context>
    <name>ieum::OrderGrid</name>
    <message>
        <source>Orders</source>
        <translation>주문</translation>
    </message>
</context>
<context>
    <name>ieum::OrderListModel</name>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>선택함</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>선택 안 함</translation>
    </message>
    <message>
        <source>Order no.</source>
        <translation>주문번호</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>받는 분</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>전화번호</translation>
    </message>
    <message>
        <source>Item · option</source>
        <translation>상품 · 옵션</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>수량</translation>
    </message>
    <message>
        <source>Ship by</source>
        <translation>발송 기한</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>확인할 점</translation>
    </message>
</context>
<context>
    <name>ieum::OrdersPage</name>
    <message>
        <source>No orders here</source>
        <translation>여기에는 주문이 없습니다</translation>
    </message>
    <message>
        <source>Drop an order sheet anywhere on the window.</source>
        <translation>주문 파일을 창 아무 데나 끌어다 놓아 주세요.</translation>
    </message>
    <message>
        <source>Bring a file in</source>
        <translation>파일 가져오기</translation>
    </message>
    <message>
        <source>Mend the order</source>
        <translation>주문 고치기</translation>
    </message>
    <message>
        <source>New by hand</source>
        <translation>수기접수</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>보류</translation>
    </message>
    <message>
        <source>Waiting again</source>
        <translation>배송 대기로</translation>
    </message>
    <message>
        <source>Payment received</source>
        <translation>입금 확인</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>주문 취소</translation>
    </message>
    <message>
        <source>New order by hand</source>
        <translation>수기접수</translation>
    </message>
    <message>
        <source>Print waybills</source>
        <translation>송장 인쇄</translation>
    </message>
    <message>
        <source>Order %1 is saved.</source>
        <translation>주문 %1을(를) 저장했습니다.</translation>
    </message>
    <message>
        <source>Mend order %1</source>
        <translation>주문 %1 고치기</translation>
    </message>
    <message>
        <source>Only the copy on this PC changes. A number that was printed for the old address becomes void.</source>
        <translation>이 PC에 있는 것만 바뀝니다. 옛 주소로 인쇄한 송장번호는 무효가 됩니다.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Held.</source>
        <translation>보류했습니다.</translation>
    </message>
    <message>
        <source>Waiting for shipping again.</source>
        <translation>배송 대기로 돌렸습니다.</translation>
    </message>
    <message>
        <source>Cancelling here does not cancel the order at %1. Please cancel it there as well.</source>
        <translation>여기서 취소해도 %1 주문은 취소되지 않습니다. 그곳에서도 취소해 주세요.</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n order(s)?</source>
        <translation>
            <numerusform>주문 %n건을 취소할까요?</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel only here</source>
        <translation>여기서만 취소</translation>
    </message>
    <message>
        <source>Cancelled on this PC.</source>
        <translation>이 PC에서 취소했습니다.</translation>
    </message>
    <message>
        <source>Marked as shipped.</source>
        <translation>발송 처리했습니다.</translation>
    </message>
    <message>
        <source>Payment noted.</source>
        <translation>입금 확인으로 바꿨습니다.</translation>
    </message>
    <message>
        <source>Mark as shipped</source>
        <translation>발송 처리</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>확인함</translation>
    </message>
    <message>
        <source>What was noted on the order is settled: it goes out as it is.</source>
        <translation>주문에 적힌 알림을 확인했습니다. 이대로 보냅니다.</translation>
    </message>
    <message>
        <source>Tell the customer</source>
        <translation>손님에게 알리기</translation>
    </message>
    <message>
        <source>Dealt with.</source>
        <translation>확인했습니다.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>미리보기</translation>
    </message>
    <message>
        <source>Waybill preview</source>
        <translation>송장 미리보기</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>ieum::RecipientFields</name>
    <message>
        <source>Recipient</source>
        <translation>받는 분</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>전화번호</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>우편번호</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Detailed address</source>
        <translation>상세주소</translation>
    </message>
    <message>
        <source>Road, building or lot number</source>
        <translation>도로명, 건물 이름, 지번</translation>
    </message>
</context>
<context>
    <name>ieum::StateChip</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
</TS>
