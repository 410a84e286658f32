#include "core/trust/WrongTries.h"

#include <QTemporaryDir>
#include <QTest>

using namespace ieum;

namespace {

class TurnableClock final : public Clock
{
public:
    Instant now() const override { return m_now; }
    void pass(qint64 seconds) { m_now = m_now.plusSeconds(seconds); }

private:
    Instant m_now{1'665'882'000'000};
};

} // namespace

/// How long whoever mistypes has to wait: over restarts, and whatever he does to the clock.
class tst_WrongTries : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void fiveAreFree();
    void theWaitGrows();
    void aRestartForgetsNothing();
    void aClockSetBackShortensNothing();
    void aClockOfThisRunCannotBeTurned();
    void theRightOneEndsIt();
    void aDamagedFileIsNoFreePass();

private:
    WrongTries tries() const { return {m_folder->path(), m_wall, m_steady}; }
    void mistype(WrongTries &tries, int times)
    {
        for (int i = 0; i < times; ++i)
            QVERIFY(tries.add().ok());
    }
    void pass(qint64 seconds)
    {
        m_wall.pass(seconds);
        m_steady.pass(seconds);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    TurnableClock m_wall;
    TurnableClock m_steady;
};

void tst_WrongTries::fiveAreFree()
{
    WrongTries typed = tries();
    for (int i = 1; i <= WrongTries::freeTries; ++i) {
        QCOMPARE(typed.secondsLeft(), 0);
        mistype(typed, 1);
    }
    QCOMPARE(typed.secondsLeft(), 30);
    pass(29);
    QCOMPARE(typed.secondsLeft(), 1);
    pass(1);
    QCOMPARE(typed.secondsLeft(), 0);
}

void tst_WrongTries::theWaitGrows()
{
    WrongTries typed = tries();
    mistype(typed, 4);
    for (const int wait : {30, 60, 120, 300, 600, 900, 900, 900}) {
        mistype(typed, 1);
        QCOMPARE(typed.secondsLeft(), wait);
        pass(wait);
    }
}

void tst_WrongTries::aRestartForgetsNothing()
{
    WrongTries typed = tries();
    mistype(typed, 6);
    pass(10);
    WrongTries again = tries();
    QCOMPARE(again.count(), 6);
    QCOMPARE(again.secondsLeft(), 50);
    mistype(again, 1);
    QCOMPARE(again.secondsLeft(), 120);
}

void tst_WrongTries::aClockSetBackShortensNothing()
{
    WrongTries typed = tries();
    mistype(typed, 6);
    m_wall.pass(-86'400);
    QCOMPARE(tries().secondsLeft(), 60);
    m_wall.pass(-86'400 * 365); // and back again: nobody waited meanwhile
    WrongTries again = tries();
    QCOMPARE(again.secondsLeft(), 60);
    pass(20);
    QCOMPARE(tries().secondsLeft(), 40);
}

void tst_WrongTries::aClockOfThisRunCannotBeTurned()
{
    WrongTries typed = tries();
    mistype(typed, 6);
    m_wall.pass(86'400);
    QCOMPARE(typed.secondsLeft(), 60);
    m_wall.pass(-2 * 86'400);
    QCOMPARE(typed.secondsLeft(), 60);
}

void tst_WrongTries::theRightOneEndsIt()
{
    WrongTries typed = tries();
    mistype(typed, 7);
    QCOMPARE(typed.clear(), 7);
    QCOMPARE(typed.secondsLeft(), 0);
    QCOMPARE(tries().count(), 0);
    QCOMPARE(tries().secondsLeft(), 0);
}

void tst_WrongTries::aDamagedFileIsNoFreePass()
{
    QFile file(m_folder->filePath(QStringLiteral("shop.tries")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\"tri") > 0);
    file.close();
    QCOMPARE(tries().secondsLeft(), 30);
}

QTEST_APPLESS_MAIN(tst_WrongTries)
#include "tst_WrongTries.moc"
