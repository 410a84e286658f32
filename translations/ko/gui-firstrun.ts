<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Recovery sheet of Ieum</source>
        <translation>이음 복구 용지</translation>
    </message>
    <message>
        <source>This code opens the shop when the passphrase is forgotten or the PC had to be replaced. Type it in place of the passphrase; small letters and spaces are fine.</source>
        <translation>암호를 잊었거나 PC를 바꿨을 때 이 코드로 가게를 엽니다. 암호 칸에 그대로 적으면 됩니다. 소문자와 띄어쓰기는 상관없습니다.</translation>
    </message>
    <message>
        <source>Keep it where you keep the deeds of the shop, not beside the PC. Whoever has this sheet and the PC can read everything. If it is lost, print a new one in the settings; this one then opens nothing any more.</source>
        <translation>계약서처럼 중요한 서류와 함께, PC 옆이 아닌 곳에 두세요. 이 용지와 PC를 함께 가진 사람은 모든 자료를 볼 수 있습니다. 잃어버리면 설정에서 새로 인쇄하세요. 그러면 이 용지로는 열리지 않습니다.</translation>
    </message>
</context>
<context>
    <name>ieum::FirstRunDialog</name>
    <message>
        <source>Large text</source>
        <translation>글씨를 크게</translation>
    </message>
    <message>
        <source>Ieum</source>
        <translation>이음</translation>
    </message>
    <message>
        <source>Let us begin with Ieum</source>
        <translation>이음을 시작합니다</translation>
    </message>
    <message>
        <source>When one place stops, the shop does not. This takes a minute.</source>
        <translation>한 곳이 멈춰도 가게는 멈추지 않게. 1분이면 됩니다.</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>가게 이름</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>여는 시간</translation>
    </message>
    <message>
        <source>Closes at</source>
        <translation>닫는 시간</translation>
    </message>
    <message>
        <source>AP h:mm</source>
        <translation>AP h:mm</translation>
    </message>
    <message>
        <source>What first?</source>
        <translation>무엇부터 할까요?</translation>
    </message>
    <message>
        <source>Bring in files</source>
        <translation>파일 가져오기</translation>
    </message>
    <message>
        <source>Drop chats, SMS backups and order sheets; they are recognised by themselves.</source>
        <translation>카카오 대화, 문자 백업, 주문 엑셀을 끌어다 놓으면 알아서 읽습니다.</translation>
    </message>
    <message>
        <source>Begin empty</source>
        <translation>빈 상태로 시작</translation>
    </message>
    <message>
        <source>Write customers and orders by hand.</source>
        <translation>손님과 주문을 손으로 적으면서 시작합니다.</translation>
    </message>
    <message>
        <source>Records stay on this PC, locked. No internet is needed.</source>
        <translation>자료는 이 PC에만 암호로 잠가 저장합니다. 인터넷 없이도 씁니다.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>시작하기</translation>
    </message>
    <message>
        <source>What is the shop called? It stands on waybills and in messages.</source>
        <translation>가게 이름을 적어 주세요. 송장과 문자에 쓰입니다.</translation>
    </message>
    <message>
        <source>This PC has no place that keeps keys, so the shop is locked with a passphrase. It is asked for at every start.</source>
        <translation>이 PC에는 열쇠를 맡길 곳이 없어 암호로 잠급니다. 이음을 켤 때마다 여쭙니다.</translation>
    </message>
    <message>
        <source>Look round a sample shop</source>
        <translation>예시 가게 둘러보기</translation>
    </message>
    <message>
        <source>Practise with nails, desserts and candles. It can be removed at any time.</source>
        <translation>네일 · 디저트 · 캔들 예시로 연습합니다. 한 번에 지울 수 있습니다.</translation>
    </message>
    <message>
        <source>Until the next day</source>
        <translation>다음 날 새벽까지</translation>
    </message>
    <message>
        <source>The shop opens and closes at the same time. Please look at the hours.</source>
        <translation>여는 시각과 닫는 시각이 같습니다. 시간을 다시 봐 주세요.</translation>
    </message>
</context>
<context>
    <name>ieum::PassphraseDialog</name>
    <message>
        <source>Choose a passphrase</source>
        <translation>암호를 정해 주세요</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>암호</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>한 번 더</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>이 암호로 잠그기</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s), please.</source>
        <translation>
            <numerusform>%n자 이상으로 적어 주세요.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two differ. Please type both again.</source>
        <translation>두 암호가 다릅니다. 다시 적어 주세요.</translation>
    </message>
</context>
<context>
    <name>ieum::RecoverySheetDialog</name>
    <message>
        <source>Keep the recovery sheet outside the shop</source>
        <translation>복구 용지를 가게 밖에 두세요</translation>
    </message>
    <message>
        <source>If the passphrase is forgotten or this PC breaks, only this code opens your records. It is shown this once.</source>
        <translation>암호를 잊거나 이 PC가 고장 나면 이 코드로만 자료를 열 수 있습니다. 지금 한 번만 보여 드립니다.</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>인쇄하기</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF로 저장</translation>
    </message>
    <message>
        <source>Later, in the settings</source>
        <translation>나중에 설정에서</translation>
    </message>
    <message>
        <source>I have kept it</source>
        <translation>챙겨 두었습니다</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>프린터로 보냈습니다</translation>
    </message>
    <message>
        <source>Ieum recovery sheet.pdf</source>
        <translation>이음 복구 용지.pdf</translation>
    </message>
    <message>
        <source>Saved. Better on a USB stick than on this PC.</source>
        <translation>저장했습니다. 이 PC보다 USB에 두세요.</translation>
    </message>
</context>
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
        <source>Open the shop</source>
        <translation>가게 열기</translation>
    </message>
    <message>
        <source>Switch Ieum off</source>
        <translation>이음 끄기</translation>
    </message>
</context>
</TS>
