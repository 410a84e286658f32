#pragma once

#include "app/gui/widgets/Dialog.h"
#include "core/domain/Label.h"
#include "core/labels/LabelTemplate.h"

class QCheckBox;
class QDoubleSpinBox;
class QListWidget;

namespace ieum {

class LabelEditorPaper;

/// An invented label with something in every part of a form, for when no order is chosen.
LabelContent sampleLabel(const LabelTemplate &form);

/// Changes a label's form: where each part stands, how large it is written, whether it is there at all, and
/// whether the paper is the courier's own. The shipped form stays as it is; the result is form().
class LabelEditorDialog : public Dialog
{
    Q_OBJECT
public:
    /// `sample`: what the label says while it is being changed.
    LabelEditorDialog(const LabelTemplate &form, const LabelContent &sample, QWidget *parent = nullptr);

    const LabelTemplate &form() const { return m_form; }

private:
    QLayout *makeFields();
    QDoubleSpinBox *addNumber(QLayout *row, const QString &name, const QString &unit, double highest);
    void fillList();
    void choose(int element);
    void take();
    void moveBy(QPointF millimetres);
    void resetElement();
    void resetAll();
    void showChosen();

    const LabelTemplate m_shipped;
    LabelTemplate m_form;
    bool m_isFilling = false;
    LabelEditorPaper *m_paper;
    QListWidget *m_list;
    QDoubleSpinBox *m_left;
    QDoubleSpinBox *m_top;
    QDoubleSpinBox *m_width;
    QDoubleSpinBox *m_height;
    QDoubleSpinBox *m_size;
    QCheckBox *m_visible;
    QCheckBox *m_preprinted;
    Button *m_resetElement;
};

} // namespace ieum
