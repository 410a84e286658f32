#include "connectors/common/RawRow.h"

#include <algorithm>

namespace ieum {

namespace {

bool isEscaped(QChar c)
{
    return c.unicode() < 0x20 || c == u'"' || c == u'\\';
}

QString escaped(QChar c)
{
    constexpr QStringView characters(u"\"\\\b\f\n\r\t"), letters(u"\"\\bfnrt");
    const qsizetype known = characters.indexOf(c);
    if (known >= 0)
        return QString(u'\\') + letters[known];
    return QStringLiteral("\\u%1").arg(int(c.unicode()), 4, 16, QLatin1Char('0'));
}

// As nlohmann::json writes it; by hand, since every cell of every sheet goes through here.
void appendText(QString &json, const QString &text)
{
    json += u'"';
    if (std::none_of(text.begin(), text.end(), isEscaped)) {
        json += text;
    } else {
        for (const QChar c : text)
            json += isEscaped(c) ? escaped(c) : QString(c);
    }
    json += u'"';
}

} // namespace

QStringList rawKeysOf(const QStringList &headers)
{
    QStringList names, keys;
    for (qsizetype column = 0; column < headers.size(); ++column) {
        const QString name = headers[column].trimmed();
        const bool isOnce = !name.isEmpty() && !names.contains(name);
        names += name;
        keys += QString();
        appendText(keys.last(), isOnce ? headers[column] : name + QStringLiteral("#%1").arg(column + 1));
    }
    return keys;
}

QString rawOf(const SheetRow &row, const QStringList &keys)
{
    constexpr qsizetype likelySize = 40;
    const qsizetype columns = std::max(row.cells.size(), keys.size());
    QString object;
    object.reserve(likelySize * columns);
    for (qsizetype column = 0; column < columns; ++column) {
        object += object.isEmpty() ? u'{' : u',';
        object += column < keys.size() ? keys[column] : QStringLiteral("\"#%1\"").arg(column + 1);
        object += u':';
        appendText(object, row.cells.value(column));
    }
    return object + u'}';
}

} // namespace ieum
