#pragma once

#include "core/labels/LabelRenderer.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace ieum {

/// A label as it will lie on the paper: white in both schemes, drawn by the renderer of the print itself at
/// the width that there is.
class LabelPreview : public QWidget
{
    Q_OBJECT
public:
    explicit LabelPreview(QWidget *parent = nullptr);

    /// Nothing: an empty sheet of the size.
    void setLabel(const std::optional<LabelContent> &content, const LabelTemplate &layout);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<LabelContent> m_content;
    std::unique_ptr<LabelRenderer> m_renderer;
};

} // namespace ieum
