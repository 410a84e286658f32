#include "app/workspace/PrivateFolder.h"

#include <QByteArray>
#include <QDir>
#include <QStorageInfo>

#include <array>

#include <qt_windows.h>
// after windows.h
#include <aclapi.h>

namespace ieum {

namespace {

/// Who runs this process; empty when Windows will not say.
QByteArray tokenOfUser()
{
    HANDLE token = nullptr;
    if (!OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &token))
        return {};
    DWORD size = 0;
    GetTokenInformation(token, TokenUser, nullptr, 0, &size);
    QByteArray user(int(size), Qt::Uninitialized);
    const bool isKnown = GetTokenInformation(token, TokenUser, user.data(), size, &size);
    CloseHandle(token);
    return isKnown ? user : QByteArray();
}

/// Everything, and handed down to the files and folders within.
EXPLICIT_ACCESSW everythingFor(PSID who)
{
    EXPLICIT_ACCESSW access{};
    access.grfAccessPermissions = GENERIC_ALL;
    access.grfAccessMode = SET_ACCESS;
    access.grfInheritance = SUB_CONTAINERS_AND_OBJECTS_INHERIT;
    access.Trustee.TrusteeForm = TRUSTEE_IS_SID;
    access.Trustee.ptstrName = static_cast<LPWSTR>(who);
    return access;
}

} // namespace

void makePrivate(const QString &folder)
{
    QByteArray user = tokenOfUser();
    std::array<BYTE, SECURITY_MAX_SID_SIZE> system{};
    DWORD size = DWORD(system.size());
    if (user.isEmpty() || !CreateWellKnownSid(WinLocalSystemSid, nullptr, system.data(), &size))
        return;
    std::array<EXPLICIT_ACCESSW, 2> entries{
        everythingFor(reinterpret_cast<TOKEN_USER *>(user.data())->User.Sid), everythingFor(system.data())};
    PACL list = nullptr;
    if (SetEntriesInAclW(ULONG(entries.size()), entries.data(), nullptr, &list) != ERROR_SUCCESS)
        return;
    // Protected: nothing from the folders above.
    std::wstring path = QDir::toNativeSeparators(folder).toStdWString();
    SetNamedSecurityInfoW(path.data(), SE_FILE_OBJECT,
                          DACL_SECURITY_INFORMATION | PROTECTED_DACL_SECURITY_INFORMATION, nullptr, nullptr,
                          list, nullptr);
    LocalFree(list);
}

bool isOnNetworkDrive(const QString &folder)
{
    const std::wstring root = QDir::toNativeSeparators(QStorageInfo(folder).rootPath()).toStdWString();
    return folder.startsWith(QLatin1String("//")) || GetDriveTypeW(root.c_str()) == DRIVE_REMOTE;
}

} // namespace ieum
