<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>ExportDialog</name>
    <message>
        <source>Left out: order %1 (%2)</source>
        <translation>빠짐: 주문 %1 (%2)</translation>
    </message>
</context>
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
    <message>
        <source>Returns</source>
        <translation>반품·교환</translation>
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
    <name>ieum::ChangeDialog</name>
    <message>
        <source>The parcel is on its way. Only the record here changes.</source>
        <translation>택배는 이미 나갔습니다. 여기 기록만 바뀝니다.</translation>
    </message>
    <message>
        <source>The number of the printed label is void already, so that nothing goes to the old address. The order waits to be printed anew.</source>
        <translation>옛 주소로 나가지 않도록 인쇄한 송장번호는 이미 무효로 했습니다. 주문은 다시 인쇄를 기다립니다.</translation>
    </message>
    <message>
        <source>The label is printed. Its number stays whichever you choose; please look what is in the box.</source>
        <translation>송장은 인쇄했습니다. 어느 쪽을 골라도 번호는 그대로이니 상자 안을 확인해 주세요.</translation>
    </message>
    <message>
        <source>Order %1 has changed at the market</source>
        <translation>주문(%1)이 마켓에서 바뀌었습니다</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>바뀌기 전</translation>
    </message>
    <message>
        <source>In the newer file</source>
        <translation>새 파일</translation>
    </message>
    <message>
        <source>Take the new one over</source>
        <translation>새 내용으로</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation>그대로 두기</translation>
    </message>
    <message>
        <source>Is this the same order twice?</source>
        <translation>같은 주문이 두 번 들어왔나요?</translation>
    </message>
    <message>
        <source>Same person, same item, two order numbers. Nothing has been changed.</source>
        <translation>받는 분과 상품이 같고 주문번호만 다릅니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>이 주문</translation>
    </message>
    <message>
        <source>The other one</source>
        <translation>다른 주문</translation>
    </message>
    <message>
        <source>These are two orders</source>
        <translation>서로 다른 주문입니다</translation>
    </message>
    <message>
        <source>Cancel this one here</source>
        <translation>이 주문을 여기서 취소</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>나중에 정하기</translation>
    </message>
</context>
<context>
    <name>ieum::CourierNumberDialog</name>
    <message>
        <source>Which number did the courier give?</source>
        <translation>택배사가 준 번호가 무엇인가요?</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) go in this box. The number then goes to the market with the next export.</source>
        <translation>
            <numerusform>이 상자에 %n줄이 들어갑니다. 번호는 다음 내보내기 때 마켓으로 갑니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>택배사</translation>
    </message>
    <message>
        <source>Waybill number</source>
        <translation>송장번호</translation>
    </message>
    <message>
        <source>Note the number</source>
        <translation>번호 적기</translation>
    </message>
