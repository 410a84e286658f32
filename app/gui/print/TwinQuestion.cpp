#include "app/gui/print/TwinQuestion.h"

#include "app/gui/widgets/Dialog.h"

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
    QStringList pairs;
    for (const Error &twin : twins.mid(0, shownTwins))
        pairs += twin.arguments.join(QStringLiteral(" = "));
    if (twins.size() > shownTwins)
        pairs += say(QT_TRANSLATE_NOOP("TwinQuestion", "… and %1 more")).arg(twins.size() - shownTwins);
    const QString question =
        say(QT_TRANSLATE_NOOP("TwinQuestion", "%1 orders look as if they had been sent already"))
            .arg(twins.size());
    const QString consequence = say(QT_TRANSLATE_NOOP(
        "TwinQuestion",
        "The same item went to the same person and address within two weeks. Please look whether it "
        "is one order twice."));
    return ask(page, question, consequence + QStringLiteral("\n\n") + pairs.join(u'\n'),
               say(QT_TRANSLATE_NOOP("TwinQuestion", "Print all the same")));
}

} // namespace ieum
