#pragma once

#include "core/korean/extract/Atom.h"
#include "core/korean/extract/Lexicon.h"

namespace ieum {

/// Cuts a plain text (ChatText::open) into atoms.
class AtomReader
{
public:
    explicit AtomReader(const QString &text)
        : m_text(text)
    {
    }
    Atoms read();

private:
    void readDigits();
    void readLetters();
    bool readWordNumber();
    bool readUnit();
    bool readLexicon();
    void readOther();
    void add(Atom::Kind kind, int value, qsizetype length, int digits = 0);
    const Atom *last() const { return m_atoms.isEmpty() ? nullptr : &m_atoms.last(); }
    bool isAttached() const; ///< the last atom is one of time and ends right here
    bool followsTime() const;
    bool isStart() const;

    const QString &m_text;
    qsizetype m_at = 0;
    QList<Atom> m_atoms;
};

} // namespace ieum
