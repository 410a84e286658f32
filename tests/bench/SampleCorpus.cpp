#include "tests/bench/SampleCorpus.h"

#include <QStringList>

#include <cmath>

namespace ieum::test {

namespace {

const QStringList things{QStringLiteral("레터링 케이크"), QStringLiteral("딸기 생크림케이크"),
                         QStringLiteral("마카롱 세트"),   QStringLiteral("젤네일"),
                         QStringLiteral("소이캔들"),      QStringLiteral("디퓨저"),
                         QStringLiteral("쿠키 박스"),     QStringLiteral("답례품"),
                         QStringLiteral("리무브"),        QStringLiteral("원데이 클래스")};
const QStringList days{QStringLiteral("오늘"),          QStringLiteral("내일"),
                       QStringLiteral("모레"),          QStringLiteral("이번주 토요일"),
                       QStringLiteral("다음주 수요일"), QStringLiteral("10월 29일")};
const QStringList asks{QStringLiteral("예약 되나요?"),      QStringLiteral("가능할까요"),
                       QStringLiteral("얼마예요?"),         QStringLiteral("픽업할게요"),
                       QStringLiteral("주문하고 싶어요"),   QStringLiteral("변경할 수 있을까요"),
                       QStringLiteral("취소해 주세요 ㅠㅠ")};
const QStringList shorts{QStringLiteral("네"),         QStringLiteral("네네"),
                         QStringLiteral("감사합니다"), QStringLiteral("알겠습니다~"),
                         QStringLiteral("ㅋㅋㅋ"),     QStringLiteral("넵!"),
                         QStringLiteral("사진"),       QStringLiteral("확인했어요")};
const QStringList families{QStringLiteral("김"), QStringLiteral("이"),  QStringLiteral("박"),
                           QStringLiteral("최"), QStringLiteral("정"),  QStringLiteral("강"),
                           QStringLiteral("윤"), QStringLiteral("남궁")};
const QStringList firsts{QStringLiteral("민"), QStringLiteral("서"), QStringLiteral("하"),
                         QStringLiteral("지"), QStringLiteral("수"), QStringLiteral("연"),
                         QStringLiteral("은"), QStringLiteral("도")};

} // namespace

SampleCorpus::Entry SampleCorpus::next()
{
    m_seconds += pick(230);
    const int nth = pick(1000);
    const int customer = nth * nth / 100 + pick(20); // few write much, many write little
    return {m_seconds, customer, pick(5) < 2, sentence()};
}

QString SampleCorpus::sentence()
{
    if (pick(3) == 0)
        return shorts[pick(static_cast<int>(shorts.size()))];
    if (pick(10'000) == 0)
        return QStringLiteral("똠얌 향도 있나요?");
    if (pick(3) == 0)
        return rareWord() + QStringLiteral(" ") + asks[pick(static_cast<int>(asks.size()))];
    QString text = days[pick(static_cast<int>(days.size()))] + QStringLiteral(" %1시 ").arg(10 + pick(10)) +
                   things[pick(static_cast<int>(things.size()))] + QLatin1Char(' ') +
                   asks[pick(static_cast<int>(asks.size()))];
    if (pick(8) == 0)
        text += QStringLiteral(" 제 번호는 010-0000-%1이에요").arg(pick(10'000), 4, 10, QLatin1Char('0'));
    return text;
}

// Of a hundred thousand invented words the n-th is used 1/n as often as the first: names, places, brands.
QString SampleCorpus::rareWord()
{
    int rank = static_cast<int>(std::exp(pick(10'000) / 10'000.0 * std::log(100'000.0)));
    QString word;
    for (const int letters = 2 + rank % 3; word.size() < letters; rank = rank * 31 / 7 + 11)
        word += QChar(static_cast<char16_t>(0xAC00 + 28 * (rank % 399) + 4 * (rank % 2)));
    return word;
}

QString SampleCorpus::numberOf(int customer)
{
    return QStringLiteral("010-%1-%2")
        .arg(customer / 10'000, 4, 10, QLatin1Char('0'))
        .arg(customer % 10'000, 4, 10, QLatin1Char('0'));
}

QString SampleCorpus::nameOf(int customer)
{
    return families[customer % families.size()] + firsts[customer / 8 % firsts.size()] +
           firsts[customer / 64 % firsts.size()];
}

} // namespace ieum::test
