#include "resources/fonts/Fonts.h"

#include <QFontDatabase>

static void initialiseFontResource()
{
    Q_INIT_RESOURCE(fonts);
}

namespace ieum {

namespace {

QString addBundledFonts()
{
    initialiseFontResource();
    for (const char *weight : {"Regular", "Medium", "SemiBold", "Bold"})
        QFontDatabase::addApplicationFont(
            QStringLiteral(":/fonts/Pretendard-%1.ttf").arg(QLatin1String(weight)));
    return QStringLiteral("Pretendard");
}

} // namespace

QString bundledFontFamily()
{
    static const QString family = addBundledFonts();
    return family;
}

} // namespace ieum
