#pragma once

#include "app/gui/style/States.h"
#include "core/labels/LabelTemplate.h"
#include "core/shipping/PrintPlan.h"

#include <QFrame>

#include <optional>

class QHBoxLayout;
class QVBoxLayout;

namespace ieum {

class Button;
class IconButton;
class Label;
class LabelFormBar;
class LabelPreview;
class StateLabel;

/// At the right of the orders: the labels that would be printed, one by one, what class they are and what is
/// in the box.
class PreviewPane : public QFrame
{
    Q_OBJECT
public:
    explicit PreviewPane(QWidget *parent = nullptr);

    void setPreview(const PrintPreview &preview, const LabelTemplate &layout);
    /// Shows the label that a line goes on, if there is one.
    void showLine(OrderLineId line);
    /// Offers to put split parcels together again.
    void setJoinable(bool joinable);
    /// On which form the label is printed.
    LabelFormBar *forms() const { return m_forms; }
    /// The label that is shown, or nothing.
    std::optional<LabelContent> shown() const;
    /// The row of buttons at the foot, for acts of the page on the current order.
    QHBoxLayout *foot() const { return m_foot; }

Q_SIGNALS:
    /// The lines of the label shown are to go in boxes of their own (or together again).
    void splitRequested(const QList<ieum::OrderLineId> &lines);
    void joinRequested();

private:
    void move(int step);
    void showCurrent();
    void say(Severity severity, const QString &what, const QString &hint);
    void showClass(const PreparedLabel &label);
    void showSortCode(const SortCode &code);
    void showRefusal();
    QVBoxLayout *makeHead();
    QFrame *makeClassBar();
    void addFact(QVBoxLayout *column, const QString &name, Label *value);

    PrintPreview m_preview;
    LabelTemplate m_layout;
    qsizetype m_current = 0;

    Label *m_position;
    IconButton *m_before;
    IconButton *m_after;
    LabelFormBar *m_forms;
    LabelPreview *m_paper;
    QFrame *m_classBar;
    StateLabel *m_class;
    Label *m_classHint;
    QWidget *m_facts;
    Label *m_number;
    Label *m_box;
    Label *m_sender;
    Button *m_split;
    Button *m_join;
    QHBoxLayout *m_foot;
};

} // namespace ieum
