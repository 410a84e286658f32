#include "connectors/channels/iphone/TypedStream.h"

#include <QtEndian>

#include <optional>

namespace ieum {

namespace {

// A length is one byte, or one of these and then the bytes of the number, the lowest first.
enum LengthMark : unsigned char { TwoBytes = 0x81, FourBytes = 0x82 };

constexpr char stringStarts = '+'; // the type code of the characters that follow the class

std::optional<QByteArray> counted(const QByteArray &archive, qsizetype at)
{
    const auto has = [&](qsizetype bytes) { return at + bytes <= archive.size(); };
    if (!has(5))
        return std::nullopt;
    const char *data = archive.constData() + at;
    const auto mark = static_cast<unsigned char>(*data);
    qsizetype length = mark, header = 1;
    if (mark == TwoBytes) {
        length = qFromLittleEndian<quint16>(data + 1);
        header += 2;
    } else if (mark == FourBytes) {
        length = qFromLittleEndian<quint32>(data + 1);
        header += 4;
    }
    return has(header + length) ? std::optional(archive.mid(at + header, length)) : std::nullopt;
}

} // namespace

QString typedStreamText(const QByteArray &archive)
{
    const qsizetype name = archive.indexOf("NSString");
    const qsizetype start = name < 0 ? -1 : archive.indexOf(stringStarts, name);
    if (start < 0)
        return {};
    return QString::fromUtf8(counted(archive, start + 1).value_or(QByteArray()));
}

} // namespace ieum
