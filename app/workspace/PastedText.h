#pragma once

#include "core/base/Result.h"

#include <QTemporaryDir>

#include <memory>

namespace ieum {

/// Copied text (a conversation from KakaoTalk's window, cells of a sheet) as a file that importers can read.
/// It lies in a folder of this user alone and goes with the object.
class PastedText
{
public:
    /// Errors: import.nothing-copied, file.not-writable.
    static Result<std::shared_ptr<PastedText>> of(const QString &text);

    QString path() const;

private:
    QTemporaryDir m_folder;
};

} // namespace ieum
