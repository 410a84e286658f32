<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>자세히</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
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
        <source>Import</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>장애 대응</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>받은함</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The clock of this run starts there.</source>
        <translation>이번 실행의 시각</translation>
    </message>
    <message>
        <source>No network at all in this run.</source>
        <translation>이번 실행에서는 인터넷을 쓰지 않음</translation>
    </message>
    <message>
        <source>ko or en.</source>
        <translation>ko 또는 en</translation>
    </message>
    <message>
        <source>Files to bring in.</source>
        <translation>가져올 파일</translation>
    </message>
    <message>
        <source>The shop&apos;s folder.</source>
        <translation>가게 자료 폴더</translation>
    </message>
</context>
<context>
    <name>ieum::DropOverlay</name>
    <message>
        <source>Let go to look into “%1”</source>
        <translation>놓으면 “%1” 파일을 살펴봅니다</translation>
    </message>
    <message numerus="yes">
        <source>Let go to look into %n file(s)</source>
        <translation>
            <numerusform>놓으면 파일 %n개를 살펴봅니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is saved before you have seen it.</source>
        <translation>먼저 보여 드리고, 누르기 전에는 저장하지 않습니다.</translation>
    </message>
</context>
<context>
    <name>ieum::FullDiskBanner</name>
    <message>
        <source>The disk is full</source>
        <translation>디스크가 가득 찼습니다</translation>
    </message>
    <message>
        <source>What was saved is safe. Ieum has given up its reserve of 8 MB, so that you can go on for a while. Please make room: empty the trash, or move films and pictures to another disk. This line goes away by itself then.</source>
        <translation>저장된 것은 안전합니다. 이음이 비상용 공간 8MB를 내놓아 당분간은 계속 쓸 수 있습니다. 휴지통을 비우거나 동영상·사진을 다른 디스크로 옮겨 자리를 만들어 주세요. 자리가 생기면 이 안내는 저절로 사라집니다.</translation>
    </message>
</context>
<context>
    <name>ieum::Header</name>
    <message>
        <source>Find</source>
        <translation>찾기</translation>
    </message>
    <message>
        <source>Customers, messages, order numbers, last four digits, and what the program can do</source>
        <translation>손님, 대화, 주문번호, 전화번호 끝 네 자리, 할 일을 찾습니다</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>답변 대기</translation>
    </message>
    <message>
        <source>Bookings today</source>
        <translation>오늘 예약</translation>
    </message>
    <message>
        <source>To ship</source>
        <translation>배송 대기</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>지연</translation>
    </message>
</context>
<context>
    <name>ieum::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>도움말</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>길잡이</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>ieum::MainWindow</name>
    <message>
        <source>Find</source>
        <translation>찾기</translation>
    </message>
    <message>
        <source>Go to … or do …</source>
        <translation>화면·할 일 찾기</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>다음 칸으로</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>앞 칸으로</translation>
    </message>
    <message>
        <source>Close the topmost</source>
        <translation>맨 위의 것 닫기</translation>
    </message>
    <message>
        <source>Help and keys</source>
        <translation>도움말과 단축키</translation>
    </message>
    <message>
        <source>Switch Ieum off</source>
        <translation>이음 끄기</translation>
    </message>
    <message>
        <source>Ieum · %1</source>
        <translation>이음 · %1</translation>
    </message>
    <message>
        <source>New booking</source>
        <translation>새 예약</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>지금 잠그기</translation>
    </message>
</context>
<context>
    <name>ieum::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>화면</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>지금 잠그기</translation>
    </message>
</context>
<context>
    <name>ieum::Palette</name>
    <message>
        <source>Found</source>
        <translation>찾은 것</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>화면</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>손님</translation>
    </message>
</context>
<context>
    <name>ieum::Session</name>
    <message>
        <source>There is no passphrase yet</source>
        <translation>아직 암호가 없습니다</translation>
    </message>
    <message>
        <source>This is the sample shop, on 16 October 2022 at 10 in the morning.</source>
        <translation>연습 가게입니다. 2022년 10월 16일 오전 10시, 카카오톡이 멈춘 다음 날입니다.</translation>
    </message>
    <message>
        <source>All people are invented, and nothing is sent anywhere. Try whatever you like.</source>
        <translation>손님은 모두 지어낸 사람이고 밖으로 나가는 것은 없습니다. 마음껏 눌러 보세요.</translation>
    </message>
    <message>
        <source>Leave and remove it</source>
        <translation>나가고 예시 지우기</translation>
    </message>
    <message>
        <source>The shop is restored.</source>
        <translation>가게를 되돌렸습니다.</translation>
    </message>
    <message>
        <source>The shop as it stood before is kept in %1.</source>
        <translation>되돌리기 전의 가게는 %1에 보관했습니다.</translation>
    </message>
    <message>
        <source>The restored shop lies in another folder.</source>
        <translation>되돌린 가게가 다른 폴더에 있습니다.</translation>
    </message>
    <message>
        <source>The present shop is open as it was; another program holds its folder. The restored one is in %1: start Ieum again and restore once more.</source>
        <translation>다른 프로그램이 폴더를 쓰고 있어 지금 가게를 그대로 열었습니다. 되돌린 가게는 %1에 있습니다. 이음을 껐다 켠 뒤 다시 되돌려 주세요.</translation>
    </message>
    <message>
        <source>Whoever locks the shop must be able to open it again. Choose a passphrase first; then Ctrl+L locks the shop.</source>
        <translation>잠근 가게는 다시 열 수 있어야 합니다. 먼저 암호를 정해 주세요. 그다음부터 Ctrl+L로 잠급니다.</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>암호 정하기</translation>
    </message>
</context>
<context>
    <name>ieum::StatusBar</name>
    <message>
        <source>Help</source>
        <translation>도움말</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>모두 저장됨</translation>
    </message>
    <message>
        <source>Waiting to be sent: %1</source>
        <translation>보내기 대기 %1건</translation>
    </message>
</context>
<context>
    <name>ieum::TextOffer</name>
    <message>
        <source>Tell by %1 (Ctrl+T)</source>
        <translation>%1로 알리기 (Ctrl+T)</translation>
    </message>
    <message>
        <source>The text waits to be sent by hand (%1).</source>
        <translation>보낼 글을 준비했습니다(%1). 복사해서 직접 보내고 표시해 주세요.</translation>
    </message>
    <message>
        <source>The text is on its way (%1).</source>
        <translation>보낼 글에 넣었습니다(%1).</translation>
    </message>
</context>
</TS>
