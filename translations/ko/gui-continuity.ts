<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>AlarmWords</name>
    <message>
        <source>%1 is unusually quiet: nothing new since %2.</source>
        <translation>%1 쪽이 평소보다 조용합니다. %2부터 새 글이 없습니다.</translation>
    </message>
    <message>
        <source>Declare an outage</source>
        <translation>장애로 선언</translation>
    </message>
    <message>
        <source>No, it works</source>
        <translation>아니에요</translation>
    </message>
    <message>
        <source>%1 does not answer since %2.</source>
        <translation>%1 서버가 %2부터 대답하지 않습니다.</translation>
    </message>
    <message>
        <source>Other companies answer, so it is not our internet. What came in is safe on this PC.</source>
        <translation>다른 회사는 대답하므로 우리 인터넷 문제는 아닙니다. 받은 대화는 이 PC에 그대로 있습니다.</translation>
    </message>
    <message>
        <source>Announced maintenance of %1: from %2.</source>
        <translation>%1 점검 예정: %2부터</translation>
    </message>
    <message>
        <source>Bring in today&apos;s orders and chats, print the labels and prepare the notice before that.</source>
        <translation>그전에 오늘 주문과 대화를 가져오고, 송장을 뽑고, 안내문을 준비해 두세요.</translation>
    </message>
    <message>
        <source>Bring in now</source>
        <translation>지금 가져오기</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>알겠습니다</translation>
    </message>
    <message>
        <source>The maintenance of %1 was to end at %2.</source>
        <translation>%1 점검이 끝나기로 한 시각이 지났습니다(%2).</translation>
    </message>
    <message>
        <source>Please look whether it works. Until you say so it counts as overrun.</source>
        <translation>다시 되는지 확인해 주세요. 말씀하실 때까지 점검 초과로 둡니다.</translation>
    </message>
    <message>
        <source>It works again</source>
        <translation>복구됨으로 표시</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>아직 안 됩니다</translation>
    </message>
    <message numerus="yes">
        <source>About %n conversations would usually have begun since. Please look whether the app works.</source>
        <translation>
            <numerusform>평소라면 그사이 대화가 %n건쯤 시작됐을 시간입니다. 앱이 되는지 한번 확인해 주세요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its address answers again. Please look whether messages come in, too.</source>
        <translation>주소는 다시 답합니다. 메시지도 들어오는지 한번 확인해 주세요.</translation>
    </message>
    <message>
        <source>Its address does not answer yet. It counts as overrun; Ieum asks again in an hour.</source>
        <translation>주소가 아직 답하지 않습니다. 늦어지는 것으로 세고 한 시간 뒤에 다시 여쭙니다.</translation>
    </message>
</context>
<context>
    <name>ChannelWords</name>
    <message>
        <source>stopped since %1</source>
        <translation>%1부터 중단</translation>
    </message>
    <message>
        <source>maintenance until %1</source>
        <translation>점검 중 · %1까지</translation>
    </message>
    <message>
        <source>maintenance over by %1</source>
        <translation>점검 초과 %1</translation>
    </message>
    <message>
        <source>Nothing brought in yet</source>
        <translation>아직 가져온 적 없음</translation>
    </message>
    <message>
        <source>Last brought in: %1</source>
        <translation>마지막으로 가져옴 %1</translation>
    </message>
    <message>
        <source>quiet since %1</source>
        <translation>%1부터 조용함</translation>
    </message>
    <message>
        <source>no connection since %1</source>
        <translation>%1부터 연결 안 됨</translation>
    </message>
    <message>
        <source>Not brought in since %1</source>
        <translation>%1 뒤로 가져오지 않음</translation>
    </message>
