<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>AccountBook</name>
    <message>
        <source>Owner</source>
        <translation>사장</translation>
    </message>
</context>
<context>
    <name>CalendarFile</name>
    <message>
        <source>Booking</source>
        <translation>예약</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>담당 %1</translation>
    </message>
</context>
<context>
    <name>CallList</name>
    <message>
        <source>Waits for an answer</source>
        <translation>답변 대기</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>예약</translation>
    </message>
    <message>
        <source>Paid order</source>
        <translation>결제한 주문</translation>
    </message>
    <message>
        <source>Promised call</source>
        <translation>약속한 전화</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1부터</translation>
    </message>
    <message>
        <source>no number known: ____________</source>
        <translation>번호 모름: ____________</translation>
    </message>
    <message>
        <source>Spoken to</source>
        <translation>연락함</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>안 받음</translation>
    </message>
    <message>
        <source>%1: whom to contact</source>
        <translation>%1: 연락할 손님</translation>
    </message>
    <message>
        <source>Most urgent first. A phone's camera on the square rings that customer.</source>
        <translation>급한 분부터 적었습니다. 네모 무늬를 휴대폰 카메라로 비추면 전화가 걸립니다.</translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation>기다리는 손님이 없습니다.</translation>
    </message>
    <message>
        <source>Made %1 · names and numbers of customers: shred it when it is done</source>
        <translation>%1 만듦 · 손님의 이름과 전화번호가 있습니다. 다 쓰면 잘게 찢어 버려 주세요</translation>
    </message>
</context>
<context>
    <name>DaySheet</name>
    <message>
        <source>not confirmed yet</source>
        <translation>아직 확정 전</translation>
    </message>
    <message>
        <source>came</source>
        <translation>오셨음</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>안 오셨음</translation>
    </message>
    <message>
        <source>Deposit received</source>
        <translation>예약금 받음</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>예약금</translation>
    </message>
    <message>
        <source>Pick-up: %1</source>
        <translation>픽업: %1</translation>
    </message>
    <message>
        <source>did not come %1 times before</source>
        <translation>전에 %1번 안 오심</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(이름 없음)</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>번호 %1</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>오심</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>안 오심</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>포장</translation>
    </message>
    <message>
        <source>Waybill %1</source>
        <translation>송장 %1</translation>
    </message>
    <message>
        <source>to go out by %1</source>
        <translation>%1까지 발송</translation>
    </message>
    <message>
        <source>Closed: public holiday.</source>
        <translation>공휴일이라 쉽니다.</translation>
    </message>
    <message>
        <source>Closed.</source>
        <translation>쉬는 날입니다.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n booking(s)</source>
        <translation>
            <numerusform>%1: 예약 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>No bookings.</source>
        <translation>예약이 없습니다.</translation>
    </message>
    <message>
        <source>%1: bookings</source>
        <translation>%1 예약표</translation>
    </message>
    <message>
        <source>A phone's camera on the square rings that customer. The small number is the booking's own in Ieum: enter what was ticked here under it later.</source>
        <translation>휴대폰 카메라로 네모를 찍으면 그 손님에게 전화가 걸립니다. 작은 번호는 이음의 예약 번호입니다. 여기에 표시한 것은 나중에 그 번호로 옮겨 적어 주세요.</translation>
    </message>
    <message numerus="yes">
        <source>Parcels to send: %n</source>
        <translation>
            <numerusform>보낼 택배 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Made %1 · names and numbers of customers: shred it when it is done</source>
        <translation>%1 만듦 · 손님의 이름과 전화번호가 있습니다. 다 쓰면 잘게 찢어 버려 주세요</translation>
    </message>
</context>
<context>
    <name>Dependency</name>
    <message>
        <source>%1 of %2 people who wrote came over it; %3 of them can be reached no other way.</source>
        <translation>문의한 손님 %2명 중 %1명이 이쪽으로 왔고, 그중 %3명은 다른 연락처가 없습니다.</translation>
    </message>
    <message>
        <source>%1 of %2 bookings came over it; for %3 of them there is no other contact.</source>
        <translation>예약 %2건 중 %1건이 이쪽으로 들어왔고, 그중 %3건은 다른 연락처가 없습니다.</translation>
    </message>
    <message>
        <source>%1 of %2 orders came over it, %3 or %4 % of what was sold.</source>
        <translation>주문 %2건 중 %1건이 이쪽에서 왔습니다. %3, 전체 매출의 %4 %입니다.</translation>
    </message>
    <message>
        <source>Ask those %1 people for a mobile number while the channel still works: it costs nothing, and one text reaches them all.</source>
        <translation>아직 될 때 이 손님 %1명의 휴대폰 번호를 받아 두세요. 돈이 들지 않고, 멈추면 문자로 한 번에 알릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Enter a phone number with each of these %1 bookings.</source>
        <translation>이 예약 %1건에 전화번호를 적어 두세요.</translation>
    </message>
    <message>
        <source>Bring today's order sheet in before closing time: what is here can be packed and labelled without it. For new orders, a second market, or orders by phone in Ieum.</source>
        <translation>마감 전에 오늘 주문서를 가져와 두세요. 가져온 주문은 그쪽이 멈춰도 포장하고 송장을 뽑을 수 있습니다. 새 주문은 다른 마켓이나 이음의 수기접수로 받으세요.</translation>
    </message>
    <message>
        <source>If our own internet stops</source>
        <translation>우리 가게 인터넷이 끊기면</translation>
    </message>
    <message>
        <source>If %1 stops</source>
        <translation>%1 서비스가 멈추면</translation>
    </message>
    <message>
        <source>New orders cannot be fetched; texts and calls go by the mobile, labels print.</source>
        <translation>새 주문을 가져올 수 없습니다. 문자와 전화는 휴대폰으로 되고, 송장은 그대로 인쇄됩니다.</translation>
    </message>
    <message>
        <source>Nothing of the last 90 days hangs on it.</source>
        <translation>지난 90일 동안 여기에 걸린 일은 없습니다.</translation>
    </message>
    <message>
        <source>Ask the courier for a band of numbers: %1 order lines wait and %2 numbers are left.</source>
        <translation>택배사에 송장대역을 더 받으세요. 보낼 주문이 %1건인데 남은 번호는 %2개입니다.</translation>
    </message>
    <message>
        <source>Try once to connect this PC through the mobile's hotspot.</source>
        <translation>이 PC를 휴대폰 핫스팟으로 연결하는 법을 한 번 해 보세요.</translation>
    </message>
    <message>
        <source>%1 of 100.</source>
        <translation>100점 만점에 %1점입니다.</translation>
    </message>
    <message>
        <source>No single stop takes much from the shop.</source>
        <translation>어느 한 곳이 멈춰도 가게가 크게 흔들리지 않습니다.</translation>
    </message>
    <message>
        <source>One stop would leave some of the shop's people or sales behind.</source>
        <translation>한 곳이 멈추면 손님이나 매출 일부를 놓칠 수 있습니다.</translation>
    </message>
    <message>
        <source>Too much hangs on one company.</source>
        <translation>한 회사에 너무 많이 기대고 있습니다.</translation>
    </message>
    <message>
        <source>%1 of %2 people who wrote came over it; all can be reached another way.</source>
        <translation>문의한 손님 %2명 중 %1명이 이쪽으로 왔고, 모두 다른 연락처가 있습니다.</translation>
    </message>
    <message>
        <source>%1 of %2 bookings came over it; all have another contact.</source>
        <translation>예약 %2건 중 %1건이 이쪽으로 들어왔고, 모두 다른 연락처가 있습니다.</translation>
    </message>
