// Texts with blanks: what is filled in, and what is refused rather than sent half.
#include "core/continuity/TemplateService.h"
#include "core/outbox/SmsText.h"
#include "core/storage/Database.h"
#include "core/storage/TemplateStore.h"
#include "tests/support/FixedClock.h"

#include <QtTest>

using namespace ieum;
using namespace Qt::Literals::StringLiterals;

class tst_TemplateService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsEveryBlank();
    void leavesEverythingElseAlone();
    void aValueIsNeverReadAsATemplate();
    void refusesAnEmptyOrUnknownBlank();
    void anOwnTextTakesThePlaceOfABuiltInOne();
    void nothingIsSavedWithoutNameOrText();
    void everyBuiltInTextCanGoOutAsASms();

private:
    ieum::test::FixedClock m_clock{u"2022-10-16T10:00"_s};
    std::unique_ptr<Database> m_database = Database::inMemory();
    TemplateStore m_store{*m_database};
    TemplateService m_templates{m_store, m_clock};
};

void tst_TemplateService::fillsEveryBlank()
{
    const auto filled = TemplateService::fill(u"[#{상호}] #{이름} 님, #{ 이름 } 님!"_s,
                                              {{u"상호"_s, u"달빛공방"_s}, {u"이름"_s, u"문태오"_s}});
    QCOMPARE(*filled, u"[달빛공방] 문태오 님, 문태오 님!"_s);
}

void tst_TemplateService::leavesEverythingElseAlone()
{
    for (const QString &text : {u"그대로"_s, u"# {이름} {이름} #이름 #{이름"_s, u"50% \\1 $1"_s, QString()})
        QCOMPARE(*TemplateService::fill(text, {}), text);
}

void tst_TemplateService::aValueIsNeverReadAsATemplate()
{
    const auto filled =
        TemplateService::fill(u"#{이름} #{상호}"_s, {{u"이름"_s, u"#{상호}"_s}, {u"상호"_s, u"#{계좌}"_s}});
    QCOMPARE(*filled, u"#{상호} #{계좌}"_s);
}

void tst_TemplateService::refusesAnEmptyOrUnknownBlank()
{
    const auto unknown = TemplateService::fill(u"#{픽업 시각}까지 오세요"_s, {});
    QCOMPARE(unknown.error().code, u"template.unknown-variable"_s);
    QCOMPARE(unknown.error().arguments, QStringList{u"픽업 시각"_s});
    const auto empty = TemplateService::fill(u"#{송장번호}"_s, {{u"송장번호"_s, u"  "_s}});
    QCOMPARE(empty.error().code, u"template.empty-variable"_s);
    QCOMPARE(empty.error().arguments, QStringList{u"송장번호"_s});
    QVERIFY(!TemplateService::fill(u"#{}"_s, {}).ok());
}

void tst_TemplateService::anOwnTextTakesThePlaceOfABuiltInOne()
{
    const QString name = QString::fromLatin1(TemplateService::switched);
    const qsizetype before = m_templates.list()->size();
    QVERIFY(m_templates.find(name)->isBuiltIn);
    QVERIFY(m_templates.save(name, u"우리 말투로 드려요"_s).ok());
    QCOMPARE(m_templates.find(name)->text, u"우리 말투로 드려요"_s);
    QVERIFY(!m_templates.find(name)->isBuiltIn);
    QCOMPARE(m_templates.list()->size(), before);
    QVERIFY(m_templates.save(u" 휴무 "_s, u"내일 쉽니다"_s).ok());
    QCOMPARE(m_templates.find(u"휴무"_s)->text, u"내일 쉽니다"_s);
    QCOMPARE(m_templates.find(u"없는 것"_s).error().code, u"template.not-found"_s);
}

void tst_TemplateService::nothingIsSavedWithoutNameOrText()
{
    QCOMPARE(m_templates.save(u" "_s, u"글"_s).error().code, u"template.empty"_s);
    QCOMPARE(m_templates.save(u"이름"_s, u"\n "_s).error().code, u"template.empty"_s);
}

void tst_TemplateService::everyBuiltInTextCanGoOutAsASms()
{
    TemplateService::Values values;
    for (const QString &variable : TemplateService::variables())
        values[variable] = u"값값값값"_s;
    const auto templates = *m_templates.list();
    for (const TemplateService::Template &one : templates) {
        const auto filled = TemplateService::fill(one.text, values);
        QVERIFY2(filled.ok(), qPrintable(one.name));
        QVERIFY2(smsFit(*filled).unsendable.isEmpty(), qPrintable(one.name));
    }
}

QTEST_GUILESS_MAIN(tst_TemplateService)
#include "tst_TemplateService.moc"
