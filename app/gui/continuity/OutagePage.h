#pragma once

#include "app/gui/continuity/OutageState.h"
#include "app/gui/shell/Page.h"
#include "core/continuity/SwitchService.h"
#include "core/storage/CallbackStore.h"

class QProgressBar;

namespace ieum {

class AffectedList;
class Button;
class EmptyState;
class Label;
class NoticePanel;
class OutageHead;
class PaperDesk;

/// The outage centre: who must be contacted because a channel stopped, by which way, in order of urgency;
/// everybody at once; notices to put up; what happened so far.
class OutagePage : public Page
{
    Q_OBJECT
public:
    explicit OutagePage(const PageContext &context);

    void refresh() override;
    QList<QWidget *> panes() const override;

private:
    QWidget *buildPeople();
    QWidget *buildSummary();
    void showState(const OutageState &state);
    void showSummary();
    void openThread(CustomerId customer);
    SwitchService::Everybody everybodyLeft() const;
    void previewEverybody();
    void writeToEverybody();
    void sayWorks(const QString &channel);
    void promiseCall(CustomerId customer, const QString &name);
    void markCallMade(CallbackId call);
    void offerSign(QWidget *button);
    void offerCallList(QWidget *button);
    void sayPosted(const QString &place, bool isUp);
    void showDependency();
    void advertise(const QString &body);
    void showReport(OutageId outage);
    void compareLate(OutageId outage);
    template <typename Job>
    void act(Job job, const QString &done);

    OutageState m_state;
    OutageHead *m_head;
    Label *m_title;
    Label *m_count;
    QProgressBar *m_progress;
    Button *m_everybody;
    QWidget *m_people;
    AffectedList *m_list;
    QWidget *m_rows; ///< the list with its scroll bar
    EmptyState *m_nobody;
    NoticePanel *m_notices;
    PaperDesk *m_papers;
};

} // namespace ieum
