#pragma once

#include "app/gui/lock/UnlockForm.h"

#include <QWidget>

class QVBoxLayout;

namespace ieum {

class Workspace;

/// What a locked shop shows: that it goes on receiving, the alarms (which name channels, never people), and
/// the way in.
class LockPage : public QWidget
{
    Q_OBJECT
public:
    explicit LockPage(Workspace &workspace, QWidget *parent = nullptr);

    UnlockForm *form() const { return m_form; }

Q_SIGNALS:
    void switchOffRequested();

private:
    void build();
    void readAlarms();

    Workspace &m_workspace;
    Button *m_open;
    UnlockForm *m_form;
    QVBoxLayout *m_alarms;
};

} // namespace ieum
