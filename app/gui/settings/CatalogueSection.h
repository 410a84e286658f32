#pragma once

#include "app/gui/settings/SettingsSection.h"
#include "core/domain/Catalogue.h"

namespace ieum {

class Card;

/// With whom, where and for what can be booked, and what is ordered. A change is saved when its field is
/// left.
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
    struct NameList;
    /// A list of names, of staff or of seats.
    void buildNames(QVBoxLayout *to, const NameList &list);
    void addNameRow(QVBoxLayout *to, const NameList &list, int place);
    void buildServices(QVBoxLayout *to);
    void buildProducts(QVBoxLayout *to);
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
