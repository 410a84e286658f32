<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>Bookings</name>
    <message>
        <source>booked</source>
        <translation>예약</translation>
    </message>
    <message>
        <source>to be confirmed</source>
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
        <source>no deposit</source>
        <translation>입금 없음</translation>
    </message>
    <message>
        <source>deposit awaited</source>
        <translation>입금 대기</translation>
    </message>
    <message>
        <source>deposit received</source>
        <translation>입금 확인</translation>
    </message>
    <message>
        <source>clashes</source>
        <translation>겹침</translation>
    </message>
    <message>
        <source>Hand over to %1 (free from %2)</source>
        <translation>%1에게 넘기기 (%2부터 빔)</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>%1 님을 %2에 받기</translation>
    </message>
    <message>
        <source>12 noon</source>
        <translation>낮 12시</translation>
    </message>
    <message>
        <source>%1 o&apos;clock</source>
        <translation>%1시</translation>
    </message>
    <message>
        <source>%1 a.m.</source>
        <translation>오전 %1시</translation>
    </message>
    <message>
        <source>%1 p.m.</source>
        <translation>오후 %1시</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>쉬는 날</translation>
    </message>
    <message>
        <source>today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>바로 온 손님</translation>
    </message>
    <message>
        <source>Pick-up: %1</source>
        <translation>픽업: %1</translation>
    </message>
    <message>
        <source>Public holiday</source>
        <translation>공휴일</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>쉬는 시간</translation>
    </message>
    <message>
        <source>Seat them at %1 (free from %2)</source>
        <translation>%1 자리로 옮기기 (%2부터 빔)</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>%1에 받기</translation>
    </message>
    <message>
        <source>At the seat %1</source>
        <translation>%1 자리로</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>%1에게 넘기기</translation>
    </message>
</context>
<context>
    <name>CancelQuestion</name>
    <message>
        <source>This does not cancel it at Naver. Please cancel it there as well.</source>
        <translation>여기서 취소해도 네이버 예약은 취소되지 않습니다. 네이버에서도 취소해 주세요.</translation>
    </message>
    <message>
        <source>It repeats. The earlier times stay in any case.</source>
        <translation>되풀이되는 예약입니다. 앞의 예약은 그대로 둡니다.</translation>
    </message>
    <message>
        <source>Cancel the booking of %1?</source>
        <translation>%1 님 예약을 취소할까요?</translation>
    </message>
    <message>
        <source>Cancel the booking</source>
        <translation>예약 취소하기</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>그대로 두기</translation>
    </message>
    <message>
        <source>This and all later ones</source>
        <translation>이것과 뒤의 예약 모두</translation>
    </message>
</context>
<context>
    <name>MoveQuestion</name>
    <message>
        <source>Move the booking of %1?</source>
        <translation>%1 님의 예약을 옮길까요?</translation>
    </message>
    <message>
        <source>It repeats. %1 becomes %2.</source>
        <translation>되풀이되는 예약입니다. %1 → %2</translation>
    </message>
    <message>
        <source>Only this one</source>
        <translation>이 예약만</translation>
    </message>
    <message>
        <source>Move all later ones too</source>
        <translation>이후 모두 옮기기</translation>
    </message>
