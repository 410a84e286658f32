#include "app/cli/TemplateCommand.h"

#include "app/workspace/Shop.h"

#include <QCoreApplication>

namespace ieum {

namespace {

Json jsonOf(const TemplateService::Template &one)
{
    return {{"name", toJson(one.name)},
            {"title", toJson(one.title)},
            {"text", toJson(one.text)},
            {"class", toJson(toCode(one.textClass))},
            {"built_in", one.isBuiltIn}};
}

} // namespace

QString TemplateCommand::name() const
{
    return QStringLiteral("template");
}

QString TemplateCommand::summary() const
{
    return QCoreApplication::translate("ieumctl", "list, set, show: texts with blanks like #{이름}");
}

void TemplateCommand::options(QCommandLineParser &parser) const
{
    parser.addOption(
        {QStringLiteral("class"),
         QCoreApplication::translate("ieumctl", "What the law calls it; without it, about a dealing."),
         QStringLiteral("transactional|advertising"), toCode(TextClass::Transactional)});
}

Exit TemplateCommand::run(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const
{
    const QStringList words = parser.positionalArguments();
    if (words == QStringList{QStringLiteral("list")})
        return list(invocation, shop);
    if (words.value(0) == QLatin1String("set") && words.size() == 3)
        return set(invocation, parser, shop);
    if (words.value(0) == QLatin1String("show") && words.size() == 2)
        return show(invocation, words[1], shop);
    return invocation.fail(
        Error("usage.wrong", {QStringLiteral("template list | set NAME TEXT [--class C] | show NAME")}));
}

Exit TemplateCommand::list(const Invocation &invocation, Shop &shop) const
{
    const auto templates = shop.templates.list();
    if (!templates.ok())
        return invocation.fail(templates.error());
    Json rows = Json::array();
    QStringList lines;
    for (const TemplateService::Template &one : *templates) {
        rows.push_back(jsonOf(one));
        lines += one.name + u'\t' + one.text;
    }
    invocation.answer({{"templates", rows}}, lines.join(u'\n'));
    return Exit::Done;
}

Exit TemplateCommand::set(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const
{
    const auto textClass = textClassFromCode(parser.value(QStringLiteral("class")));
    if (!textClass)
        return invocation.fail(Error("usage.wrong", {parser.value(QStringLiteral("class"))}));
    const QStringList words = parser.positionalArguments();
    const auto saved = shop.templates.save(words[1], words[2], *textClass);
    return saved.ok() ? show(invocation, words[1].trimmed(), shop) : invocation.fail(saved.error());
}

Exit TemplateCommand::show(const Invocation &invocation, const QString &wanted, Shop &shop) const
{
    const auto found = shop.templates.find(wanted);
    if (!found.ok())
        return invocation.fail(found.error());
    invocation.answer(jsonOf(*found), found->text);
    return Exit::Done;
}

} // namespace ieum
