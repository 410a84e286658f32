#pragma once

#include <QString>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace ieum {

/// The stable text codes of an enum, as they stand in the database, in JSON and on the command line.
template <typename Enum, size_t size>
struct CodeTable
{
    std::array<std::pair<Enum, const char *>, size> rows;

    QString code(Enum value) const
    {
        const auto row =
            std::find_if(rows.begin(), rows.end(), [&](const auto &r) { return r.first == value; });
        return row == rows.end() ? QString() : QString::fromLatin1(row->second);
    }
    std::optional<Enum> value(const QString &code) const
    {
        const auto row = std::find_if(rows.begin(), rows.end(),
                                      [&](const auto &r) { return code == QLatin1String(r.second); });
        return row == rows.end() ? std::nullopt : std::optional<Enum>(row->first);
    }
};

} // namespace ieum
