#pragma once

#include "app/gui/style/Theme.h"

#include <QByteArray>
#include <QString>

namespace ieum {

/// What belongs to this PC and not to the shop: window, language, look. Kept in ieum.ini of the user's
/// configuration; never personal data.
class Preferences
{
public:
    static QString path();

    QByteArray bytes(const QString &name) const;
    void setBytes(const QString &name, const QByteArray &value);

    QString language() const; ///< "ko" unless chosen
    void setLanguage(const QString &language);
    Theme::Mode mode() const;
    void setMode(Theme::Mode mode);
    Step step() const;
    void setStep(Step step);
};

} // namespace ieum
