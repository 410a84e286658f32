#include "app/workspace/SystemKeychain.h"

#include <memory>

#include <qt_windows.h>
#include <wincred.h>

namespace ieum {

namespace {

// Windows shows this name in its Credential Manager.
std::wstring targetOf(const QString &entry)
{
    return (QStringLiteral("ieum/") + entry).toStdWString();
}

struct FreeCredential
{
    void operator()(CREDENTIALW *credential) const { CredFree(credential); }
};

Error failure(DWORD code)
{
    return code == ERROR_NOT_FOUND ? Error("keys.keychain-empty")
                                   : Error("keys.no-keychain", {}, qt_error_string(int(code)));
}

} // namespace

Result<SecretKey> SystemKeychain::read(const QString &entry)
{
    CREDENTIALW *found = nullptr;
    if (!CredReadW(targetOf(entry).c_str(), CRED_TYPE_GENERIC, 0, &found))
        return failure(GetLastError());
    const std::unique_ptr<CREDENTIALW, FreeCredential> credential(found);
    const QByteArray bytes(reinterpret_cast<const char *>(credential->CredentialBlob),
                           qsizetype(credential->CredentialBlobSize));
    SecureZeroMemory(credential->CredentialBlob, credential->CredentialBlobSize);
    return SecretKey::of(bytes);
}

Result<void> SystemKeychain::write(const QString &entry, const SecretKey &key)
{
    std::wstring target = targetOf(entry), user = L"ieum";
    QByteArray bytes = QByteArray::fromRawData(key.view().data(), key.view().size());
    CREDENTIALW credential{};
    credential.Type = CRED_TYPE_GENERIC;
    credential.TargetName = target.data();
    credential.UserName = user.data();
    credential.CredentialBlob = reinterpret_cast<LPBYTE>(const_cast<char *>(bytes.constData()));
    credential.CredentialBlobSize = DWORD(bytes.size());
    credential.Persist = CRED_PERSIST_LOCAL_MACHINE; // of this user, on this PC, and not carried to another
    if (!CredWriteW(&credential, 0))
        return Error("keys.no-keychain", {}, qt_error_string(int(GetLastError())));
    return {};
}

} // namespace ieum
