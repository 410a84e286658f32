#include "app/workspace/PastedText.h"

#include <QCoreApplication>
#include <QFile>

namespace ieum {

Result<std::shared_ptr<PastedText>> PastedText::of(const QString &text)
{
    if (text.trimmed().isEmpty())
        return Error("import.nothing-copied");
    auto pasted = std::make_shared<PastedText>();
    QFile file(pasted->path());
    const QByteArray bytes = text.toUtf8();
    if (!pasted->m_folder.isValid() || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return Error("file.not-writable", {file.fileName()});
    return pasted;
}

QString PastedText::path() const
{
    return m_folder.filePath(QCoreApplication::translate("PastedText", "copied text") +
                             QStringLiteral(".txt"));
}

} // namespace ieum
