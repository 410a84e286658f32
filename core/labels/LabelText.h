#pragma once

#include "core/domain/Label.h"

#include <QString>

namespace ieum {

/// What stands on the paper for a field of a template, masked when the label is; empty for a field that has
/// nothing to say there. Lines are separated by line feeds. Always in Korean: a waybill is a Korean form.
///   number date pieces reprint courier recipient.person recipient.address recipient.short sender.line fare
///   items message
QString labelText(const LabelContent &content, const QString &field);

/// 세종특별자치시 한빛로 12, 103동 904호 → 한빛로 103-904: what a driver reads from afar. Empty when the
/// address does not hold both a road and a building with a room.
QString shortAddress(const QString &address);

} // namespace ieum
