#include "tests/support/SampleFiles.h"

#include <xlsxwriter.h>

#include <QDateTime>
#include <QFile>
#include <QTimeZone>

namespace ieum::test {

namespace {

QDateTime time(const Said &said)
{
    return QDateTime::fromString(said.at, QStringLiteral("yyyy-MM-dd HH:mm"));
}

QString hour12(const QTime &at)
{
    const int hour = at.hour() % 12 == 0 ? 12 : at.hour() % 12;
    return QStringLiteral("%1 %2:%3")
        .arg(at.hour() < 12 ? QStringLiteral("오전") : QStringLiteral("오후"))
        .arg(hour)
        .arg(at.minute(), 2, 10, QLatin1Char('0'));
}

QString koreanDate(const QDate &day)
{
    return QStringLiteral("%1년 %2월 %3일").arg(day.year()).arg(day.month()).arg(day.day());
}

QString dashedDay(const QDate &day)
{
    static const QStringList names{QStringLiteral("월"), QStringLiteral("화"), QStringLiteral("수"),
                                   QStringLiteral("목"), QStringLiteral("금"), QStringLiteral("토"),
                                   QStringLiteral("일")};
    return QStringLiteral("--------------- %1 %2요일 ---------------")
        .arg(koreanDate(day), names[day.dayOfWeek() - 1]);
}

QByteArray windows(const QString &room, const QList<Said> &messages, QString (*stamp)(const QTime &))
{
    QString file = room + QStringLiteral(" 님과 카카오톡 대화\r\n저장한 날짜 : 2022-10-16 09:30:00\r\n\r\n");
    QDate day;
    for (const Said &said : messages) {
        const QDateTime at = time(said);
        if (at.date() != day)
            file += dashedDay(day = at.date()) + QStringLiteral("\r\n");
        file += said.sender.isEmpty()
                    ? said.text
                    : QStringLiteral("[%1] [%2] %3").arg(said.sender, stamp(at.time()), said.text);
        file += QStringLiteral("\r\n");
    }
    return file.toUtf8();
}

QString hour24(const QTime &at)
{
    return at.toString(QStringLiteral("HH:mm"));
}

QByteArray milliseconds(const QString &seoul)
{
    QDateTime at = QDateTime::fromString(seoul, Qt::ISODate);
    at.setTimeZone(QTimeZone(9 * 3600));
    return QByteArray::number(at.toMSecsSinceEpoch());
}

// As SMS Backup & Restore writes an attribute: line ends as references, emoji as two surrogate references.
QByteArray attribute(const char *name, const QString &value)
{
    QByteArray text;
    for (const QChar c : value) {
        if (c.isSurrogate() || c < QLatin1Char(' '))
            text += "&#" + QByteArray::number(c.unicode()) + ";";
        else
            text += QString(c).toHtmlEscaped().toUtf8();
    }
    return QByteArray(" ") + name + "=\"" + text + "\"";
}

QByteArray toXml(const Sms &sms)
{
    return "  <sms protocol=\"0\"" + attribute("address", sms.number) + " date=\"" + milliseconds(sms.at) +
           "\" type=\"" + QByteArray::number(sms.type) + "\" subject=\"null\"" + attribute("body", sms.text) +
           " toa=\"null\" sc_toa=\"null\" service_center=\"null\" read=\"1\" status=\"-1\" locked=\"0\" "
           "date_sent=\"0\" sub_id=\"1\""
           " readable_date=\"n/a\"" +
           attribute("contact_name", sms.name) + " />\n";
}

QByteArray toXml(const Mms &mms)
{
    return "  <mms date=\"" + milliseconds(mms.at) +
           "\" ct_t=\"application/vnd.wap.multipart.related\" msg_box=\"" + QByteArray::number(mms.box) +
           "\" rr=\"129\"" + attribute("sub", mms.subject) + attribute("address", mms.number) +
           " m_id=\"null\" read=\"1\" m_size=\"null\" m_type=\"" + (mms.box == 1 ? "132" : "128") +
           "\" tr_id=\"proto:CkIKIm\" date_sent=\"0\" seen=\"1\" readable_date=\"n/a\" "
           "contact_name=\"(Unknown)\">\n    <parts>\n"
           "      <part seq=\"-1\" ct=\"application/smil\" name=\"smil.xml\" "
           "text=\"&lt;smil&gt;&lt;/smil&gt;\" />\n"
           "      <part seq=\"0\" ct=\"text/plain\" name=\"null\" chset=\"106\" cl=\"text.txt\"" +
           attribute("text", mms.text) + " />\n    </parts>\n    <addrs>\n      <addr" +
           attribute("address", mms.number) + " type=\"" + (mms.box == 1 ? "137" : "151") +
           "\" charset=\"106\" />\n    </addrs>\n  </mms>\n";
}

const char *const naverHeaders[] = {"상품주문번호",  "주문번호",
                                    "배송방법",      "택배사",
                                    "송장번호",      "구매자명",
                                    "구매자ID",      "수취인명",
                                    "주문상태",      "결제일",
                                    "상품명",        "옵션정보",
                                    "수량",          "최종 상품별 총 주문금액",
                                    "발송기한",      "수취인연락처1",
                                    "수취인연락처2", "통합배송지",
                                    "기본배송지",    "상세배송지",
                                    "구매자연락처",  "우편번호",
                                    "배송메세지",    "주문일시"};

QStringList cells(const NaverRow &row)
{
    return {row.lineNo,
            row.orderNo,
            QStringLiteral("택배,등기,소포"),
            {},
            {},
            row.buyer,
            row.buyerId,
            row.recipient,
            QStringLiteral("발송대기"),
            QStringLiteral("2022-10-15 14:03:21"),
            row.item,
            row.option,
            QString::number(row.quantity),
            QString::number(row.amount),
            QStringLiteral("2022-10-18 23:59:59"),
            row.phone,
            {},
            (row.address + QLatin1Char(' ') + row.detail).trimmed(),
            row.address,
            row.detail,
            row.buyerPhone,
            row.postcode,
            row.message,
            row.orderedAt};
}

} // namespace

QByteArray kakaoWindows(const QString &room, const QList<Said> &messages)
{
    return windows(room, messages, hour12);
}

QByteArray kakaoWindows24(const QString &room, const QList<Said> &messages)
{
    return windows(room, messages, hour24);
}

QByteArray kakaoAndroid(const QString &room, const QList<Said> &messages)
{
    QString file =
        QStringLiteral("\uFEFF") + room +
        QStringLiteral(" 님과 카카오톡 대화\r\n저장한 날짜 : 2022년 10월 16일 오전 9:30\n\r\n\r\n");
    QDate day;
    for (const Said &said : messages) {
        const QDateTime at = time(said);
        const QString stamp = koreanDate(at.date()) + QLatin1Char(' ') + hour12(at.time());
        if (at.date() != day)
            file += QLatin1String(day.isValid() ? "\r\n" : "") + stamp + QStringLiteral("\r\n");
        day = at.date();
        file += stamp + QStringLiteral(", ") +
                (said.sender.isEmpty() ? said.text : said.sender + QStringLiteral(" : ") + said.text);
        file += QStringLiteral("\r\n");
    }
    return file.toUtf8();
}

QByteArray kakaoCsv(const QList<Said> &messages)
{
    QString file = QStringLiteral("Date,User,Message\n");
    for (const Said &said : messages) {
        QString text = said.text;
        file += QStringLiteral("%1:07,\"%2\",\"%3\"\n")
                    .arg(said.at, said.sender, text.replace(QLatin1Char('"'), QStringLiteral("\"\"")));
    }
    return file.toUtf8();
}

QByteArray smsBackup(const QList<Sms> &messages, const QList<Mms> &multimedia)
{
    QByteArray file = "<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>\n<smses count=\"" +
                      QByteArray::number(messages.size() + multimedia.size()) + "\">\n";
    for (const Sms &sms : messages)
        file += toXml(sms);
    for (const Mms &mms : multimedia)
        file += toXml(mms);
    return file + "</smses>\n";
}

QByteArray callsBackup(const QList<PhoneCall> &calls)
{
    QByteArray file = "<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>\n<calls count=\"" +
                      QByteArray::number(calls.size()) + "\">\n";
    for (const PhoneCall &call : calls) {
        file += "  <call" + attribute("number", call.number) + " duration=\"" +
                QByteArray::number(call.seconds) + "\" date=\"" + milliseconds(call.at) + "\" type=\"" +
                QByteArray::number(call.type) +
                "\" presentation=\"1\" subscription_id=\"1\" readable_date=\"n/a\" "
                "contact_name=\"(Unknown)\" />\n";
    }
    return file + "</calls>\n";
}

bool writeSmartStore(const QString &path, const QList<NaverRow> &rows)
{
    lxw_workbook *book = workbook_new(path.toUtf8().constData());
    lxw_worksheet *sheet = workbook_add_worksheet(book, "발주발송관리");
    worksheet_write_string(
        sheet, 0, 0,
        "◈ 다운로드 받은 파일로 '엑셀 일괄발송' 처리하는 방법\n- 상품주문번호, 배송방법, 택배사, 송장번호",
        nullptr);
    lxw_col_t column = 0;
    for (const char *header : naverHeaders)
        worksheet_write_string(sheet, 1, column++, header, nullptr);
    lxw_row_t line = 2;
    for (const NaverRow &row : rows) {
        column = 0;
        for (const QString &cell : cells(row))
            worksheet_write_string(sheet, line, column++, cell.toUtf8().constData(), nullptr);
        ++line;
    }
    return workbook_close(book) == LXW_NO_ERROR;
}

QByteArray csv(const QList<QStringList> &rows)
{
    QString file;
    for (const QStringList &row : rows) {
        QStringList quoted;
        for (QString cell : row)
            quoted +=
                QLatin1Char('"') + cell.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
        file += quoted.join(QLatin1Char(',')) + QStringLiteral("\r\n");
    }
    return file.toUtf8();
}

} // namespace ieum::test
