#pragma once

#include "app/gui/widgets/TypingField.h"
#include "core/domain/Address.h"

#include <QList>
#include <QPointer>

class QListWidget;
class QListWidgetItem;

namespace ieum {

/// A field for an address with the doors that fit below it: ↓ and ↑ go through them, Enter takes one, Esc
/// closes the list. What is typed stays as it is until a door is taken, so that an address no file knows can
/// be written too. The list lies over the window that the field is in; the focus never leaves the field.
class AddressField : public TypingField
{
    Q_OBJECT
public:
    explicit AddressField(QWidget *parent = nullptr);
    ~AddressField() override;

    /// Shows them, or closes the list when there are none.
    void showFound(const QList<Address> &found);
    bool isListOpen() const;

Q_SIGNALS:
    void chosen(const ieum::Address &address);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void openList();
    void closeList();
    void moveTo(int row);
    void choose(int row);

    QList<Address> m_found;
    QPointer<QListWidget> m_list; ///< goes with the window once it was shown there
};

} // namespace ieum
