#pragma once

#include "core/base/Sheet.h"

#include <QByteArray>

namespace ieum {

/// "xls" files of many malls are HTML tables or XML Spreadsheets in disguise.
bool looksLikeHtmlTable(const QByteArray &head);

/// The rows of every table in the text, in order; tags within cells are dropped, <br> becomes a line feed. A
/// text that ends within its table ends early; its last row, perhaps an empty one, is the cut.
Sheet readHtmlTable(const QString &html, int rowLimit = 0);

} // namespace ieum
