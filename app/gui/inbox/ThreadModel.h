#pragma once

#include "core/inbox/InboxService.h"

#include <QAbstractListModel>

namespace ieum {

class Workspace;

/// One row of a thread: a message, and what stands above it.
struct ThreadRow
{
    Message message;
    bool beginsDay = false;
    bool beginsGroup = false; ///< another sender or channel, or a while later, than the row before
    bool endsGroup = false;
};

/// One customer's messages and calls, oldest first; reads older ones as they are asked for.
class ThreadModel : public QAbstractListModel
{
    Q_OBJECT
public:
    static constexpr int pageSize = 120;
    enum Role { RowRole = Qt::UserRole + 1 };

    explicit ThreadModel(Workspace &workspace, QObject *parent = nullptr);

    /// Shows the newest messages, or those around `message` when it is given.
    void setCustomer(CustomerId customer, MessageId message = {});
    /// Reads the same messages again, and what has come since.
    void refresh();
    void readOlder();
    const Customer &customer() const { return m_customer; }
    const ThreadRow *at(int row) const;
    int rowOf(MessageId message) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    /// The thread of another customer stands there.
    void opened();
    void grewAbove(int rows);
    void customerChanged();

private:
    void read(int limit);
    void take(const Thread &thread, int limit);
    static QList<ThreadRow> rowsOf(const QList<Message> &messages);

    Workspace &m_workspace;
    CustomerId m_id;
    MessageId m_wanted;
    Customer m_customer;
    QList<ThreadRow> m_rows;
    bool m_hasOlder = false;
    bool m_isReading = false;
    int m_round = 0;
};

} // namespace ieum

Q_DECLARE_METATYPE(ieum::ThreadRow)
