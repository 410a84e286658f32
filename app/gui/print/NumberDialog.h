#pragma once

#include "app/gui/widgets/Dialog.h"

class QComboBox;
class QLineEdit;

namespace ieum {

class Workspace;

/// Enters a number that a courier gave over the counter, or with a label of its own. Stays open until the
/// order has it or the owner leaves; what is unusual about the number is told afterwards.
class NumberDialog : public Dialog
{
    Q_OBJECT
public:
    explicit NumberDialog(Workspace &workspace, QWidget *parent = nullptr);

    /// Sentences about the number that was entered; empty when it looks as usual.
    const QStringList &doubts() const { return m_doubts; }

private:
    void enter();

    Workspace &m_workspace;
    QLineEdit *m_order;
    QComboBox *m_courier;
    QLineEdit *m_number;
    Button *m_enter;
    QStringList m_doubts;
};

} // namespace ieum
