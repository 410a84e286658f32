#include "core/korean/extract/VerbTense.h"

#include "core/korean/extract/ChatText.h"

#include <QStringList>

#include <algorithm>

namespace ieum {

namespace {

// Final consonants of a composed syllable, by their place in Unicode's table (0 none … 27 ㅎ).
constexpr int finals = 28;
constexpr int finalRieul = 8;
constexpr int finalSsangSiot = 20;

int finalOf(QChar syllable)
{
    return isHangul(syllable) ? (syllable.unicode() - 0xAC00) % finals : 0;
}

QStringList words(const char16_t *table)
{
    return QString::fromUtf16(table).split(u'|');
}

bool startsWithAny(QStringView text, const QStringList &table)
{
    return std::any_of(table.begin(), table.end(),
                       [&](const QString &word) { return text.startsWith(word); });
}

bool endsWithAny(QStringView text, const QStringList &table)
{
    return std::any_of(table.begin(), table.end(), [&](const QString &word) { return text.endsWith(word); });
}

// 갈게요, 갈 거, 갈까, 받을 수
bool isIntended(QStringView rest)
{
    if (finalOf(rest.front()) != finalRieul)
        return false;
    const QStringView next = rest.mid(1).trimmed();
    return !next.isEmpty() && QStringLiteral("게께건거까수지래려예듯").contains(next.front());
}

bool isAhead(QStringView rest)
{
    static const QStringList ahead = words(
        u"싶|나요|까요|가능|되나|되요|돼요|될|부탁|주세|주시면|세요|려고|려구|하러|으러|건데|인데|입니다|"
        u"이요|예요|이에요|에요|예정|기로|라고|다고|자고|겠");
    return startsWithAny(rest, ahead) || isIntended(rest);
}

// Past by its form, but about a wish, a state or an appointment: 약속이 생겼어요, 2시였어요.
bool saysNothing(QStringView upToVerb)
{
    static const QStringList states = words(
        u"있|겠|겄|생겼|잡혔|됐|됬|되었|늘었|뀌었|꼈|해졌|워졌|없어졌|겹쳤|찼|남았|비었|났|싶었|이었|였|않았|"
        u"못했|안했|없었|있었|좋았");
    return endsWithAny(upToVerb, states);
}

bool isArranged(QStringView upToVerb)
{
    static const QStringList arranged = words(u"예약|잡|신청|접수|예정|약속");
    const QString near = upToVerb.right(9).toString().remove(QStringLiteral("예약금"));
    return std::any_of(arranged.begin(), arranged.end(),
                       [&](const QString &word) { return near.contains(word); });
}

// 토요일에 받은, 월요일에 산 …: at the start of a word
VerbTense modifierAt(QStringView rest)
{
    static const QStringList arranged = words(u"예약한|예약된|예약드린|신청한|잡은|접수한|예정된");
    static const QStringList done =
        words(u"받은|산 |간 |온 |낸 "
              u"|보낸|맡긴|찾은|먹은|다녀온|다녀간|왔다간|갔다온|구매한|구입한|주문한|결제한|이용한|찾아간|"
              u"입금한|이체한|송금한|문의한|문의드린|전화한|전화드린|연락드린|만든|수령한|픽업한|들른|도착한|"
              u"배송된|배송받은|시술한|시술받은|관리받은|선물한|선물받은|발송된|해주신|해준|뵌|통화한|상담한|"
              u"상담받은");
    if (startsWithAny(rest, arranged))
        return VerbTense::Arranged;
    return startsWithAny(rest, done) ? VerbTense::Done : VerbTense::None;
}

bool beginsWord(QStringView tail, qsizetype at)
{
    return at == 0 || !isHangul(tail[at - 1]) || QStringLiteral("에날은").contains(tail[at - 1]);
}

// 했으면 좋겠어요 wishes, 했어요 tells.
VerbTense pastAt(QStringView tail, qsizetype at)
{
    const QStringView upToVerb = tail.left(at + 1);
    if (saysNothing(upToVerb))
        return VerbTense::None;
    if (startsWithAny(tail.mid(at + 1), {QStringLiteral("으면"), QStringLiteral("음 ")}))
        return VerbTense::Ahead;
    return isArranged(upToVerb) ? VerbTense::Arranged : VerbTense::Done;
}

} // namespace

FirstVerb firstVerbOf(QStringView tail)
{
    tail = tail.left(24);
    FirstVerb verb;
    for (qsizetype i = 0; i < tail.size(); ++i) {
        if (tail[i].isSpace())
            continue;
        verb.tense = beginsWord(tail, i) ? modifierAt(tail.mid(i)) : VerbTense::None;
        if (verb.tense == VerbTense::None && finalOf(tail[i]) == finalSsangSiot)
            verb.tense = pastAt(tail, i);
        if (verb.tense == VerbTense::None && isAhead(tail.mid(i)))
            verb.tense = VerbTense::Ahead;
        if (verb.tense != VerbTense::None)
            return verb;
        ++verb.at;
    }
    return verb;
}

} // namespace ieum
