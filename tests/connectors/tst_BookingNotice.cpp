#include "connectors/common/BookingNotice.h"

#include "core/base/Time.h"

#include <QtTest>

using namespace ieum;

class tst_BookingNotice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheSmsOf2018();
    void readsTheMailOf2026();
    void cancelIsInTheWordsNotInTheLabels();
    void valuesMayStandOnTheNextLine();
    void wholeDays();
    void otherTextsAreNone();
    void splitsAFileOfSeveral();
};

static IncomingBooking read(const char *text)
{
    return readBookingNotice(QString::fromUtf8(text)).value_or(IncomingBooking());
}

static const char *const sms =
    "[네이버 예약] 예약 확정 안내\n[Web발신]\n달빛공방, 새로운 예약이 확정되었습니다. 예약 내역을 확인해 "
    "보세요.\n\n"
    "- 예약번호: 27529087\n- 예약자명: 홍지민\n- 전화번호: 010-0000-2947\n- 예약상품: 젤아트 1인(1)\n"
    "- 이용기간: 2018.09.01.(토) 오후 11:00~오전 0:00\n- 네이버페이 결제상태: 결제완료\n"
    "- 결제금액: 젤아트(1) 4,000원 + 아트(1) 1,000원 = 5,000원\n";

void tst_BookingNotice::readsTheSmsOf2018()
{
    const IncomingBooking incoming = read(sms);
    QCOMPARE(incoming.booking.externalNo, QStringLiteral("27529087"));
    QCOMPARE(incoming.booking.name, QStringLiteral("홍지민"));
    QCOMPARE(incoming.booking.phone, QStringLiteral("010-0000-2947"));
    QCOMPARE(incoming.booking.service, QStringLiteral("젤아트 1인(1)"));
    QCOMPARE(incoming.booking.start, seoulTime({2018, 9, 1}, {23, 0}));
    QCOMPARE(incoming.booking.end, seoulTime({2018, 9, 2}, {0, 0}));
    QVERIFY(incoming.booking.payment == Payment::Paid);
    QCOMPARE(incoming.booking.amount, Money{5000});
    QVERIFY(!incoming.cancelled);
}

void tst_BookingNotice::readsTheMailOf2026()
{
    const IncomingBooking incoming =
        read("새로운 예약이 접수 되었습니다.\n예약자명 김*희님\n예약신청 일시 2026.07.08. 23:48:53\n"
             "예약번호 1287059074 네이버 페이\n예약상품\t네일\n이용일시 2026.01.30.(금) 오후 7:00, 1명\n"
             "결제상태 -\n");
    QCOMPARE(incoming.booking.externalNo, QStringLiteral("1287059074"));
    QCOMPARE(incoming.booking.name, QStringLiteral("김*희"));
    QCOMPARE(incoming.booking.start, seoulTime({2026, 1, 30}, {19, 0}));
    QCOMPARE(incoming.booking.end, seoulTime({2026, 1, 30}, {20, 0}));
    QVERIFY(incoming.booking.payment == Payment::None);
}

void tst_BookingNotice::cancelIsInTheWordsNotInTheLabels()
{
    QVERIFY(read("고객님이 예약을 취소 하셨습니다.\n예약번호 1287059074\n취소사유 일정 변경\n환불수수료 "
                 "0원(결제금액의 0%)\n")
                .cancelled);
    QVERIFY(!read("새로운 예약이 확정 되었습니다.\n예약번호 1287059074\n취소사유 -\n").cancelled);
}

void tst_BookingNotice::valuesMayStandOnTheNextLine()
{
    const IncomingBooking incoming =
        read("새로운 예약이 확정되었습니다.\n예약번호\n1287059074\n예약자명\n안소희님\n");
    QCOMPARE(incoming.booking.externalNo, QStringLiteral("1287059074"));
    QCOMPARE(incoming.booking.name, QStringLiteral("안소희"));
}

void tst_BookingNotice::wholeDays()
{
    const IncomingBooking incoming = read("새로운 예약이 확정되었습니다.\n예약번호 1287059074\n이용일시 "
                                          "2026.08.03.(월)~2026.08.04.(화) (1박 2일)\n");
    QCOMPARE(incoming.booking.start, seoulTime({2026, 8, 3}, {0, 0}));
    QCOMPARE(incoming.booking.end, seoulTime({2026, 8, 4}, {0, 0}));
}

void tst_BookingNotice::otherTextsAreNone()
{
    for (const char *text :
         {"", "내일 3시 예약할게요", "예약번호 알려 주세요", "주문이 접수되었습니다.\n주문번호: 1287059074"})
        QVERIFY2(!readBookingNotice(QString::fromUtf8(text)), text);
}

void tst_BookingNotice::splitsAFileOfSeveral()
{
    const QString file =
        QString::fromUtf8(sms) + QStringLiteral("\n고객님이 예약을 취소 하셨습니다.\n예약번호 27529087\n");
    const QList<NoticePart> parts = splitBookingNotices(file);
    QCOMPARE(parts.size(), 2);
    QVERIFY(!readBookingNotice(parts[0].text)->cancelled);
    QVERIFY(readBookingNotice(parts[1].text)->cancelled);
    QCOMPARE(parts[1].line, 13);
}

QTEST_GUILESS_MAIN(tst_BookingNotice)
#include "tst_BookingNotice.moc"
