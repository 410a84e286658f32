#include "app/gui/shell/SingleInstance.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace ieum;

class tst_SingleInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSecondHandsItsFilesToTheFirst();
    void foldersDoNotDisturbEachOther();
    void theNextOneIsFirstAgain();
};

void tst_SingleInstance::theSecondHandsItsFilesToTheFirst()
{
    QTemporaryDir folder;
    SingleInstance first(folder.path());
    QVERIFY(first.isFirst());
    QSignalSpy called(&first, &SingleInstance::called);
    const SingleInstance second(folder.path());
    QVERIFY(!second.isFirst());
    const QStringList files{QStringLiteral("/받은 파일/주문 10월.xlsx")};
    QVERIFY(second.handOver(files));
    QTRY_COMPARE(called.size(), 1);
    QCOMPARE(called[0][0].toStringList(), files);
}

void tst_SingleInstance::foldersDoNotDisturbEachOther()
{
    QTemporaryDir one;
    QTemporaryDir two;
    const SingleInstance first(one.path());
    const SingleInstance second(two.path());
    QVERIFY(first.isFirst() && second.isFirst());
}

void tst_SingleInstance::theNextOneIsFirstAgain()
{
    QTemporaryDir folder;
    for (int start = 0; start < 3; ++start)
        QVERIFY(SingleInstance(folder.path()).isFirst());
}

QTEST_GUILESS_MAIN(tst_SingleInstance)
#include "tst_SingleInstance.moc"
