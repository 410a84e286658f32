#pragma once

#include "app/gui/settings/SettingsSection.h"
#include "app/workspace/JobControl.h"
#include "core/trust/RetentionService.h"

#include <memory>

namespace ieum {

class Button;
class Label;
class ProgressPanel;

/// What is kept how long, what would be destroyed, and everything in one file.
class RecordsSection : public SettingsSection
{
    Q_OBJECT
public:
    explicit RecordsSection(const PageContext &context);
    void refresh() override;

private:
    void addExport();
    void addRetention();
    void exportAll();
    void runExport(const QString &path, const QString &password);
    void lookUp();
    void askToDestroy(const RetentionPreview &preview);
    void destroy(RetentionService::ClockTrust trust);
    void setAutomatic(bool on);
    void begin(const QString &title, const QString &hint, bool canStop);
    void end();

    const PageContext m_context;
    Label *m_state;
    QList<Button *> m_acts;
    Button *m_automatic = nullptr;
    bool m_isAutomatic = false;
    ProgressPanel *m_progress;
    std::shared_ptr<JobControl> m_job;
};

/// What a kind of records is called, for the owner.
QString retentionWord(const QString &kind);

} // namespace ieum
