#include "app/gui/style/Look.h"

#include "resources/fonts/Fonts.h"

#include <memory>

namespace ieum {

namespace {

struct TypeRow
{
    Type type;
    const char *name;
    int pixels;
    int line;
    QFont::Weight weight;
};

constexpr TypeRow types[] = {
    {Type::Small, "small", 12, 16, QFont::Normal},
    {Type::SmallStrong, "smallStrong", 12, 16, QFont::DemiBold},
    {Type::Table, "table", 13, 18, QFont::Normal},
    {Type::TableStrong, "tableStrong", 13, 18, QFont::DemiBold},
    {Type::Body, "body", 14, 20, QFont::Normal},
    {Type::BodyMedium, "bodyMedium", 14, 20, QFont::Medium},
    {Type::BodyStrong, "bodyStrong", 14, 20, QFont::DemiBold},
    {Type::Text, "text", 15, 22, QFont::Normal},
    {Type::TextStrong, "textStrong", 15, 22, QFont::DemiBold},
    {Type::PaneTitle, "paneTitle", 16, 24, QFont::Bold},
    {Type::Title, "title", 18, 26, QFont::Bold},
    {Type::Sum, "sum", 22, 30, QFont::Bold},
    {Type::Hero, "hero", 28, 36, QFont::Bold},
};

struct InForce
{
    Scheme scheme = Scheme::Light;
    std::unique_ptr<Metrics> metrics = std::make_unique<Metrics>(Step::Normal);
};

InForce &inForce()
{
    static InForce look;
    return look;
}

} // namespace

QColor color(Color use)
{
    return colorOf(use, inForce().scheme);
}

Scheme scheme()
{
    return inForce().scheme;
}

const Metrics &metrics()
{
    return *inForce().metrics;
}

QFont font(Type type)
{
    const TypeRow &row = types[size_t(type)];
    QFont font(bundledFontFamily());
    font.setPixelSize(metrics().scaled(row.pixels));
    font.setWeight(row.weight);
    return font;
}

int lineHeight(Type type)
{
    return metrics().scaled(types[size_t(type)].line);
}

QString nameOf(Type type)
{
    return QString::fromLatin1(types[size_t(type)].name);
}

QString nameOf(Color color)
{
    return QString::fromLatin1(colorTable()[size_t(color)].name);
}

void setLook(Scheme scheme, Step step)
{
    inForce().scheme = scheme;
    inForce().metrics = std::make_unique<Metrics>(step);
}

} // namespace ieum
