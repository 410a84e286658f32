#include "core/base/ErrorTexts.h"

#include "core/base/errors/ErrorTables.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace ieum {

namespace {

const ErrorText *find(const QString &code)
{
    for (const auto table : {shopErrorTexts(), peopleErrorTexts(), parcelErrorTexts()}) {
        const auto found = std::find_if(table.begin(), table.end(), [&](const ErrorText &row) {
            return code == QLatin1String(row.code);
        });
        if (found != table.end())
            return &*found;
    }
    return nullptr;
}

// Each place once: an argument is often foreign text, and may hold a "%2" itself.
QString filled(const QString &sentence, const QStringList &arguments)
{
    QString text;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const bool isMark = sentence[i] == u'%' && i + 1 < sentence.size();
        const int number = isMark ? sentence[i + 1].digitValue() : -1;
        const bool isPlace = number >= 1 && number <= arguments.size();
        text += isPlace ? arguments[number - 1] : QString(sentence[i]);
        i += isPlace ? 1 : 0;
    }
    return text;
}

} // namespace

QList<ErrorText> errorTexts()
{
    QList<ErrorText> all;
    for (const auto table : {shopErrorTexts(), peopleErrorTexts(), parcelErrorTexts()})
        std::copy(table.begin(), table.end(), std::back_inserter(all));
    return all;
}

QString sentenceFor(const Error &error)
{
    if (const ErrorText *row = find(error.code))
        return filled(QCoreApplication::translate("Error", row->sentence), error.arguments);
    return filled(
        QCoreApplication::translate("Error", "This did not work (%1). What was saved before is safe."),
        {error.code});
}

ErrorKind kindOf(const Error &error)
{
    const ErrorText *row = find(error.code);
    return row ? row->kind : ErrorKind::Internal;
}

} // namespace ieum
