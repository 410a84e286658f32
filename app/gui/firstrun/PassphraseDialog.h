#pragma once

#include "app/gui/widgets/Dialog.h"

class QLineEdit;

namespace ieum {

/// Asks for a new passphrase, twice.
class PassphraseDialog : public Dialog
{
    Q_OBJECT
public:
    explicit PassphraseDialog(const QString &consequence, QWidget *parent = nullptr);
    QString passphrase() const;

    static constexpr int shortest = 6;

private:
    void check();

    QLineEdit *m_first;
    QLineEdit *m_second;
};

} // namespace ieum
