#include "core/korean/SearchText.h"

#include <QtTest>

using namespace ieum;

class tst_SearchText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ignoresSpacingWidthAndCase();
    void plainTextIsFoldedLikeAnyOther();
    void keepsTypedJamo();
    void decomposedHangulIsTheSame();
    void givesInitials();
    void matchesWhileTyping_data();
    void matchesWhileTyping();
    void fieldsDoNotRunTogether();
};

void tst_SearchText::ignoresSpacingWidthAndCase()
{
    QCOMPARE(searchForm(QStringLiteral("딸기 케이크, 2호!")), QStringLiteral("딸기케이크2호"));
    QCOMPARE(searchForm(QStringLiteral("Ｇｉｆｔ SET ①")), QStringLiteral("giftset1"));
    QCOMPARE(searchForm(QStringLiteral("010-0000-1204")), QStringLiteral("01000001204"));
    QCOMPARE(searchForm(QStringLiteral("𠀋🎂")), QStringLiteral("𠀋"));
}

// One letter that is not plain sends the whole text the long way; the rest of it must come out the same.
void tst_SearchText::plainTextIsFoldedLikeAnyOther()
{
    for (const auto &[first, last] : {std::pair{0x01, 0x7f}, {0x3130, 0x318f}, {0xac00, 0xd7a3}}) {
        for (int unit = first; unit <= last; ++unit) {
            const QString text(2, QChar(unit));
            QVERIFY2(searchForm(text) + u'1' == searchForm(text + u'①'),
                     qPrintable(QString::number(unit, 16)));
        }
    }
}

void tst_SearchText::keepsTypedJamo()
{
    QCOMPARE(searchForm(QStringLiteral("ㅋㅋ ㅇㅇ")), QStringLiteral("ㅋㅋㅇㅇ"));
}

void tst_SearchText::decomposedHangulIsTheSame()
{
    const QString name = QStringLiteral("김하늘");
    QCOMPARE(searchForm(name.normalized(QString::NormalizationForm_D)), name);
}

void tst_SearchText::givesInitials()
{
    QCOMPARE(initialsOf(QStringLiteral("달빛 공방")), QStringLiteral("ㄷㅂㄱㅂ"));
    QCOMPARE(initialsOf(QStringLiteral("꽃다발 A")), QStringLiteral("ㄲㄷㅂa"));
    QVERIFY(isInitials(QStringLiteral("ㄱㅎㄴ")));
    QVERIFY(!isInitials(QStringLiteral("김ㅎㄴ")));
    QVERIFY(!isInitials(QStringLiteral("ㅏ")));
    QVERIFY(!isInitials(QString()));
}

void tst_SearchText::matchesWhileTyping_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("found");
    const auto row = [](const char *typed, bool found) {
        QTest::addRow("%s", typed) << QString::fromUtf8(typed) << found;
    };
    for (const char *typed :
         {"", "ㄱ", "기", "김", "김ㄴ", "김나", "김날", "김나ㄹ", "김나래", "ㄱㄴㄹ", "나래", "래"})
        row(typed, true);
    for (const char *typed : {"긲", "고", "김ㄹ", "김너", "ㄱㄹ", "김나래요"})
        row(typed, false);
}

void tst_SearchText::matchesWhileTyping()
{
    QFETCH(QString, typed);
    QFETCH(bool, found);
    QCOMPARE(matchesAsTyped(QStringLiteral("김나래"), typed), found);
}

void tst_SearchText::fieldsDoNotRunTogether()
{
    const QString form = searchForm(QStringList{QStringLiteral("홍지"), QStringLiteral("민트")});
    QVERIFY(!form.contains(searchForm(QStringLiteral("지민"))));
}

QTEST_GUILESS_MAIN(tst_SearchText)
#include "tst_SearchText.moc"
