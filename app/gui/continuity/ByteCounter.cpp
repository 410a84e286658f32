#include "app/gui/continuity/ByteCounter.h"

namespace ieum {

ByteCounter::ByteCounter(QWidget *parent)
    : Label({}, Type::Table, Color::Text2, parent)
{
}

void ByteCounter::showFit(const SmsFit &fit)
{
    if (!fit.unsendable.isEmpty()) {
        setText(tr("A text message cannot carry: %1").arg(fit.unsendable.join(u' ')));
        setTone(Color::Down);
        return;
    }
    switch (fit.type) {
    case SmsFit::Type::Sms:
        setText(tr("%1 / %2 bytes · 1 short text").arg(fit.bytes).arg(smsByteLimit));
        setTone(Color::Text2);
        return;
    case SmsFit::Type::Lms:
        setText(tr("%1 / %2 bytes · goes as a long text (LMS)").arg(fit.bytes).arg(lmsByteLimit));
        setTone(Color::Degraded);
        return;
    case SmsFit::Type::TooLong:
        setText(tr("%1 / %2 bytes · too long for one text").arg(fit.bytes).arg(lmsByteLimit));
        setTone(Color::Down);
        return;
    }
}

} // namespace ieum
