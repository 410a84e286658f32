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
    for (const SectionRow &section : m_rows) {
        m_sections += section.make(context);
        auto *area = new QScrollArea;
        area->setWidgetResizable(true);
        area->setFocusPolicy(Qt::NoFocus);
        area->setWidget(m_sections.last());
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

void SettingsPage::refresh()
{
    m_sections[m_stack->currentIndex()]->refresh();
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

void SettingsPage::show(int section)
{
    m_stack->setCurrentIndex(section);
    m_buttons->button(section)->setChecked(true);
    m_sections[section]->refresh();
}

} // namespace ieum
