#include "app/gui/style/Icons.h"

#include "app/gui/style/Look.h"

#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>

static void initialiseIconResources()
{
    Q_INIT_RESOURCE(icons);
}

namespace ieum {

namespace {

const QByteArray program("ieum");

constexpr int fine = 72, finest = 144; // as CMakeLists.txt has them drawn

/// At least twice as large as it is shown, as far as there is one: made smaller it is as sharp as its lines.
/// (To read the largest for every small one would cost a tenth of the program's start.)
QImage drawn(const QByteArray &name, int shownAt)
{
    initialiseIconResources();
    const int size = shownAt * 2 <= fine ? fine : finest;
    const QImage picture(QStringLiteral(":/icons/%1/%2.png").arg(size).arg(QString::fromLatin1(name)), "PNG");
    Q_ASSERT_X(!picture.isNull(), "icon", name.constData());
    return picture.convertToFormat(QImage::Format_ARGB32_Premultiplied);
}

QPixmap rendered(const QByteArray &name, int size, const QColor &tint, double pixelRatio)
{
    const QSize pixels = QSize(size, size) * pixelRatio;
    QImage picture =
        drawn(name, pixels.width()).scaled(pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    if (name != program) {
        QPainter painter(&picture);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(picture.rect(), tint);
    }
    QPixmap pixmap = QPixmap::fromImage(std::move(picture));
    pixmap.setDevicePixelRatio(pixelRatio);
    return pixmap;
}

/// Renders at the moment of painting, so that one icon serves both schemes.
class TintedIcon final : public QIconEngine
{
public:
    TintedIcon(QByteArray name, Color tint, IconSide side)
        : m_name(std::move(name))
        , m_tint(tint)
        , m_side(side)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(*painter, rect, m_name.constData(), qMin(rect.width(), rect.height()), tintFor(mode));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const int side = qRound(qMin(size.width(), size.height()) / scale);
        const QPixmap square = iconPixmap(m_name.constData(), side, tintFor(mode), scale);
        return size.width() > size.height() ? withRoom(square, size, scale) : square;
    }
    QIconEngine *clone() const override { return new TintedIcon(m_name, m_tint, m_side); }
    QString key() const override { return QStringLiteral("ieum-icon"); }

private:
    /// A wider size than high asks for room between the picture and the words beside it.
    QPixmap withRoom(const QPixmap &square, const QSize &size, qreal scale) const
    {
        QPixmap wide(size);
        wide.fill(Qt::transparent);
        wide.setDevicePixelRatio(scale);
        const int room = qRound((size.width() - size.height()) / scale);
        QPainter(&wide).drawPixmap(m_side == IconSide::BeforeText ? 0 : room, 0, square);
        return wide;
    }
    QColor tintFor(QIcon::Mode mode) const { return color(mode == QIcon::Disabled ? Color::Text3 : m_tint); }

    QByteArray m_name;
    Color m_tint;
    IconSide m_side;
};

} // namespace

QIcon icon(const char *name, Color tint, IconSide side)
{
    return QIcon(new TintedIcon(name, tint, side));
}

QPixmap iconPixmap(const char *name, int size, const QColor &tint, double pixelRatio)
{
    const QString key =
        QStringLiteral("ieum/%1/%2/%3/%4")
            .arg(QLatin1String(name), QString::number(size), tint.name(), QString::number(pixelRatio));
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = rendered(name, size, tint, pixelRatio);
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

void paintIcon(QPainter &painter, const QRect &box, const char *name, int size, const QColor &tint)
{
    const QRect place(box.x() + (box.width() - size) / 2, box.y() + (box.height() - size) / 2, size, size);
    painter.drawPixmap(place.topLeft(), iconPixmap(name, size, tint, painter.device()->devicePixelRatioF()));
}

QIcon programIcon()
{
    return icon(program.constData());
}

} // namespace ieum
