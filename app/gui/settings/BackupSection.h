#pragma once

#include "app/gui/settings/SettingsSection.h"
#include "app/workspace/RestoreShop.h"
#include "core/trust/BackupService.h"

namespace ieum {

class Button;
class Card;
class ElidedLabel;
class Label;
class ProgressPanel;

/// Where the backups lie, when the last one was made, and the three acts with them: make, check, take back.
/// And who saw what of the customers.
class BackupSection : public SettingsSection
{
    Q_OBJECT
public:
    explicit BackupSection(const PageContext &context);
    void refresh() override;

private:
    void addStanding();
    void addSecondPlace();
    void addActs();
    void addAccess();
    void showStanding(const BackupService::Standing &standing);
    void chooseSecondPlace();
    void setSecondPlace(const QString &folder);
    void makeOne();
    void checkOne();
    void restoreOne();
    void askHowToOpen(const QString &file, const std::function<void(const QString &typed)> &next);
    void runCheck(const QString &file, const QString &typed);
    void runRestore(const QString &file, const QString &typed);
    void begin(const QString &title, const QString &hint);
    void end();
    QString chooseBackup(const QString &title);

    const PageContext m_context;
    Label *m_last;
    ElidedLabel *m_folder;
    ElidedLabel *m_second;
    Label *m_secondState;
    Button *m_noSecond;
    QList<Button *> m_acts;
    ProgressPanel *m_progress;
};

} // namespace ieum
