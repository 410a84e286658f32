#pragma once

#include "app/gui/continuity/OutageState.h"
#include "app/gui/shell/Page.h"

class QProgressBar;
class QVBoxLayout;

namespace ieum {

class Button;
class EmptyState;
class Label;
class NoticePanel;

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
    QWidget *buildHead();
    QWidget *buildPeople();
    void showState(const OutageState &state);
    void showHead();
    void showRows();
    void addGroup(const QString &title, const QList<Affected> &rows);
    void openThread(CustomerId customer);
    void previewEverybody();
    void writeToEverybody(const QString &from);
    void sayWorks();

    OutageState m_state;
    QWidget *m_head;
    QVBoxLayout *m_functions;
    Label *m_title;
    Label *m_count;
    QProgressBar *m_progress;
    Button *m_everybody;
    QWidget *m_people;
    QVBoxLayout *m_rows;
    EmptyState *m_nobody;
    NoticePanel *m_notices;
};

} // namespace ieum
