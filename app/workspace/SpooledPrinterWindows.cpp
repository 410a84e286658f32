#include "app/workspace/SpooledPrinter.h"

#include <qt_windows.h>
// after windows.h
#include <winspool.h>

namespace ieum {

namespace {

/// A printer of the spooler, closed at the end.
class Spooler
{
public:
    explicit Spooler(const QString &name)
    {
        std::wstring wide = name.toStdWString();
        if (!OpenPrinterW(wide.data(), &m_handle, nullptr))
            m_handle = nullptr;
    }
    ~Spooler()
    {
        if (m_handle)
            ClosePrinter(m_handle);
    }
    Q_DISABLE_COPY_MOVE(Spooler)

    /// One job of bytes that no driver touches. False: it was not taken.
    bool takeRaw(const QByteArray &bytes)
    {
        std::wstring title = L"Ieum", kind = L"RAW";
        DOC_INFO_1W document{title.data(), nullptr, kind.data()};
        if (!m_handle || !StartDocPrinterW(m_handle, 1, reinterpret_cast<LPBYTE>(&document)))
            return false;
        DWORD written = 0;
        const bool isWritten =
            StartPagePrinter(m_handle) &&
            WritePrinter(m_handle, const_cast<char *>(bytes.constData()), DWORD(bytes.size()), &written) &&
            EndPagePrinter(m_handle) && written == DWORD(bytes.size());
        if (!isWritten)
            AbortPrinter(m_handle);
        return isWritten && EndDocPrinter(m_handle);
    }

private:
    HANDLE m_handle = nullptr;
};

} // namespace

SpooledPrinter::SpooledPrinter(QString printer, LabelTemplate labelTemplate, PrinterLanguage language)
    : m_printer(std::move(printer))
    , m_renderer(std::move(labelTemplate))
    , m_language(language)
{
}

Result<void> SpooledPrinter::write(const QList<LabelContent> &labels)
{
    IEUM_TRY_ASSIGN(code, printerCode(m_language, m_renderer, labels));
    if (!Spooler(m_printer).takeRaw(code))
        return Error("printer.none", {m_printer}, qt_error_string(int(GetLastError())));
    return {};
}

} // namespace ieum
