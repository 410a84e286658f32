#include "app/gui/widgets/OwnerOnly.h"

#include "app/gui/widgets/Label.h"

#include <QWidget>

namespace ieum {

bool allowOnly(QWidget *control, const Account &account, Right right)
{
    const QString reason = whyNot(account, right);
    if (reason.isEmpty())
        return true;
    control->setEnabled(false);
    control->setToolTip(plainToolTip(reason));
    control->setAccessibleDescription(reason);
    return false;
}

} // namespace ieum
