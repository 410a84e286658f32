<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>Error</name>
    <message>
        <source>Another window of Ieum is writing. Nothing was changed. Please try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop&apos;s file is damaged. Nothing was deleted. Please restore the last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop&apos;s file could not be read or written. What was saved before is safe. Please check the disk and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. This was not saved; everything before it is safe. Please free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop must be updated, but another Ieum has it open. Nothing was changed. Please close the others and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This shop was last opened by a newer Ieum. Nothing was changed. Please update the program on this PC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase does not fit. Nothing was changed. Please type it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not there. Nothing was changed. Please check the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read. Nothing was changed. Please close the program that has it open and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written. Please check the folder and the free space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no shop in %1. Please choose another folder or start a new shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a time. Please write it like 2022-10-15T15:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command was not understood: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This did not work (%1). What was saved before is safe.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
