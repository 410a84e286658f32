#pragma once

#include "app/gui/settings/SettingsSection.h"
#include "app/workspace/ShopAccounts.h"

#include <functional>

namespace ieum {

class Card;
class Shop;

/// Who opens the shop: owners and staff, each with a passphrase of his own, and what each may do.
class AccountSection : public SettingsSection
{
    Q_OBJECT
public:
    explicit AccountSection(const PageContext &context);
    void refresh() override;

private:
    using Act = std::function<Result<Account>(Shop &)>;

    void showAccounts(const QList<Account> &accounts);
    void addRow(const Account &account);
    void addActs(QHBoxLayout *row, const Account &account);
    void add();
    void changePassphrase(const Account &account);
    void changeRole(const Account &account);
    void disable(const Account &account);
    void run(const Act &act, const QString &done);

    const PageContext m_context;
    Card *m_card;
    QVBoxLayout *m_rows;
    Button *m_add = nullptr;
    QList<Account> m_shown;
};

} // namespace ieum
