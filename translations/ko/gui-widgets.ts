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
    <name>ieum::ProgressPanel</name>
    <message>
        <source>Stop</source>
        <translation>멈추기</translation>
    </message>
</context>
</TS>
