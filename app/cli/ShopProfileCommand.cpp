#include "app/cli/ShopProfileCommand.h"

#include "app/cli/ShopOptions.h"
#include "app/workspace/CreateShop.h"
#include "app/workspace/OpenShop.h"
#include "app/workspace/SystemKeychain.h"

#include <QCoreApplication>

namespace ieum {

namespace {

Json breaksJson(const ShopProfile &profile)
{
    Json breaks = Json::array();
    for (const DayBreak &rest : profile.breaks)
        breaks.push_back(toJson(rest.from.toString(QStringLiteral("HH:mm")) + QLatin1Char('-') +
                                rest.to.toString(QStringLiteral("HH:mm"))));
    return breaks;
}

} // namespace

QString ShopProfileCommand::name() const
{
    return QStringLiteral("shop");
}

QString ShopProfileCommand::summary() const
{
    return QCoreApplication::translate("ieumctl",
                                       "init, set, show, recovery-sheet: makes a shop and says what it is");
}

void ShopProfileCommand::options(QCommandLineParser &parser) const
{
    addShopOptions(parser);
}

Exit ShopProfileCommand::execute(const Invocation &invocation, const QStringList &arguments) const
{
    QCommandLineParser parser;
    options(parser);
    if (!parser.parse(QStringList{name()} + arguments))
        return invocation.fail(Error("usage.wrong", {parser.errorText()}));
    const QString act = parser.positionalArguments().join(QLatin1Char(' '));
    if (act == QLatin1String("init"))
        return init(invocation, parser);
    if (act == QLatin1String("set"))
        return set(invocation, parser);
    if (act == QLatin1String("show"))
        return show(invocation);
    if (act == QLatin1String("recovery-sheet"))
        return recoverySheet(invocation);
    return invocation.fail(Error("usage.wrong", {name() + QLatin1Char(' ') + act}));
}

Exit ShopProfileCommand::init(const Invocation &invocation, const QCommandLineParser &parser) const
{
    const Result<ShopProfile> profile = withOptions({}, parser);
    if (!profile.ok())
        return invocation.fail(profile.error());
    const QString passphrase = passphraseFromEnvironment();
    const auto protection =
        passphrase.isEmpty() ? NewShop::Protection::Keychain : NewShop::Protection::Passphrase;
    SystemKeychain keychain;
    const auto key = createShop(invocation.folder, {*profile, protection, passphrase}, keychain);
    if (!key.ok())
        return invocation.fail(key.error());
    invocation.answer(
        {{"shop", toJson(profile->name)}},
        QCoreApplication::translate("ieumctl", "The shop is ready in %1.").arg(invocation.folder));
    return Exit::Done;
}

Exit ShopProfileCommand::set(const Invocation &invocation, const QCommandLineParser &parser) const
{
    auto shop = openShop(invocation.folder, *invocation.clock);
    if (!shop.ok())
        return invocation.fail(shop.error());
    SettingsStore &settings = (*shop)->settings;
    ShopProfile changed;
    const Result<void> outcome = (*shop)->database->transact([&]() -> Result<void> {
        IEUM_TRY_ASSIGN(present, settings.profile());
        IEUM_TRY_ASSIGN(wanted, withOptions(present, parser));
        changed = wanted;
        return settings.setProfile(changed);
    });
    if (!outcome.ok())
        return invocation.fail(outcome.error());
    invocation.answer({{"shop", toJson(changed.name)}}, QCoreApplication::translate("ieumctl", "Saved."));
    return Exit::Done;
}

Exit ShopProfileCommand::show(const Invocation &invocation) const
{
    auto shop = openShop(invocation.folder, *invocation.clock);
    if (!shop.ok())
        return invocation.fail(shop.error());
    const Result<ShopProfile> profile = (*shop)->settings.profile();
    if (!profile.ok())
        return invocation.fail(profile.error());
    const QString hours = profile->opens.toString(QStringLiteral("HH:mm")) + QLatin1Char('-') +
                          profile->closes.toString(QStringLiteral("HH:mm"));
    Json closed = Json::array();
    for (const int weekday : profile->closedWeekdays)
        closed.push_back(std::to_string(weekday));
    for (const QDate date : profile->closedDates)
        closed.push_back(toJson(date.toString(Qt::ISODate)));
    invocation.answer({{"shop", toJson(profile->name)},
                       {"open", toJson(hours)},
                       {"phone", toJson(profile->phone)},
                       {"address", toJson(profile->address)},
                       {"postcode", toJson(profile->postcode)},
                       {"account", toJson(profile->account)},
                       {"opt_out", toJson(profile->optOut)},
                       {"grid", profile->gridMinutes},
                       {"closed", closed},
                       {"holidays", profile->closedOnHolidays ? "closed" : "open"},
                       {"breaks", breaksJson(*profile)},
                       {"buffer", profile->bufferMinutes},
                       {"reminders", toJson(toCode(profile->reminders))}},
                      QStringList{profile->name, hours, profile->phone,
                                  profile->postcode + QLatin1Char(' ') + profile->address, profile->account}
                          .join(QLatin1Char('\n')));
    return Exit::Done;
}

Exit ShopProfileCommand::recoverySheet(const Invocation &invocation) const
{
    SystemKeychain keychain;
    const auto opened =
        unlockShopAs(invocation.folder, accountFromEnvironment(), passphraseFromEnvironment(), keychain);
    if (!opened.ok())
        return invocation.fail(opened.error());
    if (const auto permitted = permit(opened->account, Right::ManageKeys); !permitted.ok())
        return invocation.fail(permitted.error());
    const auto code = makeRecoverySheet(invocation.folder, opened->dataKey);
    if (!code.ok())
        return invocation.fail(code.error());
    invocation.answer(
        {{"recovery", toJson(code->text())}},
        QCoreApplication::translate("ieumctl", "Recovery code (the one before no longer works):\n%1")
            .arg(code->text()));
    return Exit::Done;
}

} // namespace ieum
