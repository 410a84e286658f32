#pragma once

#include "app/gui/shell/Page.h"
#include "app/workspace/FolderWatch.h"

#include <QFrame>

namespace ieum {

class Button;
class Label;

/// The folder into which files come (downloads, what KakaoTalk received): chosen here, kept for this PC. What
/// appears in it is offered for import by a banner, each file once; nothing is brought in by itself.
class WatchedFolder : public QFrame
{
    Q_OBJECT
public:
    explicit WatchedFolder(const PageContext &context, QWidget *parent = nullptr);

private:
    void choose();
    void watch(const QString &folder, Instant since);
    void showFolder();
    void look();
    void offer(const QList<SeenFile> &files);
    void settle(const QList<SeenFile> &files);

    const PageContext m_context;
    FolderWatch m_watch;
    Label *m_words;
    Button *m_choose;
    Button *m_stop;
};

} // namespace ieum
