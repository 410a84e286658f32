#pragma once

#include "app/gui/shell/Page.h"

#include <QVBoxLayout>

namespace ieum {

class Button;
class Card;

/// One section of the settings, in a column of at most the width of a form. Changes are saved as they are
/// made.
class SettingsSection : public QWidget
{
    Q_OBJECT
public:
    explicit SettingsSection(const QString &title, const QString &hint, QWidget *parent = nullptr);

    /// Reads what the section shows; called when it becomes visible and after commits.
    virtual void refresh() {}

protected:
    QVBoxLayout *column() const { return m_column; }
    /// A labelled row: the name at the left, its field at the right, a hint below it. Names the field.
    void addField(QVBoxLayout *to, const QString &name, QWidget *field, const QString &hint = {});
    /// A row of a card: what can be done, what that means, and the button that does it.
    Button *addAct(Card *card, const char *icon, const QString &title, const QString &hint,
                   const QString &button, std::function<void()> act);

private:
    QVBoxLayout *m_column;
};

/// A section as the list of settings shows it.
struct SectionRow
{
    QString id;
    QString title;
    const char *icon;
    std::function<SettingsSection *(const PageContext &)> make;
};

/// All sections in their order; others add their line in SettingsSections.cpp.
QList<SectionRow> sectionTable();

} // namespace ieum
