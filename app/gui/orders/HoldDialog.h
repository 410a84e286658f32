#pragma once

#include "app/gui/widgets/Dialog.h"

#include <QDate>

class QDateEdit;
class QLineEdit;

namespace ieum {

/// Until when orders are held, and why.
class HoldDialog : public Dialog
{
    Q_OBJECT
public:
    HoldDialog(int count, QDate today, QWidget *parent = nullptr);

    QDate until() const;
    QString why() const;

private:
    QDateEdit *m_until;
    QLineEdit *m_why;
};

} // namespace ieum
