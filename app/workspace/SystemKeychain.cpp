#include "app/workspace/SystemKeychain.h"

#include <QEventLoop>

#include <qt6keychain/keychain.h>

namespace ieum {

namespace {

const QString service = QStringLiteral("ieum");

void runToTheEnd(QKeychain::Job &job, const QString &entry)
{
    QEventLoop loop;
    job.setAutoDelete(false);
    job.setKey(entry);
    QObject::connect(&job, &QKeychain::Job::finished, &loop, &QEventLoop::quit);
    job.start();
    loop.exec();
}

} // namespace

Result<SecretKey> SystemKeychain::read(const QString &entry)
{
    QKeychain::ReadPasswordJob job(service);
    runToTheEnd(job, entry);
    if (job.error() == QKeychain::EntryNotFound)
        return Error("keys.keychain-empty");
    if (job.error() != QKeychain::NoError)
        return Error("keys.no-keychain", {}, job.errorString());
    return SecretKey::of(job.binaryData());
}

Result<void> SystemKeychain::write(const QString &entry, const SecretKey &key)
{
    QKeychain::WritePasswordJob job(service);
    job.setBinaryData(key.view());
    runToTheEnd(job, entry);
    if (job.error() != QKeychain::NoError)
        return Error("keys.no-keychain", {}, job.errorString());
    return {};
}

} // namespace ieum
