#pragma once

#include "core/domain/Label.h"
#include "core/labels/LabelTemplate.h"

#include <QFile>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>

namespace ieum::test {

/// A label with every field filled.
inline LabelContent sampleLabel(const QString &number, const QString &shown)
{
    LabelContent content;
    content.courierName = QStringLiteral("CJ대한통운");
    content.number = number;
    content.shownNumber = shown;
    content.date = QDate(2022, 10, 15);
    content.recipient = {QStringLiteral("서다은"),
                         QStringLiteral("010-0000-4175"),
                         {},
                         QStringLiteral("30100"),
                         QStringLiteral("세종특별자치시 한빛로 12"),
                         QStringLiteral("103동 904호 (가온동)")};
    content.sender = {QStringLiteral("달빛공방"),
                      QStringLiteral("010-0000-0020"),
                      {},
                      QStringLiteral("세종 한빛로 3, 1층")};
    content.fare = QStringLiteral("신용");
    content.items = {QStringLiteral("소이캔들 무화과 200g × 2"), QStringLiteral("선물 포장 × 1")};
    content.message = QStringLiteral("문 앞에 놓아 주세요");
    content.orders = {QStringLiteral("1830042215")};
    return content;
}

inline SortCode sampleSortCode()
{
    SortCode code;
    code.code = QStringLiteral("4W44");
    code.sub = QStringLiteral("-4g");
    code.area = QStringLiteral("가온 한빛로 103-904");
    code.branch = QStringLiteral("가온중앙");
    code.driver = QStringLiteral("A01");
    code.zone = QStringLiteral("P1");
    code.fetched = QDate(2022, 10, 1);
    code.certainty = SortCode::Certainty::Exact;
    return code;
}

/// Numbers of every length that couriers have: 12, 11 and 13 digits.
inline QList<LabelContent> everyCouriersNumber()
{
    return {sampleLabel(QStringLiteral("600000002140"), QStringLiteral("6000-0000-2140")),
            sampleLabel(QStringLiteral("12345678901"), QStringLiteral("123-4567-8901")),
            sampleLabel(QStringLiteral("6890173776586"), QStringLiteral("68901-7377-6586"))};
}

/// The same as they come out of each label class; a form takes waybills, addresses or both.
inline QList<LabelContent> everyClass(const LabelTemplate &form)
{
    QList<LabelContent> labels;
    for (LabelContent content : everyCouriersNumber()) {
        if (form.takesWaybills) {
            labels += content;
            content.labelClass = LabelClass::Full;
            content.sortCode = sampleSortCode();
            labels += content;
        }
    }
    if (form.takesAddresses) {
        LabelContent address = sampleLabel({}, {});
        address.labelClass = LabelClass::Address;
        address.courierName.clear();
        labels += address;
    }
    return labels;
}

inline QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished() ? process.readAllStandardOutput() : QByteArray();
}

/// What a scanner reads in each of these pictures (one symbol in each), in their order.
inline QStringList scanned(const QList<QImage> &pictures)
{
    const QTemporaryDir folder;
    QStringList arguments{QStringLiteral("--quiet"), QStringLiteral("--raw"), QStringLiteral("-Sdisable"),
                          QStringLiteral("-Scode128.enable")};
    for (const QImage &picture : pictures) {
        arguments += folder.filePath(QStringLiteral("%1.png").arg(arguments.size()));
        picture.save(arguments.last());
    }
    const QString text = QString::fromUtf8(outputOf(QStringLiteral("zbarimg"), arguments));
    return text.split(u'\n', Qt::SkipEmptyParts);
}

} // namespace ieum::test
