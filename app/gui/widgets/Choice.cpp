#include "app/gui/widgets/Choice.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QButtonGroup>

namespace ieum {

namespace {

constexpr const char *markOfChoices = "isChoice";

class ChoiceAccessible final : public QAccessibleWidget
{
public:
    explicit ChoiceAccessible(QAbstractButton *button)
        : QAccessibleWidget(button)
    {
    }

    QAccessible::Role role() const override
    {
        const bool oneOfMany =
            button()->autoExclusive() || (button()->group() && button()->group()->exclusive());
        return oneOfMany ? QAccessible::RadioButton : QAccessible::CheckBox;
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = true;
        state.checked = button()->isChecked();
        state.pressed = button()->isDown();
        return state;
    }

    QStringList actionNames() const override
    {
        const QStringList press{QAccessibleActionInterface::pressAction()};
        return button()->isEnabled() ? press + QAccessibleWidget::actionNames() : QStringList();
    }

    void doAction(const QString &name) override
    {
        const bool isClick = name == QAccessibleActionInterface::pressAction() ||
                             name == QAccessibleActionInterface::toggleAction();
        if (!isClick)
            QAccessibleWidget::doAction(name);
        else if (button()
                     ->isEnabled()) // later: the reader waits for the answer, and a click may ask something
            QMetaObject::invokeMethod(button(), &QAbstractButton::click, Qt::QueuedConnection);
    }

private:
    QAbstractButton *button() const { return static_cast<QAbstractButton *>(widget()); }
};

QAccessibleInterface *accessibleOf(const QString &, QObject *object)
{
    auto *button = qobject_cast<QAbstractButton *>(object);
    return button && button->property(markOfChoices).toBool() ? new ChoiceAccessible(button) : nullptr;
}

} // namespace

void makeChoice(QAbstractButton *button)
{
    [[maybe_unused]] static const bool installed = [] {
        QAccessible::installFactory(accessibleOf);
        return true;
    }();
    button->setProperty(markOfChoices, true);
    button->setCheckable(true);
}

} // namespace ieum
