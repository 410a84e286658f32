#include "core/base/files/XmlPieces.h"

#include <expat.h>

namespace ieum {

namespace {
constexpr int deepest = 256; // a worksheet's deepest text lies eight elements down
}

QByteArrayView XmlPieces::Attributes::bytes(const char *name) const
{
    for (const char **pair = m_attributes; pair[0]; pair += 2) {
        if (withoutPrefix(pair[0]) == name)
            return QByteArrayView(pair[1]);
    }
    return {};
}

void XmlPieces::Free::operator()(XML_ParserStruct *parser) const
{
    XML_ParserFree(parser);
}

XmlPieces::XmlPieces(Handlers handlers)
    : m_handlers(std::move(handlers))
    , m_parser(XML_ParserCreate(nullptr))
{
    XML_SetUserData(m_parser.get(), this);
    XML_SetElementHandler(m_parser.get(), &onStart, &onEnd);
    XML_SetCharacterDataHandler(m_parser.get(), &onText);
    XML_SetStartDoctypeDeclHandler(m_parser.get(), &onDoctype);
}

bool XmlPieces::feed(const QByteArray &piece)
{
    if (m_stopped || m_failed)
        return false;
    const auto status = XML_Parse(m_parser.get(), piece.constData(), static_cast<int>(piece.size()), 0);
    m_failed = m_failed || (status != XML_STATUS_OK && !m_stopped);
    return !m_stopped && !m_failed;
}

Result<void> XmlPieces::finish()
{
    if (!m_failed && !m_stopped)
        m_failed = XML_Parse(m_parser.get(), "", 0, 1) != XML_STATUS_OK;
    if (m_failed)
        return Error("file.broken", {},
                     QString::fromLatin1(XML_ErrorString(XML_GetErrorCode(m_parser.get()))));
    return {};
}

void XmlPieces::stop()
{
    m_stopped = true;
    XML_StopParser(m_parser.get(), XML_FALSE);
}

void XmlPieces::onStart(void *self, const char *name, const char **attributes)
{
    auto *pieces = static_cast<XmlPieces *>(self);
    if (++pieces->m_depth > deepest)
        return pieces->fail();
    if (!pieces->m_handlers.start)
        return;
    pieces->m_handlers.start(withoutPrefix(name), Attributes(attributes));
}

void XmlPieces::onEnd(void *self, const char *name)
{
    auto *pieces = static_cast<XmlPieces *>(self);
    --pieces->m_depth;
    if (pieces->m_handlers.end)
        pieces->m_handlers.end(withoutPrefix(name));
}

void XmlPieces::onText(void *self, const char *text, int length)
{
    auto *pieces = static_cast<XmlPieces *>(self);
    if (pieces->m_handlers.text)
        pieces->m_handlers.text(QByteArrayView(text, length));
}

void XmlPieces::onDoctype(void *self, const char *, const char *, const char *, int)
{
    static_cast<XmlPieces *>(self)->fail();
}

void XmlPieces::fail()
{
    m_failed = true;
    XML_StopParser(m_parser.get(), XML_FALSE);
}

} // namespace ieum
