#pragma once

#include "app/gui/shell/Page.h"
#include "core/domain/Conversation.h"
#include "core/storage/CounterStore.h"

#include <QStringList>

class QButtonGroup;

namespace ieum {

class IconButton;
class Label;

/// The views of the inbox with their numbers: the daily ones as tabs, the others and the channels in a menu.
class ViewBar : public QWidget
{
    Q_OBJECT
public:
    explicit ViewBar(const PageContext &context, QWidget *parent = nullptr);

    /// Reads the numbers again.
    void refresh();
    /// Shows that this is what the list has; tells nobody.
    void setFilter(const ConversationFilter &filter);
    const ConversationFilter &filter() const { return m_filter; }
    /// Nothing has come in yet at all.
    bool isShopEmpty() const
    {
        return m_isCounted && m_counters.conversations == 0 && m_filter.channel.isEmpty();
    }
    void openMenu();

Q_SIGNALS:
    void chosen(const ieum::ConversationFilter &filter);
    /// The numbers were read.
    void numbersRead();

private:
    QWidget *buildTabs();
    QWidget *buildChoice();
    void choose(const ConversationFilter &filter);
    void showCounters();

    const PageContext m_context;
    ConversationFilter m_filter{ConversationFilter::View::Waiting, {}};
    Counters m_counters;
    bool m_isCounted = false;
    QStringList m_channels;
    QButtonGroup *m_tabs;
    IconButton *m_more;
    QWidget *m_choice;
    Label *m_choiceWords;
};

/// The view's name; no number.
QString wordOf(ConversationFilter::View view);
/// How many rows the view's list has, by these counters.
int countOf(ConversationFilter::View view, const Counters &counters);

} // namespace ieum
