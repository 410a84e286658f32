#pragma once

#include "core/base/Result.h"
#include "core/base/files/CompoundFile.h"

#include <QByteArray>
#include <QString>

namespace ieum {

/// True for the container of a workbook with a password (as opposed to a real .xls, which has the same first
/// bytes).
bool isEncryptedWorkbook(const CompoundFile &file);

/// The plain .xlsx within, in memory only ([MS-OFFCRYPTO] agile and standard encryption).
/// Errors: file.password-wrong, file.old-encryption (RC4 and others), file.broken; their argument is empty.
Result<QByteArray> decryptWorkbook(const CompoundFile &file, const QString &password);

} // namespace ieum
