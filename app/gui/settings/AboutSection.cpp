#include "app/gui/settings/AboutSection.h"

#include "app/gui/settings/UpdateCard.h"
#include "app/gui/widgets/Button.h"
#include "app/gui/widgets/Frames.h"
#include "app/gui/widgets/Label.h"
#include "app/gui/widgets/ProgramMark.h"
#include "app/workspace/Workspace.h"
#include "core/base/Version.h"

#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QPlainTextEdit>
#include <QUrl>

static void initialiseLicenceResources()
{
    Q_INIT_RESOURCE(help);
}

namespace ieum {

namespace {

QString licences()
{
    initialiseLicenceResources();
    QFile file(QStringLiteral(":/help/licences.txt"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

AboutSection::AboutSection(const PageContext &context)
    : SettingsSection(tr("About Ieum"), {})
{
    auto *card = new Card;
    auto *row = makeRow(metrics().gap16);
    row->addWidget(new ProgramMark(metrics().scaled(52)));
    auto *words = makeColumn(0);
    words->addWidget(new Label(tr("Ieum %1").arg(programVersion()), Type::PaneTitle));
    words->addWidget(new Label(tr("When one platform stops, the shop does not."), Type::Table, Color::Text2));
    row->addLayout(words, 1);
    card->content()->addLayout(row);
    card->content()->addWidget(makeLine());
    auto *place = makeRow();
    auto *path =
        new ElidedLabel(QDir::toNativeSeparators(context.workspace.folder), Type::Table, Color::Text2);
    place->addWidget(path, 1);
    auto *open = new Button("folder-open", tr("Open the folder of the records"));
    connect(open, &Button::clicked, this,
            [folder = context.workspace.folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    place->addWidget(open);
    card->content()->addLayout(place);
    column()->addWidget(card);
    column()->addWidget(new SectionHeader(tr("Newer versions")));
    column()->addWidget(new UpdateCard(context));
    column()->addWidget(new SectionHeader(tr("Licences")));
    auto *text = new QPlainTextEdit(licences());
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setAccessibleName(tr("Licences"));
    text->setMinimumHeight(metrics().scaled(280));
    column()->addWidget(text, 1);
}

} // namespace ieum
