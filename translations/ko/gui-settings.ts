<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>AccessLogDialog</name>
    <message>
        <source>Looked at</source>
        <translation>봄</translation>
    </message>
    <message>
        <source>Changed a customer</source>
        <translation>손님 정보를 바꿈</translation>
    </message>
    <message>
        <source>Changed a number or room</source>
        <translation>연락처를 바꿈</translation>
    </message>
    <message>
        <source>Tied customers or took them apart</source>
        <translation>손님을 묶거나 나눔</translation>
    </message>
    <message>
        <source>Changed orders</source>
        <translation>주문을 바꿈</translation>
    </message>
    <message>
        <source>Changed bookings</source>
        <translation>예약을 바꿈</translation>
    </message>
    <message>
        <source>Changed waybills</source>
        <translation>송장을 바꿈</translation>
    </message>
    <message>
        <source>Removed messages</source>
        <translation>메시지를 지움</translation>
    </message>
    <message>
        <source>Brought a file in</source>
        <translation>파일을 가져옴</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>인쇄함</translation>
    </message>
    <message>
        <source>Wrote a message</source>
        <translation>메시지를 보냄</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>내보냄</translation>
    </message>
    <message>
        <source>Looked at a conversation</source>
        <translation>대화를 봄</translation>
    </message>
    <message>
        <source>Looked at the inbox</source>
        <translation>받은함을 봄</translation>
    </message>
    <message>
        <source>Looked at customers</source>
        <translation>손님 정보를 봄</translation>
    </message>
    <message>
        <source>Looked at orders</source>
        <translation>주문을 봄</translation>
    </message>
    <message>
        <source>Looked at bookings</source>
        <translation>예약을 봄</translation>
    </message>
    <message>
        <source>Searched</source>
        <translation>찾기를 씀</translation>
    </message>
    <message>
        <source>Declared an outage</source>
        <translation>장애로 선언함</translation>
    </message>
    <message>
        <source>Waved an alarm away</source>
        <translation>알림을 넘김</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>잠금</translation>
    </message>
    <message>
        <source>Typed a wrong passphrase</source>
        <translation>틀린 암호를 적음</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>잠금 풂</translation>
    </message>
    <message>
        <source>Added an account</source>
        <translation>계정을 만듦</translation>
    </message>
    <message>
        <source>Changed a passphrase</source>
        <translation>암호를 바꿈</translation>
    </message>
    <message>
        <source>Changed an account&apos;s role</source>
        <translation>계정 구분을 바꿈</translation>
    </message>
    <message>
        <source>Switched an account off</source>
        <translation>계정을 끔</translation>
    </message>
    <message>
        <source>Destroyed a customer's data</source>
        <translation>손님 정보를 지움</translation>
    </message>
    <message>
        <source>Destroyed what was over its term</source>
        <translation>보관 기간이 지난 기록을 지움</translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message>
        <source>today %1</source>
        <translation>오늘 %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>어제 %1</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>아직 백업이 없습니다</translation>
    </message>
    <message>
        <source>No backup for %1 days</source>
        <translation>%1일째 백업이 없습니다</translation>
    </message>
    <message>
        <source>Last backup %1</source>
        <translation>마지막 백업 %1</translation>
    </message>
</context>
<context>
    <name>RecordsSection</name>
    <message>
        <source>Orders and payments</source>
        <translation>주문과 결제</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>예약</translation>
    </message>
    <message>
        <source>Messages and calls of buyers</source>
        <translation>산 손님의 대화와 통화</translation>
    </message>
    <message>
        <source>People who only asked</source>
        <translation>문의만 한 손님</translation>
    </message>
    <message>
        <source>Texts and notices that were sent</source>
        <translation>보낸 문자와 안내</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>대기 명단</translation>
    </message>
    <message>
        <source>Rows of market sheets as they came</source>
        <translation>마켓 파일의 원본 줄</translation>
    </message>
    <message>
        <source>Rows that an import refused</source>
        <translation>가져오지 못한 줄</translation>
    </message>
    <message>
        <source>Kept by law of erased people</source>
        <translation>지운 손님의 법정 보관 기록</translation>
    </message>
