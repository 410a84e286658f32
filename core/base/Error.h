#pragma once

#include <QString>
#include <QStringList>

namespace ieum {

/// What went wrong, as a value that can be stored: a stable code, what the sentence needs, and a detail for
/// the log. The sentence for the owner is made only when it is shown, in the language of that moment (see
/// ErrorTexts.h).
struct Error
{
    QString code;
    QStringList arguments;
    QString detail; ///< English, for the log; may hold technical words, never customer data

    Error() = default;
    explicit Error(const char *errorCode, QStringList errorArguments = {}, QString errorDetail = {})
        : code(QString::fromLatin1(errorCode))
        , arguments(std::move(errorArguments))
        , detail(std::move(errorDetail))
    {
    }
    bool operator==(const Error &) const = default;
};

} // namespace ieum
