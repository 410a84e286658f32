#include "app/gui/settings/BackupSection.h"

#include "app/gui/settings/AccessLogDialog.h"
#include "app/gui/settings/BackupWords.h"
#include "app/gui/widgets/Dialog.h"
#include "app/gui/widgets/Frames.h"
#include "app/gui/widgets/Label.h"
#include "app/gui/widgets/OwnerOnly.h"
#include "app/gui/widgets/Picture.h"
#include "app/gui/widgets/ProgressPanel.h"
#include "app/workspace/SystemKeychain.h"
#include "app/workspace/Workspace.h"
#include "core/trust/BackupFile.h"
#include "core/trust/ShopKeys.h"

#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QLocale>

namespace ieum {

namespace {

// Beside the present shop, which stays as it is.
QString freeFolderBeside(const QString &shopFolder, Instant now)
{
    const QString stem =
        shopFolder + QStringLiteral("-restored-") + now.inSeoul().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    QString folder = stem;
    for (int n = 2; QFile::exists(folder); ++n)
        folder = stem + QLatin1Char('-') + QString::number(n);
    return folder;
}

bool opensByOwnKey(const QString &file, const QString &shopFolder)
{
    const auto backup = BackupReader::open(file);
    const auto own = ShopKeys::load(shopFolder);
    return backup.ok() && own.ok() && own->isOfSameShopAs((*backup)->keys());
}

// `typed`: a passphrase or the code of a sheet; unlockKeys() tells them apart.
BackupUnlock unlockOf(Shop &shop, const QString &typed, Keychain &keychain)
{
    return {{}, typed, keychain, shop.folder, &shop.dataKey};
}

} // namespace

BackupSection::BackupSection(const PageContext &context)
    : SettingsSection(tr("Backups"),
                      tr("Made by itself once a day, encrypted, and read back before it counts. Kept: "
                         "everything of two days, then 12 days, 10 weeks and 9 months."))
    , m_context(context)
    , m_last(new Label({}, Type::BodyStrong))
    , m_folder(new ElidedLabel({}, Type::Table, Color::Text2))
    , m_second(new ElidedLabel({}, Type::Table, Color::Text2))
    , m_secondState(new Label({}, Type::Small, Color::Text3))
    , m_noSecond(new Button(tr("Without a second place")))
    , m_progress(new ProgressPanel)
{
    addStanding();
    addSecondPlace();
    addActs();
    addAccess();
    column()->addWidget(m_progress);
    column()->addStretch();
}

void BackupSection::addStanding()
{
    auto *card = new Card;
    auto *row = makeRow(metrics().gap12);
    row->addWidget(new Picture("hard-drive", metrics().iconRail, Color::Text2));
    auto *words = makeColumn(0);
    words->addWidget(m_last);
    words->addWidget(m_folder);
    row->addLayout(words, 1);
    auto *make = new Button(tr("Back up now"), Button::Kind::Main);
    connect(make, &Button::clicked, this, &BackupSection::makeOne);
    m_acts += make;
    row->addWidget(make);
    card->content()->addLayout(row);
    column()->addWidget(card);
}

void BackupSection::addSecondPlace()
{
    auto *card = new Card;
    auto *choose =
        addAct(card, "download", tr("Second place"),
               tr("A USB stick or another disk. Every backup is copied there too, so that a broken "
                  "PC takes nothing along."),
               tr("Choose a folder"), [this] { chooseSecondPlace(); });
    choose->setAccessibleName(tr("Choose the second place"));
    auto *row = makeRow();
    auto *words = makeColumn(0);
    words->addWidget(m_second);
    words->addWidget(m_secondState);
    row->addLayout(words, 1);
    connect(m_noSecond, &Button::clicked, this, [this] { setSecondPlace({}); });
    row->addWidget(m_noSecond);
    card->content()->addLayout(row);
    column()->addWidget(card);
}

void BackupSection::addActs()
{
    auto *card = new Card;
    m_acts += addAct(card, "shield-check", tr("Check a backup"),
                     tr("Opens it whole, as a restore would, and changes nothing."), tr("Check"),
                     [this] { checkOne(); });
    card->content()->addWidget(makeLine());
    auto *restore =
        addAct(card, "rotate-ccw", tr("Take a backup back"),
               tr("Opens the shop as it stood then. The present one is kept in a folder beside it."),
               tr("Restore"), [this] { restoreOne(); });
    if (allowOnly(restore, m_context.workspace.account(), Right::RestoreBackup))
        m_acts += restore;
    column()->addWidget(card);
}

void BackupSection::addAccess()
{
    auto *card = new Card;
    auto *show =
        addAct(card, "eye", tr("Who saw what"),
               tr("Every look at customers, every change, print, export and message, kept for good."),
               tr("Show the log"), [this] { (new AccessLogDialog(m_context.workspace, this))->open(); });
    allowOnly(show, m_context.workspace.account(), Right::SeeAccessLog);
    column()->addWidget(card);
}

void BackupSection::refresh()
{
    m_context.workspace.read(
        this, [](Shop &shop) { return shop.backups.standing(); },
        [this](const Result<BackupService::Standing> &standing) {
            if (standing)
                showStanding(*standing);
        });
}

void BackupSection::showStanding(const BackupService::Standing &standing)
{
    const Instant now = m_context.workspace.clock->now();
    m_last->setText(lastBackupWords(standing, now));
    m_last->setTone(standing.isOld ? Color::Degraded : Color::Text);
    m_folder->setText(
        QDir::toNativeSeparators(QDir(m_context.workspace.folder).filePath(QStringLiteral("backups"))));
    const bool hasSecond = !standing.secondFolder.isEmpty();
    m_second->setText(hasSecond ? QDir::toNativeSeparators(standing.secondFolder) : tr("None yet."));
    m_secondState->setVisible(hasSecond);
    m_secondState->setText(standing.lastInSecond
                               ? tr("Last copied %1").arg(backupTimeWords(*standing.lastInSecond, now))
                               : tr("Nothing there, or the stick is not plugged in."));
    m_noSecond->setVisible(hasSecond);
}

void BackupSection::chooseSecondPlace()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Second place for the backups"));
    if (!folder.isEmpty())
        setSecondPlace(folder);
}

