#include "resources/fonts/Fonts.h"

#include <QFontDatabase>
#include <QResource>

static void initialiseFontResource()
{
    Q_INIT_RESOURCE(fonts);
}

namespace ieum {

namespace {

QString addBundledFonts()
{
    initialiseFontResource();
    for (const char *weight : {"Regular", "Medium", "SemiBold", "Bold"}) {
        const QResource font(QStringLiteral(":/fonts/Pretendard-%1.ttf").arg(QLatin1String(weight)));
        // Where it lies in the program: a copy of ten megabytes would cost a tenth of the start.
        QFontDatabase::addApplicationFontFromData(
            QByteArray::fromRawData(reinterpret_cast<const char *>(font.data()), font.size()));
    }
    return QStringLiteral("Pretendard");
}

} // namespace

QString bundledFontFamily()
{
    static const QString family = addBundledFonts();
    return family;
}

} // namespace ieum
