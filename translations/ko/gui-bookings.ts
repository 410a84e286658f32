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
        <source>With %1</source>
        <translation>%1에게 넘기기</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>%1에 받기</translation>
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
        <source>This does not cancel it at Naver. Please cancel it there as well.</source>
        <translation>여기서 취소해도 네이버 예약은 취소되지 않습니다. 네이버에서도 취소해 주세요.</translation>
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
</context>
<context>
    <name>ieum::CalendarGrid</name>
    <message>
        <source>Bookings of the calendar</source>
        <translation>예약 달력</translation>
    </message>
    <message>
        <source>Arrows move, Enter opens or books, Alt and arrows move a booking, Delete cancels it.</source>
        <translation>화살표로 움직이고 Enter로 열거나 예약합니다. Alt와 화살표는 예약을 옮기고 Delete는 취소합니다.</translation>
    </message>
</context>
<context>
    <name>ieum::CalendarHeader</name>
    <message>
        <source>anyone</source>
        <translation>아무나</translation>
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
</TS>
