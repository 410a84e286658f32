#include "app/gui/firstrun/RecoverySheet.h"

#include "core/korean/Display.h"
#include "resources/fonts/Fonts.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>

namespace ieum {

namespace {

constexpr double marginMillimetres = 25;
constexpr double groupsPerLine = 4;

QString words(const char *text)
{
    return QCoreApplication::translate("RecoverySheet", text);
}

/// Writes paragraphs from the top of a page downwards.
class PageWriter
{
public:
    explicit PageWriter(QPagedPaintDevice &device)
        : m_painter(&device)
        , m_dots(device.logicalDpiY() / 25.4)
    {
        const double margin = marginMillimetres * m_dots;
        m_box = QRectF(margin, margin, device.width() - 2 * margin, device.height() - 2 * margin);
    }

    void paragraph(const QString &text, double millimetres, QFont::Weight weight, double gap)
    {
        QFont font(bundledFontFamily());
        font.setPixelSize(int(millimetres * m_dots));
        font.setWeight(weight);
        m_painter.setFont(font);
        QRectF taken;
        m_painter.drawText(m_box, Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, text, &taken);
        m_box.setTop(taken.bottom() + gap * m_dots);
    }

private:
    QPainter m_painter;
    double m_dots;
    QRectF m_box;
};

/// Four groups a line, so that it can be read aloud.
QString inLines(const QString &code)
{
    QString lines;
    const QStringList groups = code.split(QLatin1Char('-'));
    for (int i = 0; i < groups.size(); ++i)
        lines += groups[i] + QLatin1String((i + 1) % int(groupsPerLine) ? "   " : "\n");
    return lines.trimmed();
}

} // namespace

RecoverySheet::RecoverySheet(QString shopName, RecoveryCode code, QDate day)
    : m_shopName(std::move(shopName))
    , m_code(std::move(code))
    , m_day(day)
{
}

void RecoverySheet::draw(QPagedPaintDevice &device) const
{
    PageWriter page(device);
    page.paragraph(words(QT_TRANSLATE_NOOP("RecoverySheet", "Recovery sheet of Ieum")), 8, QFont::Bold, 3);
    page.paragraph(m_shopName + QStringLiteral(" · ") + displayDay(m_day) + QLatin1String(" ") +
                       QString::number(m_day.year()),
                   4.5, QFont::Normal, 12);
    page.paragraph(inLines(m_code.text()), 9, QFont::DemiBold, 12);
    page.paragraph(
        words(QT_TRANSLATE_NOOP("RecoverySheet", "This code opens the shop when the passphrase is forgotten "
                                                 "or the PC had to be replaced. Type it in place "
                                                 "of the passphrase; small letters and spaces are fine.")),
        4.5, QFont::Normal, 5);
    page.paragraph(
        words(QT_TRANSLATE_NOOP("RecoverySheet", "Keep it where you keep the deeds of the shop, not beside "
                                                 "the PC. Whoever has this sheet and the PC can "
                                                 "read everything. If it is lost, print a new one in the "
                                                 "settings; this one then opens nothing any more.")),
        4.5, QFont::Normal, 0);
}

Result<void> RecoverySheet::savePdf(const QString &path) const
{
    if (const QFileInfo info(path); !QFileInfo(info.absolutePath()).isWritable())
        return Error("file.not-writable", {path});
    QPdfWriter writer(path);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    writer.setTitle(words("Recovery sheet of Ieum"));
    draw(writer);
    return {};
}

} // namespace ieum
