#pragma once

#include "tests/support/SampleFiles.h"

#include <random>

namespace ieum::test {

/// Years of a shop's messages: the same for the same seed, as skewed as real ones (a few regulars write most
/// of them, most texts are short, "네" is everywhere, a third holds a word of a hundred thousand rare ones).
class SampleCorpus
{
public:
    explicit SampleCorpus(quint32 seed = 20221015)
        : m_random(seed)
    {
    }

    struct Entry
    {
        qint64 seconds = 0; ///< since 2019-01-01 00:00 in Seoul, never falling
        int customer = 0;
        bool isOurs = false;
        QString text;
    };
    /// The next message; the corpus has no end.
    Entry next();

    static QString numberOf(int customer); ///< 010-0000-0000 … as if the block went on
    static QString nameOf(int customer);

private:
    QString sentence();
    QString rareWord();
    int pick(int n) { return static_cast<int>(m_random() % static_cast<quint32>(n)); }

    std::mt19937 m_random;
    qint64 m_seconds = 9 * 3600;
};

} // namespace ieum::test
