<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>Channels</name>
    <message>
        <source>Kakao</source>
        <translation>카카오</translation>
    </message>
    <message>
        <source>KakaoTalk</source>
        <translation>카카오톡</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>문자</translation>
    </message>
    <message>
        <source>Insta</source>
        <translation>인스타</translation>
    </message>
    <message>
        <source>Instagram</source>
        <translation>인스타그램</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>전화</translation>
    </message>
    <message>
        <source>Naver</source>
        <translation>네이버</translation>
    </message>
    <message>
        <source>Coupang</source>
        <translation>쿠팡</translation>
    </message>
    <message>
        <source>Cafe24</source>
        <translation>카페24</translation>
    </message>
    <message>
        <source>11st</source>
        <translation>11번가</translation>
    </message>
    <message>
        <source>Gmarket</source>
        <translation>G마켓</translation>
    </message>
    <message>
        <source>Gmarket · Auction</source>
        <translation>G마켓·옥션</translation>
    </message>
    <message>
        <source>imweb</source>
        <translation>아임웹</translation>
    </message>
    <message>
        <source>Godo Mall</source>
        <translation>고도몰</translation>
    </message>
    <message>
        <source>WeMakePrice</source>
        <translation>위메프</translation>
    </message>
    <message>
        <source>Lotte ON</source>
        <translation>롯데온</translation>
    </message>
    <message>
        <source>SSG</source>
        <translation>쓱닷컴</translation>
    </message>
    <message>
        <source>SSG.COM</source>
        <translation>쓱닷컴</translation>
    </message>
    <message>
        <source>Toss</source>
        <translation>토스</translation>
    </message>
    <message>
        <source>Toss Shopping</source>
        <translation>토스쇼핑</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>수기</translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translation>수기접수</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>기타</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>Working</source>
        <translation>정상</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>지연</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>중단</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>점검 중</translation>
    </message>
    <message>
        <source>Maintenance overrun</source>
        <translation>점검 초과</translation>
    </message>
    <message>
        <source>Our internet</source>
        <translation>우리 인터넷</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>모름</translation>
    </message>
    <message>
        <source>– not applicable</source>
        <translation>– 해당 없음</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>좋음</translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>확인할 점</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>문제</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>알림</translation>
    </message>
</context>
</TS>
