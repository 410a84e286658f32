<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>SettingsSections</name>
    <message>
        <source>Screen and text</source>
        <translation>화면 · 글씨</translation>
    </message>
</context>
<context>
    <name>ieum::LookSection</name>
    <message>
        <source>Screen and text</source>
        <translation>화면 · 글씨</translation>
    </message>
    <message>
        <source>These belong to this PC only.</source>
        <translation>이 PC에서만 쓰는 설정입니다.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>색</translation>
    </message>
    <message>
        <source>Like the PC</source>
        <translation>PC 설정대로</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>보통</translation>
    </message>
    <message>
        <source>Large (125 %)</source>
        <translation>크게 (125%)</translation>
    </message>
    <message>
        <source>Largest (150 %)</source>
        <translation>아주 크게 (150%)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
</context>
<context>
    <name>ieum::SettingsPage</name>
    <message>
        <source>Sections</source>
        <translation>설정 항목</translation>
    </message>
</context>
</TS>
