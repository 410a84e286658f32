<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>PastedText</name>
    <message>
        <source>copied text</source>
        <translation>복사한 글</translation>
    </message>
</context>
</TS>
