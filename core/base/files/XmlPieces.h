#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <functional>
#include <memory>

struct XML_ParserStruct;

namespace ieum {

/// A SAX parser over expat, fed piece by piece. Element and attribute names come without their prefix. A
/// DOCTYPE is refused, since entities can blow a small file up; so is nesting deeper than 256.
class XmlPieces
{
public:
    /// As they stand in the element; only good within the handler.
    class Attributes
    {
    public:
        explicit Attributes(const char **attributes)
            : m_attributes(attributes)
        {
        }
        /// Empty when the element has none of that name, whatever its prefix.
        QString value(const char *name) const { return QString::fromUtf8(bytes(name)); }
        QByteArrayView bytes(const char *name) const;
        /// `take(name, value)` for each of them, as they stand: the quickest way to several.
        template <typename Taker>
        void each(const Taker &take) const
        {
            for (const char **pair = m_attributes; pair[0]; pair += 2)
                take(withoutPrefix(pair[0]), QByteArrayView(pair[1]));
        }

    private:
        const char **m_attributes;
    };
    struct Handlers
    {
        std::function<void(QByteArrayView name, const Attributes &attributes)> start;
        std::function<void(QByteArrayView name)> end;
        std::function<void(QByteArrayView text)> text; ///< UTF-8, whole characters
    };

    explicit XmlPieces(Handlers handlers);

    /// False once it was stopped or found an error.
    bool feed(const QByteArray &piece);
    /// Error: file.broken. A parser that was stopped has none.
    Result<void> finish();
    /// Stops from within a handler.
    void stop();

private:
    static QByteArrayView withoutPrefix(const char *name)
    {
        const char *end = name;
        for (; *end; ++end) {
            if (*end == ':')
                name = end + 1;
        }
        return QByteArrayView(name, end);
    }
    static void onStart(void *self, const char *name, const char **attributes);
    static void onEnd(void *self, const char *name);
    static void onText(void *self, const char *text, int length);
    void fail();
    static void onDoctype(void *self, const char *, const char *, const char *, int);

    struct Free
    {
        void operator()(XML_ParserStruct *parser) const;
    };
    Handlers m_handlers;
    std::unique_ptr<XML_ParserStruct, Free> m_parser;
    int m_depth = 0;
    bool m_stopped = false;
    bool m_failed = false;
};

} // namespace ieum
