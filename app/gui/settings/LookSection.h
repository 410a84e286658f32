#pragma once

#include "app/gui/settings/SettingsSection.h"

class QButtonGroup;

namespace ieum {

class Card;

/// Light or dark, how large, which language. Belongs to this PC.
class LookSection : public SettingsSection
{
    Q_OBJECT
public:
    explicit LookSection(const PageContext &context);

private:
    /// A row of buttons of which one is down.
    QButtonGroup *addChoice(Card *card, const QString &name, const QStringList &choices, int chosen);
    void addTheme(Card *card);
    void addSize(Card *card);
    void addLanguage(Card *card);

    const PageContext m_context;
};

} // namespace ieum
