#include "core/trust/ExportPages.h"

#include <QCoreApplication>

namespace ieum::ExportPages {

namespace {

QByteArray cellsOf(const QStringList &cells, const char *tag)
{
    QByteArray html = "<tr>";
    for (const QString &cell : cells)
        html += QByteArray("<") + tag + ">" + text(cell) + "</" + tag + ">";
    return html + "</tr>\n";
}

} // namespace

// Control characters and those that turn the direction of writing could hide what is said.
QByteArray text(const QString &foreign)
{
    QString shown = foreign.toHtmlEscaped();
    for (QChar &letter : shown) {
        const bool turns = (letter >= QChar(0x202a) && letter <= QChar(0x202e)) ||
                           (letter >= QChar(0x2066) && letter <= QChar(0x2069));
        if (turns || (letter < QChar(u' ') && letter != u'\n'))
            letter = QChar(0xfffd);
    }
    return shown.replace(u'\n', QLatin1String("<br>")).toUtf8();
}

QString threadPage(CustomerId root)
{
    return QStringLiteral("threads/%1.html").arg(root.value, 6, 10, QLatin1Char('0'));
}

QByteArray head(const QString &title)
{
    return "<!DOCTYPE html>\n<html lang=\"ko\"><head><meta charset=\"utf-8\">"
           "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
           "'unsafe-inline'\">"
           "<title>" +
           text(title) +
           "</title><style>body{font-family:sans-serif;margin:24px;line-height:1.5}"
           "table{border-collapse:collapse}td,th{border:1px solid #ccc;padding:4px 8px;text-align:left;"
           "vertical-align:top}th{background:#f3f4f6}</style></head><body>\n<h1>" +
           text(title) + "</h1>\n";
}

QByteArray foot()
{
    return "</body></html>\n";
}

QByteArray row(const QStringList &cells)
{
    return cellsOf(cells, "td");
}

QByteArray headings(const QStringList &cells)
{
    return cellsOf(cells, "th");
}

QByteArray index(const QString &shop, const QString &at, const QList<ExportStore::ThreadHead> &threads)
{
    QByteArray html = head(QCoreApplication::translate("Export", "Records of %1").arg(shop));
    html +=
        "<p>" +
        text(QCoreApplication::translate(
                 "Export",
                 "As they stood on %1. The same rows are in the folder “tables” (CSV) and in the workbook.")
                 .arg(at)) +
        "</p>\n<h2>" + text(QCoreApplication::translate("Export", "Tables")) + "</h2>\n<ul>\n";
    for (const ExportSheet &sheet : exportSheets()) {
        const QByteArray name(sheet.name);
        html += "<li><a href=\"tables/" + name + ".csv\">" + name + ".csv</a></li>\n";
    }
    html += "</ul>\n<h2>" + text(QCoreApplication::translate("Export", "Customers")) + "</h2>\n<ul>\n";
    for (const ExportStore::ThreadHead &thread : threads) {
        const QString name = thread.name.isEmpty() ? QLatin1Char('#') + thread.root.toString() : thread.name;
        html += "<li><a href=\"" + threadPage(thread.root).toUtf8() + "\">" + text(name) + "</a> (" +
                QByteArray::number(thread.messages) + ")</li>\n";
    }
    return html + "</ul>\n" + foot();
}

} // namespace ieum::ExportPages
