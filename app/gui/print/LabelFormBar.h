#pragma once

#include "core/labels/LabelTemplate.h"

#include <QWidget>

class QComboBox;
class QSpinBox;

namespace ieum {

class IconButton;
class Label;

/// Above the label's preview: on which form it is printed, how that form is changed, and at which label of a
/// begun sheet the print starts.
class LabelFormBar : public QWidget
{
    Q_OBJECT
public:
    explicit LabelFormBar(QWidget *parent = nullptr);

    /// The sizes that can be chosen, and the form in use.
    void setForms(const QStringList &sizes, const LabelTemplate &form);
    /// The first free label of the sheet, from 0; 0 on a form of one label.
    qsizetype firstCell() const;
    /// After a print the next sheet is a new one.
    void startNewSheet();

Q_SIGNALS:
    void sizeChosen(const QString &size);
    void editRequested();
    void firstCellChanged();

private:
    QStringList m_sizes;
    QComboBox *m_form;
    IconButton *m_edit;
    Label *m_startName;
    QSpinBox *m_start;
};

} // namespace ieum
