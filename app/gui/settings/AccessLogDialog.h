#pragma once

#include "app/gui/widgets/Dialog.h"
#include "core/storage/AccessLogStore.h"

class QTableWidget;

namespace ieum {

class Workspace;

/// The access log, newest first, and whether its chain is whole. Only looks.
class AccessLogDialog : public Dialog
{
    Q_OBJECT
public:
    explicit AccessLogDialog(Workspace &workspace, QWidget *parent);

private:
    void showEntries(const QList<AccessEntry> &entries, const AccessChain &chain);

    Label *m_state;
    QTableWidget *m_table;
};

/// What an entry's code means, in the owner's words.
QString accessWords(const QString &what);

} // namespace ieum