</context>
<context>
    <name>OutageState</name>
    <message>
        <source>Maintenance of %1 began</source>
        <translation>%1 점검 시작</translation>
    </message>
    <message>
        <source>%1 stopped</source>
        <translation>%1 중단</translation>
    </message>
    <message>
        <source>%1 works again</source>
        <translation>%1 복구</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>ieum::AdvertisingDialog</name>
    <message>
        <source>agreed to it</source>
        <translation>수신 동의</translation>
    </message>
    <message>
        <source>was here within six months</source>
        <translation>6개월 안에 거래</translation>
    </message>
    <message>
        <source>Write to your regulars</source>
        <translation>단골 손님께 문자 보내기</translation>
    </message>
    <message>
        <source>The law calls this advertising. It goes only to who agreed to it or dealt with the shop within six months, from 8 in the morning to 9 in the evening. (광고), the sender and the number to refuse it are put in by themselves.</source>
        <translation>법에서 광고로 보는 문자입니다. 수신에 동의하셨거나 6개월 안에 가게와 직접 거래하신 분께만, 오전 8시부터 밤 9시 사이에 나갑니다. (광고) 표시, 가게 이름과 연락처, 수신거부 번호는 저절로 들어갑니다.</translation>
    </message>
    <message>
        <source>Nobody to write to</source>
        <translation>보낼 분이 없습니다</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>글</translation>
    </message>
    <message>
        <source>As it goes out</source>
        <translation>나가는 그대로</translation>
    </message>
    <message>
        <source>Who gets it and who is left out</source>
        <translation>받는 분과 빼는 분</translation>
    </message>
    <message>
        <source>Type the number of texts to go on</source>
        <translation>보내려면 건수를 입력해 주세요</translation>
    </message>
    <message>
        <source>Write what you want to say.</source>
        <translation>전하실 말씀을 적어 주세요.</translation>
    </message>
    <message numerus="yes">
        <source>Put %n advertising texts into the outbox</source>
        <translation>
            <numerusform>광고 문자 %n건 보내기</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 get it, %2 are left out</source>
        <translation>받는 분 %1명, 빼는 분 %2명</translation>
    </message>
    <message>
        <source>%1 have this text of today already</source>
        <translation>%1명은 오늘 같은 글을 이미 보냈거나 보낼 예정</translation>
    </message>
    <message>
        <source>it goes out %1</source>
        <translation>%1부터 나갑니다</translation>
    </message>
    <message>
        <source>Left out: %1 · %2</source>
        <translation>제외: %1 · %2</translation>
    </message>
</context>
<context>
    <name>ieum::AffectedList</name>
    <message numerus="yes">
        <source>Today · %n</source>
        <translation>
            <numerusform>오늘 안에 · %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By tomorrow and later · %n</source>
        <translation>
            <numerusform>내일부터 · %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Contacted · %n</source>
        <translation>
            <numerusform>연락 완료 · %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Promised calls · %n</source>
        <translation>
            <numerusform>약속한 전화 · %n건</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ieum::AffectedRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Waits for an answer · %1</source>
        <translation>답변 대기 · %1</translation>
    </message>
    <message>
        <source>Booking · %1</source>
        <translation>예약 · %1</translation>
    </message>
    <message>
        <source>Paid order · %1</source>
        <translation>결제한 주문 · %1</translation>
    </message>
    <message>
        <source>Promised call · %1</source>
        <translation>전화 약속 · %1</translation>
    </message>
    <message>
        <source>ship %1</source>
        <translation>%1 발송</translation>
    </message>
    <message>
        <source>No number, no other channel</source>
        <translation>번호도 다른 채널도 없음</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Write over %1</source>
        <translation>%1로 쓰기</translation>
    </message>
    <message>
        <source>Promised call</source>
        <translation>약속한 전화</translation>
    </message>
    <message>
        <source>Spoken to</source>
        <translation>연락함</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>대화 보기</translation>
    </message>
    <message>
        <source>%1: the call was made</source>
        <translation>%1: 전화했음</translation>
    </message>
    <message>
        <source>%1: promise a call</source>
        <translation>%1: 전화 약속</translation>
    </message>
    <message>
        <source>Waits for an answer</source>
        <translation>답변 대기</translation>
    </message>
</context>
<context>
    <name>ieum::AlarmBell</name>
    <message numerus="yes">
        <source>%n more after this.</source>
        <translation>
            <numerusform>이 밖에 %n건이 더 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is marked as stopped.</source>
        <translation>%1 채널을 중단으로 표시했습니다.</translation>
    </message>
    <message>
        <source>%1 is marked as working.</source>
        <translation>%1 채널을 복구됨으로 표시했습니다.</translation>
    </message>
