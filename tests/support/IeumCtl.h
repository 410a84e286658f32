#pragma once

#include <nlohmann/json.hpp>

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace ieum::test {

using Json = nlohmann::ordered_json;

/// What one run of the program gave back.
struct Answer
{
    int exit = -1;
    QByteArray out;
    QByteArray err;
    QString command; ///< for reports
    Json json;       ///< stdout, when it is exactly one JSON object and a line feed; else discarded

    bool isOneObject() const { return json.is_object(); }
    /// The value at a JSON pointer ("/files/0/added"); null when it is not there.
    Json at(const char *pointer) const;
    bool has(const char *pointer) const;
    bool isTrue(const char *pointer) const;
    qint64 number(const char *pointer) const; ///< -987654321 when there is no number
    QString text(const char *pointer) const;  ///< "‹null›" for null, "‹absent›" when it is not there
    QStringList texts(const char *pointer) const; ///< an array of strings
    qsizetype count(const char *pointer) const;   ///< elements of an array; -1 when there is none
    /// The first element of the array at `pointer` whose `key` is the text `value`.
    Json find(const char *pointer, const char *key, const QString &value) const;
    /// The texts under `key` of every element of the array at `pointer`.
    QStringList column(const char *pointer, const char *key) const;
    /// Everything of the run, for a failed test.
    QByteArray report() const;
};

QString text(const Json &object, const char *key);
qint64 number(const Json &object, const char *key);

/// Runs the built ieumctl as a script would: another process, a clean environment, a shop folder of its own.
class IeumCtl
{
public:
    IeumCtl();

    /// The shop: 2022-10-16 10:00 on its clock, named 이음공방, open 10:00-20:00.
    static std::unique_ptr<IeumCtl> withShop();

    IeumCtl &at(const QString &iso); ///< --now of the runs that follow
    QString now() const { return m_now; }
    QString shopFolder() const { return m_folder.filePath(QStringLiteral("shop")); }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    void setVariable(const QString &name, const QString &value);
    void setPassphrase(const QString &passphrase)
    {
        setVariable(QStringLiteral("IEUM_PASSPHRASE"), passphrase);
    }

    /// With --json.
    Answer run(const QStringList &arguments) const;
    /// Words separated by one space, for commands without spaces in their arguments.
    Answer run(const char *words) const;
    /// Starts a run (--json) and comes back at once; the caller waits for it, or kills it.
    std::unique_ptr<QProcess> begin(const QStringList &arguments) const;
    /// Without --json: what a person reads.
    Answer plain(const QStringList &arguments) const;
    Answer plain(const char *words) const;

    /// Writes a file beside the shop and gives its path.
    QString write(const QString &name, const QByteArray &content) const;
    /// The text of a table's rows, to see that nothing changed: stats, inbox and orders in one string.
    QByteArray fingerprint() const;

private:
    void launch(QProcess &process, const QStringList &arguments) const;
    Answer start(const QStringList &arguments) const;

    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
    QString m_now = QStringLiteral("2022-10-16T10:00:00+09:00");
};

} // namespace ieum::test

/// Leaves the test with the whole run in the report when the exit code is another one. Runs its argument
/// once.
#define EXPECT_EXIT(answer, code)                                                                            \
    do {                                                                                                     \
        const ieum::test::Answer &theAnswer = (answer);                                                      \
        QVERIFY2(theAnswer.exit == (code), theAnswer.report().constData());                                  \
    } while (false)

/// An answer of --json: the exit code and exactly one object on stdout.
#define EXPECT_JSON(answer, code)                                                                            \
    do {                                                                                                     \
        const ieum::test::Answer &theAnswer = (answer);                                                      \
        QVERIFY2(theAnswer.exit == (code), theAnswer.report().constData());                                  \
        QVERIFY2(theAnswer.isOneObject(), theAnswer.report().constData());                                   \
    } while (false)
