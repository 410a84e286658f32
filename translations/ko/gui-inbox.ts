<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>Inbox</name>
    <message>
        <source>new number</source>
        <translation>새 번호</translation>
    </message>
</context>
<context>
    <name>InboxViews</name>
    <message>
        <source>Waiting for an answer</source>
        <translation>답변 대기</translation>
    </message>
    <message>
        <source>Waiting for more than 30 days</source>
        <translation>30일 넘은 미답변</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>나중에</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>안 읽음</translation>
    </message>
    <message>
        <source>Customers with a booking today</source>
        <translation>오늘 예약 손님</translation>
    </message>
    <message>
        <source>Customers with something to ship</source>
        <translation>배송 대기 손님</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
</context>
<context>
    <name>MessageWords</name>
    <message>
        <source>Called</source>
        <translation>건 전화</translation>
    </message>
    <message>
        <source>Called, no answer</source>
        <translation>건 전화 · 받지 않음</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>음성 사서함</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>걸려 온 전화</translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation>부재중 전화</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1초</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1분 %2초</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>사진</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>동영상</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>예약 취소</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 persons</source>
        <translation>%1명</translation>
    </message>
    <message>
        <source>%1: is that right?</source>
        <translation>%1 — 맞나요?</translation>
    </message>
    <message>
        <source>Move the booking</source>
        <translation>예약 옮기기</translation>
    </message>
    <message>
        <source>Cancel the booking…</source>
        <translation>예약 취소하기…</translation>
    </message>
    <message>
        <source>Note as an order</source>
        <translation>주문으로 적기</translation>
    </message>
    <message>
        <source>Note as a booking</source>
        <translation>예약으로 적기</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>비어 있음</translation>
    </message>
    <message>
        <source>Not free</source>
        <translation>비어 있지 않음</translation>
    </message>
    <message>
        <source>Found in the message</source>
        <translation>메시지에서 찾음</translation>
    </message>
    <message>
        <source>Enter: %1</source>
        <translation>Enter 키: %1</translation>
    </message>
    <message>
        <source>Delete: put the card away</source>
        <translation>Delete 키: 카드 치우기</translation>
    </message>
</context>
<context>
    <name>SendingWords</name>
    <message>
        <source>Will be sent</source>
        <translation>보낼 예정</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>보내는 중</translation>
    </message>
    <message>
        <source>Sent, arrival not known yet</source>
        <translation>보냄 · 도착 확인 전</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>도착</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>안 보냈어요</translation>
    </message>
    <message>
        <source>Arrival unknown</source>
        <translation>도착을 모릅니다</translation>
    </message>
    <message>
        <source>Copied. Did you send it?</source>
        <translation>복사함, 보냈나요?</translation>
    </message>
    <message>
        <source>Told by phone</source>
        <translation>전화로 전함</translation>
    </message>
    <message>
        <source>Sent by hand</source>
        <translation>직접 보냄</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>다시 보내기</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>확인하기</translation>
    </message>
    <message>
        <source>I sent it</source>
        <translation>보냈어요</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>보내지 않기</translation>
    </message>
    <message>
        <source>Write anew</source>
        <translation>고쳐 쓰기</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>Did not arrive</source>
        <translation>도착하지 않음</translation>
    </message>
</context>
<context>
    <name>ThreadFoot</name>
    <message>
        <source>brought in</source>
        <translation>가져온 대화</translation>
    </message>
</context>
<context>
    <name>ieum::ConsentDialog</name>
    <message>
        <source>Advertising texts to %1</source>
        <translation>%1 님의 광고 문자 수신</translation>
    </message>
    <message>
        <source>The last word holds. It is kept with its day, since you may have to show it. A refusal also takes back what has not gone out yet.</source>
        <translation>마지막에 하신 말씀이 기준입니다. 나중에 보여야 할 수 있어 날짜와 함께 남깁니다. 거부하시면 아직 나가지 않은 광고도 거둡니다.</translation>
    </message>
    <message>
        <source>Agrees to get them</source>
        <translation>받겠다고 하셨습니다</translation>
    </message>
    <message>
        <source>Does not want them</source>
        <translation>받지 않겠다고 하셨습니다</translation>
    </message>
    <message>
        <source>for example: at the counter</source>
        <translation>예: 계산대에서</translation>
    </message>
    <message>
        <source>Tell them by text what was noted</source>
        <translation>처리 결과를 문자로 알리기</translation>
    </message>
    <message>
        <source>Where it was said</source>
        <translation>어디서 들으셨나요</translation>
    </message>
    <message>
        <source>The law wants it told within 14 days.</source>
        <translation>법에서 14일 안에 알리도록 정하고 있습니다.</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>기록하기</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>동의</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>거부</translation>
    </message>
    <message>
        <source>Nothing was said so far.</source>
        <translation>아직 들은 말씀이 없습니다.</translation>
    </message>
    <message>
        <source>Noted. No text could be sent; please tell them yourself.</source>
        <translation>기록했습니다. 문자는 보내지 못했으니 직접 알려 주세요.</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>기록했습니다.</translation>
    </message>