</context>
<context>
    <name>ieum::ExportDialog</name>
    <message>
        <source>Which file shall be written?</source>
        <translation>어떤 파일을 내보낼까요?</translation>
    </message>
    <message>
        <source>Waybill numbers go back to the market, or parcels without a number to a courier. Once the file for a market lies on the disk its orders count as shipped.</source>
        <translation>송장번호는 마켓으로, 번호 없는 택배는 택배사로 보낼 파일을 만듭니다. 마켓 파일이 저장되면 그 주문은 발송한 것으로 칩니다.</translation>
    </message>
    <message>
        <source>Choose the original</source>
        <translation>원본 고르기</translation>
    </message>
    <message>
        <source>For</source>
        <translation>보낼 곳</translation>
    </message>
    <message>
        <source>The market's original file</source>
        <translation>마켓에서 받은 원본 파일</translation>
    </message>
    <message>
        <source>Password of the original</source>
        <translation>원본 파일의 암호</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>파일 만들기</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n number(s)</source>
        <translation>
            <numerusform>%1 · 송장 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n parcel(s) without a number</source>
        <translation>
            <numerusform>%1 · 번호 없는 택배 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits: no number that a market has not got, and no parcel without one.</source>
        <translation>내보낼 것이 없습니다. 마켓에 보낼 번호도, 번호 없는 택배도 없습니다.</translation>
    </message>
    <message>
        <source>This market wants its own file back with two cells filled in. Without the original the rows are written as they were brought in.</source>
        <translation>이 마켓은 받은 파일에 두 칸만 채워 돌려받습니다. 원본을 고르지 않으면 가져올 때 보관한 줄로 만듭니다.</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>엑셀 파일 (*.xlsx)</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 만드는 중</translation>
    </message>
    <message>
        <source>The file appears whole or not at all.</source>
        <translation>파일은 온전히 만들어지거나 아예 만들어지지 않습니다.</translation>
    </message>
    <message>
        <source>There was nothing to write.</source>
        <translation>내보낼 것이 없었습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written: %1</source>
        <translation>
            <numerusform>%n줄을 저장했습니다: %1</numerusform>
        </translation>
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
    <name>ieum::OrderActs</name>
    <message>
        <source>Look at the change…</source>
        <translation>바뀐 내용 보기…</translation>
    </message>
    <message>
        <source>Send in parts…</source>
        <translation>나눠 보내기…</translation>
    </message>
    <message>
        <source>Note the courier's number…</source>
        <translation>택배사 송장번호 적기…</translation>
    </message>
    <message>
        <source>Return asked</source>
        <translation>반품 요청</translation>
    </message>
    <message>
        <source>Exchange asked</source>
        <translation>교환 요청</translation>
    </message>
    <message>
        <source>Return or exchange is done</source>
        <translation>반품·교환 완료</translation>
    </message>
    <message>
        <source>Return or exchange withdrawn</source>
        <translation>반품·교환 철회</translation>
    </message>
    <message>
        <source>The new values stand.</source>
        <translation>새 내용으로 바꿨습니다.</translation>
    </message>
    <message>
        <source>The old values stay.</source>
        <translation>옛 내용을 그대로 두었습니다.</translation>
    </message>
    <message>
        <source>Kept as two orders.</source>
        <translation>서로 다른 주문으로 두었습니다.</translation>
    </message>
    <message>
        <source>Cancelled on this PC.</source>
        <translation>이 PC에서 취소했습니다.</translation>
    </message>
    <message>
        <source>Mend order %1</source>
        <translation>주문 %1 고치기</translation>
    </message>
    <message>
        <source>Only the copy on this PC changes. A number that was printed for the old address becomes void.</source>
        <translation>이 PC에 있는 내용만 바뀝니다. 옛 주소로 인쇄한 송장번호는 무효가 됩니다.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>%1 go now, %2 later.</source>
        <translation>지금 %1개, 나중에 %2개 보냅니다.</translation>
    </message>
    <message>
        <source>The number is noted.</source>
        <translation>송장번호를 적었습니다.</translation>
    </message>
    <message>
        <source>Noted on this PC. Please decide about it at the market as well.</source>
        <translation>이 PC에 적어 두었습니다. 마켓에서도 처리해 주세요.</translation>
    </message>
    <message>
        <source>Send other goods in exchange…</source>
        <translation>교환 물건 보내기…</translation>
    </message>
    <message>
        <source>The goods in exchange wait for a number of their own.</source>
        <translation>교환 물건을 배송 대기에 넣었습니다. 송장은 따로 인쇄됩니다.</translation>
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
    <message>
        <source>Filled in from the conversation. Please look it over before you save.</source>
        <translation>대화에서 찾아 채웠습니다. 저장하기 전에 살펴봐 주세요.</translation>
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
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Waybill numbers back to a market, or a courier's intake form (Ctrl+Shift+E)</source>
        <translation>송장번호를 마켓으로, 또는 택배사 접수 파일 만들기 (Ctrl+Shift+E)</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>결정하기</translation>
    </message>
    <message>
        <source>More acts</source>
        <translation>더 보기</translation>
    </message>
    <message>
        <source>Export a file</source>
        <translation>파일 내보내기</translation>
    </message>
    <message>
        <source>More acts with the order</source>
        <translation>주문 더 보기</translation>
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
    <name>ieum::ReplacementDialog</name>
    <message>
        <source>What goes out in exchange for order %1?</source>
        <translation>주문 %1의 교환으로 무엇을 보낼까요?</translation>
    </message>
    <message>
        <source>It becomes a line of its own with a waybill number of its own. Only this PC knows of it: please settle the exchange at the market as well.</source>
        <translation>따로 송장번호를 받는 줄로 추가합니다. 이 PC에만 기록되니 마켓에서도 교환을 처리해 주세요.</translation>
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
        <source>Pieces</source>
        <translation>수량</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>까닭</translation>
    </message>
    <message>
        <source>Send in exchange</source>
        <translation>교환으로 보내기</translation>
    </message>
</context>
<context>
    <name>ieum::SplitDialog</name>
    <message>
        <source>How many of %1 go now?</source>
        <translation>%1개 가운데 지금 몇 개를 보낼까요?</translation>
    </message>
    <message>
        <source>The rest becomes a line of its own and waits. The market's file takes the number of the first part only.</source>
        <translation>나머지는 따로 한 줄이 되어 기다립니다. 마켓 파일에는 첫 번째 송장번호만 들어갑니다.</translation>
    </message>
    <message>
        <source>Hold the rest</source>
        <translation>나머지는 보류</translation>
    </message>
    <message>
        <source>Pieces now</source>
        <translation>지금 보낼 수량</translation>
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
        <source>Send in parts</source>
        <translation>나눠 보내기</translation>
    </message>
</context>
<context>
    <name>ieum::StateChip</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ieum::ThreadOrder</name>
    <message>
        <source>Order %1 is saved.</source>
        <translation>주문 %1을(를) 저장했습니다.</translation>
    </message>
</context>
</TS>
