#pragma once

#include "app/gui/widgets/Dialog.h"
#include "core/shipping/BandService.h"

class QCheckBox;
class QLineEdit;

namespace ieum {

class Workspace;

/// Adds a band of numbers, as it stands in the courier's letter. Stays open until the band is in or the owner
/// leaves.
class BandDialog : public Dialog
{
    Q_OBJECT
public:
    BandDialog(Workspace &workspace, const QString &courier, const QString &courierName,
               QWidget *parent = nullptr);

private:
    void add();
    void showError(const Error &error);

    Workspace &m_workspace;
    const QString m_courier;
    QLineEdit *m_from;
    QLineEdit *m_to;
    QLineEdit *m_lowWater;
    QLineEdit *m_contract;
    QCheckBox *m_noRule;
    Button *m_add;
};

} // namespace ieum
