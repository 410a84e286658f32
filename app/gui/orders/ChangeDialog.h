#pragma once

#include "app/gui/widgets/Dialog.h"
#include "core/domain/OrderChange.h"

namespace ieum {

/// An order as it is here and as a newer sheet says it, beside each other: the owner decides. Or two orders
/// that look like one.
class ChangeDialog : public Dialog
{
    Q_OBJECT
public:
    enum class Answer { Later, TakeOver, Keep, Different, CancelThis };

    ChangeDialog(const OrderLine &line, const OrderChange &change, QWidget *parent);
    ChangeDialog(const OrderLine &line, const OrderLine &twin, QWidget *parent);

    /// Later when the dialog was left.
    Answer answer() const { return m_answer; }

private:
    void offer(const QString &act, Answer answer, const QString &other, Answer otherAnswer);

    Answer m_answer = Answer::Later;
};

} // namespace ieum
