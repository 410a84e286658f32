#include "core/korean/extract/AtomReader.h"

#include "core/korean/extract/ChatText.h"
#include "core/korean/extract/Numeral.h"

namespace ieum {

namespace {

using Kind = Atom::Kind;

bool isTimeKind(Kind kind)
{
    return kind != Kind::Other && kind != Kind::Sign;
}

// 35,000 is one number, "3,4시" are two.
qsizetype digitsLength(const QString &text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && text[end].isDigit())
        ++end;
    while (end + 3 < text.size() && text[end] == u',') {
        const bool isGroup = text[end + 1].isDigit() && text[end + 2].isDigit() && text[end + 3].isDigit() &&
                             (end + 4 >= text.size() || !text[end + 4].isDigit());
        if (!isGroup)
            break;
        end += 4;
    }
    return end - at;
}

// Words that count only certain units: 오 is five minutes, never "오일" (oil) or "사인" (sign).
bool sinoFits(const Numeral &number, Unit unit, const Atom *before)
{
    const bool followsNumberUnit = before && before->kind == Kind::Unit;
    switch (unit) {
    case Unit::Month:
        return number.value >= 1 && number.value <= 12;
    case Unit::Day:
        return number.value <= 31 && (number.length >= 2 || followsNumberUnit);
    case Unit::Hour:
        return number.value >= 11 && number.value <= 24;
    case Unit::Minute:
        return followsNumberUnit || number.length >= 2 || number.value == 5;
    case Unit::Weeks:
    case Unit::Person:
        return number.value == 3 || number.length >= 2;
    case Unit::Months:
        return number.value != 2; // 이달 is this month
    case Unit::Size:
        return true;
    default:
        return false;
    }
}

bool nativeFits(Unit unit, QChar next)
{
    static const QString endings = QStringLiteral("이가은는을를로만도씩정랑하주부예요의짜나까에입포더와");
    if (unit == Unit::Count || unit == Unit::Weeks)
        return !next.isLetter() || endings.contains(next);
    return unit != Unit::Day && unit != Unit::Month && unit != Unit::Year && unit != Unit::Size;
}

} // namespace

void AtomReader::add(Kind kind, int value, qsizetype length, int digits)
{
    m_atoms += {kind, value, digits, m_at, m_at + length};
    m_at += length;
}

bool AtomReader::isAttached() const
{
    return last() && last()->end == m_at && isTimeKind(last()->kind);
}

bool AtomReader::followsTime() const
{
    return last() && isTimeKind(last()->kind) && m_at - last()->end <= 1;
}

bool AtomReader::isStart() const
{
    return m_at == 0 || !m_text[m_at - 1].isLetter() ||
           (last() && last()->end == m_at && last()->kind != Kind::Other);
}

Atoms AtomReader::read()
{
    while (m_at < m_text.size()) {
        const QChar character = m_text[m_at];
        if (character.isDigit())
            readDigits();
        else if (character.isLetter())
            readLetters();
        else if (character == u' ')
            ++m_at;
        else
            add(Kind::Sign, character.unicode(), 1);
    }
    return Atoms(std::move(m_atoms));
}

void AtomReader::readDigits()
{
    const qsizetype length = digitsLength(m_text, m_at);
    QString digits = m_text.mid(m_at, length);
    const int written = static_cast<int>(length);
    const qint64 value = digits.remove(u',').toLongLong();
    add(Kind::Number, static_cast<int>(qMin<qint64>(value, 999'999'999)), length, written);
    readUnit();
}

bool AtomReader::readUnit()
{
    const bool hasSpace = m_at < m_text.size() && m_text[m_at] == u' ';
    const qsizetype start = m_at + (hasSpace ? 1 : 0);
    const UnitMatch match = start < m_text.size() ? unitAt(m_text, start) : UnitMatch{};
    if (match.length == 0)
        return false;
    m_at = start;
    add(Kind::Unit, static_cast<int>(match.unit), match.length);
    return true;
}

void AtomReader::readLetters()
{
    if (isStart() && readWordNumber())
        return;
    if (!readLexicon())
        readOther();
}

bool AtomReader::readWordNumber()
{
    for (const bool isNative : {true, false}) {
        const Numeral number = isNative ? nativeNumeralAt(m_text, m_at) : sinoNumeralAt(m_text, m_at);
        if (number.length == 0 || number.value > 99'999)
            continue;
        const qsizetype end = m_at + number.length;
        const bool hasSpace = isNative && end < m_text.size() && m_text[end] == u' ';
        const qsizetype unitStart = end + (hasSpace ? 1 : 0);
        const UnitMatch match = unitStart < m_text.size() ? unitAt(m_text, unitStart) : UnitMatch{};
        const qsizetype after = unitStart + match.length;
        const QChar next = after < m_text.size() ? m_text[after] : QChar(u' ');
        const bool fits = match.length > 0 && (isNative ? nativeFits(match.unit, next) && number.value <= 99
                                                        : sinoFits(number, match.unit, last()));
        if (!fits)
            continue;
        add(Kind::Number, static_cast<int>(number.value), number.length);
        m_at = unitStart;
        add(Kind::Unit, static_cast<int>(match.unit), match.length);
        return true;
    }
    return false;
}

bool AtomReader::readLexicon()
{
    const LexiconEntry *entry =
        Lexicon::instance().find(m_text, m_at, isStart(), followsTime(), isAttached());
    if (!entry)
        return false;
    add(entry->kind, entry->value, entry->word.size());
    return true;
}

void AtomReader::readOther()
{
    const qsizetype begin = m_at;
    const bool isKorean = isHangul(m_text[begin]);
    qsizetype end = begin + 1;
    while (end < m_text.size() && m_text[end].isLetter() && isHangul(m_text[end]) == isKorean &&
           !Lexicon::instance().beginsAnywhere(m_text, end))
        ++end;
    add(Kind::Other, 0, end - begin);
}

} // namespace ieum
