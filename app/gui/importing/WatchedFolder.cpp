#include "app/gui/importing/WatchedFolder.h"

#include "app/gui/style/Look.h"
#include "app/gui/style/Preferences.h"
#include "app/gui/style/States.h"
#include "app/gui/widgets/Banner.h"
#include "app/gui/widgets/Button.h"
#include "app/gui/widgets/Frames.h"
#include "app/gui/widgets/Label.h"
#include "app/workspace/Workspace.h"

#include <QFileDialog>
#include <QFileInfo>

#include <algorithm>

namespace ieum {

namespace {

const QString bannerName = QStringLiteral("watched-folder");
const QString folderName = QStringLiteral("import/folder"), sinceName = QStringLiteral("import/folder-since");
constexpr qsizetype namedFiles = 3;

QString keptFolder()
{
    return QString::fromUtf8(Preferences().bytes(folderName));
}

Instant keptSince()
{
    return {Preferences().bytes(sinceName).toLongLong()};
}

QString namesOf(const QList<SeenFile> &files)
{
    QStringList names;
    for (const SeenFile &file : files.mid(0, namedFiles))
        names += QFileInfo(file.path).fileName();
    return names.join(QStringLiteral(", ")) + (files.size() > namedFiles ? QStringLiteral(" …") : QString());
}

} // namespace

WatchedFolder::WatchedFolder(const PageContext &context, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_words(new Label({}, Type::Body, Color::Text2))
    , m_choose(new Button("folder-open", tr("Choose a folder to watch")))
    , m_stop(new Button(tr("Watch it no more"), Button::Kind::Flat))
{
    auto *row = makeRow(metrics().gap8);
    setLayout(row);
    m_words->setLines(Label::Lines::Wrap);
    row->addWidget(m_words, 1);
    row->addWidget(m_choose);
    row->addWidget(m_stop);
    connect(m_choose, &Button::clicked, this, &WatchedFolder::choose);
    connect(m_stop, &Button::clicked, this, [this] { watch({}, {}); });
    connect(&m_watch, &FolderWatch::changed, this, &WatchedFolder::look);
    m_watch.setFolder(keptFolder());
    showFolder();
    look();
}

void WatchedFolder::choose()
{
    const QString folder =
        QFileDialog::getExistingDirectory(this, tr("Which folder do the files come into?"));
    // What lies there already has been somebody's business before.
    if (!folder.isEmpty())
        watch(folder, {QDateTime::currentMSecsSinceEpoch()});
}

void WatchedFolder::watch(const QString &folder, Instant since)
{
    Preferences().setBytes(folderName, folder.toUtf8());
    Preferences().setBytes(sinceName, QByteArray::number(since.milliseconds));
    m_watch.setFolder(folder);
    m_context.shell.setBanner(bannerName, nullptr);
    showFolder();
}

void WatchedFolder::showFolder()
{
    const QString folder = keptFolder();
    m_words->setText(
        folder.isEmpty()
            ? tr("Files that appear in a folder of your choice can be offered here by themselves.")
            : tr("New files in %1 are offered.").arg(QFileInfo(folder).fileName()));
    m_stop->setVisible(!folder.isEmpty());
}

void WatchedFolder::look()
{
    if (keptFolder().isEmpty())
        return;
    m_context.workspace.read(
        this,
        [folder = keptFolder(), since = keptSince()](Shop &) {
            return filesIn(folder, since, {QDateTime::currentMSecsSinceEpoch()});
        },
        [this](const SeenFolder &seen) {
            if (!seen.files.isEmpty())
                offer(seen.files);
            if (seen.isGrowing)
                m_watch.lookAgain();
        });
}

void WatchedFolder::offer(const QList<SeenFile> &files)
{
    auto *banner = new Banner(
        lookOf(Severity::Info),
        tr("%n new file(s) in the watched folder.", nullptr, static_cast<int>(files.size())), namesOf(files));
    banner->addButton(tr("Not these"), [this, files] { settle(files); });
    banner->addMainButton(tr("Look at them"), [this, files] {
        settle(files);
        PageTarget target;
        for (const SeenFile &file : files)
            target.files += file.path;
        m_context.shell.openPage(QStringLiteral("import"), target);
    });
    m_context.shell.setBanner(bannerName, banner);
}

// The banner that was pressed must not go while its button is still in the act.
void WatchedFolder::settle(const QList<SeenFile> &files)
{
    Instant latest = keptSince();
    for (const SeenFile &file : files)
        latest = std::max(latest, file.changed);
    Preferences().setBytes(sinceName, QByteArray::number(latest.milliseconds));
    QMetaObject::invokeMethod(
        this, [this] { m_context.shell.setBanner(bannerName, nullptr); }, Qt::QueuedConnection);
}

} // namespace ieum
