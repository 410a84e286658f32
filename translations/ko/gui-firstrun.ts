<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>ieum::UnlockDialog</name>
    <message>
        <source>The shop is locked</source>
        <translation>가게가 잠겨 있습니다</translation>
    </message>
    <message>
        <source>Type the passphrase, or the code of the recovery sheet. Everything stays as it was until then.</source>
        <translation>암호나 복구 용지의 코드를 적어 주세요. 자료는 그대로 있습니다.</translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <translation>암호 또는 복구 코드</translation>
    </message>
    <message>
        <source>Open the shop</source>
        <translation>가게 열기</translation>
    </message>
    <message>
        <source>Switch Ieum off</source>
        <translation>이음 끄기</translation>
    </message>
    <message numerus="yes">
        <source>Again in %n second(s)</source>
        <translation>
            <numerusform>%n초 뒤에 다시</numerusform>
        </translation>
    </message>
</context>
</TS>