</context>
<context>
    <name>SettingsSections</name>
    <message>
        <source>Screen and text</source>
        <translation>화면 · 글씨</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>가게</translation>
    </message>
    <message>
        <source>Lock and recovery</source>
        <translation>잠금 · 복구</translation>
    </message>
    <message>
        <source>About Ieum</source>
        <translation>이음에 대해</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>예약</translation>
    </message>
    <message>
        <source>Couriers and waybills</source>
        <translation>택배와 송장</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>채널</translation>
    </message>
    <message>
        <source>Backups and access</source>
        <translation>백업 · 기록</translation>
    </message>
    <message>
        <source>Owner and staff</source>
        <translation>사장과 직원</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>기록 보관</translation>
    </message>
</context>
<context>
    <name>ieum::AboutSection</name>
    <message>
        <source>About Ieum</source>
        <translation>이음에 대해</translation>
    </message>
    <message>
        <source>Ieum %1</source>
        <translation>이음 %1</translation>
    </message>
    <message>
        <source>When one platform stops, the shop does not.</source>
        <translation>한 곳이 멈춰도 가게는 멈추지 않게.</translation>
    </message>
    <message>
        <source>Open the folder of the records</source>
        <translation>자료 폴더 열기</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>쓰인 것들과 이용 조건</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>새 버전</translation>
    </message>
</context>
<context>
    <name>ieum::AccessLogDialog</name>
    <message>
        <source>Who saw what</source>
        <translation>누가 무엇을 봤나</translation>
    </message>
    <message>
        <source>The log holds numbers of customers and orders, no names. It cannot be changed, and a change from outside shows.</source>
        <translation>이름 없이 손님과 주문의 번호만 적습니다. 고칠 수 없고, 밖에서 고치면 드러납니다.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>언제</translation>
    </message>
    <message>
        <source>What</source>
        <translation>무엇을</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>누가</translation>
    </message>
    <message>
        <source>Access log</source>
        <translation>접속 기록</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>%1 entries, none changed</source>
        <translation>%1건, 바뀐 것이 없습니다</translation>
    </message>
</context>
<context>
    <name>ieum::AccountDialog</name>
    <message>
        <source>Who else opens the shop?</source>
        <translation>또 누가 가게를 여나요?</translation>
    </message>
    <message>
        <source>One account a person, each with a passphrase of its own. As soon as there is staff, Ieum asks at every start who is there.</source>
        <translation>한 사람이 계정 하나를 쓰고, 암호도 저마다 다릅니다. 직원 계정이 생기면 켤 때마다 누구인지 묻습니다.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>As</source>
        <translation>구분</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>암호</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>한 번 더</translation>
    </message>
    <message>
        <source>Add the account</source>
        <translation>계정 만들기</translation>
    </message>
    <message>
        <source>Whose account is it?</source>
        <translation>누구의 계정인지 적어 주세요.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s), please.</source>
        <translation>
            <numerusform>%n자 이상 적어 주세요.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two differ. Please type both again.</source>
        <translation>두 암호가 다릅니다. 둘 다 다시 적어 주세요.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>사장</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>직원</translation>
    </message>
