<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>LabelWords</name>
    <message>
        <source>111×171 (post office, form C)</source>
        <translation>111×171 (우체국 C형)</translation>
    </message>
    <message>
        <source>100×60</source>
        <translation>100×60</translation>
    </message>
    <message>
        <source>two on A4</source>
        <translation>A4 한 장에 2개</translation>
    </message>
    <message>
        <source>four on A4</source>
        <translation>A4 한 장에 4개</translation>
    </message>
    <message>
        <source>A4 sheet of 8</source>
        <translation>A4 라벨지 8칸</translation>
    </message>
    <message>
        <source>A4 sheet of 14</source>
        <translation>A4 라벨지 14칸</translation>
    </message>
    <message>
        <source>onto the hand-written form</source>
        <translation>수기 운송장에 덧인쇄</translation>
    </message>
    <message>
        <source>Waybill number</source>
        <translation>송장번호</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Box n of m</source>
        <translation>상자 수(1/1)</translation>
    </message>
    <message>
        <source>Mark of a reprint</source>
        <translation>재출력 표시</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>택배사</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>주문번호</translation>
    </message>
    <message>
        <source>Fare and boxes</source>
        <translation>운임과 상자 수</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>상품</translation>
    </message>
    <message>
        <source>Message to the driver</source>
        <translation>배송메시지</translation>
    </message>
    <message>
        <source>Recipient and phone</source>
        <translation>받는분 이름과 전화</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>받는분</translation>
    </message>
    <message>
        <source>Recipient's phone</source>
        <translation>받는분 전화</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>우편번호</translation>
    </message>
    <message>
        <source>Recipient's address</source>
        <translation>받는분 주소</translation>
    </message>
    <message>
        <source>Short address</source>
        <translation>줄인 주소</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>보내는분</translation>
    </message>
    <message>
        <source>Sender's phone</source>
        <translation>보내는분 전화</translation>
    </message>
    <message>
        <source>Sender's address</source>
        <translation>보내는분 주소</translation>
    </message>
    <message>
        <source>Sort code</source>
        <translation>분류코드</translation>
    </message>
    <message>
        <source>Sort code, second part</source>
        <translation>분류코드 뒷자리</translation>
    </message>
    <message>
        <source>Courier's short address</source>
        <translation>주소약칭</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>배달점소</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>기사 별칭</translation>
    </message>
    <message>
        <source>Branch and driver</source>
        <translation>배달점소와 기사</translation>
    </message>
    <message>
        <source>District mark</source>
        <translation>권내 표시</translation>
    </message>
    <message>
        <source>Mark of a sort code to check</source>
        <translation>분류코드 확인 표시</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>선</translation>
    </message>
    <message>
        <source>Empty box</source>
        <translation>빈 칸</translation>
    </message>
    <message>
        <source>Barcode: %1</source>
        <translation>바코드: %1</translation>
    </message>
</context>
<context>
    <name>TwinQuestion</name>
    <message>
        <source>… and %1 more</source>
        <translation>… 외 %1건</translation>
    </message>
    <message>
        <source>%1 orders look as if they had been sent already</source>
        <translation>이미 보낸 주문과 같아 보이는 주문이 %1건 있습니다</translation>
    </message>
    <message>
        <source>Print all the same</source>
        <translation>그래도 인쇄</translation>
    </message>
    <message>
        <source>The same item went to the same person and address within two weeks. Please look whether it is one order twice.</source>
        <translation>2주 안에 같은 분, 같은 주소로 같은 상품을 보냈습니다. 같은 주문이 두 번 들어온 것은 아닌지 확인해 주세요.</translation>
    </message>
