#include "core/labels/PaperPdf.h"

#include "core/labels/DurableFile.h"

#include <QPdfWriter>

namespace ieum {

Result<void> writePaperPdf(const QString &path, const QString &title,
                           const std::function<bool(QPagedPaintDevice &)> &draw)
{
    constexpr int dotsPerInch = 600;
    return writeDurably(path, [&](QIODevice &device) {
        QPdfWriter pdf(&device);
        pdf.setTitle(title);
        pdf.setCreator(QStringLiteral("Ieum"));
        pdf.setResolution(dotsPerInch);
        pdf.setPageSize(QPageSize(QPageSize::A4));
        pdf.setPageMargins(QMarginsF());
        return draw(pdf);
    });
}

} // namespace ieum
