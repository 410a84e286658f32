#include "core/orders/ConversationOrder.h"

#include <QtTest>

using namespace ieum;
using namespace Qt::Literals::StringLiterals;

class tst_ConversationOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesWhatTheCustomerWrote();
    void theNewestAddressCounts();
    void thePostcodeBehindTheAddressIsTheParcels_data();
    void thePostcodeBehindTheAddressIsTheParcels();
    void ourOwnWordsAreNoOrder();

private:
    static Message said(qint64 id, const QString &text, Direction direction = Direction::In)
    {
        Message message;
        message.id = MessageId{id};
        message.direction = direction;
        message.at = Instant{1665818400000 + id * 60000};
        message.text = text;
        return message;
    }
    static Thread thread(const QList<Message> &messages)
    {
        Thread thread;
        thread.customer.id = CustomerId{7};
        thread.customer.name = u"김하늘"_s;
        ContactPoint mobile;
        mobile.kind = ContactPoint::Kind::Mobile;
        mobile.address = u"+821000000001"_s;
        mobile.display = u"010-0000-0001"_s;
        thread.customer.contacts = {mobile};
        thread.messages = messages;
        return thread;
    }
};

void tst_ConversationOrder::takesWhatTheCustomerWrote()
{
    const OrderDraft draft = orderDraftFrom(thread({said(1, u"딸기 케이크 2호 1개 주문할게요"_s),
                                                    said(2, u"네 주소 알려 주세요"_s, Direction::Out),
                                                    said(3, u"서울 종로구 가짜로 1 101동 101호 입니다"_s)}),
                                            ShopProfile());
    QCOMPARE(draft.customer, CustomerId{7});
    QCOMPARE(draft.recipient.name, u"김하늘"_s);
    QCOMPARE(draft.recipient.phone, u"010-0000-0001"_s);
    QVERIFY(draft.recipient.address.endsWith(u"종로구 가짜로 1"_s));
    QVERIFY(draft.recipient.addressDetail.startsWith(u"101동 101호"_s));
    QVERIFY(draft.item.contains(u"케이크"_s));
    QCOMPARE(draft.quantity, 1);
    QCOMPARE(draft.sourceMessage, MessageId{3});
}

void tst_ConversationOrder::theNewestAddressCounts()
{
    const OrderDraft draft =
        orderDraftFrom(thread({said(1, u"서울 종로구 가짜로 1 101호요"_s),
                               said(2, u"아니다 경기도 성남시 분당구 없는로 22 로 보내 주세요"_s)}),
                       ShopProfile());
    QVERIFY(draft.recipient.address.contains(u"없는로 22"_s));
    QCOMPARE(draft.sourceMessage, MessageId{2});
}

void tst_ConversationOrder::thePostcodeBehindTheAddressIsTheParcels_data()
{
    QTest::addColumn<QString>("behind");
    QTest::newRow("short") << u" (우 03187)"_s;
    QTest::newRow("the digits alone") << u" [03187]"_s;
}

void tst_ConversationOrder::thePostcodeBehindTheAddressIsTheParcels()
{
    QFETCH(QString, behind);
    const OrderDraft draft =
        orderDraftFrom(thread({said(1, u"서울 종로구 가짜로 1 101동 101호"_s + behind)}), ShopProfile());
    QCOMPARE(draft.recipient.postcode, u"03187"_s);
    QCOMPARE(draft.recipient.addressDetail, u"101동 101호"_s);
}

void tst_ConversationOrder::ourOwnWordsAreNoOrder()
{
    const OrderDraft draft = orderDraftFrom(
        thread({said(1, u"저희 가게는 서울 종로구 가짜로 9 입니다"_s, Direction::Out)}), ShopProfile());
    QVERIFY(draft.recipient.address.isEmpty());
    QVERIFY(!draft.sourceMessage.isValid());
}

QTEST_GUILESS_MAIN(tst_ConversationOrder)
#include "tst_ConversationOrder.moc"