</context>
<context>
    <name>ieum::BandDialog</name>
    <message>
        <source>New waybill numbers of %1</source>
        <translation>%1 새 송장번호 등록</translation>
    </message>
    <message>
        <source>Copy the first and the last number from the courier, with their last digit.</source>
        <translation>택배사에서 받은 시작 번호와 끝 번호를 끝자리까지 그대로 적어 주세요.</translation>
    </message>
    <message>
        <source>The numbers are right, they only follow another rule</source>
        <translation>번호가 맞습니다. 끝자리 규칙만 다릅니다</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>시작 번호</translation>
    </message>
    <message>
        <source>Last number</source>
        <translation>끝 번호</translation>
    </message>
    <message>
        <source>Tell me when so many are left</source>
        <translation>이만큼 남으면 알려 주기</translation>
    </message>
    <message>
        <source>Add the numbers</source>
        <translation>번호 등록</translation>
    </message>
    <message>
        <source>%1 does not end as the courier's numbers do (%2 is expected). Nothing was saved. Please look at the letter again.</source>
        <translation>%1은(는) 끝자리가 %2이어야 합니다. 저장하지 않았습니다. 받은 번호를 다시 확인해 주세요.</translation>
    </message>
    <message>
        <source>Contract code</source>
        <translation>계약(신용) 번호</translation>
    </message>
    <message>
        <source>Only when there are several contracts</source>
        <translation>계약이 여럿일 때만</translation>
    </message>
</context>
<context>
    <name>ieum::LabelEditorDialog</name>
    <message>
        <source>Change the form %1</source>
        <translation>%1 양식 고치기</translation>
    </message>
    <message>
        <source>Press a part of the label and drag it, or write its place in millimetres. Your own form is kept beside the one that came with Ieum.</source>
        <translation>라벨에서 옮길 곳을 눌러 끌거나 자리를 밀리미터로 적어 주세요. 고친 양식은 따로 저장하고, 이음의 원래 양식은 그대로 둡니다.</translation>
    </message>
    <message>
        <source>Print this part</source>
        <translation>이 항목을 인쇄합니다</translation>
    </message>
    <message>
        <source>The paper has its lines and captions already</source>
        <translation>전용용지입니다 (선과 제목이 이미 있음)</translation>
    </message>
    <message>
        <source>This part as it was</source>
        <translation>이 항목만 처음으로</translation>
    </message>
    <message>
        <source>The whole form as it was</source>
        <translation>모두 처음으로</translation>
    </message>
    <message>
        <source>Keep this form</source>
        <translation>이 양식 저장</translation>
    </message>
    <message>
        <source>Parts of the label</source>
        <translation>라벨 항목</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>왼쪽에서</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>위에서</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>너비</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>높이</translation>
    </message>
    <message>
        <source>Largest type</source>
        <translation>가장 큰 글자</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
</context>
<context>
    <name>ieum::LabelEditorPaper</name>
    <message>
        <source>The label</source>
        <translation>라벨</translation>
    </message>
    <message>
        <source>Arrow keys move the chosen part by half a millimetre.</source>
        <translation>방향키로 고른 항목을 0.5 mm씩 옮깁니다.</translation>
    </message>
</context>
<context>
    <name>ieum::LabelFormBar</name>
    <message>
        <source>Change this label's form</source>
        <translation>이 라벨 양식 고치기</translation>
    </message>
    <message>
        <source>Start at label</source>
        <translation>시작 칸</translation>
    </message>
    <message>
        <source>Label form</source>
        <translation>라벨 양식</translation>
    </message>
    <message>
        <source>The first label of a begun sheet that is still free</source>
        <translation>쓰던 라벨지에서 비어 있는 첫 칸</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> / %1칸</translation>
    </message>
</context>
<context>
    <name>ieum::LabelPreview</name>
    <message>
        <source>No label</source>
        <translation>라벨 없음</translation>
    </message>
    <message>
        <source>Label %1 for %2</source>
        <translation>%2 님 송장 %1</translation>
    </message>
    <message>
        <source>Waybill preview</source>
        <translation>송장 미리보기</translation>
    </message>
