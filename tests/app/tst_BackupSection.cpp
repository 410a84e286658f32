#include "app/gui/settings/AccessLogDialog.h"
#include "app/gui/settings/BackupSection.h"
#include "app/gui/settings/BackupWords.h"
#include "app/gui/shell/StatusBar.h"
#include "app/gui/widgets/Button.h"
#include "app/gui/widgets/Label.h"
#include "core/storage/AccessLog.h"
#include "tests/support/WindowFixture.h"

#include <QDir>
#include <QTableWidget>
#include <QtTest>

using namespace ieum;
using namespace ieum::test;

namespace {

class TestShell final : public Shell
{
public:
    void openPage(const QString &, const PageTarget &) override {}
    void toast(const QString &text, const ToastAction &) override { said = text; }
    void fail(const Error &error) override { said = error.code; }
    void setBanner(const QString &, Banner *) override {}

    QString said;
};

BackupService::Standing standingOf(const char *last, bool isOld)
{
    BackupService::Standing standing;
    if (last)
        standing.last = *instantFromIso(QString::fromLatin1(last));
    standing.isOld = isOld;
    return standing;
}

} // namespace

class tst_BackupSection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void saysWhenTheLastOneWas()
    {
        const Instant now = *instantFromIso(QStringLiteral("2022-10-16T21:00"));
        QCOMPARE(lastBackupWords(standingOf("2022-10-16T09:10", false), now),
                 QStringLiteral("마지막 백업 오늘 09:10"));
        QCOMPARE(lastBackupWords(standingOf("2022-10-15T23:10", false), now),
                 QStringLiteral("마지막 백업 어제 23:10"));
        QCOMPARE(lastBackupWords(standingOf("2022-10-10T09:10", true), now),
                 QStringLiteral("6일째 백업이 없습니다"));
        QCOMPARE(lastBackupWords(standingOf(nullptr, true), now), QStringLiteral("아직 백업이 없습니다"));
        StatusBar bar;
        bar.setBackup(standingOf("2022-10-16T09:10", false), now);
        const auto buttons = bar.findChildren<Button *>();
        QVERIFY(std::any_of(buttons.begin(), buttons.end(), [](const Button *button) {
            return button->text() == QStringLiteral("마지막 백업 오늘 09:10");
        }));
    }

    void makesABackupAtAClick()
    {
        BackupSection section({*m_fixture->workspace, m_shell, m_fixture->theme});
        section.show();
        Button *make = nullptr;
        for (Button *button : section.findChildren<Button *>()) {
            QVERIFY2(!button->accessibleName().isEmpty(), qPrintable(button->text()));
            make = button->text() == QStringLiteral("지금 백업") ? button : make;
        }
        QVERIFY(make);
        make->click();
        QVERIFY(!make->isEnabled());
        QTRY_VERIFY(make->isEnabled());
        QVERIFY2(m_shell.said.startsWith(QStringLiteral("백업했습니다")), qPrintable(m_shell.said));
        const QDir folder(QDir(m_fixture->shop.folder()).filePath(QStringLiteral("backups")));
        QCOMPARE(folder.entryList({QStringLiteral("*.ieum-backup")}).size(), 1);
        const auto labels = section.findChildren<Label *>();
        QTRY_VERIFY(std::any_of(labels.begin(), labels.end(), [](const Label *label) {
            return label->plainText() == QStringLiteral("마지막 백업 오늘 10:00");
        }));
    }

    void showsTheAccessLog()
    {
        m_fixture->workspace->read(
            this, [](Shop &shop) { shop.database->access().note("export.orders", QStringLiteral("naver")); },
            [] {});
        m_fixture->settle();
        AccessLogDialog dialog(*m_fixture->workspace, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        auto *table = dialog.findChild<QTableWidget *>();
        QTRY_VERIFY(table->rowCount() > 0);
        bool isThere = false;
        for (int row = 0; row < table->rowCount(); ++row)
            isThere |= table->item(row, 1)->text() == QStringLiteral("내보냄");
        QVERIFY(isThere);
    }

private:
    std::unique_ptr<WindowFixture> m_fixture;
    TestShell m_shell;
};

QTEST_MAIN(tst_BackupSection)
#include "tst_BackupSection.moc"
