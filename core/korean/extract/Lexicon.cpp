#include "core/korean/extract/Lexicon.h"

#include "core/korean/extract/ChatText.h"
#include "core/korean/extract/HolidayCalendar.h"

#include <QHash>

#include <algorithm>

namespace ieum {

namespace {

using Kind = Atom::Kind;

struct Row
{
    const char16_t *words; ///< separated by |
    Kind kind;
    int value;
    Place place;
};

template <typename Value>
constexpr int code(Value value)
{
    return static_cast<int>(value);
}

const Row rows[] = {
    // Days
    {u"오늘|오늘날짜", Kind::Day, 0, Place::Anywhere},
    {u"금일|오늘자", Kind::Day, 0, Place::Start},
    {u"내일", Kind::Day, 1, Place::Anywhere},
    {u"낼|명일|낼은", Kind::Day, 1, Place::Start},
    {u"모레|내일모레|내일 모레|낼모레|낼 모레|모래|내일모래|낼모래", Kind::Day, 2, Place::Start},
    {u"글피", Kind::Day, 3, Place::Start},
    {u"그글피", Kind::Day, 4, Place::Start},
    {u"어제|어저께|어저끼|엊저녁", Kind::Day, -1, Place::Start},
    {u"그제|그저께|엊그제|엊그저께", Kind::Day, -2, Place::Start},
    {u"그끄제|그끄저께", Kind::Day, -3, Place::Start},
    // Weeks, months, years
    {u"이번주|이번 주|요번주|요번 주|금주|이번쭈|요번쭈", Kind::WeekOffset, 0, Place::Start},
    {u"다음주|다음 주|담주|담 주|차주|내주|다음쭈|담쭈|댐주", Kind::WeekOffset, 1, Place::Start},
    {u"다다음주|다다음 주|다담주|다담 주|담담주|다음다음주", Kind::WeekOffset, 2, Place::Start},
    {u"지난주|지난 주|저번주|저번 주", Kind::WeekOffset, -1, Place::Start},
    {u"이번달|이번 달|요번달|이달|금월|당월", Kind::MonthOffset, 0, Place::Start},
    {u"다음달|다음 달|담달|담 달|내달", Kind::MonthOffset, 1, Place::Start},
    {u"다다음달|다다음 달|다담달", Kind::MonthOffset, 2, Place::Start},
    {u"지난달|지난 달|저번달|저번 달", Kind::MonthOffset, -1, Place::Start},
    {u"올해|금년", Kind::YearOffset, 0, Place::Start},
    {u"내년", Kind::YearOffset, 1, Place::Start},
    {u"작년|지난해", Kind::YearOffset, -1, Place::Start},
    {u"이번|요번|돌아오는|오는|다가오는", Kind::Next, 0, Place::Start},
    {u"다음|담", Kind::Next, 1, Place::Start},
    {u"지난|저번", Kind::Next, -1, Place::Start},
    {u"주말", Kind::Weekend, Atom::anyWeek, Place::Start},
    {u"이번주말|이번 주말|요번 주말|이번주 주말", Kind::Weekend, 0, Place::Start},
    {u"다음주말|다음 주말|담주말|담 주말|다음주 주말|담주 주말", Kind::Weekend, 1, Place::Start},
    {u"지난주말|지난 주말|저번 주말", Kind::Weekend, -1, Place::Start},
    {u"말일", Kind::LastDay, 0, Place::Start},
    {u"마지막날|마지막 날", Kind::LastDay, 1, Place::Start}, // only behind a month
    {u"하루", Kind::DaySpan, 1, Place::Start},
    {u"이틀", Kind::DaySpan, 2, Place::Start},
    {u"사흘", Kind::DaySpan, 3, Place::Start},
    {u"나흘", Kind::DaySpan, 4, Place::Start},
    {u"닷새", Kind::DaySpan, 5, Place::Start},
    {u"엿새", Kind::DaySpan, 6, Place::Start},
    {u"이레", Kind::DaySpan, 7, Place::Start},
    {u"여드레", Kind::DaySpan, 8, Place::Start},
    {u"아흐레", Kind::DaySpan, 9, Place::Start},
    {u"열흘", Kind::DaySpan, 10, Place::Start},
    {u"보름", Kind::DaySpan, 15, Place::Start},
    {u"일주일|일주", Kind::DaySpan, 7, Place::Start},
    {u"이주일|이주", Kind::DaySpan, 14, Place::Start},
    {u"삼주", Kind::DaySpan, 21, Place::Start},
    // Parts of the day
    {u"오전|am", Kind::PartOfDay, code(PartOfDay::Morning), Place::Anywhere},
    {u"아침|새벽", Kind::PartOfDay, code(PartOfDay::Morning), Place::Start},
    {u"오후|pm", Kind::PartOfDay, code(PartOfDay::Afternoon), Place::Anywhere},
    {u"낮|한낮|대낮", Kind::PartOfDay, code(PartOfDay::Midday), Place::Start},
    {u"점심", Kind::PartOfDay, code(PartOfDay::Lunch), Place::Start},
    {u"저녁", Kind::PartOfDay, code(PartOfDay::Evening), Place::Start},
    {u"밤|한밤", Kind::PartOfDay, code(PartOfDay::Night), Place::Start},
    {u"정오", Kind::NamedHour, 12, Place::Start},
    {u"자정", Kind::NamedHour, 24, Place::Start},
    {u"반", Kind::Half, 30, Place::Follow},
    // Around a time
    {u"쯤|쯔음|즈음|즘|쯤해서|정도|가량|전후|언저리|무렵|안팎", Kind::Approx, 0, Place::Follow},
    {u"경|께|쯤에", Kind::Approx, 0, Place::Suffix},
    {u"부터|이후|이후로|이후에|부턴|부텀|부텀은|부텅", Kind::From, 0, Place::Follow},
    // 전라, 경상, 충청 and 강원 have their own 까지
    {u"까정|까정은|까장|까증|까징|꺼정|꺼정은|꺼장|꺼지|꺼증", Kind::Until, 0, Place::Follow},
    {u"까지|까지는|까진|이전|이전에|안에|이내", Kind::Until, 0, Place::Follow},
    {u"전에", Kind::Until, 1, Place::Follow},
    {u"전까지|전까지는", Kind::Until, 2, Place::Follow},
    {u"뒤|후|뒤에|후에|있다가|이따가|이따", Kind::After, 0, Place::Follow},
    {u"전", Kind::Before, 0, Place::Follow},
    {u"에|에는|엔|에도|에만|에요|날|날에|날은", Kind::At, 0, Place::Suffix},
    {u"은|는|이|가|을|를|도|만|의|자", Kind::Topic, 0, Place::Suffix},
    {u"로|으로", Kind::To, 0, Place::Suffix},
    {u"이나|나|이랑|랑|하고|와|과|이고", Kind::Or, 0, Place::Suffix},
    {u"또는|혹은|아니면|아님|및|or", Kind::Or, 0, Place::Follow},
    {u"에서|서", Kind::FromTo, 0, Place::Suffix},
    {u"말고|말구|빼고|대신|대신에|제외하고|제외|아니고|아니구|아니라|아닌|아니에요|아니예요|아녜요|아닙니다",
     Kind::Instead, 0, Place::Follow},
    {u"사이|사이에", Kind::Between, 0, Place::Follow},
    {u"초|초에|초쯤|초순|중순|중순쯤|말|말쯤|말에|하순|중에|중", Kind::Vague, 0, Place::Follow},
    {u"평일|주중|매일|매주|매달|매월|격주|항상|보통|평소", Kind::Habit, 0, Place::Start},
    {u"전날|전 날", Kind::DayShift, -1, Place::Follow},
    {u"당일", Kind::DayShift, 0, Place::Follow},
    {u"다음날|다음 날|담날", Kind::DayShift, 1, Place::Follow},
    {u"다음다음날|다음 다음날|다다음날", Kind::DayShift, 2, Place::Follow},
    {u"마다", Kind::Habit, 0, Place::Suffix},
    {u"첫째주|첫째 주|첫번째주|첫번째 주|첫주|첫 주|1째주|첫째|첫번째", Kind::Ordinal, 1, Place::Start},
    {u"둘째주|둘째 주|두번째주|두번째 주|둘째|두번째", Kind::Ordinal, 2, Place::Start},
    {u"셋째주|셋째 주|세번째주|세번째 주|셋째|세번째", Kind::Ordinal, 3, Place::Start},
    {u"넷째주|넷째 주|네번째주|네번째 주|넷째|네번째", Kind::Ordinal, 4, Place::Start},
    {u"마지막주|마지막 주|마지막", Kind::Ordinal, -1, Place::Start},
    {u"걸|소요|동안|간|씩|치|째|이상|만에|내내|연속|뒤면|유지", Kind::Lasting, 0, Place::Follow},
    // Holidays
    {u"신정|새해첫날", Kind::Holiday, code(Holiday::NewYear), Place::Start},
    {u"설날|구정", Kind::Holiday, code(Holiday::Seollal), Place::Start},
    {u"설", Kind::Holiday, code(Holiday::Seollal), Place::Alone},
    {u"정월대보름|대보름", Kind::Holiday, code(Holiday::FirstFullMoon), Place::Start},
    {u"발렌타인데이|발렌타인|밸런타인데이", Kind::Holiday, code(Holiday::Valentine), Place::Start},
    {u"삼일절|3.1절|31절", Kind::Holiday, code(Holiday::IndependenceMovement), Place::Start},
    {u"화이트데이", Kind::Holiday, code(Holiday::WhiteDay), Place::Start},
    {u"식목일", Kind::Holiday, code(Holiday::Arbor), Place::Start},
    {u"근로자의날|근로자의 날|노동절", Kind::Holiday, code(Holiday::Labour), Place::Start},
    {u"어린이날", Kind::Holiday, code(Holiday::Children), Place::Start},
    {u"어버이날", Kind::Holiday, code(Holiday::Parents), Place::Start},
    {u"스승의날|스승의 날", Kind::Holiday, code(Holiday::Teachers), Place::Start},
    {u"부처님오신날|부처님 오신 날|부처님 오신날|석가탄신일|석탄일|초파일", Kind::Holiday,
     code(Holiday::Buddha), Place::Start},
    {u"단오", Kind::Holiday, code(Holiday::Dano), Place::Start},
    {u"현충일", Kind::Holiday, code(Holiday::Memorial), Place::Start},
    {u"제헌절", Kind::Holiday, code(Holiday::Constitution), Place::Start},
    {u"광복절", Kind::Holiday, code(Holiday::Liberation), Place::Start},
    {u"추석|한가위", Kind::Holiday, code(Holiday::Chuseok), Place::Start},
    {u"개천절", Kind::Holiday, code(Holiday::Foundation), Place::Start},
    {u"한글날", Kind::Holiday, code(Holiday::Hangeul), Place::Start},
    {u"할로윈|핼러윈|할로윈데이", Kind::Holiday, code(Holiday::Halloween), Place::Start},
    {u"빼빼로데이", Kind::Holiday, code(Holiday::Pepero), Place::Start},
    {u"크리스마스이브|크리스마스 이브|이브날", Kind::Holiday, code(Holiday::ChristmasEve), Place::Start},
    {u"크리스마스|성탄절|크리스마스날|크리스마스 당일", Kind::Holiday, code(Holiday::Christmas),
     Place::Start},
    {u"대체공휴일|대체 공휴일|대체휴일", Kind::Holiday, code(Holiday::Substitute), Place::Start},
    // Longer words that only look like one of the above
    {u"오늘도 좋은|오늘도좋은|오늘 하루도|오늘하루도|오늘도 즐거|오늘도 행복|오늘도 수고|오늘도 고생|내일도 "
     u"좋은|낼게|낼께|낼수|낼 수|낼려|낼 "
     u"거|낼거|낼까|내주세|내주시|내일로드|금주의|밤양갱|밤식빵|밤새|낮은|낮게|"
     "낮춰|낮추|담에|담당|담은|담아|담긴|담요|담백|담배|다음에|다음번|이번에|이번건|이번엔|지난번|지난거|"
     "저번에|오는길|오는 길|"
     "설명|설정|설마|설문|설치|설탕|설화|설렘|설레|설계|설거지|그제서|그제야|모레이|하루종일|하루 "
     "종일|하루만|"
     "하루에|이주연|이주희|이주영|이주원|이주은|일주년|정오표|추석선물|단오박|이브닝|모래시계",
     Kind::Other, 0, Place::Start},
    {u"반드시|반값|반반|반갑|반려|반지|반품|반차|반짝|반판|반만|반응|반영|반납|정도로만|전화|전체|전부|전달|"
     "전문|전신|전세|전국|전용|전주|전혀|전송|전시|전구|후기|후불|후식|후드|후원|후보|뒤늦|뒤쪽|뒤로|"
     "후로|경우|경기|경험|사이즈|나중|"
     "나머지|나눠|날짜|날씨|이벤트|이름|이미|이제|이렇|이거|이것|이쪽|이모|이용|이따금|가능|가게|가격|"
     "가도|"
     "가려|가면|가서|갈게|도착|만나|만들|만원|은행|을지|로고|로즈|과자|과일|하고싶|하고 "
     "싶|말씀|말차|말해|초코|초콜|초도|초록|"
     "중으로|말구요|께서|나와|나오|나가|나올|나갈|랑콤|에어|에스|에그|자리|자꾸|와서|와도|오세|서울|서비|"
     "서로|의자|의견|의뢰|도와|도시|날개",
     Kind::Other, 0, Place::Follow},
};

bool byLength(const LexiconEntry &left, const LexiconEntry &right)
{
    return left.word.size() > right.word.size();
}

} // namespace

const Lexicon &Lexicon::instance()
{
    static const Lexicon lexicon;
    return lexicon;
}

Lexicon::Lexicon()
{
    for (const Row &row : rows) {
        for (const QString &word : QString::fromUtf16(row.words).split(u'|'))
            m_byFirst[word.front()] += {word, row.kind, row.value, row.place};
    }
    addWeekdays();
    for (QList<LexiconEntry> &entries : m_byFirst)
        std::stable_sort(entries.begin(), entries.end(), byLength);
}

void Lexicon::addWeekdays()
{
    const QString letters = QStringLiteral("월화수목금토일");
    for (int i = 0; i < letters.size(); ++i) {
        QList<LexiconEntry> &entries = m_byFirst[letters[i]];
        entries += {letters[i] + QStringLiteral("요일"), Kind::Weekday, i + 1, Place::Anywhere};
        entries += {letters[i] + QStringLiteral("욜"), Kind::Weekday, i + 1, Place::Anywhere};
        entries += {letters[i], Kind::ShortWeekday, i + 1, Place::Alone};
    }
}

bool Lexicon::fits(const LexiconEntry &entry, const QString &text, qsizetype position) const
{
    if (!QStringView(text).mid(position).startsWith(entry.word))
        return false;
    if (entry.place != Place::Alone)
        return true;
    const qsizetype end = position + entry.word.size();
    static const QString particles = QStringLiteral("에은는도오아저점");
    return end >= text.size() || !text[end].isLetter() || particles.contains(text[end]);
}

const LexiconEntry *Lexicon::find(const QString &text, qsizetype position, bool isStart, bool followsTime,
                                  bool isAttached) const
{
    const auto entries = m_byFirst.constFind(text[position]);
    if (entries == m_byFirst.constEnd())
        return nullptr;
    for (const LexiconEntry &entry : *entries) {
        const bool mayStand = entry.place == Place::Anywhere ||
                              (entry.place == Place::Suffix && isAttached) ||
                              (entry.place == Place::Follow && followsTime) ||
                              ((entry.place == Place::Start || entry.place == Place::Alone) && isStart);
        if (mayStand && fits(entry, text, position))
            return &entry;
    }
    return nullptr;
}

bool Lexicon::beginsAnywhere(const QString &text, qsizetype position) const
{
    return find(text, position, false, false, false) != nullptr;
}

namespace {

struct UnitRow
{
    const char16_t *word;
    Unit unit;
    const char16_t *notBefore; ///< the next letter that makes another word of it
};

const UnitRow units[] = {
    {u"시간", Unit::Hours, u"표대"},
    {u"시", Unit::Hour, u"간작즌럽식술청험켜키킨계"},
    {u"분", Unit::Minute, u"홍위할량류식리야"},
    {u"일", Unit::Day, u"반차본찍단회러"},
    {u"월", Unit::Month, u"요급세드"},
    {u"년", Unit::Year, u""},
    {u"주일", Unit::Weeks, u""},
    {u"주", Unit::Weeks, u"세시실문소변신얼고"},
    {u"개월", Unit::Months, u""},
    {u"달", Unit::Months, u"라걀"},
    {u"박스", Unit::Count, u""},
    {u"박", Unit::Nights, u"힌"},
    {u"명", Unit::Person, u"함절"},
    {u"사람", Unit::Person, u""},
    {u"인분", Unit::Portion, u""},
    {u"인", Unit::Person, u"기증스형테"},
    {u"호", Unit::Size, u"텔박"},
    {u"개입", Unit::Size, u""},
    {u"구", Unit::Size, u"역매성간입"},
    {u"개", Unit::Count, u"인별당념"},
    {u"판", Unit::Count, u"매"},
    {u"세트", Unit::Count, u""},
    {u"셋트", Unit::Count, u""},
    {u"상자", Unit::Count, u""},
    {u"통", Unit::Count, u"화"},
    {u"병", Unit::Count, u"원"},
    {u"잔", Unit::Count, u"금액"},
    {u"조각", Unit::Count, u""},
    {u"봉지", Unit::Count, u""},
    {u"봉", Unit::Count, u"투"},
    {u"장", Unit::Count, u"소바미"},
    {u"권", Unit::Count, u""},
    {u"송이", Unit::Count, u""},
    {u"쪽", Unit::Count, u""},
    {u"그릇", Unit::Count, u""},
    {u"접시", Unit::Count, u""},
    {u"팩", Unit::Count, u""},
    {u"묶음", Unit::Count, u""},
    {u"켤레", Unit::Count, u""},
    {u"ea", Unit::Count, u""},
};

} // namespace

UnitMatch unitAt(const QString &text, qsizetype position)
{
    for (const UnitRow &row : units) {
        const QStringView word(row.word);
        if (!QStringView(text).mid(position).startsWith(word))
            continue;
        const qsizetype next = position + word.size();
        if (next < text.size() && QStringView(row.notBefore).contains(text[next]))
            continue;
        return {row.unit, word.size()};
    }
    return {};
}

} // namespace ieum
