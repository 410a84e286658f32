#pragma once

#include <QFrame>
#include <QTimer>

#include <functional>

namespace ieum {

class Button;
class Label;

/// One text button of a toast: what it says and does.
struct ToastAction
{
    QString text;
    std::function<void()> act;
};

/// A short word at the bottom left that goes by itself after five seconds; the mouse on it or the focus in it
/// holds it.
class Toast : public QFrame
{
    Q_OBJECT
public:
    explicit Toast(QWidget *parent);

    void show(const QString &text, const ToastAction &action = {});
    /// Keeps its place above the status bar of its parent.
    void place();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void tick();

    Label *m_text;
    Button *m_button;
    std::function<void()> m_act;
    QTimer m_second;
    int m_left = 0;
};

} // namespace ieum