</context>
<context>
    <name>Display</name>
    <message>
        <source>Mon</source>
        <translation>월</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>화</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>수</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>목</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>금</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>토</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>일</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <translation>%1월 %2일</translation>
    </message>
    <message>
        <source>12 noon</source>
        <translation>낮 12시</translation>
    </message>
    <message>
        <source>%1 a.m.</source>
        <translation>오전 %1</translation>
    </message>
    <message>
        <source>%1 p.m.</source>
        <translation>오후 %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>어제</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>%1. %2. %3.</source>
        <translation>%1. %2. %3.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>내일</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1년 %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>the %1</source>
        <translation>%1일</translation>
    </message>
    <message>
        <source>₩%1</source>
        <translation>%1원</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>방금</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1분</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1시간</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1일</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>%1째</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Another window of Ieum is writing. Nothing was changed. Please try again in a moment.</source>
        <translation>다른 이음 창이 저장하고 있습니다. 바뀐 것은 없습니다. 잠시 뒤에 다시 해 주세요.</translation>
    </message>
    <message>
        <source>The shop's file is damaged. Nothing was deleted. Please restore the last backup.</source>
        <translation>가게 파일이 손상되었습니다. 지워진 것은 없습니다. 마지막 백업을 되살려 주세요.</translation>
    </message>
    <message>
        <source>The shop's file could not be read or written. What was saved before is safe. Please check the disk and try again.</source>
        <translation>가게 파일을 읽거나 쓰지 못했습니다. 그전에 저장한 내용은 안전합니다. 디스크를 확인하고 다시 해 주세요.</translation>
    </message>
    <message>
        <source>The shop must be updated, but another Ieum has it open. Nothing was changed. Please close the others and start again.</source>
        <translation>가게를 새 버전에 맞게 바꿔야 하는데 다른 이음이 열고 있습니다. 바뀐 것은 없습니다. 다른 이음을 닫고 다시 시작해 주세요.</translation>
    </message>
    <message>
        <source>This shop was last opened by a newer Ieum. Nothing was changed. Please update the program on this PC.</source>
        <translation>더 새로운 이음에서 열었던 가게입니다. 바뀐 것은 없습니다. 이 PC의 프로그램을 업데이트해 주세요.</translation>
    </message>
    <message>
        <source>The passphrase does not fit. Nothing was changed. Please type it once more.</source>
        <translation>암호가 맞지 않습니다. 바뀐 것은 없습니다. 다시 입력해 주세요.</translation>
    </message>
    <message>
        <source>%1 is not there. Nothing was changed. Please check the name.</source>
        <translation>%1 파일이 없습니다. 바뀐 것은 없습니다. 이름을 확인해 주세요.</translation>
    </message>
    <message>
        <source>%1 could not be read. Nothing was changed. Please close the program that has it open and try again.</source>
        <translation>%1 파일을 읽지 못했습니다. 바뀐 것은 없습니다. 그 파일을 연 프로그램을 닫고 다시 해 주세요.</translation>
    </message>
    <message>
        <source>%1 could not be written. Please check the folder and the free space.</source>
        <translation>%1 파일을 쓰지 못했습니다. 폴더와 남은 공간을 확인해 주세요.</translation>
    </message>
    <message>
        <source>There is no shop in %1. Please choose another folder or start a new shop.</source>
        <translation>%1 폴더에는 가게가 없습니다. 다른 폴더를 고르거나 새 가게를 시작해 주세요.</translation>
    </message>
    <message>
        <source>“%1” is not a time. Please write it like 2022-10-15T15:30.</source>
        <translation>‘%1’은(는) 시각이 아닙니다. 2022-10-15T15:30처럼 적어 주세요.</translation>
    </message>
    <message>
        <source>The command was not understood: %1</source>
        <translation>명령을 알아듣지 못했습니다: %1</translation>
    </message>
    <message>
        <source>This did not work (%1). What was saved before is safe.</source>
        <translation>이 작업은 되지 않았습니다(%1). 그전에 저장한 내용은 안전합니다.</translation>
    </message>
    <message>
        <source>A profile of this program is damaged. The shop's data is safe. Please install Ieum again.</source>
        <translation>프로그램의 설정 파일 하나가 손상되었습니다. 가게 자료는 안전합니다. 이음을 다시 설치해 주세요.</translation>
    </message>
    <message>
        <source>“%1” is not a waybill number. Nothing was changed. Please write its digits only.</source>
        <translation>“%1”은(는) 송장번호가 아닙니다. 바뀐 것은 없습니다. 숫자만 적어 주세요.</translation>
    </message>
    <message>
        <source>%1 does not end in its check digit, which would be %2. Nothing was changed. Please look at the courier's letter again, or add it with --rule none.</source>
        <translation>%1의 끝자리(검증번호)는 %2이어야 합니다. 바뀐 것은 없습니다. 택배사에서 받은 번호를 다시 확인해 주세요. 번호가 맞다면 --rule none으로 등록할 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 does not have %2 digits. Nothing was changed. Please look at the courier's letter again.</source>
        <translation>%1은(는) %2자리가 아닙니다. 바뀐 것은 없습니다. 택배사에서 받은 번호를 다시 확인해 주세요.</translation>
    </message>
    <message>
        <source>The file ends in the middle. Everything before that was read. Please fetch it from the source once more.</source>
        <translation>파일이 중간에서 끊겼습니다. 그 앞까지는 모두 읽었습니다. 파일을 다시 받아 주세요.</translation>
    </message>
    <message>
        <source>%1 is empty. Nothing was changed. Please fetch it from the source once more.</source>
        <translation>%1 파일이 비어 있습니다. 바뀐 것은 없습니다. 파일을 다시 받아 주세요.</translation>
    </message>
    <message>
        <source>%1 is protected in the way of old Excel. Nothing was changed. Please open it in Excel and save it as xlsx.</source>
        <translation>%1 파일은 옛 엑셀 방식으로 잠겨 있습니다. 바뀐 것은 없습니다. 엑셀에서 열어 xlsx로 저장해 주세요.</translation>
    </message>
    <message>
        <source>%1 is a workbook with a password. The file was not touched. Please type the password that was chosen at the download.</source>
        <translation>%1 파일은 암호가 걸린 엑셀입니다. 파일은 건드리지 않았습니다. 내려받을 때 정한 암호를 적어 주세요.</translation>
    </message>
    <message>
        <source>The password does not fit %1. The file was not touched. Please type it once more.</source>
        <translation>%1 파일의 암호가 맞지 않습니다. 파일은 건드리지 않았습니다. 다시 적어 주세요.</translation>
    </message>
    <message>
        <source>%1 is nothing that Ieum knows. Nothing was changed. Please choose an order sheet, a chat export or a phone backup.</source>
        <translation>%1 파일은 이음이 아는 형식이 아닙니다. 바뀐 것은 없습니다. 주문서, 대화 내보내기, 휴대폰 백업 가운데 골라 주세요.</translation>
    </message>
    <message>
        <source>Stopped. Nothing of this file was saved.</source>
        <translation>멈췄습니다. 이 파일은 하나도 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>Import %1 was taken back before. Nothing was changed.</source>
        <translation>가져오기 %1번은 이미 되돌렸습니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>The amount “%1” cannot be read as a number.</source>
        <translation>금액 “%1”을(를) 숫자로 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>The name of the item is empty.</source>
        <translation>상품명이 비어 있습니다.</translation>
    </message>
    <message>
        <source>The order number is empty.</source>
        <translation>주문번호가 비어 있습니다.</translation>
    </message>
    <message>
        <source>The quantity “%1” cannot be read as a number.</source>
        <translation>수량 “%1”을(를) 숫자로 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Order %1 is %2, so this cannot be done. Nothing was changed.</source>
        <translation>주문 %1은(는) %2 상태라서 할 수 없습니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>This booking is cancelled. Nothing was changed. Please make a new booking.</source>
        <translation>이미 취소한 예약입니다. 바뀐 것은 없습니다. 새로 예약을 잡아 주세요.</translation>
    </message>
    <message>
        <source>A booking needs a start and a length of at least one minute. Nothing was changed. Please fill both in.</source>
        <translation>예약에는 시작 시각과 1분 이상의 길이가 있어야 합니다. 바뀐 것은 없습니다. 둘 다 적어 주세요.</translation>
    </message>
    <message>
        <source>There is no booking %1. Nothing was changed. Please look it up in the list.</source>
        <translation>%1번 예약이 없습니다. 바뀐 것은 없습니다. 예약 목록에서 찾아 주세요.</translation>
    </message>
    <message>
        <source>This notice has no booking number. It was left out; the others are safe. Please enter the booking by hand.</source>
        <translation>예약번호가 없는 알림입니다. 이 알림만 빼 두었고 나머지는 안전합니다. 예약을 직접 적어 주세요.</translation>
    </message>
    <message>
        <source>The notice of booking %1 has no time that could be read. It was left out; the others are safe. Please enter the booking by hand.</source>
        <translation>예약번호 %1 알림에서 시각을 읽지 못했습니다. 이 알림만 빼 두었고 나머지는 안전합니다. 예약을 직접 적어 주세요.</translation>
    </message>
    <message>
        <source>The shop's log is damaged: some of the last changes can no longer be read. Nothing was deleted. Please make a copy of the folder, then restore the last backup or go on without those changes.</source>
        <translation>가게의 기록 파일이 손상되어 마지막 변경 일부를 읽을 수 없습니다. 지워진 것은 없습니다. 폴더를 복사해 둔 다음 마지막 백업을 되살리거나 그 변경 없이 계속해 주세요.</translation>
    </message>
    <message>
        <source>The shop's key file is damaged. Nothing was changed. Please put shop.keys back from a backup.</source>
        <translation>가게의 열쇠 파일이 손상되었습니다. 바뀐 것은 없습니다. 백업에서 shop.keys를 되돌려 놓아 주세요.</translation>
    </message>
    <message>
        <source>This PC's keychain no longer has the key of this shop. Nothing was lost. Please type the code of the recovery sheet.</source>
        <translation>이 PC의 키체인에 이 가게의 열쇠가 없습니다. 잃은 것은 없습니다. 복구 용지의 코드를 입력해 주세요.</translation>
    </message>
    <message>
        <source>The key file shop.keys is not in %1. The data is there, but nobody can read it without that file. Please put it back from a backup.</source>
        <translation>%1 폴더에 열쇠 파일 shop.keys가 없습니다. 데이터는 그대로 있지만 그 파일 없이는 아무도 읽을 수 없습니다. 백업에서 되돌려 놓아 주세요.</translation>
    </message>
    <message>
        <source>This PC has no keychain, or it did not answer. Nothing was changed. Please use a passphrase (in scripts: IEUM_PASSPHRASE).</source>
        <translation>이 PC에 키체인이 없거나 응답하지 않습니다. 바뀐 것은 없습니다. 암호를 써 주세요(스크립트에서는 IEUM_PASSPHRASE).</translation>
    </message>
    <message>
        <source>There was not enough memory to check the passphrase. Nothing was changed. Please close other programs and try again.</source>
        <translation>암호를 확인할 메모리가 모자랍니다. 바뀐 것은 없습니다. 다른 프로그램을 닫고 다시 해 주세요.</translation>
    </message>
    <message>
        <source>This is not a recovery code. Please type the eight groups of five letters from the sheet.</source>
        <translation>복구 코드가 아닙니다. 용지에 있는 다섯 글자씩 여덟 묶음을 입력해 주세요.</translation>
    </message>
    <message>
        <source>Group %1 of the recovery code was mistyped. Please compare it with the sheet.</source>
        <translation>복구 코드의 %1번째 묶음이 잘못 입력되었습니다. 용지와 비교해 주세요.</translation>
    </message>
    <message>
        <source>There is a shop in %1 already. Nothing was changed. Please open it or choose another folder.</source>
        <translation>%1 폴더에는 이미 가게가 있습니다. 바뀐 것은 없습니다. 그 가게를 열거나 다른 폴더를 골라 주세요.</translation>
    </message>
    <message>
        <source>The shop is locked. Please type the passphrase (in scripts: IEUM_PASSPHRASE).</source>
        <translation>가게가 잠겨 있습니다. 암호를 입력해 주세요(스크립트에서는 IEUM_PASSPHRASE).</translation>
    </message>
    <message>
        <source>%1 is on a network drive, where a shop could be damaged. Nothing was made. Please choose a folder on this PC.</source>
        <translation>%1은(는) 네트워크 드라이브라서 가게가 손상될 수 있습니다. 만든 것은 없습니다. 이 PC에 있는 폴더를 골라 주세요.</translation>
    </message>
    <message>
        <source>“%1” is not a day. Please write weekdays (mon,tue) or dates (2022-10-15), with commas between.</source>
        <translation>‘%1’은(는) 날이 아닙니다. 요일(월,화)이나 날짜(2022-10-15)를 쉼표로 나누어 적어 주세요.</translation>
    </message>
    <message>
        <source>“%1” are not opening hours. Please write them like 10:00-20:00.</source>
        <translation>‘%1’은(는) 영업시간이 아닙니다. 10:00-20:00처럼 적어 주세요.</translation>
    </message>
    <message>
        <source>“%1” is not a fitting number.</source>
        <translation>‘%1’은(는) 맞지 않는 숫자입니다.</translation>
    </message>
    <message>
        <source>The maintenance ends before it begins. Nothing was changed. Please check the two times.</source>
        <translation>점검이 시작하기 전에 끝납니다. 바뀐 것은 없습니다. 두 시각을 확인해 주세요.</translation>
    </message>
    <message>
        <source>The password for %1 is not there. Nothing was changed. Please enter it once more.</source>
        <translation>%1의 암호가 없습니다. 바뀐 것은 없습니다. 암호를 다시 적어 주세요.</translation>
    </message>
    <message>
        <source>The channel %1 has no function “%2”. Nothing was changed.</source>
        <translation>%1 채널에는 “%2” 기능이 없습니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>There is no channel “%1”. Nothing was changed.</source>
        <translation>“%1” 채널이 없습니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>“%1” is no kind of connection. Nothing was changed. For a phone, write smsgate.</source>
        <translation>“%1”은(는) 연결 방식이 아닙니다. 바뀐 것은 없습니다. 휴대폰이면 smsgate라고 적어 주세요.</translation>
    </message>
    <message>
        <source>The connection broke before the answer came. Nothing is sent twice. Ieum asks again by itself.</source>
        <translation>답을 받기 전에 연결이 끊겼습니다. 두 번 보내지 않습니다. 이음이 스스로 다시 물어봅니다.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Nothing was lost. Please check that the phone and the Wi-Fi are on.</source>
        <translation>%1에 연결되지 않습니다. 잃은 것은 없습니다. 휴대폰과 와이파이가 켜져 있는지 확인해 주세요.</translation>
    </message>
    <message>
        <source>This run works without a network, so nothing was sent or fetched. What waits is kept.</source>
        <translation>네트워크 없이 쓰는 중이라 보내거나 가져오지 않았습니다. 기다리는 글은 그대로 있습니다.</translation>
    </message>
    <message>
        <source>%1 answered something that Ieum does not understand. Nothing was lost. Please check the address.</source>
        <translation>%1의 대답을 알아들을 수 없습니다. 잃은 것은 없습니다. 주소를 확인해 주세요.</translation>
    </message>
    <message>
        <source>%1 answered too much at once. Nothing was changed.</source>
        <translation>%1의 대답이 너무 큽니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>This message can no longer be held back. It has gone out, or may have.</source>
        <translation>이 글은 더 붙잡을 수 없습니다. 이미 나갔거나 나갔을 수 있습니다.</translation>
    </message>
    <message>
        <source>This message does not wait for another try. Nothing was sent.</source>
        <translation>이 글은 다시 보낼 상태가 아닙니다. 아무것도 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 has stopped, so nothing was sent. Your text is kept. Please choose another channel.</source>
        <translation>%1 채널이 멈춰 보내지 않았습니다. 글은 보관했습니다. 다른 채널을 골라 주세요.</translation>
    </message>
    <message>
        <source>There is no text to send. Nothing was sent.</source>
        <translation>보낼 글이 없습니다. 아무것도 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>The message changed just now in another window. Nothing was sent twice. Please look again.</source>
        <translation>방금 다른 창에서 이 글이 바뀌었습니다. 두 번 보내지 않았습니다. 다시 확인해 주세요.</translation>
    </message>
    <message>
        <source>This message is not one that is sent by hand. Nothing was changed.</source>
        <translation>손으로 보내는 글이 아닙니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>This customer cannot be reached over %1. Nothing was sent. Please choose another channel.</source>
        <translation>%1(으)로는 이 손님에게 닿지 않습니다. 아무것도 보내지 않았습니다. 다른 채널을 골라 주세요.</translation>
    </message>
    <message>
        <source>The program ended while this was being sent. It is not sent again blindly; Ieum asks the phone first.</source>
        <translation>보내는 중에 프로그램이 꺼졌습니다. 무턱대고 다시 보내지 않고 휴대폰에 먼저 물어봅니다.</translation>
    </message>
    <message>
        <source>A mobile number: a call reaches them.</source>
        <translation>휴대폰 번호 · 전화가 됩니다</translation>
    </message>
    <message>
        <source>No text message reaches this number: please call.</source>
        <translation>문자가 안 되는 번호 · 전화만 됩니다</translation>
    </message>
    <message>
        <source>Copy the text and send it there.</source>
        <translation>글을 복사해서 보냅니다</translation>
    </message>
    <message>
        <source>Copy the text and send it as a direct message.</source>
        <translation>DM에 복사해서 붙입니다</translation>
    </message>
    <message>
        <source>They wrote here last.</source>
        <translation>마지막으로 대화한 곳</translation>
    </message>
    <message>
        <source>Under maintenance.</source>
        <translation>점검 중</translation>
    </message>
    <message>
        <source>A mobile number is known.</source>
        <translation>휴대폰 번호 있음</translation>
    </message>
    <message>
        <source>No living channel reaches this customer. Please look for a number.</source>
        <translation>닿는 채널이 없습니다. 번호를 찾아 주세요.</translation>
    </message>
    <message>
        <source>The customer prefers it.</source>
        <translation>손님이 원하는 채널</translation>
    </message>
    <message>
        <source>It belongs to the company that has stopped.</source>
        <translation>멈춘 곳과 같은 회사</translation>
    </message>
    <message>
        <source>Stopped now. What you write is kept.</source>
        <translation>지금 멈춤 · 쓰신 글은 보관합니다</translation>
    </message>
    <message>
        <source>The phone did not take the message. It was not sent. Please check the number.</source>
        <translation>휴대폰이 이 글을 받지 않았습니다. 보내지 않았습니다. 번호를 확인해 주세요.</translation>
    </message>
    <message>
        <source>The text has %1 bytes, a text message carries %2. Nothing was sent. Please shorten it.</source>
        <translation>글이 %1바이트입니다. 문자는 %2바이트까지입니다. 보내지 않았습니다. 글을 줄여 주세요.</translation>
    </message>
    <message>
        <source>A text message cannot carry: %1. Nothing was sent. Please change them.</source>
        <translation>문자로 보낼 수 없는 글자가 있습니다: %1. 보내지 않았습니다. 바꿔 주세요.</translation>
    </message>
    <message>
        <source>The phone did not accept the user or the password. Nothing was sent. Please check them in the SMSGate app.</source>
        <translation>휴대폰이 사용자나 암호를 받아들이지 않았습니다. 보내지 않았습니다. SMSGate 앱에서 확인해 주세요.</translation>
    </message>
    <message>
        <source>A template needs a name and a text. Nothing was changed.</source>
        <translation>문구에는 이름과 글이 있어야 합니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>This text has a blank: {%1}. Nothing was sent. Please fill it first.</source>
        <translation>이 문구에 빈칸이 있습니다: {%1}. 아무것도 보내지 않았습니다. 채워야 보낼 수 있습니다.</translation>
    </message>
    <message>
        <source>Ieum does not know the blank {%1}. Nothing was sent. Please correct the template.</source>
        <translation>{%1} 빈칸은 이음이 모르는 빈칸입니다. 아무것도 보내지 않았습니다. 문구를 고쳐 주세요.</translation>
    </message>
    <message>
        <source>%1 has %2 numbers left. Nothing is lost. Please ask the courier for a new band soon.</source>
        <translation>%1 송장번호가 %2개 남았습니다. 지금까지의 송장은 그대로입니다. 택배사에 새 번호를 받아 주세요.</translation>
    </message>
    <message>
        <source>These numbers overlap the band %1 – %2 that is already here. Nothing was changed. Please check the first and the last number.</source>
        <translation>이미 등록한 송장대역 %1 – %2와(과) 겹칩니다. 바뀐 것은 없습니다. 시작 번호와 끝 번호를 확인해 주세요.</translation>
    </message>
    <message>
        <source>%1 comes after %2. Nothing was changed. Please write the smaller number first.</source>
        <translation>시작 번호 %1이(가) 끝 번호 %2보다 큽니다. 바뀐 것은 없습니다. 작은 번호를 먼저 적어 주세요.</translation>
    </message>
    <message>
        <source>There is no courier “%1”. Nothing was changed. Known are cj, hanjin, lotte, logen and epost.</source>
        <translation>“%1” 택배사는 없습니다. 바뀐 것은 없습니다. cj, hanjin, lotte, logen, epost 가운데 골라 주세요.</translation>
    </message>
    <message>
        <source>The barcode of %1 could not be drawn. Nothing was printed. The number stays kept.</source>
        <translation>%1의 바코드를 그리지 못했습니다. 인쇄하지 않았고 번호는 잡아 두었습니다. 이음을 다시 열어 주세요.</translation>
    </message>
    <message>
        <source>There is no label size “%1”. Nothing was printed. Known are %2.</source>
        <translation>“%1” 라벨 크기는 없습니다. 인쇄하지 않았습니다. %2 가운데 골라 주세요.</translation>
    </message>
    <message>
        <source>Labels are being printed in another window. Nothing was changed. Please try again when it has finished.</source>
        <translation>다른 창에서 송장을 인쇄하고 있습니다. 바뀐 것은 없습니다. 끝난 뒤 다시 인쇄해 주세요.</translation>
    </message>
    <message>
        <source>Order %1 was printed already with number %2. Nothing was changed. Please use reprint for another copy.</source>
        <translation>주문(%1)은 이미 송장번호(%2)로 인쇄했습니다. 바뀐 것은 없습니다. 한 장 더 필요하면 재출력해 주세요.</translation>
    </message>
    <message>
        <source>%1 has no number left. The order waits as before. Please add a new band of numbers.</source>
        <translation>%1 송장번호를 다 썼습니다. 주문은 그대로 기다립니다. 새 송장대역을 등록해 주세요.</translation>
    </message>
    <message>
        <source>The kept label of this number cannot be read. The order is safe. Please void the number and print the order anew.</source>
        <translation>이 번호의 송장 내용을 읽지 못했습니다. 주문은 안전합니다. 번호를 폐기하고 다시 인쇄해 주세요.</translation>
    </message>
    <message>
        <source>Order %1 has the number %2 of a print that did not finish. Nothing was changed. Please print it with that courier or void the number.</source>
        <translation>주문 %1에는 인쇄가 끝나지 않은 송장번호(%2)가 있습니다. 바뀐 것은 없습니다. 그 택배사로 다시 인쇄하거나 번호를 폐기해 주세요.</translation>
    </message>
    <message>
        <source>The number %1 is void and never comes back. Nothing was changed. Please print the order anew.</source>
        <translation>%1은(는) 폐기한 번호라 다시 쓰지 않습니다. 바뀐 것은 없습니다. 주문을 다시 인쇄해 주세요.</translation>
    </message>
    <message>
        <source>There are no numbers of %1 yet. The order waits as before. Please add the band that the courier gave you.</source>
        <translation>%1 송장번호가 아직 없습니다. 주문은 그대로 기다립니다. 택배사에서 받은 송장대역을 등록해 주세요.</translation>
    </message>
    <message>
        <source>The sender is not complete: the label carries the shop's name alone. Please enter phone and address of the shop.</source>
        <translation>보내는 분 정보가 다 없어 가게 이름만 인쇄합니다. 설정에서 가게 전화번호와 주소를 적어 주세요.</translation>
    </message>
    <message>
        <source>There is no waybill number %1. Nothing was changed. Please check the number.</source>
        <translation>송장번호 %1이(가) 없습니다. 바뀐 것은 없습니다. 번호를 확인해 주세요.</translation>
    </message>
    <message>
        <source>Order %1 is cancelled. Nothing was printed for it.</source>
        <translation>주문 %1은(는) 취소되었습니다. 송장을 인쇄하지 않았습니다.</translation>
    </message>
    <message>
        <source>Order %1 is on hold. Nothing was printed for it. Please release it first.</source>
        <translation>주문 %1은(는) 보류 중입니다. 송장을 인쇄하지 않았습니다. 먼저 보류를 풀어 주세요.</translation>
    </message>
    <message>
        <source>Order %1 is shipped already. Nothing was changed.</source>
        <translation>주문 %1은(는) 이미 발송했습니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>This tie has been taken back already. Nothing was changed.</source>
        <translation>이미 되돌린 연결입니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>There is no tie %1. Nothing was changed.</source>
        <translation>%1번 연결이 없습니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>This customer cannot be reached on %1. Nothing was changed. Please choose a channel from the card.</source>
        <translation>이 손님에게는 %1 채널로 닿을 수 없습니다. 바뀐 것은 없습니다. 카드에 있는 채널에서 골라 주세요.</translation>
    </message>
    <message>
        <source>There is no customer %1. Nothing was changed.</source>
        <translation>%1번 손님이 없습니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>These are one customer already. Nothing was changed.</source>
        <translation>이미 같은 손님입니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>There is another chat named “%1” with other words at the same time. Nothing was changed. Please say whose chat this is.</source>
        <translation>이름이 같은 ‘%1’ 대화방이 이미 있는데 같은 때의 말이 서로 다릅니다. 바뀐 것은 없습니다. 어느 손님의 대화인지 골라 주세요.</translation>
    </message>
    <message>
        <source>This chat goes on from “%1”, which is now named “%2”. Both stand in one conversation.</source>
        <translation>‘%1’ 대화방이 이어집니다. 지금 이름은 ‘%2’입니다. 한 대화로 모았습니다.</translation>
    </message>
    <message>
        <source>The size %1 is a sheet for office printers. Nothing was printed. Please choose 100x150 or 123x100.</source>
        <translation>%1 크기는 일반 프린터용 용지입니다. 인쇄하지 않았습니다. 100x150이나 123x100을 골라 주세요.</translation>
    </message>
    <message>
        <source>The printer %1 does not answer. The numbers are kept for the next print. Please switch it on and print again.</source>
        <translation>프린터 %1이(가) 대답하지 않습니다. 번호는 잡아 두었습니다. 켠 뒤 다시 인쇄해 주세요.</translation>
    </message>
    <message>
        <source>The printer %1 did not take the job. The numbers are kept for the next print. Please check the printer and print again.</source>
        <translation>프린터 %1이(가) 인쇄를 받지 못했습니다. 번호는 잡아 두었습니다. 프린터를 확인하고 다시 인쇄해 주세요.</translation>
    </message>
    <message>
        <source>Ieum knows no format %1. Nothing was changed. “formats” lists those it knows.</source>
        <translation>%1 형식은 이음이 모릅니다. 바뀐 것은 없습니다. formats 명령으로 아는 형식을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Order number %1 is there already. Nothing was changed. Please choose another.</source>
        <translation>주문번호 %1은(는) 이미 있습니다. 바뀐 것은 없습니다. 다른 번호를 적어 주세요.</translation>
    </message>
    <message>
        <source>What was ordered is missing. Nothing was saved. Please write the item.</source>
        <translation>상품이 비어 있습니다. 아직 저장하지 않았습니다. 상품을 적어 주세요.</translation>
    </message>
    <message>
        <source>The printer does not answer. The numbers are kept and the labels are saved as %1. Please switch the printer on and print again.</source>
        <translation>프린터가 대답하지 않습니다. 번호는 잡아 두었고 %1에 PDF로 저장했습니다. 켠 뒤 다시 인쇄해 주세요.</translation>
    </message>
    <message>
        <source>This line names a day or an hour that does not exist. It was left out; everything else was read.</source>
        <translation>없는 날짜나 시각이 적힌 줄입니다. 이 줄만 빼고 모두 읽었습니다.</translation>
    </message>
    <message>
        <source>Nobody says anything in this chat. Nothing was added.</source>
        <translation>대화 내용이 없는 파일입니다. 더한 것이 없습니다.</translation>
    </message>
    <message>
        <source>Here the chat goes back to an earlier day. It was read as it stands.</source>
        <translation>여기서 날짜가 앞으로 돌아갑니다. 적힌 그대로 읽었습니다.</translation>
    </message>
    <message>
        <source>Nothing says which of the speakers is the shop. It was read as a group. Please say once what your name is in this chat.</source>
        <translation>말한 사람 가운데 누가 우리 가게인지 알 수 없어 단체방으로 읽었습니다. 이 대화에서 쓰는 가게 이름을 한 번 알려 주세요.</translation>
    </message>
    <message>
        <source>The backup cannot be read from line %1 on. Nothing after it was read. Please make the backup once more.</source>
        <translation>백업 파일을 %1번째 줄부터 읽을 수 없습니다. 그 뒤는 읽지 않았습니다. 백업을 다시 받아 주세요.</translation>
    </message>
    <message>
        <source>This backup holds instructions that no phone writes. Nothing was read.</source>
        <translation>휴대폰이 만든 백업이 아닙니다. 아무것도 읽지 않았습니다.</translation>
    </message>
    <message>
        <source>The phone could not send this text. It stands in the conversation, but the customer did not get it.</source>
        <translation>휴대폰이 보내지 못한 문자입니다. 대화에는 넣었지만 손님은 받지 못했습니다.</translation>
    </message>
    <message>
        <source>This entry has no time. It was left out; everything else was read.</source>
        <translation>시각이 없는 항목입니다. 이 항목만 빼고 모두 읽었습니다.</translation>
    </message>
    <message>
        <source>This entry is no kind of call that is known. It was left out; everything else was read.</source>
        <translation>알 수 없는 통화 항목입니다. 이 항목만 빼고 모두 읽었습니다.</translation>
    </message>
    <message>
        <source>The SMSGate app on the phone is too old to hand over what came in. Nothing was lost. Please update the app.</source>
        <translation>휴대폰의 SMSGate 앱이 오래되어 받은 문자를 넘겨주지 못합니다. 잃은 것은 없습니다. 앱을 업데이트해 주세요.</translation>
    </message>
    <message>
        <source>The phone could not send it. Your text is kept. Please check the number and the signal, then send it again.</source>
        <translation>휴대폰이 보내지 못했습니다. 글은 보관했습니다. 번호와 신호를 확인하고 다시 보내 주세요.</translation>
    </message>
    <message>
        <source>The phone has never seen this message. It goes out with the next try.</source>
        <translation>휴대폰이 받은 적 없는 글입니다. 다음 차례에 보냅니다.</translation>
    </message>
    <message>
        <source>The phone answered that it cannot send now. Nothing was lost. Ieum tries again by itself.</source>
        <translation>휴대폰이 지금은 보낼 수 없다고 합니다. 잃은 것은 없습니다. 이음이 스스로 다시 해 봅니다.</translation>
    </message>
    <message>
        <source>There is no open promise of a call %1. Nothing was changed. Please look it up in the list.</source>
        <translation>남아 있는 전화 약속 %1번이 없습니다. 아무것도 바뀌지 않았습니다. 목록에서 찾아 주세요.</translation>
    </message>
    <message>
        <source>This message has no time. It was left out; everything else was read.</source>
        <translation>이 메시지에는 시각이 없어 뺐습니다. 나머지는 모두 읽었습니다.</translation>
    </message>
    <message>
        <source>Nothing says who the shop is in the conversation with “%1”. It was read as a group. Please say once what your name is on Instagram.</source>
        <translation>“%1” 대화에서 누가 우리 가게인지 알 수 없어 단체방으로 읽었습니다. 인스타그램에서 쓰는 가게 이름을 한 번 알려 주세요.</translation>
    </message>
    <message>
        <source>There is nothing written in the note. Nothing was kept.</source>
        <translation>메모에 적은 것이 없습니다. 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>That time has passed already. The conversation stays where it is. Please choose a later time.</source>
        <translation>이미 지난 시각입니다. 대화는 그대로 있습니다. 뒤의 시각을 골라 주세요.</translation>
    </message>
    <message>
        <source>The market takes no more rows in one file: %1 are left. Please export once more.</source>
        <translation>이 마켓은 한 파일에 더 많은 줄을 받지 않습니다. %1건이 남았으니 한 번 더 내보내 주세요.</translation>
    </message>
    <message>
        <source>No file is known in which %1 takes waybill numbers. Please enter them on its site.</source>
        <translation>%1에 송장번호를 파일로 올리는 양식을 알지 못합니다. 마켓 화면에서 직접 입력해 주세요.</translation>
    </message>
    <message>
        <source>%1 is not the order sheet of this market that holds the printed orders. Nothing was written. Please choose the sheet that was brought in, as the market gave it.</source>
        <translation>%1은(는) 인쇄한 주문이 든 이 마켓의 주문서가 아닙니다. 아무것도 쓰지 않았습니다. 가져왔던 주문서를 마켓에서 받은 그대로 골라 주세요.</translation>
    </message>
    <message>
        <source>What %1 expects in this file is known from descriptions only. Please look at the first rows there before you confirm the upload.</source>
        <translation>%1의 업로드 양식은 공개된 설명으로만 확인했습니다. 마켓에 올린 뒤 앞의 몇 줄을 확인하고 확정해 주세요.</translation>
    </message>
    <message>
        <source>A spreadsheet has rounded the order number to %1. Please download the file again and bring it in without saving it in between.</source>
        <translation>엑셀이 주문번호를 %1(으)로 줄여 버려 어느 주문인지 알 수 없습니다. 파일을 다시 내려받아, 엑셀에서 저장하지 말고 그대로 가져와 주세요.</translation>
    </message>
    <message>
        <source>This sheet has headers but no order.</source>
        <translation>제목 줄만 있고 주문이 없는 파일입니다.</translation>
    </message>
    <message>
        <source>Please fill these columns in yourself before you hand the file in: %1</source>
        <translation>파일을 내기 전에 이 칸을 직접 채워 주세요: %1</translation>
    </message>
    <message>
        <source>The form of %1 is known from descriptions only. Please check the columns when you load it there for the first time.</source>
        <translation>%1의 접수 양식은 공개된 설명으로만 확인했습니다. 처음 올리실 때 칸이 맞는지 확인해 주세요.</translation>
    </message>
    <message>
        <source>The last line has no line end. If the file was cut there, its last message may lack words; everything before it is whole. Exporting the chat once more settles it.</source>
        <translation>마지막 줄이 줄바꿈 없이 끝납니다. 파일이 거기서 잘렸다면 마지막 말이 덜 들어왔을 수 있고, 그 앞은 모두 온전합니다. 대화를 한 번 더 내보내 가져오면 분명해집니다.</translation>
    </message>
    <message>
        <source>The building has units, and the address names none (동·호). The order is kept; please ask the recipient before it is shipped.</source>
        <translation>여러 세대가 있는 건물인데 주소에 동·호가 없습니다. 주문은 그대로 있습니다. 보내기 전에 받는 분께 확인해 주세요.</translation>
    </message>
    <message>
        <source>No address file has been brought in yet. Please fetch one from juso.go.kr or the post office and bring it in: address import FILE</source>
        <translation>가져온 주소 파일이 아직 없습니다. juso.go.kr이나 우체국에서 파일을 받아 가져와 주세요: address import 파일</translation>
    </message>
    <message>
        <source>The postcode %1 does not belong to the address. By the address files it is %2. The order is kept as it was written.</source>
        <translation>적힌 우편번호(%1)가 주소와 맞지 않습니다. 주소 파일에 따르면 %2입니다. 주문은 적힌 그대로 두었습니다.</translation>
    </message>
    <message>
        <source>The row has no postcode, road or number. It was left out; all others were read.</source>
        <translation>이 줄에 우편번호, 도로명 또는 건물번호가 없습니다. 이 줄만 빼고 나머지는 모두 읽었습니다.</translation>
    </message>
    <message>
        <source>The postcode is missing. By the address files it is %1. The order is kept as it was written.</source>
        <translation>우편번호가 없습니다. 주소 파일에 따르면 %1입니다. 주문은 적힌 그대로 두었습니다.</translation>
    </message>
    <message>
        <source>Ieum knows no market called %1. Nothing was written. Please choose one of the list.</source>
        <translation>%1(이)라는 마켓은 이음이 모릅니다. 쓴 파일은 없습니다. 목록에 있는 마켓을 골라 주세요.</translation>
    </message>
    <message>
        <source>Order %1 is not in the file that was given. Its waybill number is kept and waits. Please export once more with the sheet that holds it.</source>
        <translation>주문 %1은(는) 고르신 파일에 없습니다. 송장번호는 그대로 보관되어 있습니다. 이 주문이 든 주문서로 다시 내보내 주세요.</translation>
    </message>
    <message>
        <source>%1 has no form called %2. Nothing was written. Please choose one of its forms.</source>
        <translation>%1에는 %2(이)라는 접수 양식이 없습니다. 쓴 파일은 없습니다. 있는 양식 가운데 골라 주세요.</translation>
    </message>
    <message>
        <source>There is no order %1. Nothing was changed. Please choose one of the list.</source>
        <translation>주문 %1이(가) 없습니다. 바뀐 것은 없습니다. 목록에서 골라 주세요.</translation>
    </message>
    <message>
        <source>There is no message %1 in the outbox. Nothing was sent. Please look at the outbox once more.</source>
        <translation>보낼 글 %1이(가) 없습니다. 보낸 것은 없습니다. 보낼 글 목록을 다시 확인해 주세요.</translation>
    </message>
    <message>
        <source>There is no template “%1”. Nothing was sent. Please choose one of the list.</source>
        <translation>“%1” 문구가 없습니다. 보낸 것은 없습니다. 목록에 있는 문구를 골라 주세요.</translation>
    </message>
    <message>
        <source>%1 is damaged and was not read. What was kept before is safe. Please fetch it from the source once more.</source>
        <translation>%1 파일이 손상되어 읽지 못했습니다. 이미 보관된 자료는 안전합니다. 받은 곳에서 다시 내려받아 주세요.</translation>
    </message>
    <message>
        <source>%1 is larger than any file of this kind and was not read. What was kept before is safe. Please choose another file.</source>
        <translation>%1 파일은 이런 종류라기에는 너무 커서 읽지 않았습니다. 이미 보관된 자료는 안전합니다. 다른 파일을 골라 주세요.</translation>
    </message>
    <message>
        <source>There is no import %1. Nothing was changed. Please choose one of the list.</source>
        <translation>가져오기 %1번이 없습니다. 바뀐 것은 없습니다. 목록에서 골라 주세요.</translation>
    </message>
    <message>
        <source>Order %1 goes out in parts. The market's file has room for the first number only; please enter %2 there by hand.</source>
        <translation>주문(%1)은 나눠 보냅니다. 마켓 파일에는 첫 번째 번호만 들어가니 나머지(%2)는 마켓에서 직접 적어 주세요.</translation>
    </message>
    <message>
        <source>No change of order %1 waits for a decision. Nothing was changed.</source>
        <translation>주문 %1에는 결정을 기다리는 변경이 없습니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>One line can be sent in parts at a time; here are %1. Nothing was changed. Please give the line's own id.</source>
        <translation>나눠 보내기는 한 번에 한 줄만 됩니다. 여기에는 %1줄이 있습니다. 바뀐 것은 없습니다. 그 줄의 번호(id)를 적어 주세요.</translation>
    </message>
    <message>
        <source>Of %1 pieces at least one must go now and one later. Nothing was changed.</source>
        <translation>%1개 가운데 지금 하나, 나중에 하나는 보내야 합니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>More than one parcel fits this row: orders %1. The number went to none of them. Please look which one it is and enter the number at the order.</source>
        <translation>이 줄에 맞는 택배가 둘 이상입니다: 주문 %1. 번호는 아무 데도 넣지 않았습니다. 어느 쪽인지 보고 그 주문에 번호를 적어 주세요.</translation>
    </message>
    <message>
        <source>%1 does not end in the usual check digit. It was taken as the courier wrote it. Please compare it with the parcel.</source>
        <translation>송장번호(%1)의 검증번호가 보통과 다릅니다. 택배사가 적은 그대로 넣었습니다. 상자의 번호와 견줘 보세요.</translation>
    </message>
    <message>
        <source>Order %1 has the number %2 already, and keeps it. If the parcel really goes with the new one, please void the old one first.</source>
        <translation>주문 %1에는 이미 번호(%2)가 있어 그대로 두었습니다. 새 번호로 나가는 것이 맞다면 먼저 옛 번호를 무효로 해 주세요.</translation>
    </message>
    <message>
        <source>The courier has not given this row a number yet. Nothing was changed.</source>
        <translation>택배사가 아직 이 줄에 번호를 주지 않았습니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>No order that waits without a number fits this row (%1). The row is kept with the import. Please look whether the order is held or missing.</source>
        <translation>번호를 기다리는 주문 가운데 이 줄(%1)에 맞는 것이 없습니다. 줄은 가져오기 기록에 남겨 두었습니다. 주문이 보류 중이거나 빠졌는지 봐 주세요.</translation>
    </message>
    <message>
        <source>%1 was made void in this shop. It stays void. Please ask the courier which parcel it is on.</source>
        <translation>송장번호(%1)는 이 가게에서 무효로 한 번호입니다. 그대로 무효로 둡니다. 어느 택배에 붙었는지 택배사에 물어봐 주세요.</translation>
    </message>
    <message>
        <source>Order %1 is cancelled here, but the courier has a number for it. Nothing was changed. Please stop the parcel, or set the order to waiting again.</source>
        <translation>주문(%1)은 여기서 취소됐는데 택배사에는 번호가 있습니다. 바뀐 것은 없습니다. 택배를 멈추거나 주문을 다시 배송 대기로 돌려 주세요.</translation>
    </message>
    <message>
        <source>Order %1 is held. It did not get the number. Please set it to waiting again and bring the file in once more.</source>
        <translation>주문(%1)은 보류 중이라 번호를 넣지 않았습니다. 배송 대기로 돌린 뒤 파일을 한 번 더 가져와 주세요.</translation>
    </message>
    <message>
        <source>%1 is in use for order %2, which goes to somebody else. Nothing was changed. Please ask the courier which parcel it is on.</source>
        <translation>송장번호(%1)는 다른 분에게 가는 주문 %2에 쓰고 있습니다. 바뀐 것은 없습니다. 어느 택배에 붙었는지 택배사에 물어봐 주세요.</translation>
    </message>
    <message>
        <source>Order %1 goes to somebody else than this row says. Nothing was changed. Please compare the name and the phone number.</source>
        <translation>주문 %1의 받는 분이 이 줄과 다릅니다. 바뀐 것은 없습니다. 이름과 전화번호를 견줘 보세요.</translation>
    </message>
    <message>
        <source>%1 belongs to the numbers that this shop prints itself, and is not in use here. It was not taken. Please ask the courier where it was used.</source>
        <translation>송장번호(%1)는 이 가게가 직접 인쇄하는 대역의 번호인데 여기서 쓴 적이 없습니다. 넣지 않았습니다. 어디에 썼는지 택배사에 물어봐 주세요.</translation>
    </message>
    <message>
        <source>The news of a version does not bear the makers' signature, so it was not believed. Nothing was changed. Please install newer versions only from where this one came.</source>
        <translation>새 버전 소식에 만든 이의 서명이 없어 믿지 않았습니다. 바뀐 것은 없습니다. 새 버전은 지금 것을 받은 곳에서만 받아 주세요.</translation>
    </message>
    <message>
        <source>This build of Ieum has no address to ask for newer versions. Nothing was asked. A newer one comes from where this one came.</source>
        <translation>이 이음에는 새 버전을 물어볼 주소가 없습니다. 아무 데도 묻지 않았습니다. 새 버전은 지금 것을 받은 곳에서 받아 주세요.</translation>
    </message>
    <message>
        <source>What stands at the update address is no news of a version. Nothing was changed. Please try again later.</source>
        <translation>업데이트 주소에서 새 버전 소식을 읽지 못했습니다. 바뀐 것은 없습니다. 나중에 다시 확인해 주세요.</translation>
    </message>
    <message>
        <source>The update address did not answer. Nothing was changed, and Ieum goes on as before. Please try again later.</source>
        <translation>업데이트 주소가 대답하지 않습니다. 바뀐 것은 없고 이음은 그대로 쓰실 수 있습니다. 나중에 다시 확인해 주세요.</translation>
    </message>
    <message>
        <source>This iPhone backup is encrypted, so Ieum cannot read %1. Nothing was changed. Please make a backup without encryption and bring that one in.</source>
        <translation>암호화된 iPhone 백업이라 %1을(를) 읽을 수 없습니다. 바뀐 것은 없습니다. 암호화하지 않은 백업을 새로 만들어 가져와 주세요.</translation>
    </message>
    <message>
        <source>The texts were read. This backup holds the calls too: for them, bring in the file %1.</source>
        <translation>문자를 읽었습니다. 이 백업에는 통화 기록도 있습니다. 통화 기록은 %1 파일을 가져오면 됩니다.</translation>
    </message>
    <message>
        <source>The address files know the district, but not this road and number. The order is kept; please ask the recipient, unless the building is new.</source>
        <translation>주소 파일에 이 시군구는 있지만 이 도로명과 건물번호는 없습니다. 주문은 그대로 있습니다. 새 건물이 아니면 받는 분께 확인해 주세요.</translation>
    </message>
    <message>
        <source>The number %1 of this band is on a parcel already. Nothing was changed. Please check the first and the last number with the courier.</source>
        <translation>이 대역의 번호 %1은(는) 이미 다른 소포에 쓰였습니다. 바뀐 것은 없습니다. 택배사에 시작 번호와 끝 번호를 확인해 주세요.</translation>
    </message>
    <message>
        <source>%1 does not have the usual %2 digits. It was taken as it was written. Please compare it with the parcel.</source>
        <translation>%1은(는) 보통의 %2자리가 아닙니다. 적힌 그대로 받았습니다. 소포의 번호와 견주어 보세요.</translation>
    </message>
    <message>
        <source>%1 has numbers left only under another contract. The order waits as before. Please choose that contract, or add a new band of numbers.</source>
        <translation>%1은(는) 다른 계약의 번호만 남아 있습니다. 주문은 그대로 기다립니다. 그 계약을 고르거나 새 송장대역을 넣어 주세요.</translation>
    </message>
    <message>
        <source>No address here has this lot. The row was left out; all others were read.</source>
        <translation>이 지번의 주소가 아직 없습니다. 이 줄만 빼고 나머지는 모두 읽었습니다.</translation>
    </message>
    <message>
        <source>This file only adds lot numbers to the addresses of %1, and those are not here yet. Nothing was changed. Please bring the file rnaddrkor_… in first.</source>
        <translation>이 파일은 %1 주소에 지번을 더할 뿐인데, 그 주소가 아직 없습니다. 바뀐 것은 없습니다. rnaddrkor_… 파일을 먼저 가져와 주세요.</translation>
    </message>
    <message>
        <source>The form %1 has no place for a waybill number. Nothing was printed. Please use it for address labels, or choose another form.</source>
        <translation>%1 양식에는 송장번호 자리가 없습니다. 아무것도 인쇄하지 않았습니다. 주소 라벨로 쓰시거나 다른 양식을 골라 주세요.</translation>
    </message>
    <message>
        <source>The printer %1 broke off. Some labels may have come out. The numbers are kept for the next print. Please look at the paper and print again.</source>
        <translation>%1 프린터가 도중에 끊겼습니다. 라벨 일부가 나왔을 수 있습니다. 번호는 잡아 두었습니다. 나온 종이를 확인한 뒤 다시 인쇄해 주세요.</translation>
    </message>
    <message>
        <source>The printer broke off, and some labels may have come out. The numbers are kept and all labels are saved as %1. Please look at the paper, then print again.</source>
        <translation>프린터가 도중에 끊겨 라벨 일부가 나왔을 수 있습니다. 번호는 잡아 두었고 모든 라벨을 %1에 저장했습니다. 나온 종이를 확인한 뒤 다시 인쇄해 주세요.</translation>
    </message>
    <message>
        <source>%1 has no columns for postcode and sort code. Nothing was changed. Please use a table whose first row names them (우편번호, 분류코드).</source>
        <translation>%1에 우편번호와 분류코드 열이 없습니다. 바뀐 것은 없습니다. 첫 줄에 우편번호, 분류코드라고 적힌 표를 골라 주세요.</translation>
    </message>
    <message>
        <source>The order numbers all end in 0, like %1: a spreadsheet may have rounded them. They were taken as they stand. Please bring in the file as the market gave it, not one that was saved again.</source>
        <translation>주문번호가 모두 %1처럼 0으로 끝납니다. 엑셀이 끝자리를 잘랐을 수 있습니다. 적힌 그대로 가져왔습니다. 다시 저장한 파일 말고 마켓에서 받은 파일 그대로 가져와 주세요.</translation>
    </message>
    <message>
        <source>What the columns of %1 mean can only be guessed. Nothing was saved. Please bring it in in the window and say once which column is which, or give --as table.</source>
        <translation>%1의 칸이 무엇인지 짐작만 할 수 있습니다. 저장한 것은 없습니다. 창에서 가져와 어느 칸이 무엇인지 한 번 알려 주시거나 --as table을 적어 주세요.</translation>
    </message>
    <message>
        <source>Ieum is open already but does not answer. Nothing was changed. Please wait a moment, or end it and start it again.</source>
        <translation>이음이 이미 열려 있는데 응답하지 않습니다. 바뀐 것은 없습니다. 잠시 기다리거나, 이음을 끝낸 뒤 다시 켜 주세요.</translation>
    </message>
    <message>
        <source>The label %1 is %2 mm wide, and the printer prints %3 mm. Nothing was printed and no number was used. Please choose 100x150 instead, print through the printer's own driver, or save a PDF.</source>
        <translation>%1 라벨은 폭이 %2mm인데 프린터는 %3mm까지만 인쇄합니다. 인쇄하지 않았고 번호도 쓰지 않았습니다. 100x150으로 바꾸거나, 프린터 드라이버로 인쇄하거나, PDF로 저장해 주세요.</translation>
    </message>
    <message>
        <source>Order %1 looks like order %2, whose parcel went to the same person and address with the same item within two weeks. Both orders are kept as they are. Please look whether it is one order twice.</source>
        <translation>주문(%1)이 다른 주문(%2)과 같아 보입니다. 2주 안에 같은 분, 같은 주소로 같은 상품을 이미 보냈습니다. 두 주문 모두 그대로 두었습니다. 같은 주문이 두 번 들어온 것은 아닌지 확인해 주세요.</translation>
    </message>
    <message>
        <source>There is no outage %1. Nothing was changed. Please choose one of the list.</source>
        <translation>%1번 장애 기록이 없습니다. 바뀐 것은 없습니다. 목록에 있는 번호로 다시 해 주세요.</translation>
    </message>
    <message>
        <source>Orders %1 and %2 go to different people or places, and one number is for one parcel. Nothing was changed. Please note a number for each of them.</source>
        <translation>두 주문(%1, %2)은 받는 분이나 주소가 다릅니다. 송장번호 하나는 택배 하나에만 붙습니다. 바뀐 것은 없습니다. 번호를 하나씩 적어 주세요.</translation>
    </message>
    <message>
        <source>A tag needs at least one letter. Nothing was changed.</source>
        <translation>꼬리표에는 한 글자 이상 적어 주세요. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>No text has been copied. Nothing was changed. Please copy a conversation or the cells of a sheet first.</source>
        <translation>복사한 글이 없습니다. 바뀐 것은 없습니다. 대화나 표의 칸을 먼저 복사해 주세요.</translation>
    </message>
    <message>
        <source>Nothing late is called “%1”. Nothing was changed. What there is stands in the list of “ieumctl reconcile”.</source>
        <translation>늦게 온 것 가운데 “%1”은(는) 없습니다. 바뀐 것은 없습니다. “ieumctl reconcile” 목록에서 골라 주세요.</translation>
    </message>
    <message>
        <source>The access log was changed from entry %1 on. Nothing was deleted. Please keep a backup from before, and ask who was at this PC.</source>
        <translation>접속 기록이 %1번째부터 바뀌어 있습니다. 지워진 자료는 없습니다. 그 전의 백업을 따로 보관하고, 누가 이 PC를 썼는지 확인해 주세요.</translation>
    </message>
    <message>
        <source>This backup ends in the middle. Nothing was changed. Please choose another backup, or copy this one from its place once more.</source>
        <translation>백업 파일이 중간에서 끝납니다. 바뀐 것은 없습니다. 다른 백업을 고르거나 원래 자리에서 다시 복사해 주세요.</translation>
    </message>
    <message>
        <source>This backup is damaged. Nothing was changed. Please choose another backup.</source>
        <translation>백업 파일이 손상되었습니다. 바뀐 것은 없습니다. 다른 백업을 골라 주세요.</translation>
    </message>
    <message>
        <source>This backup was made by a newer Ieum. Nothing was changed. Please update the program on this PC.</source>
        <translation>더 새로운 이음에서 만든 백업입니다. 바뀐 것은 없습니다. 이 PC의 이음을 업데이트해 주세요.</translation>
    </message>
    <message>
        <source>%1 is no backup of Ieum. Nothing was changed. Please choose a file that ends in .ieum-backup.</source>
        <translation>%1은(는) 이음 백업이 아닙니다. 바뀐 것은 없습니다. .ieum-backup으로 끝나는 파일을 골라 주세요.</translation>
    </message>
    <message>
        <source>There are files in %1 already. Nothing was changed. Please choose a new or empty folder, so that nothing is overwritten.</source>
        <translation>%1에 이미 파일이 있습니다. 바뀐 것은 없습니다. 덮어쓰지 않도록 새 폴더나 빈 폴더를 골라 주세요.</translation>
    </message>
    <message>
        <source>The times in this chat are written in a way that Ieum does not know. Nothing of it was saved. Please export the chat once more and try again.</source>
        <translation>이 대화의 시각은 이음이 모르는 방식으로 적혀 있습니다. 아무것도 저장하지 않았습니다. 카카오톡에서 대화를 다시 내보내 주세요.</translation>
    </message>
    <message>
        <source>Who waits needs a name or a phone number. Nothing was changed.</source>
        <translation>기다리는 손님의 이름이나 전화번호가 있어야 합니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>The last day lies before the first one. Nothing was changed. Please choose a later day.</source>
        <translation>마지막 날이 첫날보다 앞입니다. 바뀐 것은 없습니다. 더 뒤의 날을 골라 주세요.</translation>
    </message>
    <message>
        <source>“%1” is of a whole day and so no booking. It was left out.</source>
        <translation>“%1”은 종일 일정이라 예약이 아닙니다. 빼 두었습니다.</translation>
    </message>
    <message>
        <source>“%1” repeats for longer than a year. The first year was taken.</source>
        <translation>“%1”은 1년 넘게 되풀이됩니다. 첫 1년만 가져왔습니다.</translation>
    </message>
    <message>
        <source>How “%1” repeats could not be read. Only the first time was taken; please enter the others by hand.</source>
        <translation>“%1”이 어떻게 되풀이되는지 읽지 못했습니다. 첫 번만 가져왔습니다. 나머지는 직접 적어 주세요.</translation>
    </message>
    <message>
        <source>“%1” is in a time zone that is not known. Its hour was taken as Korean time; please check it.</source>
        <translation>“%1”의 시간대를 알 수 없습니다. 한국 시각으로 보았으니 확인해 주세요.</translation>
    </message>
    <message>
        <source>This event has no time that could be read. It was left out; the others are safe. Please enter it by hand.</source>
        <translation>이 일정의 시각을 읽지 못했습니다. 이것만 빼 두었고 나머지는 그대로입니다. 직접 적어 주세요.</translation>
    </message>
    <message>
        <source>Booking %1 is not to be reminded of now. Nothing was changed.</source>
        <translation>예약 %1은 지금 알릴 때가 아닙니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>There is no entry %1 on the waiting list. Nothing was changed. Please look it up in the list.</source>
        <translation>대기 명단에 %1번이 없습니다. 바뀐 것은 없습니다. 명단에서 확인해 주세요.</translation>
    </message>
    <message>
        <source>There is no alarm %1. Nothing was changed. Please look it up in the list.</source>
        <translation>%1번 알림이 없습니다. 바뀐 것은 없습니다. 목록에서 확인해 주세요.</translation>
    </message>
    <message>
        <source>Alarm %1 is over or was judged already. Nothing was changed.</source>
        <translation>%1번 알림은 끝났거나 이미 판단하셨습니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>%1 is no maintenance that could be taken out. Nothing was changed.</source>
        <translation>%1번은 뺄 수 있는 점검이 아닙니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>Asking the platforms is switched off, so nobody was asked. It can be switched on in the settings of the channels.</source>
        <translation>플랫폼에 물어보기가 꺼져 있어 아무 곳에도 묻지 않았습니다. 채널 설정에서 켤 수 있습니다.</translation>
    </message>
    <message>
        <source>At least two addresses of different companies are needed to tell whether our own line is cut. Nothing was changed.</source>
        <translation>우리 인터넷이 끊겼는지 알려면 서로 다른 회사의 주소가 둘 이상 있어야 합니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>“%1” is no web address. Nothing was changed. Please write it in whole: https://www.example.com/</source>
        <translation>“%1”은(는) 웹 주소가 아닙니다. 바뀐 것은 없습니다. https://www.example.com/ 처럼 모두 적어 주세요.</translation>
    </message>
    <message>
        <source>The number of false alarms must be above zero. Nothing was changed.</source>
        <translation>헛알림 횟수는 0보다 커야 합니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>This evidence log was changed from entry %1 on. The shop itself is not touched by that. Please save the log once more.</source>
        <translation>이 증거 기록은 %1번째 줄부터 바뀌어 있습니다. 가게 자료에는 영향이 없습니다. 기록을 다시 저장해 주세요.</translation>
    </message>
    <message>
        <source>This is no evidence log of Ieum. Nothing was changed. Please choose the .tsv file that was saved with the report.</source>
        <translation>이음의 증거 기록 파일이 아닙니다. 바뀐 것은 없습니다. 보고서와 함께 저장한 .tsv 파일을 골라 주세요.</translation>
    </message>
    <message>
        <source>The sum of the report does not stand in this evidence log: it was made of another shop or shortened. Nothing was changed. Please save the log once more, or compare the sum with the report.</source>
        <translation>보고서에 적힌 확인값이 이 증거 기록에 없습니다. 다른 가게의 기록이거나 뒤가 잘린 파일입니다. 바뀐 것은 없습니다. 기록을 다시 저장하거나 보고서의 확인값과 맞춰 보세요.</translation>
    </message>
    <message>
        <source>No channel is stopped, so there is no notice to tick. Nothing was changed.</source>
        <translation>멈춘 채널이 없어 표시할 공지가 없습니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>%1 is no place for a notice. Nothing was changed. There are: instagram, naver, sms, door, voicemail.</source>
        <translation>%1은(는) 공지를 올리는 곳이 아닙니다. 바뀐 것은 없습니다. instagram, naver, sms, door, voicemail 중에서 골라 주세요.</translation>
    </message>
    <message>
        <source>The account “%1” is a staff account and may not do this. Nothing was changed. Please ask the owner to open Ieum with an owner's account.</source>
        <translation>‘%1’ 계정은 직원 계정이라 이 일을 할 수 없습니다. 바뀐 것은 없습니다. 사장님께 사장 계정으로 열어 달라고 하세요.</translation>
    </message>
    <message>
        <source>The label of this number was destroyed together with the customer's data. It cannot be printed again; the number stays taken.</source>
        <translation>이 번호의 송장 내용은 손님 정보와 함께 지웠습니다. 다시 인쇄할 수 없고, 번호는 쓴 것으로 남습니다.</translation>
    </message>
    <message>
        <source>The data of customer %1 was destroyed. Nothing is left to be shown or changed.</source>
        <translation>%1번 손님의 정보는 지웠습니다. 보여 드리거나 바꿀 것이 남아 있지 않습니다.</translation>
    </message>
    <message>
        <source>Something is still open with customer %1: an order, a booking, a promise or a text. Nothing was destroyed. Please settle or cancel it first.</source>
        <translation>%1번 손님과 아직 끝나지 않은 일이 있습니다(주문, 예약, 전화 약속, 보낼 글). 아무것도 지우지 않았습니다. 먼저 마치거나 취소해 주세요.</translation>
    </message>
    <message>
        <source>It belongs to a person whose data was destroyed, and is older than that day. It was left out; newer ones are received as ever.</source>
        <translation>정보를 지운 손님의 것이고 지운 날보다 오래되었습니다. 가져오지 않았습니다. 그 뒤의 것은 평소처럼 받습니다.</translation>
    </message>
    <message>
        <source>The law asks for at least %2 months here. Nothing was changed.</source>
        <translation>이 기록은 법에 따라 %2개월 이상 보관해야 합니다. 바꾸지 않았습니다.</translation>
    </message>
    <message>
        <source>This PC's clock has jumped since the last use. Nothing was destroyed. Please check today's date, then confirm that it is right.</source>
        <translation>마지막으로 쓴 뒤 이 PC의 시계가 크게 달라졌습니다. 아무것도 지우지 않았습니다. 오늘 날짜를 확인하고 맞다고 알려 주세요.</translation>
    </message>
    <message>
        <source>Nobody has looked yet at what would be destroyed with these terms. Nothing was destroyed. Please look at the preview first.</source>
        <translation>이 기간으로 무엇이 지워지는지 아직 보지 않으셨습니다. 아무것도 지우지 않았습니다. 먼저 미리 보기를 봐 주세요.</translation>
    </message>
    <message>
        <source>There is no term that could be set for “%1”. Nothing was changed.</source>
        <translation>“%1”에는 정할 수 있는 보관 기간이 없습니다. 바꾸지 않았습니다.</translation>
    </message>
    <message>
        <source>The export was stopped. Nothing of it is left; the shop is as it was.</source>
        <translation>내보내기를 멈췄습니다. 만들던 파일은 남기지 않았고 가게 자료는 그대로입니다.</translation>
    </message>
    <message>
        <source>The disk is full. This was not saved; everything before it is safe. Ieum has given up its reserve of room: please try again, and make room on the disk.</source>
        <translation>디스크가 가득 찼습니다. 이번 것은 저장되지 않았지만 그 전의 것은 모두 안전합니다. 이음이 비상용 공간을 내놓았으니 다시 시도해 주시고, 디스크를 비워 주세요.</translation>
    </message>
    <message>
        <source>“%1” is the last owner. Nothing was changed. Please make somebody else an owner first, so that the shop is never without one.</source>
        <translation>‘%1’ 계정은 마지막 사장 계정입니다. 바뀐 것은 없습니다. 사장이 없는 가게가 되지 않도록 다른 사람을 먼저 사장으로 바꿔 주세요.</translation>
    </message>
    <message>
        <source>An account needs a name. Nothing was changed.</source>
        <translation>계정에는 이름이 있어야 합니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>The shop has no passphrase yet, so nobody could open it as the owner. Nothing was changed. Please choose a passphrase first.</source>
        <translation>아직 가게 암호가 없어 사장으로 열 수 있는 사람이 없습니다. 바뀐 것은 없습니다. 먼저 암호를 정해 주세요.</translation>
    </message>
    <message>
        <source>The account “%1” needs a passphrase. Nothing was changed. In scripts --password-env names the variable that holds it.</source>
        <translation>‘%1’ 계정의 암호를 적어 주세요. 바뀐 것은 없습니다. 스크립트에서는 --password-env로 암호가 든 변수를 알려 줍니다.</translation>
    </message>
    <message>
        <source>There is no account “%1”, or it is switched off. Nothing was changed.</source>
        <translation>‘%1’ 계정이 없거나 꺼져 있습니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>There is an account “%1” already. Nothing was changed. One person has one account; please choose another name.</source>
        <translation>‘%1’ 계정이 이미 있습니다. 바뀐 것은 없습니다. 한 사람이 계정 하나를 씁니다. 다른 이름을 적어 주세요.</translation>
    </message>
    <message>
        <source>Agreed on %1, more than two years ago. Please ask again before you write.</source>
        <translation>%1에 동의하셨지만 2년이 지났습니다. 다시 여쭤본 뒤 보내 주세요.</translation>
    </message>
    <message>
        <source>No consent, and the last deal was on %1, more than six months ago.</source>
        <translation>수신 동의가 없고, 마지막 거래(%1)에서 6개월이 지났습니다.</translation>
    </message>
    <message>
        <source>No consent, and no deal with the shop itself.</source>
        <translation>수신 동의가 없고, 가게와 직접 거래한 적도 없습니다.</translation>
    </message>
    <message>
        <source>Where it was said is missing. Nothing was noted. Please write it in a few words, for example: at the counter.</source>
        <translation>어디서 들었는지가 빠졌습니다. 기록하지 않았습니다. “계산대에서”처럼 짧게 적어 주세요.</translation>
    </message>
    <message>
        <source>Advertising goes out only through a connected phone. Nothing was sent. Please set one up in the settings, under channels.</source>
        <translation>광고 문자는 연결된 휴대폰으로만 보냅니다. 아무것도 보내지 않았습니다. 설정의 채널에서 휴대폰을 연결해 주세요.</translation>
    </message>
    <message>
        <source>Advertising has to name its sender, and the shop has no name yet. Nothing was sent. Please fill it in in the settings, under shop.</source>
        <translation>광고에는 보내는 가게 이름이 꼭 들어가야 합니다. 아무것도 보내지 않았습니다. 설정의 가게에서 이름을 적어 주세요.</translation>
    </message>
    <message>
        <source>Advertising has to name a free 080 number at which it can be refused. Nothing was sent. Please fill it in in the settings, under shop.</source>
        <translation>광고에는 무료로 거부할 수 있는 080 번호가 꼭 들어가야 합니다. 아무것도 보내지 않았습니다. 설정의 가게에서 적어 주세요.</translation>
    </message>
    <message>
        <source>Advertising has to say how to reach its sender. Nothing was sent. Please fill in the shop's phone in the settings, under shop.</source>
        <translation>광고에는 가게 연락처가 꼭 들어가야 합니다. 아무것도 보내지 않았습니다. 설정의 가게에서 전화번호를 적어 주세요.</translation>
    </message>
    <message>
        <source>“%1” is no 080 number. The old one stays. Please write it like 080-000-0000.</source>
        <translation>“%1”은(는) 080 번호가 아닙니다. 예전 번호를 그대로 둡니다. 080-000-0000처럼 적어 주세요.</translation>
    </message>
    <message>
        <source>Refused advertising on %1.</source>
        <translation>%1에 광고 수신을 거부하셨습니다.</translation>
    </message>
    <message>
        <source>“%1” makes this text advertising, which has rules of its own. Nothing was saved or sent. Please leave the word out, or send it as advertising.</source>
        <translation>“%1”이(가) 들어가면 법에서 광고로 봅니다. 저장하지도 보내지도 않았습니다. 그 말을 빼거나 광고 문자로 보내 주세요.</translation>
    </message>
    <message>
        <source>%1 is about a dealing and cannot become advertising. Nothing was changed. Please choose another name.</source>
        <translation>%1은(는) 거래 안내 글이라 광고로 바꿀 수 없습니다. 바꾼 것은 없습니다. 다른 이름으로 저장해 주세요.</translation>
    </message>
    <message>
        <source>%1 is advertising. Nothing was sent. Please send it as advertising, to those who agreed to it.</source>
        <translation>%1은(는) 광고 글입니다. 아무것도 보내지 않았습니다. 수신에 동의하신 분께 광고 문자로 보내 주세요.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Records of %1</source>
        <translation>%1 기록</translation>
    </message>
    <message>
        <source>As they stood on %1. The same rows are in the folder “tables” (CSV) and in the workbook.</source>
        <translation>%1 기준입니다. 같은 내용이 tables 폴더(CSV)와 엑셀 파일에도 있습니다.</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>표</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>손님</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>Number</source>
        <translation>송장번호</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>주문</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>받는 분</translation>
    </message>
    <message>
        <source>Taken at</source>
        <translation>발급 일시</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>상태와 사유</translation>
    </message>
    <message>
        <source>Number kept, not printed</source>
        <translation>번호만 잡음</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>인쇄함</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>접수됨</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>폐기</translation>
    </message>
    <message>
        <source>the order was changed or cancelled</source>
        <translation>주문이 바뀌거나 취소됨</translation>
    </message>
    <message>
        <source>All numbers</source>
        <translation>모든 번호</translation>
    </message>
    <message>
        <source>%1 – %2: %3 left, %4 used, %5 void, %6 unexplained</source>
        <translation>%1 – %2: 남음 %3, 씀 %4, 폐기 %5, 설명 없는 번호 %6</translation>
    </message>
    <message>
        <source>Waybill numbers of %1</source>
        <translation>%1 송장번호 대장</translation>
    </message>
    <message>
        <source>In this list: %1 kept, %2 printed, %3 registered, %4 void</source>
        <translation>이 대장: 번호만 잡음 %1, 인쇄함 %2, 접수됨 %3, 폐기 %4</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>만든 때 %1</translation>
    </message>
