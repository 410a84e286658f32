#include "app/gui/settings/SettingsPage.h"

#include "app/gui/style/Look.h"
#include "app/gui/widgets/Button.h"
#include "app/gui/widgets/Frames.h"

#include <QButtonGroup>
#include <QScrollArea>
#include <QStackedWidget>

namespace ieum {

SettingsPage::SettingsPage(const PageContext &context)
    : Page(context)
    , m_rows(sectionTable())
    , m_buttons(new QButtonGroup(this))
    , m_stack(new QStackedWidget)
{
    auto *row = makeRow(0);
    setLayout(row);
    m_list = buildList();
    row->addWidget(m_list);
    row->addWidget(makeLine(Qt::Vertical));
    row->addWidget(m_stack, 1);
    m_sections.resize(m_rows.size());
    for (int i = 0; i < m_rows.size(); ++i) {
        auto *area = new QScrollArea;
        area->setWidgetResizable(true);
        area->setFocusPolicy(Qt::NoFocus);
        m_stack->addWidget(area);
    }
    connect(m_buttons, &QButtonGroup::idClicked, this, &SettingsPage::show);
    show(0);
}

QWidget *SettingsPage::buildList()
{
    auto *list = new QWidget;
    list->setProperty("role", QStringLiteral("pane"));
    list->setAttribute(Qt::WA_StyledBackground);
    list->setFixedWidth(metrics().settingsList);
    list->setAccessibleName(tr("Sections"));
    auto *column = makeColumn(metrics().gap4);
    column->setContentsMargins(metrics().gap8, metrics().gap12, metrics().gap8, metrics().gap12);
    list->setLayout(column);
    for (int i = 0; i < m_rows.size(); ++i) {
        auto *button = new Button(m_rows[i].icon, m_rows[i].title, Button::Kind::Tab);
        button->setProperty("align", QStringLiteral("left"));
        m_buttons->addButton(button, i);
        column->addWidget(button);
    }
    column->addStretch();
    return list;
}

// A section is made when it is first looked at: together they are half of all the widgets there are.
SettingsSection &SettingsPage::section(int place)
{
    if (!m_sections[place]) {
        m_sections[place] = m_rows[place].make(context());
        static_cast<QScrollArea *>(m_stack->widget(place))->setWidget(m_sections[place]);
    }
    return *m_sections[place];
}

void SettingsPage::refresh()
{
    section(m_stack->currentIndex()).refresh();
}

void SettingsPage::open(const PageTarget &target)
{
    for (int i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].id == target.filter)
            show(i);
    }
}

QList<QWidget *> SettingsPage::panes() const
{
    return {m_list, m_stack};
}

void SettingsPage::show(int place)
{
    m_buttons->button(place)->setChecked(true);
    SettingsSection &shown = section(place);
    m_stack->setCurrentIndex(place);
    shown.refresh();
}

} // namespace ieum
