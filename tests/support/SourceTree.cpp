#include "tests/support/SourceTree.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

namespace ieum::test {

QStringList SourceFile::allMatches(const QString &pattern) const
{
    QStringList found;
    auto matches = QRegularExpression(pattern).globalMatch(code);
    while (matches.hasNext())
        found += matches.next().captured(1);
    return found;
}

QString withoutComments(QString text)
{
    static const QRegularExpression comment(
        QString::fromLatin1(R"re(("(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])+')|//[^\n]*|/\*.*?\*/)re"),
        QRegularExpression::DotMatchesEverythingOption);
    return text.replace(comment, QStringLiteral("\\1"));
}

QList<SourceFile> sourceFiles()
{
    const QString root = QStringLiteral(IEUM_SOURCE_DIR "/");
    QList<SourceFile> files;
    for (const char *folder : {"core", "connectors", "app", "translations"}) {
        QDirIterator entries(root + QString::fromLatin1(folder),
                             {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                             QDirIterator::Subdirectories);
        while (entries.hasNext()) {
            QFile file(entries.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QString text = QString::fromUtf8(file.readAll());
            files += {file.fileName().mid(root.size()), text, withoutComments(text)};
        }
    }
    return files;
}

} // namespace ieum::test
