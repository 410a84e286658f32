#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace ieum::fuzz {

/// One parser, or a few that share their input, and what must hold whatever the input is.
struct FuzzTarget
{
    using Run = void (*)(const QByteArray &input);
    const char *name; ///< of its corpus too
    Run run;
};

/// All of them, by name.
const QList<FuzzTarget> &fuzzTargets();
/// Null: there is none of that name.
const FuzzTarget *fuzzTarget(const QByteArray &name);

class Registration
{
public:
    explicit Registration(FuzzTarget target);
};

/// Ends the process when something does not hold; the fuzzer keeps the input then.
void require(bool holds, const char *what);

/// UTF-8 texts of an input, which stand between bytes that UTF-8 never has (FF). Missing ones are empty.
class InputTexts
{
public:
    explicit InputTexts(const QByteArray &input)
        : m_pieces(input.split('\xff'))
    {
    }
    QByteArray nextBytes() { return m_pieces.isEmpty() ? QByteArray() : m_pieces.takeFirst(); }
    QString next() { return QString::fromUtf8(nextBytes()); }
    bool atEnd() const { return m_pieces.isEmpty(); }

private:
    QByteArrayList m_pieces;
};

} // namespace ieum::fuzz

/// IEUM_FUZZ(Name) { … } with `input`, the bytes to read.
#define IEUM_FUZZ(target)                                                                                    \
    static void fuzz##target(const QByteArray &input);                                                       \
    static const ieum::fuzz::Registration registration##target({#target, fuzz##target});                     \
    static void fuzz##target(const QByteArray &input)
