#include "app/workspace/RawPrinter.h"

#include "app/workspace/RawSpooler.h"

namespace ieum {

RawPrinter::RawPrinter(PrinterLanguage language, QString printer, LabelTemplate labelTemplate)
    : m_language(language)
    , m_printer(std::move(printer))
    , m_renderer(std::move(labelTemplate))
{
}

Result<void> RawPrinter::write(const QList<LabelContent> &labels)
{
    IEUM_TRY_ASSIGN(code, printerCode(m_language, m_renderer, labels));
    return spoolRaw(m_printer, code);
}

} // namespace ieum
