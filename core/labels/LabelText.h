#pragma once

#include "core/domain/Label.h"

#include <QString>

namespace ieum {

/// What stands on the paper for a field of a template, masked when the label is; empty for a field that has
/// nothing to say there. Lines are separated by line feeds. Always in Korean: a waybill is a Korean form.
///   number date pieces reprint courier orders fare items message
///   recipient.person recipient.name recipient.phone recipient.postcode recipient.address recipient.street
///   recipient.short recipient.nearby sender.line sender.name sender.phone sender.address
///   sort.code sort.sub sort.area sort.branch sort.driver sort.door sort.zone sort.check
QString labelText(const LabelContent &content, const QString &field);

/// What a barcode of a template says: number, recipient.postcode or sort.bars. Letters and digits alone,
/// whatever the content holds: it goes into printers' commands. Empty: no barcode.
QString barcodeText(const LabelContent &content, const QString &field);

/// 세종특별자치시 한빛로 12, 103동 904호 → 한빛로 103-904: what a driver reads from afar. Empty when the
/// address does not hold both a road and a building with a room.
QString shortAddress(const QString &address);

} // namespace ieum
