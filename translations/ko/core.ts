<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>Display</name>
    <message>
        <source>Mon</source>
        <translation>월</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>화</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>수</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>목</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>금</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>토</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>일</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <translation>%1월 %2일</translation>
    </message>
    <message>
        <source>12 noon</source>
        <translation>낮 12시</translation>
    </message>
    <message>
        <source>%1 a.m.</source>
        <translation>오전 %1</translation>
    </message>
    <message>
        <source>%1 p.m.</source>
        <translation>오후 %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>어제</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>%1. %2. %3.</source>
        <translation>%1. %2. %3.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>내일</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1년 %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>the %1</source>
        <translation>%1일</translation>
    </message>
    <message>
        <source>₩%1</source>
        <translation>%1원</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>방금</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1분</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1시간</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1일</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>%1째</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Another window of Ieum is writing. Nothing was changed. Please try again in a moment.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The shop's file is damaged. Nothing was deleted. Please restore the last backup.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The shop's file could not be read or written. What was saved before is safe. Please check the disk and try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The disk is full. This was not saved; everything before it is safe. Please free some space and try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The shop must be updated, but another Ieum has it open. Nothing was changed. Please close the others and start again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This shop was last opened by a newer Ieum. Nothing was changed. Please update the program on this PC.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The passphrase does not fit. Nothing was changed. Please type it once more.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is not there. Nothing was changed. Please check the name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 could not be read. Nothing was changed. Please close the program that has it open and try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 could not be written. Please check the folder and the free space.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no shop in %1. Please choose another folder or start a new shop.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is not a time. Please write it like 2022-10-15T15:30.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The command was not understood: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This did not work (%1). What was saved before is safe.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A profile of this program is damaged. The shop's data is safe. Please install Ieum again.</source>
        <translation>프로그램의 설정 파일 하나가 손상되었습니다. 가게 자료는 안전합니다. 이음을 다시 설치해 주세요.</translation>
    </message>
    <message>
        <source>“%1” is not a waybill number. Nothing was changed. Please write its digits only.</source>
        <translation>“%1”은(는) 송장번호가 아닙니다. 바뀐 것은 없습니다. 숫자만 적어 주세요.</translation>
    </message>
    <message>
        <source>%1 does not end in its check digit, which would be %2. Nothing was changed. Please look at the courier's letter again, or add it with --rule none.</source>
        <translation>%1의 끝자리(검증번호)는 %2이어야 합니다. 바뀐 것은 없습니다. 택배사에서 받은 번호를 다시 확인해 주세요. 번호가 맞다면 --rule none으로 등록할 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 does not have %2 digits. Nothing was changed. Please look at the courier's letter again.</source>
        <translation>%1은(는) %2자리가 아닙니다. 바뀐 것은 없습니다. 택배사에서 받은 번호를 다시 확인해 주세요.</translation>
    </message>
</context>
</TS>
