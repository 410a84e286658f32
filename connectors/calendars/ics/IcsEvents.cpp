#include "connectors/calendars/ics/IcsEvents.h"

#include <optional>

namespace ieum {

namespace {

struct Line
{
    int number = 1;
    QByteArray bytes;
};

QByteArray withoutReturn(QByteArray line)
{
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

// Unfolded as bytes: some programs fold in the middle of a character.
QList<Line> unfolded(QByteArray bytes)
{
    if (bytes.startsWith("\xef\xbb\xbf"))
        bytes.remove(0, 3);
    QList<Line> lines;
    int number = 0;
    for (const QByteArray &raw : bytes.split('\n')) {
        ++number;
        const QByteArray line = withoutReturn(raw);
        const bool continues = line.startsWith(' ') || line.startsWith('\t');
        if (continues && !lines.isEmpty())
            lines.last().bytes += line.mid(1);
        else if (!line.isEmpty())
            lines += Line{number, line};
    }
    return lines;
}

/// Where the value begins: the first colon outside quotes.
qsizetype colonOf(const QString &line)
{
    bool isQuoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == QLatin1Char('"'))
            isQuoted = !isQuoted;
        if (line[i] == QLatin1Char(':') && !isQuoted)
            return i;
    }
    return -1;
}

std::optional<IcsProperty> propertyOf(const QString &line)
{
    const qsizetype colon = colonOf(line);
    if (colon < 1)
        return std::nullopt;
    QStringList head = line.left(colon).split(QLatin1Char(';'));
    IcsProperty property;
    property.name = head.takeFirst().toUpper();
    property.value = line.mid(colon + 1);
    for (const QString &parameter : std::as_const(head)) {
        QString value = parameter.section(QLatin1Char('='), 1);
        property.parameters.insert(parameter.section(QLatin1Char('='), 0, 0).toUpper(),
                                   value.remove(QLatin1Char('"')));
    }
    return property;
}

/// Keeps count of the components that are open.
class Reader
{
public:
    void take(const Line &line)
    {
        const auto property = propertyOf(QString::fromUtf8(line.bytes));
        if (!property)
            return;
        if (property->name == QLatin1String("BEGIN"))
            begin(property->value.toUpper(), line.number);
        else if (property->name == QLatin1String("END"))
            end(property->value.toUpper());
        else if (m_event && m_open.last() == QLatin1String("VEVENT"))
            m_event->properties += *property;
    }

    IcsFile finish()
    {
        m_file.isCut = !m_open.isEmpty();
        return std::move(m_file);
    }

private:
    void begin(const QString &component, int line)
    {
        m_open += component;
        if (component == QLatin1String("VEVENT"))
            m_event = IcsEvent{line, {}};
    }

    void end(const QString &component)
    {
        if (m_open.isEmpty() || m_open.last() != component)
            return;
        m_open.removeLast();
        if (component == QLatin1String("VEVENT") && m_event) {
            m_file.events += *m_event;
            m_event.reset();
        }
    }

    QStringList m_open;
    std::optional<IcsEvent> m_event;
    IcsFile m_file;
};

} // namespace

const IcsProperty *IcsEvent::find(const char *name) const
{
    for (const IcsProperty &property : properties) {
        if (property.name == QLatin1String(name))
            return &property;
    }
    return nullptr;
}

QString IcsEvent::text(const char *name) const
{
    const IcsProperty *property = find(name);
    return property ? icsText(property->value) : QString();
}

QString icsText(const QString &escaped)
{
    QString text;
    for (qsizetype i = 0; i < escaped.size(); ++i) {
        if (escaped[i] != QLatin1Char('\\') || i + 1 == escaped.size()) {
            text += escaped[i];
            continue;
        }
        const QChar next = escaped[++i];
        text += next == QLatin1Char('n') || next == QLatin1Char('N') ? QLatin1Char('\n') : next;
    }
    return text;
}

IcsFile readIcs(const QByteArray &bytes)
{
    Reader reader;
    for (const Line &line : unfolded(bytes))
        reader.take(line);
    return reader.finish();
}

} // namespace ieum
