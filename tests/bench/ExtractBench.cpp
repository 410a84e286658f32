#include "tests/bench/ExtractBench.h"

#include "core/korean/extract/Extractor.h"
#include "tests/support/ExtractionCorpus.h"

#include <QMap>
#include <QProcess>
#include <QTextStream>

#include <array>
#include <ctime>

using namespace ieum;
using namespace ieum::test;

namespace {

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

using Counts = std::array<int, 3>; ///< by Verdict

void print(const QString &name, const Counts &counts)
{
    out() << name.leftJustified(26) << '\t' << counts[0] << '\t' << counts[1] << '\t' << counts[2] << '\n';
}

void countOurs(const QList<CorpusLine> &lines)
{
    const Extractor extractor;
    QMap<QString, Counts> byForm;
    Counts all{};
    int fields = 0;
    qsizetype wrong = 0;
    for (const CorpusLine &line : lines) {
        const Extraction found = extractor.extract(line.text, line.at);
        const auto verdict = static_cast<size_t>(judge(line, found));
        ++byForm[line.form][verdict];
        ++all[verdict];
        fields += static_cast<int>(line.fields.size());
        wrong += wrongFields(line, found).size();
    }
    out() << "form                      \texact\twrong\tmissed\n";
    for (auto form = byForm.cbegin(); form != byForm.cend(); ++form)
        print(form.key(), form.value());
    print(QStringLiteral("all"), all);
    out() << "people, goods, money, intent …: " << fields - wrong << " of " << fields << " right\n";
}

// Of CPU, as the peer counts its own.
double microsecondsPerLine(const QList<CorpusLine> &lines)
{
    const Extractor extractor;
    const std::clock_t begin = std::clock();
    for (int round = 0; round < 20; ++round) {
        for (const CorpusLine &line : lines)
            (void)extractor.extract(line.text, line.at);
    }
    const double seconds = static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
    return seconds * 1e6 / 20 / static_cast<double>(lines.size());
}

// Times only, and at most one: what a parser of dates can be asked for.
QList<CorpusLine> timeLines(const QList<CorpusLine> &lines)
{
    QList<CorpusLine> chosen;
    for (const CorpusLine &line : lines) {
        if (line.times.size() == 1 && line.times[0].start && !line.times[0].end)
            chosen += line;
    }
    return chosen;
}

Verdict judgePeer(const CorpusLine &line, const QString &answer)
{
    if (answer.isEmpty())
        return Verdict::Missed;
    const QDateTime &meant = *line.times[0].start;
    const bool isDay = line.times[0].grain >= Grain::Day;
    const QString expected =
        meant.toString(isDay ? QStringLiteral("yyyy-MM-dd") : QStringLiteral("yyyy-MM-ddTHH:mm"));
    return answer.startsWith(expected) ? Verdict::Exact : Verdict::SilentlyWrong;
}

void countPeer(const QList<CorpusLine> &lines)
{
    QProcess peer;
    // Debian's own Python has Debian's dateparser; another one on the path would not.
    peer.start(QStringLiteral("/usr/bin/python3"),
               {QStringLiteral(IEUM_BENCH_FOLDER "/dateparser_lines.py")});
    for (const CorpusLine &line : lines)
        peer.write((toIso(line.at) + u'\t' + line.text + u'\n').toUtf8());
    peer.closeWriteChannel();
    const bool isDone = peer.waitForFinished(-1) && peer.exitCode() == 0;
    const QStringList answers = QString::fromUtf8(peer.readAllStandardOutput()).split(u'\n');
    if (!isDone || answers.size() <= lines.size()) {
        out() << "python3-dateparser is not installed\n";
        return;
    }
    Counts counts{};
    for (qsizetype i = 0; i < lines.size(); ++i)
        ++counts[static_cast<size_t>(judgePeer(lines[i], answers[i]))];
    print(QStringLiteral("dateparser"), counts);
    out() << "dateparser: " << answers[lines.size()] << " µs of CPU a line\n";
}

} // namespace

int extractBench(const QString &path)
{
    const QList<CorpusLine> lines = readCorpus(path);
    if (lines.isEmpty())
        return 6;
    countOurs(lines);
    out() << QString::number(microsecondsPerLine(lines), 'f', 1) << " µs of CPU a line\n\n";
    const QList<CorpusLine> times = timeLines(lines);
    out() << times.size() << " lines with one time:\n";
    Counts ours{};
    for (const CorpusLine &line : times)
        ++ours[static_cast<size_t>(judge(line, Extractor().extract(line.text, line.at)))];
    print(QStringLiteral("ieum"), ours);
    countPeer(times);
    out().flush();
    return 0;
}
