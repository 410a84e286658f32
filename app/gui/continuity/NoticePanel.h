#pragma once

#include "app/gui/continuity/OutageState.h"
#include "core/continuity/Notices.h"

#include <QHash>
#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QVBoxLayout;

namespace ieum {

class SectionHeader;

/// At the right of the outage centre: notices to copy, and what happened.
class NoticePanel : public QWidget
{
    Q_OBJECT
public:
    explicit NoticePanel(QWidget *parent = nullptr);
    void showAll(const QList<Notice> &notices, const QList<OutageEvent> &events, Instant now);

Q_SIGNALS:
    void copied(const QString &place);
    void postedSaid(const QString &place, bool isUp);
    void signRequested(QWidget *button);
    void checkRequested();
    void advertisingRequested(const QString &body);
    void reportRequested(ieum::OutageId outage);
    void lateRequested(ieum::OutageId outage);

private:
    void showNotices(const QList<Notice> &notices, Instant now);
    void addNotice(const Notice &notice, Instant now);
    void addActs(QBoxLayout &row, const Notice &notice);
    void addEvent(const OutageEvent &event, Instant now);

    SectionHeader *m_noticesHead;
    SectionHeader *m_eventsHead;
    QVBoxLayout *m_notices;
    QVBoxLayout *m_events;
    QList<Notice> m_shown;
    QHash<QString, QCheckBox *> m_ticks; ///< by place
};

} // namespace ieum
