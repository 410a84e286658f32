#pragma once

#include "app/gui/shell/Page.h"
#include "core/domain/Alarm.h"

#include <QList>
#include <QPointer>
#include <QTimer>

class QSystemTrayIcon;

namespace ieum {

class Banner;

/// The alarm of the window: a banner with the two answers, and a sound and a word in the tray, again every
/// minute until somebody was at the window. Never over a platform. Quiet on a PC where the owner has muted
/// it.
class AlarmBell : public QObject
{
    Q_OBJECT
public:
    /// `window` is the one that is raised from the tray, and the parent.
    AlarmBell(const PageContext &context, QWidget *window);

    /// Belongs to this PC, in ieum.ini.
    static bool isMuted();
    static void setMuted(bool muted);

    int rings() const { return m_rings; } ///< so far, muted ones not counted
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void showAlarms(const QList<Alarm> &open);
    void showBanner(const Alarm &alarm);
    void answer(const Alarm &alarm);
    void dismiss(AlarmId id);
    void declare(const Alarm &alarm);
    void sayWorks(const Alarm &alarm);
    bool isUnseen() const;
    void ring();
    void markSeen();

    const PageContext m_context;
    QPointer<QWidget> m_window;
    QList<Alarm> m_open;
    QPointer<Banner> m_banner;
    QString m_shown; ///< what the banner says now; it is not built anew while that stays
    QTimer m_again;
    QSystemTrayIcon *m_tray = nullptr; ///< none where the desktop has no tray
    int m_rings = 0;
};

} // namespace ieum