</context>
<context>
    <name>ieum::ByteCounter</name>
    <message>
        <source>A text message cannot carry: %1</source>
        <translation>문자로 못 보내는 글자: %1</translation>
    </message>
    <message>
        <source>%1 / %2 bytes · 1 short text</source>
        <translation>%1 / %2바이트 · 단문 1건</translation>
    </message>
    <message>
        <source>%1 / %2 bytes · goes as a long text (LMS)</source>
        <translation>%1 / %2바이트 · 장문(LMS)으로 나갑니다</translation>
    </message>
    <message>
        <source>%1 / %2 bytes · too long for one text</source>
        <translation>%1 / %2바이트 · 너무 깁니다</translation>
    </message>
</context>
<context>
    <name>ieum::ChannelPopup</name>
    <message>
        <source>It works again</source>
        <translation>복구됨으로 표시</translation>
    </message>
    <message>
        <source>It has stopped</source>
        <translation>중단으로 표시</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>받기</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>보내기</translation>
    </message>
    <message>
        <source>Admin page</source>
        <translation>관리자 화면</translation>
    </message>
    <message>
        <source>last well %1</source>
        <translation>마지막 정상 %1</translation>
    </message>
</context>
<context>
    <name>ieum::ChannelSection</name>
    <message>
        <source>Channels</source>
        <translation>채널</translation>
    </message>
    <message>
        <source>Each channel stops and comes back on its own.</source>
        <translation>각 채널은 따로 멈추고 따로 돌아옵니다.</translation>
    </message>
    <message>
        <source>Text messages over the shop&apos;s phone</source>
        <translation>문자 · 가게 휴대폰</translation>
    </message>
    <message>
        <source>Install SMSGate on an Android phone, switch on its local server and write here what it shows. It works within the shop&apos;s Wi-Fi, also without the internet.</source>
        <translation>안드로이드 휴대폰에 SMSGate 앱을 깔고 로컬 서버를 켠 뒤, 앱에 보이는 대로 적어 주세요. 같은 와이파이 안에서 이어지고 인터넷이 끊겨도 문자가 됩니다.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>User</source>
        <translation>사용자</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>암호</translation>
    </message>
    <message>
        <source>Kept in the shop&apos;s encrypted file.</source>
        <translation>암호화한 가게 파일에만 보관합니다.</translation>
    </message>
    <message>
        <source>Save the phone</source>
        <translation>휴대폰 저장</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>연결 시험</translation>
    </message>
    <message>
        <source>The phone is saved. Test it now.</source>
        <translation>휴대폰을 저장했습니다. 연결을 시험해 보세요.</translation>
    </message>
    <message>
        <source>Asking the phone …</source>
        <translation>휴대폰에 물어보는 중…</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>연결됨</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>연결 안 됨</translation>
    </message>
    <message>
        <source>Nothing was sent to anybody.</source>
        <translation>손님에게는 아무것도 보내지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>ieum::ChannelStrip</name>
    <message>
        <source>Channels</source>
        <translation>채널</translation>
    </message>
    <message>
        <source>%1 is marked as stopped.</source>
        <translation>%1 채널을 중단으로 표시했습니다.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>%1 is marked as working.</source>
        <translation>%1 채널을 복구됨으로 표시했습니다.</translation>
    </message>
    <message>
        <source>%1 has been stopped since %2.</source>
        <translation>%1 채널이 %2부터 멈췄습니다.</translation>
    </message>
    <message>
        <source>What came in is safe on this PC. Go on with the most urgent over another channel.</source>
        <translation>받은 대화는 이 PC에 그대로 있습니다. 급한 손님부터 다른 채널로 이어 가세요.</translation>
    </message>
    <message numerus="yes">
        <source>%n people to contact</source>
        <translation>
            <numerusform>연락할 손님 %n명</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: %1. The first since %2.</source>
        <translation>%1 채널이 %2부터 멈췄습니다.</translation>
    </message>
    <message>
        <source>Other channels</source>
        <translation>다른 채널</translation>
    </message>
    <message>
        <source>Our shop&apos;s internet is cut.</source>
        <translation>우리 가게 인터넷이 끊겼습니다.</translation>
    </message>
    <message>
        <source>Everything is safe, and labels are printed. Please look at the router.</source>
        <translation>자료는 안전하고 송장도 인쇄됩니다. 공유기를 확인해 주세요.</translation>
    </message>
