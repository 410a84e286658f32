#pragma once

#include <QPlainTextEdit>

namespace ieum {

/// The field of a reply: grows from two to eight lines, knows the syllable that is still being composed.
class ReplyText : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit ReplyText(QWidget *parent = nullptr);

    /// What is written, the syllable under composition included.
    QString wholeText() const;
    /// Makes the syllable under composition part of the text, so that nothing is lost by what follows.
    void finishComposition();
    /// In place of what stands there; the cursor goes behind it.
    void write(const QString &text);
    /// In place of nothing, or on a new line behind what stands there.
    void append(const QString &text);

Q_SIGNALS:
    void edited();
    void sendRequested(); ///< Ctrl+Return

protected:
    void inputMethodEvent(QInputMethodEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitHeight();

    QString m_preedit;
};

} // namespace ieum