</context>
<context>
    <name>ieum::AccountSection</name>
    <message>
        <source>Owner and staff</source>
        <translation>사장과 직원</translation>
    </message>
    <message>
        <source>Staff read, answer, take bookings, work on orders, print labels and switch channels. Keys, accounts, channels&apos; passwords, restoring, exports of customer lists, erasing and the access log are the owner&apos;s.</source>
        <translation>직원은 읽고 답장하고, 예약과 주문을 보고, 송장을 인쇄하고, 채널을 바꿉니다. 열쇠와 계정, 채널 암호, 복원, 손님 명단 내보내기, 손님 지우기, 접속 기록은 사장만 합니다.</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>다른 사람</translation>
    </message>
    <message>
        <source>Gets a passphrase of its own, and the access log names who did what.</source>
        <translation>자기 암호로 열고, 누가 무엇을 했는지 접속 기록에 남습니다.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>계정 추가</translation>
    </message>
    <message>
        <source>No accounts yet: whoever opens the shop is the owner.</source>
        <translation>아직 계정이 없습니다. 가게를 여는 사람이 사장입니다.</translation>
    </message>
    <message>
        <source>%1, switched off</source>
        <translation>%1, 꺼짐</translation>
    </message>
    <message>
        <source>%1, at this window now</source>
        <translation>%1, 지금 이 창을 쓰는 사람</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>암호</translation>
    </message>
    <message>
        <source>Make staff</source>
        <translation>직원으로</translation>
    </message>
    <message>
        <source>Make owner</source>
        <translation>사장으로</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>끄기</translation>
    </message>
    <message>
        <source>The account is added.</source>
        <translation>계정을 만들었습니다.</translation>
    </message>
    <message>
        <source>From now on “%1” opens the shop with this one.</source>
        <translation>이제부터 ‘%1’ 계정은 이 암호로 엽니다.</translation>
    </message>
    <message>
        <source>The passphrase is set.</source>
        <translation>암호를 정했습니다.</translation>
    </message>
    <message>
        <source>Make “%1” %2?</source>
        <translation>‘%1’ 계정을 %2 계정으로 바꿀까요?</translation>
    </message>
    <message>
        <source>It holds from the next time this account opens the shop.</source>
        <translation>이 계정이 다음에 가게를 열 때부터 바뀝니다.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>바꾸기</translation>
    </message>
    <message>
        <source>The account is changed.</source>
        <translation>계정을 바꿨습니다.</translation>
    </message>
    <message>
        <source>Switch the account “%1” off?</source>
        <translation>‘%1’ 계정을 끌까요?</translation>
    </message>
    <message>
        <source>It opens the shop no longer. Its entries in the access log stay. Backups made before still open with its passphrase.</source>
        <translation>이 계정으로는 더 열 수 없습니다. 접속 기록은 남습니다. 그전에 만든 백업은 이 암호로 열립니다.</translation>
    </message>
    <message>
        <source>The account is switched off.</source>
        <translation>계정을 껐습니다.</translation>
    </message>
