#include "tests/fuzz/FuzzTarget.h"

#include <QGuiApplication>

#include <cstdint>
#include <cstdio>
#include <cstdlib>

// libFuzzer's own entries: IEUM_FUZZ names the target.

static const ieum::fuzz::FuzzTarget *chosen = nullptr;

extern "C" int LLVMFuzzerInitialize(int *, char ***)
{
    static int count = 1;
    static char name[] = "ieum_fuzz";
    static char *arguments[] = {name, nullptr};
    qputenv("QT_QPA_PLATFORM", "offscreen");
    new QGuiApplication(count, arguments); // lives as long as the process, as whatever hangs on it does
    chosen = ieum::fuzz::fuzzTarget(qgetenv("IEUM_FUZZ"));
    if (chosen)
        return 0;
    for (const ieum::fuzz::FuzzTarget &target : ieum::fuzz::fuzzTargets())
        std::puts(target.name);
    std::exit(2);
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    chosen->run(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    return 0;
}
