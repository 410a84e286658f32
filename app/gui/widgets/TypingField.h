#pragma once

#include <QLineEdit>
#include <QTimer>

namespace ieum {

/// A field that tells what is in it as one types, a moment after each key, the syllable under composition
/// included.
class TypingField : public QLineEdit
{
    Q_OBJECT
public:
    explicit TypingField(QWidget *parent = nullptr);

    /// What is written, with the syllable that the input method has not committed yet.
    QString query() const;
    /// Sets the text without telling it: it was chosen, not typed.
    void setQuietly(const QString &text);

Q_SIGNALS:
    /// After each change, a moment after the last key.
    void queryChanged(const QString &query);

protected:
    void inputMethodEvent(QInputMethodEvent *event) override;
    bool isComposing() const { return !m_preedit.isEmpty(); }
    /// What waits to be told is told otherwise.
    void stopWaiting() { m_pause.stop(); }

private:
    void noticeChange();

    QString m_preedit;
    QString m_told;
    QTimer m_pause;
};

} // namespace ieum
