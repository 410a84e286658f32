#include "tests/fuzz/FuzzTarget.h"

#include <QDir>
#include <QElapsedTimer>
#include <QGuiApplication>

#include <cstdio>

using namespace ieum::fuzz;

// Every input of a target's corpus once.
static qsizetype replay(const FuzzTarget &target, const QDir &corpus)
{
    const QDir folder(corpus.filePath(QString::fromLatin1(target.name)));
    const QStringList names = folder.entryList(QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        require(file.open(QIODevice::ReadOnly), "an input can be read");
        std::fprintf(stderr, "%s/%s\n", target.name, qPrintable(name));
        target.run(file.readAll());
    }
    target.run({});
    return names.size();
}

/// usage: ieum_fuzz CORPORA [TARGET]
int main(int count, char **arguments)
{
    const QGuiApplication application(count, arguments);
    const QStringList words = QCoreApplication::arguments();
    require(words.size() > 1, "usage: ieum_fuzz CORPORA [TARGET]");
    QElapsedTimer watch;
    for (const FuzzTarget &target : fuzzTargets()) {
        if (words.size() > 2 && words[2] != QLatin1String(target.name))
            continue;
        watch.restart();
        const qsizetype inputs = replay(target, QDir(words[1]));
        std::printf("%-16s %4lld inputs %6lld ms\n", target.name, qlonglong(inputs),
                    qlonglong(watch.elapsed()));
        std::fflush(stdout);
    }
    return 0;
}
