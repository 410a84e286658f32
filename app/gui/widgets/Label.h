#pragma once

#include "app/gui/style/Look.h"

#include <QLabel>

namespace ieum {

/// A label of the look: its type and colour follow the theme, its text is always plain, and Korean lines
/// break between words when it wraps. The accessible name is the text as it was given.
class Label : public QLabel
{
    Q_OBJECT
public:
    enum class Lines { One, Wrap };

    explicit Label(const QString &text = {}, Type type = Type::Body, Color tone = Color::Text,
                   QWidget *parent = nullptr);

    void setText(const QString &text);
    QString plainText() const { return m_text; }
    void setTone(Color tone);
    void setLines(Lines lines);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showText();

    QString m_text;
    bool m_hasWidth = false; ///< a layout has given it one; before that there is nothing to wrap by
};

/// One line that gives way: what does not fit ends in "…" and stands in the tooltip. Never for numbers.
class ElidedLabel : public QWidget
{
    Q_OBJECT
public:
    explicit ElidedLabel(const QString &text = {}, Type type = Type::Body, Color tone = Color::Text,
                         QWidget *parent = nullptr);

    void setText(const QString &text);
    QString text() const { return m_text; }
    void setTone(Color tone);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QString m_text;
    Type m_type;
    Color m_tone;
};

/// A tooltip is rich text when it looks so; this shows any text as it is.
QString plainToolTip(const QString &text);

/// Re-reads the style sheet after a dynamic property has changed.
void repolish(QWidget *widget);

} // namespace ieum
