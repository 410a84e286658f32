#include "tests/support/SourceTree.h"

#include <QFile>
#include <QHash>
#include <QtTest>

using namespace ieum::test;

/// Holds the house together: who may include whom, who may speak SQL, who may start a thread.
class tst_Layering : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void dependenciesPointDownward();
    void roomsOfCoreKeepTheirOrder();
    void connectorsKnowOnlyThemselvesAndCommon();
    void qtModulesStayWhereTheyBelong();
    void sqlStaysInStorage();
    void threadsStayInTheWorkspace();
    void includesAreWrittenFromTheRoot();
    void noticesAForbiddenInclude();

private:
    QList<SourceFile> m_files;
};

namespace {

QStringList projectIncludes(const SourceFile &file)
{
    return file.allMatches(QString::fromLatin1(R"(#\s*include\s*"([^"]+)\")"));
}

QString topOf(const QString &path)
{
    return path.section(QLatin1Char('/'), 0, 0);
}

// 0 is the lowest; a file may include its own level and those below.
int levelOf(const QString &top)
{
    static const QHash<QString, int> levels{{QStringLiteral("translations"), 0},
                                            {QStringLiteral("resources"), 0},
                                            {QStringLiteral("core"), 1},
                                            {QStringLiteral("connectors"), 2},
                                            {QStringLiteral("app"), 3}};
    return levels.value(top, 9);
}

int roomLevel(const QString &path)
{
    static const QHash<QString, int> levels{{QStringLiteral("base"), 0},
                                            {QStringLiteral("domain"), 1},
                                            {QStringLiteral("storage"), 2},
                                            {QStringLiteral("connector"), 2},
                                            {QStringLiteral("korean"), 2}};
    return levels.value(path.section(QLatin1Char('/'), 1, 1), 3);
}

QString outsideParty(const QString &path)
{
    return path.section(QLatin1Char('/'), 1, path.startsWith(QLatin1String("connectors/common/")) ? 1 : 2);
}

QStringList allowedModules(const SourceFile &file)
{
    QStringList modules{QStringLiteral("QtCore")};
    if (file.isIn(QStringLiteral("core/labels")) || file.path == QLatin1String("app/cli/main.cpp"))
        modules += QStringLiteral("QtGui");
    if (file.isIn(QStringLiteral("app/workspace")))
        modules += QStringLiteral("QtNetwork");
    if (file.isIn(QStringLiteral("app/gui")))
        modules += {QStringLiteral("QtGui"), QStringLiteral("QtWidgets"), QStringLiteral("QtPrintSupport"),
                    QStringLiteral("QtNetwork"), QStringLiteral("QtSvg")};
    return modules;
}

// Debian puts every module's headers under one folder, so a compiler alone does not notice
// <QtWidgets/QWidget> in core.
QString moduleOf(const QString &header)
{
    if (header.contains(QLatin1Char('/')))
        return header.section(QLatin1Char('/'), 0, 0);
    for (const char *module :
         {"QtCore", "QtGui", "QtWidgets", "QtNetwork", "QtPrintSupport", "QtSvg", "QtSql", "QtConcurrent"}) {
        const QString name = QString::fromLatin1(module);
        if (QFile::exists(QStringLiteral(IEUM_QT_HEADERS "/") + name + QLatin1Char('/') + header))
            return name;
    }
    return {};
}

QString fault(const SourceFile &file, const QString &what)
{
    return file.path + QStringLiteral(" → ") + what;
}

QStringList upwardIncludes(const SourceFile &file)
{
    QStringList faults;
    for (const QString &include : projectIncludes(file)) {
        if (levelOf(topOf(include)) > levelOf(topOf(file.path)))
            faults += fault(file, include);
    }
    return faults;
}

QStringList foreignModules(const SourceFile &file)
{
    QStringList faults;
    for (const QString &header : file.allMatches(QString::fromLatin1(R"(#\s*include\s*<(Q[^>]+)>)"))) {
        if (!allowedModules(file).contains(moduleOf(header)))
            faults += fault(file, header);
    }
    return faults;
}

} // namespace

void tst_Layering::initTestCase()
{
    m_files = sourceFiles();
    QVERIFY(m_files.size() > 50);
    QCOMPARE(moduleOf(QStringLiteral("QWidget")), QStringLiteral("QtWidgets"));
}

void tst_Layering::dependenciesPointDownward()
{
    QStringList faults;
    for (const SourceFile &file : std::as_const(m_files))
        faults += upwardIncludes(file);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

void tst_Layering::roomsOfCoreKeepTheirOrder()
{
    QStringList faults;
    for (const SourceFile &file : std::as_const(m_files)) {
        for (const QString &include : projectIncludes(file)) {
            if (file.isIn(QStringLiteral("core")) && roomLevel(include) > roomLevel(file.path))
                faults += fault(file, include);
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

void tst_Layering::connectorsKnowOnlyThemselvesAndCommon()
{
    QStringList faults;
    for (const SourceFile &file : std::as_const(m_files)) {
        if (!file.isIn(QStringLiteral("connectors")) ||
            file.path.startsWith(QLatin1String("connectors/BuiltinConnectors")))
            continue;
        for (const QString &include : projectIncludes(file)) {
            const QString other = outsideParty(include);
            if (topOf(include) == QLatin1String("connectors") && other != outsideParty(file.path) &&
                other != QLatin1String("common"))
                faults += fault(file, include);
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

void tst_Layering::qtModulesStayWhereTheyBelong()
{
    QStringList faults;
    for (const SourceFile &file : std::as_const(m_files))
        faults += foreignModules(file);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

void tst_Layering::sqlStaysInStorage()
{
    static const QString sql = QString::fromLatin1(
        R"re((#\s*include\s*<sqlite3|"\s*(?:SELECT\s.*\sFROM|INSERT\s+(?:OR\s+\w+\s+)?INTO|UPDATE\s+\w+\s+SET|DELETE\s+FROM|CREATE\s+(?:TABLE|INDEX)|PRAGMA\s|BEGIN\s+IMMEDIATE)))re");
    QStringList faults;
    for (const SourceFile &file : std::as_const(m_files)) {
        if (file.isIn(QStringLiteral("core/storage")))
            continue;
        for (const QString &found : file.allMatches(sql))
            faults += fault(file, found);
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

void tst_Layering::threadsStayInTheWorkspace()
{
    static const QString threads = QString::fromLatin1(
        R"re(\b(std::j?thread\b|std::async\b|QThread\b|QThreadPool\b|QtConcurrent\b|pthread_create\b))re");
    QStringList faults;
    for (const SourceFile &file : std::as_const(m_files)) {
        if (file.isIn(QStringLiteral("app/workspace")))
            continue;
        for (const QString &found : file.allMatches(threads))
            faults += fault(file, found);
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

void tst_Layering::includesAreWrittenFromTheRoot()
{
    QStringList faults;
    for (const SourceFile &file : std::as_const(m_files)) {
        for (const QString &include : projectIncludes(file)) {
            if (levelOf(topOf(include)) == 9 && !include.endsWith(QLatin1String(".moc")))
                faults += fault(file, include);
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

// A rule that never fails holds nothing.
void tst_Layering::noticesAForbiddenInclude()
{
    const auto planted = [](const char *path, const char *text) {
        return SourceFile{QString::fromLatin1(path), {}, withoutComments(QString::fromLatin1(text))};
    };
    QCOMPARE(upwardIncludes(planted("core/inbox/A.cpp", "#include \"app/gui/shell/MainWindow.h\"\n")).size(),
             1);
    QCOMPARE(
        upwardIncludes(planted("core/inbox/A.cpp", "// #include \"app/gui/shell/MainWindow.h\"\n")).size(),
        0);
    QCOMPARE(foreignModules(planted("core/inbox/A.cpp", "#include <QtWidgets/QWidget>\n")).size(), 1);
    QCOMPARE(foreignModules(planted("connectors/common/A.cpp", "#include <QPainter>\n")).size(), 1);
}

QTEST_GUILESS_MAIN(tst_Layering)
#include "tst_Layering.moc"
