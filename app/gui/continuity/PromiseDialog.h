#pragma once

#include "app/gui/widgets/Dialog.h"
#include "core/base/Time.h"
#include "core/domain/ShopProfile.h"

class QLineEdit;

namespace ieum {

class ComposingField;
class Label;

/// Promises a customer a call: when, as one says it ("내일 3시"), and what about.
class PromiseDialog : public Dialog
{
    Q_OBJECT
public:
    PromiseDialog(const QString &customer, const ShopProfile &shop, Instant now, QWidget *parent);

    Instant dueAt() const { return m_dueAt; }
    QString why() const;

private:
    void readTime();

    const ShopProfile m_shop;
    const Instant m_now;
    Instant m_dueAt;
    ComposingField *m_when;
    ComposingField *m_why;
    Label *m_understood;
    Button *m_act;
};

} // namespace ieum
