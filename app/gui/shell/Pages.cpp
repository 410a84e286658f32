#include "app/gui/shell/Pages.h"

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
        // {"inbox", title(QT_TRANSLATE_NOOP("Pages", "Inbox")), "inbox", Unanswered, Top, make<InboxPage>},
    };
}

} // namespace ieum
