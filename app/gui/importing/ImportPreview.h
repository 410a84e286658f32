#pragma once

#include "core/orders/ImportTypes.h"

#include <QWidget>

class QButtonGroup;
class QTableView;

namespace ieum {

class Button;
class CountCard;
class ElidedLabel;
class ImportListModel;
class Label;
class OrderComparison;

/// What a file is and what entering it would do. Nothing is saved while this is seen.
class ImportPreview : public QWidget
{
    Q_OBJECT
public:
    explicit ImportPreview(QWidget *parent = nullptr);

    void setReport(const ImportReport &report);

Q_SIGNALS:
    void accepted();
    void rejected();
    void columnsRequested();

private:
    QWidget *makeHead();
    QWidget *makeCards();
    QWidget *makeFilters();
    QWidget *makeTable();
    QWidget *makeFoot();
    void setWidths();
    /// An order that is here already beside what the file says of it.
    void showComparison();
    void showFilters(const ImportReport &report);

    ImportListModel *m_model;
    ElidedLabel *m_title;
    Label *m_what;
    CountCard *m_added;
    CountCard *m_same;
    CountCard *m_changed;
    CountCard *m_refused;
    QButtonGroup *m_filters;
    Label *m_columnsText;
    Button *m_columns;
    QTableView *m_table;
    OrderComparison *m_comparison;
    Button *m_accept;
};

} // namespace ieum