</context>
<context>
    <name>ieum::DependencyDialog</name>
    <message>
        <source>What if one company stops?</source>
        <translation>한 곳이 멈추면 어떻게 될까요?</translation>
    </message>
    <message>
        <source>From the shop&apos;s own messages, bookings and orders since %1.</source>
        <translation>%1부터의 우리 가게 대화·예약·주문으로 살펴보았습니다.</translation>
    </message>
    <message>
        <source>What hangs on whom</source>
        <translation>어디에 무엇이 걸려 있나</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Play a stop of KakaoTalk through</source>
        <translation>카카오톡 장애 훈련 해 보기</translation>
    </message>
    <message>
        <source>Playing a stop through</source>
        <translation>훈련하는 중</translation>
    </message>
    <message>
        <source>On a copy: nothing is sent, printed or changed.</source>
        <translation>사본으로 합니다. 보내거나 인쇄하거나 바꾸는 것은 없습니다.</translation>
    </message>
    <message>
        <source>If %1 stopped at this moment</source>
        <translation>지금 %1 서비스가 멈춘다면</translation>
    </message>
</context>
<context>
    <name>ieum::LateRow</name>
    <message>
        <source>Came late</source>
        <translation>늦게 옴</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>이미 처리함</translation>
    </message>
    <message>
        <source>Nothing like it was dealt with.</source>
        <translation>비슷하게 처리한 것이 없습니다.</translation>
    </message>
    <message>
        <source>Booked twice? Please look at both in the book.</source>
        <translation>예약이 두 번 잡힌 것 같습니다. 예약표에서 둘 다 확인해 주세요.</translation>
    </message>
    <message>
        <source>Looks like the same matter: %1</source>
        <translation>같은 건으로 보임: %1</translation>
    </message>
    <message>
        <source>Open the conversation with %1</source>
        <translation>%1 님 대화 열기</translation>
    </message>
    <message>
        <source>A new matter</source>
        <translation>새 문의예요</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>확인했어요</translation>
    </message>
    <message>
        <source>The same matter</source>
        <translation>같은 건이에요</translation>
    </message>
</context>
<context>
    <name>ieum::MaintenanceCard</name>
    <message>
        <source>Nothing is announced.</source>
        <translation>알려진 점검이 없습니다.</translation>
    </message>
    <message>
        <source>Announced maintenance</source>
        <translation>예고된 점검</translation>
    </message>
    <message>
        <source>Note down a maintenance</source>
        <translation>점검 적어 두기</translation>
    </message>
    <message>
        <source>Take out: %1, %2</source>
        <translation>빼기: %1, %2</translation>
    </message>
    <message>
        <source>The maintenance is noted down.</source>
        <translation>점검을 적어 두었습니다.</translation>
    </message>
    <message>
        <source>The maintenance is taken out.</source>
        <translation>점검을 뺐습니다.</translation>
    </message>
</context>
<context>
    <name>ieum::MaintenanceDialog</name>
    <message>
        <source>Which maintenance was announced?</source>
        <translation>어떤 점검이 예고됐나요?</translation>
    </message>
    <message>
        <source>Ieum reminds you at six in the evening before, and asks at its end whether it works again.</source>
        <translation>전날 오후 6시에 알려 드리고, 끝날 시각에 다시 되는지 여쭤봅니다.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>채널</translation>
    </message>
    <message>
        <source>From</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>끝</translation>
    </message>
    <message>
        <source>What was announced</source>
        <translation>예고 내용</translation>
    </message>
    <message>
        <source>Note it down</source>
        <translation>적어 두기</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>끝이 시작보다 빠릅니다.</translation>
    </message>