</context>
<context>
    <name>ieum::BackupSection</name>
    <message>
        <source>Backups</source>
        <translation>백업</translation>
    </message>
    <message>
        <source>Made by itself once a day, encrypted, and read back before it counts. Kept: everything of two days, then 12 days, 10 weeks and 9 months.</source>
        <translation>하루에 한 번 저절로 암호화해 만들고, 다시 읽어 확인합니다. 이틀치는 모두, 그 뒤로는 12일·10주·9개월치를 하나씩 남깁니다.</translation>
    </message>
    <message>
        <source>Without a second place</source>
        <translation>두 번째 자리 쓰지 않기</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>지금 백업</translation>
    </message>
    <message>
        <source>Second place</source>
        <translation>두 번째 자리</translation>
    </message>
    <message>
        <source>A USB stick or another disk. Every backup is copied there too, so that a broken PC takes nothing along.</source>
        <translation>USB 메모리나 다른 디스크입니다. 백업할 때마다 여기에도 복사하므로 PC가 고장 나도 자료가 남습니다.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>폴더 고르기</translation>
    </message>
    <message>
        <source>Choose the second place</source>
        <translation>두 번째 자리 고르기</translation>
    </message>
    <message>
        <source>Check a backup</source>
        <translation>백업 확인</translation>
    </message>
    <message>
        <source>Opens it whole, as a restore would, and changes nothing.</source>
        <translation>되돌릴 때처럼 끝까지 열어 봅니다. 바뀌는 것은 없습니다.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>확인하기</translation>
    </message>
    <message>
        <source>Take a backup back</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Opens the shop as it stood then. The present one is kept in a folder beside it.</source>
        <translation>그때의 가게를 엽니다. 지금 가게는 옆 폴더에 그대로 남습니다.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Who saw what</source>
        <translation>누가 무엇을 봤나</translation>
    </message>
    <message>
        <source>Every look at customers, every change, print, export and message, kept for good.</source>
        <translation>손님 정보를 보고, 바꾸고, 인쇄하고, 내보내고, 보낸 일을 모두 적어 지우지 않습니다.</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>기록 보기</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>아직 없습니다.</translation>
    </message>
    <message>
        <source>Last copied %1</source>
        <translation>마지막 복사 %1</translation>
    </message>
    <message>
        <source>Nothing there, or the stick is not plugged in.</source>
        <translation>아직 없거나 USB가 꽂혀 있지 않습니다.</translation>
    </message>
    <message>
        <source>Second place for the backups</source>
        <translation>백업을 복사할 두 번째 자리</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>백업하는 중</translation>
    </message>
    <message>
        <source>Work in the window goes on as usual.</source>
        <translation>하던 일은 그대로 하셔도 됩니다</translation>
    </message>
    <message>
        <source>The backup is made and was read back whole.</source>
        <translation>백업했습니다. 끝까지 다시 읽어 확인했습니다.</translation>
    </message>
    <message>
        <source>Backups of Ieum (*%1)</source>
        <translation>이음 백업 (*%1)</translation>
    </message>
    <message>
        <source>What opens this backup?</source>
        <translation>이 백업은 무엇으로 여나요?</translation>
    </message>
    <message>
        <source>It is of another shop or another PC. Its passphrase or the code of its recovery sheet opens it.</source>
        <translation>다른 가게나 다른 PC의 백업입니다. 그 암호나 복구 용지의 코드로 열 수 있습니다.</translation>
    </message>
    <message>
        <source>Passphrase or code</source>
        <translation>암호 또는 코드</translation>
    </message>
    <message>
        <source>Open the backup</source>
        <translation>백업 열기</translation>
    </message>
    <message>
        <source>Which backup shall be checked?</source>
        <translation>어느 백업을 확인할까요?</translation>
    </message>
    <message>
        <source>Checking the backup</source>
        <translation>백업을 확인하는 중</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>바뀌는 것은 없습니다</translation>
    </message>
    <message>
        <source>The backup is whole.</source>
        <translation>백업이 온전합니다.</translation>
    </message>
    <message>
        <source>%1: %2 messages and %3 orders can be restored from it.</source>
        <translation>%1: 메시지 %2건과 주문 %3건을 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Which backup shall be taken back?</source>
        <translation>어느 백업으로 되돌릴까요?</translation>
    </message>
    <message>
        <source>Go back to this backup?</source>
        <translation>이 백업으로 되돌릴까요?</translation>
    </message>
    <message>
        <source>The shop opens as it stood then. What came in since is kept in a folder beside it and is not in the restored shop.</source>
        <translation>그때의 가게가 열립니다. 그 뒤에 들어온 것은 옆 폴더에 보관되고, 되돌린 가게에는 없습니다.</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>되돌리는 중</translation>
    </message>
    <message>
        <source>The present shop stays as it is.</source>
        <translation>지금 가게는 그대로 둡니다.</translation>
    </message>
