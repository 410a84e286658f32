#pragma once

#include "core/base/Error.h"

#include <QList>

#include <span>

namespace ieum {

/// What kind of trouble a code is; the command line's exit codes follow from it.
enum class ErrorKind { Usage, NotFound, Locked, Refused, File, Network, Internal };

struct ErrorText
{
    const char *code;
    ErrorKind kind;
    const char
        *sentence; ///< English source: what happened, is my data safe, what now; %1 … are the arguments
};

/// Every code the program knows; a test fails when a code in the source is missing here.
QList<ErrorText> errorTexts();

/// The sentence for the owner in the language in use. An unknown code gives a general sentence, never an
/// empty one.
QString sentenceFor(const Error &error);

ErrorKind kindOf(const Error &error);

} // namespace ieum
