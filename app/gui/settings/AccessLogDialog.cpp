#include "app/gui/settings/AccessLogDialog.h"

#include "app/gui/style/Look.h"
#include "app/gui/widgets/Label.h"
#include "app/workspace/ShopAccounts.h"
#include "app/workspace/Workspace.h"
#include "core/base/ErrorTexts.h"
#include "core/korean/Display.h"
#include "core/trust/AccountBook.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QHeaderView>
#include <QLocale>
#include <QTableWidget>

#include <algorithm>

namespace ieum {

namespace {

constexpr int shownEntries = 2000;

struct Words
{
    const char *code;
    const char *text;
};

const Words table[] = {
    {"look.thread", QT_TRANSLATE_NOOP("AccessLogDialog", "Looked at a conversation")},
    {"look.inbox", QT_TRANSLATE_NOOP("AccessLogDialog", "Looked at the inbox")},
    {"look.customer", QT_TRANSLATE_NOOP("AccessLogDialog", "Looked at customers")},
    {"look.orders", QT_TRANSLATE_NOOP("AccessLogDialog", "Looked at orders")},
    {"look.bookings", QT_TRANSLATE_NOOP("AccessLogDialog", "Looked at bookings")},
    {"look.search", QT_TRANSLATE_NOOP("AccessLogDialog", "Searched")},
    {"look.", QT_TRANSLATE_NOOP("AccessLogDialog", "Looked at")},
    {"change.customer", QT_TRANSLATE_NOOP("AccessLogDialog", "Changed a customer")},
    {"change.contact", QT_TRANSLATE_NOOP("AccessLogDialog", "Changed a number or room")},
    {"change.merge", QT_TRANSLATE_NOOP("AccessLogDialog", "Tied customers or took them apart")},
    {"change.orders", QT_TRANSLATE_NOOP("AccessLogDialog", "Changed orders")},
    {"change.bookings", QT_TRANSLATE_NOOP("AccessLogDialog", "Changed bookings")},
    {"change.waybills", QT_TRANSLATE_NOOP("AccessLogDialog", "Changed waybills")},
    {"remove.message", QT_TRANSLATE_NOOP("AccessLogDialog", "Removed messages")},
    {"import", QT_TRANSLATE_NOOP("AccessLogDialog", "Brought a file in")},
    {"print", QT_TRANSLATE_NOOP("AccessLogDialog", "Printed")},
    {"send", QT_TRANSLATE_NOOP("AccessLogDialog", "Wrote a message")},
    {"erase.customer", QT_TRANSLATE_NOOP("AccessLogDialog", "Destroyed a customer's data")},
    {"erase.retention", QT_TRANSLATE_NOOP("AccessLogDialog", "Destroyed what was over its term")},
    {"export.", QT_TRANSLATE_NOOP("AccessLogDialog", "Exported")},
    {"lock", QT_TRANSLATE_NOOP("AccessLogDialog", "Locked")},
    {"unlock.refused", QT_TRANSLATE_NOOP("AccessLogDialog", "Typed a wrong passphrase")},
    {"unlock", QT_TRANSLATE_NOOP("AccessLogDialog", "Unlocked")},
    {"account.add", QT_TRANSLATE_NOOP("AccessLogDialog", "Added an account")},
    {"account.passphrase", QT_TRANSLATE_NOOP("AccessLogDialog", "Changed a passphrase")},
    {"account.make", QT_TRANSLATE_NOOP("AccessLogDialog", "Changed an account's role")},
    {"account.disable", QT_TRANSLATE_NOOP("AccessLogDialog", "Switched an account off")},
    {"alarm.declared", QT_TRANSLATE_NOOP("AccessLogDialog", "Declared an outage")},
    {"alarm.dismissed", QT_TRANSLATE_NOOP("AccessLogDialog", "Waved an alarm away")},
};

struct Read
{
    QList<AccessEntry> entries;
    AccessChain chain;
};

// The chain holds ids of accounts; whoever reads it wants to know who that is.
Result<Read> readLog(Shop &shop)
{
    IEUM_TRY(shop.permit(Right::SeeAccessLog));
    IEUM_TRY_ASSIGN(accounts, listAccounts(shop.folder));
    IEUM_TRY_ASSIGN(entries, shop.accessEntries.list(shownEntries));
    for (AccessEntry &entry : entries) {
        entry.who = withAccountName(entry.who, accounts);
        entry.subject = withAccountName(entry.subject, accounts);
    }
    IEUM_TRY_ASSIGN(chain, shop.accessEntries.verify());
    return Read{entries, chain};
}

} // namespace

QString accessWords(const QString &what)
{
    const auto row = std::find_if(std::begin(table), std::end(table), [&](const Words &words) {
        return what.startsWith(QLatin1String(words.code));
    });
    return row == std::end(table) ? what : QCoreApplication::translate("AccessLogDialog", row->text);
}

AccessLogDialog::AccessLogDialog(Workspace &workspace, QWidget *parent)
    : Dialog(tr("Who saw what"),
             tr("The log holds numbers of customers and orders, no names. It cannot be changed, and a change "
                "from outside shows."),
             parent, Width::Wide)
    , m_state(new Label({}, Type::BodyStrong))
    , m_table(new QTableWidget(0, 4))
{
    setAttribute(Qt::WA_DeleteOnClose);
    content()->addWidget(m_state);
    m_state->setLines(Label::Lines::Wrap);
    m_table->setHorizontalHeaderLabels({tr("When"), tr("What"), tr("Of"), tr("Who")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setAccessibleName(tr("Access log"));
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setMinimumHeight(metrics().scaled(360));
    content()->addWidget(m_table);
    setCancelText(tr("Close"));
    workspace.read(this, readLog, [this](const Result<Read> &read) {
        if (!read)
            return showProblem(sentenceFor(read.error()));
        showEntries(read->entries, read->chain);
    });
}

void AccessLogDialog::showEntries(const QList<AccessEntry> &entries, const AccessChain &chain)
{
    m_state->setText(chain.isIntact()
                         ? tr("%1 entries, none changed").arg(QLocale().toString(chain.entries))
                         : sentenceFor(Error("access.broken", {QString::number(chain.firstBroken)})));
    m_state->setTone(chain.isIntact() ? Color::Up : Color::Down);
    m_table->setRowCount(static_cast<int>(entries.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const AccessEntry &entry = entries[row];
        const QStringList cells{displayDayTime(entry.at), accessWords(entry.what), entry.subject, entry.who};
        for (int column = 0; column < cells.size(); ++column)
            m_table->setItem(row, column, new QTableWidgetItem(cells[column]));
    }
    m_table->resizeColumnsToContents();
}

} // namespace ieum
