#pragma once

#include "app/gui/continuity/OutageState.h"
#include "core/storage/CallbackStore.h"

#include <QWidget>

class QVBoxLayout;

namespace ieum {

class AffectedRow;

/// The rows of the outage centre in their groups: due today, later, contacted already, and calls that were
/// promised to others. Rows that stay the same are not built anew, so that focus stays where it was.
class AffectedList : public QWidget
{
    Q_OBJECT
public:
    explicit AffectedList(QWidget *parent = nullptr);
    void showState(const OutageState &state, Instant now);

Q_SIGNALS:
    void openRequested(CustomerId customer);
    void promiseRequested(CustomerId customer, const QString &name);
    void callMade(CallbackId call);

private:
    void addGroup(const QString &title, const QList<Affected> &rows, Instant now);

    QVBoxLayout *m_rows;
    QString m_shown;
};

} // namespace ieum
