#include "core/labels/LabelPrinterCode.h"
#include "tests/fuzz/FuzzTarget.h"

#include <QSet>

using namespace ieum;
using ieum::fuzz::InputTexts;
using ieum::fuzz::require;

static LabelContent contentOf(InputTexts &texts)
{
    LabelContent content;
    content.labelClass = LabelClass(texts.nextBytes().size() % 3);
    content.number = texts.next();
    content.shownNumber = texts.next();
    content.recipient = {texts.next(), texts.next(), texts.next(), texts.next(), texts.next(), texts.next()};
    content.sender = {texts.next(), texts.next(), texts.next(), texts.next()};
    content.sortCode = {texts.next(), texts.next(), texts.next(), texts.next(),
                        texts.next(), texts.next(), {},           SortCode::Certainty::Exact};
    content.courierName = texts.next();
    content.fare = texts.next();
    content.items = {texts.next(), texts.next()};
    content.message = texts.next();
    content.orders = {texts.next(), texts.next()};
    content.masked = content.number.size() % 2 == 1;
    return content;
}

// Every command that a label may hold; whatever else begins with ^ or ~ came from the data.
static void checkZpl(const QByteArray &code)
{
    static const QSet<QByteArray> ours{"XA", "XZ", "PW", "LL", "LH", "FO", "GF", "FS",
                                       "BY", "BC", "FD", "CI", "LS", "PO", "PQ", "MN",
                                       "MM", "PR", "LT", "MU", "PM", "JM", "FT", "BQ"};
    require(code.count("^XA") == 1 && code.count("^XZ") == 1, "one label is one format");
    require(!code.contains('~'), "no command to the printer itself");
    for (qsizetype at = code.indexOf('^'); at >= 0; at = code.indexOf('^', at + 1))
        require(ours.contains(code.mid(at + 1, 2)), "a command is one of ours");
    for (const char byte : code)
        require((byte >= ' ' && byte < 127) || byte == '\n' || byte == '\r', "no control byte from the data");
    for (qsizetype at = code.indexOf("^FD"); at >= 0; at = code.indexOf("^FD", at + 1)) {
        const QByteArray data = code.mid(at + 3, code.indexOf("^FS", at) - at - 3);
        for (const char byte : data)
            require(isalnum(uchar(byte)) || byte == '>' || byte == ';' || byte == ':' || byte == '5' ||
                        byte == '6',
                    "a barcode says letters and digits");
    }
}

static void checkTspl(const QByteArray &code)
{
    require(code.count("\r\nPRINT 1,1\r\n") >= 1, "a label is printed once");
    qsizetype quotes = 0;
    for (qsizetype at = code.indexOf("BARCODE "); at >= 0; at = code.indexOf("BARCODE ", at + 1)) {
        const QByteArray line = code.mid(at, code.indexOf("\r\n", at) - at);
        quotes = line.count('"');
        require(quotes == 4, "a barcode's text has no quotes of its own");
    }
}

// A label's texts between bytes FF; what leaves for a label printer holds no command of theirs.
IEUM_FUZZ(LabelCode)
{
    static const QStringList sizes = labelSizes();
    InputTexts texts(input);
    const QByteArray choice = texts.nextBytes();
    const QString size = sizes[(choice.isEmpty() ? 0 : uchar(choice[0])) % sizes.size()];
    const LabelContent content = contentOf(texts);
    const LabelRenderer renderer(*labelTemplate(size));
    const bool asZpl = choice.size() % 2 == 0;
    const auto code = printerCode(asZpl ? PrinterLanguage::Zpl : PrinterLanguage::Tspl, renderer, {content});
    if (code.ok())
        asZpl ? checkZpl(*code) : checkTspl(*code);
}
