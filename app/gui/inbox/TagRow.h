#pragma once

#include "app/gui/shell/Page.h"
#include "core/base/Id.h"
#include "core/base/Result.h"

#include <QWidget>

#include <functional>

class QLineEdit;
class QVBoxLayout;

namespace ieum {

class Shop;

/// The customer's tags, each with a button that takes it off, and a field for one more that knows those in
/// use.
class TagRow : public QWidget
{
    Q_OBJECT
public:
    explicit TagRow(const PageContext &context, QWidget *parent = nullptr);

    void showOf(CustomerId customer, const QStringList &tags, const QStringList &known);

private:
    void addTag(const QString &tag);
    void addWritten();
    void change(std::function<Result<void>(Shop &shop)> act);

    const PageContext m_context;
    CustomerId m_customer;
    QString m_shown; ///< what the rows say; they are not built anew while that stays
    QVBoxLayout *m_rows;
    QLineEdit *m_field;
};

} // namespace ieum
