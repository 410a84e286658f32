#include "tests/fuzz/FuzzTarget.h"
#include "tests/fuzz/ImporterCheck.h"

// SMS Backup & Restore writes texts and calls alike.
IEUM_FUZZ(SmsBackup)
{
    const bool areCalls = input.left(1024).contains("<calls");
    ieum::fuzz::checkImport(input, areCalls ? "calls-backup" : "sms-backup");
}