</context>
<context>
    <name>ieum::BookingDialog</name>
    <message>
        <source>Clashes with %1, %2</source>
        <translation>%1 님 예약(%2)과 겹칩니다</translation>
    </message>
    <message>
        <source>Outside opening hours</source>
        <translation>영업 시간이 아님</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>비어 있음</translation>
    </message>
    <message>
        <source>Change the booking</source>
        <translation>예약 고치기</translation>
    </message>
    <message>
        <source>New booking</source>
        <translation>새 예약</translation>
    </message>
    <message>
        <source>e.g. 내일 3시, 토 3시 반, 10/29 14:30</source>
        <translation>예: 내일 3시, 토 3시 반, 10/29 14:30</translation>
    </message>
    <message>
        <source>Deposit in won</source>
        <translation>예약금(원)</translation>
    </message>
    <message>
        <source>Allergies, designs, wishes</source>
        <translation>알레르기, 디자인, 부탁</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>예약 잡기</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>고친 대로 저장</translation>
    </message>
    <message>
        <source>Cancel this booking…</source>
        <translation>예약 취소…</translation>
    </message>
    <message>
        <source>anyone</source>
        <translation>아무나</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>손님</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>전화</translation>
    </message>
    <message>
        <source>When</source>
        <translation>언제</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>서비스</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>길이</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>담당</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>입금</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>금액</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Say the day and the hour.</source>
        <translation>날짜와 시각을 적어 주세요.</translation>
    </message>
    <message>
        <source>The hour is still missing.</source>
        <translation>시각이 아직 없습니다.</translation>
    </message>
    <message>
        <source>Book all the same</source>
        <translation>그래도 예약 잡기</translation>
    </message>
    <message>
        <source>Book in spite of the clash</source>
        <translation>겹쳐도 예약 잡기</translation>
    </message>
    <message>
        <source>The day and the hour could not be read. Nothing was saved. Please write them like 내일 3시.</source>
        <translation>날짜와 시각을 알아보지 못했습니다. 아직 저장하지 않았습니다. 내일 3시처럼 적어 주세요.</translation>
    </message>
    <message>
        <source>Not saved yet: %1.</source>
        <translation>아직 저장하지 않았습니다. %1.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Not saved yet: %1. Press Enter once more to book all the same.</source>
        <translation>아직 저장하지 않았습니다: %1. 그래도 잡으려면 Enter를 한 번 더 눌러 주세요.</translation>
    </message>
    <message>
        <source>does not repeat</source>
        <translation>되풀이 안 함</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>매주</translation>
    </message>
    <message>
        <source>every two weeks</source>
        <translation>2주마다</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>매월</translation>
    </message>
    <message>
        <source> times</source>
        <translation>회</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>되풀이</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>횟수</translation>
    </message>
    <message>
        <source>no seat</source>
        <translation>자리 미정</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>자리</translation>
    </message>
</context>
<context>
    <name>ieum::BookingList</name>
    <message>
        <source>Bookings as a list</source>
        <translation>예약 목록</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>하루</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>손님</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>전화</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>서비스</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>담당</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>입금</translation>
    </message>
    <message>
        <source>clashes</source>
        <translation>겹침</translation>
    </message>
</context>
<context>
    <name>ieum::BookingPanel</name>
    <message>
        <source>Clashes with %1</source>
        <translation>%1 님과 겹칩니다</translation>
    </message>
    <message>
        <source>Outside opening hours</source>
        <translation>영업 시간이 아님</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>비어 있음</translation>
    </message>
    <message>
        <source>Clashes, notices, today, deposits</source>
        <translation>겹친 예약, 확인할 예약, 오늘, 입금</translation>
    </message>
    <message>
        <source>Clash</source>
        <translation>겹친 예약</translation>
    </message>
    <message>
        <source>%1: bookings clash for %2</source>
        <translation>%1 예약이 %2 겹칩니다</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>그대로 두기</translation>
    </message>
    <message>
        <source>Booking to confirm: %1</source>
        <translation>확인할 예약: %1 님</translation>
    </message>
    <message>
        <source>A booking to confirm</source>
        <translation>확인할 예약</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>예약 잡기</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>고치기</translation>
    </message>
    <message>
        <source>Decline the booking of %1</source>
        <translation>%1 님 예약 거절하기</translation>
    </message>
    <message>
        <source>Left today: %1</source>
        <translation>오늘 남은 예약 %1</translation>
    </message>
    <message>
        <source>No more bookings today.</source>
        <translation>오늘 남은 예약이 없습니다.</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>Deposit awaited: %1</source>
        <translation>입금 대기 %1</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>입금 확인</translation>
    </message>
    <message>
        <source>Deposit of %1 received</source>
        <translation>%1 님 입금 확인</translation>
    </message>
    <message>
        <source>Did they come? %1</source>
        <translation>오셨나요? %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>끝남</translation>
    </message>
    <message>
        <source>%1 came</source>
        <translation>%1 님 오심</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>안 오심</translation>
    </message>
    <message>
        <source>%1 did not come</source>
        <translation>%1 님 안 오심</translation>
    </message>
    <message>
        <source>%1: too little time between two bookings</source>
        <translation>%1: 두 예약 사이가 너무 짧습니다</translation>
    </message>
