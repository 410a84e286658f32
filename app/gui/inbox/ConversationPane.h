#pragma once

#include "app/gui/shell/Page.h"
#include "core/domain/Conversation.h"

class QListView;
class QStackedWidget;

namespace ieum {

class Button;
class ConversationModel;
class EmptyState;
class Label;
class SearchResultDelegate;
class SearchResultModel;
class ViewBar;
struct SearchHit;

/// The left pane of the inbox: views with their numbers, the conversations, and what a search found.
class ConversationPane : public QWidget
{
    Q_OBJECT
public:
    explicit ConversationPane(const PageContext &context, QWidget *parent = nullptr);

    void refresh();
    void showView(ConversationFilter::View view);
    void select(CustomerId customer);
    /// Shows the one below the customer that leaves the view, or the one above when it was the last.
    void goOnAfter(CustomerId customer);
    /// Shows everything that is found, grouped, in place of the conversations.
    void searchFor(const QString &text);
    /// At least so wide; the tabs above may need more.
    void setListWidth(int pixels);
    /// The conversations, or what was found while a search is open.
    void focusList();
    /// False when no search was open.
    bool closeSearch();
    QListView *list() const { return m_list; }
    QListView *results() const { return m_results; }

Q_SIGNALS:
    void chosen(ieum::CustomerId customer);
    /// A conversation or its row was clicked: the owner wants to read it.
    void opened();
    /// Enter on a conversation: the owner wants to write.
    void answerAsked();
    void messageChosen(ieum::CustomerId customer, ieum::MessageId message);

private:
    QListView *buildList();
    QListView *buildResults();
    QWidget *buildResultBar();
    void showFound();
    void showLoaded();
    void showEmpty();
    /// What an empty view says: a sentence and a hint.
    static std::pair<QString, QString> emptyWords(const ConversationFilter &filter);
    void openHit(const SearchHit &hit);
    void takeCurrent(int row);

    const PageContext m_context;
    ViewBar *m_views;
    ConversationModel *m_model;
    SearchResultModel *m_found;
    SearchResultDelegate *m_foundDelegate;
    QStackedWidget *m_stack;
    QListView *m_list;
    QListView *m_results;
    EmptyState *m_empty;
    Button *m_bringIn;
    EmptyState *m_nothing;
    QWidget *m_resultBar;
    Label *m_resultWords;
    CustomerId m_selected;
};

} // namespace ieum
