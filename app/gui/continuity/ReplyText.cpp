#include "app/gui/continuity/ReplyText.h"

#include "app/gui/style/Look.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QInputMethod>
#include <QKeyEvent>
#include <QTextBlock>

namespace ieum {

namespace {
constexpr int fewestLines = 2;
constexpr int mostLines = 8;
} // namespace

ReplyText::ReplyText(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setFont(ieum::font(Type::Text));
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setAccessibleName(tr("Reply"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        fitHeight();
        Q_EMIT edited();
    });
    fitHeight();
}

QString ReplyText::wholeText() const
{
    QString text = toPlainText();
    return m_preedit.isEmpty() ? text : text.insert(textCursor().position(), m_preedit);
}

// An input method may keep its syllable when it is asked to commit (or there may be none behind the event).
void ReplyText::finishComposition()
{
    QGuiApplication::inputMethod()->commit();
    if (m_preedit.isEmpty())
        return;
    QInputMethodEvent event;
    event.setCommitString(m_preedit);
    QCoreApplication::sendEvent(this, &event);
}

void ReplyText::write(const QString &text)
{
    setPlainText(text);
    moveCursor(QTextCursor::End);
}

void ReplyText::append(const QString &text)
{
    finishComposition();
    write(toPlainText().isEmpty() ? text : toPlainText() + u'\n' + text);
}

void ReplyText::inputMethodEvent(QInputMethodEvent *event)
{
    m_preedit = event->preeditString();
    QPlainTextEdit::inputMethodEvent(event);
    Q_EMIT edited();
}

void ReplyText::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && event->modifiers().testFlag(Qt::ControlModifier))
        return Q_EMIT sendRequested();
    QPlainTextEdit::keyPressEvent(event);
}

void ReplyText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fitHeight();
}

void ReplyText::fitHeight()
{
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        lines += qMax(1, block.lineCount());
    const int height = qBound(fewestLines, lines, mostLines) * fontMetrics().lineSpacing() +
                       2 * static_cast<int>(document()->documentMargin());
    setFixedHeight(height);
}

} // namespace ieum
