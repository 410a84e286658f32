#include "core/labels/PrinterCodeFile.h"

#include "core/labels/DurableFile.h"

#include <QIODevice>

namespace ieum {

PrinterCodeFile::PrinterCodeFile(PrinterLanguage language, QString path, LabelTemplate labelTemplate)
    : m_language(language)
    , m_path(std::move(path))
    , m_renderer(std::move(labelTemplate))
{
}

QString PrinterCodeFile::kind() const
{
    return m_language == PrinterLanguage::Zpl ? QStringLiteral("zpl") : QStringLiteral("tspl");
}

Result<void> PrinterCodeFile::write(const QList<LabelContent> &labels)
{
    IEUM_TRY_ASSIGN(code, printerCode(m_language, m_renderer, labels));
    return writeDurably(m_path, [&](QIODevice &device) { return device.write(code) == code.size(); });
}

} // namespace ieum
