#include "app/gui/inbox/ConsentDialog.h"

#include "app/gui/bookings/ComposingField.h"
#include "app/gui/style/Look.h"
#include "app/gui/widgets/Frames.h"
#include "app/gui/widgets/Label.h"
#include "app/workspace/Shop.h"
#include "app/workspace/Workspace.h"
#include "core/korean/Display.h"
#include "core/korean/PhoneNumber.h"

#include <QCheckBox>
#include <QRadioButton>

namespace ieum {

ConsentDialog::ConsentDialog(const Customer &customer, const QList<AdvertisingWord> &words, QWidget *parent)
    : Dialog(tr("Advertising texts to %1").arg(maskedDisplay(customer.shownName())),
             tr("The last word holds. It is kept with its day, since you may have to show it. A refusal also "
                "takes back what has not gone out yet."),
             parent)
    , m_granted(new QRadioButton(tr("Agrees to get them")))
    , m_refused(new QRadioButton(tr("Does not want them")))
    , m_how(new ComposingField(tr("for example: at the counter")))
    , m_tell(new QCheckBox(tr("Tell them by text what was noted")))
{
    addKnown(words);
    content()->addWidget(m_granted);
    content()->addWidget(m_refused);
    addField(tr("Where it was said"), m_how);
    m_tell->setChecked(true);
    m_tell->setToolTip(tr("The law wants it told within 14 days."));
    content()->addWidget(m_tell);
    m_act = setMainButton(tr("Note it"));
    connect(m_granted, &QRadioButton::toggled, this, &ConsentDialog::allow);
    connect(m_refused, &QRadioButton::toggled, this, &ConsentDialog::allow);
    connect(m_how, &ComposingField::composedChanged, this, &ConsentDialog::allow);
    allow();
}

void ConsentDialog::addKnown(const QList<AdvertisingWord> &words)
{
    for (const AdvertisingWord &word : words.mid(0, 5)) {
        const QString said = word.kind == AdvertisingWord::Kind::Granted ? tr("agreed") : tr("refused");
        auto *line = new Label(QStringLiteral("%1 · %2 · %3").arg(displayDayTime(word.at), said, word.how),
                               Type::Table, Color::Text2);
        line->setLines(Label::Lines::Wrap);
        content()->addWidget(line);
    }
    if (words.isEmpty())
        content()->addWidget(new Label(tr("Nothing was said so far."), Type::Table, Color::Text2));
}

void ConsentDialog::allow()
{
    const bool isChosen = m_granted->isChecked() || m_refused->isChecked();
    m_act->setEnabled(isChosen && !m_how->composed().trimmed().isEmpty());
}

AdvertisingWord::Kind ConsentDialog::kind() const
{
    return m_granted->isChecked() ? AdvertisingWord::Kind::Granted : AdvertisingWord::Kind::Refused;
}

QString ConsentDialog::how() const
{
    return m_how->composed();
}

bool ConsentDialog::isToBeTold() const
{
    return m_tell->isChecked();
}

namespace {

void tellOutcome(const PageContext &context, const Result<ConsentService::Recorded> &recorded)
{
    if (!recorded.ok())
        return context.shell.fail(recorded.error());
    if (recorded->isTold)
        context.workspace.sendWaiting();
    context.shell.toast(recorded->whyNotTold
                            ? ConsentDialog::tr("Noted. No text could be sent; please tell them yourself.")
                            : ConsentDialog::tr("Noted."));
}

void askAndKeep(const PageContext &context, const Customer &customer, const QList<AdvertisingWord> &words,
                QWidget *parent)
{
    ConsentDialog dialog(customer, words, parent);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto tell = dialog.isToBeTold() ? ConsentService::Tell::Yes : ConsentService::Tell::No;
    context.workspace.write(
        parent,
        [id = customer.id, kind = dialog.kind(), how = dialog.how(), tell](Shop &shop) {
            return shop.consents.record(id, kind, how, tell);
        },
        [context](const Result<ConsentService::Recorded> &recorded) { tellOutcome(context, recorded); });
}

} // namespace

void noteConsent(const PageContext &context, const Customer &customer, QWidget *parent)
{
    context.workspace.read(
        parent, [id = customer.id](Shop &shop) { return shop.consents.words(id); },
        [context, customer, parent](const Result<QList<AdvertisingWord>> &words) {
            if (!words.ok())
                return context.shell.fail(words.error());
            askAndKeep(context, customer, *words, parent);
        });
}

} // namespace ieum
