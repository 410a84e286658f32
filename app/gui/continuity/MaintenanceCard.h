#pragma once

#include "app/gui/shell/Page.h"
#include "app/gui/widgets/Frames.h"
#include "core/domain/Channel.h"

namespace ieum {

class Label;

/// The calendar of announced maintenances: what is to come, adding one, taking one out.
class MaintenanceCard : public Card
{
    Q_OBJECT
public:
    explicit MaintenanceCard(const PageContext &context);
    void refresh();

private:
    void showAll(const QList<Outage> &announced);
    QWidget *rowFor(const Outage &maintenance, Instant now);
    void ask();
    void askWith(const QList<Channel> &channels);
    void remove(OutageId id);

    const PageContext m_context;
    QVBoxLayout *m_rows;
    Label *m_none;
    QString m_shown;
};

} // namespace ieum
