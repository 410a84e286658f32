#include "core/labels/QrCode.h"

#include <zint.h>

#include <memory>

namespace ieum {

Result<QrCode> qrCode(const QString &text)
{
    const std::unique_ptr<zint_symbol, void (*)(zint_symbol *)> symbol(ZBarcode_Create(), ZBarcode_Delete);
    symbol->symbology = BARCODE_QRCODE;
    symbol->input_mode = UNICODE_MODE;
    const QByteArray bytes = text.toUtf8();
    const auto *data = reinterpret_cast<const unsigned char *>(bytes.constData());
    if (ZBarcode_Encode(symbol.get(), data, int(bytes.size())) >= ZINT_ERROR)
        return Error("label.barcode-failed", {text}, QString::fromLatin1(symbol->errtxt));
    QrCode code{symbol->width, std::vector<bool>(size_t(symbol->width) * size_t(symbol->rows))};
    for (int row = 0; row < symbol->rows; ++row) {
        for (int column = 0; column < symbol->width; ++column)
            code.modules[size_t(row) * size_t(code.size) + size_t(column)] =
                (symbol->encoded_data[row][column / 8] >> (column % 8)) & 1;
    }
    return code;
}

} // namespace ieum
