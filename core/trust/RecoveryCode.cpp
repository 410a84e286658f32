#include "core/trust/RecoveryCode.h"

#include <QStringList>

#include <sodium.h>

namespace ieum {

namespace {

constexpr qsizetype groups = 8;
constexpr qsizetype groupSymbols = 4;
constexpr char alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // Crockford's base 32

// The group's place enters, so that two swapped groups are noticed too.
char checkOf(const QByteArray &symbols, qsizetype group)
{
    unsigned char hash[crypto_generichash_BYTES_MIN];
    const QByteArray input = symbols.mid(group * groupSymbols, groupSymbols) + char(group);
    crypto_generichash(hash, sizeof hash, reinterpret_cast<const unsigned char *>(input.constData()),
                       static_cast<unsigned long long>(input.size()), nullptr, 0);
    return static_cast<char>(hash[0] & 31);
}

int symbolOf(QChar letter)
{
    switch (letter.toUpper().unicode()) {
    case 'O':
        return 0;
    case 'I':
    case 'L':
        return 1;
    default:
        break;
    }
    const char *found = std::char_traits<char>::find(alphabet, 32, letter.toUpper().toLatin1());
    return found ? static_cast<int>(found - alphabet) : -1;
}

QByteArray symbolsOf(const QString &text)
{
    QByteArray symbols;
    for (const QChar letter : text) {
        if (letter.isSpace() || letter == QLatin1Char('-'))
            continue;
        const int symbol = symbolOf(letter);
        if (symbol < 0)
            return {};
        symbols += static_cast<char>(symbol);
    }
    return symbols;
}

} // namespace

RecoveryCode RecoveryCode::random()
{
    QByteArray symbols(groups * groupSymbols, Qt::Uninitialized);
    randombytes_buf(symbols.data(), static_cast<size_t>(symbols.size()));
    for (char &symbol : symbols)
        symbol &= 31;
    return RecoveryCode(symbols);
}

Result<RecoveryCode> RecoveryCode::parse(const QString &text)
{
    const QByteArray typed = symbolsOf(text);
    if (typed.size() != groups * (groupSymbols + 1))
        return Error("recovery.not-a-code");
    QByteArray symbols;
    for (qsizetype group = 0; group < groups; ++group)
        symbols += typed.mid(group * (groupSymbols + 1), groupSymbols);
    for (qsizetype group = 0; group < groups; ++group) {
        if (typed[group * (groupSymbols + 1) + groupSymbols] != checkOf(symbols, group))
            return Error("recovery.wrong-group", {QString::number(group + 1)});
    }
    return RecoveryCode(symbols);
}

QString RecoveryCode::text() const
{
    QStringList parts;
    for (qsizetype group = 0; group < groups; ++group) {
        QString part;
        for (const char symbol :
             m_symbols.mid(group * groupSymbols, groupSymbols) + checkOf(m_symbols, group))
            part += QLatin1Char(alphabet[int(symbol)]);
        parts += part;
    }
    return parts.join(QLatin1Char('-'));
}

// 160 random bits need no slow hash.
SecretKey RecoveryCode::wrappingKey() const
{
    static const unsigned char purpose[] = "ieum recovery sheet 1";
    SecretKey key;
    crypto_generichash(key.data(), SecretKey::size,
                       reinterpret_cast<const unsigned char *>(m_symbols.constData()),
                       static_cast<unsigned long long>(m_symbols.size()), purpose, sizeof purpose);
    return key;
}

} // namespace ieum
