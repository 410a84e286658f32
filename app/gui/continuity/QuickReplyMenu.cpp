#include "app/gui/continuity/QuickReplyMenu.h"

#include "app/workspace/Shop.h"
#include "app/workspace/Workspace.h"

namespace ieum {

QuickReplyMenu::QuickReplyMenu(const PageContext &context, const ReplyState &state, QWidget *parent)
    : QMenu(parent)
    , m_context(context)
    , m_customer(state.customer)
    , m_channel(state.channel)
{
    for (const TemplateService::Template &one : state.templates)
        addAction(QString(one.title).replace(u'&', QLatin1String("&&")), this,
                  [this, name = one.name] { fill(name); });
    if (!actions().isEmpty())
        setActiveAction(actions().first());
}

void QuickReplyMenu::fill(const QString &name)
{
    m_context.workspace.read(
        this,
        [customer = m_customer, name, channel = m_channel](Shop &shop) {
            return shop.sending.textFor(customer, {{}, name, {}}, channel);
        },
        [this](const Result<QString> &words) {
            if (words.ok())
                Q_EMIT chosen(*words);
            else
                m_context.shell.fail(words.error());
        });
}

} // namespace ieum
