#include "core/trust/UpdateManifest.h"

#include "tests/fuzz/FuzzTarget.h"

#include <sodium.h>

using namespace ieum;
using ieum::fuzz::require;

namespace {

struct SigningKey
{
    SigningKey()
    {
        QByteArray seed(crypto_sign_SEEDBYTES, 's');
        crypto_sign_seed_keypair(bytes(publicKey), bytes(secret), bytes(seed));
    }
    static unsigned char *bytes(QByteArray &from) { return reinterpret_cast<unsigned char *>(from.data()); }
    QByteArray publicKey = QByteArray(crypto_sign_PUBLICKEYBYTES, '\0');
    QByteArray secret = QByteArray(crypto_sign_SECRETKEYBYTES, '\0');
};

QByteArray signedEnvelope(const QByteArray &payload, SigningKey &key)
{
    const QByteArray message = "ieum-update-1\n" + payload;
    QByteArray signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(SigningKey::bytes(signature), nullptr,
                         reinterpret_cast<const unsigned char *>(message.constData()),
                         static_cast<unsigned long long>(message.size()), SigningKey::bytes(key.secret));
    return R"({"format":"ieum-update-1","payload":")" + payload.toBase64() + R"(","signature":")" +
           signature.toBase64() + R"("})";
}

} // namespace

// As an envelope, which nobody has signed, and as what a good signature stands under.
IEUM_FUZZ(UpdateManifest)
{
    static SigningKey key;
    require(!readUpdateManifest(input, {key.publicKey}).ok(), "nothing unsigned is read");
    const auto release = readUpdateManifest(signedEnvelope(input, key), {key.publicKey});
    if (!release.ok())
        return;
    require(release->page.startsWith(QLatin1String("https://")), "a page is on the web");
    for (const QStringList &lines : release->changes) {
        require(lines.size() <= 30, "a list ends");
        for (const QString &line : lines)
            require(line.size() <= 300 && !line.contains(u'\n'), "a line is a line");
    }
}