</context>
<context>
    <name>ieum::LabelPrinterDialog</name>
    <message>
        <source>Label printer of this PC</source>
        <translation>이 PC의 라벨 프린터</translation>
    </message>
    <message>
        <source>Any printer works through its driver. A label printer that is spoken to directly is faster and needs no driver.</source>
        <translation>어떤 프린터든 드라이버로 인쇄할 수 있습니다. 라벨 프린터에 바로 보내면 더 빠르고 드라이버가 없어도 됩니다.</translation>
    </message>
    <message>
        <source>Print the ruler page</source>
        <translation>눈금 인쇄</translation>
    </message>
    <message>
        <source>Ruler as PDF</source>
        <translation>눈금 PDF</translation>
    </message>
    <message>
        <source>Use this printer</source>
        <translation>이 프린터 쓰기</translation>
    </message>
    <message>
        <source>None: save a PDF</source>
        <translation>없음: PDF로 저장</translation>
    </message>
    <message>
        <source>Through the printer's driver</source>
        <translation>프린터 드라이버로</translation>
    </message>
    <message>
        <source>Directly, ZPL (Zebra, Bixolon …)</source>
        <translation>바로 보내기, ZPL (제브라, 빅솔론 등)</translation>
    </message>
    <message>
        <source>Directly, TSPL (TSC, Xprinter …)</source>
        <translation>바로 보내기, TSPL (TSC, 엑스프린터 등)</translation>
    </message>
    <message>
        <source>In the shop's network, ZPL</source>
        <translation>가게 네트워크, ZPL</translation>
    </message>
    <message>
        <source>In the shop's network, TSPL</source>
        <translation>가게 네트워크, TSPL</translation>
    </message>
    <message>
        <source>How labels are printed</source>
        <translation>라벨 인쇄 방법</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>프린터</translation>
    </message>
    <message>
        <source>The printer's address in the network</source>
        <translation>네트워크의 프린터 주소</translation>
    </message>
    <message>
        <source>Print the ruler page, measure, and write here what is off: labels are moved and scaled to make it good. Kept for each printer.</source>
        <translation>눈금을 인쇄해 자로 잰 뒤 어긋난 만큼 적어 주세요. 라벨을 그만큼 옮기고 늘이거나 줄여 인쇄합니다. 프린터마다 따로 저장합니다.</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>오른쪽으로</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>아래로</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>배율</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>%1 dpi</source>
        <translation>%1 dpi</translation>
    </message>
    <message>
        <source>The label printer's resolution</source>
        <translation>라벨 프린터 해상도</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>해상도</translation>
    </message>
    <message>
        <source>This PC has no printer yet. Please add it in the system's settings first.</source>
        <translation>이 PC에 프린터가 없습니다. 먼저 시스템 설정에서 프린터를 추가해 주세요.</translation>
    </message>
    <message>
        <source>Address and port; label printers listen at 9100.</source>
        <translation>주소와 포트를 적어 주세요. 라벨 프린터는 보통 9100번입니다.</translation>
    </message>
    <message>
        <source>Save the ruler page as PDF</source>
        <translation>눈금을 PDF로 저장</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 파일 (*.pdf)</translation>
    </message>
    <message>
        <source>Please write address and port, like 192.168.0.50:9100. Nothing was changed.</source>
        <translation>바뀐 것은 없습니다. 주소와 포트를 192.168.0.50:9100처럼 적어 주세요.</translation>
    </message>
    <message>
        <source>No printer is chosen. Nothing was changed. Please choose one.</source>
        <translation>프린터를 고르지 않아 그대로 두었습니다. 프린터를 골라 주세요.</translation>
    </message>
    <message>
        <source>Print width</source>
        <translation>인쇄 폭</translation>
    </message>
    <message>
        <source>How wide the label printer prints</source>
        <translation>라벨 프린터의 인쇄 폭</translation>
    </message>
    <message>
        <source>104 mm (four inches)</source>
        <translation>104mm (4인치)</translation>
    </message>
    <message>
        <source>128 mm (five inches)</source>
        <translation>128mm (5인치)</translation>
    </message>
    <message>
        <source>168 mm (six inches)</source>
        <translation>168mm (6인치)</translation>
    </message>
