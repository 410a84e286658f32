#include "core/base/files/Cipher.h"

#include <openssl/evp.h>

#include <memory>

namespace ieum {

namespace {

const EVP_CIPHER *cipherFor(AesMode mode, qsizetype keySize)
{
    const bool chained = mode == AesMode::Cbc;
    switch (keySize) {
    case 16:
        return chained ? EVP_aes_128_cbc() : EVP_aes_128_ecb();
    case 24:
        return chained ? EVP_aes_192_cbc() : EVP_aes_192_ecb();
    case 32:
        return chained ? EVP_aes_256_cbc() : EVP_aes_256_ecb();
    default:
        return nullptr;
    }
}

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

} // namespace

QByteArray digest(const QByteArray &name, const QByteArray &data)
{
    const EVP_MD *algorithm = EVP_get_digestbyname(name.constData());
    unsigned int size = 0;
    QByteArray result(EVP_MAX_MD_SIZE, Qt::Uninitialized);
    if (!algorithm ||
        EVP_Digest(data.constData(), static_cast<size_t>(data.size()),
                   reinterpret_cast<unsigned char *>(result.data()), &size, algorithm, nullptr) != 1)
        return {};
    result.truncate(static_cast<qsizetype>(size));
    return result;
}

QByteArray aesDecrypted(AesMode mode, const QByteArray &key, const QByteArray &vector, const QByteArray &data)
{
    const EVP_CIPHER *cipher = cipherFor(mode, key.size());
    const std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)> context(EVP_CIPHER_CTX_new(),
                                                                                  &EVP_CIPHER_CTX_free);
    if (!cipher || !context || data.size() % 16 != 0 || (mode == AesMode::Cbc && vector.size() < 16))
        return {};
    QByteArray plain(data.size() + 16, Qt::Uninitialized);
    int length = 0;
    if (EVP_DecryptInit_ex(context.get(), cipher, nullptr, raw(key), raw(vector)) != 1)
        return {};
    EVP_CIPHER_CTX_set_padding(context.get(), 0);
    if (EVP_DecryptUpdate(context.get(), reinterpret_cast<unsigned char *>(plain.data()), &length, raw(data),
                          static_cast<int>(data.size())) != 1)
        return {};
    plain.truncate(length);
    return plain;
}

} // namespace ieum
