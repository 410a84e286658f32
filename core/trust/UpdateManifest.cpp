#include "core/trust/UpdateManifest.h"

#include <nlohmann/json.hpp>
#include <sodium.h>

#include <algorithm>
#include <optional>

namespace ieum {

namespace {

using Json = nlohmann::json;

// Stands before what is signed, so that the key's signature under anything else is none under this.
const QByteArray signedFirst = QByteArrayLiteral("ieum-update-1\n");
constexpr qsizetype longestList = 30, longestText = 300;

QString textOf(const Json &object, const char *key)
{
    const auto found = object.is_object() ? object.find(key) : object.end();
    return found != object.end() && found->is_string() ? QString::fromStdString(found->get<std::string>())
                                                       : QString();
}

std::optional<QByteArray> bytesOf(const Json &object, const char *key)
{
    const auto decoded = QByteArray::fromBase64Encoding(textOf(object, key).toLatin1(),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    return decoded && !(*decoded).isEmpty() ? std::optional(*decoded) : std::nullopt;
}

bool isSignedBy(const QByteArray &key, const QByteArray &payload, const QByteArray &signature)
{
    const auto bytes = [](const QByteArray &from) {
        return reinterpret_cast<const unsigned char *>(from.constData());
    };
    const QByteArray message = signedFirst + payload;
    return key.size() == crypto_sign_PUBLICKEYBYTES && signature.size() == crypto_sign_BYTES &&
           crypto_sign_verify_detached(bytes(signature), bytes(message),
                                       static_cast<unsigned long long>(message.size()), bytes(key)) == 0;
}

// One line of plain text, whatever stood there.
QString lineOf(const Json &text)
{
    QString line =
        text.is_string() ? QString::fromStdString(text.get<std::string>()).simplified() : QString();
    line.removeIf([](QChar sign) { return !sign.isPrint() && !sign.isSurrogate(); });
    return line.left(longestText);
}

QMap<QString, QStringList> changesOf(const Json &manifest)
{
    QMap<QString, QStringList> changes;
    const Json languages = manifest.value("changes", Json::object());
    for (const auto &[language, lines] : languages.items()) {
        QStringList list;
        for (const Json &line : lines.is_array() ? lines : Json::array())
            list += lineOf(line);
        list.removeAll(QString());
        changes.insert(QString::fromStdString(language), list.mid(0, longestList));
    }
    return changes;
}

Result<Release> releaseOf(const Json &manifest)
{
    const QString number = textOf(manifest, "version");
    qsizetype end = 0;
    Release release;
    release.version = QVersionNumber::fromString(number, &end);
    release.released = QDate::fromString(textOf(manifest, "released"), Qt::ISODate);
    release.page = textOf(manifest, "page");
    const bool isWhole = !release.version.isNull() && end == number.size() && release.released.isValid();
    if (!isWhole || !release.page.startsWith(QLatin1String("https://")))
        return Error("update.not-a-manifest", {}, QStringLiteral("version, released or page"));
    release.changes = changesOf(manifest);
    return release;
}

Result<Release> read(const QByteArray &envelope, const QList<QByteArray> &keys)
{
    const Json outer = Json::parse(envelope.begin(), envelope.end(), nullptr, false);
    const std::optional<QByteArray> payload = bytesOf(outer, "payload"),
                                    signature = bytesOf(outer, "signature");
    if (textOf(outer, "format") != QLatin1String("ieum-update-1") || !payload || !signature)
        return Error("update.not-a-manifest");
    if (std::none_of(keys.begin(), keys.end(),
                     [&](const QByteArray &key) { return isSignedBy(key, *payload, *signature); }))
        return Error("update.bad-signature");
    const Json manifest = Json::parse(payload->begin(), payload->end(), nullptr, false);
    return manifest.is_object() ? releaseOf(manifest) : Error("update.not-a-manifest");
}

} // namespace

QStringList Release::changesIn(const QString &language) const
{
    const QStringList list = changes.value(language);
    return list.isEmpty() ? changes.value(QStringLiteral("en"), changes.isEmpty() ? list : changes.first())
                          : list;
}

Result<Release> readUpdateManifest(const QByteArray &envelope, const QList<QByteArray> &keys)
{
    try {
        return read(envelope, keys);
    } catch (const Json::exception &problem) {
        return Error("update.not-a-manifest", {}, QString::fromUtf8(problem.what()));
    }
}

} // namespace ieum
