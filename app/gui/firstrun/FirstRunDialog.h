#pragma once

#include "core/domain/ShopProfile.h"
#include "core/trust/SecretKey.h"

#include <QDialog>

#include <optional>

class QCheckBox;
class QLineEdit;
class QTimeEdit;
class QVBoxLayout;

namespace ieum {

class ChoiceCard;
class Label;

/// The first start: the shop's name and hours, and one of the ways to begin. Makes the shop when it is
/// accepted.
class FirstRunDialog : public QDialog
{
    Q_OBJECT
public:
    enum class Choice { Import, Sample, Empty };

    explicit FirstRunDialog(const QString &folder, QWidget *parent = nullptr);

    Choice choice() const;
    bool wantsLargeText() const;
    /// The data key of the new shop, after the dialog was accepted; none for the sample, which is made
    /// elsewhere.
    std::optional<SecretKey> takeKey() { return std::move(m_key); }
    QString shopName() const;

private:
    QWidget *buildHead();
    QWidget *buildFields();
    QWidget *buildChoices();
    QWidget *buildFoot();
    void sayNextDay();
    void start();
    void makeShop();
    ShopProfile profile() const;
    void showProblem(const QString &sentence);

    const QString m_folder;
    QLineEdit *m_name;
    QTimeEdit *m_opens;
    QTimeEdit *m_closes;
    Label *m_nextDay;
    QList<std::pair<Choice, ChoiceCard *>> m_choices;
    QCheckBox *m_large;
    Label *m_problem;
    std::optional<SecretKey> m_key;
};

} // namespace ieum
