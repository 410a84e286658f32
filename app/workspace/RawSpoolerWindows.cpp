#include "app/workspace/RawSpooler.h"

#include <string>

#include <windows.h>

#include <winspool.h>

namespace ieum {

namespace {

/// An open printer; closed in every case.
class Printer
{
public:
    explicit Printer(std::wstring name)
    {
        if (!OpenPrinterW(name.data(), &m_handle, nullptr))
            m_handle = nullptr;
    }
    ~Printer()
    {
        if (m_handle)
            ClosePrinter(m_handle);
    }
    Printer(const Printer &) = delete;
    Printer &operator=(const Printer &) = delete;

    // A document that was not taken whole is taken back, so that no half label comes out later.
    bool print(QByteArray code)
    {
        std::wstring title = L"Ieum";
        std::wstring type = L"RAW";
        DOC_INFO_1W document{title.data(), nullptr, type.data()};
        if (!m_handle || StartDocPrinterW(m_handle, 1, reinterpret_cast<LPBYTE>(&document)) == 0)
            return false;
        DWORD written = 0;
        const bool isWhole = StartPagePrinter(m_handle) &&
                             WritePrinter(m_handle, code.data(), DWORD(code.size()), &written) &&
                             written == DWORD(code.size()) && EndPagePrinter(m_handle);
        return isWhole ? EndDocPrinter(m_handle) != 0 : (AbortPrinter(m_handle), false);
    }

private:
    HANDLE m_handle = nullptr;
};

} // namespace

Result<void> spoolRaw(const QString &printer, const QByteArray &code)
{
    Printer open(printer.toStdWString());
    if (open.print(code))
        return {};
    return Error("printer.none", {printer}, QStringLiteral("Windows error %1").arg(GetLastError()));
}

} // namespace ieum