</context>
<context>
    <name>ieum::ConversationModel</name>
    <message>
        <source>waits %1</source>
        <translation>%1째 기다림</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>안 읽음 %n</numerusform>
        </translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> 외 %1건</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 외 %2건</translation>
    </message>
    <message>
        <source>Begun: %1</source>
        <translation>쓰던 글: %1</translation>
    </message>
    <message>
        <source>Due again</source>
        <translation>다시 볼 때</translation>
    </message>
</context>
<context>
    <name>ieum::ConversationPane</name>
    <message>
        <source>Nothing found</source>
        <translation>찾은 것이 없습니다</translation>
    </message>
    <message>
        <source>Try fewer letters, or the last four digits.</source>
        <translation>글자를 줄이거나 전화번호 뒤 네 자리로 찾아보세요.</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>찾기 닫기</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>대화 목록</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>찾은 결과</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>아직 대화가 없습니다</translation>
    </message>
    <message>
        <source>Nobody is waiting here</source>
        <translation>기다리는 손님이 없습니다</translation>
    </message>
    <message>
        <source>Drop a chat, a phone backup or an order sheet anywhere on the window.</source>
        <translation>카카오톡 대화, 휴대폰 백업, 주문 파일을 창 아무 데나 끌어다 놓으세요.</translation>
    </message>
    <message>
        <source>Everything of this view has been answered.</source>
        <translation>여기에 있던 대화에는 모두 답했습니다.</translation>
    </message>
    <message>
        <source>%1: %2 found</source>
        <translation>‘%1’ %2건</translation>
    </message>
    <message>
        <source>Nobody here on this channel</source>
        <translation>이 채널에는 없습니다</translation>
    </message>
    <message>
        <source>Choose another channel with the button above.</source>
        <translation>위의 단추에서 다른 채널을 고르세요.</translation>
    </message>
    <message>
        <source>Nothing put aside</source>
        <translation>미뤄 둔 대화가 없습니다</translation>
    </message>
    <message>
        <source>What you put aside comes back at its time, or when the customer writes.</source>
        <translation>미뤄 둔 대화는 정한 때나 손님이 다시 쓸 때 돌아옵니다.</translation>
    </message>
    <message>
        <source>Nothing answered yet</source>
        <translation>답한 대화가 아직 없습니다</translation>
    </message>
    <message>
        <source>Answered conversations are kept here.</source>
        <translation>답을 마친 대화가 여기에 모입니다.</translation>
    </message>
    <message>
        <source>No booking today</source>
        <translation>오늘은 예약이 없습니다</translation>
    </message>
    <message>
        <source>Customers with a booking today stand here.</source>
        <translation>오늘 예약한 손님이 여기에 섭니다.</translation>
    </message>
    <message>
        <source>Nothing to ship</source>
        <translation>보낼 것이 없습니다</translation>
    </message>
    <message>
        <source>Customers whose order waits for its waybill stand here.</source>
        <translation>송장을 기다리는 주문의 손님이 여기에 섭니다.</translation>
    </message>
    <message>
        <source>Nothing unread</source>
        <translation>안 읽은 대화가 없습니다</translation>
    </message>
    <message>
        <source>Everything that came in has been opened.</source>
        <translation>들어온 대화를 모두 열어 보았습니다.</translation>
    </message>
    <message>
        <source>Bring files in</source>
        <translation>파일 가져오기</translation>
    </message>
