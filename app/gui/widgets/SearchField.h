#pragma once

#include "app/gui/widgets/TypingField.h"

namespace ieum {

/// A field that searches as one types. Esc clears it.
class SearchField : public TypingField
{
    Q_OBJECT
public:
    explicit SearchField(const QString &name, QWidget *parent = nullptr);

    /// The key that leads here, in a small cap at the right while the field is empty.
    void setKeyHint(const QString &key);

Q_SIGNALS:
    /// Return: `query` is complete.
    void searched(const QString &query);
    void leftByEscape();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_keyHint;
};

} // namespace ieum
