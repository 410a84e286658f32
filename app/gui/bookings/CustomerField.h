#pragma once

#include "app/gui/bookings/BookingsReading.h"

#include <QWidget>

class QListWidget;

namespace ieum {

class SearchField;

/// Who it is: a name, its initials or the last digits of the number find known customers as one types, the
/// syllable under composition included. Down goes into the list, Enter takes the first; anything else stays
/// as a new name.
class CustomerField : public QWidget
{
    Q_OBJECT
public:
    explicit CustomerField(QWidget *parent = nullptr);

    void setChoices(const QList<CustomerChoice> &choices) { m_choices = choices; }
    QString text() const;
    /// Sets the name without looking for anybody.
    void setText(const QString &text);
    /// The chosen customer; none while a new name stands here.
    CustomerId customer() const { return m_chosen; }
    void setCustomer(CustomerId customer) { m_chosen = customer; }
    SearchField *field() const { return m_field; }

Q_SIGNALS:
    void chosen(const ieum::CustomerChoice &choice);
    void changed();
    /// Return on a name that is nobody's.
    void finished();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look(const QString &query);
    void choose(int row);

    SearchField *m_field;
    QListWidget *m_list;
    QList<CustomerChoice> m_choices;
    QList<CustomerChoice> m_found;
    CustomerId m_chosen;
    QString m_settled; ///< the text that was chosen or set; looking starts again when it changes
};

} // namespace ieum
