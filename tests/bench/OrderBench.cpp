#include "tests/bench/OrderBench.h"

#include "core/base/files/SheetWriter.h"
#include "tests/support/IeumCtl.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

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

bool writeSheet(const QString &path, int count)
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

struct Use
{
    double seconds = 0;
    long kilobytes = 0;
};

Use childrenSoFar()
{
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return {seconds(usage.ru_utime) + seconds(usage.ru_stime), usage.ru_maxrss};
}

// The most memory of a child is that of the largest so far: the smaller file comes first.
Use importOf(const QString &path)
{
    const auto shop = IeumCtl::withShop();
    const Use before = childrenSoFar();
    const Answer answer = shop->run({QStringLiteral("import"), path});
    const Use after = childrenSoFar();
    return answer.exit == 0 ? Use{after.seconds - before.seconds, after.kilobytes} : Use{};
}

double openpyxlSeconds(const QString &path)
{
    const Use before = childrenSoFar();
    QProcess process;
    process.start(QStringLiteral("/usr/bin/python3"), {QStringLiteral("-c"), QLatin1String(readAll), path});
    process.waitForFinished(-1);
    return process.exitCode() == 0 ? childrenSoFar().seconds - before.seconds : 0;
}

} // namespace

int orderBench(int count)
{
    QTextStream out(stdout);
    const QTemporaryDir folder;
    const QString small = folder.filePath(QStringLiteral("small.xlsx")),
                  large = folder.filePath(QStringLiteral("large.xlsx"));
    if (!writeSheet(small, count / 5) || !writeSheet(large, count))
        return 6;
    const Use fifth = importOf(small), whole = importOf(large);
    const double peer = openpyxlSeconds(large);
    out << count / 5 << " rows: " << fifth.seconds << " s CPU, " << fifth.kilobytes / 1024 << " MB"
        << Qt::endl
        << count << " rows: " << whole.seconds << " s CPU, " << whole.kilobytes / 1024 << " MB" << Qt::endl
        << "openpyxl reading the same: " << peer << " s CPU, " << peer / whole.seconds << " times ours"
        << Qt::endl;
    return whole.seconds > 0 ? 0 : 1;
}

} // namespace ieum::test
