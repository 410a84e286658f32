#include "app/gui/inbox/MemoEdit.h"

#include "app/gui/style/Look.h"

#include <QGuiApplication>
#include <QInputMethod>

#include <algorithm>

namespace ieum {

namespace {
constexpr int fewestLines = 2;
constexpr int mostLines = 6;
} // namespace

MemoEdit::MemoEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setProperty("role", QStringLiteral("note"));
    setAccessibleName(tr("Memo"));
    setPlaceholderText(tr("Allergies first, then what to remember"));
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    connect(this, &QPlainTextEdit::textChanged, this, &MemoEdit::fitHeight);
    fitHeight();
}

void MemoEdit::fitHeight()
{
    const int lines = std::clamp(document()->blockCount(), fewestLines, mostLines);
    setFixedHeight(lines * lineHeight(Type::Body) + 2 * metrics().gap8 + metrics().gap4);
}

void MemoEdit::showMemo(const QString &memo)
{
    if (hasFocus() && toPlainText() != m_shown)
        return;
    m_shown = memo;
    if (toPlainText() != memo)
        setPlainText(memo);
}

void MemoEdit::keep()
{
    if (hasFocus())
        QGuiApplication::inputMethod()->commit();
    const QString memo = toPlainText();
    if (memo == m_shown)
        return;
    m_shown = memo;
    Q_EMIT edited(memo);
}

void MemoEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    keep();
}

} // namespace ieum