</context>
<context>
    <name>ieum::NoticePanel</name>
    <message>
        <source>Instagram story</source>
        <translation>인스타 스토리</translation>
    </message>
    <message>
        <source>Naver Place news</source>
        <translation>네이버 플레이스 소식</translation>
    </message>
    <message>
        <source>Text to regulars</source>
        <translation>단골 문자</translation>
    </message>
    <message>
        <source>Sign at the door</source>
        <translation>출입문 안내</translation>
    </message>
    <message>
        <source>Words for the answering machine</source>
        <translation>전화 안내 멘트</translation>
    </message>
    <message>
        <source>Put up a notice</source>
        <translation>안내문 올리기</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>지난 일</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>복사: %1</translation>
    </message>
    <message>
        <source>Report: %1</source>
        <translation>보고서: %1</translation>
    </message>
    <message>
        <source>Compare what came late: %1</source>
        <translation>늦게 온 것 맞춰 보기: %1</translation>
    </message>
    <message>
        <source>up since %1</source>
        <translation>%1에 올림</translation>
    </message>
    <message>
        <source>Print the sign, with a code that rings the shop</source>
        <translation>안내문 인쇄 (전화 걸리는 QR 포함)</translation>
    </message>
    <message>
        <source>Put up: %1</source>
        <translation>올렸어요: %1</translation>
    </message>
    <message>
        <source>Tick it when it is up: the time stands in the report</source>
        <translation>올린 뒤 표시해 주세요. 올린 시각이 보고서에 남습니다</translation>
    </message>
    <message>
        <source>What if one company stops?</source>
        <translation>한 곳이 멈추면 어떻게 될까요?</translation>
    </message>
    <message>
        <source>Write to your regulars…</source>
        <translation>단골께 광고 문자…</translation>
    </message>
    <message>
        <source>Send it to whom the law lets you write</source>
        <translation>보내도 되는 분께 광고 문자로 보내기</translation>
    </message>
</context>
<context>
    <name>ieum::OutageHead</name>
    <message>
        <source>Receiving</source>
        <translation>받기</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>보내기</translation>
    </message>
    <message>
        <source>Admin page</source>
        <translation>관리자 화면</translation>
    </message>
    <message>
        <source>It works again</source>
        <translation>복구됨으로 표시</translation>
    </message>
    <message>
        <source>%1: it works again</source>
        <translation>%1: 복구됨으로 표시</translation>
    </message>
