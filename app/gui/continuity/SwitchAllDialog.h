#pragma once

#include "app/gui/shell/Page.h"
#include "app/gui/widgets/Dialog.h"
#include "core/continuity/SwitchService.h"

class QLineEdit;

namespace ieum {

/// Before everybody is written to: who gets what over which channel, who cannot be reached, and, for more
/// than one, the count to be typed.
class SwitchAllDialog : public Dialog
{
    Q_OBJECT
public:
    SwitchAllDialog(const SwitchService::Outcome &preview, QWidget *parent);

private:
    void addPreview(const SwitchService::Outcome &preview);
    void addCount(qsizetype people);

    Button *m_act = nullptr;
};

} // namespace ieum