</context>
<context>
    <name>ieum::CustomerPane</name>
    <message>
        <source>Customer</source>
        <translation>손님</translation>
    </message>
    <message>
        <source>More about this customer</source>
        <translation>더 보기</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>연락처</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>예약</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>주문</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>예약</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>주문</translation>
    </message>
    <message>
        <source>%1 visits</source>
        <translation>방문 %1번</translation>
    </message>
    <message>
        <source>%1 no-shows</source>
        <translation>노쇼 %1번</translation>
    </message>
    <message>
        <source>No contact is known yet.</source>
        <translation>아는 연락처가 없습니다.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>복사했습니다</translation>
    </message>
    <message>
        <source>Hidden number</source>
        <translation>발신번호 표시제한</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>단체방</translation>
    </message>
    <message>
        <source>Mostly here</source>
        <translation>주로 여기로</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>no-show</source>
        <translation>노쇼</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>제안</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Change the name…</source>
        <translation>이름 바꾸기…</translation>
    </message>
    <message>
        <source>Same person as…</source>
        <translation>같은 손님 연결…</translation>
    </message>
    <message>
        <source>Take the tie of %1 apart</source>
        <translation>%1 연결 되돌리기</translation>
    </message>
    <message>
        <source>Mostly reached by</source>
        <translation>주로 연락하는 곳</translation>
    </message>
    <message>
        <source>No preference</source>
        <translation>정하지 않음</translation>
    </message>
    <message>
        <source>What is the customer's name?</source>
        <translation>손님 이름이 무엇인가요?</translation>
    </message>
    <message>
        <source>Only here. Other platforms keep theirs.</source>
        <translation>이음에서만 바뀝니다. 카카오톡 등의 이름은 그대로입니다.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>First met on %1</source>
        <translation>%1부터 손님</translation>
    </message>
    <message>
        <source>Entered on %1</source>
        <translation>%1에 등록</translation>
    </message>
    <message>
        <source>Promise a call…</source>
        <translation>전화 약속하기…</translation>
    </message>
    <message>
        <source>Make an order of this conversation</source>
        <translation>이 대화로 주문 만들기</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>꼬리표</translation>
    </message>
    <message>
        <source>Copy of all data…</source>
        <translation>모든 정보 사본…</translation>
    </message>
    <message>
        <source>Destroy all data…</source>
        <translation>모든 정보 지우기…</translation>
    </message>
    <message>
        <source>Advertising texts…</source>
        <translation>광고 문자 수신…</translation>
    </message>
</context>
<context>
    <name>ieum::CustomerRecords</name>
    <message>
        <source>Messages</source>
        <translation>대화</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>통화</translation>
    </message>
    <message>
        <source>Numbers and rooms</source>
        <translation>번호와 대화방</translation>
    </message>
    <message>
        <source>Notes and drafts</source>
        <translation>메모와 쓰던 글</translation>
    </message>
    <message>
        <source>Texts that were sent</source>
        <translation>보낸 글</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>주문</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>예약</translation>
    </message>
    <message>
        <source>Tags, promises, waiting list</source>
        <translation>꼬리표, 약속, 대기</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2건</translation>
    </message>
    <message>
        <source>%1 of them kept apart by law until %2</source>
        <translation>그중 %1건은 법에 따라 %2까지 따로 보관</translation>
    </message>
    <message>
        <source>Where shall the copy go?</source>
        <translation>어디에 저장할까요?</translation>
    </message>
    <message>
        <source>Zip (*.zip)</source>
        <translation>Zip (*.zip)</translation>
    </message>
    <message>
        <source>The copy is made. It is not locked; please hand it over safely.</source>
        <translation>사본을 만들었습니다. 잠겨 있지 않으니 안전하게 전해 주세요.</translation>
    </message>
    <message>
        <source>Destroy everything about %1?</source>
        <translation>%1 님의 정보를 모두 지울까요?</translation>
    </message>
    <message>
        <source>It cannot be taken back. Old files do not bring it back; what comes in from now on is received as ever.</source>
        <translation>되돌릴 수 없습니다. 예전 파일을 다시 가져와도 돌아오지 않고, 앞으로 오는 연락은 평소처럼 받습니다.</translation>
    </message>
    <message>
        <source>Backups made so far hold it until %1 at most.</source>
        <translation>지금까지 만든 백업에는 늦어도 %1까지 남습니다.</translation>
    </message>
    <message>
        <source>What is held</source>
        <translation>갖고 있는 정보</translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>The customer's data was destroyed.</source>
        <translation>손님 정보를 지웠습니다.</translation>
    </message>
    <message>
        <source>The customer's data was destroyed. The file is cleaned at the next start.</source>
        <translation>손님 정보를 지웠습니다. 파일 정리는 다음에 켤 때 마칩니다.</translation>
    </message>
