#include "core/domain/TextClass.h"

#include "core/base/CodeTable.h"

namespace ieum {

namespace {

constexpr CodeTable<TextClass, 2> classCodes{{{
    {TextClass::Transactional, "transactional"},
    {TextClass::Advertising, "advertising"},
}}};

} // namespace

QString toCode(TextClass textClass)
{
    return classCodes.code(textClass);
}

std::optional<TextClass> textClassFromCode(const QString &code)
{
    return classCodes.value(code);
}

} // namespace ieum
