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
        <source>Waiting</source>
        <translation>답변 대기</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>오래된 대기</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>안 읽음</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Waiting for more than 30 days</source>
        <translation>30일 넘게 답변을 기다린 대화</translation>
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
        <source>Since %1</source>
        <translation>%1부터</translation>
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
        <source>The two are one conversation now.</source>
        <translation>두 대화를 한 손님으로 모았습니다.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>They are two customers again.</source>
        <translation>다시 두 손님으로 나누었습니다.</translation>
    </message>
</context>
<context>
    <name>ieum::InboxPage</name>
    <message>
        <source>Answered on the phone or elsewhere</source>
        <translation>전화나 다른 곳에서 답함</translation>
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
    <name>ieum::ThreadModel</name>
    <message>
        <source>We</source>
        <translation>우리 가게</translation>
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
        <source>No longer waits for an answer.</source>
        <translation>답변 대기에서 뺐습니다.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>되돌리기</translation>
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
</context>
<context>
    <name>ieum::TieDialog</name>
    <message>
        <source>Who is the same person?</source>
        <translation>누구와 같은 손님인가요?</translation>
    </message>
    <message>
        <source>Both become one conversation and one card. This can be taken back at any time.</source>
        <translation>대화와 카드가 하나로 모입니다. 언제든 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Name or last four digits</source>
        <translation>이름이나 번호 뒤 네 자리</translation>
    </message>
    <message>
        <source>Make them one</source>
        <translation>한 손님으로 모으기</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>찾은 결과</translation>
    </message>
</context>
</TS>
