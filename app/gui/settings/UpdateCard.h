#pragma once

#include "app/gui/shell/Page.h"
#include "app/gui/widgets/Frames.h"
#include "app/workspace/UpdateCheck.h"

namespace ieum {

class Button;
class Label;
class UpdateWatch;

/// Whether there is a newer version: asked by its button or once a week, never installed from here.
class UpdateCard : public Card
{
    Q_OBJECT
public:
    explicit UpdateCard(const PageContext &context);

private:
    void addAsking();
    void addHabit();
    void showState();
    void showAnswer(const UpdateAnswer &answer);
    void showRelease(const Release &release);
    void clearChanges();

    UpdateWatch *m_watch; ///< none where nothing may go out
    Label *m_state;
    Button *m_ask = nullptr;
    QWidget *m_changes = nullptr; ///< what is new, and where it is
};

} // namespace ieum
