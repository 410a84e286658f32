#include "app/gui/continuity/ChannelSection.h"
#include "app/gui/print/ShippingSection.h"
#include "app/gui/settings/AboutSection.h"
#include "app/gui/settings/AccountSection.h"
#include "app/gui/settings/BackupSection.h"
#include "app/gui/settings/CatalogueSection.h"
#include "app/gui/settings/LockSection.h"
#include "app/gui/settings/LookSection.h"
#include "app/gui/settings/RecordsSection.h"
#include "app/gui/settings/SettingsSection.h"
#include "app/gui/settings/ShopSection.h"

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
        {QStringLiteral("shop"), title(QT_TRANSLATE_NOOP("SettingsSections", "Shop")), "store",
         make<ShopSection>},
        {QStringLiteral("bookings"), title(QT_TRANSLATE_NOOP("SettingsSections", "Bookings")),
         "calendar-days", make<CatalogueSection>},
        {QStringLiteral("shipping"), title(QT_TRANSLATE_NOOP("SettingsSections", "Couriers and waybills")),
         "truck", make<ShippingSection>},
        {QStringLiteral("lock"), title(QT_TRANSLATE_NOOP("SettingsSections", "Lock and recovery")),
         "shield-check", make<LockSection>},
        {QStringLiteral("accounts"), title(QT_TRANSLATE_NOOP("SettingsSections", "Owner and staff")), "users",
         make<AccountSection>},
        {QStringLiteral("backup"), title(QT_TRANSLATE_NOOP("SettingsSections", "Backups and access")),
         "hard-drive", make<BackupSection>},
        {QStringLiteral("records"), title(QT_TRANSLATE_NOOP("SettingsSections", "Records")), "trash-2",
         make<RecordsSection>},
        {QStringLiteral("channels"), title(QT_TRANSLATE_NOOP("SettingsSections", "Channels")),
         "message-circle", make<ChannelSection>},
        {QStringLiteral("look"), title(QT_TRANSLATE_NOOP("SettingsSections", "Screen and text")), "type",
         make<LookSection>},
        {QStringLiteral("about"), title(QT_TRANSLATE_NOOP("SettingsSections", "About Ieum")), "info",
         make<AboutSection>},
    };
}

} // namespace ieum
