#include "core/shipping/RecipientMatch.h"

#include "core/korean/PhoneNumber.h"
#include "core/korean/Province.h"
#include "core/korean/SearchText.h"

#include <algorithm>

namespace ieum {

namespace {

constexpr QChar mask = u'*';

bool isMask(QChar character)
{
    return character == mask || character == u'＊' || character == u'○' || character == u'●';
}

QString bare(const QString &text)
{
    QString result;
    for (const QChar character : text.normalized(QString::NormalizationForm_C)) {
        if (isMask(character))
            result += mask;
        else if (character.isLetterOrNumber())
            result += character.toLower();
    }
    return result;
}

bool agree(const QString &shown, const QString &whole)
{
    return shown.size() == whole.size() &&
           std::equal(shown.begin(), shown.end(), whole.begin(),
                      [](QChar a, QChar b) { return a == b || a == mask || b == mask; });
}

bool isSamePhone(const QString &shown, const Recipient &recipient)
{
    const auto number = PhoneNumber::parse(shown);
    const QString digits = number ? number->national() : bare(shown);
    for (const QString &phone : {recipient.phone, recipient.phone2}) {
        const auto known = PhoneNumber::parse(phone);
        if (!phone.isEmpty() && agree(digits, known ? known->national() : bare(phone)))
            return true;
    }
    return false;
}

bool isTown(QStringView word)
{
    constexpr qsizetype shortest = 2;
    return word.size() >= shortest &&
           (word.endsWith(u'동') || word.endsWith(u'리') || word.endsWith(u'가')) && !word.front().isDigit();
}

bool namesATown(const QString &address)
{
    const QStringList words = QString(address)
                                  .replace(u'(', u' ')
                                  .replace(u')', u' ')
                                  .replace(u',', u' ')
                                  .split(u' ', Qt::SkipEmptyParts);
    return std::any_of(words.begin(), words.end(), [](const QString &word) { return isTown(word); });
}

// A road address need not name the 동 that the courier shows.
bool mayBeSameAddress(const QString &shown, const QString &whole)
{
    const QString address = searchForm(whole);
    const QStringList words = shown.simplified().split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&](const QString &word) {
        const QString key = searchForm(word), province = shortProvince(word);
        return key.isEmpty() || word.contains(mask) || address.contains(key) ||
               (!province.isEmpty() && province == shortProvince(whole.simplified().section(u' ', 0, 0))) ||
               (isTown(word) && !namesATown(whole));
    });
}

} // namespace

bool mayBeSamePerson(const Recipient &shown, const Recipient &recipient)
{
    const QString name = bare(shown.name);
    if (name.isEmpty() && bare(shown.phone).isEmpty())
        return false;
    const bool agreesInName = name.isEmpty() || agree(name, bare(recipient.name));
    const bool agreesInPhone = bare(shown.phone).isEmpty() || isSamePhone(shown.phone, recipient);
    const bool agreesInPostcode = shown.postcode.isEmpty() || recipient.postcode.isEmpty() ||
                                  agree(bare(shown.postcode), bare(recipient.postcode));
    return agreesInName && agreesInPhone && agreesInPostcode &&
           mayBeSameAddress(shown.address, recipient.fullAddress());
}

} // namespace ieum
