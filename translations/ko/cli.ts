<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>Book</name>
    <message>
        <source>booked</source>
        <translation>예약</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>확인 전</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>done</source>
        <translation>끝남</translation>
    </message>
    <message>
        <source>no-show</source>
        <translation>안 오심</translation>
    </message>
    <message>
        <source>Clashes with %1, %2.</source>
        <translation>%1 님 예약(%2)과 겹칩니다.</translation>
    </message>
    <message>
        <source>The shop is closed then.</source>
        <translation>영업 시간이 아닙니다.</translation>
    </message>
    <message>
        <source>Saved as booking %1.</source>
        <translation>%1번 예약으로 저장했습니다.</translation>
    </message>
    <message>
        <source>Not saved. Nothing was changed; --force books it all the same.</source>
        <translation>저장하지 않았습니다. 바뀐 것은 없습니다. 그래도 잡으려면 --force를 붙여 주세요.</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) written.</source>
        <translation>
            <numerusform>예약 %n건을 파일에 적었습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>add, list, move, cancel, accept, paid, deposit, state, walk-in, free, export: takes and keeps bookings</source>
        <translation>add, list, move, cancel, accept, paid, deposit, state, walk-in, free, export: 예약을 잡고 옮기고 취소합니다</translation>
    </message>
</context>
<context>
    <name>Series</name>
    <message>
        <source>booking %1</source>
        <translation>예약 %1</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>저장 안 함</translation>
    </message>
    <message>
        <source>clashes with %1</source>
        <translation>%1 님과 겹침</translation>
    </message>
    <message>
        <source>closed then</source>
        <translation>영업시간 밖</translation>
    </message>
    <message>
        <source>Not saved. Nothing was changed; --skip leaves out what is not free, --force books it all the same.</source>
        <translation>저장하지 않았습니다. 바뀐 것은 없습니다. --skip은 비지 않은 때를 빼고, --force는 그래도 잡습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) cancelled.</source>
        <translation>
            <numerusform>예약 %n건을 취소했습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ieumctl</name>
    <message>
        <source>lists the file formats that import knows</source>
        <translation>가져올 수 있는 파일 형식을 보여 줍니다</translation>
    </message>
    <message>
        <source>The shop is whole: %1 rows read.</source>
        <translation>가게가 온전합니다. %1줄을 읽었습니다.</translation>
    </message>
    <message>
        <source>reads the whole shop and says what is damaged</source>
        <translation>가게 전체를 읽고 손상된 곳을 알려 줍니다</translation>
    </message>
    <message>
        <source>keeps a copy of a damaged log and goes on with what can be read</source>
        <translation>손상된 기록의 사본을 남기고 읽을 수 있는 데까지로 계속합니다</translation>
    </message>
    <message>
        <source>the shop's name</source>
        <translation>가게 이름</translation>
    </message>
    <message>
        <source>opening hours, 10:00-20:00</source>
        <translation>영업시간, 10:00-20:00</translation>
    </message>
    <message>
        <source>the shop's phone number</source>
        <translation>가게 전화번호</translation>
    </message>
    <message>
        <source>the shop's address</source>
        <translation>가게 주소</translation>
    </message>
    <message>
        <source>the shop's postcode</source>
        <translation>가게 우편번호</translation>
    </message>
    <message>
        <source>the bank account that customers pay to</source>
        <translation>입금 받는 계좌</translation>
    </message>
    <message>
        <source>minutes between the rows of the calendar</source>
        <translation>예약표의 간격(분)</translation>
    </message>
    <message>
        <source>closed weekdays and dates: sun,2022-10-10</source>
        <translation>쉬는 요일과 날짜: 일,2022-10-10</translation>
    </message>
    <message>
        <source>The shop is ready in %1.</source>
        <translation>%1에 가게가 준비되었습니다.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>저장했습니다.</translation>
    </message>
    <message>
        <source>Recovery code (the one before no longer works):
