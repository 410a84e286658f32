#pragma once

#include "tests/support/RecordingSink.h"

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QtTest>

namespace ieum::test {

inline ImportInput inputOf(const QString &path)
{
    QFile file(path);
    ImportInput input;
    input.path = path;
    input.fileName = QFileInfo(path).fileName();
    if (file.open(QIODevice::ReadOnly))
        input.head = file.read(64 * 1024);
    input.sheets = std::make_shared<SheetReader>(path, QString());
    input.ownNames = QStringList{QStringLiteral("달빛공방")};
    return input;
}

/// Compares lines with `<path>.expected.json`. A missing one is written and fails once, to be read by a
/// person before it is kept.
inline void compareLines(const QString &path, const QList<QByteArray> &made)
{
    const QByteArray got = made.join('\n') + '\n';
    QFile golden(path + QStringLiteral(".expected.json"));
    if (!golden.exists()) {
        QVERIFY(golden.open(QIODevice::WriteOnly));
        golden.write(got);
        QFAIL(qPrintable(QStringLiteral("written anew, please read it: ") + golden.fileName()));
    }
    QVERIFY(golden.open(QIODevice::ReadOnly));
    const QList<QByteArray> expected = golden.readAll().trimmed().split('\n');
    const QList<QByteArray> lines = got.trimmed().split('\n');
    for (qsizetype i = 0; i < std::max(expected.size(), lines.size()); ++i)
        QCOMPARE(lines.value(i), expected.value(i));
}

/// Compares what an importer makes of `path` with its expectation.
inline void compareWithGolden(const QString &path, const RecordingSink &sink)
{
    compareLines(path, sink.lines);
}

/// The cases of a folder of test data: every file but the expectations.
inline QStringList goldenCases(const QString &folder)
{
    QStringList paths;
    const QDir dir(QStringLiteral(IEUM_TEST_DATA "/") + folder);
    for (const QString &name : dir.entryList(QDir::Files, QDir::Name)) {
        if (!name.endsWith(QStringLiteral(".expected.json")))
            paths += dir.filePath(name);
    }
    return paths;
}

} // namespace ieum::test
