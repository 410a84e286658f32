// What arrives late is paired with what was dealt with meanwhile: by who and by what, never by a name alone.
#include "core/continuity/LatePairing.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace ieum;

namespace {

constexpr CustomerId inKakao{1}, onThePhone{2}, somebodyElse{3};

Dealing message(qint64 id, CustomerId who, const QString &name, const QString &at, const QString &text)
{
    Dealing dealing;
    dealing.id = id;
    dealing.customer = who;
    dealing.name = name;
    dealing.at = *instantFromIso(at);
    dealing.text = text;
    return dealing;
}

Dealing answer(qint64 id, CustomerId who, const QString &name, const QString &at, const QString &asked)
{
    Dealing dealing = message(id, who, name, at, u"네, 알겠습니다"_s);
    dealing.asked = asked;
    return dealing;
}

Dealing order(qint64 id, const QString &name, const QString &phone, const QString &item, qint64 won)
{
    Dealing dealing = message(id, {}, name, u"2022-10-15T18:00"_s, item);
    dealing.kind = Dealing::Kind::Order;
    dealing.phone = phone;
    dealing.amount = Money{won};
    return dealing;
}

Dealing booking(qint64 id, const QString &name, const QString &start)
{
    Dealing dealing = message(id, {}, name, u"2022-10-15T18:00"_s, u"젤네일"_s);
    dealing.kind = Dealing::Kind::Booking;
    dealing.start = instantFromIso(start)->inSeoul();
    return dealing;
}

QList<LatePair> paired(const QList<Dealing> &late, const QList<Dealing> &handled)
{
    return LatePairing().pair(late, handled);
}

} // namespace

class tst_LatePairing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAnswerElsewhereIsTheSameMatter();
    void whatWasSaidBeforeAnswersNothing();
    void aNameAloneIsNotEnough();
    void aHiddenNameIsNobody();
    void theNameAndTheHourAreEnough();
    void aNumberInTheWordsIsEnough();
    void theSameQuestionUnderAnotherName();
    void ordersArePairedByNumberAndItem();
    void anOrderIsNeverAnAnswer();
    void bookingsOfOneHourAreDouble();
    void eachIsPairedOnce();
    void theOrderOfTheRowsDoesNotMatter();
};

void tst_LatePairing::anAnswerElsewhereIsTheSameMatter()
{
    const auto pairs =
        paired({message(1, inKakao, u"김하늘"_s, u"2022-10-15T16:00"_s, u"내일 3시 예약 되나요?"_s)},
               {answer(2, inKakao, u"김하늘"_s, u"2022-10-15T17:00"_s, u""_s)});
    QCOMPARE(pairs.size(), 1);
    QVERIFY(pairs[0].score >= 0.7);
    QVERIFY(pairs[0].because.contains(Likeness::SameCustomer));
    QVERIFY(pairs[0].because.contains(Likeness::Afterwards));
}

void tst_LatePairing::whatWasSaidBeforeAnswersNothing()
{
    QVERIFY(paired({message(1, inKakao, u"김하늘"_s, u"2022-10-15T16:00"_s, u"예약 되나요?"_s)},
                   {answer(2, inKakao, u"김하늘"_s, u"2022-10-15T15:59"_s, u"예약 되나요?"_s)})
                .isEmpty());
}

void tst_LatePairing::aNameAloneIsNotEnough()
{
    QVERIFY(paired({message(1, inKakao, u"김하늘"_s, u"2022-10-15T16:00"_s, u"케이크 얼마예요?"_s)},
                   {answer(2, onThePhone, u"김하늘"_s, u"2022-10-15T17:00"_s, u"주차 되나요"_s)})
                .isEmpty());
}

void tst_LatePairing::aHiddenNameIsNobody()
{
    QVERIFY(paired({order(1, u"김*늘"_s, u""_s, u"소이캔들"_s, 12000)},
                   {order(2, u"김*늘"_s, u""_s, u"소이캔들"_s, 12000)})
                .isEmpty());
}

void tst_LatePairing::theNameAndTheHourAreEnough()
{
    const auto pairs =
        paired({message(1, inKakao, u"김하늘"_s, u"2022-10-15T16:00"_s, u"내일 오후 3시에 갈게요"_s)},
               {booking(2, u"김하늘"_s, u"2022-10-16T15:00"_s)});
    QCOMPARE(pairs.size(), 1);
    QVERIFY(pairs[0].because.contains(Likeness::SameTime));
    QVERIFY(!pairs[0].isDoubleBooked());
}

