#include "app/gui/bookings/ComposingField.h"

#include "app/gui/style/Look.h"

#include <QInputMethodEvent>

namespace ieum {

ComposingField::ComposingField(const QString &hint, QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(hint);
    setMinimumHeight(metrics().field);
    connect(this, &QLineEdit::textChanged, this, &ComposingField::composedChanged);
}

QString ComposingField::composed() const
{
    QString whole = text();
    whole.insert(qMin<qsizetype>(cursorPosition(), whole.size()), m_preedit);
    return whole;
}

void ComposingField::inputMethodEvent(QInputMethodEvent *event)
{
    m_preedit = event->preeditString();
    QLineEdit::inputMethodEvent(event);
    Q_EMIT composedChanged();
}

} // namespace ieum
