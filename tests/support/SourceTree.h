#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace ieum::test {

/// A file of the program's source, for tests that read the source itself.
struct SourceFile
{
    QString path; ///< from the project's root: "core/base/Error.h"
    QString text;
    QString code; ///< the text without comments

    bool isIn(const QString &folder) const { return path.startsWith(folder + QLatin1Char('/')); }
    /// What the first group of `pattern` matches in the code, in order.
    QStringList allMatches(const QString &pattern) const;
};

/// Blanks out comments but leaves string literals alone.
QString withoutComments(QString text);

/// Every .h and .cpp of core, connectors, app and translations.
QList<SourceFile> sourceFiles();

} // namespace ieum::test