</context>
<context>
    <name>ieum::CatalogueSection</name>
    <message>
        <source>Bookings</source>
        <translation>예약</translation>
    </message>
    <message>
        <source>Names that are taken out stay in the bookings that have them.</source>
        <translation>여기서 빼도 이미 잡은 예약에는 이름이 그대로 남습니다.</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>직원</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>담당자 추가</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>담당자 %1</translation>
    </message>
    <message>
        <source>Take out person %1</source>
        <translation>담당자 %1 빼기</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>시술 · 상품</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>시술 · 상품 추가</translation>
    </message>
    <message>
        <source>Service %1</source>
        <translation>시술 %1</translation>
    </message>
    <message>
        <source>Minutes of service %1</source>
        <translation>시술 %1 걸리는 시간</translation>
    </message>
    <message>
        <source> min</source>
        <translation>분</translation>
    </message>
    <message>
        <source>Price of service %1</source>
        <translation>시술 %1 가격</translation>
    </message>
    <message>
        <source> won</source>
        <translation>원</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>가격 없음</translation>
    </message>
    <message>
        <source>Take out service %1</source>
        <translation>시술 %1 빼기</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>저장했습니다.</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>예약</translation>
    </message>
    <message>
        <source>Pick-up</source>
        <translation>픽업</translation>
    </message>
    <message>
        <source>Kind of service %1</source>
        <translation>시술·상품 %1의 종류</translation>
    </message>
    <message>
        <source>Time to tidy up after it</source>
        <translation>끝난 뒤 정리할 시간</translation>
    </message>
    <message>
        <source>As the shop</source>
        <translation>가게 기준</translation>
    </message>
    <message>
        <source>No time after</source>
        <translation>정리 없음</translation>
    </message>
    <message>
        <source>+ %1</source>
        <translation>+ %1</translation>
    </message>
    <message>
        <source>Seats and rooms</source>
        <translation>자리·방</translation>
    </message>
    <message>
        <source>Add a seat</source>
        <translation>자리 추가</translation>
    </message>
    <message>
        <source>Seat %1</source>
        <translation>자리 %1</translation>
    </message>
    <message>
        <source>Take out seat %1</source>
        <translation>자리 %1 빼기</translation>
    </message>
    <message>
        <source>Time after service %1</source>
        <translation>서비스 %1 뒤 정리 시간</translation>
    </message>
</context>
<context>
    <name>ieum::LockSection</name>
    <message>
        <source>Lock and recovery</source>
        <translation>잠금 · 복구</translation>
    </message>
    <message>
        <source>The records are encrypted on this PC. Without passphrase, keychain or recovery sheet nobody can read them, not even we.</source>
        <translation>자료는 이 PC에 암호로 잠겨 있습니다. 암호와 복구 용지를 모두 잃으면 아무도, 저희도 열 수 없습니다.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>암호</translation>
    </message>
    <message>
        <source>Opens the shop on this PC, and lets you lock it with Ctrl+L.</source>
        <translation>이 PC에서 가게를 여는 암호입니다. Ctrl+L로 잠글 수 있습니다.</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>암호 정하기</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>복구 용지</translation>
    </message>
    <message>
        <source>A new sheet makes every earlier one worthless.</source>
        <translation>새 용지를 만들면 전에 만든 용지로는 열리지 않습니다.</translation>
    </message>
    <message>
        <source>Make a new sheet</source>
        <translation>새 용지 만들기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>From now on the shop opens with this one. The recovery sheet stays as it is.</source>
        <translation>이제부터 이 암호로 가게를 엽니다. 복구 용지는 그대로 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>The passphrase is set.</source>
        <translation>암호를 정했습니다.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>잠그지 않음</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>%n분 뒤</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>자동 잠금</translation>
    </message>
    <message>
        <source>When nobody touches keyboard or mouse in the window. It then shows nothing of customers; messages, printing and alarms go on.</source>
        <translation>창에서 키보드와 마우스를 쓰지 않으면 잠깁니다. 손님 정보가 보이지 않고, 메시지와 인쇄와 알림은 계속됩니다.</translation>
    </message>
    <message>
        <source>It does not lock yet: the shop has no passphrase, so nobody could open it again. Choose one below first.</source>
        <translation>아직 잠기지 않습니다. 가게 암호가 없어 다시 열 수 없기 때문입니다. 먼저 아래에서 암호를 정해 주세요.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>암호 바꾸기</translation>
    </message>
    <message>
        <source>The lock time is set.</source>
        <translation>자동 잠금 시간을 정했습니다.</translation>
    </message>
</context>
<context>
    <name>ieum::LookSection</name>
    <message>
        <source>Screen and text</source>
        <translation>화면 · 글씨</translation>
    </message>
    <message>
        <source>These belong to this PC only.</source>
        <translation>이 PC에서만 쓰는 설정입니다.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>색</translation>
    </message>
    <message>
        <source>Like the PC</source>
        <translation>PC 설정대로</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>보통</translation>
    </message>
    <message>
        <source>Large (125 %)</source>
        <translation>크게 (125%)</translation>
    </message>
    <message>
        <source>Largest (150 %)</source>
        <translation>아주 크게 (150%)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
