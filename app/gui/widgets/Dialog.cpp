#include "app/gui/widgets/Dialog.h"

#include "app/gui/widgets/Frames.h"
#include "app/gui/widgets/Label.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QScrollArea>

namespace ieum {

Dialog::Dialog(const QString &question, const QString &consequence, QWidget *parent, Width width)
    : QDialog(parent)
    , m_content(makeColumn(metrics().gap8))
    , m_buttons(makeRow())
    , m_problem(new Label({}, Type::Table, Color::Down))
    , m_cancel(new Button(tr("Cancel")))
{
    setWindowTitle(question);
    setAccessibleName(question);
    setAccessibleDescription(consequence);
    auto *column = makeColumn(metrics().gap12);
    const int padding = metrics().dialogPadding;
    column->setContentsMargins(padding, padding, padding, padding);
    setLayout(column);
    auto *title = new Label(question, Type::PaneTitle);
    title->setLines(Label::Lines::Wrap);
    column->addWidget(title);
    auto *text = new Label(consequence, Type::Body, Color::Text2);
    text->setLines(Label::Lines::Wrap);
    column->addWidget(text);
    text->setVisible(
        !consequence.isEmpty()); // not before it has a parent: it would stand there as a window of its own
    column->addLayout(m_content);
    m_problem->setLines(Label::Lines::Wrap);
    m_problem->hide();
    column->addWidget(m_problem);
    column->addStretch();
    m_buttons->addStretch();
    m_buttons->addWidget(m_cancel);
    column->addLayout(m_buttons);
    connect(m_cancel, &Button::clicked, this, &QDialog::reject);
    setFixedWidth(width == Width::Wide ? metrics().dialogWide : metrics().dialogNarrow);
}

void Dialog::addField(const QString &name, QWidget *field)
{
    addFields({{name, field}});
}

void Dialog::addFields(const QList<std::pair<QString, QWidget *>> &fields)
{
    auto *row = makeRow(metrics().gap12);
    for (const auto &[name, field] : fields) {
        auto *label = new Label(name, Type::TableStrong, Color::Text2);
        label->setBuddy(field);
        field->setAccessibleName(name);
        auto *pair = makeColumn(metrics().gap4);
        pair->addWidget(label);
        pair->addWidget(field);
        pair->addStretch(); // names stay in one line above fields of different heights
        row->addLayout(pair, 1);
    }
    m_content->addLayout(row);
}

void Dialog::addScrollingRows(QLayout *rows, const QString &name, int height)
{
    auto *inside = new QWidget;
    inside->setLayout(rows);
    inside->setProperty("role", QStringLiteral("pane"));
    inside->setAttribute(Qt::WA_StyledBackground);
    auto *scroll = new QScrollArea;
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setAccessibleName(name);
    scroll->setMinimumHeight(metrics().scaled(height));
    content()->addWidget(scroll, 1);
}

Button *Dialog::setMainButton(const QString &act, Button::Kind kind, Accept accept)
{
    auto *button = new Button(act, kind);
    button->setDefault(true);
    m_buttons->addWidget(button);
    connect(button, &Button::clicked, this, [] { QGuiApplication::inputMethod()->commit(); });
    if (accept == Accept::Yes)
        connect(button, &Button::clicked, this, &QDialog::accept);
    return button;
}

void Dialog::setCancelText(const QString &text)
{
    m_cancel->setText(text);
}

Button *Dialog::addLeadingButton(const QString &text)
{
    auto *button = new Button(text, Button::Kind::Flat);
    m_buttons->insertWidget(0, button);
    return button;
}

void Dialog::showProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    growToText();
}

void Dialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    growToText();
}

// Words that are kept whole need more lines than the label could know before it had its width.
void Dialog::growToText()
{
    // Behind a lock the content is taken out.
    if (!isVisible() || !layout())
        return;
    layout()->activate();
    const int needed = layout()->totalHeightForWidth(width());
    if (needed > height())
        resize(width(), needed);
}

bool ask(QWidget *parent, const QString &question, const QString &consequence, const QString &act,
         Button::Kind kind)
{
    Dialog dialog(question, consequence, parent);
    dialog.setMainButton(act, kind);
    return dialog.exec() == QDialog::Accepted;
}

void tell(QWidget *parent, const QString &sentence, const QString &more)
{
    Dialog dialog(sentence, more, parent);
    dialog.setCancelText(Dialog::tr("Close"));
    dialog.exec();
}

} // namespace ieum
