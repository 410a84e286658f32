#pragma once

#include "app/gui/settings/SettingsSection.h"
#include "core/domain/Catalogue.h"

namespace ieum {

class Card;

/// With whom and for what can be booked. A change is saved when its field is left.
class CatalogueSection : public SettingsSection
{
    Q_OBJECT
public:
    explicit CatalogueSection(const PageContext &context);
    void refresh() override;

private:
    /// Lays the rows out anew for m_shown.
    void build();
    void dismissBody();
    void buildStaff(QVBoxLayout *to);
    void buildServices(QVBoxLayout *to);
    void addStaffRow(QVBoxLayout *to, int place);
    void addServiceRow(QVBoxLayout *to, int place);
    /// Writes m_shown without its empty rows.
    void save();
    bool isBeingEdited() const;

    const PageContext m_context;
    Catalogue m_stored;
    Catalogue m_shown; ///< with a row that is still empty
    QWidget *m_body = nullptr;
};

} // namespace ieum
