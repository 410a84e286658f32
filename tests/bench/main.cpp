// Figures, not verdicts: makes large files to import, and runs one comparison. See README.md.
#include "tests/bench/AddressBench.h"
#include "tests/bench/BookingBench.h"
#include "tests/bench/ExtractBench.h"
#include "tests/bench/ImportBench.h"
#include "tests/bench/LabelBench.h"
#include "tests/bench/MonitorBench.h"
#include "tests/bench/OrderBench.h"
#include "tests/bench/SampleBackup.h"
#include "tests/bench/SearchBench.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QTextStream>

using namespace ieum;
using namespace ieum::test;

namespace {

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

} // namespace

int main(int argc, char *argv[])
{
    const bool draws = argc > 1 && qstrcmp(argv[1], "labels") == 0;
    if (draws)
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const std::unique_ptr<QCoreApplication> application(draws ? new QGuiApplication(argc, argv)
                                                              : new QCoreApplication(argc, argv));
    const QStringList words = QCoreApplication::arguments();
    const bool isSheet =
        words.value(1) == QLatin1String("generate") && words.value(2) == QLatin1String("orders");
    if (isSheet && words.size() == 5)
        return writeOrderSheet(words[4], words[3].toInt()) ? 0 : 6;
    if (words.value(1) == QLatin1String("generate") && words.size() == 5)
        return generate(words[2], words[3].toInt(), words[4]);
    if (words.value(1) == QLatin1String("search") && words.size() == 3)
        return searchBench(words[2].toInt());
    if (words.value(1) == QLatin1String("import") && words.size() == 3)
        return importBench(words[2].toInt());
    if (words.value(1) == QLatin1String("extract") && words.size() == 3)
        return extractBench(words[2]);
    if (words.value(1) == QLatin1String("bookings") && words.size() == 3)
        return bookingBench(words[2].toInt());
    if (words.value(1) == QLatin1String("orders") && words.size() == 3)
        return orderBench(words[2].toInt());
    if (words.value(1) == QLatin1String("addresses") && words.size() == 3)
        return addressBench(words[2].toInt());
    if (words.value(1) == QLatin1String("labels") && words.size() == 3)
        return labelBench(words[2].toInt());
    if (words.value(1) == QLatin1String("monitor") && words.size() == 3)
        return monitorBench(words[2].toInt());
    out() << "usage: ieum_bench generate sms|kakao|orders COUNT FILE\n       ieum_bench search COUNT\n"
             "       ieum_bench import COUNT\n"
             "       ieum_bench extract FILE\n       ieum_bench addresses COUNT\n       ieum_bench labels "
             "COUNT\n"
             "       ieum_bench bookings COUNT\n       ieum_bench orders COUNT\n       ieum_bench monitor "
             "MONTHS"
          << Qt::endl;
    return 2;
}