</context>
<context>
    <name>ieum::CustomerTies</name>
    <message>
        <source>The name is the same.</source>
        <translation>이름이 같습니다.</translation>
    </message>
    <message>
        <source>The name ends in the last four digits of the number.</source>
        <translation>이름 끝이 전화번호 뒤 네 자리입니다.</translation>
    </message>
    <message>
        <source>Perhaps the same person</source>
        <translation>같은 분일 수 있습니다</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>같은 분</translation>
    </message>
    <message>
        <source>%1 is the same person</source>
        <translation>%1 님은 같은 분입니다</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>다른 분</translation>
    </message>
    <message>
        <source>%1 is somebody else</source>
        <translation>%1 님은 다른 분입니다</translation>
    </message>
    <message>
        <source>The two are one conversation now.</source>
        <translation>두 대화를 하나로 합쳤습니다.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>They are two customers again.</source>
        <translation>다시 두 손님으로 나눴습니다.</translation>
    </message>
</context>
<context>
    <name>ieum::InboxPage</name>
    <message>
        <source>Answered on the phone or elsewhere</source>
        <translation>전화나 다른 곳에서 답함</translation>
    </message>
    <message>
        <source>Put aside until later</source>
        <translation>나중에 보기</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>답장 쓰기</translation>
    </message>
</context>
<context>
    <name>ieum::MemoEdit</name>
    <message>
        <source>Memo</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Allergies first, then what to remember</source>
        <translation>알레르기부터, 기억할 것을 적어 두세요</translation>
    </message>
</context>
<context>
    <name>ieum::MergeDialog</name>
    <message>
        <source>Are %1 and %2 one person?</source>
        <translation>%1 님과 %2 님이 같은 분인가요?</translation>
    </message>
    <message>
        <source>Both become one conversation and one card. This can be taken back at any time.</source>
        <translation>대화와 손님 카드가 하나가 됩니다. 언제든지 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Mostly reached by</source>
        <translation>주로 연락하는 곳</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Both, one below the other</source>
        <translation>둘 다, 이어서</translation>
    </message>
    <message>
        <source>Make them one</source>
        <translation>하나로 합치기</translation>
    </message>
</context>
<context>
    <name>ieum::OfferActs</name>
    <message>
        <source>The card is put away.</source>
        <translation>카드를 치웠습니다.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>되돌리기</translation>
    </message>
</context>
<context>
    <name>ieum::PromisedCalls</name>
    <message>
        <source>%1 · overdue</source>
        <translation>%1 · 시간 지남</translation>
    </message>
    <message>
        <source>Promised calls</source>
        <translation>약속한 전화</translation>
    </message>
    <message>
        <source>The call was made</source>
        <translation>전화했습니다</translation>
    </message>
    <message>
        <source>The promised call stands here and in the outage page.</source>
        <translation>전화 약속을 여기와 장애 대응 화면에 적어 두었습니다.</translation>
    </message>
    <message>
        <source>The call is done.</source>
        <translation>전화한 것으로 적었습니다.</translation>
    </message>
</context>
<context>
    <name>ieum::SearchResultModel</name>
    <message>
        <source>Customers</source>
        <translation>손님</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>대화</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>주문</translation>
    </message>
    <message>
        <source>Waybills</source>
        <translation>송장</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>예약</translation>
    </message>
</context>
<context>
    <name>ieum::SnoozeMenu</name>
    <message>
        <source>In one hour (%1)</source>
        <translation>1시간 뒤 (%1)</translation>
    </message>
    <message>
        <source>This evening (%1)</source>
        <translation>오늘 저녁 (%1)</translation>
    </message>
    <message>
        <source>Tomorrow morning (%1)</source>
        <translation>내일 아침 (%1)</translation>
    </message>
    <message>
        <source>%1, in the morning</source>
        <translation>%1 아침</translation>
    </message>
    <message>
        <source>Another time…</source>
        <translation>다른 때 고르기…</translation>
    </message>
    <message>
        <source>Until when shall it be put aside?</source>
        <translation>언제까지 미뤄 둘까요?</translation>
    </message>
    <message>
        <source>It comes back then, or as soon as the customer writes.</source>
        <translation>그때가 되거나 손님이 글을 보내면 답변 대기로 돌아옵니다.</translation>
    </message>
    <message>
        <source>MMM d yyyy h:mm AP</source>
        <translation>yyyy. M. d. AP h:mm</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>날짜와 시각</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>미뤄 두기</translation>
    </message>
