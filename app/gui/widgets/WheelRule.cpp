#include "app/gui/widgets/WheelRule.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>

namespace ieum {

namespace {

QWidget *fieldOf(QObject *watched)
{
    if (auto *number = qobject_cast<QAbstractSpinBox *>(watched))
        return number;
    return qobject_cast<QComboBox *>(watched);
}

} // namespace

bool WheelRule::eventFilter(QObject *watched, QEvent *event)
{
    const bool isWheel = event->type() == QEvent::Wheel;
    if (!isWheel && event->type() != QEvent::Polish)
        return false;
    QWidget *field = fieldOf(watched);
    if (!field)
        return false;
    // By default the wheel itself gives these fields the focus.
    if (field->focusPolicy() == Qt::WheelFocus)
        field->setFocusPolicy(Qt::StrongFocus);
    if (!isWheel || field->hasFocus())
        return false;
    event->ignore(); // then Qt offers it to the field's parents
    return true;
}

} // namespace ieum
