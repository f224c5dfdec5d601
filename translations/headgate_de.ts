<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ClientLines</name>
    <message>
        <source>OpenAI, Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anthropic SDK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MCP client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MCP, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenAI, JS</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stalled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unseen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lamp</name>
    <message>
        <source>well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in flight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stalled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>going down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>buffered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no traffic</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Listener</name>
    <message>
        <source>%1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listening on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still listening on %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off, as the profile says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 listening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 listener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 listeners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, profile not served</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileEntries</name>
    <message>
        <source>pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>%1 a minute, %2 failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>These settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Silent for %1 after %2, then went on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent for %1 after %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent for %1 by now, after %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under way for %1: the request is still coming in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for %1 for %2. Nothing has come yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tunnel has been open for %1; %2 came so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under way for %1; %2 came so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client closed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target closed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended normally.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tunnel for %1, with %2 to the client. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Streamed %1 in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered %1 with %2 in %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many requests: wait, or raise the limit of whoever said so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not accept the credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 knows no such path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reported the failure itself: look at its log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 had come in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway was stopped before this was over; %1 had come in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headgate&apos;s decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is over, but its end was not seen: rows came faster than they could be taken. %1 had come before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target was silent, not Headgate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kept the connection open and sent nothing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::app::WindowPages</name>
    <message>
        <source>Traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upstreams</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::app::WindowProgram</name>
    <message>
        <source>State of the gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local certificate authority</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System Light Dark colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes effect when Headgate starts the next time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::ApplyBar</name>
    <message>
        <source>Changes that are not applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show diff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to what is served. It can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serve it from now on (Ctrl+Return). What runs keeps the old rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be applied yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 change not applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n changes not applied.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Changes discarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide diff</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::BlockList</name>
    <message>
        <source>Blocks for the route</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::BlockPalette</name>
    <message>
        <source>Palette of blocks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::CertificatesSection</name>
    <message>
        <source>Certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust ours with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts Headgate&apos;s local certificate authority into the system&apos;s and the browsers&apos; stores. Nothing is trusted before you do so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS HTTPS authority root</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::ClientRow</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it for me…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let Headgate set up %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what would be written into its settings, and writes it if you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the line for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::ClientStep</name>
    <message>
        <source>Point a client here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paste one line, then use the client as always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request came, and failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2 to %3. Traffic shows why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First request passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2 to %3: first byte %4.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::ClientsSection</name>
    <message>
        <source>Taken over, and changed by somebody since: giving it back keeps that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken over: sends its requests to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends its requests to its maker&apos;s servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends its requests to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients taken over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude Code Codex Gemini Cursor configuration give back restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the programs that Headgate knows was found on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the configuration of %1 back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::Closing</name>
    <message>
        <source>before Headgate is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An exchange is still running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exchanges are still running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quitting now cuts it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quitting now cuts them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let them finish and quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quitting when the last exchange has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quitting when %1 exchanges have ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No new requests are taken. Waited %1 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 still sends its requests here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 still send their requests here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without Headgate they get no answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give back and quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it and quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all settings could be given back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an action, a route, an upstream or a setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an action, a route, an upstream…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>routes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upstreams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exchanges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open beside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::CompletionList</name>
    <message>
        <source>What could be written here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::DesktopNotifications</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::DesktopPresence</name>
    <message>
        <source>The gateway is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can go on without this window, with its icon in the tray. The settings remember your answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pool %1 has it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pool %1 does without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is down: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::DesktopSection</name>
    <message>
        <source>Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show an icon with the state of the gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell when an upstream goes down, and when it is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its menu shows the window, runs and stops the gateway, and quits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop shows no tray icons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What closing the window does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the gateway running in the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts while the gateway runs and its icon is in the tray.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most one of each pool in 30 seconds. A click on it shows the upstreams.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::DetachedPane</name>
    <message>
        <source>%1 — Headgate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::DetailPane</name>
    <message>
        <source>Detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an exchange to see it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record does not hold this exchange any more: its memory was needed for newer ones, or its route does not record. What the table knows of it is under Overview.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::DiffView</name>
    <message>
        <source>Differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No differences.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::DraftActions</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::DraftNotices</name>
    <message>
        <source>“%1” was changed elsewhere while you edit it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theirs is served already. Applying yours replaces it; loading theirs can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loaded what others wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headgate ended unexpectedly last time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” had changes that were not applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you were editing in “%1” at %2 was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored after the last run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::ExchangeChip</name>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::ExchangeTable</name>
    <message>
        <source>Exchanges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try its request</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::ExchangeTableModel</name>
    <message>
        <source>No route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3 %4 on %5, %6, %7, %8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log 1 ms–1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::FilesSection</name>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::FirstRunAction</name>
    <message>
        <source>Add to the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the profile and start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads to one service. Nothing else on this machine is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads to %1 services. Nothing else on this machine is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One service is not in the profile yet. Adding can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 services are not in the profile yet. Adding can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile was changed; the change is not served yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway is stopped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::FirstRunPage</name>
    <message>
        <source>First run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send your agents through one gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three steps. Nothing is changed outside Headgate until you copy a line or tell it to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No service at hand?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a profile…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A JSON file; you can also drop one on the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new profile on port 8080 that answers by itself, to begin from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one service, load the demo, or skip this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a port that is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 services added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>four agents with traffic to look at, no network needed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::FollowButton</name>
    <message>
        <source>Following newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll up to stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the newest and follow it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::FormWords</name>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward to a pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every named one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round robin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In turn, as often as their weights say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one with the fewest exchanges for its weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The better of two that are drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same value goes to the same target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one that has answered fastest lately.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first of the list that can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the target and the gateway both speak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP/1.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP/1.1 and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes only what is bound to it by affinity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for a path and looks at the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TCP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only connects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked as the fields below say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ollama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for what an Ollama server answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>llama.cpp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for what a llama.cpp server answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vLLM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for what a vLLM server answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LM Studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for what an LM Studio server answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MCP server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks as an MCP client would.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made here, and signed by the local authority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS 1.2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS 1.2 and 1.3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS 1.3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS 1.3 and nothing older.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enforce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuses what is too much, with 429.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets everything pass and counts what it would refuse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for, and checked if one is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody comes in without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by what the other fields say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value decides, and nothing is remembered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target that gave the value to a client keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subject of the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client_id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The azp claim, or else client_id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>301 Moved permanently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remembered; POST may become GET.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>302 Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For now; POST may become GET.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>303 See other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for with GET.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>307 Temporary redirect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For now, with the same method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>308 Permanent redirect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remembered, with the same method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format that this Headgate writes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No effect: this route is answered here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No effect: this route takes no upgrades.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No effect: there is one attempt only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No effect: nobody may wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No effect: nothing is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No effect: the guard is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No effect: the balance is not hash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No effect: the probe only connects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No effect: no cookie is signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No effect: no target has an https URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listeners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handshake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep-alive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slowest rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates of clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unix socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept warm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remembered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probe by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut streams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affinity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ejection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strip prefix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add prefix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Realm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Algorithms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audiences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leeway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deny</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of POST too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Streams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rewrite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CORS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to default: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has come through this route yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would have cut %1 of the last %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slowest that finished: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to first byte: no answers yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cut %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This form cannot show what the profile says here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such thing in the profile any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is of another kind than it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works, but:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balancing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile&apos;s defaults switch it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 preset ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More of this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format of this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name for people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comment; it has no effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may be told apart by keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate limits that routes and clients refer to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where clients connect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups of upstream servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which request goes where; the first that matches wins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What holds where an object says nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept for the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name in references, logs and replies. A changed id is a new thing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its keys: references to secrets, or sha256:HEX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client certificate that stands for it: CN=NAME, dns:, uri:, email: or sha256:HEX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits on its requests, over all routes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is counted apart: address, client, header:NAME or another selector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests in each window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The length of the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many may come at once; otherwise as many as the limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enforce refuses requests, dry_run only reports them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the TLS handshake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a request&apos;s first byte to the end of its head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long an idle connection of a client is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long a client may take nothing of its response.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open connections at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open connections of one address at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request body that comes slower than this each second, or a response that is read slower, is given up after a minute; off lets it trickle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>local-ca makes one, files reads one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>local-ca: the names and addresses that clients call the listener by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files: the certificate and those that signed it, PEM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files: a reference to the private key, PEM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are clients asked for a certificate?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who signs the certificates of clients, PEM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates, chosen by the name that the client asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The oldest version of TLS that is spoken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates of clients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it open?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it listens; localhost is both loopback addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port; 0 takes a free one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is spoken with clients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks whose X-Forwarded-* fields are believed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timers on the client&apos;s side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many connections may be open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTPS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is; its path is put in front of the request&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Unix socket to dial instead of the URL&apos;s host and port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its share of the pool&apos;s requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used only when no other target can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchanges at a time at most; 0 is no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on takes requests; drain takes what is bound to it by affinity, maintenance nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm connections that each worker keeps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long a warm connection is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What belongs together: cookie:NAME, address, header:NAME or another selector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it is remembered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reference to the key that signs cookies; otherwise one is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hash: the value decides; learn: the target that gave a client the value in a response keeps it; auto learns Mcp-Session-Id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is asked of a server of that kind; fields that are written here win over it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>http asks for a path, tcp only connects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>http: the method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>http: the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>http: fields of the probe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>http: the body of the probe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>http: the statuses that count as healthy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>http: text that the first 64 KiB of the answer&apos;s body have to hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time between probes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long an answer may take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good answers in a row until it counts as up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad answers in a row until it counts as down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failures within the window, and no fewer than successes since the first, that eject a target; 0 never does. A refused connection ejects at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time in which failures are counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long a target is left out the first time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statuses of a target that are failures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do error events inside an event stream, and streams that are cut, count as failures?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the certificate of a target checked?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name to ask for and to check; otherwise the URL&apos;s host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who signs the certificates of targets, PEM; otherwise the system&apos;s authorities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway&apos;s own certificate, PEM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reference to its private key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is spoken with targets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a target is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With balance hash: what is hashed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pool to use when no target here can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When no target can be used, are all tried all the same, whatever probes and failures say?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long a target that came back is spared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The upstream servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm connections to targets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests that belong together go to the same target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probes that tell whether targets are alive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves out targets that fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS with targets whose URL is https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host patterns, without a port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path patterns: exact, or a prefix that ends in /*.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Methods, in capitals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields and the patterns of their values; all must match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query parameters and their patterns; all must match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named clients, told by a bearer token, X-Api-Key or their certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken off the path, at a segment boundary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in front of the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Host that targets see: auto, preserve, target or a fixed name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields; values may hold {variables}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body; it may hold {variables}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to; it may hold {variables}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks that may pass; none means all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks that may not; they win.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are Host and Origin checked against DNS rebinding? auto: on routes to MCP servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts besides this machine&apos;s own names that requests may be for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origins besides this machine&apos;s own whose pages may ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origins whose pages may ask: https://app.example, patterns, or *.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Methods that they may use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields that they may send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields of responses that they may read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May they send cookies and certificates?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long a browser may remember this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a client&apos;s key is looked for; certificate is that of its TLS connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which clients may pass; * is every named one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the key that was checked passed on to the target?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client that this user is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name that is typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reference to the password, or sha256:HEX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What browsers show when they ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys: a JWKS file, or the http(s) URL of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the keys of a URL are believed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HS256: a reference to the shared secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signatures that are believed; with a secret always HS256.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who must have issued the token; empty: anybody who has a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom it must be, any of them; none: for anybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it must allow, all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The claim that is the client&apos;s name; client_id is azp, or else client_id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far clocks may differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pool that is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path that is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields of its answer that the request carries on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long its answer may take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchanges at a time at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many more may wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long they may wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many may wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields with one value; what was there is replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields that are added to what is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields that are taken out, before set and add.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules for the request&apos;s fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules for the response&apos;s fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the connection to a target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long a client may send nothing of its request&apos;s body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the request&apos;s end to the first byte of the response.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long a response may stand still.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the whole exchange.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long a WebSocket may be silent in both directions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons for another attempt: connect, or statuses of a target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also for methods that may not be repeated safely?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are exchanges recorded?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of each body is kept; off keeps none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of each event stream or WebSocket is kept; off keeps none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is made unreadable before it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it take requests?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder that the window shows it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to find it by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The listeners it belongs to; none means all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The requests it takes. The first route that matches wins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the request&apos;s path and host are changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action: forward to this pool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action: answer with this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action: send the client elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action: answer with the gateway&apos;s metrics, as Prometheus reads them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which addresses may pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuses requests that a web page of elsewhere has made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets web pages of other origins in; preflights are answered here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named clients may pass, by a key or certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named clients may pass, by user and password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has a signed token may pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A target of another pool decides who may pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits on its requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many exchanges may run at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests wait here while no target can be used, instead of failing at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes of header fields; the rules of defaults run first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is a Forwarded field (RFC 7239) sent beside X-Forwarded-*?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timers; all but total start again with every progress.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other attempts at other targets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest request body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept of its exchanges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defaults of every route.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defaults of every pool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defaults of every listener.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>burst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 per %3 for each %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By minute, at most %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue instead of 429</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the limit off this route, and lets requests wait for their turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of %1 would be limited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 would be limited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 would be limited, mostly %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: queue instead of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From defaults: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New listener…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New pool…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New limit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New client…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 per %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named by: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it there too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace by ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LLM stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MCP over HTTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits ten minutes for the first word, and fifteen for each one after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connects fast, then may be silent for six hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets streams be silent for an hour, and keeps web pages of elsewhere out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short timers, small bodies, and another attempt after 502 or 503.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plain secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep in keychain…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep in keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it, or env:NAME, file:PATH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, its name in the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, number %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a number from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be off here: write 10s or 15m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write off for none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a unit: %1KiB or %1MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a unit: %1s or %1ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a size: write 512B, 64KiB, 10MiB or off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a duration: write 250ms, 10s, 15m or 1h.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a duration: write 250ms, 10s, 15m, 1h or off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower-case letters, digits, - and _; 64 at most, a letter or digit first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to first byte, last %1 on this route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to first byte of %1 answers, the slowest after %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This draft against the last %1 exchanges</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::GatewayActions</name>
    <message>
        <source>The profile has no listener “%1” whose port could be changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::GatewayNotices</name>
    <message>
        <source>What was served before goes on being served.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listener “%1” is not open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listener “%1” is still open at %2. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program deleted, renamed or locked it. What is open here may be the only copy, until it is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have unsaved changes. Keeping yours replaces the file when you save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is open stays as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is served until it is mended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 errors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has unsaved changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save them %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared. There is no secret in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared without a secret: whoever opens it is asked for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared without %1 secrets: whoever opens it is asked for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::GatewaySection</name>
    <message>
        <source>Gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it when the window opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to finish, in seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long exchanges may go on when the gateway is stopped. Then they are cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory for what was recorded. When it is full, the oldest exchanges go first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::GaugeDelegate</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::HistoryList</name>
    <message>
        <source>History of edits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::JsonEditor</name>
    <message>
        <source>The profile as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON edited</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::JsonPane</name>
    <message>
        <source>The profile says nothing here, so the defaults hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON of the chosen block</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::KeyEdit</name>
    <message>
        <source>Press the keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::KeyTableModel</name>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, no keys, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::KeysPage</name>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::KeysSection</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys without Ctrl or Alt act where a table has the focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch them off if they act when you did not mean it, for instance with speech input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shortcuts keyboard bindings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shortcuts keyboard bindings reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take them over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the keys that it is to have; Backspace takes them away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is “%2”. Taken over, that one has no keys.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::LastHour</name>
    <message>
        <source>no requests that this window saw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 limited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>peak %1 a minute at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last hour: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::LimitLineModel</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::LimitedHour</name>
    <message>
        <source>%1, %2 on %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2, %3 on %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No request was limited in the last hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 limited in the last hour; most: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::LimitsPane</name>
    <message>
        <source>Limits, now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limited, each minute of the last hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit holds now. A route names the limits that hold for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none limited in the last hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 limited in the last hour</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::ListenStep</name>
    <message>
        <source>Choose where Headgate listens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address to listen on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port to listen on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick another free port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also HTTPS on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a certificate of Headgate&apos;s own authority, which clients have to trust first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a port from 1 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is used by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only this machine can reach it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other machines can reach it: give its routes keys before you tell anybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the gateway is not running</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::ListenersPanel</name>
    <message>
        <source>Listeners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The open profile has no listeners.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let listener %1 use port %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again to open listener %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::MainWindow</name>
    <message>
        <source>%1[*] — Headgate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headgate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::MapLegend</name>
    <message>
        <source>well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>degraded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edges, by their colours: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width is req/min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::MapView</name>
    <message>
        <source>Map of the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listeners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first match wins</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::MessageTab</name>
    <message>
        <source>the route&apos;s record limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the record could not keep up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redaction cannot read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the record&apos;s memory was needed for newer ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 kept: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · secrets replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As sent to the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the head as it was sent to the target, instead of as it was received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record holds nothing of this request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has come yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No response came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · decoded up to the first %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · first %1 of %2 shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::MiniStrip</name>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chunks over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n chunk(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>first byte %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::MissingSecretRow</name>
    <message>
        <source>%1 Start Headgate with it, or keep it in the keychain instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Put the file there and look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret %1, used by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type or paste it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the secret %1 in the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::MissingSecretsDesk</name>
    <message>
        <source>This profile needs a secret that this machine does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile needs %1 secrets that this machine does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A route that uses one answers 503 until it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type them…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A route answers 503, because a secret is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 routes answer 503, because secrets are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets are kept in %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::MissingSecretsPanel</name>
    <message>
        <source>Secrets that are not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether they are there now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the list (Escape)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every secret of this profile is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A secret of this profile is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 secrets of this profile are not there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::NameEdit</name>
    <message>
        <source>Name of the route</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::NoRoutes</name>
    <message>
        <source>Nothing is routed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find local services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile cannot be read. Line %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::NoticeBar</name>
    <message>
        <source>%1 more after this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::OverviewTab</name>
    <message>
        <source>Stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON-RPC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by Headgate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by stopping the gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where %1 went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none matched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>re-homed: its session&apos;s own target could not be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waited %1 for its turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::PageArea</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::PageFrame</name>
    <message>
        <source>Show or hide: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move below or to the side: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detach into a window: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::PaletteModel</name>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upstreams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listeners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::PartBlock</name>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove from the route</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::PartPane</name>
    <message>
        <source>Views of the chosen block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::PipelineActions</name>
    <message>
        <source>Add a policy to the route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead the route to another pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::PipelineEdits</name>
    <message>
        <source>%1: add %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: to pool %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: new pool %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: respond itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: redirect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: answer with metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pool %1: new target %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: take off %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::PipelineHead</name>
    <message>
        <source>The route takes requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off: it takes no requests</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::PoliciesBlock</name>
    <message>
        <source>+ Add policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in this order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::PoolBars</name>
    <message>
        <source>%1: %2 in 30 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DOWN since %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::ProbeLog</name>
    <message>
        <source>Probe log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probe log of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a target to see its probes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway does not serve it, so nobody probes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pool %1 has no health checks, so nobody probes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has not been probed yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::ProbeLogModel</name>
    <message>
        <source>%1, %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 of %2: UP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 of %2: DOWN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show them all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::ProblemList</name>
    <message>
        <source>Copy all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the list (Escape)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors and warnings of the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in the profile on disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in the profile</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::ProfileDialogs</name>
    <message>
        <source>Open a profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiles (*.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the profile as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>profile.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share a copy without its secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1-shared.json</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::ProfileDraft</name>
    <message>
        <source>Changed outside of this window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::ProfileJson</name>
    <message>
        <source>Next problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next problem (F8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is wrong with it. Ctrl+Space shows what could be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::ProfileMap</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile has nothing to draw yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose something to see its whole way. Ctrl and the wheel zoom, 0 shows all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a minute, of which %2 failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its routes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::ProfileMenu</name>
    <message>
        <source>No profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 •</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile: %1, with unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the one that was not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the %1 that were not found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::ProfileSession</name>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before %1 is opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before the demo is opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before a new profile is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before its copy is opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new profile could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to what is served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listener %1: port %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change was not applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be shared yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has errors, so that it is not certain what in it is secret. Mend them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::RecentBox</name>
    <message>
        <source>Recent profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it from this list; the file stays</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::RecentProfiles</name>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::RouteActions</name>
    <message>
        <source>New route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clone route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename route or folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete routes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move routes up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move routes down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch routes on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move above what hides it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New tag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::RouteEdits</name>
    <message>
        <source>LLM stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MCP over HTTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain API</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n routes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch off %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1 out of its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 into %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag %1 with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take tag %2 off %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clone %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New route</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::RouteList</name>
    <message>
        <source>Routes, in the order in which they are tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No route matches.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::RouteListModel</name>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 of 100 take less than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>errors %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 since this window began to look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p95 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never reached: %1 %2 comes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n routes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Folder %1, %2, folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>· first match wins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p95</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::RoutePipeline</name>
    <message>
        <source>%1 req/min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 limited and %2 refused here in the last hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 limited here in the last hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused here in the last hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 matched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p50 %1 · p95 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::RoutesPage</name>
    <message>
        <source>List of routes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form and JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find route</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::RoutesToolbar</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ } JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New route from a preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find route, path, target or tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find route, path or target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::RunButton</name>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the listeners of the profile (Ctrl+Shift+R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway is starting. Stop it (Ctrl+Shift+R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the listeners, and let finish what runs (Ctrl+Shift+R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What runs is finishing, and no new requests are taken. Cut it (Ctrl+Shift+R)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::ScopeModel</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In flight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::ScopeTree</name>
    <message>
        <source>Scopes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::SecretPlaces</name>
    <message>
        <source>client %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>route %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pool %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listener %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every listener</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::SecretRow</name>
    <message>
        <source>It is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is in the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is in the environment that Headgate was started with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is in a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile does not use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used at %1.</source>
        <comment>places in the profile, with commas between</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the secret %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the secret %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store the secret %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it from the keychain? Nobody can bring it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it from the keychain? What uses it answers 503 until it is set again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it once. It goes to the keychain and is not shown again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::SecretsSection</name>
    <message>
        <source>Secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile names no secrets, and none was set here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keychain passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keychain keys tokens set remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a new secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store the new secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile refers to it as secret:NAME. Or it names env:NAME or file:PATH, which need no store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets can do without it, too: the profile may name them env:NAME or file:PATH.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::ServiceRow</name>
    <message>
        <source>%1 answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named in the settings of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use %1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::ServiceSection</name>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the gateway with my session, without this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>headgated service systemd autostart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop has no services of a user (systemd).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serves %1 from the next login on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the profile to a file first: the service reads it from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs, and serves %1. Its unit is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is installed for %1, and does not run now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is installed for %1, and does not run: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::ServiceStep</name>
    <message>
        <source>Find local services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an address…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also look into clients&apos; settings for MCP servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude Code&apos;s, Codex&apos;s and others&apos;: read on this machine, never written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an address of this machine and a port: 127.0.0.1:9000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more listen and say nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing answers on this machine. Start a service and scan again, or add its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks who listens on this machine&apos;s loopback addresses, and nobody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>2 answer, 3 do not</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 does not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 do not</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::SettingsPage</name>
    <message>
        <source>Search the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No setting is called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::SettingsSection</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::SettingsStore</name>
    <message>
        <source>In the settings file, %1 cannot be right; the default is in effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file cannot be read; defaults are in effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file was damaged; defaults are in effect, and it was kept as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file is damaged; defaults are in effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings cannot be saved: %1 cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::ShareBar</name>
    <message>
        <source>Where the time went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waited %1, streamed %2, silent %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upstream wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Streamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::StandingChip</name>
    <message>
        <source>Show only these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::StatusBar</name>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listeners: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show each listener (Ctrl+Shift+L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in flight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 req/min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory that the record takes. When it is full, the oldest exchanges lose their bodies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 MiB · %3 of history</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::StepFrame</name>
    <message>
        <source>Step %1, done: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::TakeoverPanel</name>
    <message>
        <source>Write it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks at the settings of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings of %1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sends its requests here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headgate would make the settings of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headgate would change the settings of %1 so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, of which a copy goes to %2 first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sends its requests here now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs that run already notice it when they are started again. You can give its settings back here, or later under Settings, Clients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings of %1 were not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings of %1 are as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings of %1 were not given back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::TargetCard</name>
    <message>
        <source>configuration in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Drain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Maintenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>config</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::TargetEntry</name>
    <message>
        <source>+ New target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a target to the pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL of the new target</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::TargetPane</name>
    <message>
        <source>Probe now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show last exchanges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It finishes what runs and takes nothing new, until it is enabled or the gateway stops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gets nothing, until it is enabled or the gateway stops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pool %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pool has no targets yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pool %1, last 30 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its pool has no health checks.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::TargetReport</name>
    <message>
        <source>%1 up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 going down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 draining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in maintenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 no check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not served</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::TargetTree</name>
    <message>
        <source>Pools and targets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::TestBox</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take from traffic…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try a request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request to try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>POST /path, a URL or a curl line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the tried request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would become of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be tried on a profile with an error: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows which route takes it, and where it goes. Nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::TextDifferenceView</name>
    <message>
        <source>What would change in the file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::TrafficPage</name>
    <message>
        <source>Traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No exchange is in this scope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The counters of the routes have them. Their rows are missing here, or do not show how they ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 updates came faster than they could be taken</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::TrayIcon</name>
    <message>
        <source>Show Headgate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headgate: not running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headgate: running</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Headgate: running, %n upstream(s) down</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stop the gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the gateway</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::TrialDetails</name>
    <message>
        <source>What would become of the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routes, policies, what is sent, and targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, Host %3, through listener %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::TrialWords</name>
    <message>
        <source>Addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CORS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>place and name of a route</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wins: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lets it pass: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be known before: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refuses it with %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header field %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header field %1: %2; %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target %1 is chosen: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No route takes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No route takes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As %1 gets it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets of pool %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Else, targets of pool %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>routes</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Routes, in the order in which they are tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policies of %1, in the order in which they act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to %1 (%2), if it may pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to %1 (%2)</source>
        <comment>target, and why that one</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::UpstreamsPage</name>
    <message>
        <source>1 target needs a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 targets need a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upstreams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target and limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway is stopped; nothing is known of its targets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No upstreams yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find local services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No target is like that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probe now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show last exchanges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find pool or target</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::UpstreamsToolbar</name>
    <message>
        <source>Find pool or target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in 1 pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2 pools</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::VersionModel</name>
    <message>
        <source>as it was opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (the open one)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::VersionsPane</name>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions of the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes this version the one that is edited. It can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No version is kept yet. Each change that is applied makes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a version to compare it with what is edited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version is not kept any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version is no JSON; it can be restored all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says what is edited now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What restoring it would change:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::WaitingState</name>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has come yet. Send requests to this address, and they pass here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway is stopped. Start it to see traffic pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No listener is open, so nothing can come in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headgate::ui::WindowActions</name>
    <message>
        <source>Run or stop the gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the listeners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a profile…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sheet of keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find services…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share a copy…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