</context>
<context>
    <name>ieum::LedgerDialog</name>
    <message>
        <source>Ledger of waybill numbers</source>
        <translation>송장번호 대장</translation>
    </message>
    <message>
        <source>Every number that was taken, and what became of it. Names are masked.</source>
        <translation>쓴 번호가 모두, 어떻게 되었는지와 함께 나옵니다. 이름은 가려져 있습니다.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>인쇄</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>택배사</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>이번 달</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>지난달</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>올해</translation>
    </message>
    <message>
        <source>All numbers</source>
        <translation>모든 번호</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Waybill numbers</source>
        <translation>송장번호</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>송장번호</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>주문번호</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>받는분</translation>
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
        <source>%1 – %2: %3 left, %4 used, %5 void, %6 unexplained</source>
        <translation>%1 – %2: 남음 %3, 씀 %4, 폐기 %5, 설명 없는 번호 %6</translation>
    </message>
    <message>
        <source>No numbers yet</source>
        <translation>송장번호 없음</translation>
    </message>
    <message>
        <source>Save the ledger as PDF</source>
        <translation>대장을 PDF로 저장</translation>
    </message>
    <message>
        <source>ledger-%1-%2.pdf</source>
        <translation>송장번호대장-%1-%2.pdf</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 파일 (*.pdf)</translation>
    </message>
</context>
<context>
    <name>ieum::NumberDialog</name>
    <message>
        <source>Enter a waybill number</source>
        <translation>송장번호 적어 넣기</translation>
    </message>
    <message>
        <source>For a parcel that got its number at a counter or from the courier's own label.</source>
        <translation>우체국 창구나 택배사 송장으로 보내 번호를 따로 받은 소포에 씁니다.</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>주문번호</translation>
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
        <source>Enter the number</source>
        <translation>번호 넣기</translation>
    </message>
</context>
<context>
    <name>ieum::PreviewPane</name>
    <message>
        <source>The label before</source>
        <translation>이전 송장</translation>
    </message>
    <message>
        <source>The next label</source>
        <translation>다음 송장</translation>
    </message>
    <message>
        <source>Split the parcel</source>
        <translation>합포 풀기</translation>
    </message>
    <message>
        <source>One parcel again</source>
        <translation>다시 합포</translation>
    </message>
    <message>
        <source>Waybill preview</source>
        <translation>송장 미리보기</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>송장번호</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>묶음</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>보내는분</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>No number left</source>
        <translation>남은 번호 없음</translation>
    </message>
    <message>
        <source>%1: %2 orders in one box</source>
        <translation>%1 님 주문 %2건을 한 상자로</translation>
    </message>
    <message>
        <source>One order</source>
        <translation>주문 1건</translation>
    </message>
    <message>
        <source>The shop's name alone</source>
        <translation>가게 이름만</translation>
    </message>
    <message>
        <source>This is an address label</source>
        <translation>주소 라벨입니다</translation>
    </message>
    <message>
        <source>Printed without the sort code</source>
        <translation>분류코드 없이 인쇄합니다</translation>
    </message>
    <message>
        <source>It has no waybill number. Hand the parcel in at a counter.</source>
        <translation>송장번호가 없습니다. 우체국 창구 등에 직접 접수해 주세요.</translation>
    </message>
    <message>
        <source>The courier cannot be asked now. The branch adds the code when it takes the parcel.</source>
        <translation>지금은 택배사에 물을 수 없습니다. 접수할 때 지점에서 코드를 붙입니다.</translation>
    </message>
    <message>
        <source>A full waybill</source>
        <translation>분류코드까지 있는 송장입니다</translation>
    </message>
    <message>
        <source>Nothing to print here</source>
        <translation>인쇄할 수 없는 주문입니다</translation>
    </message>
    <message>
        <source>As told on %1.</source>
        <translation>%1에 받은 코드입니다.</translation>
    </message>
    <message>
        <source>A sort code known by the postcode only</source>
        <translation>우편번호로만 찾은 분류코드입니다</translation>
    </message>
    <message>
        <source>The label carries a mark to check it. %1</source>
        <translation>라벨에 확인 표시가 함께 인쇄됩니다. %1</translation>
    </message>
    <message>
        <source>The courier's sort code stands on it. %1</source>
        <translation>택배사 분류코드까지 인쇄됩니다. %1</translation>
    </message>
