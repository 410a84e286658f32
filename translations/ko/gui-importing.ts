<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>ieum::ColumnsDialog</name>
    <message>
        <source>Which column is which?</source>
        <translation>어느 열이 무엇인가요?</translation>
    </message>
    <message>
        <source>Ieum guessed from the headers. What you say here is remembered for every table with these headers.</source>
        <translation>제목을 보고 짐작했습니다. 한 번 정하면 제목이 같은 표는 다음부터 그대로 읽습니다.</translation>
    </message>
    <message>
        <source>Read it this way</source>
        <translation>이대로 읽기</translation>
    </message>
    <message>
        <source>– none –</source>
        <translation>– 없음 –</translation>
    </message>
    <message>
        <source>First rows of the table</source>
        <translation>표의 첫 줄들</translation>
    </message>
    <message>
        <source>Please choose at least the recipient and the item.</source>
        <translation>받는 분과 상품 열은 꼭 골라 주세요.</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>주문번호</translation>
    </message>
    <message>
        <source>Time of order</source>
        <translation>주문일시</translation>
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
        <source>Amount</source>
        <translation>금액</translation>
    </message>
    <message>
        <source>Message for the courier</source>
        <translation>배송 메시지</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>주문자</translation>
    </message>
    <message>
        <source>Buyer's phone</source>
        <translation>주문자 전화번호</translation>
    </message>
    <message>
        <source>Ship by</source>
        <translation>발송 기한</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>입금</translation>
    </message>
    <message>
        <source>Waybill number</source>
        <translation>송장번호</translation>
    </message>
    <message>
        <source>These are waybill numbers</source>
        <translation>송장번호 파일입니다</translation>
    </message>
    <message>
        <source>Please choose the waybill number, and the order number or the recipient.</source>
        <translation>송장번호와, 주문번호나 받는 분 가운데 하나를 골라 주세요.</translation>
    </message>
</context>
<context>
    <name>ieum::ImportHistory</name>
    <message>
        <source>Brought in lately</source>
        <translation>최근에 가져온 파일</translation>
    </message>
    <message>
        <source>%1 new · %2 changed · %3 there already · %4 not read</source>
        <translation>새로 %1 · 바뀜 %2 · 이미 있음 %3 · 못 읽음 %4</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>되돌림</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Take back %1</source>
        <translation>%1 되돌리기</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>자세히</translation>
    </message>
    <message>
        <source>Look into %1</source>
        <translation>%1 자세히</translation>
    </message>
</context>
<context>
    <name>ieum::ImportListModel</name>
    <message>
        <source>new</source>
        <translation>새 주문</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>바뀜</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>못 읽음</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>이미 있음</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>보냄</translation>
    </message>
    <message>
        <source>received</source>
        <translation>받음</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>줄</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>Order no.</source>
        <translation>주문번호</translation>
    </message>
    <message>
        <source>From</source>
        <translation>보낸 사람</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>받는 분</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>방향</translation>
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
        <source>Text</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Waybill</source>
        <translation>송장번호</translation>
    </message>
</context>
<context>
    <name>ieum::ImportPage</name>
    <message>
        <source>Drop files anywhere on the window</source>
        <translation>파일을 창 아무 데나 끌어다 놓으세요</translation>
    </message>
    <message>
        <source>Order sheets, chat exports, phone backups: Ieum finds out what they are.</source>
        <translation>주문서, 대화 내보내기, 휴대폰 백업: 무엇인지는 이음이 알아냅니다.</translation>
    </message>
    <message>
        <source>Choose files to bring in</source>
        <translation>가져올 파일 고르기</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>파일 고르기</translation>
    </message>
    <message>
        <source>Bring files in</source>
        <translation>파일 가져오기</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 읽는 중</translation>
    </message>
    <message>
        <source>Bringing %1 in</source>
        <translation>%1 가져오는 중</translation>
    </message>
    <message>
        <source>Stopping saves nothing of it.</source>
        <translation>멈추면 하나도 저장하지 않습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n brought in.</source>
        <translation>
            <numerusform>%n건을 가져왔습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read and are kept apart.</source>
        <translation>
            <numerusform>%n건은 읽지 못해 따로 두었습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>The workbook has a password</source>
        <translation>암호가 걸린 엑셀입니다</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>암호</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Take %1 back?</source>
        <translation>%1 가져오기를 되돌릴까요?</translation>
    </message>
    <message>
        <source>What it added goes, what it changed gets its former values. What later work rests on stays.</source>
        <translation>더한 것은 없어지고 바뀐 것은 전의 값으로 돌아갑니다. 그 뒤에 쓴 것은 남습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n taken back.</source>
        <translation>
            <numerusform>%n건을 되돌렸습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay, because later work rests on them.</source>
        <translation>
            <numerusform>%n건은 뒤에 쓴 것이 있어 남겨 두었습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Are these waybill numbers of a courier?</source>
        <translation>택배사에서 받은 송장번호 파일인가요?</translation>
    </message>
    <message>
        <source>If a courier gave you this file with its numbers, choose which one; then say which column is which. It is remembered.</source>
        <translation>택배사가 번호를 넣어 돌려준 파일이라면 어느 택배사인지 골라 주세요. 이어서 어느 열이 무엇인지 알려 주시면 다음부터는 기억합니다.</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>택배사</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>열 고르기</translation>
    </message>
    <message>
        <source>Bring in what was copied</source>
        <translation>복사한 내용 가져오기</translation>
    </message>
    <message>
        <source>A conversation from KakaoTalk's window, or cells of a sheet</source>
        <translation>카카오톡 창에서 복사한 대화나 엑셀에서 복사한 칸</translation>
    </message>
