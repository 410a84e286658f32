#include "tests/support/IeumCtl.h"

#include <QDir>
#include <QFile>

namespace ieum::test {

namespace {

Json oneObject(const QByteArray &out)
{
    Json value = Json::parse(out.begin(), out.end(), nullptr, false);
    const bool isLine = out.endsWith('\n') && out.count('\n') == 1;
    return value.is_object() && isLine ? value : Json(Json::value_t::discarded);
}

QString textOf(const Json &value)
{
    if (value.is_string())
        return QString::fromStdString(value.get<std::string>());
    return value.is_null() ? QStringLiteral("‹null›") : QString::fromStdString(value.dump());
}

QStringList splitWords(const char *words)
{
    return QString::fromUtf8(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

void copyFolder(const QString &from, const QString &to)
{
    QDir().mkpath(to);
    for (const QFileInfo &entry :
         QDir(from).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
        if (entry.isDir())
            copyFolder(entry.filePath(), to + QLatin1Char('/') + entry.fileName());
        else
            QFile::copy(entry.filePath(), to + QLatin1Char('/') + entry.fileName());
    }
}

} // namespace

QString text(const Json &object, const char *key)
{
    return object.is_object() && object.contains(key) ? textOf(object[key]) : QStringLiteral("‹absent›");
}

qint64 number(const Json &object, const char *key)
{
    const bool isThere = object.is_object() && object.contains(key) && object[key].is_number();
    return isThere ? object[key].get<qint64>() : -987654321;
}

bool Answer::has(const char *pointer) const
{
    return json.is_object() && json.contains(Json::json_pointer(pointer));
}

Json Answer::at(const char *pointer) const
{
    return has(pointer) ? json.at(Json::json_pointer(pointer)) : Json();
}

bool Answer::isTrue(const char *pointer) const
{
    const Json value = at(pointer);
    return value.is_boolean() && value.get<bool>();
}

qint64 Answer::number(const char *pointer) const
{
    const Json value = at(pointer);
    return value.is_number() ? value.get<qint64>() : -987654321;
}

QString Answer::text(const char *pointer) const
{
    return has(pointer) ? textOf(at(pointer)) : QStringLiteral("‹absent›");
}

QStringList Answer::texts(const char *pointer) const
{
    QStringList all;
    for (const Json &value : at(pointer))
        all += textOf(value);
    return all;
}

qsizetype Answer::count(const char *pointer) const
{
    const Json value = at(pointer);
    return value.is_array() ? static_cast<qsizetype>(value.size()) : -1;
}

Json Answer::find(const char *pointer, const char *key, const QString &value) const
{
    for (const Json &element : at(pointer)) {
        if (ieum::test::text(element, key) == value)
            return element;
    }
    return Json();
}

QStringList Answer::column(const char *pointer, const char *key) const
{
    QStringList all;
    for (const Json &element : at(pointer))
        all += ieum::test::text(element, key);
    return all;
}

QByteArray Answer::report() const
{
    return "\n  " + command.toUtf8() + "\n  exit " + QByteArray::number(exit) + "\n  out: " + out.left(3000) +
           "\n  err: " + err.left(1500);
}

IeumCtl::IeumCtl()
{
    m_environment.insert(QStringLiteral("PATH"), qEnvironmentVariable("PATH"));
    m_environment.insert(QStringLiteral("HOME"), m_folder.path());
    m_environment.insert(QStringLiteral("TZ"), QStringLiteral("America/New_York"));
    m_environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    m_environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    m_environment.insert(QStringLiteral("IEUM_DATA"), shopFolder());
    m_environment.insert(QStringLiteral("IEUM_PASSPHRASE"), QStringLiteral("한 줄의 암호"));
}

// Made once a test program and copied, since every start of the program pays for the passphrase.
std::unique_ptr<IeumCtl> IeumCtl::withShop()
{
    static const std::unique_ptr<IeumCtl> first = [] {
        auto ctl = std::make_unique<IeumCtl>();
        const Answer made = ctl->run("shop init --name 이음공방 --open 10:00-20:00");
        if (made.exit != 0)
            qWarning("no shop: %s", made.report().constData());
        return ctl;
    }();
    auto ctl = std::make_unique<IeumCtl>();
    copyFolder(first->shopFolder(), ctl->shopFolder());
    return ctl;
}

IeumCtl &IeumCtl::at(const QString &iso)
{
    m_now = iso;
    return *this;
}

void IeumCtl::setVariable(const QString &name, const QString &value)
{
    m_environment.insert(name, value);
}

void IeumCtl::launch(QProcess &process, const QStringList &arguments) const
{
    process.setProcessEnvironment(m_environment);
    process.setWorkingDirectory(m_folder.path());
    process.start(qEnvironmentVariable("IEUMCTL", QStringLiteral(IEUMCTL)),
                  arguments); // another build can be tested
}

std::unique_ptr<QProcess> IeumCtl::begin(const QStringList &arguments) const
{
    auto process = std::make_unique<QProcess>();
    launch(*process, QStringList{QStringLiteral("--json"), QStringLiteral("--now"), m_now} + arguments);
    return process;
}

Answer IeumCtl::start(const QStringList &arguments) const
{
    QProcess process;
    launch(process, arguments);
    Answer answer;
    answer.command = QStringLiteral("ieumctl ") + arguments.join(QLatin1Char(' '));
    process.closeWriteChannel();
    if (!process.waitForFinished(120'000)) {
        process.kill();
        answer.err = "did not end within 120 s";
        return answer;
    }
    answer.exit = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
    answer.out = process.readAllStandardOutput();
    answer.err = process.readAllStandardError();
    answer.json = oneObject(answer.out);
    return answer;
}

Answer IeumCtl::run(const QStringList &arguments) const
{
    return start(QStringList{QStringLiteral("--json"), QStringLiteral("--now"), m_now} + arguments);
}

Answer IeumCtl::run(const char *words) const
{
    return run(splitWords(words));
}

Answer IeumCtl::plain(const QStringList &arguments) const
{
    return start(QStringList{QStringLiteral("--now"), m_now} + arguments);
}

Answer IeumCtl::plain(const char *words) const
{
    return plain(splitWords(words));
}

QString IeumCtl::write(const QString &name, const QByteArray &content) const
{
    const QString filePath = path(name);
    QDir().mkpath(QFileInfo(filePath).path());
    QFile file(filePath);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(filePath));
    return filePath;
}

QByteArray IeumCtl::fingerprint() const
{
    return run("stats").out + run("inbox --limit 0").out + run("orders list --state all").out;
}

} // namespace ieum::test
