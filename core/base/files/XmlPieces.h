#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QHash>
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
    using Attributes = QHash<QByteArray, QString>;
    struct Handlers
    {
        std::function<void(const QByteArray &name, const Attributes &attributes)> start;
        std::function<void(const QByteArray &name)> end;
        std::function<void(const QString &text)> text;
    };

    explicit XmlPieces(Handlers handlers);

    /// False once it was stopped or found an error.
    bool feed(const QByteArray &piece);
    /// Error: file.broken. A parser that was stopped has none.
    Result<void> finish();
    /// Stops from within a handler.
    void stop();

private:
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
