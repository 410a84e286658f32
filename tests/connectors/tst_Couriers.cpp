#include "connectors/BuiltinConnectors.h"
#include "core/connector/ConnectorRegistry.h"
#include "core/connector/CourierProfileReader.h"
#include "core/shipping/CheckDigit.h"

#include <QtTest>

#include <numeric>

using namespace ieum;

class tst_Couriers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCourierHasAWholeProfile();
    void refusesABrokenProfile();
    void passesOverWhatANewerProfileAdds();
};

void tst_Couriers::everyCourierHasAWholeProfile()
{
    ConnectorRegistry registry;
    registerBuiltinConnectors(registry);
    QStringList ids;
    for (const CourierProfile &courier : registry.couriers()) {
        ids += courier.id;
        QVERIFY2(checkRuleFromCode(courier.rule), qPrintable(courier.id));
        QCOMPARE(std::accumulate(courier.groups.begin(), courier.groups.end(), 0), courier.digits);
        QVERIFY(!courier.defaultSize.isEmpty());
        QVERIFY(courier.masked);
    }
    QCOMPARE(ids, (QStringList{QStringLiteral("cj"), QStringLiteral("hanjin"), QStringLiteral("lotte"),
                               QStringLiteral("logen"), QStringLiteral("epost")}));
}

void tst_Couriers::refusesABrokenProfile()
{
    for (const char *json :
         {"", "[]", "{\"version\":1", "{\"version\":2,\"id\":\"x\",\"name\":\"x\",\"digits\":12}",
          "{\"version\":1,\"id\":\"x\",\"name\":\"x\",\"digits\":40}"})
        QCOMPARE(courierProfileFromJson(json).error().code, QStringLiteral("profile.damaged"));
}

void tst_Couriers::passesOverWhatANewerProfileAdds()
{
    const auto profile = courierProfileFromJson(
        R"({"version":1,"id":"x","name":"X","digits":12,"rule":"mod7","groups":[4,8],"colour":"blue"})");
    QVERIFY(profile.ok());
    QCOMPARE(profile->groups, (QList<int>{4, 8}));
}

QTEST_GUILESS_MAIN(tst_Couriers)
#include "tst_Couriers.moc"
