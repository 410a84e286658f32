#include "core/trust/BackupFile.h"
#include "tests/fuzz/FuzzFile.h"
#include "tests/fuzz/FuzzTarget.h"

#include <QtEndian>

using namespace ieum;
using ieum::fuzz::require;

namespace {

void readAll(const QByteArray &bytes)
{
    const ieum::fuzz::FuzzFile file(bytes);
    const auto reader = BackupReader::open(file.path());
    if (!reader.ok())
        return;
    const SecretKey key = SecretKey::of(QByteArray(SecretKey::size, 'k'));
    const auto manifest = (*reader)->unlock(key);
    const bool isWhole = manifest.ok() && (*reader)->readDatabase(nullptr).ok();
    require(!isWhole || manifest->bytes >= 0, "a backup says how large its database is");
}

QByteArray sumOf(const QByteArray &bytes)
{
    QByteArray sum(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(sum.data()), size_t(sum.size()),
                       reinterpret_cast<const unsigned char *>(bytes.constData()),
                       static_cast<unsigned long long>(bytes.size()), nullptr, 0);
    return sum;
}

// The input as key slots and sealed rest (between bytes FF) behind a start whose sum is right.
QByteArray withRightSum(const QByteArray &input)
{
    const qsizetype cut = input.indexOf('\xff');
    const QByteArray slots = input.left(cut < 0 ? input.size() : cut);
    QByteArray length(sizeof(quint32), Qt::Uninitialized);
    qToLittleEndian(quint32(slots.size()), length.data());
    const QByteArray start = "IEUMBAK1" + length + slots;
    return start + sumOf(start) + (cut < 0 ? QByteArray() : input.mid(cut + 1));
}

} // namespace

IEUM_FUZZ(Backup)
{
    readAll(input);
    readAll(withRightSum(input));
}
