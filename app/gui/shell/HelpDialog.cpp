#include "app/gui/shell/HelpDialog.h"

#include "app/gui/widgets/Button.h"
#include "app/gui/widgets/Frames.h"
#include "app/gui/widgets/Label.h"

#include <QAction>
#include <QButtonGroup>
#include <QFile>
#include <QGridLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTextBrowser>

static void initialiseHelpResources()
{
    Q_INIT_RESOURCE(help);
}

namespace ieum {

namespace {

void addKeysOf(const QWidget &owner, QList<KeyRow> &rows)
{
    for (const QAction *action : owner.actions()) {
        if (!action->shortcut().isEmpty())
            rows += {action->shortcut().toString(QKeySequence::NativeText), action->text()};
    }
}

/// The guide is our own text, so it may be rich.
QString guide()
{
    initialiseHelpResources();
    QFile file(QStringLiteral(":/help/ko.html"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

QList<KeyRow> keyTable(const QWidget &window, const QWidget *page)
{
    QList<KeyRow> rows;
    if (page)
        addKeysOf(*page, rows);
    addKeysOf(window, rows);
    return rows;
}

HelpDialog::HelpDialog(const QList<KeyRow> &keys, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Help"));
    resize(metrics().scaled(720), metrics().scaled(600));
    auto *column = makeColumn(metrics().gap12);
    const int padding = metrics().dialogPadding;
    column->setContentsMargins(padding, padding, padding, padding);
    setLayout(column);
    auto *tabs = makeRow(metrics().gap4);
    column->addLayout(tabs);
    auto *stack = new QStackedWidget;
    column->addWidget(stack, 1);
    stack->addWidget(guidePage());
    stack->addWidget(keysPage(keys));
    auto *group = new QButtonGroup(this);
    for (const QString &name : {tr("Guide"), tr("Keys")}) {
        auto *tab = new Button(name, Button::Kind::Tab);
        group->addButton(tab, int(group->buttons().size()));
        tabs->addWidget(tab);
    }
    group->button(0)->setChecked(true);
    connect(group, &QButtonGroup::idClicked, stack, &QStackedWidget::setCurrentIndex);
    tabs->addStretch();
    auto *close = new Button(tr("Close"));
    connect(close, &Button::clicked, this, &QDialog::accept);
    column->addWidget(close, 0, Qt::AlignRight);
}

QWidget *HelpDialog::keysPage(const QList<KeyRow> &keys)
{
    auto *sheet = new QWidget;
    auto *grid = new QGridLayout(sheet);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metrics().gap24);
    for (int row = 0; row < keys.size(); ++row) {
        grid->addWidget(new Label(keys[row].key, Type::BodyStrong), row, 0);
        grid->addWidget(new Label(keys[row].text, Type::Body, Color::Text2), row, 1);
    }
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(int(keys.size()), 1);
    auto *area = new QScrollArea;
    area->setWidget(sheet);
    area->setWidgetResizable(true);
    area->setAccessibleName(tr("Keys"));
    return area;
}

QWidget *HelpDialog::guidePage()
{
    auto *browser = new QTextBrowser;
    browser->setAccessibleName(tr("Guide"));
    browser->document()->setDefaultFont(font());
    browser->setHtml(guide());
    browser->setProperty("ownText", true);
    return browser;
}

} // namespace ieum
