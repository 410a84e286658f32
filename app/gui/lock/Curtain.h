#pragma once

#include "app/gui/lock/HiddenWindow.h"

#include <QObject>

#include <memory>
#include <vector>

namespace ieum {

/// Between the shop's windows and whoever stands before them. While it is drawn no window shows, says or
/// tells a screen reader anything: not those that are open, and none that is opened behind it by work under
/// way. Nothing is closed but menus.
class Curtain : public QObject
{
    Q_OBJECT
public:
    explicit Curtain(QObject *parent = nullptr);
    ~Curtain() override;

    void draw();
    void open();
    bool isDrawn() const { return m_isDrawn; }
    /// Stays as it is: the window that holds the lock page.
    void spare(QWidget *window) { m_spared = window; }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// A window was opened while the curtain is drawn; it is hidden already.
    void covered();

private:
    void hideContent(QWidget *window);
    void commitTyping();
    HiddenWindow *find(const QObject *window) const;

    std::vector<std::unique_ptr<HiddenWindow>> m_hidden;
    QPointer<QWidget> m_spared;
    QPointer<QObject> m_composing; ///< the field that holds a syllable under composition
    QString m_preedit;
    bool m_isDrawn = false;
};

} // namespace ieum
