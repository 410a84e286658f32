#include "core/korean/PhoneNumber.h"

#include <QStringList>

#include <array>

namespace ieum {

namespace {

struct Range
{
    const char *prefix;
    int shortest; ///< digits of the whole national number
    int longest;
    PhoneNumber::Kind kind;
};

using Kind = PhoneNumber::Kind;

// National numbering plan (과기정통부 전기통신번호관리세부기준); 010 numbers have eleven digits only.
constexpr std::array ranges{
    Range{"010", 11, 11, Kind::Mobile},      Range{"011", 10, 11, Kind::Mobile},
    Range{"016", 10, 11, Kind::Mobile},      Range{"017", 10, 11, Kind::Mobile},
    Range{"018", 10, 11, Kind::Mobile},      Range{"019", 10, 11, Kind::Mobile},
    Range{"02", 9, 10, Kind::Landline},      Range{"031", 10, 11, Kind::Landline},
    Range{"032", 10, 11, Kind::Landline},    Range{"033", 10, 11, Kind::Landline},
    Range{"041", 10, 11, Kind::Landline},    Range{"042", 10, 11, Kind::Landline},
    Range{"043", 10, 11, Kind::Landline},    Range{"044", 10, 11, Kind::Landline},
    Range{"051", 10, 11, Kind::Landline},    Range{"052", 10, 11, Kind::Landline},
    Range{"053", 10, 11, Kind::Landline},    Range{"054", 10, 11, Kind::Landline},
    Range{"055", 10, 11, Kind::Landline},    Range{"061", 10, 11, Kind::Landline},
    Range{"062", 10, 11, Kind::Landline},    Range{"063", 10, 11, Kind::Landline},
    Range{"064", 10, 11, Kind::Landline},    Range{"0502", 11, 12, Kind::SafeNumber},
    Range{"0503", 11, 12, Kind::SafeNumber}, Range{"0504", 11, 12, Kind::SafeNumber},
    Range{"0505", 11, 12, Kind::SafeNumber}, Range{"0506", 11, 12, Kind::SafeNumber},
    Range{"0507", 11, 12, Kind::SafeNumber}, Range{"0508", 11, 12, Kind::SafeNumber},
    Range{"070", 11, 11, Kind::Internet},    Range{"080", 10, 10, Kind::TollFree},
    Range{"060", 10, 10, Kind::Service},     Range{"15", 8, 8, Kind::Service},
    Range{"16", 8, 8, Kind::Service},        Range{"18", 8, 8, Kind::Service},
};

bool isSeparator(QChar c)
{
    static const QString others = QStringLiteral(".·()/'\u2011\u2212\uFE0E\u200B\u200E\u200F\u2060\uFEFF");
    return c.isSpace() || c.category() == QChar::Punctuation_Dash || others.contains(c);
}

/// The digits in ASCII, with a leading plus where one was written; empty when anything else is in the text.
QString digitsOf(const QString &text)
{
    const QString plain = text.normalized(QString::NormalizationForm_KC).trimmed();
    QString digits;
    for (const QChar c : plain) {
        if (c.digitValue() >= 0)
            digits += QChar(u'0' + c.digitValue());
        else if (c == u'+' && digits.isEmpty())
            digits += c;
        else if (!isSeparator(c))
            return {};
    }
    return digits;
}

/// Without country code, with its leading nought where the plan has one; empty for other countries.
QString nationalOf(QString digits)
{
    if (digits.startsWith(u"+82") || digits.startsWith(u"0082"))
        digits = digits.mid(digits.indexOf(u"82") + 2);
    else if (digits.startsWith(u'+') || digits.startsWith(u"00"))
        return {};
    else if (digits.startsWith(u"82") && digits.size() >= 11)
        digits = digits.mid(2);
    const bool isService = digits.size() == 8 && digits.startsWith(u'1');
    return digits.startsWith(u'0') || isService || digits.size() < 8 ? digits : u'0' + digits;
}

} // namespace

std::optional<PhoneNumber> PhoneNumber::parse(const QString &text)
{
    const QString digits = digitsOf(text);
    // Eight digits without a nought are a local number of an unknown area, unless a country code or 15xx says
    // more.
    if (digits.size() < 8 || (digits.size() == 8 && !digits.startsWith(u'1')))
        return std::nullopt;
    return fromNational(nationalOf(digits));
}

std::optional<PhoneNumber> PhoneNumber::fromNational(const QString &digits)
{
    for (const Range &range : ranges) {
        const QLatin1String prefix(range.prefix);
        if (digits.startsWith(prefix) && digits.size() >= range.shortest && digits.size() <= range.longest) {
            const auto hyphenAfter = digits.size() == 8 ? 4 : prefix.size();
            return PhoneNumber(range.kind, digits, static_cast<int>(hyphenAfter));
        }
    }
    return std::nullopt;
}

ContactPoint::Kind PhoneNumber::contactKind() const
{
    switch (m_kind) {
    case Kind::Mobile:
        return ContactPoint::Kind::Mobile;
    case Kind::SafeNumber:
        return ContactPoint::Kind::SafeNumber;
    case Kind::Landline:
    case Kind::Internet:
    case Kind::TollFree:
    case Kind::Service:
        break;
    }
    return ContactPoint::Kind::Landline;
}

QString PhoneNumber::e164() const
{
    return QStringLiteral("+82") + (m_national.startsWith(u'0') ? m_national.mid(1) : m_national);
}

QString PhoneNumber::display() const
{
    const QString middle = m_national.mid(m_prefix, m_national.size() - m_prefix - 4);
    QStringList groups{m_national.left(m_prefix), middle, lastFour()};
    groups.removeAll(QString());
    return groups.join(u'-');
}

QString PhoneNumber::maskedDisplay() const
{
    if (m_kind == Kind::Service)
        return display();
    const auto hidden = m_national.size() - m_prefix - 4;
    return QStringList{m_national.left(m_prefix), QString(hidden, u'*'), lastFour()}.join(u'-');
}

QString maskedDisplay(const QString &phone)
{
    const auto number = PhoneNumber::parse(phone);
    return number ? number->maskedDisplay() : phone;
}

QString displayPhone(const QString &phone)
{
    const auto number = PhoneNumber::parse(phone);
    return number ? number->display() : phone;
}

} // namespace ieum