</context>
<context>
    <name>ieum::ProductCard</name>
    <message>
        <source>Products to order</source>
        <translation>주문받는 상품</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>상품 추가</translation>
    </message>
    <message>
        <source>Product %1</source>
        <translation>상품 %1</translation>
    </message>
    <message>
        <source>Sizes of product %1</source>
        <translation>상품 %1의 크기</translation>
    </message>
    <message>
        <source>Sizes, by commas</source>
        <translation>크기 (쉼표로)</translation>
    </message>
    <message>
        <source>Price of product %1</source>
        <translation>상품 %1의 가격</translation>
    </message>
    <message>
        <source> won</source>
        <translation>원</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>가격 없음</translation>
    </message>
    <message>
        <source>Take out product %1</source>
        <translation>상품 %1 빼기</translation>
    </message>
</context>
<context>
    <name>ieum::RecordsSection</name>
    <message>
        <source>each its own term</source>
        <translation>건마다 정해진 기한</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>계속 보관</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n년</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n개월</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing over its term</source>
        <translation>기한이 지난 것이 없습니다</translation>
    </message>
    <message>
        <source>%1 records of %2 people, %3 to %4</source>
        <translation>%1건 · 손님 %2명 · %3부터 %4까지</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>기록 보관</translation>
    </message>
    <message>
        <source>What is over its term</source>
        <translation>보관 기간이 지난 기록</translation>
    </message>
    <message>
        <source>The law: orders and payments 5 years, complaints 3 years, notices 6 months. Nobody with an open order, booking or promise is touched. First you see what it would be.</source>
        <translation>법에 따라 주문·결제는 5년, 불만·분쟁은 3년, 안내·광고는 6개월 보관합니다. 남은 주문·예약·약속이 있는 손님은 건드리지 않습니다. 무엇이 지워지는지 먼저 보여 드립니다.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>미리 보기</translation>
    </message>
    <message>
        <source>By itself, every day</source>
        <translation>날마다 저절로</translation>
    </message>
    <message>
        <source>What has come to its term is destroyed within a day. If this PC's clock has jumped, nothing happens.</source>
        <translation>기간이 끝난 기록을 하루 안에 지웁니다. 이 PC의 시계가 크게 달라졌으면 아무것도 하지 않습니다.</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>켜기</translation>
    </message>
    <message>
        <source>Everything in one file</source>
        <translation>모든 자료를 한 파일로</translation>
    </message>
    <message>
        <source>A zip with tables (CSV and Excel) and a page a customer. It needs no Ieum to be read, so keep it where nobody else gets at it.</source>
        <translation>표(CSV, 엑셀)와 손님별 페이지를 담은 zip입니다. 이음 없이도 읽을 수 있으니 다른 사람이 볼 수 없는 곳에 두세요.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>끄기</translation>
    </message>
    <message>
        <source>On: looked at once a day.</source>
        <translation>켜져 있습니다. 하루에 한 번 살펴봅니다.</translation>
    </message>
    <message>
        <source>Off: nothing is destroyed by itself.</source>
        <translation>꺼져 있습니다. 저절로 지워지는 것은 없습니다.</translation>
    </message>
    <message>
        <source>A password for the file?</source>
        <translation>파일에 비밀번호를 걸까요?</translation>
    </message>
    <message>
        <source>With one the file is locked by AES-256; 7-Zip and Bandizip open it, the Windows Explorer does not. Names of files in it stay readable. Empty: anybody can read it.</source>
        <translation>걸면 AES-256으로 잠급니다. 7-Zip과 반디집으로 열 수 있고 윈도 탐색기로는 열 수 없습니다. 안에 든 파일 이름은 보입니다. 비워 두면 누구나 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>비밀번호</translation>
    </message>
    <message>
        <source>Choose where</source>
        <translation>저장할 곳 고르기</translation>
    </message>
    <message>
        <source>Where shall the file go?</source>
        <translation>어디에 저장할까요?</translation>
    </message>
    <message>
        <source>Zip (*.zip)</source>
        <translation>Zip (*.zip)</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>내보내는 중입니다</translation>
    </message>
    <message>
        <source>If you stop, nothing of the file is left.</source>
        <translation>멈추면 만들던 파일은 남지 않습니다</translation>
    </message>
    <message>
        <source>Exported %1 rows.</source>
        <translation>%1줄을 내보냈습니다.</translation>
    </message>
    <message>
        <source>Looking it up</source>
        <translation>살펴보는 중입니다</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>바뀌는 것은 없습니다</translation>
    </message>
    <message>
        <source>Destroy what is over its term?</source>
        <translation>보관 기간이 지난 기록을 지울까요?</translation>
    </message>
    <message>
        <source>Nothing is over its term.</source>
        <translation>기간이 지난 기록이 없습니다.</translation>
    </message>
    <message>
        <source>It cannot be taken back. Backups made so far hold it until they are thinned out, at most a year.</source>
        <translation>되돌릴 수 없습니다. 지금까지 만든 백업에는 정리될 때까지, 길어도 1년 동안 남습니다.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>바뀐 것이 없습니다.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Kinds of records</source>
        <translation>기록의 종류</translation>
    </message>
    <message>
        <source>This PC's clock has jumped. Is today really %1?</source>
        <translation>이 PC의 시계가 크게 달라졌습니다. 오늘이 %1 맞나요?</translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Destroying</source>
        <translation>지우는 중입니다</translation>
    </message>
    <message>
        <source>Work in the window goes on as usual.</source>
        <translation>하던 일은 그대로 하셔도 됩니다</translation>
    </message>
    <message>
        <source>%1 records were destroyed.</source>
        <translation>%1건을 지웠습니다.</translation>
    </message>
    <message>
        <source>What is over its term, and everything in one file. Data of one customer: the menu of the customer's card.</source>
        <translation>보관 기간이 지난 기록을 살펴보고, 모든 자료를 한 파일로 내보냅니다. 손님 한 분의 자료는 손님 카드의 메뉴에 있습니다.</translation>
    </message>
