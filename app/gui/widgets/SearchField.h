#pragma once

#include <QLineEdit>
#include <QTimer>

namespace ieum {

/// A field that searches as one types, the syllable under composition included. Esc clears it.
class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchField(const QString &name, QWidget *parent = nullptr);

    /// What is written, with the syllable that the input method has not committed yet.
    QString query() const;
    /// The key that leads here, in a small cap at the right while the field is empty.
    void setKeyHint(const QString &key);

Q_SIGNALS:
    /// After each change, a moment after the last key.
    void queryChanged(const QString &query);
    /// Return: `query` is complete.
    void searched(const QString &query);
    void leftByEscape();

protected:
    void inputMethodEvent(QInputMethodEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void noticeChange();

    QString m_preedit;
    QString m_told;
    QString m_keyHint;
    QTimer m_pause;
};

} // namespace ieum
