// Preloaded into a program of Qt, unchanged otherwise: says when its first window stood painted, and ends it
// there.
//   {"wall": milliseconds since the process began, "cpu": milliseconds of all its threads}
#include <QCoreApplication>
#include <QEvent>
#include <QTimer>
#include <QWindow>

#include <cstdio>
#include <ctime>
#include <unistd.h>

namespace {

double milliseconds(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

// The process exists since before its libraries were loaded; /proc knows since when, in ticks since boot.
double startedAt()
{
    FILE *file = std::fopen("/proc/self/stat", "r");
    unsigned long long ticks = 0;
    if (file &&
        std::fscanf(
            file,
            "%*d (%*[^)]) %*c %*d %*d %*d %*d %*d %*u %*u %*u %*u %*u %*u %*u %*d %*d %*d %*d %*d %*d %llu",
            &ticks) != 1)
        ticks = 0;
    if (file)
        std::fclose(file);
    return double(ticks) * 1e3 / double(sysconf(_SC_CLK_TCK));
}

class FirstPaint final : public QObject
{
public:
    // The window paints while it handles its exposure; what is queued now comes after that.
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *window = event->type() == QEvent::Expose ? qobject_cast<QWindow *>(watched) : nullptr;
        if (window && window->isExposed() && window->width() >= 600)
            QTimer::singleShot(0, [] {
                std::printf("{\"wall\": %.0f, \"cpu\": %.1f}\n", milliseconds(CLOCK_BOOTTIME) - startedAt(),
                            milliseconds(CLOCK_PROCESS_CPUTIME_ID));
                std::fflush(stdout);
                _exit(0);
            });
        return false;
    }
};

void watch()
{
    qApp->installEventFilter(new FirstPaint);
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(watch)
