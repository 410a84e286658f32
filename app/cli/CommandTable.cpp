#include "app/cli/CommandTable.h"

#include "app/cli/AccountCommand.h"
#include "app/cli/AddressCommand.h"
#include "app/cli/AdvertiseCommand.h"
#include "app/cli/AffectedCommand.h"
#include "app/cli/AuditCommand.h"
#include "app/cli/BackupCommand.h"
#include "app/cli/BandCommand.h"
#include "app/cli/BookCommand.h"
#include "app/cli/CallbackCommand.h"
#include "app/cli/CatalogueCommand.h"
#include "app/cli/ChannelCommand.h"
#include "app/cli/CheckCommand.h"
#include "app/cli/CommandHelp.h"
#include "app/cli/ConsentCommand.h"
#include "app/cli/CourierCommand.h"
#include "app/cli/CourierFormCommand.h"
#include "app/cli/CustomerCommand.h"
#include "app/cli/DaySheetCommand.h"
#include "app/cli/DemoCommand.h"
#include "app/cli/DependencyCommand.h"
#include "app/cli/DrillCommand.h"
#include "app/cli/EvidenceCommand.h"
#include "app/cli/ExportCommand.h"
#include "app/cli/ExtractCommand.h"
#include "app/cli/FormatsCommand.h"
#include "app/cli/HandledCommand.h"
#include "app/cli/ImportCommand.h"
#include "app/cli/InboxCommand.h"
#include "app/cli/MonitorCommand.h"
#include "app/cli/NoticeCommand.h"
#include "app/cli/OrdersCommand.h"
#include "app/cli/OutageCommand.h"
#include "app/cli/OutboxCommand.h"
#include "app/cli/ReconcileCommand.h"
#include "app/cli/RecoveryCommand.h"
#include "app/cli/ReminderCommand.h"
#include "app/cli/RestoreCommand.h"
#include "app/cli/RetentionCommand.h"
#include "app/cli/SearchCommand.h"
#include "app/cli/SendCommand.h"
#include "app/cli/ShopProfileCommand.h"
#include "app/cli/StatsCommand.h"
#include "app/cli/SwitchCommand.h"
#include "app/cli/SyncCommand.h"
#include "app/cli/TemplateCommand.h"
#include "app/cli/ThreadCommand.h"
#include "app/cli/UpdateCommand.h"
#include "app/cli/WaitingCommand.h"
#include "app/cli/WaybillCommand.h"
#include "app/workspace/OpenShop.h"
#include "app/workspace/SampleShop.h"
#include "core/base/Version.h"

namespace ieum {

namespace {

struct GlobalOptions
{
    Invocation invocation;
    QStringList rest; ///< the command and its arguments
    std::optional<Error> error;
};

// A sample shop has its own clock, unless --now says another, and never reaches for a network.
void beSampleIfItIsOne(Invocation &invocation)
{
    const bool isSample = isSampleShop(invocation.folder);
    invocation.offline |= isSample;
    if (invocation.clock)
        return;
    if (isSample)
        invocation.clock = std::make_shared<StartedClock>(sampleShopTime());
    else
        invocation.clock = std::make_shared<SystemClock>();
}

// The global options stand before the command; what follows the command is the command's own.
GlobalOptions parseGlobal(const QStringList &arguments)
{
    GlobalOptions options;
    options.invocation.folder = defaultShopFolder();
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &word = arguments[i];
        const bool hasValue = i + 1 < arguments.size();
        if (word == QLatin1String("--json")) {
            options.invocation.json = true;
        } else if (word == QLatin1String("--offline")) {
            options.invocation.offline = true;
        } else if (word == QLatin1String("--data") && hasValue) {
            options.invocation.folder = arguments[++i];
        } else if (word == QLatin1String("--now") && hasValue) {
            const Result<Instant> start = instantFromIso(arguments[++i]);
            if (!start.ok())
                options.error = start.error();
            else
                options.invocation.clock = std::make_shared<StartedClock>(*start);
        } else {
            options.rest += word;
        }
    }
    beSampleIfItIsOne(options.invocation);
    return options;
}

Exit call(const Command &command, const Invocation &invocation, const QStringList &arguments)
{
    if (!asksForHelp(arguments))
        return command.execute(invocation, arguments);
    *invocation.out << helpText(command).toStdString();
    return Exit::Done;
}

} // namespace

