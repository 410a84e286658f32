#include "app/gui/shell/SingleInstance.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <future>

using namespace ieum;

namespace {

/// On a thread of its own, as the other process that it is in life.
std::future<bool> handOver(const SingleInstance &second, const QStringList &files)
{
    return std::async(std::launch::async, [&second, files] { return second.handOver(files).ok(); });
}

} // namespace

class tst_SingleInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSecondHandsItsFilesToTheFirst();
    void aFirstThatIsBusyTakesThemAfterwards();
    void theOneThatDoesNotAnswerIsSaid();
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
    const QStringList files{QDir::tempPath() + QStringLiteral("/받은 파일/주문 10월.xlsx")};
    auto handedOver = handOver(second, files);
    QTRY_COMPARE(called.size(), 1);
    QCOMPARE(called[0][0].toStringList(), files);
    QVERIFY(handedOver.get());
}

// Two starts in a row while the first one paints: neither's files are lost, though nobody has listened yet.
void tst_SingleInstance::aFirstThatIsBusyTakesThemAfterwards()
{
    QTemporaryDir folder;
    SingleInstance first(folder.path());
    QSignalSpy called(&first, &SingleInstance::called);
    const SingleInstance second(folder.path());
    const SingleInstance third(folder.path());
    auto one = handOver(second, {QDir::tempPath() + QStringLiteral("/주문.xlsx")});
    auto other = handOver(third, {});
    QThread::msleep(200);
    QVERIFY(called.isEmpty());
    QTRY_COMPARE(called.size(), 2);
    QVERIFY(one.get() && other.get());
}

void tst_SingleInstance::theOneThatDoesNotAnswerIsSaid()
{
    QTemporaryDir folder;
    auto first = std::make_unique<SingleInstance>(folder.path());
    const SingleInstance second(folder.path());
    first.reset();
    const auto handedOver = second.handOver({});
    QVERIFY(!handedOver);
    QCOMPARE(handedOver.error().code, QStringLiteral("program.not-answering"));
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
