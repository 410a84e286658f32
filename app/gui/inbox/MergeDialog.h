#pragma once

#include "app/gui/widgets/Dialog.h"
#include "core/inbox/CustomerService.h"

class QComboBox;

namespace ieum {

/// Asks once more before two customers become one, and whose word stands where their cards differ.
class MergeDialog : public Dialog
{
    Q_OBJECT
public:
    MergeDialog(const Customer &kept, const Customer &absorbed, QWidget *parent);

    MergeChoice choice() const;

private:
    QComboBox *addChoice(const QString &name, const QString &kept, const QString &absorbed);

    QComboBox *m_name;
    QComboBox *m_preferred;
    QComboBox *m_memo;
};

} // namespace ieum
