#include "core/labels/Code128.h"

#include <zint.h>

#include <memory>

namespace ieum {

Result<std::vector<bool>> code128(const QString &text)
{
    const std::unique_ptr<zint_symbol, void (*)(zint_symbol *)> symbol(ZBarcode_Create(), ZBarcode_Delete);
    symbol->symbology = BARCODE_CODE128;
    const QByteArray bytes = text.toLatin1();
    const auto *data = reinterpret_cast<const unsigned char *>(bytes.constData());
    if (text != QString::fromLatin1(bytes) ||
        ZBarcode_Encode(symbol.get(), data, int(bytes.size())) >= ZINT_ERROR)
        return Error("label.barcode-failed", {text}, QString::fromLatin1(symbol->errtxt));
    std::vector<bool> modules(size_t(symbol->width));
    for (size_t i = 0; i < modules.size(); ++i)
        modules[i] = (symbol->encoded_data[0][i / 8] >> (i % 8)) & 1;
    return modules;
}

} // namespace ieum