</context>
<context>
    <name>ieum::OutagePage</name>
    <message>
        <source>Copied: %1</source>
        <translation>복사했습니다: %1</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>연락 완료</translation>
    </message>
    <message>
        <source>Preview a text to everybody</source>
        <translation>모두에게 보낼 글 미리보기</translation>
    </message>
    <message>
        <source>Nobody waits because of this.</source>
        <translation>이 일로 기다리는 손님이 없습니다.</translation>
    </message>
    <message>
        <source>Every channel is open, as far as is known.</source>
        <translation>멈춘 것으로 표시한 채널이 없습니다.</translation>
    </message>
    <message>
        <source>New people appear here by themselves.</source>
        <translation>새로 생기면 여기에 저절로 나타납니다.</translation>
    </message>
    <message>
        <source>When one stops, click it at the top right. Whom to contact then stands here.</source>
        <translation>채널이 멈추면 오른쪽 위에서 눌러 표시하세요. 연락할 손님이 여기에 모입니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n people to contact now</source>
        <translation>
            <numerusform>지금 연락할 손님 %n명</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 texts wait to be sent, %2 of them by your hand.</source>
        <translation>%1건을 보낼 예정에 넣었습니다. 그중 %2건은 직접 보내셔야 합니다.</translation>
    </message>
    <message>
        <source>%1 is marked as working.</source>
        <translation>%1 채널을 복구됨으로 표시했습니다.</translation>
    </message>
    <message>
        <source>%1 of %2 contacted</source>
        <translation>%2명 가운데 %1명 완료</translation>
    </message>
    <message>
        <source>The promised call stands in the list.</source>
        <translation>전화 약속을 목록에 적어 두었습니다.</translation>
    </message>
    <message>
        <source>The call is done.</source>
        <translation>전화한 것으로 적었습니다.</translation>
    </message>
    <message>
        <source>Noted as put up.</source>
        <translation>올린 것으로 적었습니다.</translation>
    </message>
    <message>
        <source>Noted as not up.</source>
        <translation>올리지 않은 것으로 적었습니다.</translation>
    </message>
    <message>
        <source>The list on paper, with codes that ring</source>
        <translation>명단을 종이로 (전화 걸리는 QR 포함)</translation>
    </message>
    <message>
        <source>door sign</source>
        <translation>출입문 안내문</translation>
    </message>
    <message>
        <source>people to contact</source>
        <translation>연락할 손님</translation>
    </message>
    <message numerus="yes">
        <source>%n advertising texts wait in the outbox.</source>
        <translation>
            <numerusform>광고 문자 %n건을 보낼 예정에 넣었습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ieum::OutageReportDialog</name>
    <message>
        <source>What the outage cost: %1</source>
        <translation>장애로 잃은 것: %1</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>보고서</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF로 저장</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message numerus="yes">
        <source>Sold during the outage: %1, %n orders</source>
        <translation>
            <numerusform>장애 시간 매출 %1, 주문 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>People without an answer by the end: %1 · conversations moved: %2 · late order lines: %3</source>
        <translation>답을 받지 못한 손님 %1명 · 옮긴 대화 %2건 · 늦은 주문 %3건</translation>
    </message>
    <message>
        <source>How this is known</source>
        <translation>근거</translation>
    </message>
    <message>
        <source>Somebody watched for %1, nobody for %2.</source>
        <translation>채널을 지켜본 시간 %1, 지켜보지 못한 시간 %2</translation>
    </message>
    <message>
        <source>outage report %1</source>
        <translation>장애 보고서 %1</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>보고서 저장</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 파일 (*.pdf)</translation>
    </message>
    <message>
        <source>Spreadsheets (*.csv)</source>
        <translation>표 파일 (*.csv)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>저장함: %1</translation>
    </message>
    <message>
        <source>Save the records behind it (CSV)</source>
        <translation>근거 자료 저장 (CSV)</translation>
    </message>
    <message>
        <source>Save the evidence log</source>
        <translation>증거 기록 저장</translation>
    </message>
    <message>
        <source>evidence log %1</source>
        <translation>증거 기록 %1</translation>
    </message>
    <message>
        <source>Text files (*.tsv)</source>
        <translation>텍스트 파일 (*.tsv)</translation>
    </message>
