#include "tests/fuzz/FuzzTarget.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace ieum::fuzz {

static QList<FuzzTarget> &registered()
{
    static QList<FuzzTarget> targets;
    return targets;
}

Registration::Registration(FuzzTarget target)
{
    QList<FuzzTarget> &targets = registered();
    const auto place = std::find_if(targets.begin(), targets.end(), [&](const FuzzTarget &other) {
        return qstrcmp(other.name, target.name) > 0;
    });
    targets.insert(place, target);
}

const QList<FuzzTarget> &fuzzTargets()
{
    return registered();
}

const FuzzTarget *fuzzTarget(const QByteArray &name)
{
    const auto found = std::find_if(registered().cbegin(), registered().cend(),
                                    [&](const FuzzTarget &target) { return name == target.name; });
    return found == registered().cend() ? nullptr : &*found;
}

void require(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "does not hold: %s\n", what);
    std::abort();
}

} // namespace ieum::fuzz
