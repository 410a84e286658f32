#include "tests/bench/SampleBackup.h"

#include "tests/bench/SampleCorpus.h"

#include <QDateTime>
#include <QFile>

#include <algorithm>

namespace ieum::test {

namespace {

QDateTime timeOf(const SampleCorpus::Entry &entry)
{
    static const QDateTime start(QDate(2019, 1, 1), QTime(0, 0), Qt::OffsetFromUTC, 9 * 3600);
    return start.addSecs(entry.seconds);
}

// In slices, since a million messages at once would measure this program's memory.
void generateTexts(SampleCorpus &corpus, int count, QFile &file)
{
    file.write("<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>\n<smses count=\"" +
               QByteArray::number(count) + "\">\n");
    while (count > 0) {
        QList<Sms> slice;
        for (const int end = std::max(0, count - 1000); count > end; --count) {
            const SampleCorpus::Entry entry = corpus.next();
            slice += {timeOf(entry).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")),
                      SampleCorpus::numberOf(entry.customer), entry.text, entry.isOurs ? 2 : 1,
                      SampleCorpus::nameOf(entry.customer)};
        }
        const QByteArray xml = smsBackup(slice);
        const qsizetype first = xml.indexOf("  <sms ");
        file.write(xml.mid(first, xml.lastIndexOf("</smses>") - first));
    }
    file.write("</smses>\n");
}

void generateChat(SampleCorpus &corpus, int count, QFile &file)
{
    QList<Said> all;
    while (count-- > 0) {
        const SampleCorpus::Entry entry = corpus.next();
        all += {timeOf(entry).toString(QStringLiteral("yyyy-MM-dd HH:mm")),
                entry.isOurs ? QStringLiteral("이음공방") : QStringLiteral("김민지"), entry.text};
    }
    file.write(kakaoAndroid(QStringLiteral("김민지"), all));
}

} // namespace

int generate(const QString &kind, int count, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return 6;
    SampleCorpus corpus;
    if (kind == QLatin1String("kakao"))
        generateChat(corpus, count, file);
    else
        generateTexts(corpus, count, file);
    return 0;
}

} // namespace ieum::test