</context>
<context>
    <name>OrderProblem</name>
    <message>
        <source>Address changed · number %1 is void</source>
        <translation>주소 바뀜 · 송장 %1 무효</translation>
    </message>
    <message>
        <source>Address changed after shipping</source>
        <translation>발송 뒤 주소 바뀜</translation>
    </message>
    <message>
        <source>Address too short</source>
        <translation>주소가 너무 짧음</translation>
    </message>
    <message>
        <source>The buyer cancelled after printing</source>
        <translation>인쇄 뒤 구매자 취소</translation>
    </message>
    <message>
        <source>One parcel: %1, %2 lines</source>
        <translation>합포: %1 %2건</translation>
    </message>
    <message>
        <source>No unit number</source>
        <translation>동·호 없음</translation>
    </message>
    <message>
        <source>Past the shipping deadline</source>
        <translation>발송 기한 지남</translation>
    </message>
    <message>
        <source>Name of one letter</source>
        <translation>이름이 한 글자</translation>
    </message>
    <message>
        <source>No address · ask the recipient</source>
        <translation>주소 없음 · 받는 분께 확인</translation>
    </message>
    <message>
        <source>No phone number</source>
        <translation>전화번호 없음</translation>
    </message>
    <message>
        <source>No recipient</source>
        <translation>받는 분 없음</translation>
    </message>
    <message>
        <source>Perhaps the same order twice</source>
        <translation>같은 주문 의심</translation>
    </message>
    <message>
        <source>Waiting for payment</source>
        <translation>입금 대기</translation>
    </message>
    <message>
        <source>The buyer asks to cancel</source>
        <translation>취소 요청</translation>
    </message>
    <message>
        <source>A newer sheet says otherwise · decide</source>
        <translation>새 파일과 다름 · 결정 필요</translation>
    </message>
    <message>
        <source>The rest of a part shipment</source>
        <translation>나눠 보내기 나머지</translation>
    </message>
    <message>
        <source>Not in the address file</source>
        <translation>주소 파일에 없는 주소</translation>
    </message>
    <message>
        <source>No postcode · %1</source>
        <translation>우편번호 없음 · %1</translation>
    </message>
    <message>
        <source>Postcode %1 → %2</source>
        <translation>우편번호 %1 → %2</translation>
    </message>
    <message>
        <source>No postcode</source>
        <translation>우편번호 없음</translation>
    </message>
    <message>
        <source>Old postcode of six digits</source>
        <translation>옛 우편번호 6자리</translation>
    </message>
    <message>
        <source>Held %1</source>
        <translation>보류 %1</translation>
    </message>
    <message>
        <source>The buyer asks to exchange %1</source>
        <translation>교환 요청 %1</translation>
    </message>
    <message>
        <source>Exchanged %1</source>
        <translation>교환 완료 %1</translation>
    </message>
    <message>
        <source>Goods in exchange %1</source>
        <translation>교환 재발송 %1</translation>
    </message>
    <message>
        <source>The buyer asks to return it %1</source>
        <translation>반품 요청 %1</translation>
    </message>
    <message>
        <source>Returned %1</source>
        <translation>반품 완료 %1</translation>
    </message>
    <message>
        <source>Perhaps sent already: order %1</source>
        <translation>이미 보냈을 수 있음 · 주문 %1</translation>
    </message>
