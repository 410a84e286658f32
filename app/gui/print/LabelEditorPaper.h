#pragma once

#include "core/labels/LabelRenderer.h"

#include <QWidget>

#include <optional>

namespace ieum {

/// A label while its form is being changed: drawn as it will be printed, with a frame around the element that
/// is chosen. A press chooses what lies there, a drag moves it by half millimetres; the arrow keys do the
/// same.
class LabelEditorPaper : public QWidget
{
    Q_OBJECT
public:
    LabelEditorPaper(LabelContent sample, QWidget *parent = nullptr);

    void setForm(const LabelTemplate &form, int chosen);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

Q_SIGNALS:
    void elementPressed(int element);
    /// The chosen element is to lie this much further right and down, in millimetres.
    void moveRequested(QPointF by);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    double dotsPerMillimetre() const;
    int elementAt(QPointF millimetres) const;

    const LabelContent m_sample;
    LabelTemplate m_form;
    int m_chosen = -1;
    QPointF m_grip; ///< millimetres from where the drag began that have been asked for
};

} // namespace ieum
