#include "tests/bench/OrderBench.h"

#include "core/base/files/SheetWriter.h"
#include "tests/support/IeumCtl.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>

#include <sys/resource.h>

namespace ieum::test {

namespace {

constexpr const char *readAll = "import sys, openpyxl\n"
                                "sheet = openpyxl.load_workbook(sys.argv[1]).active\n"
                                "print(sum(1 for row in sheet.iter_rows(values_only=True)))\n";

// Every row an order of its own person: the most that a sheet can ask for.
QStringList rowOf(int i)
{
    const QString number = QString::number(2'022'101'500'000'000LL + i);
    return {number,
            QString::number(2'022'101'400'000'000LL + i / 2),
            QStringLiteral("택배,등기,소포"),
            QStringLiteral("김구매%1").arg(i % 997),
            QStringLiteral("홍길%1").arg(i % 991),
            QStringLiteral("발송대기"),
            QStringLiteral("2022-10-15 15:19:30"),
            QStringLiteral("소이캔들 라벤더 %1").arg(i % 50),
            QStringLiteral("색상: 흰색"),
            QString::number(1 + i % 3),
            QStringLiteral("18900"),
            QStringLiteral("2022-10-18"),
            QStringLiteral("010-0000-%1").arg(i % 10'000, 4, 10, QLatin1Char('0')),
            QStringLiteral("서울특별시 종로구 가짜로 %1 %2동 %3호").arg(i % 300).arg(i % 20).arg(i % 15),
            QStringLiteral("03187"),
            QStringLiteral("문 앞에 놓아 주세요")};
}

struct Use
{
    double seconds = 0;
    long kilobytes = 0;
};

double childrenSoFar()
{
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

// The most memory so far, of the program itself: what getrusage says of a child counts this one's, too.
long kilobytesOf(qint64 process)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("VmHWM:");
    return at < 0 ? 0 : text.mid(at + 6, text.indexOf("kB", at) - at - 6).trimmed().toLong();
}

Use useOf(QProcess &process)
{
    Use use;
    const double before = childrenSoFar();
    while (!process.waitForFinished(20) && process.state() != QProcess::NotRunning)
        use.kilobytes = std::max(use.kilobytes, kilobytesOf(process.processId()));
    use.seconds = childrenSoFar() - before;
    return process.exitCode() == 0 ? use : Use();
}

Use importOf(const QString &path)
{
    const auto shop = IeumCtl::withShop();
    const auto process = shop->begin({QStringLiteral("import"), path});
    return useOf(*process);
}

Use openpyxlOf(const QString &path)
{
    QProcess process;
    process.start(QStringLiteral("/usr/bin/python3"), {QStringLiteral("-c"), QLatin1String(readAll), path});
    return useOf(process);
}

void print(QTextStream &out, const QString &what, Use use)
{
    out << what << ": " << use.seconds << " s CPU, " << use.kilobytes / 1024 << " MB" << Qt::endl;
}

} // namespace

bool writeOrderSheet(const QString &path, int count)
{
    Sheet sheet;
    sheet.name = QStringLiteral("발주발송관리");
    sheet.rows.append(
        {1,
         QStringLiteral("상품주문번호|주문번호|배송방법|구매자명|수취인명|주문상태|결제일|상품명|옵션정보|"
                        "수량|최종 상품별 총 주문금액|발송기한|수취인연락처1|통합배송지|우편번호|배송메세지")
             .split(u'|')});
    for (int i = 0; i < count; ++i)
        sheet.rows.append({i + 2, rowOf(i)});
    return writeXlsx(path, sheet).ok();
}

int orderBench(int count)
{
    QTextStream out(stdout);
    const QTemporaryDir folder;
    const QString small = folder.filePath(QStringLiteral("small.xlsx")),
                  large = folder.filePath(QStringLiteral("large.xlsx"));
    if (!writeOrderSheet(small, count / 5) || !writeOrderSheet(large, count))
        return 6;
    print(out, QStringLiteral("%1 rows").arg(count / 5), importOf(small));
    // In turn, and the best of each: a machine that does something else, too, only ever adds.
    Use ours, peer;
    for (int round = 0; round < 3; ++round) {
        const Use whole = importOf(large), theirs = openpyxlOf(large);
        print(out, QStringLiteral("%1 rows").arg(count), whole);
        print(out, QStringLiteral("openpyxl reading the same"), theirs);
        ours = round == 0 || whole.seconds < ours.seconds ? whole : ours;
        peer = round == 0 || theirs.seconds < peer.seconds ? theirs : peer;
    }
    out << "ours is 1/" << peer.seconds / ours.seconds << " of openpyxl" << Qt::endl;
    return ours.seconds > 0 ? 0 : 1;
}

} // namespace ieum::test