</context>
<context>
    <name>ieum::PaperDesk</name>
    <message>
        <source>Print…</source>
        <translation>인쇄…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF로 저장…</translation>
    </message>
    <message>
        <source>It is at the printer: %1</source>
        <translation>프린터로 보냈습니다: %1</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF로 저장</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 파일 (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>저장함: %1</translation>
    </message>
</context>
<context>
    <name>ieum::PromiseDialog</name>
    <message>
        <source>When will you call %1?</source>
        <translation>%1 님에게 언제 전화할까요?</translation>
    </message>
    <message>
        <source>Ieum reminds you in the outage page until you say that the call was made.</source>
        <translation>전화했다고 표시할 때까지 장애 대응 화면에 남아 있습니다.</translation>
    </message>
    <message>
        <source>for example: tomorrow 3</source>
        <translation>예: 내일 3시</translation>
    </message>
    <message>
        <source>When</source>
        <translation>언제</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>무슨 일로</translation>
    </message>
    <message>
        <source>Keep the promise in mind</source>
        <translation>전화 약속 적기</translation>
    </message>
    <message>
        <source>Write the day and the hour.</source>
        <translation>날짜와 시각을 적어 주세요.</translation>
    </message>
    <message>
        <source>The hour is missing.</source>
        <translation>시각이 빠졌습니다.</translation>
    </message>
    <message>
        <source>%1 has passed already.</source>
        <translation>%1, 이미 지난 때입니다.</translation>
    </message>
</context>
<context>
    <name>ieum::ReconcileDialog</name>
    <message>
        <source>What came late over %1</source>
        <translation>%1에 늦게 온 것</translation>
    </message>
    <message>
        <source>Beside it stands what was probably the same matter and dealt with on another way. Nothing is tied together without your click.</source>
        <translation>오른쪽은 다른 길로 이미 처리한 같은 건으로 보이는 것입니다. 누르기 전에는 아무것도 합치지 않습니다.</translation>
    </message>
    <message>
        <source>What came late</source>
        <translation>늦게 온 것</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>%1 look like something dealt with · %2 are new · %3 decided</source>
        <translation>이미 처리한 듯 %1건 · 새로 온 것 %2건 · 정한 것 %3건</translation>
    </message>
    <message>
        <source>Nothing is left to compare.</source>
        <translation>맞춰 볼 것이 없습니다.</translation>
    </message>
    <message>
        <source>Bring in what the platform held back, a chat export or an order sheet, and look here again.</source>
        <translation>플랫폼에 밀려 있던 대화 파일이나 주문서를 가져온 뒤 다시 열어 보세요.</translation>
    </message>
    <message>
        <source>Ask about the last one again</source>
        <translation>방금 정한 것 다시 보기</translation>
    </message>
</context>
<context>
    <name>ieum::ReplyBox</name>
    <message>
        <source>Quick reply</source>
        <translation>빠른 답장</translation>
    </message>
    <message>
        <source>Make it fit for a text message</source>
        <translation>문자용으로 바꾸기</translation>
    </message>
    <message>
        <source>Reply over %1</source>
        <translation>%1로 답장</translation>
    </message>
    <message>
        <source>No way to reply</source>
        <translation>답장할 곳 없음</translation>
    </message>
    <message>
        <source>Send as %1</source>
        <translation>%1 보내기</translation>
    </message>
    <message>
        <source>Note the call</source>
        <translation>통화 적기</translation>
    </message>
    <message>
        <source>Copy and open %1</source>
        <translation>복사하고 %1 열기</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>글 복사</translation>
    </message>
    <message>
        <source>Your text came along.</source>
        <translation>쓰던 글을 그대로 옮겼습니다</translation>
    </message>
    <message>
        <source>It waits to be sent.</source>
        <translation>보낼 차례를 기다립니다.</translation>
    </message>
    <message>
        <source>Copied. Paste it there and send it.</source>
        <translation>복사했습니다. 붙여 넣어 보내 주세요.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Only for the shop: it stands in the thread and is never sent</source>
        <translation>가게만 보는 메모입니다. 대화에 남고 누구에게도 보내지 않습니다</translation>
    </message>
    <message>
        <source>Note for the shop itself</source>
        <translation>우리끼리 메모</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>답장</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>메모 저장</translation>
    </message>
    <message>
        <source>The customer does not see it.</source>
        <translation>손님에게 보이지 않습니다.</translation>
    </message>
    <message>
        <source>Note saved. It is not sent to anybody.</source>
        <translation>메모를 남겼습니다. 누구에게도 보내지 않습니다.</translation>
    </message>
    <message>
        <source>Is this text for this customer?</source>
        <translation>이 손님에게 보낼 글이 맞나요?</translation>
    </message>
    <message>
        <source>It names %1, who is another customer. Nothing has been sent yet.</source>
        <translation>다른 손님 이름이 있습니다: %1. 아직 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>Send it as it is</source>
        <translation>그대로 보내기</translation>
    </message>
</context>
<context>
    <name>ieum::ReplyText</name>
    <message>
        <source>Reply</source>
        <translation>답장</translation>
    </message>
</context>
<context>
    <name>ieum::SwitchAllDialog</name>
    <message numerus="yes">
        <source>Write to %n people?</source>
        <translation>
            <numerusform>%n명에게 보낼까요?</numerusform>
        </translation>
    </message>
    <message>
        <source>Each of them gets one text. What needs your hand waits in their thread.</source>
        <translation>한 사람에게 한 건씩 나갑니다. 직접 보내야 하는 글은 대화에서 기다립니다.</translation>
    </message>
    <message>
        <source>Cannot be reached: %1</source>
        <translation>닿지 않는 손님: %1</translation>
    </message>
    <message numerus="yes">
        <source>Put %n texts into the outbox</source>
        <translation>
            <numerusform>%n건 보낼 예정에 넣기</numerusform>
        </translation>
    </message>
    <message>
        <source>Who gets which text</source>
        <translation>누구에게 어떤 글이 가는지</translation>
    </message>
    <message>
        <source>Type the number of texts (%1) to go on</source>
        <translation>계속하려면 건수(%1)를 적어 주세요</translation>
    </message>
    <message>
        <source>Every one of these texts is in the outbox already.</source>
        <translation>이 글은 모두 보낼 글에 이미 있습니다.</translation>
    </message>
</context>
<context>
    <name>ieum::SwitchMenu</name>
    <message>
        <source>Ways to %1</source>
        <translation>%1 님에게 닿는 방법</translation>
    </message>
    <message>
        <source>Ways to %1 · best first</source>
        <translation>%1 님에게 닿는 방법 · 좋은 순서</translation>
    </message>
    <message>
        <source>When %1 works again, replies go there again.</source>
        <translation>%1 채널이 돌아오면 다시 그곳으로 답장합니다.</translation>
    </message>
</context>
<context>
    <name>ieum::SwitchMenuRow</name>
    <message>
        <source>Recommended</source>
        <translation>추천</translation>
    </message>
</context>
<context>
    <name>ieum::WatchCard</name>
    <message>
        <source>Ask every minute whether the platforms answer</source>
        <translation>플랫폼이 대답하는지 1분마다 물어보기</translation>
    </message>
    <message>
        <source>Noticing a stop by itself</source>
        <translation>장애를 스스로 알아채기</translation>
    </message>
    <message>
        <source>Only the companies whose channels you use are asked, and three others that show whether our own internet works. They see this shop&apos;s internet address and nothing else.</source>
        <translation>쓰시는 채널의 회사와, 우리 인터넷이 되는지 보려고 다른 회사 세 곳에만 묻습니다. 그 회사들은 이 가게의 인터넷 주소 말고는 아무것도 보지 못합니다.</translation>
    </message>
    <message>
        <source>False alarms a month that are all right</source>
        <translation>한 달에 괜찮은 헛알림 횟수</translation>
    </message>
    <message>
        <source>When nobody writes although your shop&apos;s own hours would expect it, Ieum asks. More false alarms mean that a stop is noticed sooner.</source>
        <translation>우리 가게 시간대에 글이 올 때인데 아무도 쓰지 않으면 여쭤봅니다. 헛알림을 더 받으면 장애를 더 빨리 알아챕니다.</translation>
    </message>
    <message>
        <source>An alarm sounds on this PC until somebody is at the window</source>
        <translation>누군가 창을 볼 때까지 이 PC에서 소리로 알리기</translation>
    </message>
    <message>
        <source>Nobody yet: no channel of a platform has been used.</source>
        <translation>아직 없음: 쓰신 플랫폼 채널이 없습니다.</translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <translation>묻는 곳: %1</translation>
    </message>
    <message>
        <source>%1: a stop is noticed after about %2 of opening hours.</source>
        <translation>%1: 멈추면 영업시간 기준 약 %2 뒤에 알아챕니다.</translation>
    </message>
    <message>
        <source>%1: as far as files tell, until %2.</source>
        <translation>%1: 가져온 파일까지만 압니다(%2).</translation>
    </message>
    <message>
        <source>%1: files of single chats tell nothing of the others.</source>
        <translation>%1: 대화방 하나의 파일로는 다른 방을 알 수 없습니다.</translation>
    </message>
    <message>
        <source>%1: its rhythm is still being learned (four weeks).</source>
        <translation>%1: 평소 흐름을 익히는 중입니다(4주).</translation>
    </message>
    <message>
        <source>%1: too few conversations to judge a silence.</source>
        <translation>%1: 대화가 적어 조용한지 판단하지 않습니다.</translation>
    </message>
    <message>
        <source>%1: known to be stopped.</source>
        <translation>%1: 이미 중단으로 알고 있습니다.</translation>
    </message>
</context>
</TS>
