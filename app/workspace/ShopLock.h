#pragma once

#include "core/base/Result.h"

#include <QFile>
#include <QString>

#include <memory>

namespace ieum {

/// The lock on `shop.lock` that every process holds shared while it has the shop open, and alone while it
/// migrates, mends or clears up. The operating system drops it when a process dies.
class ShopLock
{
public:
    enum class Hold { Shared, Alone };

    /// Takes it alone when nobody else has it, else shared. Errors: file.not-writable; database.busy when
    /// somebody keeps it alone for longer than five seconds.
    static Result<std::unique_ptr<ShopLock>> take(const QString &folder);

    Hold hold() const { return m_hold; }
    void share();

    ~ShopLock();
    ShopLock(const ShopLock &) = delete;
    ShopLock &operator=(const ShopLock &) = delete;

private:
    explicit ShopLock(const QString &path)
        : m_file(path)
    {
    }
    bool tryLock(Hold hold);

    QFile m_file;
    Hold m_hold = Hold::Shared;
};

} // namespace ieum