</context>
<context>
    <name>ieum::BookingsFoot</name>
    <message>
        <source>Walk-in</source>
        <translation>바로 온 손님</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>대기</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>알림</translation>
    </message>
    <message>
        <source>Somebody without a booking: booked from now on, by one click</source>
        <translation>예약 없이 온 손님: 한 번 누르면 지금부터 잡습니다</translation>
    </message>
    <message>
        <source>Place for %1</source>
        <translation>자리 남 %1</translation>
    </message>
    <message>
        <source>Waiting %1</source>
        <translation>대기 %1</translation>
    </message>
    <message>
        <source>Remind %1</source>
        <translation>알림 %1</translation>
    </message>
    <message>
        <source>Walk-in noted from now on.</source>
        <translation>바로 온 손님을 지금부터 적었습니다.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Take somebody outside the opening hours?</source>
        <translation>영업시간 밖인데 손님을 받을까요?</translation>
    </message>
    <message>
        <source>Take somebody although %1 is booked now?</source>
        <translation>지금 %1 님 예약이 있는데 손님을 받을까요?</translation>
    </message>
    <message>
        <source>Nothing has been saved yet.</source>
        <translation>아직 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>Take all the same</source>
        <translation>그래도 받기</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>전화 %1</translation>
    </message>
    <message>
        <source>%1 can only be reminded by a call</source>
        <translation>전화로만 알릴 수 있는 손님 %1명</translation>
    </message>
</context>
<context>
    <name>ieum::BookingsPage</name>
    <message>
        <source>Earlier</source>
        <translation>앞으로</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>하루</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>한 주</translation>
    </message>
    <message>
        <source>List</source>
        <translation>목록</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>예약</translation>
    </message>
    <message>
        <source>Deposit noted as received.</source>
        <translation>입금 확인으로 바꿨습니다.</translation>
    </message>
    <message>
        <source>New booking</source>
        <translation>새 예약</translation>
    </message>
    <message>
        <source>The booking is saved.</source>
        <translation>예약을 잡았습니다.</translation>
    </message>
    <message>
        <source>The booking is moved.</source>
        <translation>예약을 옮겼습니다.</translation>
    </message>
    <message>
        <source>The change is saved.</source>
        <translation>고친 내용을 저장했습니다.</translation>
    </message>
    <message>
        <source>Move it outside the opening hours?</source>
        <translation>영업 시간이 아닙니다. 그래도 옮길까요?</translation>
    </message>
    <message>
        <source>Move it although it clashes with %1?</source>
        <translation>%1 님 예약과 겹칩니다. 그래도 옮길까요?</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>아직 아무것도 바꾸지 않았습니다.</translation>
    </message>
    <message>
        <source>Move all the same</source>
        <translation>그래도 옮기기</translation>
    </message>
    <message>
        <source>The booking is cancelled.</source>
        <translation>예약을 취소했습니다.</translation>
    </message>
    <message>
        <source>Book it although the time is not free?</source>
        <translation>비어 있지 않은 시간입니다. 그래도 잡을까요?</translation>
    </message>
    <message>
        <source>Book all the same</source>
        <translation>그래도 예약 잡기</translation>
    </message>
    <message>
        <source>Tell the customer</source>
        <translation>손님에게 알리기</translation>
    </message>
    <message>
        <source>%1 came.</source>
        <translation>%1 님 예약을 끝남으로 적었습니다.</translation>
    </message>
    <message>
        <source>Noted: %1 did not come.</source>
        <translation>%1 님을 안 오심으로 적었습니다.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Day sheet, week sheet, calendar file</source>
        <translation>하루 표, 한 주 표, 캘린더 파일</translation>
    </message>
    <message>
        <source>Print the day&apos;s sheet</source>
        <translation>하루 표 인쇄</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>바로 온 손님</translation>
    </message>
    <message>
        <source>The bookings are moved.</source>
        <translation>예약을 모두 옮겼습니다.</translation>
    </message>
</context>
<context>
    <name>ieum::CalendarGrid</name>
    <message>
        <source>Bookings of the calendar</source>
        <translation>예약 달력</translation>
    </message>
    <message>
        <source>Arrows move, Enter opens or books, Alt and arrows move a booking, with Shift they change its length, Delete cancels it.</source>
        <translation>화살표로 움직이고 Enter로 열거나 잡습니다. Alt와 화살표로 예약을 옮기고, Shift를 더하면 길이가 바뀌고, Delete로 취소합니다.</translation>
    </message>
