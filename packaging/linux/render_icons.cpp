// Draws the program's icon, kept as one SVG, in the sizes that desktops ask for.
//   usage: render_icons SVG FOLDER SIZE…      writes FOLDER/SIZE.png
#include "app/gui/style/LineDrawing.h"

#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QStringList words = application.arguments();
    QFile file(words.value(1));
    if (words.size() < 4 || !file.open(QIODevice::ReadOnly))
        return 2;
    const ieum::LineDrawing drawing(file.readAll(), Qt::black);
    if (drawing.isEmpty())
        return 2;
    for (const QString &size : words.mid(3)) {
        QImage picture(size.toInt(), size.toInt(), QImage::Format_ARGB32_Premultiplied);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        drawing.paint(painter, picture.rect());
        painter.end();
        if (!picture.save(words[2] + u'/' + size + QStringLiteral(".png")))
            return 1;
    }
    return 0;
}