</context>
<context>
    <name>OrderState</name>
    <message>
        <source>waiting to be shipped</source>
        <translation>배송 대기</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>인쇄함</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>발송함</translation>
    </message>
    <message>
        <source>held</source>
        <translation>보류</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>OutageReport</name>
    <message>
        <source>Receiving</source>
        <translation>받기</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>보내기</translation>
    </message>
    <message>
        <source>Admin screen</source>
        <translation>관리자 화면</translation>
    </message>
    <message>
        <source>works</source>
        <translation>정상</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>응답 없음</translation>
    </message>
    <message>
        <source>own line is down</source>
        <translation>우리 가게 인터넷 끊김</translation>
    </message>
    <message>
        <source>The last message before the stop</source>
        <translation>멈추기 전 마지막 메시지</translation>
    </message>
    <message>
        <source>Marked as stopped</source>
        <translation>중단으로 표시함</translation>
    </message>
    <message>
        <source>Marked as stopped: %1</source>
        <translation>중단으로 표시함: %1</translation>
    </message>
    <message>
        <source>Seen until %1 · %2</source>
        <translation>%1까지 확인 · %2</translation>
    </message>
    <message>
        <source>A text did not get through</source>
        <translation>문자가 가지 않음</translation>
    </message>
    <message>
        <source>Marked as working again</source>
        <translation>복구됨으로 표시함</translation>
    </message>
    <message>
        <source>The first message afterwards</source>
        <translation>복구 뒤 첫 메시지</translation>
    </message>
    <message>
        <source>There are no earlier weeks to compare with, so nothing can be said about lost sales.</source>
        <translation>비교할 지난 주가 없어 매출 손실을 계산할 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 less than the mean of the same hours of %2 earlier weeks.</source>
        <translation>지난 %2주 같은 시간의 평균보다 %1 적습니다.</translation>
    </message>
    <message>
        <source>One week alone does not tell how much weeks differ, so there is no range.</source>
        <translation>한 주만으로는 주마다 얼마나 다른지 알 수 없어 범위를 적지 않습니다.</translation>
    </message>
    <message>
        <source>With 90 % certainty it lies between %1 and %2.</source>
        <translation>90% 확률로 %1에서 %2 사이입니다.</translation>
    </message>
    <message>
        <source>Week of %1 (Saturday to Friday): %2.</source>
        <translation>%1부터 한 주(토~금) 매출 %2.</translation>
    </message>
    <message>
        <source>No whole week lies before it in these two months.</source>
        <translation>두 달 안에 비교할 온전한 앞 주가 없습니다.</translation>
    </message>
    <message>
        <source>The best week of the two months, from %1: %2. Difference: %3.</source>
        <translation>두 달 가운데 가장 많이 판 주(%1부터)는 %2, 차이는 %3입니다.</translation>
    </message>
    <message>
        <source>Certificate of a small business (소상공인 확인서)</source>
        <translation>소상공인 확인서</translation>
    </message>
    <message>
        <source>Proof of sales: this report with its CSV, tax or card sales of the same months</source>
        <translation>매출 증빙: 이 보고서와 CSV, 같은 달의 부가세·카드 매출 자료</translation>
    </message>
    <message>
        <source>Proof that the service was used: channel address, fee receipts</source>
        <translation>서비스 이용 증빙: 채널 주소, 이용료 영수증</translation>
    </message>
    <message>
        <source>Copy of the bank book</source>
        <translation>통장 사본</translation>
    </message>
    <message>
        <source>Handed in on:            to:</source>
        <translation>제출한 날:            제출한 곳:</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>From</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>To</source>
        <translation>끝</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>판매처</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>주문</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>상품주문번호</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>상품</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>수량</translation>
    </message>
    <message>
        <source>Amount (won)</source>
        <translation>금액(원)</translation>
    </message>
    <message>
        <source>Row in Ieum</source>
        <translation>이음 기록 번호</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>장애 시간</translation>
    </message>
    <message>
        <source>Same hours %1 weeks earlier</source>
        <translation>%1주 전 같은 시간</translation>
    </message>
    <message>
        <source>Week of the outage</source>
        <translation>장애가 난 주</translation>
    </message>
    <message>
        <source>Best week of the two months</source>
        <translation>두 달 중 가장 많이 판 주</translation>
    </message>
    <message>
        <source>Outage report: %1</source>
        <translation>장애 피해 보고서: %1</translation>
    </message>
    <message>
        <source>(not over yet)</source>
        <translation>(아직 끝나지 않음)</translation>
    </message>
    <message>
        <source>Made %1 from the shop's own records.</source>
        <translation>%1에 가게의 기록으로 만들었습니다.</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>매출</translation>
    </message>
    <message>
        <source>During the outage: %1, %2 orders.</source>
        <translation>장애 시간 매출 %1, 주문 %2건.</translation>
    </message>
    <message>
        <source>The same hours of earlier weeks</source>
        <translation>지난 주들의 같은 시간</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>주문</translation>
    </message>
    <message>
        <source>Where sales come from</source>
        <translation>판매처 비중</translation>
    </message>
    <message>
        <source>Sales in those hours</source>
        <translation>그 시간 매출</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>비중</translation>
    </message>
    <message>
        <source>Customers and orders</source>
        <translation>손님과 주문</translation>
    </message>
    <message>
        <source>Conversations that went on over another channel: %1</source>
        <translation>다른 채널로 이어 간 대화: %1건</translation>
    </message>
    <message>
        <source>Texts of the switch that arrived: %1</source>
        <translation>옮기면서 보내 도착한 글: %1건</translation>
    </message>
    <message>
        <source>Order lines without a printed waybill by their deadline: %1</source>
        <translation>발송 기한까지 송장을 인쇄하지 못한 주문: %1건</translation>
    </message>
    <message>
        <source>How this is known</source>
        <translation>근거</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>때</translation>
    </message>
    <message>
        <source>What</source>
        <translation>무엇을</translation>
    </message>
    <message>
        <source>Minutes in which the channel was looked at: %1; in which nobody looked: %2</source>
        <translation>채널을 지켜본 시간 %1분, 지켜보지 못한 시간 %2분</translation>
    </message>
    <message>
        <source>Nobody looked</source>
        <translation>지켜보지 못한 때</translation>
    </message>
    <message>
        <source>To hand in with it</source>
        <translation>함께 낼 서류</translation>
    </message>
    <message>
        <source>KakaoTalk channel</source>
        <translation>카카오톡 채널</translation>
    </message>
    <message>
        <source>Text messages</source>
        <translation>문자</translation>
    </message>
    <message>
        <source>Instagram</source>
        <translation>인스타그램</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>전화</translation>
    </message>
    <message>
        <source>Naver</source>
        <translation>네이버</translation>
    </message>
    <message>
        <source>People who wrote over this channel, from a day before the stop on, and had no answer by the end: %1</source>
        <translation>멈추기 하루 전부터 이 채널로 물었으나 끝날 때까지 답을 받지 못한 손님: %1명</translation>
    </message>
    <message>
        <source>Bookings made during the outage</source>
        <translation>장애 시간에 잡힌 예약</translation>
    </message>
    <message>
        <source>Bookings made in the same hours %1 weeks earlier</source>
        <translation>%1주 전 같은 시간에 잡힌 예약</translation>
    </message>
    <message>
        <source>Bookings cancelled or not kept</source>
        <translation>취소되거나 오지 않은 예약</translation>
    </message>
    <message>
        <source>Inquiry without an answer</source>
        <translation>답하지 못한 문의</translation>
    </message>
    <message>
        <source>Conversation that went on elsewhere</source>
        <translation>다른 채널로 옮긴 대화</translation>
    </message>
    <message>
        <source>Text of the switch that arrived</source>
        <translation>도착한 안내 문자</translation>
    </message>
    <message>
        <source>Order line without a waybill by its deadline</source>
        <translation>발송 기한까지 송장을 뽑지 못한 주문</translation>
    </message>
    <message numerus="yes">
        <source>%n bookings were made during the outage.</source>
        <translation>
            <numerusform>장애 시간에 잡힌 예약은 %n건입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the same hours of %1 earlier weeks there were %2 on average: %3 fewer.</source>
        <translation>앞선 %1주의 같은 시간에는 평균 %2건이었으니 %3건 줄었습니다.</translation>
    </message>
    <message>
        <source>With 90 % certainty it is between %1 and %2.</source>
        <translation>90 % 확률로 %1건에서 %2건 사이입니다.</translation>
    </message>
    <message>
        <source>The evidence log was changed from entry %1 on.</source>
        <translation>증거 기록이 %1번째 줄부터 바뀌어 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>The evidence log holds %n entries, none of them changed.</source>
        <translation>
            <numerusform>증거 기록 %n줄, 바뀐 곳이 없습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last sum: %1</source>
        <translation>마지막 확인값: %1</translation>
    </message>
    <message>
        <source>At</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>예약</translation>
    </message>
    <message>
        <source>Bookings of these hours that were cancelled or not kept: %1</source>
        <translation>이 시간의 예약 중 취소되거나 오지 않은 것: %1건</translation>
    </message>
