#include "app/gui/settings/LookSection.h"
#include "app/gui/settings/SettingsSection.h"

#include <QCoreApplication>

namespace ieum {

namespace {

template <typename S>
SettingsSection *make(const PageContext &context)
{
    return new S(context);
}

QString title(const char *text)
{
    return QCoreApplication::translate("SettingsSections", text);
}

} // namespace

QList<SectionRow> sectionTable()
{
    return {
        {QStringLiteral("look"), title(QT_TRANSLATE_NOOP("SettingsSections", "Screen and text")), "type",
         make<LookSection>},
    };
}

} // namespace ieum
