#pragma once

#include <QLineEdit>

namespace ieum {

/// A field that knows what is written with the syllable that the input method has not committed yet.
class ComposingField : public QLineEdit
{
    Q_OBJECT
public:
    explicit ComposingField(const QString &hint, QWidget *parent = nullptr);
    QString composed() const;

Q_SIGNALS:
    void composedChanged();

protected:
    void inputMethodEvent(QInputMethodEvent *event) override;

private:
    QString m_preedit;
};

} // namespace ieum
