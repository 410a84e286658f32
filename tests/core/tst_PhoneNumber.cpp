#include "core/korean/PhoneNumber.h"

#include <phonenumbers/phonenumberutil.h>

#include <QRandomGenerator>
#include <QtTest>

using namespace ieum;
using i18n::phonenumbers::PhoneNumberUtil;

Q_DECLARE_METATYPE(ieum::PhoneNumber::Kind)

class tst_PhoneNumber : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryWriting_data();
    void readsEveryWriting();
    void refuses_data();
    void refuses();
    void masksTheMiddleOnly();
    void agreesWithLibphonenumber();
    void readsWhatItShows();
};

using Kind = PhoneNumber::Kind;

void tst_PhoneNumber::readsEveryWriting_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("e164");
    QTest::addColumn<QString>("display");
    const QString mobile = QStringLiteral("+821000001204");
    const QString shown = QStringLiteral("010-0000-1204");
    const QStringList writings{QStringLiteral("010-0000-1204"),
                               QStringLiteral("01000001204"),
                               QStringLiteral("010.0000.1204"),
                               QStringLiteral("010 0000 1204"),
                               QStringLiteral("(010) 0000-1204"),
                               QStringLiteral("+82 10-0000-1204"),
                               QStringLiteral("+82 010 0000 1204"),
                               QStringLiteral("+82 (0)10-0000-1204"),
                               QStringLiteral("+821000001204"),
                               QStringLiteral("82-10-0000-1204"),
                               QStringLiteral("0082-10-0000-1204"),
                               QStringLiteral("1000001204"),
                               QStringLiteral("０１０－００００－１２０４"),
                               QStringLiteral("'01000001204"),
                               QStringLiteral("010–0000–1204"),
                               QStringLiteral(" 010\u200B-0000-1204\n")};
    for (const QString &writing : writings)
        QTest::addRow("mobile %s", qPrintable(writing)) << writing << Kind::Mobile << mobile << shown;

    const auto row = [](const char *text, Kind kind, const char *e164, const char *display) {
        QTest::addRow("%s", text) << QString::fromUtf8(text) << kind << QString::fromUtf8(e164)
                                  << QString::fromUtf8(display);
    };
    row("011-200-1204", Kind::Mobile, "+82112001204", "011-200-1204");
    row("112001204", Kind::Mobile, "+82112001204", "011-200-1204");
    row("02-312-3456", Kind::Landline, "+8223123456", "02-312-3456");
    row("02)3123-4567", Kind::Landline, "+82231234567", "02-3123-4567");
    row("231234567", Kind::Landline, "+82231234567", "02-3123-4567");
    row("031-123-4567", Kind::Landline, "+82311234567", "031-123-4567");
    row("064 1234 5678", Kind::Landline, "+826412345678", "064-1234-5678");
    row("0507-1234-5678", Kind::SafeNumber, "+8250712345678", "0507-1234-5678");
    row("050712345678", Kind::SafeNumber, "+8250712345678", "0507-1234-5678");
    row("0505-123-4567", Kind::SafeNumber, "+825051234567", "0505-123-4567");
    row("070-1234-5678", Kind::Internet, "+827012345678", "070-1234-5678");
    row("080-123-4567", Kind::TollFree, "+82801234567", "080-123-4567");
    row("1588-1234", Kind::Service, "+8215881234", "1588-1234");
    row("16661234", Kind::Service, "+8216661234", "1666-1234");
    row("+82 1899 1234", Kind::Service, "+8218991234", "1899-1234");
}

void tst_PhoneNumber::readsEveryWriting()
{
    QFETCH(QString, text);
    const auto number = PhoneNumber::parse(text);
    QVERIFY(number);
    QTEST(number->kind(), "kind");
    QTEST(number->e164(), "e164");
    QTEST(number->display(), "display");
    QCOMPARE(number->lastFour(), number->e164().right(4));
}

