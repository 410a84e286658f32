#pragma once

#include "core/base/Time.h"
#include "core/korean/extract/Extraction.h"

#include <QHash>

namespace ieum::test {

/// A message with what a person reads out of it. Times are written relative to the message, never typed as
/// the code answers them:
///   day    +1 -2 · w1:sat (Saturday of next week) · next:sat (the next one) · 10/29 (this year, unless more
///          than 60 days past) · dom:29 · m1:3 (third of next month) · last · last:11 · date:2023-01-22 ·
///          week:1 · month:11 · month:m1
///   hour   15h (grain hour) · 15:30 (grain minute); M+30: minutes after the message
///   range  a..b on either; ..a: end only
///   then   s stated · i inferred · a ambiguous · ~ approximate; several are joined by "; ", none is "-".
/// What its writer left open is not held against the extractor: the certainty `?`, the grain of 15h? or +1?,
/// a time in brackets (an old booking may be left out), `past` (further approximate mentions may stand), all
/// times `*`. Fields: p=2 (0: nobody) intent=booking won=35000 phone=+82… item=name/size/quantity
/// addr=base/detail post=06236. Where the file says "# lists are complete", a list named has nothing else;
/// won=none, item=none … : nothing at all. The moment is a letter from the head of the file, or written out.
struct ExpectedTime : TimeMention ///< text and span are empty
{
    bool isGrainOpen = false;
    bool isCertaintyOpen = false;
    bool mayBeLeftOut = false;
};

struct CorpusLine
{
    QString form;
    QString trade;
    Instant at;
    QString text;
    QList<ExpectedTime> times;
    QList<std::pair<QString, QString>> fields;
    bool areTimesOpen = false;
    bool mayMentionPast = false;
    bool hasCompleteLists = false;
};

/// The lines of a corpus file; empty when it cannot be read. What cannot be understood is named on stderr.
QList<CorpusLine> readCorpus(const QString &path);

enum class Verdict {
    Exact,
    SilentlyWrong, ///< a time said as stated or inferred that is not meant
    Missed,        ///< anything else: not found, or found as a question
};
Verdict judge(const CorpusLine &line, const Extraction &found);

/// The fields of the line that were not read as expected, as "name=expected (found)".
QStringList wrongFields(const CorpusLine &line, const Extraction &found);

/// "2022-10-15 15:00 – 2022-10-15 17:00 i; …" for people.
QString written(const QList<TimeMention> &times);
QString written(const QList<ExpectedTime> &times);

} // namespace ieum::test