</context>
<context>
    <name>ieum::SettingsPage</name>
    <message>
        <source>Sections</source>
        <translation>설정 항목</translation>
    </message>
</context>
<context>
    <name>ieum::ShopSection</name>
    <message>
        <source>Shop</source>
        <translation>가게</translation>
    </message>
    <message>
        <source>Saved as you write.</source>
        <translation>적는 대로 저장합니다.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>전화번호</translation>
    </message>
    <message>
        <source>Printed as the sender&apos;s number on waybills.</source>
        <translation>송장의 보내는 분 번호로 인쇄합니다.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>입금 계좌</translation>
    </message>
    <message>
        <source>Put into messages for #{계좌}: bank, number, name.</source>
        <translation>문구의 #{계좌} 자리에 들어갑니다. 은행, 번호, 예금주를 적어 주세요.</translation>
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
        <source>The sender of every parcel.</source>
        <translation>송장의 보내는 곳입니다.</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>여는 시간</translation>
    </message>
    <message>
        <source>Opens at</source>
        <translation>여는 시각</translation>
    </message>
    <message>
        <source>Closes at</source>
        <translation>닫는 시각</translation>
    </message>
    <message>
        <source>Calendar grid</source>
        <translation>예약 간격</translation>
    </message>
    <message>
        <source>Closed on %1</source>
        <translation>%1 쉼</translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation>쉬는 요일</translation>
    </message>
    <message>
        <source>Pressed days are closed every week.</source>
        <translation>누른 요일은 매주 쉽니다.</translation>
    </message>
    <message>
        <source>The shop needs a name. The old one stays.</source>
        <translation>가게 이름이 비어 있어 전의 이름을 그대로 둡니다.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>저장했습니다.</translation>
    </message>
    <message>
        <source>until the next day</source>
        <translation>다음 날 새벽까지</translation>
    </message>
    <message>
        <source>It opens and closes at the same time. The old hours stay.</source>
        <translation>여는 시각과 닫는 시각이 같습니다. 전 시간을 그대로 둡니다.</translation>
    </message>
    <message>
        <source>Closed on public holidays</source>
        <translation>공휴일에 쉽니다</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>쉬는 시간</translation>
    </message>
    <message>
        <source>Every open day. Several are parted by commas.</source>
        <translation>여는 날마다입니다. 여럿이면 쉼표로 나눠 주세요.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Between bookings</source>
        <translation>예약 사이</translation>
    </message>
    <message>
        <source>Time to tidy up before the next one.</source>
        <translation>다음 손님 전에 정리하는 시간입니다.</translation>
    </message>
    <message>
        <source>The breaks could not be read. The old ones stay. Please write them like 12:30-13:30.</source>
        <translation>쉬는 시간을 읽지 못했습니다. 전의 것을 그대로 둡니다. 12:30-13:30처럼 적어 주세요.</translation>
    </message>
    <message>
        <source>Do not remind</source>
        <translation>알리지 않기</translation>
    </message>
    <message>
        <source>I send them myself</source>
        <translation>눌러서 보내기</translation>
    </message>
    <message>
        <source>Send by itself</source>
        <translation>알아서 보내기</translation>
    </message>
    <message>
        <source>Booking reminders</source>
        <translation>예약 알림</translation>
    </message>
    <message>
        <source>The day before and three hours before, never between 9 in the evening and 8 in the morning. Whom no text reaches stands in the list to call.</source>
        <translation>전날과 3시간 전에 알립니다. 밤 9시부터 아침 8시까지는 보내지 않습니다. 글이 닿지 않는 손님은 전화할 목록에 남습니다.</translation>
    </message>
    <message>
        <source>Number to refuse advertising</source>
        <translation>광고 수신거부 번호</translation>
    </message>
    <message>
        <source>An 080 number that costs the caller nothing. Only advertising texts need it.</source>
        <translation>거는 분이 돈을 내지 않는 080 번호입니다. 광고 문자를 보낼 때만 필요합니다.</translation>
    </message>