void BackupSection::setSecondPlace(const QString &folder)
{
    m_context.workspace.write(
        this, [folder](Shop &shop) { return shop.backups.setSecondFolder(folder); },
        [this, folder](const Result<void> &set) {
            if (!set)
                return m_context.shell.fail(set.error());
            if (!folder.isEmpty())
                makeOne();
            refresh();
        });
}

void BackupSection::makeOne()
{
    begin(tr("Making a backup"), tr("Work in the window goes on as usual."));
    m_context.workspace.runLong(
        this,
        [](Shop &shop, JobControl &, const std::function<void(double)> &) {
            return shop.backups.create(BackupReason::Asked);
        },
        [this](const Result<BackupRecord> &made) {
            end();
            if (!made)
                return m_context.shell.fail(made.error());
            m_context.shell.toast(tr("The backup is made and was read back whole."));
        },
        [](double) {});
}

// Seconds for a large shop, and safe at any moment: there is nothing to stop.
void BackupSection::begin(const QString &title, const QString &hint)
{
    for (Button *act : std::as_const(m_acts))
        act->setEnabled(false);
    m_progress->start(title, hint, ProgressPanel::Stopping::Impossible);
}

void BackupSection::end()
{
    m_progress->finish();
    for (Button *act : std::as_const(m_acts))
        act->setEnabled(true);
    refresh();
}

QString BackupSection::chooseBackup(const QString &title)
{
    const QString folder = QDir(m_context.workspace.folder).filePath(QStringLiteral("backups"));
    return QFileDialog::getOpenFileName(this, title, folder, tr("Backups of Ieum (*%1)").arg(backupSuffix));
}

// A backup of this very shop opens by the key that is at hand.
void BackupSection::askHowToOpen(const QString &file, const std::function<void(const QString &)> &next)
{
    if (opensByOwnKey(file, m_context.workspace.folder))
        return next({});
    Dialog dialog(tr("What opens this backup?"),
                  tr("It is of another shop or another PC. Its passphrase or the code of its recovery sheet "
                     "opens it."),
                  this);
    auto *typed = new QLineEdit;
    typed->setEchoMode(QLineEdit::Password);
    dialog.addField(tr("Passphrase or code"), typed);
    dialog.setMainButton(tr("Open the backup"));
    if (dialog.exec() == QDialog::Accepted)
        next(typed->text());
}

void BackupSection::checkOne()
{
    const QString file = chooseBackup(tr("Which backup shall be checked?"));
    if (!file.isEmpty())
        askHowToOpen(file, [this, file](const QString &typed) { runCheck(file, typed); });
}

void BackupSection::runCheck(const QString &file, const QString &typed)
{
    begin(tr("Checking the backup"), tr("Nothing is changed."));
    m_context.workspace.runLong(
        this,
        [file, typed](Shop &shop, JobControl &, const std::function<void(double)> &) {
            SystemKeychain keychain;
            return verifyBackup(file, unlockOf(shop, typed, keychain));
        },
        [this](const Result<CheckedBackup> &checked) {
            end();
            if (!checked)
                return m_context.shell.fail(checked.error());
            const BackupManifest &manifest = checked->manifest;
            const QLocale locale;
            tell(this, tr("The backup is whole."),
                 tr("%1: %2 messages and %3 orders can be restored from it.")
                     .arg(backupTimeWords(manifest.at, m_context.workspace.clock->now()),
                          locale.toString(manifest.count(QStringLiteral("messages"))),
                          locale.toString(manifest.count(QStringLiteral("orders")))));
        },
        [](double) {});
}

void BackupSection::restoreOne()
{
    const QString file = chooseBackup(tr("Which backup shall be taken back?"));
    if (file.isEmpty())
        return;
    if (ask(this, tr("Go back to this backup?"),
            tr("The shop opens as it stood then. What came in since is kept in a folder beside it and is not "
               "in the restored shop."),
            tr("Restore")))
        askHowToOpen(file, [this, file](const QString &typed) { runRestore(file, typed); });
}

void BackupSection::runRestore(const QString &file, const QString &typed)
{
    begin(tr("Restoring"), tr("The present shop stays as it is."));
    const QString folder = freeFolderBeside(m_context.workspace.folder, m_context.workspace.clock->now());
    m_context.workspace.runLong(
        this,
        [file, typed, folder](Shop &shop, JobControl &,
                              const std::function<void(double)> &) -> Result<CheckedBackup> {
            IEUM_TRY(shop.permit(Right::RestoreBackup));
            // The newest state is worth a backup of its own before anybody leaves it.
            IEUM_TRY(shop.backups.create(BackupReason::Asked));
            SystemKeychain keychain;
            return restoreShop(file, folder, unlockOf(shop, typed, keychain));
        },
        [this, folder](const Result<CheckedBackup> &restored) {
            end();
            if (!restored)
                return m_context.shell.fail(restored.error());
            m_context.shell.replaceShop(folder);
        },
        [](double) {});
}

} // namespace ieum
