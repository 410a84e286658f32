#include "core/base/Windows949.h"

#include <qt_windows.h>

namespace ieum {

namespace {

constexpr UINT codePage = 949;

QString converted(QByteArrayView bytes)
{
    const int size = static_cast<int>(bytes.size());
    QString text(size, Qt::Uninitialized);
    const int length = MultiByteToWideChar(codePage, MB_ERR_INVALID_CHARS, bytes.data(), size,
                                           reinterpret_cast<wchar_t *>(text.data()), size);
    return length > 0 ? text.left(length) : QString();
}

} // namespace

QString fromWindows949(QByteArrayView bytes)
{
    if (const QString text = converted(bytes); !text.isEmpty() || bytes.isEmpty())
        return text;
    // Something in it is no character: one after the other, so that only that is lost.
    QString text;
    while (!bytes.isEmpty()) {
        const qsizetype length = static_cast<uchar>(bytes[0]) < 0x81 || bytes.size() == 1 ? 1 : 2;
        const QString character = converted(bytes.first(length));
        text += character.isEmpty() ? QString(QChar::ReplacementCharacter) : character;
        bytes = bytes.sliced(length);
    }
    return text;
}

QByteArray toWindows949(QChar character)
{
    const wchar_t wide = static_cast<wchar_t>(character.unicode());
    char bytes[4] = {};
    BOOL isUnknown = FALSE;
    const int size = WideCharToMultiByte(codePage, WC_NO_BEST_FIT_CHARS, &wide, 1, bytes, sizeof bytes,
                                         nullptr, &isUnknown);
    return isUnknown ? QByteArray() : QByteArray(bytes, size);
}

} // namespace ieum
