#pragma once

#include <QByteArray>
#include <QStringList>

#include <memory>

namespace ieum::test {

/// The address where newer versions are announced, on a port of this PC. Usable from any thread.
class FakeUpdateServer
{
public:
    enum class Way {
        Whole,  ///< the body
        Cut,    ///< half of the body, then the line breaks
        Silent, ///< takes the request and never answers
        Missing ///< 404
    };

    explicit FakeUpdateServer(const QByteArray &body, Way way = Way::Whole);
    ~FakeUpdateServer();

    QString url() const;
    /// Of every request so far: its line and its headers, as they came.
    QStringList requests() const;

private:
    struct Impl;
    std::unique_ptr<Impl> m;
};

} // namespace ieum::test