</context>
<context>
    <name>ieum::PrintBar</name>
    <message>
        <source>Add waybill numbers</source>
        <translation>송장번호 등록</translation>
    </message>
    <message>
        <source>Waybills</source>
        <translation>송장 내역</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>인쇄</translation>
    </message>
    <message>
        <source>Tick the orders to print</source>
        <translation>인쇄할 주문을 골라 주세요</translation>
    </message>
    <message>
        <source>%1 selected → %2 waybills</source>
        <translation>%1건 선택 → 송장 %2장</translation>
    </message>
    <message>
        <source>%1 combined parcels</source>
        <translation>합포 %1묶음</translation>
    </message>
    <message>
        <source>%1 blocked</source>
        <translation>막힌 주문 %1건</translation>
    </message>
    <message>
        <source>Print %1 waybills</source>
        <translation>송장 %1장 인쇄</translation>
    </message>
    <message>
        <source>Print waybills</source>
        <translation>송장 인쇄</translation>
    </message>
    <message>
        <source>%1 numbers left</source>
        <translation>남은 번호 %1개</translation>
    </message>
    <message>
        <source>No numbers yet</source>
        <translation>송장번호 없음</translation>
    </message>
    <message>
        <source>Address label</source>
        <translation>주소 라벨</translation>
    </message>
    <message>
        <source>%1 selected → %2 address labels</source>
        <translation>%1건 선택 → 주소 라벨 %2장</translation>
    </message>
    <message>
        <source>Print %1 address labels</source>
        <translation>주소 라벨 %1장 인쇄</translation>
    </message>
    <message>
        <source>%1 without a sort code</source>
        <translation>분류코드 없음 %1건</translation>
    </message>
    <message>
        <source>%1 with a sort code to check</source>
        <translation>분류코드 확인 %1건</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>택배사</translation>
    </message>
</context>
<context>
    <name>ieum::PrintDesk</name>
    <message>
        <source>Waybill numbers are running out.</source>
        <translation>송장번호가 얼마 남지 않았습니다.</translation>
    </message>
    <message>
        <source>Add numbers</source>
        <translation>번호 등록</translation>
    </message>
    <message>
        <source>Save the waybills as PDF</source>
        <translation>송장을 PDF로 저장</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 파일 (*.pdf)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>These orders cannot be printed yet</source>
        <translation>아직 인쇄할 수 없는 주문입니다</translation>
    </message>
    <message>
        <source>%1 waybills are printed. %2 numbers are left.</source>
        <translation>송장 %1장을 인쇄했습니다. 번호가 %2개 남았습니다.</translation>
    </message>
    <message>
        <source>%1 waybills are printed again with their numbers.</source>
        <translation>송장 %1장을 같은 번호로 다시 인쇄했습니다.</translation>
    </message>
    <message>
        <source>%1 address labels are printed. They have no number, so the orders wait as before.</source>
        <translation>주소 라벨 %1장을 인쇄했습니다. 송장번호가 없어 주문은 그대로 배송 대기입니다.</translation>
    </message>
    <message>
        <source>Text the customers (Ctrl+T)</source>
        <translation>손님에게 알리기 (Ctrl+T)</translation>
    </message>
    <message>
        <source>Your form is kept. The one that came with Ieum is still there.</source>
        <translation>고친 양식을 저장했습니다. 원래 양식도 그대로 있습니다.</translation>
    </message>
</context>
<context>
    <name>ieum::PrintService</name>
    <message>
        <source>waybills-%1.pdf</source>
        <translation>송장-%1.pdf</translation>
    </message>
    <message>
        <source>ruler.pdf</source>
        <translation>눈금.pdf</translation>
    </message>
</context>
<context>
    <name>ieum::SenderDialog</name>
    <message>
        <source>Who sends the parcels?</source>
        <translation>보내는 분은 누구인가요?</translation>
    </message>
    <message>
        <source>This stands on every waybill. It is asked once and can be changed in the settings.</source>
        <translation>모든 송장에 인쇄됩니다. 한 번만 묻고, 설정에서 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>Shop's name</source>
        <translation>가게 이름</translation>
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
        <source>Contract code of %1</source>
        <translation>%1 계약(신용) 번호</translation>
    </message>
    <message>
        <source>Who pays the fare</source>
        <translation>운임</translation>
    </message>
    <message>
        <source>Save and print</source>
        <translation>저장하고 인쇄</translation>
    </message>
    <message>
        <source>Print the name alone</source>
        <translation>가게 이름만 인쇄</translation>
    </message>
