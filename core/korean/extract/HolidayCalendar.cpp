#include "core/korean/extract/HolidayCalendar.h"

#include <QHash>
#include <QList>

#include <array>

namespace ieum {

namespace {

struct LunarYear
{
    int seollal, fullMoon, buddha, dano, chuseok; ///< month * 100 + day
};

// Computed with ICU's Korean calendar ("dangi") at Seoul's midnight; the Chinese one differs in 2027 and
// 2028.
constexpr int firstLunarYear = 2020;
constexpr std::array<LunarYear, 31> lunarYears{{
    {125, 208, 430, 625, 1001}, {212, 226, 519, 614, 921},  {201, 215, 508, 603, 910},
    {122, 205, 527, 622, 929},  {210, 224, 515, 610, 917},  {129, 212, 505, 531, 1006},
    {217, 303, 524, 619, 925},  {207, 221, 513, 609, 915},  {127, 210, 502, 528, 1003},
    {213, 227, 520, 616, 922},  {203, 217, 509, 605, 912},  {123, 206, 528, 624, 1001},
    {211, 225, 516, 612, 919},  {131, 214, 506, 601, 908},  {219, 305, 525, 620, 927},
    {208, 222, 515, 610, 916},  {128, 211, 503, 530, 1004}, {215, 301, 522, 618, 924},
    {204, 218, 511, 607, 913},  {124, 207, 430, 527, 1002}, {212, 226, 518, 614, 921},
    {201, 215, 507, 603, 910},  {122, 205, 526, 622, 928},  {210, 224, 516, 611, 917},
    {130, 213, 505, 531, 1005}, {217, 303, 524, 619, 925},  {206, 220, 513, 609, 915},
    {126, 209, 502, 529, 1004}, {214, 228, 520, 615, 922},  {202, 216, 509, 604, 911},
    {123, 206, 528, 623, 930},
}};

int lunarDay(int year, Holiday holiday)
{
    const int index = year - firstLunarYear;
    if (index < 0 || index >= static_cast<int>(lunarYears.size()))
        return 0;
    const LunarYear &row = lunarYears[static_cast<size_t>(index)];
    switch (holiday) {
    case Holiday::Seollal:
        return row.seollal;
    case Holiday::FirstFullMoon:
        return row.fullMoon;
    case Holiday::Buddha:
        return row.buddha;
    case Holiday::Dano:
        return row.dano;
    case Holiday::Chuseok:
        return row.chuseok;
    default:
        return 0;
    }
}

int solarDay(Holiday holiday)
{
    static const QHash<Holiday, int> days{
        {Holiday::NewYear, 101},     {Holiday::Valentine, 214},     {Holiday::IndependenceMovement, 301},
        {Holiday::WhiteDay, 314},    {Holiday::Arbor, 405},         {Holiday::Labour, 501},
        {Holiday::Children, 505},    {Holiday::Parents, 508},       {Holiday::Teachers, 515},
        {Holiday::Memorial, 606},    {Holiday::Constitution, 717},  {Holiday::Liberation, 815},
        {Holiday::Foundation, 1003}, {Holiday::Hangeul, 1009},      {Holiday::Halloween, 1031},
        {Holiday::Pepero, 1111},     {Holiday::ChristmasEve, 1224}, {Holiday::Christmas, 1225},
        {Holiday::YearsEnd, 1231}};
    return days.value(holiday);
}

/// Which days off are made good when they meet a weekend, by the decree of 2013 and its two widenings.
struct SubstituteRule
{
    Holiday holiday;
    int daysAround;  ///< 1: the eve and the day after are days off too
    bool onSaturday; ///< a Saturday is made good as well as a Sunday
    int firstYear;   ///< of substitutes; 0: never
};

const SubstituteRule publicDays[] = {
    {Holiday::NewYear, 0, false, 0},
    {Holiday::Seollal, 1, false, 2014},
    {Holiday::IndependenceMovement, 0, true, 2022},
    {Holiday::Children, 0, true, 2014},
    {Holiday::Buddha, 0, true, 2023},
    {Holiday::Memorial, 0, false, 0},
    {Holiday::Liberation, 0, true, 2021},
    {Holiday::Chuseok, 1, false, 2014},
    {Holiday::Foundation, 0, true, 2021},
    {Holiday::Hangeul, 0, true, 2021},
    {Holiday::Christmas, 0, true, 2023},
};

const SubstituteRule *publicDayOn(QDate day, const SubstituteRule *except = nullptr)
{
    for (const SubstituteRule &rule : publicDays) {
        const QDate middle = holidayIn(day.year(), rule.holiday);
        if (&rule != except && middle.isValid() && qAbs(middle.daysTo(day)) <= rule.daysAround)
            return &rule;
    }
    return nullptr;
}

// Two holidays on one day earn one substitute, which belongs to the later one of the table.
bool meetsDayOff(const SubstituteRule &rule, QDate day)
{
    if (day.dayOfWeek() == Qt::Sunday || (rule.onSaturday && day.dayOfWeek() == Qt::Saturday))
        return true;
    const SubstituteRule *other = publicDayOn(day, &rule);
    return other && (other < &rule || other->firstYear == 0);
}

bool isSubstituteDay(QDate day)
{
    for (const SubstituteRule &rule : publicDays) {
        if (substituteFor(day.year(), rule.holiday) == day)
            return true;
    }
    return false;
}

} // namespace

QDate holidayIn(int year, Holiday holiday)
{
    const int lunar = lunarDay(year, holiday);
    const int day = lunar > 0 ? lunar : solarDay(holiday);
    return day > 0 ? QDate(year, day / 100, day % 100) : QDate();
}

QDate substituteFor(int year, Holiday holiday)
{
    for (const SubstituteRule &rule : publicDays) {
        const QDate middle = holidayIn(year, holiday);
        if (rule.holiday != holiday || rule.firstYear == 0 || year < rule.firstYear || !middle.isValid())
            continue;
        bool isMet = false;
        for (int i = -rule.daysAround; i <= rule.daysAround; ++i)
            isMet |= meetsDayOff(rule, middle.addDays(i));
        QDate day = middle.addDays(rule.daysAround + 1);
        while (day.dayOfWeek() >= Qt::Saturday || publicDayOn(day))
            day = day.addDays(1);
        return isMet ? day : QDate();
    }
    return {};
}

QDate nextHoliday(QDate day, Holiday holiday)
{
    if (holiday == Holiday::Substitute) {
        for (int i = 0; i < 800; ++i) {
            if (isSubstituteDay(day.addDays(i)))
                return day.addDays(i);
        }
        return {};
    }
    const QDate inThisYear = holidayIn(day.year(), holiday);
    return inThisYear >= day ? inThisYear : holidayIn(day.year() + 1, holiday);
}

bool isPublicHoliday(QDate day)
{
    return publicDayOn(day) != nullptr || isSubstituteDay(day);
}

} // namespace ieum
