// What the package hands a shell and a desktop: the manual, the completion, the menu entry, one version
// number everywhere.
#include "app/cli/CommandTable.h"
#include "core/base/Version.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace ieum;

class tst_ShellFiles : public QObject
{
    Q_OBJECT

private:
    const std::vector<std::unique_ptr<Command>> m_commands = allCommands();

    static QString fileOf(const char *name)
    {
        QFile file(QStringLiteral(IEUM_PACKAGING "/") + QLatin1String(name));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    static QString output(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(QStringLiteral("DISPLAY"));
        environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
        process.setProcessEnvironment(environment);
        process.start(program, arguments);
        if (!process.waitForFinished(120'000) || process.exitCode() != 0)
            return QString::fromUtf8(process.readAllStandardError());
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    /// As the command itself declares them: "--courier" …
    static QStringList optionsOf(const Command &command)
    {
        QCommandLineParser parser;
        command.options(parser);
        // "  --name, --recipient <NAME>   what it is"
        static const QRegularExpression head(QStringLiteral("^  -[a-z, -]+"),
                                             QRegularExpression::MultilineOption);
        static const QRegularExpression option(QStringLiteral("--[a-z-]+"));
        QStringList names;
        for (auto line = head.globalMatch(parser.helpText()); line.hasNext();) {
            for (auto found = option.globalMatch(line.next().captured()); found.hasNext();)
                names += found.next().captured();
        }
        return names;
    }

    /// What the completion offers behind each of `lines`, a list of words each.
    static QStringList offered(const QStringList &lines)
    {
        const QString script = QStringLiteral(
            "source \"$0\"; program=$1; shift\n"
            "for line; do read -ra words <<<\"$line\"; COMP_WORDS=(\"$program\" \"${words[@]}\")\n"
            "[[ $line == *' ' || -z $line ]] && COMP_WORDS+=('')\n"
            "COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _ieumctl; echo \"${COMPREPLY[*]}\"; done");
        QStringList arguments = {QStringLiteral("-c"), script,
                                 QStringLiteral(IEUM_PACKAGING "/ieumctl.bash-completion"),
                                 QStringLiteral(IEUMCTL)};
        return output(QStringLiteral("bash"), arguments + lines).split(u'\n');
    }

private Q_SLOTS:
    void bothProgramsSayTheOneVersion()
    {
        QCOMPARE(output(QStringLiteral(IEUMCTL), {QStringLiteral("--version")}),
                 QStringLiteral("ieumctl %1\n").arg(programVersion()));
        QCOMPARE(output(QStringLiteral(IEUM), {QStringLiteral("--version")}),
                 QStringLiteral("ieum %1\n").arg(programVersion()));
        const QString newest = fileOf("changelog").section(u'\n', 0, 0);
        QVERIFY2(newest.startsWith(QStringLiteral("ieum (%1) ").arg(programVersion())), qPrintable(newest));
    }

    void theManualNamesEveryCommandAndOption()
    {
        const QString page = output(QStringLiteral("python3"),
                                    {QStringLiteral(IEUM_PACKAGING "/make-manual"), QStringLiteral(IEUMCTL),
                                     QStringLiteral(IEUM_PACKAGING "/ieumctl.1.in")});
        for (const auto &command : m_commands) {
            const QString heading =
                QStringLiteral("\n.SS ") + command->name().replace(u'-', QLatin1String("\\-")) + u'\n';
            QVERIFY2(page.contains(heading), qPrintable(heading));
            const QString section = page.section(heading, 1).section(QStringLiteral("\n.S"), 0, 0);
            for (QString option : optionsOf(*command))
                QVERIFY2(section.contains(option.replace(u'-', QLatin1String("\\-"))),
                         qPrintable(heading + option));
        }
    }

    void theCompletionOffersEveryCommandAndOption()
    {
        QStringList lines = {QString(), QStringLiteral("way"), QStringLiteral("--data /tmp --json sea")};
        for (const auto &command : m_commands)
            lines += command->name() + QStringLiteral(" --");
        const QStringList answers = offered(lines);
        QCOMPARE(answers.value(1), QStringLiteral("waybill"));
        QCOMPARE(answers.value(2), QStringLiteral("search"));
        for (size_t i = 0; i < m_commands.size(); ++i) {
            QVERIFY2(answers.value(0).split(u' ').contains(m_commands[i]->name()),
                     qPrintable(answers.value(0)));
            const QStringList words = answers.value(int(i) + 3).split(u' ');
            for (const QString &option : optionsOf(*m_commands[i]))
                QVERIFY2(words.contains(option), qPrintable(m_commands[i]->name() + u' ' + option));
        }
    }

    void theCompletionKnowsActsAndValues()
    {
        const QStringList answers =
            offered({QStringLiteral("band "), QStringLiteral("import u"), QStringLiteral("orders e"),
                     QStringLiteral("waybill print --courier lo"), QStringLiteral("stats "),
                     QStringLiteral("courier s")});
        QCOMPARE(answers.value(0), QStringLiteral("add list"));
        QCOMPARE(answers.value(1), QStringLiteral("undo"));
        QVERIFY(answers.value(2).split(u' ').contains(QStringLiteral("export")));
        QCOMPARE(answers.value(3), QStringLiteral("lotte logen"));
        QCOMPARE(answers.value(4), QString());
        QCOMPARE(answers.value(5), QStringLiteral("set sort-codes"));
    }

    void theMenuEntryIsInBothLanguages()
    {
        const QString entry = fileOf("org.ieum.Ieum.desktop");
        for (const char *line :
             {"\nName=Ieum\n", "\nName[ko]=이음\n", "\nComment=", "\nComment[ko]=", "\nExec=ieum %F\n"})
            QVERIFY2(entry.contains(QString::fromUtf8(line)), line);
    }
};

QTEST_GUILESS_MAIN(tst_ShellFiles)
#include "tst_ShellFiles.moc"
