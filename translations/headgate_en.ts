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
    <name>headgate::ui::FirstRunAction</name>
    <message numerus="yes">
        <source>Leads to %n services. Nothing else on this machine is changed.</source>
        <translation>
            <numerusform>Leads to %n service. Nothing else on this machine is changed.</numerusform>
            <numerusform>Leads to %n services. Nothing else on this machine is changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services are not in the profile yet. Adding can be undone.</source>
        <translation>
            <numerusform>%n service is not in the profile yet. Adding can be undone.</numerusform>
            <numerusform>%n services are not in the profile yet. Adding can be undone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headgate::ui::FirstRunPage</name>
    <message numerus="yes">
        <source>%n services added</source>
        <translation>
            <numerusform>%n service added</numerusform>
            <numerusform>%n services added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headgate::ui::MapGraph</name>
    <message numerus="yes">
        <source>none of its %n target(s) can be used</source>
        <translation>
            <numerusform>its only target cannot be used</numerusform>
            <numerusform>none of its %n targets can be used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n route(s)</source>
        <translation>
            <numerusform>%n route</numerusform>
            <numerusform>%n routes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headgate::ui::MapWords</name>
    <message numerus="yes">
        <source>%n listening</source>
        <comment>listeners</comment>
        <translation>
            <numerusform>%n listening</numerusform>
            <numerusform>%n listening</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n down</source>
        <comment>listeners, pools or targets</comment>
        <translation>
            <numerusform>%n down</numerusform>
            <numerusform>%n down</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed</source>
        <comment>listeners</comment>
        <translation>
            <numerusform>%n closed</numerusform>
            <numerusform>%n closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n up</source>
        <comment>pools or targets</comment>
        <translation>
            <numerusform>%n up</numerusform>
            <numerusform>%n up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n loading</source>
        <comment>pools or targets</comment>
        <translation>
            <numerusform>%n loading</numerusform>
            <numerusform>%n loading</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n going down</source>
        <comment>pools or targets</comment>
        <translation>
            <numerusform>%n going down</numerusform>
            <numerusform>%n going down</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resting</source>
        <comment>pools or targets</comment>
        <translation>
            <numerusform>%n resting</numerusform>
            <numerusform>%n resting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draining</source>
        <comment>pools or targets</comment>
        <translation>
            <numerusform>%n draining</numerusform>
            <numerusform>%n draining</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a check</source>
        <comment>pools or targets</comment>
        <translation>
            <numerusform>%n without a check</numerusform>
            <numerusform>%n without a check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n idle</source>
        <comment>pools or targets</comment>
        <translation>
            <numerusform>%n idle</numerusform>
            <numerusform>%n idle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n degraded</source>
        <comment>pools or targets</comment>
        <translation>
            <numerusform>%n degraded</numerusform>
            <numerusform>%n degraded</numerusform>
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
    <name>headgate::ui::ServiceStep</name>
    <message numerus="yes">
        <source>%n more listen and say nothing</source>
        <translation>
            <numerusform>%n more listens and says nothing</numerusform>
            <numerusform>%n more listen and say nothing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer</source>
        <translation>
            <numerusform>%n answers</numerusform>
            <numerusform>%n answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n do not</source>
        <translation>
            <numerusform>%n does not</numerusform>
            <numerusform>%n do not</numerusform>
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
<context>
    <name>headgate::ui::effectWords</name>
    <message numerus="yes">
        <source>%n running exchange(s) keep the old rules.</source>
        <translation>
            <numerusform>%n running exchange keeps the old rules.</numerusform>
            <numerusform>%n running exchanges keep the old rules.</numerusform>
        </translation>
    </message>
</context>
</TS>
