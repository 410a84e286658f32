<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>HiddenWindow</name>
    <message>
        <source>Ieum</source>
        <translation>이음</translation>
    </message>
</context>
<context>
    <name>ieum::LockPage</name>
    <message>
        <source>Unlock</source>
        <translation>잠금 풀기</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>잠겨 있습니다</translation>
    </message>
    <message>
        <source>Messages and alarms keep coming in. Nothing that was being typed is lost.</source>
        <translation>메시지와 알림은 계속 들어옵니다. 쓰시던 글은 그대로 있습니다.</translation>
    </message>
    <message>
        <source>Switch Ieum off</source>
        <translation>이음 끄기</translation>
    </message>
</context>
<context>
    <name>ieum::UnlockForm</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n초</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n분</numerusform>
        </translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <translation>암호 또는 복구 코드</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>누구</translation>
    </message>
    <message>
        <source>It was mistyped %1 times, so the next try has to wait: %2. Everything is safe, and the shop goes on receiving.</source>
        <translation>암호를 %1번 잘못 적어 잠시 기다려야 합니다: %2. 자료는 안전하고, 메시지도 계속 받습니다.</translation>
    </message>
</context>
<context>
    <name>ieum::WindowLock</name>
    <message>
        <source>Locked</source>
        <translation>잠겨 있습니다</translation>
    </message>
</context>
</TS>
