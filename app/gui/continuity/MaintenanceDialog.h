#pragma once

#include "app/gui/widgets/Dialog.h"
#include "core/base/Time.h"
#include "core/domain/Channel.h"

class QComboBox;
class QDateTimeEdit;
class QLineEdit;

namespace ieum {

/// What a company has announced: which channel, from when until when, and in which words.
class MaintenanceDialog : public Dialog
{
    Q_OBJECT
public:
    MaintenanceDialog(const QList<Channel> &channels, Instant now, QWidget *parent);

    QString channel() const;
    Instant from() const;
    Instant to() const;
    QString why() const;

private:
    void judge();

    QComboBox *m_channel;
    QDateTimeEdit *m_from;
    QDateTimeEdit *m_to;
    QLineEdit *m_why;
    Button *m_act;
};

} // namespace ieum
