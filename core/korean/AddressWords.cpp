#include "core/korean/AddressWords.h"

#include "core/korean/Province.h"

#include <QRegularExpression>

namespace ieum {

namespace {

// A number of its own (지하 12-3, 산5, 862번지) or glued to what it belongs to (한누리대로1820).
const QRegularExpression &numberPattern()
{
    static const QRegularExpression pattern(QStringLiteral(
        "^(.*[가-힣\\d](?:로|길|동|리|가|읍|면))?(지하|산)?(\\d{1,5})(?:-(\\d{0,5}))?(?:번지|번)?$"));
    return pattern;
}

const QRegularExpression &unitPattern()
{
    static const QRegularExpression pattern(
        QStringLiteral("^(?:제|지하|[A-Za-z]?)\\d+(?:-\\d+)?(?:동|호|층|호실)(?:\\d+(?:호|층|호실))?$"));
    return pattern;
}

bool isPostcode(const QString &word)
{
    static const QRegularExpression five(QStringLiteral("^\\d{5}$"));
    return five.match(word).hasMatch();
}

class Reader
{
public:
    void take(const QString &word)
    {
        const bool first = m_words.names.isEmpty() && !m_words.number;
        if (isPostcode(word) && m_words.postcode.isEmpty() && (first || m_words.number))
            m_words.postcode = word;
        else if (word == QStringView(u"지하") && !m_words.number)
            m_words.isUnderground = true;
        else if (word == QStringView(u"산") && !m_words.number && !first)
            m_words.isMountain = true;
        else if (!takeNumber(word))
            takeName(word);
    }
    AddressWords words() const { return m_words; }

private:
    bool takeNumber(const QString &word)
    {
        const auto match = numberPattern().match(word);
        if (!match.hasMatch())
            return false;
        if (m_words.number)
            return true; // a unit's number: 101-1203
        if (!match.captured(1).isEmpty())
            m_words.names += match.captured(1);
        m_words.isUnderground |= match.captured(2) == QStringView(u"지하");
        m_words.isMountain |= match.captured(2) == QStringView(u"산");
        HouseNumber number{match.captured(3).toInt(), std::nullopt};
        if (!match.captured(4).isEmpty())
            number.sub = match.captured(4).toInt();
        m_words.number = number;
        return true;
    }

    void takeName(const QString &word)
    {
        if (m_words.number && unitPattern().match(word).hasMatch())
            return;
        const QString province = shortProvince(word);
        (m_words.number ? m_words.after : m_words.names) += province.isEmpty() ? word : province;
    }

    AddressWords m_words;
};

} // namespace

AddressWords AddressWords::of(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[\\s,()\\[\\]·/*\"']+"));
    Reader reader;
    for (const QString &word :
         text.normalized(QString::NormalizationForm_KC).split(between, Qt::SkipEmptyParts))
        reader.take(word);
    return reader.words();
}

bool namesUnit(const QString &detail)
{
    static const QRegularExpression unit(
        QStringLiteral("\\d+\\s*(?:동|호|층)|\\d+\\s*-\\s*\\d{2,}|[Bb]\\d+|지하|호\\s*$|^\\s*\\d{2,}\\s*$"));
    return unit.match(detail).hasMatch();
}

} // namespace ieum
