#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

/// Files as phones, chats and markets write them, made from plain values. Invented people, 010-0000-xxxx
/// numbers.
namespace ieum::test {

/// One message of a chat. An empty sender makes a system line.
struct Said
{
    QString at; ///< "2022-10-14 15:02", Seoul
    QString sender;
    QString text;
};

QByteArray kakaoWindows(const QString &room, const QList<Said> &messages);   ///< [name] [오후 3:02] text
QByteArray kakaoWindows24(const QString &room, const QList<Said> &messages); ///< [name] [15:02] text
QByteArray kakaoAndroid(const QString &room,
                        const QList<Said> &messages); ///< 2022년 10월 14일 오후 3:02, name : text
QByteArray kakaoCsv(const QList<Said> &messages);     ///< Date,User,Message with seconds

/// One entry of SMS Backup & Restore. `type`: 1 received, 2 sent, 3 draft, 5 failed.
struct Sms
{
    QString at; ///< "2022-10-14T15:02:03", Seoul
    QString number;
    QString text;
    int type = 1;
    QString name = QStringLiteral("(Unknown)");
};

struct Mms
{
    QString at;
    QString number;
    QString subject;
    QString text;
    int box = 1; ///< 1 received, 2 sent
};

struct PhoneCall
{
    QString at;
    QString number;
    int type = 1; ///< 1 in, 2 out, 3 missed, 4 voicemail, 5 rejected
    int seconds = 0;
};

/// Characters above U+FFFF go out as two surrogate references, as the app writes them.
QByteArray smsBackup(const QList<Sms> &messages, const QList<Mms> &multimedia = {});
QByteArray callsBackup(const QList<PhoneCall> &calls);

/// One row of a SmartStore sheet (발주발송관리); what is not set is left empty.
struct NaverRow
{
    QString lineNo;
    QString orderNo;
    QString recipient = QStringLiteral("홍길동");
    QString phone = QStringLiteral("010-0000-0001");
    QString postcode = QStringLiteral("03187");
    QString address = QStringLiteral("서울특별시 종로구 가짜로 1");
    QString detail = QStringLiteral("101동 101호");
    QString item = QStringLiteral("소이캔들 라벤더 200g");
    QString option = {};
    int quantity = 1;
    int amount = 18'900;
    QString buyer = QStringLiteral("김구매");
    QString buyerId = {};
    QString buyerPhone = QStringLiteral("010-0000-0101");
    QString message = QStringLiteral("문 앞에 놓아 주세요");
    QString orderedAt = QStringLiteral("2022-10-15 14:02:11");
};

/// The notice row, the header row and the rows, as an xlsx at `path`.
bool writeSmartStore(const QString &path, const QList<NaverRow> &rows);
/// A plain table as CSV: first row the headers.
QByteArray csv(const QList<QStringList> &rows);

} // namespace ieum::test
