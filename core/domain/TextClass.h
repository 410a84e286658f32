#pragma once

#include <QString>

#include <optional>

namespace ieum {

/// What the law calls a text: about something that this customer and the shop already have between them, or
/// advertising, which has rules of its own (정보통신망법 제50조; core/advertising).
enum class TextClass { Transactional, Advertising };

QString toCode(TextClass textClass); ///< "transactional", "advertising"
std::optional<TextClass> textClassFromCode(const QString &code);

} // namespace ieum
