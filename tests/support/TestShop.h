#pragma once

#include "app/workspace/CreateShop.h"
#include "app/workspace/OpenShop.h"

#include <QHash>
#include <QTemporaryDir>

namespace ieum::test {

/// A keychain that lives as long as the test.
class MemoryKeychain final : public Keychain
{
public:
    Result<SecretKey> read(const QString &entry) override
    {
        if (!m_entries.contains(entry))
            return Error("keys.keychain-empty");
        return SecretKey::of(m_entries.value(entry));
    }
    Result<void> write(const QString &entry, const SecretKey &key) override
    {
        m_entries.insert(entry, QByteArray(key.view().constData(), SecretKey::size));
        return {};
    }

private:
    QHash<QString, QByteArray> m_entries;
};

/// A new shop in a folder of its own, unlocked without the cost of a passphrase.
class TestShop
{
public:
    TestShop()
    {
        NewShop shop;
        shop.profile.name = QStringLiteral("하늘 디저트");
        shop.protection = NewShop::Protection::Demo;
        auto made = createShop(folder(), shop, m_keychain);
        if (!made.ok())
            qFatal("the test shop could not be made: %s", qPrintable(made.error().code));
        key = std::move(made).value();
    }
    QString folder() const { return m_folder.filePath(QStringLiteral("shop")); }
    Result<std::unique_ptr<Shop>> open() { return openShop(folder(), key, clock); }

    SecretKey key;
    SystemClock clock;

private:
    QTemporaryDir m_folder;
    MemoryKeychain m_keychain;
};

} // namespace ieum::test
