#include "app/gui/shell/Pages.h"

#include "app/gui/bookings/BookingsPage.h"
#include "app/gui/continuity/ChannelStrip.h"
#include "app/gui/continuity/OutagePage.h"
#include "app/gui/importing/ImportPage.h"
#include "app/gui/inbox/InboxPage.h"
#include "app/gui/orders/OrdersPage.h"
#include "app/gui/settings/SettingsPage.h"

#include <QCoreApplication>

namespace ieum {

namespace {

template <typename P>
Page *make(const PageContext &context)
{
    return new P(context);
}

QString title(const char *text)
{
    return QCoreApplication::translate("Pages", text);
}

} // namespace

QList<PageRow> pageTable()
{
    using enum PageRow::Badge;
    using enum PageRow::Place;
    return {
        {QStringLiteral("inbox"), title(QT_TRANSLATE_NOOP("Pages", "Inbox")), "inbox", Unanswered, Top,
         make<InboxPage>},
        {QStringLiteral("orders"), title(QT_TRANSLATE_NOOP("Pages", "Orders")), "package", None, Top,
         make<OrdersPage>},
        {QStringLiteral("bookings"), title(QT_TRANSLATE_NOOP("Pages", "Bookings")), "calendar-days", None,
         Top, make<BookingsPage>},
        {QStringLiteral("outage"), title(QT_TRANSLATE_NOOP("Pages", "Outage")), "siren", Affected, Top,
         make<OutagePage>},
        {QStringLiteral("import"), title(QT_TRANSLATE_NOOP("Pages", "Import")), "file-input", None, Top,
         make<ImportPage>},
        {QStringLiteral("settings"), title(QT_TRANSLATE_NOOP("Pages", "Settings")), "settings", None, Bottom,
         make<SettingsPage>},
    };
}

ChannelStrip *makeChannelStrip(const PageContext &context)
{
    return new ChannelStrip(context);
}

} // namespace ieum