</context>
<context>
    <name>ieum::ImportPreview</name>
    <message>
        <source>Look at the columns</source>
        <translation>열 보기</translation>
    </message>
    <message>
        <source>New</source>
        <translation>새로 들어옴</translation>
    </message>
    <message>
        <source>come in</source>
        <translation>새로 저장합니다</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>이미 있음</translation>
    </message>
    <message>
        <source>stay as they are</source>
        <translation>그대로 둡니다</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>바뀜</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>읽지 못함</translation>
    </message>
    <message>
        <source>kept apart with the reason</source>
        <translation>까닭과 함께 따로 둡니다</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>파일의 줄</translation>
    </message>
    <message>
        <source>Nothing is saved yet. It can be taken back at once afterwards, too.</source>
        <translation>아직 아무것도 저장하지 않았습니다. 가져온 뒤에도 한 번에 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>그만두기</translation>
    </message>
    <message numerus="yes">
        <source>Read as %1 · %n line(s)</source>
        <translation>
            <numerusform>%1 파일로 읽었습니다 · %n줄</numerusform>
        </translation>
    </message>
    <message>
        <source>this file was brought in before</source>
        <translation>전에 가져온 파일입니다</translation>
    </message>
    <message>
        <source>%1 of %2 columns connected</source>
        <translation>%2열 가운데 %1열 연결됨</translation>
    </message>
    <message>
        <source>Check the columns first</source>
        <translation>먼저 열 확인하기</translation>
    </message>
    <message numerus="yes">
        <source>Bring %n in</source>
        <translation>
            <numerusform>%n건 가져오기</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing new</source>
        <translation>새로운 것이 없습니다</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>전체 %1</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>새로 %1</translation>
    </message>
    <message>
        <source>There already %1</source>
        <translation>이미 있음 %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>바뀜 %1</translation>
    </message>
    <message>
        <source>Not read %1</source>
        <translation>못 읽음 %1</translation>
    </message>
    <message>
        <source>choose a row to compare</source>
        <translation>줄을 고르면 견줘 보입니다</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>지금 이음</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>이 파일</translation>
    </message>
</context>
<context>
    <name>ieum::ImportRecordDialog</name>
    <message>
        <source>%1, %2: %3 read, %4 new, %5 changed, %6 there already, %7 not read</source>
        <translation>%1, %2: 읽음 %3, 새로 %4, 바뀜 %5, 이미 있음 %6, 읽지 못함 %7</translation>
    </message>
    <message>
        <source>whole file</source>
        <translation>파일 전체</translation>
    </message>
    <message>
        <source>Everything in it could be read.</source>
        <translation>빠짐없이 읽었습니다.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>구분</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>까닭</translation>
    </message>
    <message>
        <source>What stood there</source>
        <translation>원래 내용</translation>
    </message>
    <message>
        <source>What was not read</source>
        <translation>읽지 못한 것</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>읽지 못함</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>알림</translation>
    </message>
</context>
<context>
    <name>ieum::WatchedFolder</name>
    <message>
        <source>Choose a folder to watch</source>
        <translation>지켜볼 폴더 고르기</translation>
    </message>
    <message>
        <source>Watch it no more</source>
        <translation>그만 지켜보기</translation>
    </message>
    <message>
        <source>Which folder do the files come into?</source>
        <translation>파일이 들어오는 폴더를 골라 주세요</translation>
    </message>
    <message>
        <source>Files that appear in a folder of your choice can be offered here by themselves.</source>
        <translation>고른 폴더에 새 파일이 들어오면 여기서 알려 드립니다.</translation>
    </message>
    <message>
        <source>New files in %1 are offered.</source>
        <translation>%1 폴더에 새 파일이 들어오면 알려 드립니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n new file(s) in the watched folder.</source>
        <translation>
            <numerusform>지켜보는 폴더에 새 파일이 %n개 들어왔습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not these</source>
        <translation>이번은 넘기기</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>살펴보기</translation>
    </message>
</context>
</TS>
