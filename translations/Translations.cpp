#include "translations/Translations.h"

#include <QCoreApplication>
#include <QTranslator>

static void initialiseResources()
{
    Q_INIT_RESOURCE(translations);
}

namespace ieum {

void installTranslations(const QString &language)
{
    initialiseResources();
    static QTranslator translator;
    QCoreApplication::removeTranslator(&translator);
    if (language != QLatin1String("en") && translator.load(QStringLiteral(":/translations/ieum_%1.qm").arg(language)))
        QCoreApplication::installTranslator(&translator);
}

} // namespace ieum
