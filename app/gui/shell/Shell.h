#pragma once

#include "app/gui/widgets/Toast.h"
#include "core/base/Error.h"
#include "core/base/Id.h"

#include <QDate>
#include <QStringList>

#include <functional>

namespace ieum {

class Banner;

/// What a page is to show when it is opened from elsewhere; a page reads what it knows and leaves the rest.
struct PageTarget
{
    QString filter; ///< a name of the page's own: "unanswered", "today", "pending", "late" …
    CustomerId customer;
    MessageId message;
    OrderLineId orderLine;
    BookingId booking;
    QDate day;
    QStringList files; ///< to bring in
    QString text;      ///< to search for
};

/// What a page may ask of the window around it. Lives as long as the pages; GUI thread only.
class Shell
{
public:
    virtual ~Shell() = default;

    /// `page`: its id in Pages.cpp ("inbox", "orders", "bookings", "outage", "import", "settings"). Focus
    /// goes there.
    virtual void openPage(const QString &page, const PageTarget &target = {}) = 0;
    /// A word at the bottom left for five seconds, with at most one button (undo).
    virtual void toast(const QString &text, const ToastAction &action = {}) = 0;
    /// The sentence of an error, until the owner closes it: for acts that did not happen.
    virtual void fail(const Error &error) = 0;
    /// Puts a banner below the header, in the place of the one of the same name; nullptr takes it away. One
    /// that is named like a page is not shown on that page, which says the same itself.
    virtual void setBanner(const QString &name, Banner *banner) = 0;
    /// Closes the shop and opens the one that was restored into this folder in its place; the present one is
    /// kept beside it.
    virtual void replaceShop(const QString &) {}
};

} // namespace ieum
