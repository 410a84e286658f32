#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <memory>

namespace ieum::test {

/// A phone with the SMSGate app's local server (routes, codes and JSON of capcom6/android-sms-gateway), on a
/// port of this PC. What counts as sent is what the phone took: `taken()` has an entry a distinct id. Usable
/// from any thread.
class FakeSmsGate
{
public:
    /// What happens to the next POST /messages.
    enum class Fault {
        None,
        LoseAnswer,  ///< taken, but the connection breaks in the middle of the answer
        ServerError, ///< 500, not taken
        TakeThen500, ///< taken, and 500 nevertheless
        Garbage,     ///< not taken, 200 with a web page (a captive portal)
        TakeSlowly   ///< taken, but the answer comes after the client has given up
    };
    struct Taken
    {
        QString phone;
        QString text;
        QString state = QStringLiteral("Pending");
    };
    struct Received
    {
        QString id;
        QString type;
        QString sender;
        QString text;
        QString createdAt;
    };

    FakeSmsGate();
    ~FakeSmsGate();

    QString url() const;
    static QString user() { return QStringLiteral("sms"); }
    static QString password() { return QStringLiteral("k3yk3yk3"); }

    void fail(Fault fault, int times = 1);
    void setState(const QString &id, const QString &state);
    void receive(const Received &message);
    void forget(); ///< the app was installed anew
    void setInboxMissing();

    QMap<QString, Taken> taken() const;
    QStringList journal() const; ///< "POST /messages", "GET /messages/…", in order

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

/// A port where nobody behaves: closed, or open and silent, or hanging up as soon as something was said.
class DeadEnd
{
public:
    enum class Kind { Refuses, Silent, HangsUp };
    explicit DeadEnd(Kind kind);
    ~DeadEnd();
    QString url() const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace ieum::test
