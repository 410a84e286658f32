#include "app/gui/widgets/TypingField.h"

#include <QInputMethodEvent>

namespace ieum {

namespace {

constexpr int pauseMilliseconds = 120;

} // namespace

TypingField::TypingField(QWidget *parent)
    : QLineEdit(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(this, &QLineEdit::textChanged, this, &TypingField::noticeChange);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        m_told = query();
        Q_EMIT queryChanged(m_told);
    });
}

QString TypingField::query() const
{
    QString whole = text();
    whole.insert(qMin<qsizetype>(cursorPosition(), whole.size()), m_preedit);
    return whole.normalized(QString::NormalizationForm_C).trimmed();
}

void TypingField::setQuietly(const QString &text)
{
    m_preedit.clear();
    m_pause.stop();
    m_told = text.normalized(QString::NormalizationForm_C).trimmed();
    setText(text);
}

void TypingField::inputMethodEvent(QInputMethodEvent *event)
{
    m_preedit = event->preeditString();
    QLineEdit::inputMethodEvent(event);
    noticeChange();
}

void TypingField::noticeChange()
{
    if (query() != m_told || m_pause.isActive())
        m_pause.start();
}

} // namespace ieum