</context>
<context>
    <name>ieum::UpdateCard</name>
    <message>
        <source>Nothing leaves this PC in this run, so newer versions are not looked for.</source>
        <translation>지금은 밖으로 나가는 것이 없도록 열려 있어 새 버전을 확인하지 않습니다.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>지금 확인</translation>
    </message>
    <message>
        <source>Only when I press</source>
        <translation>누를 때만</translation>
    </message>
    <message>
        <source>Once a week</source>
        <translation>일주일에 한 번</translation>
    </message>
    <message>
        <source>Looking for newer versions</source>
        <translation>새 버전 확인</translation>
    </message>
    <message>
        <source>Only the request goes out, nothing about the shop. Nothing is installed by itself.</source>
        <translation>새 버전이 있는지만 묻고 가게 정보는 보내지 않습니다. 저절로 설치하지 않습니다.</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>확인하고 있습니다 …</translation>
    </message>
    <message>
        <source>Last looked on %1.</source>
        <translation>%1에 마지막으로 확인했습니다.</translation>
    </message>
    <message>
        <source>Not looked for newer versions yet.</source>
        <translation>아직 새 버전을 확인하지 않았습니다.</translation>
    </message>
    <message>
        <source>Ieum %1 is the newest.</source>
        <translation>지금 쓰는 %1 버전이 가장 새 버전입니다.</translation>
    </message>
    <message>
        <source>Ieum %1 is out (%2). What changes:</source>
        <translation>%1 버전이 나왔습니다 (%2). 바뀌는 점:</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>받는 곳 열기</translation>
    </message>
</context>
<context>
    <name>ieum::WeeklyUpdateCheck</name>
    <message>
        <source>Ieum %1 is out.</source>
        <translation>이음 %1 버전이 나왔습니다.</translation>
    </message>
    <message>
        <source>Nothing changes by itself. Look at what is new when the shop is quiet.</source>
        <translation>저절로 바뀌는 것은 없습니다. 한가할 때 바뀌는 점을 살펴보세요.</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>바뀌는 점</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>이 버전은 넘기기</translation>
    </message>
</context>
</TS>
