#pragma once

#include <nlohmann/json.hpp>
#include <sodium.h>

#include <QByteArray>
#include <QString>

namespace ieum::test {

/// Somebody who announces versions: a key of the test's own, and signed manifests.
class UpdateMaker
{
public:
    UpdateMaker()
        : m_public(crypto_sign_PUBLICKEYBYTES, '\0')
        , m_secret(crypto_sign_SECRETKEYBYTES, '\0')
    {
        crypto_sign_keypair(bytes(m_public), bytes(m_secret));
    }

    QByteArray publicKey() const { return m_public; }

    /// The signature under `first` and the payload; the format's own words unless told otherwise.
    QByteArray manifest(const QByteArray &payload, const QByteArray &first = "ieum-update-1\n") const
    {
        const QByteArray message = first + payload;
        QByteArray signature(crypto_sign_BYTES, '\0');
        crypto_sign_detached(bytes(signature), nullptr,
                             reinterpret_cast<const unsigned char *>(message.constData()),
                             static_cast<unsigned long long>(message.size()),
                             reinterpret_cast<const unsigned char *>(m_secret.constData()));
        const nlohmann::json envelope = {{"format", "ieum-update-1"},
                                         {"payload", payload.toBase64().toStdString()},
                                         {"signature", signature.toBase64().toStdString()}};
        return QByteArray::fromStdString(envelope.dump());
    }

    /// News of a version with a change in Korean and in English.
    static QByteArray news(const QByteArray &version)
    {
        return R"({"version":")" + version +
               R"(","released":"2026-12-01","page":"https://ieum.invalid/0.2",)"
               R"("changes":{"ko":["예약을 문자로 알립니다","<b>굵게</b>"],"en":["Bookings are announced"]}})";
    }

private:
    static unsigned char *bytes(QByteArray &of) { return reinterpret_cast<unsigned char *>(of.data()); }

    QByteArray m_public;
    QByteArray m_secret;
};

} // namespace ieum::test