</context>
<context>
    <name>ieum::TagRow</name>
    <message>
        <source>Add a tag</source>
        <translation>꼬리표 달기</translation>
    </message>
    <message>
        <source>Take the tag %1 off</source>
        <translation>%1 꼬리표 떼기</translation>
    </message>
</context>
<context>
    <name>ieum::ThreadActs</name>
    <message>
        <source>Undo</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>No longer waits for an answer.</source>
        <translation>답변을 마쳤습니다.</translation>
    </message>
    <message>
        <source>Put aside. Comes back: %1</source>
        <translation>나중에 보기로 했습니다. %1에 돌아옵니다.</translation>
    </message>
    <message>
        <source>It waits to be sent.</source>
        <translation>보낼 차례를 기다립니다.</translation>
    </message>
    <message>
        <source>The phone is asked again. Nothing is sent twice.</source>
        <translation>휴대폰에 다시 물어봅니다. 두 번 보내지는 않습니다.</translation>
    </message>
    <message>
        <source>Not sent. The text is in the reply box again.</source>
        <translation>보내지 않았습니다. 글은 답장 칸에 돌려놓았습니다.</translation>
    </message>
    <message>
        <source>The note is removed.</source>
        <translation>메모를 지웠습니다.</translation>
    </message>
</context>
<context>
    <name>ieum::ThreadDelegate</name>
    <message>
        <source>Our own note · the customer does not see it · %1</source>
        <translation>우리끼리 메모 · 손님에게 안 보임 · %1</translation>
    </message>
</context>
<context>
    <name>ieum::ThreadModel</name>
    <message>
        <source>We</source>
        <translation>우리 가게</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>우리끼리 메모</translation>
    </message>
</context>
<context>
    <name>ieum::ThreadPane</name>
    <message>
        <source>Answered</source>
        <translation>답변 완료</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>손님 카드</translation>
    </message>
    <message>
        <source>Choose a conversation</source>
        <translation>대화를 골라 주세요</translation>
    </message>
    <message>
        <source>Messages, calls and texts of one customer stand together here.</source>
        <translation>한 손님의 카카오톡, 문자, 전화를 여기에 모아 보여 드립니다.</translation>
    </message>
    <message>
        <source>Answered on the phone or elsewhere: no longer waits</source>
        <translation>전화나 다른 곳에서 답했을 때: 답변 대기에서 뺍니다</translation>
    </message>
    <message>
        <source>A group: read and searched only</source>
        <translation>단체방 · 읽고 찾기만 합니다</translation>
    </message>
    <message>
        <source>%1 in one conversation</source>
        <translation>%1 대화를 함께 보고 있습니다</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>나중에</translation>
    </message>
    <message>
        <source>Put it aside until a time, or until the customer writes (Ctrl+D)</source>
        <translation>정한 때나 손님이 다시 쓸 때까지 미뤄 둡니다 (Ctrl+D)</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>목록으로 돌아가기</translation>
    </message>
</context>
<context>
    <name>ieum::ThreadView</name>
    <message>
        <source>Conversation</source>
        <translation>대화</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>글 복사</translation>
    </message>
    <message>
        <source>Remove the note</source>
        <translation>메모 지우기</translation>
    </message>
    <message>
        <source>Make a booking of it…</source>
        <translation>이 말로 예약 잡기…</translation>
    </message>
    <message>
        <source>Put the card away</source>
        <translation>카드 치우기</translation>
    </message>
</context>
<context>
    <name>ieum::TieDialog</name>
    <message>
        <source>Who is the same person?</source>
        <translation>누구와 같은 손님인가요?</translation>
    </message>
    <message>
        <source>Both become one conversation and one card. This can be taken back at any time.</source>
        <translation>대화와 손님 카드가 하나가 됩니다. 언제든지 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Name or last four digits</source>
        <translation>이름이나 번호 뒤 네 자리</translation>
    </message>
    <message>
        <source>Make them one</source>
        <translation>하나로 합치기</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>찾은 결과</translation>
    </message>
</context>
<context>
    <name>ieum::ViewBar</name>
    <message>
        <source>More views and channels</source>
        <translation>보기와 채널 더 고르기</translation>
    </message>
    <message>
        <source>Back to those who wait</source>
        <translation>답변 대기로 돌아가기</translation>
    </message>
    <message>
        <source>%1 only</source>
        <translation>%1만</translation>
    </message>
    <message>
        <source>Every channel</source>
        <translation>모든 채널</translation>
    </message>
</context>
</TS>