</context>
<context>
    <name>ReconcileService</name>
    <message>
        <source>Already sent as %1</source>
        <translation>%1 주문으로 이미 보냄</translation>
    </message>
</context>
<context>
    <name>ReconcileWords</name>
    <message>
        <source>the same customer</source>
        <translation>같은 손님</translation>
    </message>
    <message>
        <source>the same number</source>
        <translation>같은 번호</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>같은 이름</translation>
    </message>
    <message>
        <source>the same hour</source>
        <translation>같은 시간</translation>
    </message>
    <message>
        <source>the same item</source>
        <translation>같은 상품</translation>
    </message>
    <message>
        <source>the same amount</source>
        <translation>같은 금액</translation>
    </message>
    <message>
        <source>similar words</source>
        <translation>비슷한 말</translation>
    </message>
    <message>
        <source>soon afterwards</source>
        <translation>바로 뒤에</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>문의</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>주문</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>예약</translation>
    </message>
    <message>
        <source>Closed by hand</source>
        <translation>직접 처리함</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>A channel has stopped</source>
        <translation>채널이 멈췄을 때</translation>
    </message>
    <message>
        <source>Booking confirmed</source>
        <translation>예약 확정</translation>
    </message>
    <message>
        <source>Booking moved</source>
        <translation>예약 변경</translation>
    </message>
    <message>
        <source>Booking cancelled</source>
        <translation>예약 취소</translation>
    </message>
    <message>
        <source>Booking reminder</source>
        <translation>예약 알림</translation>
    </message>
    <message>
        <source>Parcel on its way</source>
        <translation>발송 안내</translation>
    </message>
    <message>
        <source>Ask for the payment</source>
        <translation>입금 요청</translation>
    </message>
    <message>
        <source>Payment received</source>
        <translation>입금 확인</translation>
    </message>
</context>
</TS>
