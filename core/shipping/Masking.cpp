#include "core/shipping/Masking.h"

#include <QStringList>

#include <algorithm>

namespace ieum {

namespace {

constexpr char32_t star = U'*';

bool hasLongFamilyName(const QString &name)
{
    static const QStringList families{QStringLiteral("남궁"), QStringLiteral("황보"), QStringLiteral("제갈"),
                                      QStringLiteral("사공"), QStringLiteral("선우"), QStringLiteral("서문"),
                                      QStringLiteral("독고"), QStringLiteral("동방")};
    return std::any_of(families.begin(), families.end(),
                       [&](const QString &f) { return name.startsWith(f); });
}

} // namespace

QString maskedName(const QString &name)
{
    const QString trimmed = name.trimmed();
    QList<uint> letters = trimmed.toUcs4();
    const qsizetype first = letters.size() > 4 && hasLongFamilyName(trimmed) ? 2 : 1;
    const qsizetype last = letters.size() == 2 ? 2 : letters.size() - 1;
    for (qsizetype i = first; i < last; ++i) {
        if (letters[i] != U' ')
            letters[i] = star;
    }
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(letters.constData()), letters.size());
}

QString maskedPhone(const QString &phone)
{
    QString masked = phone;
    int left = 4;
    for (qsizetype i = masked.size() - 1; i >= 0 && left > 0; --i) {
        if (masked[i].isDigit()) {
            masked[i] = u'*';
            --left;
        }
    }
    return masked;
}

} // namespace ieum