%1</source>
        <translation>복구 코드(앞서 만든 코드는 더 쓸 수 없습니다):
%1</translation>
    </message>
    <message>
        <source>%1  %2 – %3  %4 left, %5 used, %6 void</source>
        <translation>%1  %2 – %3  남음 %4, 사용 %5, 폐기 %6</translation>
    </message>
    <message>
        <source>add, list: the waybill numbers that couriers gave to the shop</source>
        <translation>add, list: 택배사에서 받은 송장대역</translation>
    </message>
    <message>
        <source>cj, hanjin, lotte, logen or epost.</source>
        <translation>cj, hanjin, lotte, logen, epost 가운데 하나.</translation>
    </message>
    <message>
        <source>First number, with its check digit.</source>
        <translation>시작 번호(끝자리 포함).</translation>
    </message>
    <message>
        <source>Last number, with its check digit.</source>
        <translation>끝 번호(끝자리 포함).</translation>
    </message>
    <message>
        <source>Warn at this many left.</source>
        <translation>이만큼 남으면 알립니다.</translation>
    </message>
    <message>
        <source>Check rule: mod7, mod7-serial9 or none.</source>
        <translation>끝자리 규칙: mod7, mod7-serial9, none.</translation>
    </message>
    <message>
        <source>The contract's code.</source>
        <translation>계약(신용) 번호.</translation>
    </message>
    <message>
        <source>Who pays: credit, prepaid or collect.</source>
        <translation>운임: credit(신용), prepaid(선불), collect(착불).</translation>
    </message>
    <message>
        <source>Mask names and phone numbers on its labels.</source>
        <translation>송장의 이름과 전화번호를 가립니다.</translation>
    </message>
    <message>
        <source>Show names and phone numbers on its labels.</source>
        <translation>송장의 이름과 전화번호를 그대로 보입니다.</translation>
    </message>
    <message>
        <source>Write the labels to this PDF file.</source>
        <translation>라벨을 이 PDF 파일로 저장합니다.</translation>
    </message>
    <message>
        <source>All orders that wait for their waybill.</source>
        <translation>송장을 기다리는 주문 모두.</translation>
    </message>
    <message>
        <source>One label a line, also for the same recipient.</source>
        <translation>받는 분이 같아도 합포하지 않고 한 장씩.</translation>
    </message>
    <message>
        <source>Leave the sender out.</source>
        <translation>보내는 분을 인쇄하지 않습니다.</translation>
    </message>
    <message>
        <source>Show whole names and phone numbers.</source>
        <translation>이름과 전화번호를 가리지 않습니다.</translation>
    </message>
    <message>
        <source>Address labels without a number.</source>
        <translation>송장번호 없는 주소 라벨.</translation>
    </message>
    <message>
        <source>Why the number is void.</source>
        <translation>번호를 폐기하는 까닭.</translation>
    </message>
    <message>
        <source>At most so many rows; 0 is all.</source>
        <translation>최대 줄 수. 0은 모두.</translation>
    </message>
    <message>
        <source>Write the labels to this file of ZPL commands.</source>
        <translation>라벨을 ZPL 명령 파일로 저장합니다.</translation>
    </message>
    <message>
        <source>Write the labels to this file of TSPL commands.</source>
        <translation>라벨을 TSPL 명령 파일로 저장합니다.</translation>
    </message>
    <message>
        <source>Print on this printer of the system.</source>
        <translation>이 컴퓨터에 설치한 프린터로 인쇄합니다.</translation>
    </message>
    <message>
        <source>Print on a label printer in the shop's network.</source>
        <translation>가게 네트워크의 라벨 프린터로 인쇄합니다.</translation>
    </message>
    <message>
        <source>What that printer speaks: zpl or tspl.</source>
        <translation>그 프린터의 언어: zpl 또는 tspl.</translation>
    </message>
    <message>
        <source>%1 (%2): %3 new, %4 there already, %5 changed, %6 not read</source>
        <translation>%1 (%2): 새로 %3건, 이미 있음 %4건, 바뀜 %5건, 못 읽음 %6건</translation>
    </message>
    <message>
        <source>to take it back: ieumctl import undo %1</source>
        <translation>되돌리려면: ieumctl import undo %1</translation>
    </message>
    <message>
        <source>%1 taken back, %2 kept because later work rests on them</source>
        <translation>%1건 되돌림, 뒤이어 쓴 %2건은 남겨 둠</translation>
    </message>
    <message>
        <source>counts what the shop holds</source>
        <translation>가게에 담긴 것을 셉니다</translation>
    </message>
    <message>
        <source>closes a customer's silence by hand (answered on the phone)</source>
        <translation>손님의 답변 대기를 직접 닫습니다 (전화로 답함)</translation>
    </message>
    <message>
        <source>The silence is closed until the customer speaks again.</source>
        <translation>손님이 다시 말할 때까지 답변 대기에서 뺍니다.</translation>
    </message>
    <message>
        <source>lists the conversations, newest first</source>
        <translation>대화 목록을 새 글부터 보여 줍니다</translation>
    </message>
    <message>
        <source>finds messages, customers, orders, bookings and waybills</source>
        <translation>글·손님·주문·예약·송장을 찾습니다</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1건 찾음</translation>
    </message>
    <message>
        <source>shows all messages and calls of one customer</source>
        <translation>한 손님의 글과 통화를 모두 보여 줍니다</translation>
    </message>
    <message>
        <source>makes the sample shop with the week of October 2022 in --to DIR</source>
        <translation>--to DIR에 2022년 10월 장애 주간의 연습 가게를 만듭니다</translation>
    </message>
    <message>
        <source>The sample shop is ready in %1.</source>
        <translation>%1에 연습 가게를 만들었습니다.</translation>
    </message>
    <message>
        <source>who must be contacted because a channel stopped</source>
        <translation>멈춘 채널 때문에 연락해야 할 손님</translation>
    </message>
    <message>
        <source>Only of this one; without it, of every stopped one.</source>
        <translation>이 채널만. 없으면 멈춘 채널 모두.</translation>
    </message>
    <message>
        <source>list, down, up, maintenance, set: the channels and what is known of them</source>
        <translation>list, down, up, maintenance, set: 채널과 그 상태</translation>
    </message>
    <message>
        <source>receive, send or admin; without it, all of the channel.</source>
        <translation>receive, send, admin 가운데 하나. 없으면 채널 전체.</translation>
    </message>
    <message>
        <source>When it stopped.</source>
        <translation>멈춘 시각.</translation>
    </message>
    <message>
        <source>What is known of the cause.</source>
        <translation>알려진 까닭.</translation>
    </message>
    <message>
        <source>When the maintenance begins.</source>
        <translation>점검이 시작하는 시각.</translation>
    </message>
    <message>
        <source>When it is announced to end.</source>
        <translation>점검이 끝난다고 알린 시각.</translation>
    </message>
    <message>
        <source>Where the phone is: http://192.168.0.24:8080.</source>
        <translation>휴대폰 주소: http://192.168.0.24:8080.</translation>
    </message>
    <message>
        <source>The user that the SMSGate app shows.</source>
        <translation>SMSGate 앱에 보이는 사용자.</translation>
    </message>
    <message>
        <source>The environment variable that holds the password.</source>
        <translation>암호가 든 환경 변수의 이름.</translation>
    </message>
    <message>
        <source>list, run, retry, cancel, done: texts on their way out</source>
        <translation>list, run, retry, cancel, done: 보낼 글</translation>
    </message>
    <message>
        <source>How many, newest first; 0 is all.</source>
        <translation>몇 개, 최근 것부터. 0은 모두.</translation>
    </message>
    <message>
        <source>enters a text to a customer into the outbox</source>
        <translation>손님에게 보낼 글을 보낼 편지함에 넣습니다</translation>
    </message>
    <message>
        <source>The text.</source>
        <translation>글.</translation>
    </message>
    <message>
        <source>A template instead of a text.</source>
        <translation>글 대신 쓸 문구.</translation>
    </message>
    <message>
        <source>The channel; without it, the best living one.</source>
        <translation>채널. 없으면 살아 있는 가장 좋은 채널.</translation>
    </message>
    <message>
        <source>moves conversations to a channel that works</source>
        <translation>대화를 살아 있는 채널로 옮깁니다</translation>
    </message>
    <message>
        <source>Where to; best is the best of each.</source>
        <translation>옮길 채널. best는 손님마다 가장 좋은 채널.</translation>
    </message>
    <message>
        <source>The text that goes out.</source>
        <translation>나갈 문구.</translation>
    </message>
    <message>
        <source>Shows what would happen and changes nothing.</source>
        <translation>어떻게 될지만 보이고 아무것도 바꾸지 않습니다.</translation>
    </message>
    <message>
        <source>%1 moved, %2 unreachable, %3 queued</source>
        <translation>%1명 옮김, %2명 닿지 않음, %3건 보낼 예정</translation>
    </message>
    <message>
        <source>fetches what is new from the phone</source>
        <translation>휴대폰에서 새 문자를 가져옵니다</translation>
    </message>
    <message>
        <source>Once, then ends.</source>
        <translation>한 번만 하고 끝냅니다.</translation>
    </message>
    <message>
        <source>list, set, show: texts with blanks like #{이름}</source>
        <translation>list, set, show: #{이름} 같은 빈칸이 있는 문구</translation>
    </message>
    <message>
        <source>%1 to contact, %2 of %3 contacted</source>
        <translation>연락할 손님 %1명, %3명 가운데 %2명 완료</translation>
    </message>
    <message>
        <source>add, list, done: calls that were promised</source>
        <translation>add, list, done: 약속한 전화</translation>
    </message>
    <message>
        <source>When the call was promised for.</source>
        <translation>전화하기로 한 때.</translation>
    </message>
    <message>
        <source>What it is about.</source>
        <translation>무슨 일로 거는 전화인지.</translation>
    </message>
    <message>
        <source>Kept as call %1.</source>
        <translation>전화 약속 %1번으로 적었습니다.</translation>
    </message>
    <message>
        <source>Call %1 is done.</source>
        <translation>전화 약속 %1번을 마쳤습니다.</translation>
    </message>
    <message>
        <source>Everybody whom this stopped channel leaves waiting; all: every one.</source>
        <translation>이 멈춘 채널에서 기다리는 손님 모두. all: 멈춘 채널 전부.</translation>
    </message>
    <message>
        <source>writes a courier's bulk intake form (--form: which of its forms)</source>
        <translation>택배사 접수 엑셀을 만듭니다 (--form: 양식 이름)</translation>
    </message>
    <message>
        <source>There is nothing to write.</source>
        <translation>내보낼 것이 없습니다.</translation>
    </message>
    <message>
        <source>reads times, people, goods and addresses out of a message</source>
        <translation>메시지에서 시간·인원·상품·주소를 읽어 냅니다</translation>
    </message>
    <message>
        <source>import, find: the state's address files, looked up without a network</source>
        <translation>import, find: 주소 파일을 가져오고 인터넷 없이 주소를 찾습니다</translation>
    </message>
    <message>
        <source>init, set, show, recovery-sheet: makes a shop and says what it is</source>
        <translation>init, set, show, recovery-sheet: 가게를 만들고 정보를 정합니다</translation>
    </message>
    <message>
        <source>Ieum %1 is the newest.</source>
        <translation>지금 쓰는 %1 버전이 가장 새 버전입니다.</translation>
    </message>
    <message>
        <source>Ieum %1 is out (%2). Here is %3. What changes:</source>
        <translation>%1 버전이 나왔습니다 (%2). 지금 쓰는 버전은 %3입니다. 바뀌는 점:</translation>
    </message>
    <message>
        <source>check: whether there is a newer version; installs nothing</source>
        <translation>check: 새 버전이 있는지 확인합니다. 설치하지는 않습니다</translation>
    </message>
    <message>
        <source>Asks this address instead.</source>
        <translation>이 주소에 대신 묻습니다.</translation>
    </message>
    <message>
        <source>Believes this public key instead: to try a manifest before it goes out.</source>
        <translation>이 공개 키를 대신 믿습니다. 내보내기 전에 시험할 때 씁니다.</translation>
    </message>
    <message>
        <source>The contract they are for, when there are several.</source>
        <translation>계약이 여럿일 때 이 번호의 계약 코드.</translation>
    </message>
    <message>
        <source>print, reprint, void, list, ledger, enter: waybills and what became of their numbers</source>
        <translation>print, reprint, void, list, ledger, enter: 송장과 송장번호 대장</translation>
    </message>
    <message>
        <source>Take the numbers of this contract instead of the usual one.</source>
        <translation>평소 계약 대신 이 계약의 번호를 씁니다.</translation>
    </message>
    <message>
        <source>The number that the courier gave to the order.</source>
        <translation>택배사가 이 주문에 준 송장번호.</translation>
    </message>
    <message>
        <source>First or last day of the ledger, included.</source>
        <translation>대장의 첫날 또는 마지막 날(포함).</translation>
    </message>
    <message>
        <source>%1 is the number of order %2.</source>
        <translation>%1: 주문 %2의 송장번호로 적었습니다.</translation>
    </message>
    <message>
        <source>Label size: %1.</source>
        <translation>라벨 크기: %1.</translation>
    </message>
    <message>
        <source>%1 sort codes are here now.</source>
        <translation>분류코드 %1개를 가져왔습니다.</translation>
    </message>
    <message>
        <source>The first free label of a begun sheet, from 1.</source>
        <translation>쓰던 라벨지에서 비어 있는 첫 칸 (1부터).</translation>
    </message>
    <message>
        <source>list, add, hold, resume, cancel, ship, paid, number, split, decide, return, exchange, export: keeps the orders</source>
        <translation>list, add, hold, resume, cancel, ship, paid, number, split, decide, return, exchange, export: 주문을 관리합니다</translation>
    </message>
    <message>
        <source>%1  silent since %2, %3 conversations expected</source>
        <translation>%1  %2부터 조용함, 평소라면 대화 %3건</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations</source>
        <translation>
            <numerusform>대화 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>set, list, sort-codes: the shop's contract with each courier; sort-codes COURIER FILE brings in its codes for labels without a network</source>
        <translation>set, list, sort-codes: 택배사별 계약과, 파일로 가져와 인터넷 없이 라벨에 인쇄할 분류코드</translation>
    </message>
    <message>
        <source>Which column of a table means what, remembered: recipient=받는이. Numbers a courier gave: line-no.</source>
        <translation>표의 어느 열이 무엇인지 알려 주고 기억합니다: recipient=받는이. 택배사가 준 번호는 line-no입니다.</translation>
    </message>
    <message>
        <source>How wide the label printer prints, in millimetres; 104 unless said.</source>
        <translation>라벨 프린터의 인쇄 폭(mm). 적지 않으면 104입니다.</translation>
    </message>
    <message>
        <source>list | report ID: when which channel stopped, and what it cost</source>
        <translation>list | report ID: 어느 채널이 언제 멈췄고 얼마나 잃었는지</translation>
    </message>
    <message>
        <source>the name is the same</source>
        <translation>이름이 같습니다</translation>
    </message>
    <message>
        <source>the name ends in the last four digits of the number</source>
        <translation>이름 끝이 전화번호 뒤 네 자리입니다</translation>
    </message>
    <message>
        <source>%1 new, %2 there already, %3 changed, %4 not read</source>
        <translation>새로 %1, 이미 있음 %2, 바뀜 %3, 읽지 못함 %4</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>되돌림</translation>
    </message>
    <message>
        <source>brings files in: FILE… or - (text from a pipe) [--dry-run], list, show BATCH, undo BATCH</source>
        <translation>파일을 가져옵니다: FILE… 또는 -(파이프로 온 글) [--dry-run], list, show BATCH, undo BATCH</translation>
    </message>
    <message>
        <source>The text names another customer: %1</source>
        <translation>글에 다른 손님 이름이 있습니다: %1</translation>
    </message>
    <message>
        <source>[confirm|new|reopen LATE…]: what came in after a stop beside what was dealt with meanwhile</source>
        <translation>[confirm|new|reopen LATE…]: 장애가 끝난 뒤 늦게 온 것을 그사이 처리한 것과 맞춰 봅니다</translation>
    </message>
    <message>
        <source>Of this outage; else of the newest.</source>
        <translation>이 장애의 것만. 없으면 가장 최근 장애.</translation>
    </message>
    <message>
        <source>%1 entries of the access log, none changed.</source>
        <translation>접속 기록 %1건, 바뀐 것이 없습니다.</translation>
    </message>
    <message>
        <source>list | verify: who saw, changed, printed, exported or sent what of the customers</source>
        <translation>list | verify: 누가 손님 정보를 보고, 바꾸고, 인쇄하고, 내보내고, 보냈는지</translation>
    </message>
    <message>
        <source>create --to DIR | verify FILE | list: encrypted backups, each in one file</source>
        <translation>create --to DIR | verify FILE | list: 암호화된 백업, 백업 하나에 파일 하나</translation>
    </message>
    <message>
        <source>The backup is in %1. It was read back whole.</source>
        <translation>%1에 백업했습니다. 끝까지 다시 읽어 확인했습니다.</translation>
    </message>
    <message>
        <source>The backup of %1 is whole: %2 messages, %3 orders.</source>
        <translation>%1의 백업은 온전합니다: 메시지 %2건, 주문 %3건.</translation>
    </message>
    <message>
        <source>the code of the recovery sheet is in this environment variable</source>
        <translation>복구 용지의 코드가 이 환경 변수에 있습니다</translation>
    </message>
    <message>
        <source>new: a fresh code for the recovery sheet; an earlier sheet no longer opens the shop</source>
        <translation>new: 복구 용지의 새 코드. 예전 시트로는 더 이상 열리지 않습니다</translation>
    </message>
    <message>
        <source>FILE --to DIR: the shop of a backup, in a new or empty folder, by passphrase or recovery sheet</source>
        <translation>FILE --to DIR: 백업의 가게를 새 폴더나 빈 폴더에, 암호나 복구 용지로</translation>
    </message>
    <message>
        <source>The shop as it stood on %1 is in %2.</source>
        <translation>%1의 가게가 %2에 있습니다.</translation>
    </message>
    <message>
        <source>%1 rows were saved into %2. The damaged shop was not touched.</source>
        <translation>%1줄을 %2에 살려 냈습니다. 손상된 가게는 건드리지 않았습니다.</translation>
    </message>
    <message>
        <source>makes a new shop of what can be read, in the folder of --to</source>
        <translation>읽을 수 있는 것으로 --to 폴더에 새 가게를 만듭니다</translation>
    </message>
    <message>
        <source>is fetched at its hour and takes nobody's time</source>
        <translation>찾아가는 상품이라 아무의 시간도 차지하지 않습니다</translation>
    </message>
    <message>
        <source>the bookings of a day or week as a PDF to print</source>
        <translation>하루나 한 주의 예약표를 PDF로</translation>
    </message>
    <message>
        <source>Monday to Sunday around the day</source>
        <translation>그날이 든 월요일부터 일요일까지</translation>
    </message>
    <message>
        <source>%1 bookings and %2 orders are on %3.</source>
        <translation>예약 %1건과 주문 %2건을 %3에 담았습니다.</translation>
    </message>
    <message>
        <source>%1 reminders on their way, %2 only by a call, %3 wait for the morning.</source>
        <translation>알림 %1건을 보냅니다. %2건은 전화로만 됩니다. %3건은 아침을 기다립니다.</translation>
    </message>
    <message>
        <source>rests of every day: 12:30-13:30, or none</source>
        <translation>매일 쉬는 시간: 12:30-13:30, 없으면 none</translation>
    </message>
    <message>
        <source>minutes between two bookings</source>
        <translation>예약과 예약 사이의 분</translation>
    </message>
    <message>
        <source>open or closed on public holidays</source>
        <translation>공휴일에 열면 open, 쉬면 closed</translation>
    </message>
    <message>
        <source>On the waiting list as %1.</source>
        <translation>대기 명단 %1번에 올렸습니다.</translation>
    </message>
    <message>
        <source>No longer on the waiting list.</source>
        <translation>대기 명단에서 뺐습니다.</translation>
    </message>
    <message>
        <source>add, list, offers, book, drop: who comes when something becomes free</source>
        <translation>add, list, offers, book, drop: 자리가 나면 오실 손님</translation>
    </message>
    <message>
        <source>list, send, run, called, uncalled: reminds of bookings; run sends what is due when the shop reminds by itself</source>
        <translation>list, send, run, called, uncalled: 예약을 알립니다. run은 가게가 알아서 보내기로 했을 때 때가 된 것을 보냅니다</translation>
    </message>
    <message>
        <source>of bookings: not at all, by a press, or by themselves</source>
        <translation>예약 알림: off 안 보냄, ask 눌러서 보냄, send 알아서 보냄</translation>
    </message>
    <message>
        <source>on or off: whether the platforms' addresses are asked every minute. Their companies then see this shop's internet address and nothing else.</source>
        <translation>on 또는 off: 플랫폼 주소에 1분마다 물어볼지. 그 회사들은 이 가게의 인터넷 주소만 보게 됩니다.</translation>
    </message>
    <message>
        <source>False alarms that are accepted: 1/month.</source>
        <translation>괜찮은 헛알림 횟수: 1/month.</translation>
    </message>
    <message>
        <source>At most so many; 0: all.</source>
        <translation>이만큼까지. 0이면 모두.</translation>
    </message>
    <message>
        <source>status, look, probe, alarms, declare, dismiss, seen, set, address, witnesses: whether the channels live; replay: when a silence would have raised the alarm</source>
        <translation>status, look, probe, alarms, declare, dismiss, seen, set, address, witnesses: 채널이 살아 있는지. replay: 조용함이 언제 알림을 냈을지</translation>
    </message>
    <message>
        <source>show, staff, seats, service, product, remove: with whom, where and for what people book, and what they order</source>
        <translation>show, staff, seats, service, product, remove: 누구에게, 어디서, 무엇을 예약하고 무엇을 주문하는지</translation>
    </message>
    <message>
        <source>minutes after this service; otherwise the shop's</source>
        <translation>이 서비스 뒤에 비워 둘 분. 없으면 가게 기준</translation>
    </message>
    <message>
        <source>of a product: 1호,2호</source>
        <translation>상품의 크기: 1호,2호</translation>
    </message>
    <message>
        <source>verify FILE: whether a saved evidence log is as it was sealed</source>
        <translation>verify FILE: 저장한 증거 기록이 그대로인지 확인</translation>
    </message>
    <message>
        <source>%1 entries, none changed. Last sum: %2</source>
        <translation>%1줄, 바뀐 곳 없음. 마지막 확인값: %2</translation>
    </message>
    <message>
        <source>texts to put up while a channel stands still, the sign for the door, and what is up</source>
        <translation>채널이 멈춘 동안 올릴 공지, 문 앞 안내문, 올린 곳</translation>
    </message>
    <message>
        <source>the sign at the door</source>
        <translation>문 앞 안내문</translation>
    </message>
    <message>
        <source>how much of the shop hangs on one company, and its second ways</source>
        <translation>가게가 한 회사에 얼마나 기대고 있는지와 다른 길</translation>
    </message>
    <message>
        <source>plays a stop through on a copy: nothing real is touched or sent</source>
        <translation>사본에서 장애 훈련: 실제로는 아무것도 바꾸거나 보내지 않음</translation>
    </message>
    <message>
        <source>the list on paper</source>
        <translation>종이 명단</translation>
    </message>
    <message>
        <source>%1 kept by law until %2</source>
        <translation>%1건은 법에 따라 %2까지 보관</translation>
    </message>
    <message>
        <source>list, preview, set KIND MONTHS, run [--clock-is-right], automatic on|off: how long records are kept</source>
        <translation>list, preview, set KIND MONTHS, run [--clock-is-right], automatic on|off: 기록을 얼마나 보관할지 정합니다</translation>
    </message>
    <message>
        <source>list, show, merge, unmerge, suggest, apart, tag, untag, tags, prefer, rename, memo: keeps who is who; export ID --output F.zip, erase ID [--preview] [--with-backups]: gives out or destroys what is held</source>
        <translation>list, show, merge, unmerge, suggest, apart, tag, untag, tags, prefer, rename, memo: 누가 누구인지 정리합니다; export ID --output F.zip, erase ID [--preview] [--with-backups]: 갖고 있는 정보를 내주거나 지웁니다</translation>
    </message>
    <message>
        <source>all --output FILE.zip [--password-env VARIABLE]: everything that the shop holds, as CSV, workbook and pages</source>
        <translation>all --output FILE.zip [--password-env VARIABLE]: 가게의 모든 자료를 CSV, 엑셀, 읽는 페이지로 내보냅니다</translation>
    </message>
    <message>
        <source>add, list, password, role, disable: who opens the shop, as owner or staff</source>
        <translation>add, list, password, role, disable: 가게를 여는 사람(사장·직원)</translation>
    </message>
    <message>
        <source>owner or staff</source>
        <translation>owner(사장) 또는 staff(직원)</translation>
    </message>
    <message>
        <source>%1 may get it, %2 are left out, %3 were queued for %4.</source>
        <translation>받을 수 있는 분 %1명, 빼는 분 %2명, 보낼 예정 %3건(%4부터).</translation>
    </message>
    <message>
        <source>one advertising text to everybody who agreed or bought within six months, by day only</source>
        <translation>동의하셨거나 6개월 안에 거래하신 분께 광고 문자를 낮에만 보냅니다</translation>
    </message>
    <message>
        <source>The text with blanks to use.</source>
        <translation>쓸 상용구.</translation>
    </message>
    <message>
        <source>Changes nothing.</source>
        <translation>아무것도 바꾸지 않습니다.</translation>
    </message>
    <message>
        <source>grant, refuse, list: what a customer said about advertising texts</source>
        <translation>grant, refuse, list: 손님의 광고 수신 동의와 거부</translation>
    </message>
    <message>
        <source>Where it was said: the evidence.</source>
        <translation>어디서 들었는지(증거로 남깁니다).</translation>
    </message>
    <message>
        <source>Tells the customer what was noted.</source>
        <translation>처리 결과를 손님께 알립니다.</translation>
    </message>
    <message>
        <source>the 080 number at which advertising can be refused</source>
        <translation>광고를 무료로 거부하는 080 번호</translation>
    </message>
    <message>
        <source>What the law calls it; without it, about a dealing.</source>
        <translation>법에서 보는 종류. 없으면 거래 안내.</translation>
    </message>
</context>
</TS>
