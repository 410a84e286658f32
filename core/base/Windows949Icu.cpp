#include "core/base/Windows949.h"

#include <QStringDecoder>
#include <QStringEncoder>

namespace ieum {

namespace {
// ICU's name for the superset of EUC-KR; its "CP949" is a smaller table that loses half of the syllables.
constexpr const char *nameForIcu = "windows-949";
} // namespace

QString fromWindows949(QByteArrayView bytes)
{
    thread_local QStringDecoder decoder(nameForIcu);
    decoder.resetState();
    return decoder.decode(bytes);
}

QByteArray toWindows949(QChar character)
{
    thread_local QStringEncoder encoder(nameForIcu);
    const QByteArray bytes = encoder.encode(QStringView(&character, 1));
    if (!encoder.hasError())
        return bytes;
    encoder = QStringEncoder(nameForIcu); // after an error it would damage what follows
    return {};
}

} // namespace ieum
