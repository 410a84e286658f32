#pragma once

#include <QWidget>

class QVBoxLayout;

namespace ieum {

class Button;
class Label;

/// What stands where a list would be: a picture, one sentence, one hint, and at most one button.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    EmptyState(const char *iconName, const QString &sentence, const QString &hint, QWidget *parent = nullptr);
    /// The button belongs to this; connect its clicked().
    Button *addButton(const char *iconName, const QString &text);
    void setTexts(const QString &sentence, const QString &hint);

private:
    QVBoxLayout *m_column;
    Label *m_sentence;
    Label *m_hint;
};

} // namespace ieum
