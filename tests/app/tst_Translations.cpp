#include "tests/support/SourceTree.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

using namespace ieum::test;

/// Korean is what owners read: every text of the source has its Korean, with the same places for values.
class tst_Translations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextHasItsKorean();
    void placesForValuesAgree_data();
    void placesForValuesAgree();
    void markedTextsAreAskedForUnderTheirContext();
};

namespace {

struct Message
{
    QString source;
    QStringList korean; ///< one a plural form
    bool finished = true;
};

Message readMessage(QXmlStreamReader &xml)
{
    Message message;
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            message.finished = !xml.attributes().hasAttribute(QLatin1String("type"));
            message.korean += xml.readElementText(QXmlStreamReader::IncludeChildElements);
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> messagesOf(const QString &path)
{
    QFile file(path);
    QList<Message> messages;
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String("message"))
            messages += readMessage(xml);
    }
    return messages;
}

QStringList places(const QString &text)
{
    static const QRegularExpression place(QStringLiteral("%(?:L?\\d|n)"));
    QStringList found;
    auto matches = place.globalMatch(text);
    while (matches.hasNext())
        found += matches.next().captured();
    found.sort();
    found.removeDuplicates();
    return found;
}

const QString root = QStringLiteral(IEUM_SOURCE_DIR);

} // namespace

// Reads the source anew into a copy, so that a text nobody has run translations/update for is found as well.
void tst_Translations::everyTextHasItsKorean()
{
    QTemporaryDir copy;
    QProcess update;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("IEUM_TS_FOLDER"), copy.path());
    update.setProcessEnvironment(environment);
    for (const QString &name : QDir(root + QStringLiteral("/translations/ko")).entryList(QDir::Files))
        QVERIFY(QFile::copy(root + QStringLiteral("/translations/ko/") + name, copy.filePath(name)));
    update.start(root + QStringLiteral("/translations/update"), QStringList());
    QVERIFY(update.waitForFinished(120000));
    QVERIFY2(update.exitCode() == 0, update.readAllStandardError().constData());
    QStringList open;
    for (const QString &name : QDir(copy.path()).entryList(QDir::Files)) {
        for (const Message &message : messagesOf(copy.filePath(name))) {
            if (!message.finished || message.korean.value(0).trimmed().isEmpty())
                open += name + QStringLiteral(": ") + message.source.left(90);
        }
    }
    QVERIFY2(open.isEmpty(), qPrintable(open.join(QLatin1Char('\n'))));
}

void tst_Translations::placesForValuesAgree_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(root + QStringLiteral("/translations/ko"));
    for (const QString &name : folder.entryList(QDir::Files))
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

void tst_Translations::placesForValuesAgree()
{
    QFETCH(QString, path);
    for (const Message &message : messagesOf(path)) {
        if (message.finished)
            QVERIFY2(places(message.source) == places(message.korean.value(0)), qPrintable(message.source));
    }
}

// A text marked under a context nobody asks for would stand in English, though its Korean is there.
void tst_Translations::markedTextsAreAskedForUnderTheirContext()
{
    const QList<SourceFile> files = sourceFiles();
    QSet<QString> asked;
    for (const SourceFile &file : files) {
        for (const QString &context :
             file.allMatches(QString::fromLatin1(R"re((?:translate\(|context\[\] =)\s*"([^"]+)")re")) +
                 file.allMatches(QStringLiteral("Q_DECLARE_TR_FUNCTIONS\\((\\w+)\\)")))
            asked += context;
        // tr() of a class asks under the class's full name.
        if (file.code.contains(QLatin1String("tr("))) {
            for (const QString &name : file.allMatches(QStringLiteral("\\b([A-Z]\\w+)::[A-Z]\\w+\\(")))
                asked += QStringLiteral("ieum::") + name;
        }
    }
    QStringList faults;
    for (const SourceFile &file : files) {
        for (const QString &context :
             file.allMatches(QString::fromLatin1(R"re(QT_TRANSLATE_NOOP\(\s*"([^"]+)")re"))) {
            if (!asked.contains(context))
                faults += file.path + QStringLiteral(": ") + context;
        }
    }
    faults.removeDuplicates();
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

QTEST_GUILESS_MAIN(tst_Translations)
#include "tst_Translations.moc"
