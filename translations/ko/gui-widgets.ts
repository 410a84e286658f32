<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>ieum::Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>ieum::MaskedPhone</name>
    <message>
        <source>Hold to show the number</source>
        <translation>누르고 있으면 번호가 보입니다</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>번호 복사</translation>
    </message>
</context>
<context>
    <name>ieum::OrderComparison</name>
    <message>
        <source>→ %1</source>
        <translation>→ %1</translation>
    </message>
    <message>
        <source>Order no.</source>
        <translation>주문번호</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>받는 분</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>전화</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>전체 번호</translation>
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
        <source>Item</source>
        <translation>상품</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>수량</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>배송 메시지</translation>
    </message>
</context>
<context>
    <name>ieum::ProgressPanel</name>
    <message>
        <source>Stop</source>
        <translation>멈추기</translation>
    </message>
</context>
</TS>
