#pragma once

#include <QObject>
#include <QPointer>
#include <QRect>
#include <QWidget>

#include <memory>
#include <vector>

namespace ieum {

/// A window while the shop is locked: everything in it is taken out and kept, as it is, in a place that is
/// never shown; its title says nothing. Half filled fields, a dialog that waits for its answer and what a
/// screen reader sees are all in there. Goes back with restore(), or when this goes.
class HiddenWindow
{
public:
    explicit HiddenWindow(QWidget *window);
    ~HiddenWindow();
    Q_DISABLE_COPY_MOVE(HiddenWindow)

    QWidget *window() const { return m_window; }
    void restore();
    /// Somebody has given the window a title meanwhile: it is kept for later.
    void keepTitle();

private:
    struct Loose
    {
        QPointer<QWidget> widget;
        QRect geometry;
        bool wasShown;
    };
    void takeContent();
    void takeLoose();

    QPointer<QWidget> m_window;
    QPointer<QWidget> m_focus;
    QString m_title;
    QString m_name;
    QString m_description;
    std::unique_ptr<QWidget> m_holder;
    QPointer<QWidget> m_centre; ///< of a main window
    std::vector<Loose> m_loose; ///< what no layout holds
};

} // namespace ieum