void tst_LatePairing::aNumberInTheWordsIsEnough()
{
    const auto pairs = paired(
        {message(1, inKakao, u"하늘이네"_s, u"2022-10-15T16:00"_s, u"010-0000-0012 로 전화 주세요"_s)}, {[] {
            Dealing call = answer(2, onThePhone, u""_s, u"2022-10-15T17:00"_s, u""_s);
            call.phone = u"010-0000-0012"_s;
            return call;
        }()});
    QCOMPARE(pairs.size(), 1);
    QVERIFY(pairs[0].because.contains(Likeness::SamePhone));
}

void tst_LatePairing::theSameQuestionUnderAnotherName()
{
    const QString asked = u"내일 오후 4시에 딸기 케이크 2호 찾으러 가도 될까요"_s;
    const auto pairs =
        paired({message(1, inKakao, u"하늘이네"_s, u"2022-10-15T16:00"_s, asked)},
               {answer(2, onThePhone, u"010-0000-0012"_s, u"2022-10-15T17:00"_s, asked + u"?"_s),
                answer(3, somebodyElse, u"010-0000-0013"_s, u"2022-10-15T17:10"_s, u"주차 되나요"_s)});
    QCOMPARE(pairs.size(), 1);
    QCOMPARE(pairs[0].handled.id, 2);
}

void tst_LatePairing::ordersArePairedByNumberAndItem()
{
    const auto pairs = paired({order(1, u"이바다"_s, u"010-0000-0007"_s, u"소이 캔들"_s, 24000)},
                              {order(2, u"이바다"_s, u"01000000007"_s, u"소이캔들"_s, 24000),
                               order(3, u"박구름"_s, u"010-0000-0008"_s, u"소이캔들"_s, 24000)});
    QCOMPARE(pairs.size(), 1);
    QCOMPARE(pairs[0].handled.id, 2);
    QCOMPARE(pairs[0].because.mid(0, 3),
             QList<Likeness>({Likeness::SamePhone, Likeness::SameItem, Likeness::SameAmount}));
}

void tst_LatePairing::anOrderIsNeverAnAnswer()
{
    Dealing late = order(1, u"이바다"_s, u"010-0000-0007"_s, u"소이캔들"_s, 24000);
    late.customer = inKakao;
    QVERIFY(paired({late}, {answer(2, inKakao, u"이바다"_s, u"2022-10-15T19:00"_s, u""_s)}).isEmpty());
}

void tst_LatePairing::bookingsOfOneHourAreDouble()
{
    const auto pairs = paired({booking(1, u"김하늘"_s, u"2022-10-16T15:00"_s)},
                              {booking(2, u"김하늘"_s, u"2022-10-16T15:00"_s)});
    QCOMPARE(pairs.size(), 1);
    QVERIFY(pairs[0].isDoubleBooked());
}

void tst_LatePairing::eachIsPairedOnce()
{
    const auto pairs = paired({order(1, u"이바다"_s, u"010-0000-0007"_s, u"소이캔들"_s, 24000),
                               order(2, u"이바다"_s, u"010-0000-0007"_s, u"디퓨저"_s, 30000)},
                              {order(3, u"이바다"_s, u"010-0000-0007"_s, u"디퓨저"_s, 30000)});
    QCOMPARE(pairs.size(), 1);
    QCOMPARE(pairs[0].late.id, 2);
}

void tst_LatePairing::theOrderOfTheRowsDoesNotMatter()
{
    const QList<Dealing> late{order(1, u"이바다"_s, u"010-0000-0007"_s, u"소이캔들"_s, 24000),
                              order(2, u"박구름"_s, u"010-0000-0008"_s, u"디퓨저"_s, 30000)};
    QList<Dealing> handled{order(3, u"이바다"_s, u"010-0000-0007"_s, u"소이캔들"_s, 24000),
                           order(4, u"이바다"_s, u"010-0000-0007"_s, u"소이캔들"_s, 24000),
                           order(5, u"박구름"_s, u"010-0000-0008"_s, u"디퓨저"_s, 30000)};
    const auto idsOf = [](const QList<LatePair> &pairs) {
        QList<QPair<qint64, qint64>> ids;
        for (const LatePair &pair : pairs)
            ids += {pair.late.id, pair.handled.id};
        return ids;
    };
    const auto first = idsOf(paired(late, handled));
    std::reverse(handled.begin(), handled.end());
    QCOMPARE(idsOf(paired(late, handled)), first);
    QCOMPARE(first.size(), 2);
}

QTEST_GUILESS_MAIN(tst_LatePairing)
#include "tst_LatePairing.moc"
