#include "app/gui/inbox/MergeDialog.h"

#include "app/gui/style/Channels.h"

#include <QComboBox>

namespace ieum {

namespace {

QString channelName(const QString &channel)
{
    return channel.isEmpty() ? QString() : lookOfChannel(channel).name;
}

MergeChoice::From fromOf(const QComboBox *choice)
{
    return choice && choice->currentIndex() == 1 ? MergeChoice::From::Absorbed : MergeChoice::From::Kept;
}

} // namespace

MergeDialog::MergeDialog(const Customer &kept, const Customer &absorbed, QWidget *parent)
    : Dialog(tr("Are %1 and %2 one person?").arg(kept.shownName(), absorbed.shownName()),
             tr("Both become one conversation and one card. This can be taken back at any time."), parent)
    , m_name(addChoice(tr("Name"), kept.name, absorbed.name))
    , m_preferred(addChoice(tr("Mostly reached by"), channelName(kept.preferredChannel),
                            channelName(absorbed.preferredChannel)))
    , m_memo(addChoice(tr("Memo"), kept.memo, absorbed.memo))
{
    if (m_memo) {
        m_memo->addItem(tr("Both, one below the other"));
        m_memo->setCurrentIndex(2);
    }
    setMainButton(tr("Make them one"));
}

// Where one says nothing, or both say the same, there is nothing to ask.
QComboBox *MergeDialog::addChoice(const QString &name, const QString &kept, const QString &absorbed)
{
    if (kept.isEmpty() || absorbed.isEmpty() || kept == absorbed)
        return nullptr;
    auto *choice = new QComboBox;
    choice->addItems({kept.simplified(), absorbed.simplified()});
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    addField(name, choice);
    return choice;
}

MergeChoice MergeDialog::choice() const
{
    MergeChoice choice;
    choice.name = fromOf(m_name);
    choice.preferredChannel = fromOf(m_preferred);
    if (m_memo && m_memo->currentIndex() < 2)
        choice.memo = m_memo->currentIndex() == 0 ? MergeChoice::Memo::Kept : MergeChoice::Memo::Absorbed;
    return choice;
}

} // namespace ieum
