#pragma once

#include "app/gui/shell/Pages.h"
#include "core/domain/Search.h"

#include <QListView>

class QStandardItemModel;

namespace ieum {

class SearchField;

/// What opens under the search field while one types: pages and acts by their words, customers, orders and
/// messages by the shop's search. Up and down choose, Return opens, Esc leaves; the focus stays in the field.
class Palette : public QListView
{
    Q_OBJECT
public:
    Palette(SearchField &field, const PageContext &context, const QList<PageRow> &pages, QWidget *window);

    /// One line of the list and what it does.
    struct Entry
    {
        const char *icon;
        QString channel; ///< a badge in place of the icon
        QString text;
        QString second;
        std::function<void()> act;
    };

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search(const QString &query);
    void searchShop(const QString &query);
    QList<Entry> found(const SearchAnswer &answer) const;
    void complete(const QString &query);
    QList<Entry> viewsAndActs(const QString &query) const;
    void showEntries(const QList<Entry> &entries);
    void addEntries(const QList<Entry> &entries);
    void place();
    void move(int step);
    void openCurrent();
    void leave();

    SearchField &m_field;
    const PageContext m_context;
    const QList<PageRow> m_pages;
    QStandardItemModel *m_model;
    QList<Entry> m_entries;
    QString m_query;
    int m_round = 0;           ///< answers of earlier queries are dropped
    bool m_opensFirst = false; ///< Return came before the answer
};

} // namespace ieum
