#pragma once

#include "app/gui/settings/SettingsSection.h"

namespace ieum {

/// Which program this is, where its records lie, and the licences of everything that is shipped with it.
class AboutSection : public SettingsSection
{
    Q_OBJECT
public:
    explicit AboutSection(const PageContext &context);
};

} // namespace ieum
