#include "app/gui/style/Preferences.h"

#include <QSettings>
#include <QStandardPaths>

namespace ieum {

namespace {

const QString languageName = QStringLiteral("window/language");
const QString modeName = QStringLiteral("window/theme");
const QString stepName = QStringLiteral("window/size");

QVariant read(const QString &name, const QVariant &otherwise = {})
{
    return QSettings(Preferences::path(), QSettings::IniFormat).value(name, otherwise);
}

void write(const QString &name, const QVariant &value)
{
    QSettings(Preferences::path(), QSettings::IniFormat).setValue(name, value);
}

} // namespace

QString Preferences::path()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + QStringLiteral("/ieum.ini");
}

QByteArray Preferences::bytes(const QString &name) const
{
    return read(name).toByteArray();
}

void Preferences::setBytes(const QString &name, const QByteArray &value)
{
    write(name, value);
}

QString Preferences::language() const
{
    return read(languageName, QStringLiteral("ko")).toString();
}

void Preferences::setLanguage(const QString &language)
{
    write(languageName, language);
}

Theme::Mode Preferences::mode() const
{
    const QString name = read(modeName).toString();
    if (name == QLatin1String("dark"))
        return Theme::Mode::Dark;
    return name == QLatin1String("light") ? Theme::Mode::Light : Theme::Mode::System;
}

void Preferences::setMode(Theme::Mode mode)
{
    static const char *const names[] = {"system", "light", "dark"};
    write(modeName, QString::fromLatin1(names[int(mode)]));
}

Step Preferences::step() const
{
    switch (read(stepName).toInt()) {
    case int(Step::Large):
        return Step::Large;
    case int(Step::Largest):
        return Step::Largest;
    default:
        return Step::Normal;
    }
}

void Preferences::setStep(Step step)
{
    write(stepName, int(step));
}

} // namespace ieum
