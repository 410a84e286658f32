#include "core/base/TextDecoder.h"

#include <QtTest>

using namespace ieum;

class tst_TextDecoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheEncoding_data();
    void knowsTheEncoding();
    void readsSyllablesOutsideEucKr();
    void givesTheSameHoweverTheBytesAreCut();
    void noticesACutCharacter();
    void knowsBinary();
};

static QByteArray utf16(const QString &text)
{
    QStringEncoder encoder(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
    return encoder.encode(text);
}

static const QString sample = QStringLiteral("주문 1건, 똠방각하 \"문 앞\" 😀\n");

void tst_TextDecoder::knowsTheEncoding_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<TextEncoding>("encoding");
    QTest::newRow("UTF-8") << sample.toUtf8() << TextEncoding::Utf8;
    QTest::newRow("UTF-8 with BOM") << "\xef\xbb\xbf" + sample.toUtf8() << TextEncoding::Utf8;
    QTest::newRow("UTF-16") << utf16(sample) << TextEncoding::Utf16LittleEndian;
}

void tst_TextDecoder::knowsTheEncoding()
{
    QFETCH(QByteArray, bytes);
    QFETCH(TextEncoding, encoding);
    QCOMPARE(guessEncoding(bytes), encoding);
    QCOMPARE(TextDecoder::decodeAll(bytes), sample);
}

void tst_TextDecoder::readsSyllablesOutsideEucKr()
{
    // "똠방각하 주문" as Excel on Korean Windows saves it; 똠 (8C 63) is in windows-949 but not in EUC-KR.
    const QByteArray bytes("\x8c\x63\xb9\xe6\xb0\xa2\xc7\xcf \xc1\xd6\xb9\xae");
    QCOMPARE(guessEncoding(bytes), TextEncoding::Windows949);
    QCOMPARE(TextDecoder::decodeAll(bytes), QStringLiteral("똠방각하 주문"));
}

void tst_TextDecoder::givesTheSameHoweverTheBytesAreCut()
{
    const QByteArray bytes("\x8c\x63\xb9\xe6\xb0\xa2\xc7\xcf \xc1\xd6\xb9\xae");
    for (const auto &[encoding, whole] :
         {std::pair(TextEncoding::Utf8, sample.toUtf8()), std::pair(TextEncoding::Windows949, bytes)}) {
        for (qsizetype cut = 0; cut <= whole.size(); ++cut) {
            TextDecoder decoder(encoding);
            QString text = decoder.decode(whole.left(cut));
            text += decoder.decode(whole.mid(cut));
            QCOMPARE(text, TextDecoder::decodeAll(whole));
            QVERIFY(!decoder.isInsideCharacter());
        }
    }
}

void tst_TextDecoder::noticesACutCharacter()
{
    TextDecoder decoder(TextEncoding::Utf8);
    decoder.decode(QStringLiteral("주문").toUtf8().chopped(1));
    QVERIFY(decoder.isInsideCharacter());
    QCOMPARE(guessEncoding(QStringLiteral("주문").toUtf8().chopped(1)), TextEncoding::Utf8);
}

void tst_TextDecoder::knowsBinary()
{
    QVERIFY(looksBinary(QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16)));
    QVERIFY(!looksBinary(sample.toUtf8()));
    QVERIFY(!looksBinary(utf16(sample)));
}

QTEST_GUILESS_MAIN(tst_TextDecoder)
#include "tst_TextDecoder.moc"
