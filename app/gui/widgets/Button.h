#pragma once

#include <QPushButton>

class QLabel;

namespace ieum {

/// A push button of one of the design's kinds. The accessible name is the text without its mnemonic.
class Button : public QPushButton
{
    Q_OBJECT
public:
    enum class Kind {
        Main,   ///< filled; one a view
        Normal, ///< outlined
        Flat,   ///< text only
        Danger, ///< outlined in red: stops or loses something
        Tab,    ///< one of a row of views; checkable
    };

    explicit Button(const QString &text, Kind kind = Kind::Normal, QWidget *parent = nullptr);
    Button(const char *iconName, const QString &text, Kind kind = Kind::Normal, QWidget *parent = nullptr);

    void setText(const QString &text);
    void setIconName(const char *name);
    /// The icon stands after the words: an arrow that opens something.
    void setIconBehind(const char *name);
    /// The 44 px button of a view's main action.
    void setBig();
    /// Shows the key in a small cap at the right; the shortcut itself is the caller's action.
    void setKeyHint(const QString &key);
    /// As wide as the bolder letters that it has while it is chosen.
    QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    Kind m_kind;
    QLabel *m_keyCap = nullptr;
};

/// A square button with a picture only: `name` is its tooltip and accessible name.
class IconButton : public QPushButton
{
    Q_OBJECT
public:
    enum class Frame { Outlined, Bare };

    IconButton(const char *iconName, const QString &name, Frame frame = Frame::Bare,
               QWidget *parent = nullptr);
    void setName(const QString &name);
    void setIconName(const char *name);
};

} // namespace ieum
