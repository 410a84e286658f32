#include "connectors/channels/instagram/InstagramText.h"

#include <QStringDecoder>

#include <algorithm>

namespace ieum {

QString readableInstagramText(const QString &written)
{
    const bool mayBeBytes =
        std::all_of(written.begin(), written.end(), [](QChar character) { return character < u'\u0100'; });
    if (mayBeBytes) {
        QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString text = utf8(written.toLatin1());
        if (!utf8.hasError())
            return text.normalized(QString::NormalizationForm_C);
    }
    // JSON may spell half a character (\ud83d alone), which no database and no file takes as it is.
    const QString whole = written.isValidUtf16() ? written : QString::fromUtf8(written.toUtf8());
    return whole.normalized(QString::NormalizationForm_C);
}

} // namespace ieum