</context>
<context>
    <name>ieum::ShippedTextsDialog</name>
    <message>
        <source>Tell the customers their waybill numbers?</source>
        <translation>손님들께 송장번호를 알릴까요?</translation>
    </message>
    <message>
        <source>The texts wait in the outbox and go by the best living channel of each customer.</source>
        <translation>보낼 목록에 넣고, 손님마다 살아 있는 채널로 보냅니다.</translation>
    </message>
    <message>
        <source>%1 of them cannot be reached by a text.</source>
        <translation>%1명은 글을 보낼 길이 없습니다.</translation>
    </message>
    <message>
        <source>Text %1 customers</source>
        <translation>%1명에게 보내기</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>다음에</translation>
    </message>
    <message>
        <source>%1 texts are in the outbox.</source>
        <translation>%1건을 보낼 목록에 넣었습니다.</translation>
    </message>
    <message>
        <source>%1 texts are in the outbox, %2 could not be.</source>
        <translation>%1건을 보낼 목록에 넣었습니다. %2건은 넣지 못했습니다.</translation>
    </message>
    <message>
        <source>Type the number of texts (%1) to go on</source>
        <translation>계속하려면 건수(%1)를 적어 주세요</translation>
    </message>
</context>
<context>
    <name>ieum::ShippingSection</name>
    <message>
        <source>Couriers and waybills</source>
        <translation>택배와 송장</translation>
    </message>
    <message>
        <source>Saved as you write.</source>
        <translation>적는 대로 저장됩니다.</translation>
    </message>
    <message>
        <source>Hide the middle of names and the last four digits</source>
        <translation>이름 가운데와 전화번호 뒤 네 자리 가리기</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>택배사</translation>
    </message>
    <message>
        <source>Contract code</source>
        <translation>계약(신용) 번호</translation>
    </message>
    <message>
        <source>Who pays the fare</source>
        <translation>운임</translation>
    </message>
    <message>
        <source>Label size</source>
        <translation>라벨 크기</translation>
    </message>
    <message>
        <source>Masking</source>
        <translation>가리기</translation>
    </message>
    <message>
        <source>On couriers' labels only; address labels show everything.</source>
        <translation>택배 송장에만 적용됩니다. 주소 라벨은 모두 보입니다.</translation>
    </message>
    <message>
        <source>Waybill numbers</source>
        <translation>송장번호</translation>
    </message>
    <message>
        <source>Add numbers</source>
        <translation>번호 등록</translation>
    </message>
    <message>
        <source>Label printer</source>
        <translation>라벨 프린터</translation>
    </message>
    <message>
        <source>Of this PC alone.</source>
        <translation>이 컴퓨터에서만 쓰는 설정입니다.</translation>
    </message>
    <message>
        <source>%1 – %2: %3 left, %4 used, %5 void</source>
        <translation>%1 – %2: 남음 %3 · 사용 %4 · 폐기 %5</translation>
    </message>
    <message>
        <source>No numbers yet</source>
        <translation>송장번호 없음</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>저장했습니다.</translation>
    </message>
    <message>
        <source>With several contracts: the one whose numbers are printed now.</source>
        <translation>계약이 여럿이면 지금 인쇄할 번호의 계약입니다.</translation>
    </message>
    <message>
        <source>Ledger of the numbers</source>
        <translation>송장번호 대장</translation>
    </message>
    <message>
        <source>Sheets of A4 are for a shop without a label printer.</source>
        <translation>A4는 라벨 프린터가 없는 가게에서 씁니다.</translation>
    </message>
    <message>
        <source>Sort codes</source>
        <translation>분류코드</translation>
    </message>
    <message>
        <source>Kept on this PC, so that labels carry them without a network.</source>
        <translation>이 PC에 보관해 인터넷 없이도 라벨에 인쇄합니다.</translation>
    </message>
    <message>
        <source>Printer and placement</source>
        <translation>프린터와 위치 맞추기</translation>
    </message>
    <message>
        <source>None: labels are saved as a PDF</source>
        <translation>없음: 라벨을 PDF로 저장합니다</translation>
    </message>
    <message>
        <source>Moved by %1 mm right, %2 mm down; scale %3 %</source>
        <translation>오른쪽 %1 mm, 아래 %2 mm, 배율 %3 %</translation>
    </message>
    <message>
        <source>Bring in sort codes</source>
        <translation>분류코드 가져오기</translation>
    </message>
