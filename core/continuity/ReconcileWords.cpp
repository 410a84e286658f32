#include "core/continuity/ReconcileWords.h"

#include "core/korean/Display.h"

#include <QCoreApplication>

namespace ieum {

namespace {

QString wordFor(Likeness likeness)
{
    const auto text = [](const char *words) { return QCoreApplication::translate("ReconcileWords", words); };
    switch (likeness) {
    case Likeness::SameCustomer:
        return text(QT_TRANSLATE_NOOP("ReconcileWords", "the same customer"));
    case Likeness::SamePhone:
        return text(QT_TRANSLATE_NOOP("ReconcileWords", "the same number"));
    case Likeness::SameName:
        return text(QT_TRANSLATE_NOOP("ReconcileWords", "the same name"));
    case Likeness::SameTime:
        return text(QT_TRANSLATE_NOOP("ReconcileWords", "the same hour"));
    case Likeness::SameItem:
        return text(QT_TRANSLATE_NOOP("ReconcileWords", "the same item"));
    case Likeness::SameAmount:
        return text(QT_TRANSLATE_NOOP("ReconcileWords", "the same amount"));
    case Likeness::SameWords:
        return text(QT_TRANSLATE_NOOP("ReconcileWords", "similar words"));
    case Likeness::Afterwards:
        return text(QT_TRANSLATE_NOOP("ReconcileWords", "soon afterwards"));
    }
    return {};
}

QString kindWord(Dealing::Kind kind)
{
    const auto text = [](const char *words) { return QCoreApplication::translate("ReconcileWords", words); };
    switch (kind) {
    case Dealing::Kind::Message:
        return text(QT_TRANSLATE_NOOP("ReconcileWords", "Message"));
    case Dealing::Kind::Order:
        return text(QT_TRANSLATE_NOOP("ReconcileWords", "Order"));
    case Dealing::Kind::Booking:
        return text(QT_TRANSLATE_NOOP("ReconcileWords", "Booking"));
    case Dealing::Kind::Closed:
        return text(QT_TRANSLATE_NOOP("ReconcileWords", "Closed by hand"));
    }
    return {};
}

} // namespace

QString dealingTitle(const Dealing &dealing)
{
    const QDateTime at = dealing.start.isValid() ? dealing.start : dealing.at.inSeoul();
    return kindWord(dealing.kind) + QStringLiteral(" · ") + displayDayTime(at);
}

QString whyText(const LatePair &pair)
{
    QStringList words;
    for (const Likeness likeness : pair.because)
        words += wordFor(likeness);
    return words.join(QStringLiteral(" · "));
}

QString scoreText(const LatePair &pair)
{
    return QStringLiteral("%1 %").arg(qRound(pair.score * 100));
}

} // namespace ieum