</context>
<context>
    <name>ieum::CalendarHeader</name>
    <message>
        <source>anyone</source>
        <translation>아무나</translation>
    </message>
    <message>
        <source>no seat</source>
        <translation>자리 미정</translation>
    </message>
</context>
<context>
    <name>ieum::CustomerField</name>
    <message>
        <source>Name or last four digits</source>
        <translation>이름 또는 끝 네 자리</translation>
    </message>
    <message>
        <source>Known customers</source>
        <translation>아는 손님</translation>
    </message>
    <message>
        <source>%1 no-shows</source>
        <translation>안 오심 %1번</translation>
    </message>
</context>
<context>
    <name>ieum::DaySheetDesk</name>
    <message>
        <source>Print the day&apos;s sheet…</source>
        <translation>하루 표 인쇄…</translation>
    </message>
    <message>
        <source>Print the week&apos;s sheet…</source>
        <translation>한 주 표 인쇄…</translation>
    </message>
    <message>
        <source>Save the day&apos;s sheet as PDF…</source>
        <translation>하루 표를 PDF로 저장…</translation>
    </message>
    <message>
        <source>Save the week&apos;s sheet as PDF…</source>
        <translation>한 주 표를 PDF로 저장…</translation>
    </message>
    <message>
        <source>Save as a calendar file (.ics)…</source>
        <translation>캘린더 파일(.ics)로 저장…</translation>
    </message>
    <message>
        <source>The sheet is at the printer.</source>
        <translation>예약표를 프린터로 보냈습니다.</translation>
    </message>
    <message>
        <source>Save the sheet as PDF</source>
        <translation>예약표를 PDF로 저장</translation>
    </message>
    <message>
        <source>bookings-%1.pdf</source>
        <translation>예약표-%1.pdf</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 파일 (*.pdf)</translation>
    </message>
    <message>
        <source>The sheet is saved.</source>
        <translation>예약표를 저장했습니다.</translation>
    </message>
    <message>
        <source>Save the bookings as a calendar file</source>
        <translation>예약을 캘린더 파일로 저장</translation>
    </message>
    <message>
        <source>bookings-from-%1.ics</source>
        <translation>예약-%1부터.ics</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>캘린더 파일 (*.ics)</translation>
    </message>
    <message>
        <source>The calendar file is saved.</source>
        <translation>캘린더 파일을 저장했습니다.</translation>
    </message>
</context>
<context>
    <name>ieum::LaneChoice</name>
    <message>
        <source>Staff</source>
        <translation>담당</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>자리</translation>
    </message>
    <message>
        <source>Columns by: %1</source>
        <translation>세로 칸: %1</translation>
    </message>
</context>
<context>
    <name>ieum::ReminderDialog</name>
    <message>
        <source>Ready to be sent by hand</source>
        <translation>직접 보내기 대기</translation>
    </message>
    <message>
        <source>Failed: please call</source>
        <translation>실패: 전화해 주세요</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>보내는 중</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>보냄</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>전화함</translation>
    </message>
    <message>
        <source>After 8 in the morning</source>
        <translation>아침 8시 뒤</translation>
    </message>
    <message>
        <source>Only by a call</source>
        <translation>전화로만</translation>
    </message>
    <message>
        <source>Remind of bookings</source>
        <translation>예약 알림</translation>
    </message>
    <message>
        <source>The day before, and three hours before. Nothing goes out between 9 in the evening and 8 in the morning.</source>
        <translation>하루 전과 세 시간 전에 알립니다. 밤 9시부터 아침 8시까지는 보내지 않습니다.</translation>
    </message>
    <message>
        <source>Bookings to remind of</source>
        <translation>알릴 예약</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Nobody to write to</source>
        <translation>보낼 손님 없음</translation>
    </message>
    <message>
        <source>Nobody is to be reminded just now.</source>
        <translation>지금 알릴 예약이 없습니다.</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>%1명에게 보내기</translation>
    </message>
    <message>
        <source>%1 was called</source>
        <translation>%1 님에게 전화함</translation>
    </message>
