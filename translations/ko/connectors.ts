<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>Format</name>
    <message>
        <source>Postcodes (Korea Post)</source>
        <translation>우편번호 DB (우체국)</translation>
    </message>
    <message>
        <source>Road name addresses (juso.go.kr)</source>
        <translation>도로명주소 (juso.go.kr)</translation>
    </message>
    <message>
        <source>Lot numbers of road name addresses (juso.go.kr)</source>
        <translation>도로명주소 관련지번 (juso.go.kr)</translation>
    </message>
</context>
<context>
    <name>IcsImporter</name>
    <message>
        <source>Calendar file (.ics)</source>
        <translation>캘린더 파일 (.ics)</translation>
    </message>
</context>
<context>
    <name>Instagram</name>
    <message>
        <source>Instagram download</source>
        <translation>인스타그램 내려받기</translation>
    </message>
</context>
<context>
    <name>Iphone</name>
    <message>
        <source>iPhone calls (backup)</source>
        <translation>iPhone 통화 기록 (백업)</translation>
    </message>
    <message>
        <source>iPhone texts (backup)</source>
        <translation>iPhone 문자 (백업)</translation>
    </message>
</context>
<context>
    <name>Kakao</name>
    <message>
        <source>KakaoTalk chat as CSV</source>
        <translation>카카오톡 대화 (CSV)</translation>
    </message>
    <message>
        <source>KakaoTalk on Windows</source>
        <translation>카카오톡 대화 (PC)</translation>
    </message>
    <message>
        <source>KakaoTalk on Windows, 24 hours</source>
        <translation>카카오톡 대화 (PC, 24시간)</translation>
    </message>
    <message>
        <source>KakaoTalk on Windows, English</source>
        <translation>카카오톡 대화 (PC, 영어)</translation>
    </message>
    <message>
        <source>KakaoTalk on Windows, mixed</source>
        <translation>카카오톡 대화 (PC, 한영 혼합)</translation>
    </message>
    <message>
        <source>KakaoTalk on Android</source>
        <translation>카카오톡 대화 (안드로이드)</translation>
    </message>
    <message>
        <source>KakaoTalk on Android, English</source>
        <translation>카카오톡 대화 (안드로이드, 영어)</translation>
    </message>
    <message>
        <source>KakaoTalk on Android, English of 2015</source>
        <translation>카카오톡 대화 (안드로이드, 2015년 영어)</translation>
    </message>
    <message>
        <source>KakaoTalk on iPhone</source>
        <translation>카카오톡 대화 (아이폰)</translation>
    </message>
    <message>
        <source>KakaoTalk on iPhone, 24 hours</source>
        <translation>카카오톡 대화 (아이폰, 24시간)</translation>
    </message>
    <message>
        <source>KakaoTalk on iPhone, English of 2015</source>
        <translation>카카오톡 대화 (아이폰, 2015년 영어)</translation>
    </message>
    <message>
        <source>KakaoTalk on iPhone, English</source>
        <translation>카카오톡 대화 (아이폰, 영어)</translation>
    </message>
    <message>
        <source>KakaoTalk on iPhone, time only</source>
        <translation>카카오톡 대화 (아이폰, 시각만)</translation>
    </message>
    <message>
        <source>Text copied from KakaoTalk's window</source>
        <translation>카카오톡 창에서 복사한 글</translation>
    </message>
</context>
<context>
    <name>NaverNoticeImporter</name>
    <message>
        <source>Notices of Naver Booking</source>
        <translation>네이버 예약 알림</translation>
    </message>
</context>
<context>
    <name>OrderSheet</name>
    <message>
        <source>Orders of %1</source>
        <translation>%1 주문서</translation>
    </message>
</context>
<context>
    <name>Phone</name>
    <message>
        <source>Table of calls (CSV or Excel)</source>
        <translation>통화 목록 표 (CSV·엑셀)</translation>
    </message>
</context>
<context>
    <name>ResultSheet</name>
    <message>
        <source>Waybill numbers of %1</source>
        <translation>%1 송장번호</translation>
    </message>
</context>
<context>
    <name>Sms</name>
    <message>
        <source>Calls of SMS Backup &amp; Restore</source>
        <translation>통화 기록 백업 (SMS Backup &amp; Restore)</translation>
    </message>
    <message>
        <source>Texts of SMS Backup &amp; Restore</source>
        <translation>문자 백업 (SMS Backup &amp; Restore)</translation>
    </message>
    <message>
        <source>iPhone texts (iMazing CSV)</source>
        <translation>아이폰 문자 (iMazing CSV)</translation>
    </message>
</context>
<context>
    <name>TableImporter</name>
    <message>
        <source>Table of orders (CSV or Excel)</source>
        <translation>주문 표(CSV·엑셀)</translation>
    </message>
</context>
</TS>
