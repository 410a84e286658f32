#include "app/workspace/LabelPrinters.h"

#include "app/workspace/NetworkPrinter.h"
#include "app/workspace/RawPrinter.h"
#include "core/labels/RasterLabel.h"

#include <QSettings>
#include <QStandardPaths>

#include <utility>

namespace ieum {

namespace {

const QString targetName = QStringLiteral("label-printer");
const QString wayName = QStringLiteral("label-printer-way");

const std::pair<LabelPrinter::Way, const char *> wayNames[] = {
    {LabelPrinter::Way::None, "none"},
    {LabelPrinter::Way::Driver, "driver"},
    {LabelPrinter::Way::RawZpl, "raw-zpl"},
    {LabelPrinter::Way::RawTspl, "raw-tspl"},
    {LabelPrinter::Way::NetworkZpl, "network-zpl"},
    {LabelPrinter::Way::NetworkTspl, "network-tspl"},
};

QString path()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + QStringLiteral("/ieum.ini");
}

// A printer's name may hold anything; a group's must not.
QString groupOf(const QString &target)
{
    return QStringLiteral("label-printer-") + QString::fromLatin1(target.toUtf8().toHex());
}

// A printer that was chosen before there were several ways is spoken to through its driver.
LabelPrinter::Way wayOf(const QString &name, const QString &target)
{
    for (const auto &[way, known] : wayNames) {
        if (name == QLatin1String(known))
            return way;
    }
    return target.isEmpty() ? LabelPrinter::Way::None : LabelPrinter::Way::Driver;
}

} // namespace

LabelPrinter LabelPrinters::chosen()
{
    const QSettings settings(path(), QSettings::IniFormat);
    LabelPrinter printer;
    printer.target = QString::fromUtf8(settings.value(targetName).toByteArray());
    printer.way = wayOf(settings.value(wayName).toString(), printer.target);
    printer.placement = placementOf(printer.target);
    return printer;
}

void LabelPrinters::choose(const LabelPrinter &printer)
{
    QSettings settings(path(), QSettings::IniFormat);
    settings.setValue(targetName, printer.target.toUtf8());
    for (const auto &[way, name] : wayNames) {
        if (way == printer.way)
            settings.setValue(wayName, QString::fromLatin1(name));
    }
    settings.sync();
    setPlacement(printer.target, printer.placement);
}

LabelPlacement LabelPrinters::placementOf(const QString &target)
{
    QSettings settings(path(), QSettings::IniFormat);
    settings.beginGroup(groupOf(target));
    LabelPlacement placement;
    placement.offset = {settings.value(QStringLiteral("right")).toDouble(),
                        settings.value(QStringLiteral("down")).toDouble()};
    placement.scale = settings.value(QStringLiteral("scale"), 1).toDouble();
    placement.dotsPerInch = settings.value(QStringLiteral("dots"), placement.dotsPerInch).toInt();
    placement.headMillimetres = settings.value(QStringLiteral("head"), placement.headMillimetres).toInt();
    return placement;
}

void LabelPrinters::setPlacement(const QString &target, const LabelPlacement &placement)
{
    QSettings settings(path(), QSettings::IniFormat);
    settings.beginGroup(groupOf(target));
    settings.setValue(QStringLiteral("right"), placement.offset.x());
    settings.setValue(QStringLiteral("down"), placement.offset.y());
    settings.setValue(QStringLiteral("scale"), placement.scale);
    settings.setValue(QStringLiteral("dots"), placement.dotsPerInch);
    settings.setValue(QStringLiteral("head"), placement.headMillimetres);
}

Result<void> fitsPrinter(const LabelPrinter &printer, LabelTemplate layout)
{
    layout.placement = printer.placement;
    const bool isPages = printer.way == LabelPrinter::Way::None || printer.way == LabelPrinter::Way::Driver;
    return isPages ? Result<void>() : fitsHead(layout);
}

std::unique_ptr<LabelOutput> commandOutput(const LabelPrinter &printer, LabelTemplate layout)
{
    layout.placement = printer.placement;
    switch (printer.way) {
    case LabelPrinter::Way::RawZpl:
        return std::make_unique<RawPrinter>(PrinterLanguage::Zpl, printer.target, std::move(layout));
    case LabelPrinter::Way::RawTspl:
        return std::make_unique<RawPrinter>(PrinterLanguage::Tspl, printer.target, std::move(layout));
    case LabelPrinter::Way::NetworkZpl:
        return std::make_unique<NetworkPrinter>(PrinterLanguage::Zpl, printer.target, std::move(layout));
    case LabelPrinter::Way::NetworkTspl:
        return std::make_unique<NetworkPrinter>(PrinterLanguage::Tspl, printer.target, std::move(layout));
    case LabelPrinter::Way::None:
    case LabelPrinter::Way::Driver:
        break;
    }
    return nullptr;
}

} // namespace ieum