</context>
<context>
    <name>ieum::SeriesDialog</name>
    <message>
        <source>Clashes with %1</source>
        <translation>%1 님과 겹칩니다</translation>
    </message>
    <message>
        <source>Closed then</source>
        <translation>영업시간 밖</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>비어 있음</translation>
    </message>
    <message>
        <source>Book all of these?</source>
        <translation>모두 잡을까요?</translation>
    </message>
    <message>
        <source>Each time is checked by itself. Nothing has been saved yet; what is not free is left out unless you say otherwise.</source>
        <translation>하나하나 확인했습니다. 아직 저장하지 않았습니다. 비지 않은 때는 따로 정하지 않으면 뺍니다.</translation>
    </message>
    <message>
        <source>The times</source>
        <translation>예약 시각들</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>예약 잡기</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>빼기</translation>
    </message>
    <message>
        <source>Book all the same</source>
        <translation>그래도 예약 잡기</translation>
    </message>
    <message>
        <source>What to do on %1</source>
        <translation>%1에 할 일</translation>
    </message>
    <message>
        <source>Nothing was saved: not all of these times are free any more.</source>
        <translation>저장하지 않았습니다. 그사이 차 버린 때가 있습니다. 다시 정해 주세요.</translation>
    </message>
    <message>
        <source>Move all of these?</source>
        <translation>이 예약을 모두 옮길까요?</translation>
    </message>
    <message>
        <source>Each new time is checked by itself. Nothing has been changed yet; what is not free stays where it is unless you say otherwise.</source>
        <translation>새 시각을 하나하나 확인했습니다. 아직 아무것도 바꾸지 않았습니다. 비어 있지 않은 예약은 따로 고르지 않으면 그대로 둡니다.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>옮기기</translation>
    </message>
    <message>
        <source>Leave where it is</source>
        <translation>그대로 두기</translation>
    </message>
    <message>
        <source>Move all the same</source>
        <translation>그래도 옮기기</translation>
    </message>
    <message>
        <source>Nothing was changed: not all of these times are free any more.</source>
        <translation>아무것도 바꾸지 않았습니다. 그사이 비어 있지 않게 된 시각이 있습니다.</translation>
    </message>
</context>
<context>
    <name>ieum::ThreadBooking</name>
    <message>
        <source>The booking is saved.</source>
        <translation>예약을 잡았습니다.</translation>
    </message>
    <message>
        <source>please check</source>
        <translation>확인해 주세요</translation>
    </message>
    <message>
        <source>The booking is moved.</source>
        <translation>예약을 옮겼습니다.</translation>
    </message>
    <message>
        <source>The booking is cancelled.</source>
        <translation>예약을 취소했습니다.</translation>
    </message>
</context>
<context>
    <name>ieum::WaitingDialog</name>
    <message>
        <source>at any hour</source>
        <translation>아무 때나</translation>
    </message>
    <message>
        <source>before noon</source>
        <translation>오전에</translation>
    </message>
    <message>
        <source>after noon</source>
        <translation>오후에</translation>
    </message>
    <message>
        <source>from 6 in the evening</source>
        <translation>저녁 6시부터</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>대기 명단</translation>
    </message>
    <message>
        <source>When something becomes free, it is offered here. Nobody is booked or written to by itself.</source>
        <translation>자리가 나면 여기에 뜹니다. 저절로 예약되거나 연락이 가지 않습니다.</translation>
    </message>
    <message>
        <source>Who waits</source>
        <translation>기다리는 손님</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>명단에 올리기</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>손님</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>전화</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>서비스</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>시간대</translation>
    </message>
    <message>
        <source>From</source>
        <translation>언제부터</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>언제까지</translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation>기다리는 손님이 없습니다.</translation>
    </message>
    <message>
        <source>Book %1</source>
        <translation>%1 예약 잡기</translation>
    </message>
    <message>
        <source>Book %1 for %2</source>
        <translation>%2 님 %1 예약 잡기</translation>
    </message>
    <message>
        <source>Take %1 off the list</source>
        <translation>%1 님을 명단에서 빼기</translation>
    </message>
    <message>
        <source>Somebody else has taken it meanwhile. Nothing was saved.</source>
        <translation>그사이 다른 예약이 들어왔습니다. 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 is booked.</source>
        <translation>%1 님 예약을 잡았습니다.</translation>
    </message>
</context>
</TS>
