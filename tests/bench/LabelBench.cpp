#include "tests/bench/LabelBench.h"

#include "core/labels/LabelPdf.h"
#include "core/labels/LabelText.h"
#include "tests/bench/SampleCorpus.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

#include <ctime>

namespace ieum::test {

namespace {

LabelContent labelOf(int number)
{
    LabelContent content;
    content.courierName = QStringLiteral("CJ대한통운");
    content.number = QString::number(600000000000 + number * 7);
    content.shownNumber =
        content.number.mid(0, 4) + u'-' + content.number.mid(4, 4) + u'-' + content.number.mid(8);
    content.date = QDate(2022, 10, 15);
    content.recipient = {
        SampleCorpus::nameOf(number),
        SampleCorpus::numberOf(number),
        {},
        QString::number(30000 + number % 900),
        QStringLiteral("세종특별자치시 한빛로 %1").arg(number % 400 + 1),
        QStringLiteral("%1동 %2호 (가온동)").arg(number % 30 + 101).arg(number % 19 * 100 + 101)};
    content.sender = {QStringLiteral("달빛공방"),
                      QStringLiteral("010-0000-0020"),
                      {},
                      QStringLiteral("세종 한빛로 3, 1층")};
    content.fare = QStringLiteral("신용");
    content.items = {QStringLiteral("소이캔들 무화과 %1g × %2").arg(number % 5 * 100).arg(number % 3 + 1),
                     QStringLiteral("선물 포장 × 1")};
    content.message =
        number % 2 ? QStringLiteral("문 앞에 놓아 주세요") : QStringLiteral("부재 시 경비실에 맡겨 주세요");
    return content;
}

// What reportlab is to draw: the same texts in the same places, a label a line.
void writeForPeer(const QString &path, const LabelRenderer &renderer, const QList<LabelContent> &labels)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return;
    for (const LabelContent &label : labels) {
        QJsonObject texts;
        for (const LabelElement &element : renderer.layout().elements) {
            if (renderer.draws(element, label) && element.kind == LabelElement::Kind::Text)
                texts[element.key] = element.field.isEmpty() ? element.text : labelText(label, element.field);
        }
        file.write(QJsonDocument({{QStringLiteral("number"), label.number}, {QStringLiteral("texts"), texts}})
                       .toJson(QJsonDocument::Compact) +
                   '\n');
    }
}

QByteArray peer(const QString &labels, const QString &pdf)
{
    QProcess python;
    python.start(QStringLiteral("/usr/bin/python3"), // Debian's, which has the package
                 {QStringLiteral(IEUM_BENCH_FOLDER "/labels_reportlab.py"), labels,
                  QStringLiteral(IEUM_BENCH_FOLDER "/../../resources/labels/100x150.json"),
                  QStringLiteral(IEUM_FONT_FOLDER), pdf});
    python.waitForFinished(-1);
    return python.exitCode() == 0 ? python.readAllStandardOutput().trimmed() : QByteArray();
}

} // namespace

int labelBench(int count)
{
    const QTemporaryDir folder;
    const LabelTemplate form = *labelTemplate(QStringLiteral("100x150"));
    QList<LabelContent> labels;
    for (int i = 0; i < count; ++i)
        labels += labelOf(i);
    LabelPdf pdf(folder.filePath(QStringLiteral("ours.pdf")), form);
    const std::clock_t begin = std::clock();
    if (!pdf.write(labels).ok())
        return 6;
    const double ours = double(std::clock() - begin) / CLOCKS_PER_SEC;
    QTextStream out(stdout);
    out << count << " labels: " << QString::number(ours, 'f', 2) << " s of CPU, "
        << QFileInfo(pdf.target()).size() / 1024 << " KiB" << Qt::endl;
    const QString texts = folder.filePath(QStringLiteral("labels.jsonl"));
    writeForPeer(texts, LabelRenderer(form), labels);
    const QString theirs = folder.filePath(QStringLiteral("theirs.pdf"));
    const QByteArray seconds = peer(texts, theirs);
    if (seconds.isEmpty())
        return 0;
    out << "reportlab: " << seconds << " s of CPU, " << QFileInfo(theirs).size() / 1024 << " KiB; ours is "
        << QString::number(ours / seconds.toDouble(), 'f', 2) << " of it" << Qt::endl;
    return 0;
}

} // namespace ieum::test
