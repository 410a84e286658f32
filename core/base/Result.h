#pragma once

#include "core/base/Error.h"

#include <cassert>
#include <utility>
#include <variant>

namespace ieum {

/// A value or the Error that stands in its place; shaped like std::expected, which clang 14 does not have
/// yet.
template <typename T>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_content(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_content(std::in_place_index<1>, std::move(error))
    {
    }

    bool ok() const { return m_content.index() == 0; }
    explicit operator bool() const { return ok(); }

    T &value() &
    {
        assert(ok());
        return std::get<0>(m_content);
    }
    const T &value() const &
    {
        assert(ok());
        return std::get<0>(m_content);
    }
    T &&value() &&
    {
        assert(ok());
        return std::get<0>(std::move(m_content));
    }
    T &operator*() & { return value(); }
    const T &operator*() const & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }

    const Error &error() const
    {
        assert(!ok());
        return std::get<1>(m_content);
    }

private:
    std::variant<T, Error> m_content;
};

/// For an act that gives nothing back but may fail.
template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error)
        : m_error(std::move(error))
        , m_ok(false)
    {
    }

    bool ok() const { return m_ok; }
    explicit operator bool() const { return m_ok; }
    const Error &error() const
    {
        assert(!m_ok);
        return m_error;
    }

private:
    Error m_error;
    bool m_ok = true;
};

} // namespace ieum

#define IEUM_JOIN_INNER(a, b) a##b
#define IEUM_JOIN(a, b) IEUM_JOIN_INNER(a, b)

/// Leaves the function with the error of `expression`, if it has one.
#define IEUM_TRY(expression)                                                                                 \
    do {                                                                                                     \
        if (auto &&ieumResult = (expression); !ieumResult.ok())                                              \
            return ieumResult.error();                                                                       \
    } while (false)

/// Declares `name` with the value of `expression`, or leaves the function with its error.
#define IEUM_TRY_ASSIGN(name, expression)                                                                    \
    auto IEUM_JOIN(ieumResult, __LINE__) = (expression);                                                     \
    if (!IEUM_JOIN(ieumResult, __LINE__).ok())                                                               \
        return IEUM_JOIN(ieumResult, __LINE__).error();                                                      \
    auto name = std::move(IEUM_JOIN(ieumResult, __LINE__)).value()
