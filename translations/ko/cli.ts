<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>ieumctl</name>
    <message>
        <source>usage: ieumctl [--data DIR] [--json] [--now TIME] [--offline] COMMAND …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists the file formats that import knows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
