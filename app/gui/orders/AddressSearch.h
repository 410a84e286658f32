#pragma once

#include "core/base/Result.h"
#include "core/domain/Address.h"

#include <QList>
#include <QObject>

class QLineEdit;

namespace ieum {

class AddressField;
class Label;
class Workspace;

/// Looks addresses up in the files on this PC while one types, and fills the postcode in when a door is
/// taken. What was typed behind the number (동·호) is kept.
class AddressSearch : public QObject
{
    Q_OBJECT
public:
    struct Fields
    {
        AddressField *address = nullptr;
        QLineEdit *postcode = nullptr;
        QLineEdit *detail = nullptr; ///< none: the detail stands behind the address
        Label *hint = nullptr;       ///< says how to get an address file, while there is none
    };
    /// Lives as long as the address field.
    AddressSearch(Workspace &workspace, const Fields &fields);

Q_SIGNALS:
    /// A door was taken and the fields are filled.
    void taken();

private:
    struct Answer
    {
        bool isReady = false;
        QList<Address> found;
    };
    void look(const QString &query);
    void read();
    void show(const Result<Answer> &answer);
    void take(const Address &address);

    Workspace &m_workspace;
    const Fields m_fields;
    QString m_wanted; ///< the newest query
    QString m_asked;  ///< what the worker looks for now
    bool m_isReading = false;
};

} // namespace ieum
