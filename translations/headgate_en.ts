<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>headgate::ui::ApplyBar</name>
    <message numerus="yes">
        <source>%n changes not applied.</source>
        <translation>
            <numerusform>%n change not applied.</numerusform>
            <numerusform>%n changes not applied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headgate::ui::MiniStrip</name>
    <message numerus="yes">
        <source>%n chunk(s)</source>
        <translation>
            <numerusform>%n chunk</numerusform>
            <numerusform>%n chunks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headgate::ui::RouteEdits</name>
    <message numerus="yes">
        <source>%n routes</source>
        <translation>
            <numerusform>%n route</numerusform>
            <numerusform>%n routes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headgate::ui::RouteListModel</name>
    <message numerus="yes">
        <source>%n routes</source>
        <translation>
            <numerusform>%n route</numerusform>
            <numerusform>%n routes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headgate::ui::TrayIcon</name>
    <message numerus="yes">
        <source>Headgate: running, %n upstream(s) down</source>
        <translation>
            <numerusform>Headgate: running, %n upstream down</numerusform>
            <numerusform>Headgate: running, %n upstreams down</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headgate::ui::TrialWords</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>routes</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
