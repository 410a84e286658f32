#include "app/gui/print/TwinQuestion.h"

#include "app/gui/widgets/Dialog.h"
#include "core/base/ErrorTexts.h"

#include <QCoreApplication>

namespace ieum {

namespace {
constexpr qsizetype shownTwins = 5;
}

bool goesDespiteTwins(QWidget *page, const QList<Error> &twins)
{
    if (twins.isEmpty())
        return true;
    const auto say = [](const char *text) { return QCoreApplication::translate("TwinQuestion", text); };
    QStringList sentences;
    for (const Error &twin : twins.mid(0, shownTwins))
        sentences += sentenceFor(twin);
    if (twins.size() > shownTwins)
        sentences += say(QT_TRANSLATE_NOOP("TwinQuestion", "… and %1 more")).arg(twins.size() - shownTwins);
    const QString question =
        say(QT_TRANSLATE_NOOP("TwinQuestion", "%1 orders look as if they had been sent already"))
            .arg(twins.size());
    return ask(page, question, sentences.join(QStringLiteral("\n\n")),
               say(QT_TRANSLATE_NOOP("TwinQuestion", "Print all the same")));
}

} // namespace ieum
