#include "app/gui/settings/LookSection.h"

#include "app/gui/style/Preferences.h"
#include "app/gui/widgets/Button.h"
#include "app/gui/widgets/Frames.h"
#include "app/gui/widgets/Label.h"
#include "translations/Translations.h"

#include <QButtonGroup>

namespace ieum {

namespace {

constexpr Step steps[] = {Step::Normal, Step::Large, Step::Largest};
const QStringList languages = {QStringLiteral("ko"), QStringLiteral("en")};

} // namespace

LookSection::LookSection(const PageContext &context)
    : SettingsSection(tr("Screen and text"), tr("These belong to this PC only."))
    , m_context(context)
{
    auto *card = new Card;
    addTheme(card);
    addSize(card);
    addLanguage(card);
    column()->addWidget(card);
    column()->addStretch();
}

QButtonGroup *LookSection::addChoice(Card *card, const QString &name, const QStringList &choices, int chosen)
{
    auto *group = new QButtonGroup(this);
    auto *field = new QWidget;
    auto *row = makeRow(metrics().gap4);
    field->setLayout(row);
    for (int i = 0; i < choices.size(); ++i) {
        auto *button = new Button(choices[i], Button::Kind::Tab);
        button->setAccessibleDescription(name);
        group->addButton(button, i);
        row->addWidget(button);
    }
    row->addStretch();
    group->button(chosen)->setChecked(true);
    addField(card->content(), name, field);
    return group;
}

void LookSection::addTheme(Card *card)
{
    auto *group = addChoice(card, tr("Colours"), {tr("Like the PC"), tr("Light"), tr("Dark")},
                            int(m_context.theme.mode()));
    connect(group, &QButtonGroup::idClicked, this, [this](int id) {
        Preferences().setMode(Theme::Mode(id));
        m_context.theme.setMode(Theme::Mode(id));
    });
}

void LookSection::addSize(Card *card)
{
    const int chosen =
        int(std::find(std::begin(steps), std::end(steps), m_context.theme.step()) - std::begin(steps));
    auto *group =
        addChoice(card, tr("Size"), {tr("Normal"), tr("Large (125 %)"), tr("Largest (150 %)")}, chosen);
    connect(group, &QButtonGroup::idClicked, this, [this](int id) {
        Preferences().setStep(steps[id]);
        m_context.theme.setStep(steps[id]);
    });
}

void LookSection::addLanguage(Card *card)
{
    const int chosen = int(languages.indexOf(Preferences().language()));
    auto *group =
        addChoice(card, tr("Language"), {QStringLiteral("한국어"), QStringLiteral("English")}, chosen);
    connect(group, &QButtonGroup::idClicked, this, [this](int id) {
        Preferences().setLanguage(languages[id]);
        installTranslations(languages[id]);
        Q_EMIT m_context.theme.stepChanged(); // the window is built anew, in the other words
    });
}

} // namespace ieum
