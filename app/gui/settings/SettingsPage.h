#pragma once

#include "app/gui/settings/SettingsSection.h"

class QButtonGroup;
class QStackedWidget;

namespace ieum {

/// The settings: sections at the left, the chosen one at the right.
class SettingsPage : public Page
{
    Q_OBJECT
public:
    explicit SettingsPage(const PageContext &context);

    void refresh() override;
    /// `filter`: the id of a section.
    void open(const PageTarget &target) override;
    QList<QWidget *> panes() const override;

private:
    QWidget *buildList();
    SettingsSection &section(int place);
    void show(int place);

    const QList<SectionRow> m_rows;
    QList<SettingsSection *> m_sections; ///< nullptr until shown
    QButtonGroup *m_buttons;
    QStackedWidget *m_stack;
    QWidget *m_list = nullptr;
};

} // namespace ieum
