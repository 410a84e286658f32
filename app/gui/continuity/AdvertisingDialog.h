#pragma once

#include "app/gui/widgets/Dialog.h"
#include "core/advertising/AdvertisingService.h"

class QLineEdit;
class QListWidget;
class QTimer;

namespace ieum {

class ByteCounter;
class Label;
class ReplyText;
class Workspace;

/// One text to everybody who may get advertising: how it goes out, who gets it, who is left out and why.
/// More than one wants the count typed.
class AdvertisingDialog : public Dialog
{
    Q_OBJECT
public:
    /// `body`: what stands in the field at first.
    AdvertisingDialog(Workspace &workspace, const QString &body, QWidget *parent);

    int queued() const { return m_queued; }

private:
    void addText();
    void addPeople();
    void plan();
    void show(const Result<AdvertisingService::Plan> &plan);
    void showPeople(const AdvertisingService::Plan &plan);
    void allow();
    void send();

    Workspace &m_workspace;
    ReplyText *m_text;
    Label *m_whole;
    ByteCounter *m_bytes;
    Label *m_count;
    QListWidget *m_people;
    QLineEdit *m_typed;
    QWidget *m_typedRow;
    QTimer *m_pause;
    Button *m_act;
    QString m_planned; ///< the text that the people shown belong to
    int m_new = 0;     ///< texts that would be queued
    int m_queued = 0;
};

} // namespace ieum