</context>
<context>
    <name>ieum::SortCodeStock</name>
    <message>
        <source>None yet. Waybills are printed without the sort code.</source>
        <translation>아직 없습니다. 송장은 분류코드 없이 인쇄됩니다.</translation>
    </message>
    <message>
        <source>%1 addresses, the newest of %2</source>
        <translation>주소 %1개, 가장 새것은 %2</translation>
    </message>
    <message>
        <source>The courier's table of sort codes</source>
        <translation>택배사 분류코드 표</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv *.xlsx *.xls)</source>
        <translation>표 파일 (*.csv *.txt *.tsv *.xlsx *.xls)</translation>
    </message>
    <message>
        <source>%1 sort codes are here now.</source>
        <translation>분류코드 %1개를 가져왔습니다.</translation>
    </message>
    <message>
        <source>%1 sort codes are here now. %2 rows had no postcode or no code.</source>
        <translation>분류코드 %1개를 가져왔습니다. %2줄은 우편번호나 코드가 없어 뺐습니다.</translation>
    </message>
</context>
<context>
    <name>ieum::WaitingLabels</name>
    <message>
        <source>%1 labels wait for the printer.</source>
        <translation>송장 %1장이 프린터를 기다립니다.</translation>
    </message>
    <message>
        <source>Their numbers are kept. The next print uses the same ones.</source>
        <translation>번호는 잡아 두었습니다. 다음 인쇄 때 같은 번호를 씁니다.</translation>
    </message>
    <message>
        <source>They are on paper</source>
        <translation>종이로 뽑았습니다</translation>
    </message>
    <message>
        <source>Print them now</source>
        <translation>지금 인쇄</translation>
    </message>
    <message>
        <source>Are all %1 labels on paper?</source>
        <translation>송장 %1장을 모두 종이로 뽑으셨나요?</translation>
    </message>
    <message>
        <source>Then their orders count as printed and are not printed again. Choose this when you printed the PDF that was saved.</source>
        <translation>그러면 인쇄한 주문으로 적고 다시 인쇄하지 않습니다. 저장된 PDF를 직접 뽑으셨을 때 고르세요.</translation>
    </message>
</context>
<context>
    <name>ieum::WaybillsDialog</name>
    <message>
        <source>Waybills</source>
        <translation>송장 내역</translation>
    </message>
    <message>
        <source>A number that is void never comes back; its orders wait to be printed anew.</source>
        <translation>폐기한 번호는 다시 쓰지 않습니다. 그 주문은 다시 인쇄를 기다립니다.</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>재출력</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Make void</source>
        <translation>번호 폐기</translation>
    </message>
    <message>
        <source>Number, order or recipient</source>
        <translation>송장번호, 주문번호, 받는 분</translation>
    </message>
    <message>
        <source>Find a waybill</source>
        <translation>송장 찾기</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>송장번호</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>받는분</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>주문번호</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>출력</translation>
    </message>
    <message>
        <source>Printed at</source>
        <translation>인쇄한 때</translation>
    </message>
    <message>
        <source>Save the waybills as PDF</source>
        <translation>송장을 PDF로 저장</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 파일 (*.pdf)</translation>
    </message>
    <message>
        <source>Make %1 numbers void?</source>
        <translation>번호 %1개를 폐기할까요?</translation>
    </message>
    <message>
        <source>They never come back. Labels on paper must not be used any more.</source>
        <translation>다시 쓸 수 없습니다. 이미 인쇄한 송장은 쓰지 말고 버려 주세요.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>까닭</translation>
    </message>
    <message>
        <source>Enter a number</source>
        <translation>번호 적어 넣기</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>대장</translation>
    </message>
</context>
</TS>
