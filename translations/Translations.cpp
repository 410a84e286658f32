#include "translations/Translations.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

static void initialiseResources()
{
    Q_INIT_RESOURCE(translations);
}

namespace ieum {

void installTranslations(const QString &language)
{
    initialiseResources();
    // Without a language of the system Qt would write AM for 오전.
    QLocale::setDefault(language == QLatin1String("en") ? QLocale(QLocale::English, QLocale::SouthKorea)
                                                        : QLocale(QLocale::Korean, QLocale::SouthKorea));
    static QTranslator translator;
    QCoreApplication::removeTranslator(&translator);
    if (language != QLatin1String("en") &&
        translator.load(QStringLiteral(":/translations/ieum_%1.qm").arg(language)))
        QCoreApplication::installTranslator(&translator);
}

} // namespace ieum
