#pragma once

#include "app/gui/shell/Page.h"
#include "app/gui/widgets/Dialog.h"
#include "core/domain/AdvertisingWord.h"
#include "core/domain/Customer.h"

class QCheckBox;
class QRadioButton;

namespace ieum {

class ComposingField;

/// What a customer said about advertising texts: what is known, and the next word with where it was said.
class ConsentDialog : public Dialog
{
    Q_OBJECT
public:
    /// `words`: newest first.
    ConsentDialog(const Customer &customer, const QList<AdvertisingWord> &words, QWidget *parent);

    AdvertisingWord::Kind kind() const;
    QString how() const;
    bool isToBeTold() const;

private:
    void addKnown(const QList<AdvertisingWord> &words);
    void allow();

    QRadioButton *m_granted;
    QRadioButton *m_refused;
    ComposingField *m_how;
    QCheckBox *m_tell;
    Button *m_act;
};

/// Shows it for `customer` and keeps what was said. `parent` lives on.
void noteConsent(const PageContext &context, const Customer &customer, QWidget *parent);

} // namespace ieum
