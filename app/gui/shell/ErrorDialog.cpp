#include "app/gui/shell/ErrorDialog.h"

#include "app/gui/widgets/Dialog.h"
#include "app/gui/widgets/Label.h"
#include "core/base/ErrorTexts.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace ieum {

SplitSentence splitSentence(const QString &text)
{
    const qsizetype stop = text.indexOf(QLatin1String(". "));
    if (stop < 0)
        return {text, {}};
    return {text.left(stop + 1), text.mid(stop + 2).trimmed()};
}

void showError(QWidget *parent, const Error &error)
{
    const auto [first, rest] = splitSentence(sentenceFor(error));
    Dialog dialog(first, rest, parent);
    dialog.setCancelText(QCoreApplication::translate("ErrorDialog", "Close"));
    auto *detail =
        new Label(error.detail.isEmpty() ? error.code : error.code + QLatin1String(": ") + error.detail,
                  Type::Small, Color::Text3);
    detail->setLines(Label::Lines::Wrap);
    detail->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    detail->hide();
    dialog.content()->addWidget(detail);
    Button *more = dialog.addLeadingButton(QCoreApplication::translate("ErrorDialog", "Details"));
    QObject::connect(more, &Button::clicked, detail, [detail] { detail->setVisible(!detail->isVisible()); });
    dialog.exec();
}

} // namespace ieum