void tst_PhoneNumber::refuses_data()
{
    QTest::addColumn<QString>("text");
    const char *const none[] = {"",
                                "010-****-1204",
                                "010-XXXX-1204",
                                "010-●●●●-1204",
                                "010-1234-567",
                                "010-123-4567",
                                "114",
                                "112",
                                "0130-1234-5678",
                                "2312-3456",
                                "공일공-0000-1204",
                                "+1 202 555 0147",
                                "010-0000-1204 / 010-0000-1205",
                                "01588-1234",
                                "612345678901",
                                "0000-0000-0000",
                                "02-31-3456"};
    for (const char *text : none)
        QTest::addRow("“%s”", text) << QString::fromUtf8(text);
}

void tst_PhoneNumber::refuses()
{
    QFETCH(QString, text);
    QVERIFY(!PhoneNumber::parse(text));
    QCOMPARE(displayPhone(text), text);
}

void tst_PhoneNumber::masksTheMiddleOnly()
{
    QCOMPARE(maskedDisplay(QStringLiteral("01000001204")), QStringLiteral("010-****-1204"));
    QCOMPARE(maskedDisplay(QStringLiteral("02-312-3456")), QStringLiteral("02-***-3456"));
    QCOMPARE(maskedDisplay(QStringLiteral("050712345678")), QStringLiteral("0507-****-5678"));
    QCOMPARE(maskedDisplay(QStringLiteral("15881234")), QStringLiteral("1588-1234"));
    QCOMPARE(maskedDisplay(QStringLiteral("홍지민 (단체)")), QStringLiteral("홍지민 (단체)"));
}

static QString e164Of(const QString &text)
{
    const PhoneNumberUtil &library = *PhoneNumberUtil::GetInstance();
    i18n::phonenumbers::PhoneNumber number;
    if (library.Parse(text.toStdString(), "KR", &number) != PhoneNumberUtil::NO_PARSING_ERROR)
        return {};
    std::string e164;
    library.Format(number, PhoneNumberUtil::E164, &e164);
    return library.IsValidNumber(number) ? QString::fromStdString(e164) : QString();
}

// Every area and service prefix with random digits behind it. Where both call it a number they must mean the
// same one; what the library alone accepts are the ten-digit 010 numbers that nobody has.
void tst_PhoneNumber::agreesWithLibphonenumber()
{
    QRandomGenerator random(20221015);
    const QStringList prefixes =
        QStringLiteral("010 011 016 017 018 019 02 031 032 033 041 042 043 044 051 052 053 054 055 "
                       "061 062 063 064 0502 0504 0505 0507 070 080 1544 1588 1661 1800 1899")
            .split(u' ');
    int both = 0;
    for (int i = 0; i < 4000; ++i) {
        QString text = prefixes[random.bounded(prefixes.size())];
        const int more = text.startsWith(u'1') ? 4 : 7 + random.bounded(2);
        for (int digit = 0; digit < more; ++digit)
            text += QString::number(digit == 0 ? 2 + random.bounded(8) : random.bounded(10));
        const QString expected = e164Of(text);
        const auto number = PhoneNumber::parse(text);
        if (number && !expected.isEmpty()) {
            QCOMPARE(number->e164(), expected);
            ++both;
        } else if (!expected.isEmpty()) {
            QVERIFY2(text.startsWith(QStringLiteral("010")) && text.size() == 10, qPrintable(text));
        }
    }
    QVERIFY(both > 3000);
}

void tst_PhoneNumber::readsWhatItShows()
{
    QRandomGenerator random(7);
    for (int i = 0; i < 2000; ++i) {
        const QString digits =
            QStringLiteral("01%1").arg(random.generate64() % 1000000000, 9, 10, QLatin1Char('0'));
        if (const auto number = PhoneNumber::parse(digits)) {
            QCOMPARE(PhoneNumber::parse(number->display()), number);
            QCOMPARE(PhoneNumber::parse(number->e164()), number);
            QVERIFY(!PhoneNumber::parse(number->maskedDisplay()));
        }
    }
}

QTEST_GUILESS_MAIN(tst_PhoneNumber)
#include "tst_PhoneNumber.moc"
