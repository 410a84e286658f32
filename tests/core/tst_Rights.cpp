#include "core/trust/Rights.h"

#include <QTest>

using namespace ieum;

/// Who may do what: the table as the owner was promised it, written down a second time.
class tst_Rights : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anOwnerMayEverything();
    void staffMayNone_data();
    void staffMayNone();
    void aDenialSaysWhoMay();
};

void tst_Rights::anOwnerMayEverything()
{
    for (int right = 0; right < rightCount; ++right)
        QVERIFY2(may(Role::Owner, Right(right)), qPrintable(QString::number(right)));
}

void tst_Rights::staffMayNone_data()
{
    QTest::addColumn<Right>("right");
    QTest::newRow("keys") << Right::ManageKeys;
    QTest::newRow("accounts") << Right::ManageAccounts;
    QTest::newRow("lock") << Right::SetLock;
    QTest::newRow("retention") << Right::SetRetention;
    QTest::newRow("channels' passwords") << Right::ConnectChannels;
    QTest::newRow("restore") << Right::RestoreBackup;
    QTest::newRow("lists of customers") << Right::ExportCustomers;
    QTest::newRow("everything in one file") << Right::ExportEverything;
    QTest::newRow("one person's data") << Right::ExportCustomer;
    QTest::newRow("erasing") << Right::EraseCustomer;
    QTest::newRow("access log") << Right::SeeAccessLog;
}

void tst_Rights::staffMayNone()
{
    QFETCH(Right, right);
    Account staff;
    staff.role = Role::Staff;
    QVERIFY(!may(Role::Staff, right));
    QCOMPARE(permit(staff, right).error().code, QStringLiteral("rights.owner-only"));
    QVERIFY(permit({}, right).ok()); // the owner of a shop without accounts
}

void tst_Rights::aDenialSaysWhoMay()
{
    Account staff;
    staff.name = QStringLiteral("윤슬");
    staff.role = Role::Staff;
    QVERIFY(whyNot(staff, Right::EraseCustomer).contains(staff.name));
    QVERIFY(whyNot({}, Right::EraseCustomer).isEmpty());
}

QTEST_APPLESS_MAIN(tst_Rights)
#include "tst_Rights.moc"
