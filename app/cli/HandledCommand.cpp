#include "app/cli/HandledCommand.h"

#include "app/cli/CustomerJson.h"
#include "app/workspace/Shop.h"

#include <QCoreApplication>

namespace ieum {

QString HandledCommand::summary() const
{
    return QCoreApplication::translate("ieumctl",
                                       "closes a customer's silence by hand (answered on the phone)");
}

void HandledCommand::options(QCommandLineParser &parser) const
{
    parser.addOption(QCommandLineOption(QStringLiteral("undo")));
}

Exit HandledCommand::run(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const
{
    const Result<CustomerId> customer = customerArgument(parser.positionalArguments().value(0));
    if (!customer.ok())
        return invocation.fail(customer.error());
    const Result<void> done = parser.isSet(QStringLiteral("undo")) ? shop.inbox.undoHandled(*customer)
                                                                   : shop.inbox.markHandled(*customer);
    if (!done.ok())
        return invocation.fail(done.error());
    invocation.answer(
        {{"customer", toJson(customer->toString())}},
        QCoreApplication::translate("ieumctl", "The silence is closed until the customer speaks again."));
    return Exit::Done;
}

} // namespace ieum
