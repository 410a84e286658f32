#pragma once

#include "core/domain/Conversation.h"

#include <QAbstractListModel>

namespace ieum {

class Workspace;

/// The conversations of one view, newest first; reads a page at a time from the shop and more when the list
/// asks.
class ConversationModel : public QAbstractListModel
{
    Q_OBJECT
public:
    static constexpr int pageSize = 200;
    enum Role { ConversationRole = Qt::UserRole + 1 };

    explicit ConversationModel(Workspace &workspace, QObject *parent = nullptr);

    void setFilter(const ConversationFilter &filter);
    const ConversationFilter &filter() const { return m_filter; }
    /// Reads again what is loaded.
    void refresh();
    const Conversation *at(int row) const;
    int rowOf(CustomerId customer) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    /// The rows stand for what the shop holds now.
    void loaded();

private:
    void take(const QList<Conversation> &rows, int asked);
    void append(const QList<Conversation> &rows);

    Workspace &m_workspace;
    ConversationFilter m_filter;
    QList<Conversation> m_rows;
    bool m_hasMore = false;
    bool m_isFetching = false;
    int m_round = 0; ///< answers to earlier questions are dropped
};

/// How a conversation reads in one line: what the view lists it for, a reply begun, or what happened last.
QString previewOf(const Conversation &row);
/// Until when it was put aside, or that it is due again; empty when it was not.
QString snoozeWords(const Conversation &row, Instant now);
/// The name, or the masked number of an unknown caller.
QString titleOf(const Conversation &conversation);

} // namespace ieum

Q_DECLARE_METATYPE(ieum::Conversation)
