<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>OutageDrill</name>
    <message numerus="yes">
        <source>%n people would be left waiting.</source>
        <translation>
            <numerusform>손님 %n명이 기다리게 됩니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 texts would go out by themselves, %2 by your hand.</source>
        <translation>문자 %1통은 저절로 나가고, %2통은 손으로 보내셔야 합니다.</translation>
    </message>
    <message>
        <source>No other way is known to: %1</source>
        <translation>다른 연락처가 없는 분: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n labels could be printed without a network.</source>
        <translation>
            <numerusform>인터넷 없이 송장 %n장을 뽑을 수 있습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more would first need something mended.</source>
        <translation>
            <numerusform>%n건은 먼저 고칠 곳이 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of this was played through on a copy; nothing was sent, printed or changed.</source>
        <translation>모두 사본으로 해 본 것입니다. 보내거나 인쇄하거나 바뀐 것은 없습니다.</translation>
    </message>
</context>
<context>
    <name>PastedText</name>
    <message>
        <source>copied text</source>
        <translation>복사한 글</translation>
    </message>
</context>
</TS>
