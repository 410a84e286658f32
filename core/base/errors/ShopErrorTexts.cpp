#include "core/base/errors/ErrorTables.h"

#include <QCoreApplication>

namespace ieum {

namespace {

// The shop itself: its files, its keys, what comes in and how the program was called. One entry a code, in
// alphabetical order, so that two branches seldom meet.
const ErrorText table[] = {
    {"access.broken", ErrorKind::File,
     QT_TRANSLATE_NOOP("Error",
                       "The access log was changed from entry %1 on. Nothing was deleted. Please keep "
                       "a backup from before, and ask who was at this PC.")},
    {"accounts.last-owner", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error",
                       "“%1” is the last owner. Nothing was changed. Please make somebody else an owner "
                       "first, so that the shop is never without one.")},
    {"accounts.no-name", ErrorKind::Usage,
     QT_TRANSLATE_NOOP("Error", "An account needs a name. Nothing was changed.")},
    {"accounts.no-owner-passphrase", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error",
                       "The shop has no passphrase yet, so nobody could open it as the owner. Nothing "
                       "was changed. Please choose a passphrase first.")},
    {"accounts.no-passphrase", ErrorKind::Locked,
     QT_TRANSLATE_NOOP("Error", "The account “%1” needs a passphrase. Nothing was changed. In scripts "
                                "--password-env names the variable that holds it.")},
    {"accounts.none", ErrorKind::NotFound,
     QT_TRANSLATE_NOOP("Error", "There is no account “%1”, or it is switched off. Nothing was changed.")},
    {"accounts.same-name", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error", "There is an account “%1” already. Nothing was changed. One person has one "
                                "account; please choose another name.")},
    {"backup.cut-short", ErrorKind::File,
     QT_TRANSLATE_NOOP("Error", "This backup ends in the middle. Nothing was changed. Please choose another "
                                "backup, or copy this one from its place once more.")},
    {"backup.damaged", ErrorKind::File,
     QT_TRANSLATE_NOOP("Error",
                       "This backup is damaged. Nothing was changed. Please choose another backup.")},
    {"backup.newer-format", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error", "This backup was made by a newer Ieum. Nothing was changed. Please update "
                                "the program on this PC.")},
    {"backup.not-a-backup", ErrorKind::File,
     QT_TRANSLATE_NOOP("Error", "%1 is no backup of Ieum. Nothing was changed. Please choose a file that "
                                "ends in .ieum-backup.")},
    {"database.busy", ErrorKind::Refused,
     QT_TRANSLATE_NOOP(
         "Error", "Another window of Ieum is writing. Nothing was changed. Please try again in a moment.")},
    {"database.damaged", ErrorKind::File,
     QT_TRANSLATE_NOOP("Error",
                       "The shop's file is damaged. Nothing was deleted. Please restore the last backup.")},
    {"database.failed", ErrorKind::File,
     QT_TRANSLATE_NOOP("Error", "The shop's file could not be read or written. What was saved before is "
                                "safe. Please check the disk and try again.")},
    {"database.full", ErrorKind::File,
     QT_TRANSLATE_NOOP("Error",
                       "The disk is full. This was not saved; everything before it is safe. Ieum has "
                       "given up its reserve of room: please try again, and make room on the disk.")},
    {"database.log-damaged", ErrorKind::File,
     QT_TRANSLATE_NOOP(
         "Error",
         "The shop's log is damaged: some of the last changes can no longer be read. Nothing was deleted. "
         "Please make a copy of the folder, then restore the last backup or go on without those changes.")},
    {"database.migration-needs-exclusive", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error", "The shop must be updated, but another Ieum has it open. Nothing was "
                                "changed. Please close the others and start again.")},
    {"database.newer-schema", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error", "This shop was last opened by a newer Ieum. Nothing was changed. Please "
                                "update the program on this PC.")},
    {"database.wrong-key", ErrorKind::Locked,
     QT_TRANSLATE_NOOP("Error",
                       "The passphrase does not fit. Nothing was changed. Please type it once more.")},
    {"evidence.broken", ErrorKind::File,
     QT_TRANSLATE_NOOP("Error", "This evidence log was changed from entry %1 on. The shop itself is not "
                                "touched by that. Please save the log once more.")},
    {"evidence.not-a-log", ErrorKind::File,
     QT_TRANSLATE_NOOP("Error", "This is no evidence log of Ieum. Nothing was changed. Please choose the "
                                ".tsv file that was saved with the report.")},
    {"evidence.other-log", ErrorKind::File,
     QT_TRANSLATE_NOOP("Error", "The sum of the report does not stand in this evidence log: it was made of "
                                "another shop or shortened. Nothing was changed. Please save the log once "
                                "more, or compare the sum with the report.")},
    {"export.cancelled", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error", "The export was stopped. Nothing of it is left; the shop is as it was.")},
    {"file.broken", ErrorKind::File,
     QT_TRANSLATE_NOOP("Error", "%1 is damaged and was not read. What was kept before is safe. Please fetch "
                                "it from the source once more.")},
    {"file.cut-short", ErrorKind::File,
     QT_TRANSLATE_NOOP("Error", "The file ends in the middle. Everything before that was read. Please fetch "
                                "it from the source once more.")},
    {"file.empty", ErrorKind::File,
     QT_TRANSLATE_NOOP("Error",
                       "%1 is empty. Nothing was changed. Please fetch it from the source once more.")},
    {"file.not-found", ErrorKind::File,
     QT_TRANSLATE_NOOP("Error", "%1 is not there. Nothing was changed. Please check the name.")},
    {"file.not-readable", ErrorKind::File,
     QT_TRANSLATE_NOOP("Error", "%1 could not be read. Nothing was changed. Please close the program that "
                                "has it open and try again.")},
    {"file.not-writable", ErrorKind::File,
     QT_TRANSLATE_NOOP("Error", "%1 could not be written. Please check the folder and the free space.")},
    {"file.old-encryption", ErrorKind::File,
     QT_TRANSLATE_NOOP("Error", "%1 is protected in the way of old Excel. Nothing was changed. Please open "
                                "it in Excel and save it as xlsx.")},
    {"file.password-needed", ErrorKind::Locked,
     QT_TRANSLATE_NOOP("Error", "%1 is a workbook with a password. The file was not touched. Please type the "
                                "password that was chosen at the download.")},
    {"file.password-wrong", ErrorKind::Locked,
     QT_TRANSLATE_NOOP("Error",
                       "The password does not fit %1. The file was not touched. Please type it once more.")},
    {"file.too-large", ErrorKind::File,
     QT_TRANSLATE_NOOP("Error", "%1 is larger than any file of this kind and was not read. What was kept "
                                "before is safe. Please choose another file.")},
    {"file.unknown-format", ErrorKind::File,
     QT_TRANSLATE_NOOP("Error", "%1 is nothing that Ieum knows. Nothing was changed. Please choose an order "
                                "sheet, a chat export or a phone backup.")},
    {"import.cancelled", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error", "Stopped. Nothing of this file was saved.")},
    {"import.columns-unsure", ErrorKind::File,
     QT_TRANSLATE_NOOP("Error", "What the columns of %1 mean can only be guessed. Nothing was saved. Please "
                                "bring it in in the window and say once which column is which, or give --as "
                                "table.")},
    {"import.erased", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error",
                       "It belongs to a person whose data was destroyed, and is older than that day. "
                       "It was left out; newer ones are received as ever.")},
    {"import.no-such-batch", ErrorKind::NotFound,
     QT_TRANSLATE_NOOP("Error",
                       "There is no import %1. Nothing was changed. Please choose one of the list.")},
    {"import.no-such-format", ErrorKind::Usage,
     QT_TRANSLATE_NOOP("Error",
                       "Ieum knows no format %1. Nothing was changed. “formats” lists those it knows.")},
    {"import.nothing-copied", ErrorKind::Usage,
     QT_TRANSLATE_NOOP("Error",
                       "No text has been copied. Nothing was changed. Please copy a conversation or the "
                       "cells of a sheet first.")},
    {"import.room-ambiguous", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error", "There is another chat named “%1” with other words at the same time. Nothing "
                                "was changed. Please say whose chat this is.")},
    {"import.room-renamed", ErrorKind::Refused,
     QT_TRANSLATE_NOOP(
         "Error", "This chat goes on from “%1”, which is now named “%2”. Both stand in one conversation.")},
    {"import.undone-already", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error", "Import %1 was taken back before. Nothing was changed.")},
    {"keys.damaged", ErrorKind::File,
     QT_TRANSLATE_NOOP(
         "Error",
         "The shop's key file is damaged. Nothing was changed. Please put shop.keys back from a backup.")},
    {"keys.keychain-empty", ErrorKind::Locked,
     QT_TRANSLATE_NOOP("Error", "This PC's keychain no longer has the key of this shop. Nothing was lost. "
                                "Please type the code of the recovery sheet.")},
    {"keys.missing", ErrorKind::File,
     QT_TRANSLATE_NOOP("Error", "The key file shop.keys is not in %1. The data is there, but nobody can read "
                                "it without that file. Please put it back from a backup.")},
    {"keys.no-keychain", ErrorKind::Locked,
     QT_TRANSLATE_NOOP("Error", "This PC has no keychain, or it did not answer. Nothing was changed. Please "
                                "use a passphrase (in scripts: IEUM_PASSPHRASE).")},
    {"keys.no-memory", ErrorKind::File,
     QT_TRANSLATE_NOOP("Error", "There was not enough memory to check the passphrase. Nothing was changed. "
                                "Please close other programs and try again.")},
    {"keys.wrong-passphrase", ErrorKind::Locked,
     QT_TRANSLATE_NOOP("Error",
                       "The passphrase does not fit. Nothing was changed. Please type it once more.")},
    {"network.answer-lost", ErrorKind::Network,
     QT_TRANSLATE_NOOP(
         "Error",
         "The connection broke before the answer came. Nothing is sent twice. Ieum asks again by itself.")},
    {"network.not-connected", ErrorKind::Network,
     QT_TRANSLATE_NOOP(
         "Error",
         "%1 cannot be reached. Nothing was lost. Please check that the phone and the Wi-Fi are on.")},
    {"network.offline", ErrorKind::Network,
     QT_TRANSLATE_NOOP(
         "Error", "This run works without a network, so nothing was sent or fetched. What waits is kept.")},
    {"network.strange-answer", ErrorKind::Network,
     QT_TRANSLATE_NOOP(
         "Error",
         "%1 answered something that Ieum does not understand. Nothing was lost. Please check the address.")},
    {"network.too-large", ErrorKind::Network,
     QT_TRANSLATE_NOOP("Error", "%1 answered too much at once. Nothing was changed.")},
    {"profile.damaged", ErrorKind::Internal,
     QT_TRANSLATE_NOOP(
         "Error",
         "A profile of this program is damaged. The shop's data is safe. Please install Ieum again.")},
    {"program.not-answering", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error",
                       "Ieum is open already but does not answer. Nothing was changed. Please wait a "
                       "moment, or end it and start it again.")},
    {"recovery.not-a-code", ErrorKind::Locked,
     QT_TRANSLATE_NOOP(
         "Error",
         "This is not a recovery code. Please type the eight groups of five letters from the sheet.")},
    {"recovery.wrong-group", ErrorKind::Locked,
     QT_TRANSLATE_NOOP("Error",
                       "Group %1 of the recovery code was mistyped. Please compare it with the sheet.")},
    {"restore.not-empty", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error", "There are files in %1 already. Nothing was changed. Please choose a new or "
                                "empty folder, so that nothing is overwritten.")},
    {"retention.below-law", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error", "The law asks for at least %2 months here. Nothing was changed.")},
    {"retention.clock", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error",
                       "This PC's clock has jumped since the last use. Nothing was destroyed. Please "
                       "check today's date, then confirm that it is right.")},
    {"retention.not-seen", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error",
                       "Nobody has looked yet at what would be destroyed with these terms. Nothing was "
                       "destroyed. Please look at the preview first.")},
    {"retention.unknown-kind", ErrorKind::Usage,
     QT_TRANSLATE_NOOP("Error", "There is no term that could be set for “%1”. Nothing was changed.")},
    {"rights.owner-only", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error", "The account “%1” is a staff account and may not do this. Nothing was "
                                "changed. Please ask the owner to open Ieum with an owner's account.")},
    {"shop.exists", ErrorKind::Refused,
     QT_TRANSLATE_NOOP(
         "Error",
         "There is a shop in %1 already. Nothing was changed. Please open it or choose another folder.")},
    {"shop.locked", ErrorKind::Locked,
     QT_TRANSLATE_NOOP("Error",
                       "The shop is locked. Please type the passphrase (in scripts: IEUM_PASSPHRASE).")},
    {"shop.network-drive", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error", "%1 is on a network drive, where a shop could be damaged. Nothing was made. "
                                "Please choose a folder on this PC.")},
    {"shop.none", ErrorKind::NotFound,
     QT_TRANSLATE_NOOP("Error", "There is no shop in %1. Please choose another folder or start a new shop.")},
    {"update.bad-signature", ErrorKind::Refused,
     QT_TRANSLATE_NOOP(
         "Error",
         "The news of a version does not bear the makers' signature, so it was not believed. Nothing "
         "was changed. Please install newer versions only from where this one came.")},
    {"update.no-address", ErrorKind::NotFound,
     QT_TRANSLATE_NOOP(
         "Error",
         "This build of Ieum has no address to ask for newer versions. Nothing was asked. A newer one "
         "comes from where this one came.")},
    {"update.not-a-manifest", ErrorKind::Network,
     QT_TRANSLATE_NOOP("Error", "What stands at the update address is no news of a version. Nothing was "
                                "changed. Please try again later.")},
    {"update.unreachable", ErrorKind::Network,
     QT_TRANSLATE_NOOP("Error", "The update address did not answer. Nothing was changed, and Ieum goes on as "
                                "before. Please try again later.")},
    {"usage.invalid-days", ErrorKind::Usage,
     QT_TRANSLATE_NOOP(
         "Error",
         "“%1” is not a day. Please write weekdays (mon,tue) or dates (2022-10-15), with commas between.")},
    {"usage.invalid-hours", ErrorKind::Usage,
     QT_TRANSLATE_NOOP("Error", "“%1” are not opening hours. Please write them like 10:00-20:00.")},
    {"usage.invalid-number", ErrorKind::Usage, QT_TRANSLATE_NOOP("Error", "“%1” is not a fitting number.")},
    {"usage.invalid-time", ErrorKind::Usage,
     QT_TRANSLATE_NOOP("Error", "“%1” is not a time. Please write it like 2022-10-15T15:30.")},
    {"usage.wrong", ErrorKind::Usage, QT_TRANSLATE_NOOP("Error", "The command was not understood: %1")},
};

} // namespace

std::span<const ErrorText> shopErrorTexts()
{
    return table;
}

} // namespace ieum
