<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>SmartStoreImporter</name>
    <message>
        <source>Naver SmartStore order sheet</source>
        <translation>네이버 스마트스토어 발주발송</translation>
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
