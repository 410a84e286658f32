#pragma once

#include <QString>
#include <QStringList>

#include <memory>

namespace ieum::test {

/// A platform's address on a port of this PC that answers every request in the same way. Usable from any
/// thread.
class FakePlatform
{
public:
    enum class Head { Known, Unknown }; ///< Unknown: 501 to HEAD, as small servers do
    explicit FakePlatform(int status = 200, Head head = Head::Known);
    ~FakePlatform();

    QString url() const;
    void setStatus(int status);
    void setDelay(int milliseconds); ///< before every answer
    void setBodyBytes(int bytes);
    QStringList journal() const; ///< "HEAD /", "GET /", in order

private:
    struct Impl;
    std::unique_ptr<Impl> m;
};

} // namespace ieum::test
