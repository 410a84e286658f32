#pragma once

#include "app/gui/inbox/ThreadContent.h"

#include <QAbstractListModel>

namespace ieum {

class Workspace;

/// One customer's thread, oldest first; reads older messages as they are asked for.
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
    const Customer &customer() const { return m_content.customer; }
    /// Its row in the lists; none for a customer who has said nothing yet.
    const std::optional<Conversation> &conversation() const { return m_content.conversation; }
    const ThreadRow *at(int row) const;
    int rowOf(MessageId message) const;
    /// The day of a row, as the line above it says it.
    QString dayWords(const ThreadRow &row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    /// The thread of another customer stands there.
    void opened();
    void grewAbove(int rows);
    void grewBelow();
    void customerChanged();

private:
    void read();
    void take(const ThreadContent &content);
    QString spoken(const ThreadRow &row) const;

    Workspace &m_workspace;
    CustomerId m_id;
    ThreadContent m_content;
    int m_limit = pageSize; ///< how many messages are read
    bool m_isReading = false;
    int m_round = 0;
};

} // namespace ieum

Q_DECLARE_METATYPE(ieum::ThreadRow)