std::vector<std::unique_ptr<Command>> allCommands()
{
    // One line a command, so that two branches that add one meet without a conflict.
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<CheckCommand>());
    commands.push_back(std::make_unique<BandCommand>());
    commands.push_back(std::make_unique<CourierCommand>());
    commands.push_back(std::make_unique<CourierFormCommand>());
    commands.push_back(std::make_unique<BookCommand>());
    commands.push_back(std::make_unique<WaitingCommand>());
    commands.push_back(std::make_unique<ReminderCommand>());
    commands.push_back(std::make_unique<DaySheetCommand>());
    commands.push_back(std::make_unique<CatalogueCommand>());
    commands.push_back(std::make_unique<CustomerCommand>());
    commands.push_back(std::make_unique<HandledCommand>());
    commands.push_back(std::make_unique<InboxCommand>());
    commands.push_back(std::make_unique<SearchCommand>());
    commands.push_back(std::make_unique<ThreadCommand>());
    commands.push_back(std::make_unique<DemoCommand>());
    commands.push_back(std::make_unique<DependencyCommand>());
    commands.push_back(std::make_unique<DrillCommand>());
    commands.push_back(std::make_unique<EvidenceCommand>());
    commands.push_back(std::make_unique<ExtractCommand>());
    commands.push_back(std::make_unique<FormatsCommand>());
    commands.push_back(std::make_unique<ShopProfileCommand>());
    commands.push_back(std::make_unique<WaybillCommand>());
    commands.push_back(std::make_unique<StatsCommand>());
    commands.push_back(std::make_unique<OrdersCommand>());
    commands.push_back(std::make_unique<ImportCommand>());
    commands.push_back(std::make_unique<AffectedCommand>());
    commands.push_back(std::make_unique<CallbackCommand>());
    commands.push_back(std::make_unique<ConsentCommand>());
    commands.push_back(std::make_unique<AdvertiseCommand>());
    commands.push_back(std::make_unique<ChannelCommand>());
    commands.push_back(std::make_unique<MonitorCommand>());
    commands.push_back(std::make_unique<NoticeCommand>());
    commands.push_back(std::make_unique<OutageCommand>());
    commands.push_back(std::make_unique<OutboxCommand>());
    commands.push_back(std::make_unique<ReconcileCommand>());
    commands.push_back(std::make_unique<SendCommand>());
    commands.push_back(std::make_unique<SwitchCommand>());
    commands.push_back(std::make_unique<SyncCommand>());
    commands.push_back(std::make_unique<TemplateCommand>());
    commands.push_back(std::make_unique<AddressCommand>());
    commands.push_back(std::make_unique<UpdateCommand>());
    commands.push_back(std::make_unique<BackupCommand>());
    commands.push_back(std::make_unique<RestoreCommand>());
    commands.push_back(std::make_unique<RecoveryCommand>());
    commands.push_back(std::make_unique<AuditCommand>());
    commands.push_back(std::make_unique<RetentionCommand>());
    commands.push_back(std::make_unique<ExportCommand>());
    commands.push_back(std::make_unique<AccountCommand>());
    return commands;
}

int runCommandLine(const QStringList &arguments, std::ostream &out, std::ostream &err)
{
    GlobalOptions options = parseGlobal(arguments);
    options.invocation.out = &out;
    options.invocation.err = &err;
    if (options.error)
        return static_cast<int>(options.invocation.fail(*options.error));
    const auto commands = allCommands();
    const QString word = options.rest.value(0);
    for (const auto &command : commands) {
        if (command->name() == word)
            return static_cast<int>(call(*command, options.invocation, options.rest.mid(1)));
    }
    if (word == QLatin1String("--version")) {
        const QString version = programVersion();
        options.invocation.answer({{"version", toJson(version)}}, QStringLiteral("ieumctl ") + version);
        return static_cast<int>(Exit::Done);
    }
    const bool asked = word == QLatin1String("help") || word == QLatin1String("--help");
    (asked ? out : err) << helpText(commands).toStdString();
    return static_cast<int>(asked ? Exit::Done : Exit::Usage);
}

} // namespace ieum
