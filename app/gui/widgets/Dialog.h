#pragma once

#include "app/gui/widgets/Button.h"

#include <QDialog>

class QHBoxLayout;
class QVBoxLayout;

namespace ieum {

class Label;

/// A dialog of the design: the question as title, its consequence as text, the content, and the buttons at
/// the right. The main button names the act. Accepting first commits what the input method still holds.
class Dialog : public QDialog
{
    Q_OBJECT
public:
    enum class Width { Narrow, Wide };

    Dialog(const QString &question, const QString &consequence, QWidget *parent, Width width = Width::Narrow);

    /// Where fields go, above the buttons.
    QVBoxLayout *content() const { return m_content; }
    /// A labelled field; the label is the field's buddy and accessible name.
    void addField(const QString &name, QWidget *field);
    /// The same beside each other, each as wide as the next.
    void addFields(const QList<std::pair<QString, QWidget *>> &fields);
    /// Rows that scroll within `height` (before scaling), named for a screen reader.
    void addScrollingRows(QLayout *rows, const QString &name, int height);
    /// The main button; accepts the dialog unless the caller connects clicked() and gives `Accept::No`.
    enum class Accept { Yes, No };
    Button *setMainButton(const QString &act, Button::Kind kind = Button::Kind::Main,
                          Accept accept = Accept::Yes);
    /// "취소" unless said otherwise.
    void setCancelText(const QString &text);
    Button *addLeadingButton(const QString &text);
    /// A sentence in red above the buttons; empty hides it.
    void showProblem(const QString &sentence);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void growToText();

    QVBoxLayout *m_content;
    QHBoxLayout *m_buttons;
    Label *m_problem;
    Button *m_cancel;
};

/// Asks a yes-or-no question in our form; true when the act was chosen.
bool ask(QWidget *parent, const QString &question, const QString &consequence, const QString &act,
         Button::Kind kind = Button::Kind::Main);

/// Says something that needs no choice.
void tell(QWidget *parent, const QString &sentence, const QString &more);

} // namespace ieum
