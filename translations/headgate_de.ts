<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ClientLines</name>
    <message>
        <source>OpenAI, Python</source>
        <translation>OpenAI, Python</translation>
    </message>
    <message>
        <source>Anthropic SDK</source>
        <translation>Anthropic SDK</translation>
    </message>
    <message>
        <source>MCP client</source>
        <translation>MCP-Client</translation>
    </message>
    <message>
        <source>MCP, %1</source>
        <translation>MCP, %1</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>OpenAI, JS</source>
        <translation>OpenAI, JS</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>not read</source>
        <translation>nicht gelesen</translation>
    </message>
    <message>
        <source>left</source>
        <translation>verlassen</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>stalled</source>
        <translation>stockt</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>zu lang</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>gekappt</translation>
    </message>
    <message>
        <source>unseen</source>
        <translation>ungesehen</translation>
    </message>
</context>
<context>
    <name>Lamp</name>
    <message>
        <source>well</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>in flight</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>stalled</source>
        <translation>stockt</translation>
    </message>
    <message>
        <source>going down</source>
        <translation>vor Ausfall</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>buffered</source>
        <translation>gepuffert</translation>
    </message>
    <message>
        <source>held</source>
        <translation>gehalten</translation>
    </message>
    <message>
        <source>draining</source>
        <translation>läuft aus</translation>
    </message>
    <message>
        <source>client left</source>
        <translation>Client weg</translation>
    </message>
    <message>
        <source>no check</source>
        <translation>ohne Prüfung</translation>
    </message>
    <message>
        <source>no traffic</source>
        <translation>ohne Verkehr</translation>
    </message>
</context>
<context>
    <name>Listener</name>
    <message>
        <source>%1 by %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>listening on %1</source>
        <translation>lauscht auf %1</translation>
    </message>
    <message>
        <source>still listening on %1: %2</source>
        <translation>lauscht noch auf %1: %2</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>off, as the profile says</source>
        <translation>aus, laut Profil</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>startet</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>stoppt</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>läuft nicht</translation>
    </message>
    <message>
        <source>%1 of %2 listening</source>
        <translation>%1 von %2 offen</translation>
    </message>
    <message>
        <source>1 listener</source>
        <translation>1 Listener</translation>
    </message>
    <message>
        <source>%1 listeners</source>
        <translation>%1 Listener</translation>
    </message>
    <message>
        <source>%1, profile not served</source>
        <translation>%1, Profil nicht aktiv</translation>
    </message>
</context>
<context>
    <name>ProfileEntries</name>
    <message>
        <source>pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>%1 of %2 down</source>
        <translation>%1 von %2 DOWN</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>%1 a minute, %2 failed</source>
        <translation>%1 pro Minute, %2 fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>These settings</source>
        <translation>Diese Einstellungen</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Silent for %1 after %2, then went on.</source>
        <translation>Nach %2 %1 Stille, dann ging es weiter.</translation>
    </message>
    <message>
        <source>Silent for %1 after %2.</source>
        <translation>Nach %2 %1 Stille.</translation>
    </message>
    <message>
        <source>The target</source>
        <translation>Das Ziel</translation>
    </message>
    <message>
        <source>Silent for %1 by now, after %2.</source>
        <translation>Nach %2 bisher %1 Stille.</translation>
    </message>
    <message>
        <source>Under way for %1: the request is still coming in.</source>
        <translation>Läuft seit %1: Die Anfrage kommt noch herein.</translation>
    </message>
    <message>
        <source>Waiting for %1 for %2. Nothing has come yet.</source>
        <translation>%1 lässt seit %2 warten. Noch ist nichts gekommen.</translation>
    </message>
    <message>
        <source>The tunnel has been open for %1; %2 came so far.</source>
        <translation>Der Tunnel ist seit %1 offen; bisher kamen %2.</translation>
    </message>
    <message>
        <source>Under way for %1; %2 came so far.</source>
        <translation>Läuft seit %1; bisher kamen %2.</translation>
    </message>
    <message>
        <source>The client closed it.</source>
        <translation>Der Client hat geschlossen.</translation>
    </message>
    <message>
        <source>The target closed it.</source>
        <translation>Das Ziel hat geschlossen.</translation>
    </message>
    <message>
        <source>Ended normally.</source>
        <translation>Normal beendet.</translation>
    </message>
    <message>
        <source>A tunnel for %1, with %2 to the client. %3</source>
        <translation>Ein Tunnel über %1, mit %2 an den Client. %3</translation>
    </message>
    <message>
        <source>Streamed %1 in %2.</source>
        <translation>%1 in %2 gestreamt.</translation>
    </message>
    <message>
        <source>Answered %1 with %2 in %3.</source>
        <translation>Mit %1 beantwortet: %2 in %3.</translation>
    </message>
    <message>
        <source>Too many requests: wait, or raise the limit of whoever said so.</source>
        <translation>Zu viele Anfragen: abwarten oder das Limit der Stelle erhöhen, die das meldet.</translation>
    </message>
    <message>
        <source>%1 did not accept the credentials.</source>
        <translation>%1 hat die Zugangsdaten nicht akzeptiert.</translation>
    </message>
    <message>
        <source>%1 knows no such path.</source>
        <translation>%1 kennt diesen Pfad nicht.</translation>
    </message>
    <message>
        <source>%1 reported the failure itself: look at its log.</source>
        <translation>%1 hat den Fehler selbst gemeldet: Das Log dort sagt mehr.</translation>
    </message>
    <message>
        <source>%1 had come in %2.</source>
        <translation>%1 waren in %2 gekommen.</translation>
    </message>
    <message>
        <source>The gateway was stopped before this was over; %1 had come in %2.</source>
        <translation>Das Gateway wurde vorher gestoppt; %1 waren in %2 gekommen.</translation>
    </message>
    <message>
        <source>Headgate&apos;s decision.</source>
        <translation>Entscheidung von Headgate.</translation>
    </message>
    <message>
        <source>This is over, but its end was not seen: rows came faster than they could be taken. %1 had come before.</source>
        <translation>Das ist vorbei, aber das Ende wurde nicht gesehen: Zeilen kamen schneller, als sie aufgenommen werden konnten. Vorher kamen %1.</translation>
    </message>
    <message>
        <source>The target was silent, not Headgate.</source>
        <translation>Das Ziel war still, nicht Headgate.</translation>
    </message>
    <message>
        <source>%1 kept the connection open and sent nothing.</source>
        <translation>%1 hielt die Verbindung offen und sendete nichts.</translation>
    </message>
    <message>
        <source>The client&apos;s doing.</source>
        <translation>Verursacht vom Client.</translation>
    </message>
    <message>
        <source>The target&apos;s doing.</source>
        <translation>Verursacht vom Ziel.</translation>
    </message>
    <message>
        <source>The request was not valid HTTP/1.1.</source>
        <translation>Die Anfrage war kein gültiges HTTP/1.1.</translation>
    </message>
    <message>
        <source>Look at what the client sent.</source>
        <translation>Ansehen, was der Client gesendet hat.</translation>
    </message>
    <message>
        <source>The request&apos;s length could be read in two ways, so it was refused.</source>
        <translation>Die Länge der Anfrage war auf zwei Arten lesbar, deshalb wurde sie abgelehnt.</translation>
    </message>
    <message>
        <source>Send one Content-Length or chunked, not both.</source>
        <translation>Entweder Content-Length oder chunked senden, nicht beides.</translation>
    </message>
    <message>
        <source>The request had no Host, or none that is valid.</source>
        <translation>Die Anfrage hatte keinen oder keinen gültigen Host.</translation>
    </message>
    <message>
        <source>Look at the client&apos;s base URL.</source>
        <translation>Die Basis-URL des Clients ansehen.</translation>
    </message>
    <message>
        <source>The path cannot be normalised safely.</source>
        <translation>Der Pfad lässt sich nicht sicher normalisieren.</translation>
    </message>
    <message>
        <source>Look at how the client encodes it.</source>
        <translation>Ansehen, wie der Client ihn kodiert.</translation>
    </message>
    <message>
        <source>The path and query are too long.</source>
        <translation>Pfad und Query sind zu lang.</translation>
    </message>
    <message>
        <source>Send large values in the body.</source>
        <translation>Große Werte im Body senden.</translation>
    </message>
    <message>
        <source>The request&apos;s head is too large.</source>
        <translation>Der Kopf der Anfrage ist zu groß.</translation>
    </message>
    <message>
        <source>Look for large cookies or tokens in it.</source>
        <translation>Darin nach großen Cookies oder Tokens suchen.</translation>
    </message>
    <message>
        <source>The request used a transfer coding other than chunked.</source>
        <translation>Die Anfrage verwendete ein anderes Transfer-Coding als chunked.</translation>
    </message>
    <message>
        <source>Turn that off in the client.</source>
        <translation>Das im Client ausschalten.</translation>
    </message>
    <message>
        <source>The client spoke another version of HTTP.</source>
        <translation>Der Client sprach eine andere Version von HTTP.</translation>
    </message>
    <message>
        <source>Use HTTP/1.1 for this listener.</source>
        <translation>Für diesen Listener HTTP/1.1 verwenden.</translation>
    </message>
    <message>
        <source>This method is not served here.</source>
        <translation>Diese Methode wird hier nicht bedient.</translation>
    </message>
    <message>
        <source>Use the gateway&apos;s address as a base URL, not as a proxy.</source>
        <translation>Die Adresse des Gateways als Basis-URL verwenden, nicht als Proxy.</translation>
    </message>
    <message>
        <source>The request expected something unknown.</source>
        <translation>Die Anfrage erwartete etwas Unbekanntes.</translation>
    </message>
    <message>
        <source>Only Expect: 100-continue is understood.</source>
        <translation>Nur Expect: 100-continue wird verstanden.</translation>
    </message>
    <message>
        <source>The WebSocket handshake was not valid.</source>
        <translation>Der WebSocket-Handshake war nicht gültig.</translation>
    </message>
    <message>
        <source>Look at the request&apos;s head.</source>
        <translation>Den Kopf der Anfrage ansehen.</translation>
    </message>
    <message>
        <source>The client asked for another version of WebSocket.</source>
        <translation>Der Client verlangte eine andere Version von WebSocket.</translation>
    </message>
    <message>
        <source>Only version 13 is supported.</source>
        <translation>Nur Version 13 wird unterstützt.</translation>
    </message>
    <message>
        <source>The request&apos;s body is larger than the route allows.</source>
        <translation>Der Body der Anfrage ist größer, als die Route erlaubt.</translation>
    </message>
    <message>
        <source>Raise the route&apos;s body limit, or send less.</source>
        <translation>Das Body-Limit der Route erhöhen oder weniger senden.</translation>
    </message>
    <message>
        <source>The client did not finish its request&apos;s head in time.</source>
        <translation>Der Client hat den Kopf seiner Anfrage nicht rechtzeitig abgeschlossen.</translation>
    </message>
    <message>
        <source>Look at the client&apos;s connection.</source>
        <translation>Die Verbindung des Clients ansehen.</translation>
    </message>
    <message>
        <source>The client stopped sending its request&apos;s body.</source>
        <translation>Der Client hat aufgehört, den Body seiner Anfrage zu senden.</translation>
    </message>
    <message>
        <source>Look at the client, or raise the route&apos;s request_body timeout.</source>
        <translation>Den Client ansehen oder den Timeout request_body der Route erhöhen.</translation>
    </message>
    <message>
        <source>The client stopped reading the response.</source>
        <translation>Der Client hat aufgehört, die Antwort zu lesen.</translation>
    </message>
    <message>
        <source>Look at the client, or raise the listener&apos;s write timeout.</source>
        <translation>Den Client ansehen oder den Timeout write des Listeners erhöhen.</translation>
    </message>
    <message>
        <source>The client left before the response was complete.</source>
        <translation>Der Client ging, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>If it gave up waiting, its own timeout is the shorter one.</source>
        <translation>Falls er das Warten aufgab, ist sein eigener Timeout der kürzere.</translation>
    </message>
    <message>
        <source>The client reset the connection.</source>
        <translation>Der Client hat die Verbindung zurückgesetzt.</translation>
    </message>
    <message>
        <source>Look at the client&apos;s own log.</source>
        <translation>Das Log des Clients ansehen.</translation>
    </message>
    <message>
        <source>No route matches this request.</source>
        <translation>Keine Route passt zu dieser Anfrage.</translation>
    </message>
    <message>
        <source>Add a route for this path, or mend the client&apos;s base URL.</source>
        <translation>Eine Route für diesen Pfad hinzufügen oder die Basis-URL des Clients korrigieren.</translation>
    </message>
    <message>
        <source>The request had already passed through this gateway.</source>
        <translation>Die Anfrage war schon durch dieses Gateway gegangen.</translation>
    </message>
    <message>
        <source>The target&apos;s address leads back here: change it.</source>
        <translation>Die Adresse des Ziels führt hierher zurück: ändern.</translation>
    </message>
    <message>
        <source>The pool has no target that may be used.</source>
        <translation>Der Pool hat kein Ziel, das verwendet werden darf.</translation>
    </message>
    <message>
        <source>Start one of its servers, or add a target.</source>
        <translation>Einen seiner Server starten oder ein Ziel hinzufügen.</translation>
    </message>
    <message>
        <source>A secret that this route needs could not be read.</source>
        <translation>Ein Geheimnis, das diese Route braucht, war nicht lesbar.</translation>
    </message>
    <message>
        <source>Set it, then send the request again.</source>
        <translation>Setzen, dann die Anfrage erneut senden.</translation>
    </message>
    <message>
        <source>The gateway was being stopped.</source>
        <translation>Das Gateway wurde gerade gestoppt.</translation>
    </message>
    <message>
        <source>Start it and send the request again.</source>
        <translation>Starten und die Anfrage erneut senden.</translation>
    </message>
    <message>
        <source>The gateway was out of room.</source>
        <translation>Das Gateway war ausgelastet.</translation>
    </message>
    <message>
        <source>Send the request again in a moment.</source>
        <translation>Die Anfrage gleich noch einmal senden.</translation>
    </message>
    <message>
        <source>Too many connections were open.</source>
        <translation>Zu viele Verbindungen waren offen.</translation>
    </message>
    <message>
        <source>Raise the listener&apos;s connection limit, or close some.</source>
        <translation>Das Verbindungslimit des Listeners erhöhen oder einige schließen.</translation>
    </message>
    <message>
        <source>Headgate failed.</source>
        <translation>Headgate ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>This is a bug: please report it.</source>
        <translation>Das ist ein Programmfehler: bitte melden.</translation>
    </message>
    <message>
        <source>The host name of %1 has no address.</source>
        <translation>Der Hostname von %1 hat keine Adresse.</translation>
    </message>
    <message>
        <source>Mend the target&apos;s address, or look at the network.</source>
        <translation>Die Adresse des Ziels korrigieren oder das Netzwerk ansehen.</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>%1 hat die Verbindung abgelehnt.</translation>
    </message>
    <message>
        <source>Start the server or change the target&apos;s address.</source>
        <translation>Den Server starten oder die Adresse des Ziels ändern.</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>%1 war nicht erreichbar.</translation>
    </message>
    <message>
        <source>Look at the network, or change the target&apos;s address.</source>
        <translation>Das Netzwerk ansehen oder die Adresse des Ziels ändern.</translation>
    </message>
    <message>
        <source>%1 did not accept the connection in time.</source>
        <translation>%1 hat die Verbindung nicht rechtzeitig angenommen.</translation>
    </message>
    <message>
        <source>Look whether the server hangs, or raise the connect timeout.</source>
        <translation>Nachsehen, ob der Server hängt, oder den Timeout connect erhöhen.</translation>
    </message>
    <message>
        <source>%1 reset the connection before it answered.</source>
        <translation>%1 hat die Verbindung vor der Antwort zurückgesetzt.</translation>
    </message>
    <message>
        <source>Look at the server&apos;s log.</source>
        <translation>Das Log des Servers ansehen.</translation>
    </message>
    <message>
        <source>%1 closed a kept connection just as the request was sent.</source>
        <translation>%1 hat eine gehaltene Verbindung geschlossen, gerade als die Anfrage gesendet wurde.</translation>
    </message>
    <message>
        <source>Lower the pool&apos;s idle_timeout below the server&apos;s keep-alive time.</source>
        <translation>idle_timeout des Pools unter die Keep-Alive-Zeit des Servers senken.</translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer.</source>
        <translation>%1 hat die Verbindung ohne Antwort geschlossen.</translation>
    </message>
    <message>
        <source>The answer of %1 was not valid HTTP/1.1.</source>
        <translation>Die Antwort von %1 war kein gültiges HTTP/1.1.</translation>
    </message>
    <message>
        <source>Look whether that port speaks HTTP.</source>
        <translation>Nachsehen, ob dieser Port HTTP spricht.</translation>
    </message>
    <message>
        <source>The head of the answer of %1 was too large.</source>
        <translation>Der Kopf der Antwort von %1 war zu groß.</translation>
    </message>
    <message>
        <source>Look for large cookies in it.</source>
        <translation>Darin nach großen Cookies suchen.</translation>
    </message>
    <message>
        <source>%1 ended its answer before it was complete.</source>
        <translation>%1 hat die Antwort beendet, bevor sie vollständig war.</translation>
    </message>
    <message>
        <source>Look at the server&apos;s log: it may have crashed.</source>
        <translation>Das Log des Servers ansehen: Er ist womöglich abgestürzt.</translation>
    </message>
    <message>
        <source>%1 did not begin to answer in time.</source>
        <translation>%1 hat nicht rechtzeitig zu antworten begonnen.</translation>
    </message>
    <message>
        <source>Look whether it is busy, or raise the route&apos;s first_byte timeout.</source>
        <translation>Nachsehen, ob der Server ausgelastet ist, oder den Timeout first_byte der Route erhöhen.</translation>
    </message>
    <message>
        <source>%1 fell silent in the middle of its answer.</source>
        <translation>%1 ist mitten in der Antwort verstummt.</translation>
    </message>
    <message>
        <source>Look at the server&apos;s log, or raise the route&apos;s idle timeout.</source>
        <translation>Das Log des Servers ansehen oder den Timeout idle der Route erhöhen.</translation>
    </message>
    <message>
        <source>The exchange took longer than the route&apos;s total limit.</source>
        <translation>Der Austausch dauerte länger als das Gesamtlimit der Route.</translation>
    </message>
    <message>
        <source>Raise the route&apos;s total timeout.</source>
        <translation>Den Timeout total der Route erhöhen.</translation>
    </message>
    <message>
        <source>Neither side said anything in the tunnel for too long.</source>
        <translation>Im Tunnel hat zu lange keine Seite etwas gesendet.</translation>
    </message>
    <message>
        <source>Send pings, or raise the route&apos;s tunnel timeout.</source>
        <translation>Pings senden oder den Timeout tunnel der Route erhöhen.</translation>
    </message>
    <message>
        <source>The TLS handshake with %1 failed.</source>
        <translation>Der TLS-Handshake mit %1 ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Look at the pool&apos;s tls settings and the server&apos;s certificate.</source>
        <translation>Die tls-Einstellungen des Pools und das Zertifikat des Servers ansehen.</translation>
    </message>
    <message>
        <source>This port speaks HTTPS, and the client spoke plain HTTP.</source>
        <translation>Dieser Port spricht HTTPS, und der Client sprach einfaches HTTP.</translation>
    </message>
    <message>
        <source>Use https:// in the client&apos;s base URL.</source>
        <translation>In der Basis-URL des Clients https:// verwenden.</translation>
    </message>
    <message>
        <source>This port speaks plain HTTP, and the client spoke TLS.</source>
        <translation>Dieser Port spricht einfaches HTTP, und der Client sprach TLS.</translation>
    </message>
    <message>
        <source>Use http:// in the client&apos;s base URL.</source>
        <translation>In der Basis-URL des Clients http:// verwenden.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid at this time.</source>
        <translation>Das Zertifikat von %1 ist derzeit nicht gültig.</translation>
    </message>
    <message>
        <source>Renew it, or look at this machine&apos;s clock.</source>
        <translation>Erneuern oder die Uhr dieses Rechners ansehen.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted.</source>
        <translation>Das Zertifikat von %1 ist nicht vertrauenswürdig.</translation>
    </message>
    <message>
        <source>Name its authority in the pool&apos;s tls.ca.</source>
        <translation>Seine Zertifizierungsstelle in tls.ca des Pools nennen.</translation>
    </message>
    <message>
        <source>The certificate of %1 is made out to another name.</source>
        <translation>Das Zertifikat von %1 ist auf einen anderen Namen ausgestellt.</translation>
    </message>
    <message>
        <source>Set the pool&apos;s tls.server_name, or the target&apos;s address, to that name.</source>
        <translation>tls.server_name des Pools oder die Adresse des Ziels auf diesen Namen setzen.</translation>
    </message>
    <message>
        <source>Every target of the pool had as many exchanges as it may.</source>
        <translation>Jedes Ziel des Pools hatte so viele Austausche, wie es darf.</translation>
    </message>
    <message>
        <source>Raise the limits of its targets, add one, or let requests wait.</source>
        <translation>Die Limits der Ziele erhöhen, ein Ziel hinzufügen oder Anfragen warten lassen.</translation>
    </message>
    <message>
        <source>The target that held this session is gone.</source>
        <translation>Das Ziel, das diese Sitzung hielt, ist weg.</translation>
    </message>
    <message>
        <source>The client has to begin a new session.</source>
        <translation>Der Client muss eine neue Sitzung beginnen.</translation>
    </message>
    <message>
        <source>The route is not open to this client&apos;s address.</source>
        <translation>Die Route ist für die Adresse dieses Clients nicht offen.</translation>
    </message>
    <message>
        <source>Look at the route&apos;s addresses.</source>
        <translation>addresses der Route ansehen.</translation>
    </message>
    <message>
        <source>The request was for a host that the route does not answer for.</source>
        <translation>Die Anfrage galt einem Host, für den die Route nicht antwortet.</translation>
    </message>
    <message>
        <source>If that name is yours, add it to the route&apos;s guard.hosts.</source>
        <translation>Ist dieser Name der eigene, ihn zu guard.hosts der Route hinzufügen.</translation>
    </message>
    <message>
        <source>The request came from a web page that may not use the route.</source>
        <translation>Die Anfrage kam von einer Webseite, die die Route nicht verwenden darf.</translation>
    </message>
    <message>
        <source>If you trust that page, add it to the route&apos;s guard.origins.</source>
        <translation>Ist diese Seite vertrauenswürdig, sie zu guard.origins der Route hinzufügen.</translation>
    </message>
    <message>
        <source>Pages of that origin may not make this request.</source>
        <translation>Seiten dieses Origins dürfen diese Anfrage nicht stellen.</translation>
    </message>
    <message>
        <source>If you trust them, add them to the route&apos;s cors.origins.</source>
        <translation>Sind sie vertrauenswürdig, sie zu cors.origins der Route hinzufügen.</translation>
    </message>
    <message>
        <source>The request had no key or token that is known here.</source>
        <translation>Die Anfrage hatte keinen Schlüssel und kein Token, die hier bekannt sind.</translation>
    </message>
    <message>
        <source>Give the client a key that the profile&apos;s clients have.</source>
        <translation>Dem Client einen Schlüssel geben, den die clients des Profils haben.</translation>
    </message>
    <message>
        <source>This client may not use the route.</source>
        <translation>Dieser Client darf die Route nicht verwenden.</translation>
    </message>
    <message>
        <source>Look at the route&apos;s auth.clients, or at the scopes of its tokens.</source>
        <translation>auth.clients der Route oder die Bereiche ihrer Tokens ansehen.</translation>
    </message>
    <message>
        <source>The client sent more requests than its limit allows.</source>
        <translation>Der Client hat mehr Anfragen gesendet, als sein Limit erlaubt.</translation>
    </message>
    <message>
        <source>Wait and send it again, or raise the limit.</source>
        <translation>Abwarten und erneut senden oder das Limit erhöhen.</translation>
    </message>
    <message>
        <source>Too many requests were waiting already.</source>
        <translation>Es warteten schon zu viele Anfragen.</translation>
    </message>
    <message>
        <source>Send it again in a moment, or make the route&apos;s queue longer.</source>
        <translation>Gleich noch einmal senden oder die Warteschlange der Route verlängern.</translation>
    </message>
    <message>
        <source>The request&apos;s turn did not come in time.</source>
        <translation>Die Anfrage kam nicht rechtzeitig an die Reihe.</translation>
    </message>
    <message>
        <source>Raise the route&apos;s concurrency.limit or its queue_timeout.</source>
        <translation>concurrency.limit oder queue_timeout der Route erhöhen.</translation>
    </message>
    <message>
        <source>The keys that tokens are checked with could not be read.</source>
        <translation>Die Schlüssel, mit denen Tokens geprüft werden, waren nicht lesbar.</translation>
    </message>
    <message>
        <source>Look whether the address in the route&apos;s jwt.jwks answers.</source>
        <translation>Nachsehen, ob die Adresse in jwt.jwks der Route antwortet.</translation>
    </message>
    <message>
        <source>The service that decides about access said no.</source>
        <translation>Der Dienst, der über den Zugang entscheidet, hat abgelehnt.</translation>
    </message>
    <message>
        <source>Its answer went to the client: look there for the reason.</source>
        <translation>Seine Antwort ging an den Client: Dort steht der Grund.</translation>
    </message>
    <message>
        <source>The service that decides about access did not answer.</source>
        <translation>Der Dienst, der über den Zugang entscheidet, hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>Look at the pool in the route&apos;s forward_auth.</source>
        <translation>Den Pool in forward_auth der Route ansehen.</translation>
    </message>
    <message>
        <source>The client sent its request&apos;s body too slowly.</source>
        <translation>Der Client hat den Body seiner Anfrage zu langsam gesendet.</translation>
    </message>
    <message>
        <source>Look at its connection, or lower the listener&apos;s connections.minimum_rate.</source>
        <translation>Seine Verbindung ansehen oder connections.minimum_rate des Listeners senken.</translation>
    </message>
    <message>
        <source>Headgate added %1.</source>
        <translation>Headgate kam mit %1 hinzu.</translation>
    </message>
</context>
<context>
    <name>headgate::app::WindowPages</name>
    <message>
        <source>Traffic</source>
        <translation>Verkehr</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Routen</translation>
    </message>
    <message>
        <source>Upstreams</source>
        <translation>Upstreams</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Explain the field, in a form</source>
        <translation>Das Feld erklären, in einem Formular</translation>
    </message>
</context>
<context>
    <name>headgate::app::WindowProgram</name>
    <message>
        <source>State of the gateway</source>
        <translation>Zustand des Gateways</translation>
    </message>
    <message>
        <source>Local certificate authority</source>
        <translation>Lokale Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>the desktop&apos;s keychain</source>
        <translation>dem Schlüsselbund des Desktops</translation>
    </message>
    <message>
        <source>the file %1</source>
        <translation>der Datei %1</translation>
    </message>
</context>
<context>
    <name>headgate::ui::AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>System Light Dark colours</source>
        <translation>System Hell Dunkel Farben</translation>
    </message>
    <message>
        <source>Takes effect when Headgate starts the next time.</source>
        <translation>Wirkt beim nächsten Start von Headgate.</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ApplyBar</name>
    <message>
        <source>Changes that are not applied</source>
        <translation>Nicht angewendete Änderungen</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show diff</source>
        <translation>Diff zeigen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Back to what is served. It can be undone.</source>
        <translation>Zurück zum aktiven Stand. Kann rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>This cannot be applied yet.</source>
        <translation>Das kann noch nicht angewendet werden.</translation>
    </message>
    <message>
        <source>1 change not applied.</source>
        <translation>1 Änderung nicht angewendet.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes not applied.</source>
        <translation>
            <numerusform>%n Änderung nicht angewendet.</numerusform>
            <numerusform>%n Änderungen nicht angewendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes discarded</source>
        <translation>Änderungen verworfen</translation>
    </message>
    <message>
        <source>Hide diff</source>
        <translation>Diff ausblenden</translation>
    </message>
    <message>
        <source>Serve it from now on. What runs keeps the old rules.</source>
        <translation>Ab jetzt danach bedienen. Was läuft, behält die alten Regeln.</translation>
    </message>
</context>
<context>
    <name>headgate::ui::BlockList</name>
    <message>
        <source>Blocks for the route</source>
        <translation>Blöcke für die Route</translation>
    </message>
</context>
<context>
    <name>headgate::ui::BlockPalette</name>
    <message>
        <source>Palette of blocks</source>
        <translation>Palette der Blöcke</translation>
    </message>
</context>
<context>
    <name>headgate::ui::CertificatesSection</name>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Trust ours with</source>
        <translation>Headgate vertrauen mit</translation>
    </message>
    <message>
        <source>Puts Headgate&apos;s local certificate authority into the system&apos;s and the browsers&apos; stores. Nothing is trusted before you do so.</source>
        <translation>Trägt die lokale Zertifizierungsstelle von Headgate in die Speicher des Systems und der Browser ein. Vorher wird nichts als vertrauenswürdig eingestuft.</translation>
    </message>
    <message>
        <source>TLS HTTPS authority root</source>
        <translation>TLS HTTPS Zertifizierungsstelle Stammzertifikat</translation>
    </message>
</context>
<context>
    <name>headgate::ui::CheckWords</name>
    <message>
        <source>loading: %1</source>
        <translation>lädt: %1</translation>
    </message>
    <message>
        <source>&lt;1 ms</source>
        <translation>&lt;1 ms</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>%1 in %2, slow</source>
        <translation>%1 in %2, langsam</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ClientRow</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Use it for me…</source>
        <translation>Für mich einrichten…</translation>
    </message>
    <message>
        <source>Let Headgate set up %1…</source>
        <translation>%1 von Headgate einrichten lassen…</translation>
    </message>
    <message>
        <source>Shows what would be written into its settings, and writes it if you say so.</source>
        <translation>Zeigt, was in die Einstellungen geschrieben würde, und schreibt es nach Bestätigung.</translation>
    </message>
    <message>
        <source>Copy the line for %1</source>
        <translation>Zeile für %1 kopieren</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>noch nicht gesehen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>waiting…</source>
        <translation>wartet…</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ClientStep</name>
    <message>
        <source>Point a client here</source>
        <translation>Einen Client hierher lenken</translation>
    </message>
    <message>
        <source>paste one line, then use the client as always</source>
        <translation>eine Zeile einfügen, dann den Client wie immer verwenden</translation>
    </message>
    <message>
        <source>Open Traffic</source>
        <translation>Verkehr öffnen</translation>
    </message>
    <message>
        <source>A request came, and failed.</source>
        <translation>Eine Anfrage kam und schlug fehl.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3. Traffic shows why.</source>
        <translation>%1 von %2 an %3. Unter Verkehr steht, warum.</translation>
    </message>
    <message>
        <source>First request passed.</source>
        <translation>Erste Anfrage durchgekommen.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3.</source>
        <translation>%1 von %2 an %3.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3: first byte %4.</source>
        <translation>%1 von %2 an %3: erstes Byte %4.</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ClientsSection</name>
    <message>
        <source>Taken over, and changed by somebody since: giving it back keeps that.</source>
        <translation>Übernommen und seitdem geändert: Beim Zurückgeben bleibt das erhalten.</translation>
    </message>
    <message>
        <source>Taken over: sends its requests to %1.</source>
        <translation>Übernommen: sendet Anfragen an %1.</translation>
    </message>
    <message>
        <source>Sends its requests to its maker&apos;s servers.</source>
        <translation>Sendet Anfragen an die Server des Herstellers.</translation>
    </message>
    <message>
        <source>Sends its requests to %1.</source>
        <translation>Sendet Anfragen an %1.</translation>
    </message>
    <message>
        <source>Clients taken over</source>
        <translation>Übernommene Clients</translation>
    </message>
    <message>
        <source>Claude Code Codex Gemini Cursor configuration give back restore</source>
        <translation>Claude Code Codex Gemini Cursor Konfiguration zurückgeben wiederherstellen</translation>
    </message>
    <message>
        <source>None of the programs that Headgate knows was found on this machine.</source>
        <translation>Keines der Programme, die Headgate kennt, wurde auf diesem Rechner gefunden.</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>Give the configuration of %1 back</source>
        <translation>Konfiguration von %1 zurückgeben</translation>
    </message>
</context>
<context>
    <name>headgate::ui::Closing</name>
    <message>
        <source>before Headgate is closed</source>
        <translation>bevor Headgate geschlossen wird</translation>
    </message>
    <message>
        <source>An exchange is still running.</source>
        <translation>Ein Austausch läuft noch.</translation>
    </message>
    <message>
        <source>%1 exchanges are still running.</source>
        <translation>%1 Austausche laufen noch.</translation>
    </message>
    <message>
        <source>Quitting now cuts it.</source>
        <translation>Sofort beenden kappt ihn.</translation>
    </message>
    <message>
        <source>Quitting now cuts them.</source>
        <translation>Sofort beenden kappt sie.</translation>
    </message>
    <message>
        <source>Let them finish and quit</source>
        <translation>Fertig laufen lassen und beenden</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>Sofort beenden</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Quitting when the last exchange has ended.</source>
        <translation>Beendet wird nach dem letzten Austausch.</translation>
    </message>
    <message>
        <source>Quitting when %1 exchanges have ended.</source>
        <translation>Beendet wird nach %1 Austauschen.</translation>
    </message>
    <message>
        <source>No new requests are taken. Waited %1 s.</source>
        <translation>Neue Anfragen werden nicht angenommen. Gewartet: %1 s.</translation>
    </message>
    <message>
        <source>%1 still sends its requests here.</source>
        <translation>%1 sendet Anfragen noch hierher.</translation>
    </message>
    <message>
        <source>%1 still send their requests here.</source>
        <translation>%1 senden Anfragen noch hierher.</translation>
    </message>
    <message>
        <source>Without Headgate they get no answer.</source>
        <translation>Ohne Headgate gibt es keine Antwort.</translation>
    </message>
    <message>
        <source>Give back and quit</source>
        <translation>Zurückgeben und beenden</translation>
    </message>
    <message>
        <source>Leave it and quit</source>
        <translation>Lassen und beenden</translation>
    </message>
    <message>
        <source>Not all settings could be given back.</source>
        <translation>Nicht alle Einstellungen konnten zurückgegeben werden.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>headgate::ui::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Gefundenes</translation>
    </message>
    <message>
        <source>Find an action, a route, an upstream or a setting</source>
        <translation>Aktion, Route, Upstream oder Einstellung suchen</translation>
    </message>
    <message>
        <source>Find an action, a route, an upstream…</source>
        <translation>Aktion, Route, Upstream… suchen</translation>
    </message>
    <message>
        <source>actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>routes</source>
        <translation>Routen</translation>
    </message>
    <message>
        <source>upstreams</source>
        <translation>Upstreams</translation>
    </message>
    <message>
        <source>exchanges</source>
        <translation>Austausche</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>wählen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>öffnen</translation>
    </message>
    <message>
        <source>open beside</source>
        <translation>daneben öffnen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Nothing is called “%1”.</source>
        <translation>Nichts heißt „%1“.</translation>
    </message>
</context>
<context>
    <name>headgate::ui::CompletionList</name>
    <message>
        <source>What could be written here</source>
        <translation>Was hier stehen kann</translation>
    </message>
</context>
<context>
    <name>headgate::ui::DesktopNotifications</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>headgate::ui::DesktopPresence</name>
    <message>
        <source>The gateway is running.</source>
        <translation>Das Gateway läuft.</translation>
    </message>
    <message>
        <source>It can go on without this window, with its icon in the tray. The settings remember your answer.</source>
        <translation>Es kann ohne dieses Fenster weiterlaufen, mit einem Symbol im Infobereich. Die Antwort merken sich die Einstellungen.</translation>
    </message>
    <message>
        <source>Keep it running</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 ist zurück</translation>
    </message>
    <message>
        <source>Pool %1 has it again.</source>
        <translation>Pool %1 verwendet das Ziel wieder.</translation>
    </message>
    <message>
        <source>%1 is down</source>
        <translation>%1 ist ausgefallen</translation>
    </message>
    <message>
        <source>Pool %1 does without it.</source>
        <translation>Pool %1 arbeitet ohne dieses Ziel.</translation>
    </message>
    <message>
        <source>%1 is down: %2</source>
        <translation>%1 ist ausgefallen: %2</translation>
    </message>
</context>
<context>
    <name>headgate::ui::DesktopSection</name>
    <message>
        <source>Desktop</source>
        <translation>Desktop</translation>
    </message>
    <message>
        <source>Show an icon with the state of the gateway</source>
        <translation>Symbol mit dem Zustand des Gateways anzeigen</translation>
    </message>
    <message>
        <source>Tell when an upstream goes down, and when it is back</source>
        <translation>Melden, wenn ein Upstream ausfällt und wenn er zurück ist</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Infobereich</translation>
    </message>
    <message>
        <source>Its menu shows the window, runs and stops the gateway, and quits.</source>
        <translation>Das Menü zeigt das Fenster, startet und stoppt das Gateway und beendet Headgate.</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons.</source>
        <translation>Dieser Desktop zeigt keine Symbole im Infobereich.</translation>
    </message>
    <message>
        <source>What closing the window does</source>
        <translation>Was das Schließen des Fensters bewirkt</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Keep the gateway running in the tray</source>
        <translation>Gateway im Infobereich weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Schließen des Fensters</translation>
    </message>
    <message>
        <source>Counts while the gateway runs and its icon is in the tray.</source>
        <translation>Gilt, solange das Gateway läuft und sein Symbol im Infobereich ist.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>At most one of each pool in 30 seconds. A click on it shows the upstreams.</source>
        <translation>Höchstens eine je Pool in 30 Sekunden. Ein Klick darauf zeigt die Upstreams.</translation>
    </message>
</context>
<context>
    <name>headgate::ui::DetachedPane</name>
    <message>
        <source>%1 — Headgate</source>
        <translation>%1 — Headgate</translation>
    </message>
</context>
<context>
    <name>headgate::ui::DetailPane</name>
    <message>
        <source>Detail</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Choose an exchange to see it here.</source>
        <translation>Einen Austausch wählen, um ihn hier zu sehen.</translation>
    </message>
    <message>
        <source>Parts of the exchange</source>
        <translation>Teile des Austauschs</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>The record does not hold this exchange any more: its memory was needed for newer ones, or its route does not record. What the table knows of it is under Overview.</source>
        <translation>Die Aufzeichnung enthält diesen Austausch nicht mehr: Sein Speicher wurde für neuere gebraucht, oder seine Route zeichnet nicht auf. Was die Tabelle davon weiß, steht unter Übersicht.</translation>
    </message>
</context>
<context>
    <name>headgate::ui::DiffView</name>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>No differences.</source>
        <translation>Keine Unterschiede.</translation>
    </message>
</context>
<context>
    <name>headgate::ui::Difference</name>
    <message>
        <source>route %1 added</source>
        <translation>Route %1 hinzugefügt</translation>
    </message>
    <message>
        <source>route %1 removed</source>
        <translation>Route %1 entfernt</translation>
    </message>
    <message>
        <source>pool %1 added</source>
        <translation>Pool %1 hinzugefügt</translation>
    </message>
    <message>
        <source>pool %1 removed</source>
        <translation>Pool %1 entfernt</translation>
    </message>
    <message>
        <source>target %1 added</source>
        <translation>Ziel %1 hinzugefügt</translation>
    </message>
    <message>
        <source>target %1 removed</source>
        <translation>Ziel %1 entfernt</translation>
    </message>
    <message>
        <source>limit %1 added</source>
        <translation>Limit %1 hinzugefügt</translation>
    </message>
    <message>
        <source>limit %1 removed</source>
        <translation>Limit %1 entfernt</translation>
    </message>
    <message>
        <source>client %1 added</source>
        <translation>Client %1 hinzugefügt</translation>
    </message>
    <message>
        <source>client %1 removed</source>
        <translation>Client %1 entfernt</translation>
    </message>
    <message>
        <source>listener %1 added</source>
        <translation>Listener %1 hinzugefügt</translation>
    </message>
    <message>
        <source>listener %1 removed</source>
        <translation>Listener %1 entfernt</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 hinzugefügt</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 entfernt</translation>
    </message>
    <message>
        <source>%1 moved from place %2 to %3</source>
        <translation>%1 von Platz %2 nach %3 verschoben</translation>
    </message>
    <message>
        <source>%1 set to %2</source>
        <translation>%1 auf %2 gesetzt</translation>
    </message>
    <message>
        <source>%1 back to its default</source>
        <translation>%1 zurück auf Vorgabe</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>headgate::ui::DraftActions</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Apply the changes</source>
        <translation>Änderungen anwenden</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Show or hide the differences</source>
        <translation>Unterschiede ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
</context>
<context>
    <name>headgate::ui::DraftNotices</name>
    <message>
        <source>“%1” was changed elsewhere while you edit it.</source>
        <translation>„%1“ wurde während der Bearbeitung anderswo geändert.</translation>
    </message>
    <message>
        <source>Theirs is served already. Applying yours replaces it; loading theirs can be undone.</source>
        <translation>Die fremde Fassung ist schon aktiv. Die eigene anzuwenden ersetzt sie; die fremde zu laden kann rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Load theirs</source>
        <translation>Fremde laden</translation>
    </message>
    <message>
        <source>Loaded what others wrote</source>
        <translation>Fremde Fassung geladen</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Eigene behalten</translation>
    </message>
    <message>
        <source>Diff</source>
        <translation>Diff</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>Headgate ended unexpectedly last time.</source>
        <translation>Headgate wurde beim letzten Mal unerwartet beendet.</translation>
    </message>
    <message>
        <source>“%1” had changes that were not applied.</source>
        <translation>„%1“ hatte nicht angewendete Änderungen.</translation>
    </message>
    <message>
        <source>What you were editing in “%1” at %2 was kept.</source>
        <translation>Die Bearbeitung von „%1“ von %2 wurde aufbewahrt.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restored after the last run</source>
        <translation>Nach dem letzten Lauf wiederhergestellt</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>headgate::ui::DraftProblems</name>
    <message>
        <source>Nothing is wrong with the profile.</source>
        <translation>Am Profil ist nichts falsch.</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>1 Problem</translation>
    </message>
    <message>
        <source>%1 problems</source>
        <translation>%1 Probleme</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ExchangeChip</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ExchangeTable</name>
    <message>
        <source>Exchanges</source>
        <translation>Austausche</translation>
    </message>
    <message>
        <source>Copy URL</source>
        <translation>URL kopieren</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>Als cURL kopieren</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Zeile kopieren</translation>
    </message>
    <message>
        <source>Try its request</source>
        <translation>Anfrage testen</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ExchangeTableModel</name>
    <message>
        <source>No route</source>
        <translation>Keine Route</translation>
    </message>
    <message>
        <source>%1, %2: %3 %4 on %5, %6, %7, %8</source>
        <translation>%1, %2: %3 %4 auf %5, %6, %7, %8</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>log 1 ms–1 min</source>
        <translation>log 1 ms–1 min</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Verb</source>
        <translation>Verb</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>headgate::ui::FilesSection</name>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
</context>
<context>
    <name>headgate::ui::FirstRunAction</name>
    <message>
        <source>Add to the profile</source>
        <translation>Ins Profil aufnehmen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Start the gateway</source>
        <translation>Gateway starten</translation>
    </message>
    <message>
        <source>Make the profile and start</source>
        <translation>Profil anlegen und starten</translation>
    </message>
    <message>
        <source>Leads to one service. Nothing else on this machine is changed.</source>
        <translation>Führt zu einem Dienst. Sonst wird auf diesem Rechner nichts geändert.</translation>
    </message>
    <message>
        <source>One service is not in the profile yet. Adding can be undone.</source>
        <translation>Ein Dienst ist noch nicht im Profil. Das Aufnehmen kann rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>The profile was changed; the change is not served yet.</source>
        <translation>Das Profil wurde geändert; die Änderung ist noch nicht aktiv.</translation>
    </message>
    <message>
        <source>The gateway is stopped.</source>
        <translation>Das Gateway ist gestoppt.</translation>
    </message>
    <message numerus="yes">
        <source>Leads to %n services. Nothing else on this machine is changed.</source>
        <translation>
            <numerusform>Führt zu %n Dienst. Sonst wird auf diesem Rechner nichts geändert.</numerusform>
            <numerusform>Führt zu %n Diensten. Sonst wird auf diesem Rechner nichts geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services are not in the profile yet. Adding can be undone.</source>
        <translation>
            <numerusform>%n Dienst ist noch nicht im Profil. Das Aufnehmen kann rückgängig gemacht werden.</numerusform>
            <numerusform>%n Dienste sind noch nicht im Profil. Das Aufnehmen kann rückgängig gemacht werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headgate::ui::FirstRunPage</name>
    <message>
        <source>First run</source>
        <translation>Erster Start</translation>
    </message>
    <message>
        <source>Send your agents through one gate</source>
        <translation>Alle Agenten durch ein Tor schicken</translation>
    </message>
    <message>
        <source>Three steps. Nothing is changed outside Headgate until you copy a line or tell it to.</source>
        <translation>Drei Schritte. Außerhalb von Headgate wird nichts geändert, bis eine Zeile kopiert oder der Auftrag dazu erteilt wird.</translation>
    </message>
    <message>
        <source>No service at hand?</source>
        <translation>Kein Dienst zur Hand?</translation>
    </message>
    <message>
        <source>Load the demo</source>
        <translation>Demo laden</translation>
    </message>
    <message>
        <source>Open a profile…</source>
        <translation>Profil öffnen…</translation>
    </message>
    <message>
        <source>A JSON file; you can also drop one on the window.</source>
        <translation>Eine JSON-Datei; sie kann auch auf das Fenster gezogen werden.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>A new profile on port 8080 that answers by itself, to begin from.</source>
        <translation>Ein neues Profil auf Port 8080, das selbst antwortet, als Ausgangspunkt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>Zurück zur vorigen Seite</translation>
    </message>
    <message>
        <source>Choose at least one service, load the demo, or skip this.</source>
        <translation>Mindestens einen Dienst wählen, die Demo laden oder überspringen.</translation>
    </message>
    <message>
        <source>Choose a port that is free.</source>
        <translation>Einen freien Port wählen.</translation>
    </message>
    <message>
        <source>Local services</source>
        <translation>Lokale Dienste</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 aufgenommen</translation>
    </message>
    <message>
        <source>four agents with traffic to look at, no network needed</source>
        <translation>vier Agenten mit Verkehr zum Ansehen, ohne Netzwerk</translation>
    </message>
    <message numerus="yes">
        <source>%n services added</source>
        <translation>
            <numerusform>%n Dienst aufgenommen</numerusform>
            <numerusform>%n Dienste aufgenommen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headgate::ui::FoldedText</name>
    <message>
        <source>Hide what it said</source>
        <translation>Verbergen, was es sagte</translation>
    </message>
    <message>
        <source>Show what it said</source>
        <translation>Zeigen, was es sagte</translation>
    </message>
</context>
<context>
    <name>headgate::ui::FollowButton</name>
    <message>
        <source>Following newest</source>
        <translation>Folgt den neuesten</translation>
    </message>
    <message>
        <source>Follow newest</source>
        <translation>Neuesten folgen</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 neu</translation>
    </message>
    <message>
        <source>Scroll up to stop</source>
        <translation>Zum Anhalten nach oben scrollen</translation>
    </message>
    <message>
        <source>Go to the newest and follow it</source>
        <translation>Zu den neuesten gehen und ihnen folgen</translation>
    </message>
</context>
<context>
    <name>headgate::ui::FormWords</name>
    <message>
        <source>What it does</source>
        <translation>Was sie tut</translation>
    </message>
    <message>
        <source>Forward to a pool</source>
        <translation>An Pool weiterleiten</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>Umleitung</translation>
    </message>
    <message>
        <source>Show metrics</source>
        <translation>Metriken zeigen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Every named one</source>
        <translation>Alle benannten</translation>
    </message>
    <message>
        <source>from defaults</source>
        <translation>aus Vorgaben</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Round robin</source>
        <translation>Round Robin</translation>
    </message>
    <message>
        <source>In turn, as often as their weights say.</source>
        <translation>Der Reihe nach, so oft, wie die Gewichte es sagen.</translation>
    </message>
    <message>
        <source>Least requests</source>
        <translation>Wenigste Anfragen</translation>
    </message>
    <message>
        <source>The one with the fewest exchanges for its weight.</source>
        <translation>Das Ziel mit den wenigsten Austauschen für sein Gewicht.</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Zufällig</translation>
    </message>
    <message>
        <source>The better of two that are drawn.</source>
        <translation>Das bessere von zwei ausgelosten.</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>The same value goes to the same target.</source>
        <translation>Derselbe Wert geht an dasselbe Ziel.</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>The one that has answered fastest lately.</source>
        <translation>Das Ziel, das zuletzt am schnellsten geantwortet hat.</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Erstes</translation>
    </message>
    <message>
        <source>The first of the list that can be used.</source>
        <translation>Das erste der Liste, das verwendbar ist.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>What the target and the gateway both speak.</source>
        <translation>Was Ziel und Gateway beide sprechen.</translation>
    </message>
    <message>
        <source>HTTP/1.1</source>
        <translation>HTTP/1.1</translation>
    </message>
    <message>
        <source>HTTP/1.1 and nothing else.</source>
        <translation>HTTP/1.1 und nichts anderes.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Takes requests.</source>
        <translation>Nimmt Anfragen an.</translation>
    </message>
    <message>
        <source>Drain</source>
        <translation>Auslaufen</translation>
    </message>
    <message>
        <source>Takes only what is bound to it by affinity.</source>
        <translation>Nimmt nur an, was durch Affinität gebunden ist.</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>Takes nothing.</source>
        <translation>Nimmt nichts an.</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Asks for a path and looks at the answer.</source>
        <translation>Fragt nach einem Pfad und prüft die Antwort.</translation>
    </message>
    <message>
        <source>TCP</source>
        <translation>TCP</translation>
    </message>
    <message>
        <source>Only connects.</source>
        <translation>Stellt nur eine Verbindung her.</translation>
    </message>
    <message>
        <source>Asked as the fields below say.</source>
        <translation>Gefragt wird, wie die Felder unten es sagen.</translation>
    </message>
    <message>
        <source>Ollama</source>
        <translation>Ollama</translation>
    </message>
    <message>
        <source>Asks for what an Ollama server answers.</source>
        <translation>Fragt nach dem, was ein Ollama-Server beantwortet.</translation>
    </message>
    <message>
        <source>llama.cpp</source>
        <translation>llama.cpp</translation>
    </message>
    <message>
        <source>Asks for what a llama.cpp server answers.</source>
        <translation>Fragt nach dem, was ein llama.cpp-Server beantwortet.</translation>
    </message>
    <message>
        <source>vLLM</source>
        <translation>vLLM</translation>
    </message>
    <message>
        <source>Asks for what a vLLM server answers.</source>
        <translation>Fragt nach dem, was ein vLLM-Server beantwortet.</translation>
    </message>
    <message>
        <source>LM Studio</source>
        <translation>LM Studio</translation>
    </message>
    <message>
        <source>Asks for what an LM Studio server answers.</source>
        <translation>Fragt nach dem, was ein LM-Studio-Server beantwortet.</translation>
    </message>
    <message>
        <source>MCP server</source>
        <translation>MCP-Server</translation>
    </message>
    <message>
        <source>Asks as an MCP client would.</source>
        <translation>Fragt, wie ein MCP-Client es täte.</translation>
    </message>
    <message>
        <source>Local authority</source>
        <translation>Lokale Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Made here, and signed by the local authority.</source>
        <translation>Hier erstellt und von der lokalen Zertifizierungsstelle signiert.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Read from files.</source>
        <translation>Aus Dateien gelesen.</translation>
    </message>
    <message>
        <source>TLS 1.2</source>
        <translation>TLS 1.2</translation>
    </message>
    <message>
        <source>TLS 1.2 and 1.3.</source>
        <translation>TLS 1.2 und 1.3.</translation>
    </message>
    <message>
        <source>TLS 1.3</source>
        <translation>TLS 1.3</translation>
    </message>
    <message>
        <source>TLS 1.3 and nothing older.</source>
        <translation>TLS 1.3 und nichts Älteres.</translation>
    </message>
    <message>
        <source>Enforce</source>
        <translation>Durchsetzen</translation>
    </message>
    <message>
        <source>Refuses what is too much, with 429.</source>
        <translation>Lehnt ab, was zu viel ist, mit 429.</translation>
    </message>
    <message>
        <source>Only report</source>
        <translation>Nur melden</translation>
    </message>
    <message>
        <source>Lets everything pass and counts what it would refuse.</source>
        <translation>Lässt alles durch und zählt, was abgelehnt würde.</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>Asked for, and checked if one is sent.</source>
        <translation>Wird erfragt und geprüft, wenn eines gesendet wird.</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>Nobody comes in without one.</source>
        <translation>Ohne eines kommt niemand herein.</translation>
    </message>
    <message>
        <source>Decided by what the other fields say.</source>
        <translation>Ergibt sich aus den anderen Feldern.</translation>
    </message>
    <message>
        <source>The value decides, and nothing is remembered.</source>
        <translation>Der Wert entscheidet, und nichts wird gemerkt.</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>The target that gave the value to a client keeps it.</source>
        <translation>Das Ziel, das einem Client den Wert gab, behält ihn.</translation>
    </message>
    <message>
        <source>Always.</source>
        <translation>Immer.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Never.</source>
        <translation>Nie.</translation>
    </message>
    <message>
        <source>sub</source>
        <translation>sub</translation>
    </message>
    <message>
        <source>The subject of the token.</source>
        <translation>Das Subject des Tokens.</translation>
    </message>
    <message>
        <source>client_id</source>
        <translation>client_id</translation>
    </message>
    <message>
        <source>The azp claim, or else client_id.</source>
        <translation>Der Claim azp, sonst client_id.</translation>
    </message>
    <message>
        <source>301 Moved permanently</source>
        <translation>301 Moved permanently</translation>
    </message>
    <message>
        <source>Remembered; POST may become GET.</source>
        <translation>Wird gemerkt; aus POST kann GET werden.</translation>
    </message>
    <message>
        <source>302 Found</source>
        <translation>302 Found</translation>
    </message>
    <message>
        <source>For now; POST may become GET.</source>
        <translation>Nur dieses Mal; aus POST kann GET werden.</translation>
    </message>
    <message>
        <source>303 See other</source>
        <translation>303 See other</translation>
    </message>
    <message>
        <source>Asked for with GET.</source>
        <translation>Wird mit GET abgerufen.</translation>
    </message>
    <message>
        <source>307 Temporary redirect</source>
        <translation>307 Temporary redirect</translation>
    </message>
    <message>
        <source>For now, with the same method.</source>
        <translation>Nur dieses Mal, mit derselben Methode.</translation>
    </message>
    <message>
        <source>308 Permanent redirect</source>
        <translation>308 Permanent redirect</translation>
    </message>
    <message>
        <source>Remembered, with the same method.</source>
        <translation>Wird gemerkt, mit derselben Methode.</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>The format that this Headgate writes.</source>
        <translation>Das Format, das dieses Headgate schreibt.</translation>
    </message>
    <message>
        <source>No effect: this route is answered here.</source>
        <translation>Wirkungslos: Diese Route wird hier beantwortet.</translation>
    </message>
    <message>
        <source>No effect: this route takes no upgrades.</source>
        <translation>Wirkungslos: Diese Route nimmt keine Upgrades an.</translation>
    </message>
    <message>
        <source>No effect: there is one attempt only.</source>
        <translation>Wirkungslos: Es gibt nur einen Versuch.</translation>
    </message>
    <message>
        <source>No effect: nobody may wait.</source>
        <translation>Wirkungslos: Niemand darf warten.</translation>
    </message>
    <message>
        <source>No effect: nothing is recorded.</source>
        <translation>Wirkungslos: Nichts wird aufgezeichnet.</translation>
    </message>
    <message>
        <source>No effect: the guard is off.</source>
        <translation>Wirkungslos: Der Schutz ist aus.</translation>
    </message>
    <message>
        <source>No effect: the balance is not hash.</source>
        <translation>Wirkungslos: balance ist nicht hash.</translation>
    </message>
    <message>
        <source>No effect: the probe only connects.</source>
        <translation>Wirkungslos: Die Prüfung stellt nur eine Verbindung her.</translation>
    </message>
    <message>
        <source>No effect: no cookie is signed.</source>
        <translation>Wirkungslos: Kein Cookie wird signiert.</translation>
    </message>
    <message>
        <source>No effect: no target has an https URL.</source>
        <translation>Wirkungslos: Kein Ziel hat eine https-URL.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Das wird benötigt.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autorität</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Timeout</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>Origins</source>
        <translation>Origins</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Methoden</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>Timeouts</source>
        <translation>Timeouts</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Listeners</source>
        <translation>Listener</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Pools</source>
        <translation>Pools</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Routen</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Vorgaben</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>For each</source>
        <translation>Je</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Per</source>
        <translation>Pro</translation>
    </message>
    <message>
        <source>Burst</source>
        <translation>Burst</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>Protokolle</translation>
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation>Vertraute Proxys</translation>
    </message>
    <message>
        <source>Handshake</source>
        <translation>Handshake</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>Keep-alive</source>
        <translation>Keep-Alive</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Per address</source>
        <translation>Pro Adresse</translation>
    </message>
    <message>
        <source>Slowest rate</source>
        <translation>Mindestrate</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Kette</translation>
    </message>
    <message>
        <source>Ask clients</source>
        <translation>Clients fragen</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Oldest version</source>
        <translation>Älteste Version</translation>
    </message>
    <message>
        <source>Certificates of clients</source>
        <translation>Zertifikate der Clients</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Unix socket</source>
        <translation>Unix-Socket</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Gleichzeitig</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Kept warm</source>
        <translation>Warmgehalten</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Remembered</source>
        <translation>Gemerkt</translation>
    </message>
    <message>
        <source>Kind of server</source>
        <translation>Art des Servers</translation>
    </message>
    <message>
        <source>Probe by</source>
        <translation>Prüfen per</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Up after</source>
        <translation>UP nach</translation>
    </message>
    <message>
        <source>Down after</source>
        <translation>DOWN nach</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Fehlschläge</translation>
    </message>
    <message>
        <source>Left out for</source>
        <translation>Ausschluss für</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>Statuscodes</translation>
    </message>
    <message>
        <source>Cut streams</source>
        <translation>Gekappte Streams</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Server name</source>
        <translation>Servername</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Verteilung</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>Ausweichpool</translation>
    </message>
    <message>
        <source>Try anyway</source>
        <translation>Trotzdem versuchen</translation>
    </message>
    <message>
        <source>Slow start</source>
        <translation>Langsamer Start</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Affinity</source>
        <translation>Affinität</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Ejection</source>
        <translation>Ausschluss</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Pfade</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Query</translation>
    </message>
    <message>
        <source>Strip prefix</source>
        <translation>Präfix entfernen</translation>
    </message>
    <message>
        <source>Add prefix</source>
        <translation>Präfix ergänzen</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Wohin</translation>
    </message>
    <message>
        <source>Key from</source>
        <translation>Schlüssel aus</translation>
    </message>
    <message>
        <source>Forward it</source>
        <translation>Weitergeben</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Realm</source>
        <translation>Realm</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Key set</source>
        <translation>Schlüsselsatz</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Auffrischen</translation>
    </message>
    <message>
        <source>Algorithms</source>
        <translation>Algorithmen</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Audiences</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Client&apos;s name</source>
        <translation>Name des Clients</translation>
    </message>
    <message>
        <source>Leeway</source>
        <translation>Toleranz</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Zulassen</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Verweigern</translation>
    </message>
    <message>
        <source>Expose</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Body der Anfrage</translation>
    </message>
    <message>
        <source>First byte</source>
        <translation>Erstes Byte</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Leerlauf</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>Tunnel</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Of POST too</source>
        <translation>Auch bei POST</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Bodys</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Streams</translation>
    </message>
    <message>
        <source>Redact</source>
        <translation>Schwärzen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Rewrite</source>
        <translation>Umschreiben</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metriken</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Guard</source>
        <translation>Schutz</translation>
    </message>
    <message>
        <source>CORS</source>
        <translation>CORS</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Passwörter</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>Forwarded</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>Body limit</source>
        <translation>Body-Limit</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>by default</source>
        <translation>nach Vorgabe</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Back to default: %1</source>
        <translation>Zurück zur Vorgabe: %1</translation>
    </message>
    <message>
        <source>Back to default</source>
        <translation>Zurück zur Vorgabe</translation>
    </message>
    <message>
        <source>Nothing has come through this route yet.</source>
        <translation>Über diese Route ist noch nichts gekommen.</translation>
    </message>
    <message>
        <source>Would have cut %1 of the last %2.</source>
        <translation>Hätte %1 der letzten %2 gekappt.</translation>
    </message>
    <message>
        <source>Slowest that finished: %1.</source>
        <translation>Langsamster bis zum Ende: %1.</translation>
    </message>
    <message>
        <source>Time to first byte: no answers yet</source>
        <translation>Zeit bis zum ersten Byte: noch keine Antworten</translation>
    </message>
    <message>
        <source>draft %1</source>
        <translation>Entwurf %1</translation>
    </message>
    <message>
        <source>cut at %1</source>
        <translation>gekappt bei %1</translation>
    </message>
    <message>
        <source>%1 cut %2</source>
        <translation>%1 kappte %2</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>jetzt %1</translation>
    </message>
    <message>
        <source>This form cannot show what the profile says here.</source>
        <translation>Dieses Formular kann nicht zeigen, was hier im Profil steht.</translation>
    </message>
    <message>
        <source>There is no such thing in the profile any more.</source>
        <translation>Das gibt es im Profil nicht mehr.</translation>
    </message>
    <message>
        <source>It is of another kind than it should be.</source>
        <translation>Es ist von anderer Art, als es sein sollte.</translation>
    </message>
    <message>
        <source>Open the JSON</source>
        <translation>JSON öffnen</translation>
    </message>
    <message>
        <source>Off.</source>
        <translation>Aus.</translation>
    </message>
    <message>
        <source>Cannot be applied.</source>
        <translation>Nicht anwendbar.</translation>
    </message>
    <message>
        <source>Works, but:</source>
        <translation>Geht, aber:</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Balancing</source>
        <translation>Lastverteilung</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>The profile&apos;s defaults switch it on.</source>
        <translation>Die Vorgaben des Profils schalten es ein.</translation>
    </message>
    <message>
        <source>%1 preset ▾</source>
        <translation>Vorlage %1 ▾</translation>
    </message>
    <message>
        <source>Preset ▾</source>
        <translation>Vorlage ▾</translation>
    </message>
    <message>
        <source>Preset: %1</source>
        <translation>Vorlage: %1</translation>
    </message>
    <message>
        <source>Choose a preset</source>
        <translation>Vorlage wählen</translation>
    </message>
    <message>
        <source>%1: %2 preset</source>
        <translation>%1: Vorlage %2</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More of this</source>
        <translation>Mehr davon</translation>
    </message>
    <message>
        <source>The format of this file.</source>
        <translation>Das Format dieser Datei.</translation>
    </message>
    <message>
        <source>Its name for people.</source>
        <translation>Der Name für Menschen.</translation>
    </message>
    <message>
        <source>A comment; it has no effect.</source>
        <translation>Ein Kommentar; er hat keine Wirkung.</translation>
    </message>
    <message>
        <source>Who may be told apart by keys.</source>
        <translation>Wer anhand von Schlüsseln unterschieden werden kann.</translation>
    </message>
    <message>
        <source>Rate limits that routes and clients refer to.</source>
        <translation>Ratenlimits, auf die sich Routen und Clients beziehen.</translation>
    </message>
    <message>
        <source>Where clients connect.</source>
        <translation>Wo Clients sich verbinden.</translation>
    </message>
    <message>
        <source>Groups of upstream servers.</source>
        <translation>Gruppen von Upstream-Servern.</translation>
    </message>
    <message>
        <source>Which request goes where; the first that matches wins.</source>
        <translation>Welche Anfrage wohin geht; die erste passende gewinnt.</translation>
    </message>
    <message>
        <source>What holds where an object says nothing.</source>
        <translation>Was gilt, wo ein Objekt nichts sagt.</translation>
    </message>
    <message>
        <source>Kept for the window.</source>
        <translation>Für das Fenster aufbewahrt.</translation>
    </message>
    <message>
        <source>Its name in references, logs and replies. A changed id is a new thing.</source>
        <translation>Der Name in Verweisen, Logs und Antworten. Eine geänderte Id ist ein neues Objekt.</translation>
    </message>
    <message>
        <source>Its keys: references to secrets, or sha256:HEX.</source>
        <translation>Die Schlüssel: Verweise auf Geheimnisse oder sha256:HEX.</translation>
    </message>
    <message>
        <source>The client certificate that stands for it: CN=NAME, dns:, uri:, email: or sha256:HEX.</source>
        <translation>Das Client-Zertifikat, das dafür steht: CN=NAME, dns:, uri:, email: oder sha256:HEX.</translation>
    </message>
    <message>
        <source>Limits on its requests, over all routes.</source>
        <translation>Limits für die Anfragen, über alle Routen.</translation>
    </message>
    <message>
        <source>What is counted apart: address, client, header:NAME or another selector.</source>
        <translation>Was getrennt gezählt wird: address, client, header:NAME oder ein anderer Selektor.</translation>
    </message>
    <message>
        <source>Requests in each window.</source>
        <translation>Anfragen in jedem Fenster.</translation>
    </message>
    <message>
        <source>The length of the window.</source>
        <translation>Die Länge des Fensters.</translation>
    </message>
    <message>
        <source>How many may come at once; otherwise as many as the limit.</source>
        <translation>Wie viele auf einmal kommen dürfen; sonst so viele wie das Limit.</translation>
    </message>
    <message>
        <source>enforce refuses requests, dry_run only reports them.</source>
        <translation>enforce lehnt Anfragen ab, dry_run meldet sie nur.</translation>
    </message>
    <message>
        <source>For the TLS handshake.</source>
        <translation>Für den TLS-Handshake.</translation>
    </message>
    <message>
        <source>From a request&apos;s first byte to the end of its head.</source>
        <translation>Vom ersten Byte einer Anfrage bis zum Ende ihres Kopfs.</translation>
    </message>
    <message>
        <source>How long an idle connection of a client is kept.</source>
        <translation>Wie lange eine ungenutzte Verbindung eines Clients gehalten wird.</translation>
    </message>
    <message>
        <source>How long a client may take nothing of its response.</source>
        <translation>Wie lange ein Client nichts von seiner Antwort abnehmen darf.</translation>
    </message>
    <message>
        <source>Open connections at most.</source>
        <translation>Höchstzahl offener Verbindungen.</translation>
    </message>
    <message>
        <source>Open connections of one address at most.</source>
        <translation>Höchstzahl offener Verbindungen einer Adresse.</translation>
    </message>
    <message>
        <source>A request body that comes slower than this each second, or a response that is read slower, is given up after a minute; off lets it trickle.</source>
        <translation>Kommt ein Body einer Anfrage pro Sekunde langsamer als dies oder wird eine Antwort langsamer gelesen, wird nach einer Minute aufgegeben; off lässt es tröpfeln.</translation>
    </message>
    <message>
        <source>local-ca makes one, files reads one.</source>
        <translation>local-ca erstellt eines, files liest eines.</translation>
    </message>
    <message>
        <source>local-ca: the names and addresses that clients call the listener by.</source>
        <translation>local-ca: die Namen und Adressen, unter denen Clients den Listener aufrufen.</translation>
    </message>
    <message>
        <source>files: the certificate and those that signed it, PEM.</source>
        <translation>files: das Zertifikat und die, die es signiert haben, PEM.</translation>
    </message>
    <message>
        <source>files: a reference to the private key, PEM.</source>
        <translation>files: ein Verweis auf den privaten Schlüssel, PEM.</translation>
    </message>
    <message>
        <source>Are clients asked for a certificate?</source>
        <translation>Werden Clients nach einem Zertifikat gefragt?</translation>
    </message>
    <message>
        <source>Who signs the certificates of clients, PEM.</source>
        <translation>Wer die Zertifikate der Clients signiert, PEM.</translation>
    </message>
    <message>
        <source>Certificates, chosen by the name that the client asks for.</source>
        <translation>Zertifikate, gewählt nach dem Namen, den der Client verlangt.</translation>
    </message>
    <message>
        <source>The oldest version of TLS that is spoken.</source>
        <translation>Die älteste TLS-Version, die gesprochen wird.</translation>
    </message>
    <message>
        <source>Certificates of clients.</source>
        <translation>Zertifikate der Clients.</translation>
    </message>
    <message>
        <source>Is it open?</source>
        <translation>Ist er offen?</translation>
    </message>
    <message>
        <source>Where it listens; localhost is both loopback addresses.</source>
        <translation>Wo er lauscht; localhost steht für beide Loopback-Adressen.</translation>
    </message>
    <message>
        <source>The port; 0 takes a free one.</source>
        <translation>Der Port; 0 nimmt einen freien.</translation>
    </message>
    <message>
        <source>What is spoken with clients.</source>
        <translation>Was mit Clients gesprochen wird.</translation>
    </message>
    <message>
        <source>Networks whose X-Forwarded-* fields are believed.</source>
        <translation>Netze, deren X-Forwarded-*-Feldern geglaubt wird.</translation>
    </message>
    <message>
        <source>Timers on the client&apos;s side.</source>
        <translation>Timer auf der Seite des Clients.</translation>
    </message>
    <message>
        <source>How many connections may be open.</source>
        <translation>Wie viele Verbindungen offen sein dürfen.</translation>
    </message>
    <message>
        <source>HTTPS.</source>
        <translation>HTTPS.</translation>
    </message>
    <message>
        <source>Where it is; its path is put in front of the request&apos;s.</source>
        <translation>Wo es ist; sein Pfad wird dem der Anfrage vorangestellt.</translation>
    </message>
    <message>
        <source>A Unix socket to dial instead of the URL&apos;s host and port.</source>
        <translation>Ein Unix-Socket, der statt Host und Port der URL angewählt wird.</translation>
    </message>
    <message>
        <source>Its share of the pool&apos;s requests.</source>
        <translation>Der Anteil an den Anfragen des Pools.</translation>
    </message>
    <message>
        <source>Used only when no other target can be.</source>
        <translation>Wird nur verwendet, wenn kein anderes Ziel es kann.</translation>
    </message>
    <message>
        <source>Exchanges at a time at most; 0 is no limit.</source>
        <translation>Höchstzahl gleichzeitiger Austausche; 0 ist kein Limit.</translation>
    </message>
    <message>
        <source>on takes requests; drain takes what is bound to it by affinity, maintenance nothing.</source>
        <translation>on nimmt Anfragen an; drain nimmt, was durch Affinität gebunden ist, maintenance nichts.</translation>
    </message>
    <message>
        <source>Warm connections that each worker keeps.</source>
        <translation>Warme Verbindungen, die jeder Worker hält.</translation>
    </message>
    <message>
        <source>How long a warm connection is kept.</source>
        <translation>Wie lange eine warme Verbindung gehalten wird.</translation>
    </message>
    <message>
        <source>What belongs together: cookie:NAME, address, header:NAME or another selector.</source>
        <translation>Was zusammengehört: cookie:NAME, address, header:NAME oder ein anderer Selektor.</translation>
    </message>
    <message>
        <source>How long it is remembered.</source>
        <translation>Wie lange es gemerkt wird.</translation>
    </message>
    <message>
        <source>A reference to the key that signs cookies; otherwise one is made.</source>
        <translation>Ein Verweis auf den Schlüssel, der Cookies signiert; sonst wird einer erzeugt.</translation>
    </message>
    <message>
        <source>hash: the value decides; learn: the target that gave a client the value in a response keeps it; auto learns Mcp-Session-Id.</source>
        <translation>hash: der Wert entscheidet; learn: das Ziel, das einem Client den Wert in einer Antwort gab, behält ihn; auto lernt Mcp-Session-Id.</translation>
    </message>
    <message>
        <source>What is asked of a server of that kind; fields that are written here win over it.</source>
        <translation>Was ein Server dieser Art gefragt wird; hier geschriebene Felder haben Vorrang.</translation>
    </message>
    <message>
        <source>http asks for a path, tcp only connects.</source>
        <translation>http fragt nach einem Pfad, tcp stellt nur eine Verbindung her.</translation>
    </message>
    <message>
        <source>http: the method.</source>
        <translation>http: die Methode.</translation>
    </message>
    <message>
        <source>http: the path.</source>
        <translation>http: der Pfad.</translation>
    </message>
    <message>
        <source>http: fields of the probe.</source>
        <translation>http: Felder der Prüfung.</translation>
    </message>
    <message>
        <source>http: the body of the probe.</source>
        <translation>http: der Body der Prüfung.</translation>
    </message>
    <message>
        <source>http: the statuses that count as healthy.</source>
        <translation>http: die Statuscodes, die als gesund gelten.</translation>
    </message>
    <message>
        <source>http: text that the first 64 KiB of the answer&apos;s body have to hold.</source>
        <translation>http: Text, der in den ersten 64 KiB des Bodys der Antwort stehen muss.</translation>
    </message>
    <message>
        <source>Time between probes.</source>
        <translation>Zeit zwischen den Prüfungen.</translation>
    </message>
    <message>
        <source>How long an answer may take.</source>
        <translation>Wie lange eine Antwort dauern darf.</translation>
    </message>
    <message>
        <source>Good answers in a row until it counts as up.</source>
        <translation>Gute Antworten in Folge, bis es als UP gilt.</translation>
    </message>
    <message>
        <source>Bad answers in a row until it counts as down.</source>
        <translation>Schlechte Antworten in Folge, bis es als DOWN gilt.</translation>
    </message>
    <message>
        <source>Failures within the window, and no fewer than successes since the first, that eject a target; 0 never does. A refused connection ejects at once.</source>
        <translation>Fehlschläge innerhalb des Fensters, und nicht weniger als Erfolge seit dem ersten, die ein Ziel ausschließen; 0 tut es nie. Eine abgelehnte Verbindung schließt sofort aus.</translation>
    </message>
    <message>
        <source>The time in which failures are counted.</source>
        <translation>Die Zeit, in der Fehlschläge gezählt werden.</translation>
    </message>
    <message>
        <source>How long a target is left out the first time.</source>
        <translation>Wie lange ein Ziel beim ersten Mal ausgeschlossen wird.</translation>
    </message>
    <message>
        <source>How long at most.</source>
        <translation>Wie lange höchstens.</translation>
    </message>
    <message>
        <source>Statuses of a target that are failures.</source>
        <translation>Statuscodes eines Ziels, die Fehlschläge sind.</translation>
    </message>
    <message>
        <source>Do error events inside an event stream, and streams that are cut, count as failures?</source>
        <translation>Zählen Fehlerereignisse in einem Ereignis-Stream und gekappte Streams als Fehlschläge?</translation>
    </message>
    <message>
        <source>Is the certificate of a target checked?</source>
        <translation>Wird das Zertifikat eines Ziels geprüft?</translation>
    </message>
    <message>
        <source>The name to ask for and to check; otherwise the URL&apos;s host.</source>
        <translation>Der Name, der verlangt und geprüft wird; sonst der Host der URL.</translation>
    </message>
    <message>
        <source>Who signs the certificates of targets, PEM; otherwise the system&apos;s authorities.</source>
        <translation>Wer die Zertifikate der Ziele signiert, PEM; sonst die Zertifizierungsstellen des Systems.</translation>
    </message>
    <message>
        <source>The gateway&apos;s own certificate, PEM.</source>
        <translation>Das eigene Zertifikat des Gateways, PEM.</translation>
    </message>
    <message>
        <source>A reference to its private key.</source>
        <translation>Ein Verweis auf den privaten Schlüssel dazu.</translation>
    </message>
    <message>
        <source>What is spoken with targets.</source>
        <translation>Was mit Zielen gesprochen wird.</translation>
    </message>
    <message>
        <source>How a target is chosen.</source>
        <translation>Wie ein Ziel gewählt wird.</translation>
    </message>
    <message>
        <source>With balance hash: what is hashed.</source>
        <translation>Bei balance hash: woraus der Hash gebildet wird.</translation>
    </message>
    <message>
        <source>The pool to use when no target here can be.</source>
        <translation>Der Pool, der verwendet wird, wenn kein Ziel hier es kann.</translation>
    </message>
    <message>
        <source>When no target can be used, are all tried all the same, whatever probes and failures say?</source>
        <translation>Werden, wenn kein Ziel verwendbar ist, trotzdem alle versucht, was Prüfungen und Fehlschläge auch sagen?</translation>
    </message>
    <message>
        <source>How long a target that came back is spared.</source>
        <translation>Wie lange ein zurückgekehrtes Ziel geschont wird.</translation>
    </message>
    <message>
        <source>The upstream servers.</source>
        <translation>Die Upstream-Server.</translation>
    </message>
    <message>
        <source>Warm connections to targets.</source>
        <translation>Warme Verbindungen zu Zielen.</translation>
    </message>
    <message>
        <source>Requests that belong together go to the same target.</source>
        <translation>Zusammengehörige Anfragen gehen an dasselbe Ziel.</translation>
    </message>
    <message>
        <source>Probes that tell whether targets are alive.</source>
        <translation>Prüfungen, die zeigen, ob Ziele leben.</translation>
    </message>
    <message>
        <source>Leaves out targets that fail.</source>
        <translation>Schließt Ziele aus, die fehlschlagen.</translation>
    </message>
    <message>
        <source>TLS with targets whose URL is https.</source>
        <translation>TLS mit Zielen, deren URL https ist.</translation>
    </message>
    <message>
        <source>Host patterns, without a port.</source>
        <translation>Muster für Hosts, ohne Port.</translation>
    </message>
    <message>
        <source>Path patterns: exact, or a prefix that ends in /*.</source>
        <translation>Muster für Pfade: exakt oder ein Präfix, das auf /* endet.</translation>
    </message>
    <message>
        <source>Methods, in capitals.</source>
        <translation>Methoden, in Großbuchstaben.</translation>
    </message>
    <message>
        <source>Fields and the patterns of their values; all must match.</source>
        <translation>Felder und die Muster ihrer Werte; alle müssen passen.</translation>
    </message>
    <message>
        <source>Query parameters and their patterns; all must match.</source>
        <translation>Query-Parameter und ihre Muster; alle müssen passen.</translation>
    </message>
    <message>
        <source>Named clients, told by a bearer token, X-Api-Key or their certificate.</source>
        <translation>Benannte Clients, erkannt an Bearer-Token, X-Api-Key oder Zertifikat.</translation>
    </message>
    <message>
        <source>Taken off the path, at a segment boundary.</source>
        <translation>Wird vom Pfad entfernt, an einer Segmentgrenze.</translation>
    </message>
    <message>
        <source>Put in front of the path.</source>
        <translation>Wird dem Pfad vorangestellt.</translation>
    </message>
    <message>
        <source>The Host that targets see: auto, preserve, target or a fixed name.</source>
        <translation>Der Host, den Ziele sehen: auto, preserve, target oder ein fester Name.</translation>
    </message>
    <message>
        <source>The status.</source>
        <translation>Der Status.</translation>
    </message>
    <message>
        <source>Fields; values may hold {variables}.</source>
        <translation>Felder; Werte dürfen {variables} enthalten.</translation>
    </message>
    <message>
        <source>The body; it may hold {variables}.</source>
        <translation>Der Body; er darf {variables} enthalten.</translation>
    </message>
    <message>
        <source>Where to; it may hold {variables}.</source>
        <translation>Wohin; darf {variables} enthalten.</translation>
    </message>
    <message>
        <source>Networks that may pass; none means all.</source>
        <translation>Netze, die passieren dürfen; keine heißt alle.</translation>
    </message>
    <message>
        <source>Networks that may not; they win.</source>
        <translation>Netze, die nicht dürfen; sie haben Vorrang.</translation>
    </message>
    <message>
        <source>Are Host and Origin checked against DNS rebinding? auto: on routes to MCP servers.</source>
        <translation>Werden Host und Origin gegen DNS-Rebinding geprüft? auto: auf Routen zu MCP-Servern.</translation>
    </message>
    <message>
        <source>Hosts besides this machine&apos;s own names that requests may be for.</source>
        <translation>Hosts neben den eigenen Namen dieses Rechners, für die Anfragen gelten dürfen.</translation>
    </message>
    <message>
        <source>Origins besides this machine&apos;s own whose pages may ask.</source>
        <translation>Origins neben denen dieses Rechners, deren Seiten anfragen dürfen.</translation>
    </message>
    <message>
        <source>Origins whose pages may ask: https://app.example, patterns, or *.</source>
        <translation>Origins, deren Seiten anfragen dürfen: https://app.example, Muster oder *.</translation>
    </message>
    <message>
        <source>Methods that they may use.</source>
        <translation>Methoden, die sie verwenden dürfen.</translation>
    </message>
    <message>
        <source>Fields that they may send.</source>
        <translation>Felder, die sie senden dürfen.</translation>
    </message>
    <message>
        <source>Fields of responses that they may read.</source>
        <translation>Felder der Antworten, die sie lesen dürfen.</translation>
    </message>
    <message>
        <source>May they send cookies and certificates?</source>
        <translation>Dürfen sie Cookies und Zertifikate senden?</translation>
    </message>
    <message>
        <source>How long a browser may remember this.</source>
        <translation>Wie lange ein Browser sich das merken darf.</translation>
    </message>
    <message>
        <source>Where a client&apos;s key is looked for; certificate is that of its TLS connection.</source>
        <translation>Wo der Schlüssel eines Clients gesucht wird; certificate ist der seiner TLS-Verbindung.</translation>
    </message>
    <message>
        <source>Which clients may pass; * is every named one.</source>
        <translation>Welche Clients passieren dürfen; * heißt alle benannten.</translation>
    </message>
    <message>
        <source>Is the key that was checked passed on to the target?</source>
        <translation>Wird der geprüfte Schlüssel an das Ziel weitergegeben?</translation>
    </message>
    <message>
        <source>The client that this user is.</source>
        <translation>Der Client, der dieser Benutzer ist.</translation>
    </message>
    <message>
        <source>The name that is typed.</source>
        <translation>Der Name, der eingegeben wird.</translation>
    </message>
    <message>
        <source>A reference to the password, or sha256:HEX.</source>
        <translation>Ein Verweis auf das Passwort oder sha256:HEX.</translation>
    </message>
    <message>
        <source>What browsers show when they ask.</source>
        <translation>Was Browser zeigen, wenn sie fragen.</translation>
    </message>
    <message>
        <source>Who may pass.</source>
        <translation>Wer passieren darf.</translation>
    </message>
    <message>
        <source>The keys: a JWKS file, or the http(s) URL of one.</source>
        <translation>Die Schlüssel: eine JWKS-Datei oder die http(s)-URL einer solchen.</translation>
    </message>
    <message>
        <source>How long the keys of a URL are believed.</source>
        <translation>Wie lange den Schlüsseln einer URL geglaubt wird.</translation>
    </message>
    <message>
        <source>HS256: a reference to the shared secret.</source>
        <translation>HS256: ein Verweis auf das gemeinsame Geheimnis.</translation>
    </message>
    <message>
        <source>The signatures that are believed; with a secret always HS256.</source>
        <translation>Die Signaturen, denen geglaubt wird; mit einem Geheimnis immer HS256.</translation>
    </message>
    <message>
        <source>Who must have issued the token; empty: anybody who has a key.</source>
        <translation>Wer das Token ausgestellt haben muss; leer: jeder, der einen Schlüssel hat.</translation>
    </message>
    <message>
        <source>For whom it must be, any of them; none: for anybody.</source>
        <translation>Für wen es sein muss, einer davon genügt; keine: für jeden.</translation>
    </message>
    <message>
        <source>What it must allow, all of them.</source>
        <translation>Was es erlauben muss, und zwar alles.</translation>
    </message>
    <message>
        <source>The claim that is the client&apos;s name; client_id is azp, or else client_id.</source>
        <translation>Der Claim, der der Name des Clients ist; client_id ist azp, sonst client_id.</translation>
    </message>
    <message>
        <source>How far clocks may differ.</source>
        <translation>Wie weit Uhren voneinander abweichen dürfen.</translation>
    </message>
    <message>
        <source>The pool that is asked.</source>
        <translation>Der Pool, der gefragt wird.</translation>
    </message>
    <message>
        <source>The path that is asked for.</source>
        <translation>Der Pfad, nach dem gefragt wird.</translation>
    </message>
    <message>
        <source>Fields of its answer that the request carries on.</source>
        <translation>Felder seiner Antwort, die die Anfrage weiterträgt.</translation>
    </message>
    <message>
        <source>How long its answer may take.</source>
        <translation>Wie lange seine Antwort dauern darf.</translation>
    </message>
    <message>
        <source>Exchanges at a time at most.</source>
        <translation>Höchstzahl gleichzeitiger Austausche.</translation>
    </message>
    <message>
        <source>How many more may wait.</source>
        <translation>Wie viele weitere warten dürfen.</translation>
    </message>
    <message>
        <source>How long they may wait.</source>
        <translation>Wie lange sie warten dürfen.</translation>
    </message>
    <message>
        <source>How many may wait.</source>
        <translation>Wie viele warten dürfen.</translation>
    </message>
    <message>
        <source>Fields with one value; what was there is replaced.</source>
        <translation>Felder mit einem Wert; was dort war, wird ersetzt.</translation>
    </message>
    <message>
        <source>Fields that are added to what is there.</source>
        <translation>Felder, die zu den vorhandenen hinzukommen.</translation>
    </message>
    <message>
        <source>Fields that are taken out, before set and add.</source>
        <translation>Felder, die entfernt werden, vor set und add.</translation>
    </message>
    <message>
        <source>Rules for the request&apos;s fields.</source>
        <translation>Regeln für die Felder der Anfrage.</translation>
    </message>
    <message>
        <source>Rules for the response&apos;s fields.</source>
        <translation>Regeln für die Felder der Antwort.</translation>
    </message>
    <message>
        <source>For the connection to a target.</source>
        <translation>Für die Verbindung zu einem Ziel.</translation>
    </message>
    <message>
        <source>How long a client may send nothing of its request&apos;s body.</source>
        <translation>Wie lange ein Client nichts vom Body seiner Anfrage senden darf.</translation>
    </message>
    <message>
        <source>From the request&apos;s end to the first byte of the response.</source>
        <translation>Vom Ende der Anfrage bis zum ersten Byte der Antwort.</translation>
    </message>
    <message>
        <source>How long a response may stand still.</source>
        <translation>Wie lange eine Antwort stillstehen darf.</translation>
    </message>
    <message>
        <source>For the whole exchange.</source>
        <translation>Für den ganzen Austausch.</translation>
    </message>
    <message>
        <source>How long a WebSocket may be silent in both directions.</source>
        <translation>Wie lange ein WebSocket in beiden Richtungen still sein darf.</translation>
    </message>
    <message>
        <source>Attempts in all.</source>
        <translation>Versuche insgesamt.</translation>
    </message>
    <message>
        <source>Reasons for another attempt: connect, or statuses of a target.</source>
        <translation>Gründe für einen weiteren Versuch: connect oder Statuscodes eines Ziels.</translation>
    </message>
    <message>
        <source>Also for methods that may not be repeated safely?</source>
        <translation>Auch für Methoden, deren Wiederholung nicht sicher ist?</translation>
    </message>
    <message>
        <source>Are exchanges recorded?</source>
        <translation>Werden Austausche aufgezeichnet?</translation>
    </message>
    <message>
        <source>How much of each body is kept; off keeps none.</source>
        <translation>Wie viel von jedem Body aufbewahrt wird; off bewahrt nichts auf.</translation>
    </message>
    <message>
        <source>How much of each event stream or WebSocket is kept; off keeps none.</source>
        <translation>Wie viel von jedem Ereignis-Stream oder WebSocket aufbewahrt wird; off bewahrt nichts auf.</translation>
    </message>
    <message>
        <source>What is made unreadable before it is kept.</source>
        <translation>Was unlesbar gemacht wird, bevor es aufbewahrt wird.</translation>
    </message>
    <message>
        <source>Does it take requests?</source>
        <translation>Nimmt sie Anfragen an?</translation>
    </message>
    <message>
        <source>The folder that the window shows it in.</source>
        <translation>Der Ordner, in dem das Fenster sie zeigt.</translation>
    </message>
    <message>
        <source>Words to find it by.</source>
        <translation>Wörter, mit denen sie zu finden ist.</translation>
    </message>
    <message>
        <source>The listeners it belongs to; none means all.</source>
        <translation>Die Listener, zu denen sie gehört; keine heißt alle.</translation>
    </message>
    <message>
        <source>The requests it takes. The first route that matches wins.</source>
        <translation>Die Anfragen, die sie annimmt. Die erste passende Route gewinnt.</translation>
    </message>
    <message>
        <source>How the request&apos;s path and host are changed.</source>
        <translation>Wie Pfad und Host der Anfrage geändert werden.</translation>
    </message>
    <message>
        <source>Action: forward to this pool.</source>
        <translation>Aktion: an diesen Pool weiterleiten.</translation>
    </message>
    <message>
        <source>Action: answer with this.</source>
        <translation>Aktion: hiermit antworten.</translation>
    </message>
    <message>
        <source>Action: send the client elsewhere.</source>
        <translation>Aktion: den Client woandershin schicken.</translation>
    </message>
    <message>
        <source>Action: answer with the gateway&apos;s metrics, as Prometheus reads them.</source>
        <translation>Aktion: mit den Metriken des Gateways antworten, wie Prometheus sie liest.</translation>
    </message>
    <message>
        <source>Which addresses may pass.</source>
        <translation>Welche Adressen passieren dürfen.</translation>
    </message>
    <message>
        <source>Refuses requests that a web page of elsewhere has made.</source>
        <translation>Lehnt Anfragen ab, die eine fremde Webseite gestellt hat.</translation>
    </message>
    <message>
        <source>Lets web pages of other origins in; preflights are answered here.</source>
        <translation>Lässt Webseiten anderer Origins herein; Preflights werden hier beantwortet.</translation>
    </message>
    <message>
        <source>Named clients may pass, by a key or certificate.</source>
        <translation>Benannte Clients dürfen passieren, mit Schlüssel oder Zertifikat.</translation>
    </message>
    <message>
        <source>Named clients may pass, by user and password.</source>
        <translation>Benannte Clients dürfen passieren, mit Benutzer und Passwort.</translation>
    </message>
    <message>
        <source>Whoever has a signed token may pass.</source>
        <translation>Wer ein signiertes Token hat, darf passieren.</translation>
    </message>
    <message>
        <source>A target of another pool decides who may pass.</source>
        <translation>Ein Ziel eines anderen Pools entscheidet, wer passieren darf.</translation>
    </message>
    <message>
        <source>Limits on its requests.</source>
        <translation>Limits für die Anfragen.</translation>
    </message>
    <message>
        <source>How many exchanges may run at a time.</source>
        <translation>Wie viele Austausche gleichzeitig laufen dürfen.</translation>
    </message>
    <message>
        <source>Requests wait here while no target can be used, instead of failing at once.</source>
        <translation>Anfragen warten hier, solange kein Ziel verwendbar ist, statt sofort fehlzuschlagen.</translation>
    </message>
    <message>
        <source>Changes of header fields; the rules of defaults run first.</source>
        <translation>Änderungen an Header-Feldern; die Regeln der Vorgaben laufen zuerst.</translation>
    </message>
    <message>
        <source>Is a Forwarded field (RFC 7239) sent beside X-Forwarded-*?</source>
        <translation>Wird neben X-Forwarded-* ein Feld Forwarded (RFC 7239) gesendet?</translation>
    </message>
    <message>
        <source>Timers; all but total start again with every progress.</source>
        <translation>Timer; alle außer total beginnen bei jedem Fortschritt neu.</translation>
    </message>
    <message>
        <source>Other attempts at other targets.</source>
        <translation>Weitere Versuche bei anderen Zielen.</translation>
    </message>
    <message>
        <source>The largest request body.</source>
        <translation>Der größte Body einer Anfrage.</translation>
    </message>
    <message>
        <source>What is kept of its exchanges.</source>
        <translation>Was von den Austauschen aufbewahrt wird.</translation>
    </message>
    <message>
        <source>Defaults of every route.</source>
        <translation>Vorgaben für jede Route.</translation>
    </message>
    <message>
        <source>Defaults of every pool.</source>
        <translation>Vorgaben für jeden Pool.</translation>
    </message>
    <message>
        <source>Defaults of every listener.</source>
        <translation>Vorgaben für jeden Listener.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Open the limit</source>
        <translation>Limit öffnen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>per</source>
        <translation>pro</translation>
    </message>
    <message>
        <source>burst</source>
        <translation>Burst</translation>
    </message>
    <message>
        <source>for each</source>
        <translation>je</translation>
    </message>
    <message>
        <source>All of it…</source>
        <translation>Vollständig…</translation>
    </message>
    <message>
        <source>%1: %2 per %3 for each %4</source>
        <translation>%1: %2 pro %3 je %4</translation>
    </message>
    <message>
        <source>By minute, at most %1</source>
        <translation>Nach Minuten, höchstens %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Queue instead of 429</source>
        <translation>Warteschlange statt 429</translation>
    </message>
    <message>
        <source>Takes the limit off this route, and lets requests wait for their turn.</source>
        <translation>Nimmt das Limit von dieser Route und lässt Anfragen warten, bis sie an der Reihe sind.</translation>
    </message>
    <message>
        <source>None of %1 would be limited.</source>
        <translation>Keiner von %1 würde begrenzt.</translation>
    </message>
    <message>
        <source>%1 of %2 would be limited.</source>
        <translation>%1 von %2 würden begrenzt.</translation>
    </message>
    <message>
        <source>%1 of %2 would be limited, mostly %3.</source>
        <translation>%1 von %2 würden begrenzt, meist %3.</translation>
    </message>
    <message>
        <source>Raise to %1</source>
        <translation>Auf %1 erhöhen</translation>
    </message>
    <message>
        <source>%1: queue instead of %2</source>
        <translation>%1: Warteschlange statt %2</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>%1, name</source>
        <translation>%1, Name</translation>
    </message>
    <message>
        <source>%1, value</source>
        <translation>%1, Wert</translation>
    </message>
    <message>
        <source>Remove number %1</source>
        <translation>Nummer %1 entfernen</translation>
    </message>
    <message>
        <source>From defaults: %1</source>
        <translation>Aus Vorgaben: %1</translation>
    </message>
    <message>
        <source>New listener…</source>
        <translation>Neuer Listener…</translation>
    </message>
    <message>
        <source>New pool…</source>
        <translation>Neuer Pool…</translation>
    </message>
    <message>
        <source>New limit…</source>
        <translation>Neues Limit…</translation>
    </message>
    <message>
        <source>New client…</source>
        <translation>Neuer Client…</translation>
    </message>
    <message>
        <source>%1 per %2</source>
        <translation>%1 pro %2</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Nummer %1</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Hinzufügen: %1</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Entfernen: %1</translation>
    </message>
    <message>
        <source>Move: %1</source>
        <translation>Verschieben: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>It is in use.</source>
        <translation>Es wird verwendet.</translation>
    </message>
    <message>
        <source>Named by: %1</source>
        <translation>Genannt von: %1</translation>
    </message>
    <message>
        <source>Remove it there too</source>
        <translation>Auch dort entfernen</translation>
    </message>
    <message>
        <source>Replace by ▾</source>
        <translation>Ersetzen durch ▾</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 statt %2</translation>
    </message>
    <message>
        <source>LLM stream</source>
        <translation>LLM-Stream</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>MCP over HTTP</source>
        <translation>MCP über HTTP</translation>
    </message>
    <message>
        <source>Plain API</source>
        <translation>Einfache API</translation>
    </message>
    <message>
        <source>Waits ten minutes for the first word, and fifteen for each one after it.</source>
        <translation>Wartet zehn Minuten auf das erste Wort und fünfzehn auf jedes weitere.</translation>
    </message>
    <message>
        <source>Connects fast, then may be silent for six hours.</source>
        <translation>Verbindet schnell, darf dann sechs Stunden still sein.</translation>
    </message>
    <message>
        <source>Lets streams be silent for an hour, and keeps web pages of elsewhere out.</source>
        <translation>Streams dürfen eine Stunde still sein, und fremde Webseiten bleiben draußen.</translation>
    </message>
    <message>
        <source>Short timers, small bodies, and another attempt after 502 or 503.</source>
        <translation>Kurze Timer, kleine Bodys und ein weiterer Versuch nach 502 oder 503.</translation>
    </message>
    <message>
        <source>A plain secret</source>
        <translation>Ein Geheimnis im Klartext</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Ersetzen…</translation>
    </message>
    <message>
        <source>Secret %1</source>
        <translation>Geheimnis %1</translation>
    </message>
    <message>
        <source>Replace %1</source>
        <translation>%1 ersetzen</translation>
    </message>
    <message>
        <source>Keep in keychain…</source>
        <translation>Im Schlüsselbund ablegen…</translation>
    </message>
    <message>
        <source>there</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>Keep in keychain</source>
        <translation>Im Schlüsselbund ablegen</translation>
    </message>
    <message>
        <source>Type it, or env:NAME, file:PATH</source>
        <translation>Eintippen, oder env:NAME, file:PATH</translation>
    </message>
    <message>
        <source>%1, its name in the keychain</source>
        <translation>%1, Name im Schlüsselbund</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>war %1</translation>
    </message>
    <message>
        <source>%1, another one</source>
        <translation>%1, weiterer Eintrag</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>%1, number %2</source>
        <translation>%1, Nummer %2</translation>
    </message>
    <message>
        <source>Move number %1</source>
        <translation>Nummer %1 verschieben</translation>
    </message>
    <message>
        <source>Needs a whole number.</source>
        <translation>Eine ganze Zahl ist nötig.</translation>
    </message>
    <message>
        <source>Needs a number from %1 to %2.</source>
        <translation>Eine Zahl von %1 bis %2 ist nötig.</translation>
    </message>
    <message>
        <source>Cannot be off here: write 10s or 15m.</source>
        <translation>Kann hier nicht off sein: 10s oder 15m schreiben.</translation>
    </message>
    <message>
        <source>Write off for none.</source>
        <translation>Statt 0 off schreiben.</translation>
    </message>
    <message>
        <source>Needs a unit: %1KiB or %1MiB.</source>
        <translation>Einheit nötig: %1KiB oder %1MiB.</translation>
    </message>
    <message>
        <source>Needs a unit: %1s or %1ms.</source>
        <translation>Einheit nötig: %1s oder %1ms.</translation>
    </message>
    <message>
        <source>Not a size: write 512B, 64KiB, 10MiB or off.</source>
        <translation>Keine Größe: 512B, 64KiB, 10MiB oder off schreiben.</translation>
    </message>
    <message>
        <source>Not a duration: write 250ms, 10s, 15m or 1h.</source>
        <translation>Keine Dauer: 250ms, 10s, 15m oder 1h schreiben.</translation>
    </message>
    <message>
        <source>Not a duration: write 250ms, 10s, 15m, 1h or off.</source>
        <translation>Keine Dauer: 250ms, 10s, 15m, 1h oder off schreiben.</translation>
    </message>
    <message>
        <source>Lower-case letters, digits, - and _; 64 at most, a letter or digit first.</source>
        <translation>Kleinbuchstaben, Ziffern, - und _; höchstens 64, zuerst ein Buchstabe oder eine Ziffer.</translation>
    </message>
    <message>
        <source>Time to first byte, last %1 on this route</source>
        <translation>Zeit bis zum ersten Byte, letzte %1 auf dieser Route</translation>
    </message>
    <message>
        <source>Time to first byte of %1 answers, the slowest after %2</source>
        <translation>Zeit bis zum ersten Byte von %1 Antworten, die langsamste nach %2</translation>
    </message>
    <message>
        <source>This draft against the last %1 exchanges</source>
        <translation>Dieser Entwurf gegen die letzten %1 Austausche</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>Von %1 bis %2.</translation>
    </message>
    <message>
        <source>For example %1.</source>
        <translation>Zum Beispiel %1.</translation>
    </message>
    <message>
        <source>It has to be there.</source>
        <translation>Es muss da sein.</translation>
    </message>
    <message>
        <source>Where nothing is said, the profile&apos;s defaults say %1.</source>
        <translation>Wo nichts steht, gilt die Vorgabe des Profils: %1.</translation>
    </message>
    <message>
        <source>Where nothing is said, it is %1.</source>
        <translation>Wo nichts steht, ist es %1.</translation>
    </message>
    <message>
        <source>In the JSON: %1</source>
        <translation>Im JSON: %1</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Die Hilfe schließen</translation>
    </message>
    <message>
        <source>%1 Help</source>
        <translation>%1 Hilfe</translation>
    </message>
    <message>
        <source>What the chosen field is for</source>
        <translation>Wofür das gewählte Feld da ist</translation>
    </message>
</context>
<context>
    <name>headgate::ui::GatewayActions</name>
    <message>
        <source>The profile has no listener “%1” whose port could be changed</source>
        <translation>Das Profil hat keinen Listener „%1“, dessen Port geändert werden könnte</translation>
    </message>
</context>
<context>
    <name>headgate::ui::GatewayNotices</name>
    <message>
        <source>What was served before goes on being served.</source>
        <translation>Was vorher aktiv war, bleibt aktiv.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Listener “%1” is not open.</source>
        <translation>Listener „%1“ ist nicht offen.</translation>
    </message>
    <message>
        <source>Listener “%1” is still open at %2. </source>
        <translation>Listener „%1“ ist noch auf %2 offen. </translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>%1 cannot be read any more.</source>
        <translation>%1 ist nicht mehr lesbar.</translation>
    </message>
    <message>
        <source>Another program deleted, renamed or locked it. What is open here may be the only copy, until it is saved.</source>
        <translation>Ein anderes Programm hat die Datei gelöscht, umbenannt oder gesperrt. Was hier offen ist, ist bis zum Speichern womöglich die einzige Kopie.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>%1 was changed by another program.</source>
        <translation>%1 wurde von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>You have unsaved changes. Keeping yours replaces the file when you save.</source>
        <translation>Es gibt ungespeicherte Änderungen. Wird die eigene Fassung behalten, ersetzt sie beim Speichern die Datei.</translation>
    </message>
    <message>
        <source>Load theirs</source>
        <translation>Fremde laden</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Eigene behalten</translation>
    </message>
    <message>
        <source>%1 on disk</source>
        <translation>Datei %1</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>What is open stays as it was before.</source>
        <translation>Was offen ist, bleibt wie zuvor.</translation>
    </message>
    <message>
        <source>Nothing is served until it is mended.</source>
        <translation>Bis das behoben ist, ist nichts aktiv.</translation>
    </message>
    <message>
        <source>%1 has an error.</source>
        <translation>%1 hat einen Fehler.</translation>
    </message>
    <message>
        <source>%1 has %2 errors.</source>
        <translation>%1 hat %2 Fehler.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>Andere öffnen…</translation>
    </message>
    <message>
        <source>“%1” has unsaved changes.</source>
        <translation>„%1“ hat ungespeicherte Änderungen.</translation>
    </message>
    <message>
        <source>Save them %1?</source>
        <translation>Speichern, %1?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Shared. There is no secret in it.</source>
        <translation>Geteilt. Es ist kein Geheimnis darin.</translation>
    </message>
    <message>
        <source>Shared without a secret: whoever opens it is asked for it.</source>
        <translation>Ohne ein Geheimnis geteilt: Wer es öffnet, wird danach gefragt.</translation>
    </message>
    <message>
        <source>Shared without %1 secrets: whoever opens it is asked for them.</source>
        <translation>Ohne %1 Geheimnisse geteilt: Wer es öffnet, wird danach gefragt.</translation>
    </message>
    <message>
        <source>The copy is %1.</source>
        <translation>Die Kopie ist %1.</translation>
    </message>
</context>
<context>
    <name>headgate::ui::GatewaySection</name>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Start it when the window opens</source>
        <translation>Starten, wenn das Fenster sich öffnet</translation>
    </message>
    <message>
        <source>At start</source>
        <translation>Beim Start</translation>
    </message>
    <message>
        <source>Time to finish, in seconds</source>
        <translation>Zeit zum Abschließen, in Sekunden</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Time to finish</source>
        <translation>Zeit zum Abschließen</translation>
    </message>
    <message>
        <source>How long exchanges may go on when the gateway is stopped. Then they are cut.</source>
        <translation>Wie lange Austausche weiterlaufen dürfen, wenn das Gateway gestoppt wird. Danach werden sie gekappt.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>Memory for what was recorded. When it is full, the oldest exchanges go first.</source>
        <translation>Speicher für Aufgezeichnetes. Ist er voll, gehen die ältesten Austausche zuerst.</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1 MiB</translation>
    </message>
</context>
<context>
    <name>headgate::ui::GaugeDelegate</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
</context>
<context>
    <name>headgate::ui::HistoryList</name>
    <message>
        <source>History of edits</source>
        <translation>Änderungsverlauf</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>Wie geöffnet</translation>
    </message>
</context>
<context>
    <name>headgate::ui::JsonEditor</name>
    <message>
        <source>The profile as JSON</source>
        <translation>Das Profil als JSON</translation>
    </message>
    <message>
        <source>JSON edited</source>
        <translation>JSON bearbeitet</translation>
    </message>
</context>
<context>
    <name>headgate::ui::JsonPane</name>
    <message>
        <source>The profile says nothing here, so the defaults hold.</source>
        <translation>Das Profil sagt hier nichts, also gelten die Vorgaben.</translation>
    </message>
    <message>
        <source>JSON of the chosen block</source>
        <translation>JSON des gewählten Blocks</translation>
    </message>
</context>
<context>
    <name>headgate::ui::KeyEdit</name>
    <message>
        <source>Press the keys</source>
        <translation>Tasten drücken</translation>
    </message>
</context>
<context>
    <name>headgate::ui::KeyTableModel</name>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>%1, no keys, %2</source>
        <translation>%1, keine Tasten, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (geändert)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
</context>
<context>
    <name>headgate::ui::KeysPage</name>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>headgate::ui::KeysSection</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Keys without Ctrl or Alt act where a table has the focus</source>
        <translation>Tasten ohne Strg oder Alt wirken, wo eine Tabelle den Fokus hat</translation>
    </message>
    <message>
        <source>Single letters</source>
        <translation>Einzelne Buchstaben</translation>
    </message>
    <message>
        <source>Switch them off if they act when you did not mean it, for instance with speech input.</source>
        <translation>Abschalten, wenn sie ungewollt wirken, etwa bei Spracheingabe.</translation>
    </message>
    <message>
        <source>Keys of commands</source>
        <translation>Tasten der Befehle</translation>
    </message>
    <message>
        <source>shortcuts keyboard bindings</source>
        <translation>Tastenkürzel Tastatur Tastenbelegung</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Tasten ändern</translation>
    </message>
    <message>
        <source>shortcuts keyboard bindings reset</source>
        <translation>Tastenkürzel Tastatur Tastenbelegung zurücksetzen</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Befehle und Tasten suchen</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Take them over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>No command is chosen.</source>
        <translation>Kein Befehl gewählt.</translation>
    </message>
    <message>
        <source>Keys of %1</source>
        <translation>Tasten von %1</translation>
    </message>
    <message>
        <source>Press the keys that it is to have; Backspace takes them away.</source>
        <translation>Die gewünschten Tasten drücken; die Rücktaste entfernt sie.</translation>
    </message>
    <message>
        <source>%1 is “%2”. Taken over, that one has no keys.</source>
        <translation>%1 ist „%2“. Nach dem Übernehmen hat jener Befehl keine Tasten.</translation>
    </message>
</context>
<context>
    <name>headgate::ui::LastHour</name>
    <message>
        <source>no requests that this window saw</source>
        <translation>keine Anfragen, die dieses Fenster gesehen hat</translation>
    </message>
    <message>
        <source>%1 requests</source>
        <translation>%1 Anfragen</translation>
    </message>
    <message>
        <source>%1 failed, %2</source>
        <translation>%1 fehlgeschlagen, %2</translation>
    </message>
    <message>
        <source>%1 limited</source>
        <translation>%1 begrenzt</translation>
    </message>
    <message>
        <source>peak %1 a minute at %2</source>
        <translation>Spitze %1 pro Minute um %2</translation>
    </message>
    <message>
        <source>Last hour: </source>
        <translation>Letzte Stunde: </translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
</context>
<context>
    <name>headgate::ui::LimitLineModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>headgate::ui::LimitLines</name>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>listener</source>
        <translation>Listener</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>client %1</source>
        <translation>Client %1</translation>
    </message>
    <message>
        <source>nobody lately</source>
        <translation>zuletzt niemand</translation>
    </message>
    <message>
        <source>%1, dry run</source>
        <translation>%1, nur gemeldet</translation>
    </message>
    <message>
        <source>Limit %1: %2 allowed, %3 refused since the gateway began to count.</source>
        <translation>Limit %1: %2 zugelassen, %3 abgelehnt, seit das Gateway zählt.</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>gleichzeitig</translation>
    </message>
    <message>
        <source>none waits</source>
        <translation>keine wartet</translation>
    </message>
    <message>
        <source>%1 wait</source>
        <translation>%1 warten</translation>
    </message>
    <message>
        <source>%1 of %2 wait</source>
        <translation>%1 von %2 warten</translation>
    </message>
    <message>
        <source>%1 refused since the gateway began to count.</source>
        <translation>%1 abgelehnt, seit das Gateway zählt.</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>Minute</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>all together, in %1</source>
        <translation>alle zusammen, in %1</translation>
    </message>
    <message>
        <source>per %1</source>
        <translation>pro %1</translation>
    </message>
    <message>
        <source>per %1 and %2</source>
        <translation>pro %1 und %2</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, in %2</translation>
    </message>
    <message>
        <source>Of %1 it refused %2.</source>
        <translation>Von %1 abgelehnt: %2.</translation>
    </message>
    <message>
        <source>Limit %1 would have rejected %2 of the last %3.</source>
        <translation>Limit %1 hätte %2 der letzten %3 abgelehnt.</translation>
    </message>
    <message>
        <source>Limit %1 would have rejected %2 of the last %3, mostly of %4 on %5.</source>
        <translation>Limit %1 hätte %2 der letzten %3 abgelehnt, meist von %4 auf %5.</translation>
    </message>
</context>
<context>
    <name>headgate::ui::LimitedHour</name>
    <message>
        <source>%1, %2 on %3</source>
        <translation>%1, %2 auf %3</translation>
    </message>
    <message>
        <source>%1 to %2, %3 on %4</source>
        <translation>%1 bis %2, %3 auf %4</translation>
    </message>
    <message>
        <source>No request was limited in the last hour</source>
        <translation>In der letzten Stunde wurde keine Anfrage begrenzt</translation>
    </message>
    <message>
        <source>%1 limited in the last hour; most: %2</source>
        <translation>%1 in der letzten Stunde begrenzt; am meisten: %2</translation>
    </message>
</context>
<context>
    <name>headgate::ui::LimitsPane</name>
    <message>
        <source>Limits, now</source>
        <translation>Limits, jetzt</translation>
    </message>
    <message>
        <source>Limited, each minute of the last hour</source>
        <translation>Begrenzt, je Minute der letzten Stunde</translation>
    </message>
    <message>
        <source>No limit holds now. A route names the limits that hold for it.</source>
        <translation>Jetzt gilt kein Limit. Eine Route nennt die Limits, die für sie gelten.</translation>
    </message>
    <message>
        <source>none limited in the last hour</source>
        <translation>in der letzten Stunde keine begrenzt</translation>
    </message>
    <message>
        <source>%1 limited in the last hour</source>
        <translation>in der letzten Stunde %1 begrenzt</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ListenStep</name>
    <message>
        <source>Choose where Headgate listens</source>
        <translation>Wählen, wo Headgate lauscht</translation>
    </message>
    <message>
        <source>Address to listen on</source>
        <translation>Adresse zum Lauschen</translation>
    </message>
    <message>
        <source>Port to listen on</source>
        <translation>Port zum Lauschen</translation>
    </message>
    <message>
        <source>Pick another free port</source>
        <translation>Anderen freien Port nehmen</translation>
    </message>
    <message>
        <source>also HTTPS on %1</source>
        <translation>auch HTTPS auf %1</translation>
    </message>
    <message>
        <source>With a certificate of Headgate&apos;s own authority, which clients have to trust first.</source>
        <translation>Mit einem Zertifikat der Zertifizierungsstelle von Headgate, der Clients erst vertrauen müssen.</translation>
    </message>
    <message>
        <source>Write a port from 1 to 65535.</source>
        <translation>Einen Port von 1 bis 65535 schreiben.</translation>
    </message>
    <message>
        <source>%1 is used by %2</source>
        <translation>%1 wird von %2 verwendet</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>only this machine can reach it</source>
        <translation>nur von diesem Rechner erreichbar</translation>
    </message>
    <message>
        <source>other machines can reach it: give its routes keys before you tell anybody</source>
        <translation>von anderen Rechnern erreichbar: den Routen Schlüssel geben, bevor jemand davon erfährt</translation>
    </message>
    <message>
        <source>the gateway is not running</source>
        <translation>das Gateway läuft nicht</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ListenersPanel</name>
    <message>
        <source>Listeners</source>
        <translation>Listener</translation>
    </message>
    <message>
        <source>The open profile has no listeners.</source>
        <translation>Das offene Profil hat keine Listener.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>Let listener %1 use port %2</source>
        <translation>Listener %1 Port %2 verwenden lassen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Try again to open listener %1</source>
        <translation>Erneut versuchen, Listener %1 zu öffnen</translation>
    </message>
</context>
<context>
    <name>headgate::ui::MainWindow</name>
    <message>
        <source>%1[*] — Headgate</source>
        <translation>%1[*] — Headgate</translation>
    </message>
    <message>
        <source>Headgate</source>
        <translation>Headgate</translation>
    </message>
</context>
<context>
    <name>headgate::ui::MapGraph</name>
    <message>
        <source>listening</source>
        <translation>lauscht</translation>
    </message>
    <message>
        <source>one target</source>
        <translation>ein Ziel</translation>
    </message>
    <message numerus="yes">
        <source>none of its %n target(s) can be used</source>
        <translation>
            <numerusform>das einzige Ziel ist nicht verwendbar</numerusform>
            <numerusform>keines der %n Ziele ist verwendbar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 targets cannot be used</source>
        <translation>%1 von %2 Zielen nicht verwendbar</translation>
    </message>
    <message>
        <source>every path</source>
        <translation>jeder Pfad</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>there is no pool “%1”</source>
        <translation>es gibt keinen Pool „%1“</translation>
    </message>
    <message>
        <source>answered here</source>
        <translation>hier beantwortet</translation>
    </message>
    <message>
        <source>No traffic</source>
        <translation>Ohne Verkehr</translation>
    </message>
    <message numerus="yes">
        <source>%n route(s)</source>
        <translation>
            <numerusform>%n Route</numerusform>
            <numerusform>%n Routen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headgate::ui::MapLegend</name>
    <message>
        <source>well</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>degraded</source>
        <translation>gestört</translation>
    </message>
    <message>
        <source>down</source>
        <translation>DOWN</translation>
    </message>
    <message>
        <source>draining</source>
        <translation>läuft aus</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>untätig</translation>
    </message>
    <message>
        <source>Edges, by their colours: %1</source>
        <translation>Kanten nach ihren Farben: %1</translation>
    </message>
    <message>
        <source>Width is req/min</source>
        <translation>Breite ist Anfr./min</translation>
    </message>
</context>
<context>
    <name>headgate::ui::MapView</name>
    <message>
        <source>Map of the profile</source>
        <translation>Karte des Profils</translation>
    </message>
    <message>
        <source>The arrow keys go from one to the next, Enter opens it.</source>
        <translation>Die Pfeiltasten gehen von einem zum nächsten, Eingabe öffnet es.</translation>
    </message>
</context>
<context>
    <name>headgate::ui::MapWords</name>
    <message numerus="yes">
        <source>%n listening</source>
        <comment>listeners</comment>
        <translation>
            <numerusform>%n lauscht</numerusform>
            <numerusform>%n lauschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n down</source>
        <comment>listeners, pools or targets</comment>
        <translation>
            <numerusform>%n DOWN</numerusform>
            <numerusform>%n DOWN</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed</source>
        <comment>listeners</comment>
        <translation>
            <numerusform>%n geschlossen</numerusform>
            <numerusform>%n geschlossen</numerusform>
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
            <numerusform>%n lädt</numerusform>
            <numerusform>%n laden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n going down</source>
        <comment>pools or targets</comment>
        <translation>
            <numerusform>%n vor Ausfall</numerusform>
            <numerusform>%n vor Ausfall</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resting</source>
        <comment>pools or targets</comment>
        <translation>
            <numerusform>%n ruht</numerusform>
            <numerusform>%n ruhen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draining</source>
        <comment>pools or targets</comment>
        <translation>
            <numerusform>%n läuft aus</numerusform>
            <numerusform>%n laufen aus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a check</source>
        <comment>pools or targets</comment>
        <translation>
            <numerusform>%n ohne Prüfung</numerusform>
            <numerusform>%n ohne Prüfung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n idle</source>
        <comment>pools or targets</comment>
        <translation>
            <numerusform>%n untätig</numerusform>
            <numerusform>%n untätig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n degraded</source>
        <comment>pools or targets</comment>
        <translation>
            <numerusform>%n gestört</numerusform>
            <numerusform>%n gestört</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a minute.</source>
        <translation>%1 pro Minute.</translation>
    </message>
    <message>
        <source>%1 a minute, of which %2 failed.</source>
        <translation>%1 pro Minute, davon %2 fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Listeners</source>
        <translation>Listener</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Routen</translation>
    </message>
    <message>
        <source>Pools</source>
        <translation>Pools</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>first match wins</source>
        <translation>der erste Treffer gilt</translation>
    </message>
    <message>
        <source>Listener %1, %2</source>
        <translation>Listener %1, %2</translation>
    </message>
    <message>
        <source>Routes of %1, %2</source>
        <translation>Routen von %1, %2</translation>
    </message>
    <message>
        <source>Route %1, %2</source>
        <translation>Route %1, %2</translation>
    </message>
    <message>
        <source>Pool %1</source>
        <translation>Pool %1</translation>
    </message>
    <message>
        <source>Pool %1, %2</source>
        <translation>Pool %1, %2</translation>
    </message>
    <message>
        <source>Target %1, %2</source>
        <translation>Ziel %1, %2</translation>
    </message>
    <message>
        <source>Show its routes</source>
        <translation>Seine Routen zeigen</translation>
    </message>
    <message>
        <source>Open listener</source>
        <translation>Listener öffnen</translation>
    </message>
    <message>
        <source>Open route</source>
        <translation>Route öffnen</translation>
    </message>
    <message>
        <source>Open pool</source>
        <translation>Pool öffnen</translation>
    </message>
    <message>
        <source>Open target</source>
        <translation>Ziel öffnen</translation>
    </message>
</context>
<context>
    <name>headgate::ui::MessageTab</name>
    <message>
        <source>the route&apos;s record limit</source>
        <translation>das Aufzeichnungslimit der Route</translation>
    </message>
    <message>
        <source>the record could not keep up</source>
        <translation>die Aufzeichnung kam nicht nach</translation>
    </message>
    <message>
        <source>redaction cannot read it</source>
        <translation>die Schwärzung kann es nicht lesen</translation>
    </message>
    <message>
        <source>the record&apos;s memory was needed for newer ones</source>
        <translation>der Speicher der Aufzeichnung wurde für neuere gebraucht</translation>
    </message>
    <message>
        <source>%1 of %2 kept: %3</source>
        <translation>%1 von %2 aufbewahrt: %3</translation>
    </message>
    <message>
        <source>The first %1 of %2</source>
        <translation>Die ersten %1 von %2</translation>
    </message>
    <message>
        <source> · secrets replaced</source>
        <translation> · Geheimnisse ersetzt</translation>
    </message>
    <message>
        <source>As sent to the target</source>
        <translation>Wie an das Ziel gesendet</translation>
    </message>
    <message>
        <source>Show the head as it was sent to the target, instead of as it was received</source>
        <translation>Den Kopf zeigen, wie er an das Ziel gesendet wurde, statt wie er empfangen wurde</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>%1 head</source>
        <translation>Kopf der %1</translation>
    </message>
    <message>
        <source>%1 body</source>
        <translation>Body der %1</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>The record holds nothing of this request.</source>
        <translation>Die Aufzeichnung enthält nichts von dieser Anfrage.</translation>
    </message>
    <message>
        <source>Nothing has come yet.</source>
        <translation>Noch ist nichts gekommen.</translation>
    </message>
    <message>
        <source>No response came.</source>
        <translation>Es kam keine Antwort.</translation>
    </message>
    <message>
        <source> · decoded up to the first %1</source>
        <translation> · bis zu den ersten %1 dekodiert</translation>
    </message>
    <message>
        <source>none</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source> · first %1 of %2 shown</source>
        <translation> · erste %1 von %2 gezeigt</translation>
    </message>
</context>
<context>
    <name>headgate::ui::MiniStrip</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Chunks over time</source>
        <translation>Chunks über die Zeit</translation>
    </message>
    <message numerus="yes">
        <source>%n chunk(s)</source>
        <translation>
            <numerusform>%n Chunk</numerusform>
            <numerusform>%n Chunks</numerusform>
        </translation>
    </message>
    <message>
        <source>first byte %1</source>
        <translation>erstes Byte %1</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>jetzt %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>Ende %1</translation>
    </message>
    <message>
        <source>%1 silent</source>
        <translation>%1 Stille</translation>
    </message>
    <message>
        <source>0 s</source>
        <translation>0 s</translation>
    </message>
</context>
<context>
    <name>headgate::ui::MissingSecretRow</name>
    <message>
        <source>%1 Start Headgate with it, or keep it in the keychain instead.</source>
        <translation>%1 Headgate damit starten oder es stattdessen im Schlüsselbund ablegen.</translation>
    </message>
    <message>
        <source>%1 Put the file there and look again.</source>
        <translation>%1 Die Datei dort ablegen und neu nachsehen.</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>abgelegt</translation>
    </message>
    <message>
        <source>Secret %1, used by %2</source>
        <translation>Geheimnis %1, verwendet von %2</translation>
    </message>
    <message>
        <source>The secret %1</source>
        <translation>Das Geheimnis %1</translation>
    </message>
    <message>
        <source>Type or paste it</source>
        <translation>Eintippen oder einfügen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Ablegen</translation>
    </message>
    <message>
        <source>Keep the secret %1 in the keychain</source>
        <translation>Das Geheimnis %1 im Schlüsselbund ablegen</translation>
    </message>
    <message>
        <source>there</source>
        <translation>vorhanden</translation>
    </message>
</context>
<context>
    <name>headgate::ui::MissingSecretsDesk</name>
    <message>
        <source>This profile needs a secret that this machine does not have.</source>
        <translation>Dieses Profil braucht ein Geheimnis, das dieser Rechner nicht hat.</translation>
    </message>
    <message>
        <source>This profile needs %1 secrets that this machine does not have.</source>
        <translation>Dieses Profil braucht %1 Geheimnisse, die dieser Rechner nicht hat.</translation>
    </message>
    <message>
        <source>A route that uses one answers 503 until it is there.</source>
        <translation>Eine Route, die eines verwendet, antwortet mit 503, bis es da ist.</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Zeigen…</translation>
    </message>
    <message>
        <source>Type it…</source>
        <translation>Eintippen…</translation>
    </message>
    <message>
        <source>Type them…</source>
        <translation>Eintippen…</translation>
    </message>
    <message>
        <source>A route answers 503, because a secret is missing.</source>
        <translation>Eine Route antwortet mit 503, weil ein Geheimnis fehlt.</translation>
    </message>
    <message>
        <source>%1 routes answer 503, because secrets are missing.</source>
        <translation>%1 Routen antworten mit 503, weil Geheimnisse fehlen.</translation>
    </message>
    <message>
        <source>How to fix</source>
        <translation>Abhilfe</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Secrets are kept in %1.</source>
        <translation>Geheimnisse liegen in %1.</translation>
    </message>
</context>
<context>
    <name>headgate::ui::MissingSecretsPanel</name>
    <message>
        <source>Secrets that are not there</source>
        <translation>Fehlende Geheimnisse</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Neu nachsehen</translation>
    </message>
    <message>
        <source>Look whether they are there now</source>
        <translation>Nachsehen, ob sie jetzt da sind</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the list (Escape)</source>
        <translation>Liste schließen (Esc)</translation>
    </message>
    <message>
        <source>Every secret of this profile is there.</source>
        <translation>Alle Geheimnisse dieses Profils sind da.</translation>
    </message>
    <message>
        <source>A secret of this profile is not there</source>
        <translation>Ein Geheimnis dieses Profils fehlt</translation>
    </message>
    <message>
        <source>%1 secrets of this profile are not there</source>
        <translation>%1 Geheimnisse dieses Profils fehlen</translation>
    </message>
</context>
<context>
    <name>headgate::ui::NameEdit</name>
    <message>
        <source>Name of the route</source>
        <translation>Name der Route</translation>
    </message>
</context>
<context>
    <name>headgate::ui::NoRoutes</name>
    <message>
        <source>Nothing is routed yet.</source>
        <translation>Noch wird nichts geroutet.</translation>
    </message>
    <message>
        <source>Find local services</source>
        <translation>Lokale Dienste suchen</translation>
    </message>
    <message>
        <source>New route</source>
        <translation>Neue Route</translation>
    </message>
    <message>
        <source>Edit the JSON</source>
        <translation>JSON bearbeiten</translation>
    </message>
    <message>
        <source>This profile cannot be read.</source>
        <translation>Dieses Profil ist nicht lesbar.</translation>
    </message>
    <message>
        <source>This profile cannot be read. Line %1: %2.</source>
        <translation>Dieses Profil ist nicht lesbar. Zeile %1: %2.</translation>
    </message>
</context>
<context>
    <name>headgate::ui::NoticeBar</name>
    <message>
        <source>%1 more after this.</source>
        <translation>Danach noch %1.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>headgate::ui::OverviewTab</name>
    <message>
        <source>Stream</source>
        <translation>Stream</translation>
    </message>
    <message>
        <source>JSON-RPC</source>
        <translation>JSON-RPC</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>still under way</source>
        <translation>noch im Gang</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>nicht gesehen</translation>
    </message>
    <message>
        <source>by the client</source>
        <translation>vom Client</translation>
    </message>
    <message>
        <source>by the target</source>
        <translation>vom Ziel</translation>
    </message>
    <message>
        <source>by Headgate</source>
        <translation>von Headgate</translation>
    </message>
    <message>
        <source>by stopping the gateway</source>
        <translation>durch Stoppen des Gateways</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Where %1 went</source>
        <translation>Wo %1 blieben</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>none matched</source>
        <translation>keine passte</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>re-homed: its session&apos;s own target could not be used</source>
        <translation>umgezogen: Das eigene Ziel seiner Sitzung war nicht verwendbar</translation>
    </message>
    <message>
        <source>kept connection</source>
        <translation>gehaltene Verbindung</translation>
    </message>
    <message>
        <source>new connection</source>
        <translation>neue Verbindung</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>Upstream</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>Listener</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>waited %1 for its turn</source>
        <translation>wartete %1, bis er an der Reihe war</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>%1 in</source>
        <translation>%1 ein</translation>
    </message>
    <message>
        <source>%1 out</source>
        <translation>%1 aus</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Anfrage-Id</translation>
    </message>
    <message>
        <source>by TLS</source>
        <translation>über TLS</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
</context>
<context>
    <name>headgate::ui::PageArea</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
</context>
<context>
    <name>headgate::ui::PageFrame</name>
    <message>
        <source>Show or hide: %1</source>
        <translation>Ein- oder ausblenden: %1</translation>
    </message>
    <message>
        <source>Move below or to the side: %1</source>
        <translation>Nach unten oder zur Seite setzen: %1</translation>
    </message>
    <message>
        <source>Detach into a window: %1</source>
        <translation>In ein Fenster ablösen: %1</translation>
    </message>
</context>
<context>
    <name>headgate::ui::PaletteModel</name>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Routen</translation>
    </message>
    <message>
        <source>Upstreams</source>
        <translation>Upstreams</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Austausche</translation>
    </message>
    <message>
        <source>Listeners</source>
        <translation>Listener</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>headgate::ui::PartBlock</name>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>&amp;Remove from the route</source>
        <translation>Aus der Route &amp;entfernen</translation>
    </message>
</context>
<context>
    <name>headgate::ui::PartPane</name>
    <message>
        <source>Views of the chosen block</source>
        <translation>Ansichten des gewählten Blocks</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
</context>
<context>
    <name>headgate::ui::PipelineActions</name>
    <message>
        <source>Add a policy to the route</source>
        <translation>Regel zur Route hinzufügen</translation>
    </message>
    <message>
        <source>Lead the route to another pool</source>
        <translation>Route zu einem anderen Pool führen</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Wer antwortet</translation>
    </message>
</context>
<context>
    <name>headgate::ui::PipelineEdits</name>
    <message>
        <source>%1: add %2</source>
        <translation>%1: %2 hinzufügen</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>%1: to pool %2</source>
        <translation>%1: zu Pool %2</translation>
    </message>
    <message>
        <source>%1: new pool %2</source>
        <translation>%1: neuer Pool %2</translation>
    </message>
    <message>
        <source>%1: respond itself</source>
        <translation>%1: selbst antworten</translation>
    </message>
    <message>
        <source>%1: redirect</source>
        <translation>%1: umleiten</translation>
    </message>
    <message>
        <source>%1: answer with metrics</source>
        <translation>%1: mit Metriken antworten</translation>
    </message>
    <message>
        <source>Pool %1: new target %2</source>
        <translation>Pool %1: neues Ziel %2</translation>
    </message>
    <message>
        <source>%1: take off %2</source>
        <translation>%1: %2 entfernen</translation>
    </message>
</context>
<context>
    <name>headgate::ui::PipelineHead</name>
    <message>
        <source>The route takes requests</source>
        <translation>Die Route nimmt Anfragen an</translation>
    </message>
    <message>
        <source>Clone</source>
        <translation>Klonen</translation>
    </message>
    <message>
        <source>Show its traffic</source>
        <translation>Ihren Verkehr zeigen</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off: it takes no requests</source>
        <translation>Aus: Sie nimmt keine Anfragen an</translation>
    </message>
</context>
<context>
    <name>headgate::ui::PoliciesBlock</name>
    <message>
        <source>+ Add policy</source>
        <translation>+ Regel hinzufügen</translation>
    </message>
    <message>
        <source>Add a policy</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>in this order</source>
        <translation>in dieser Reihenfolge</translation>
    </message>
</context>
<context>
    <name>headgate::ui::PoolBars</name>
    <message>
        <source>%1: %2 in 30 minutes</source>
        <translation>%1: %2 in 30 Minuten</translation>
    </message>
    <message>
        <source>DOWN since %1</source>
        <translation>DOWN seit %1</translation>
    </message>
</context>
<context>
    <name>headgate::ui::PoolView</name>
    <message>
        <source>hash of %1</source>
        <translation>Hash von %1</translation>
    </message>
    <message>
        <source>least requests</source>
        <translation>wenigste Anfragen</translation>
    </message>
    <message>
        <source>random</source>
        <translation>zufällig</translation>
    </message>
    <message>
        <source>round robin</source>
        <translation>Round Robin</translation>
    </message>
    <message>
        <source>one target</source>
        <translation>ein Ziel</translation>
    </message>
    <message>
        <source>sticky by %1</source>
        <translation>Affinität nach %1</translation>
    </message>
    <message>
        <source>ejects after %1 failures in %2</source>
        <translation>Ausschluss nach %1 Fehlschlägen in %2</translation>
    </message>
    <message>
        <source>else pool %1</source>
        <translation>sonst Pool %1</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>Gewicht %1</translation>
    </message>
    <message>
        <source>10 s</source>
        <translation>10 s</translation>
    </message>
    <message>
        <source>by latency</source>
        <translation>nach Latenz</translation>
    </message>
    <message>
        <source>the first that can be used</source>
        <translation>das erste nutzbare</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ProbeLog</name>
    <message>
        <source>Probe log</source>
        <translation>Prüfprotokoll</translation>
    </message>
    <message>
        <source>Probe log of %1</source>
        <translation>Prüfprotokoll von %1</translation>
    </message>
    <message>
        <source>Choose a target to see its probes.</source>
        <translation>Ein Ziel wählen, um seine Prüfungen zu sehen.</translation>
    </message>
    <message>
        <source>The gateway does not serve it, so nobody probes it.</source>
        <translation>Das Gateway bedient es nicht, also prüft es niemand.</translation>
    </message>
    <message>
        <source>Pool %1 has no health checks, so nobody probes it.</source>
        <translation>Pool %1 hat keine Prüfungen, also prüft es niemand.</translation>
    </message>
    <message>
        <source>It has not been probed yet.</source>
        <translation>Es wurde noch nicht geprüft.</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ProbeLogModel</name>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 von %3</translation>
    </message>
    <message>
        <source>%1, %2 of %2: UP</source>
        <translation>%1, %2 von %2: UP</translation>
    </message>
    <message>
        <source>%1, %2 of %2: DOWN</source>
        <translation>%1, %2 von %2: DOWN</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>Show them all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ProblemList</name>
    <message>
        <source>Copy all</source>
        <translation>Alle kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the list (Escape)</source>
        <translation>Liste schließen (Esc)</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>1 Problem</translation>
    </message>
    <message>
        <source>%1 problems</source>
        <translation>%1 Probleme</translation>
    </message>
    <message>
        <source>%1 in the profile on disk</source>
        <translation>%1 in der Profildatei</translation>
    </message>
    <message>
        <source>%1 in the profile</source>
        <translation>%1 im Profil</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ProblemTable</name>
    <message>
        <source>Errors and warnings of the profile</source>
        <translation>Fehler und Warnungen des Profils</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ProfileDialogs</name>
    <message>
        <source>Open a profile</source>
        <translation>Profil öffnen</translation>
    </message>
    <message>
        <source>Profiles (*.json);;All files (*)</source>
        <translation>Profile (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save the profile as</source>
        <translation>Profil speichern unter</translation>
    </message>
    <message>
        <source>profile.json</source>
        <translation>profile.json</translation>
    </message>
    <message>
        <source>Share a copy without its secrets</source>
        <translation>Kopie ohne Geheimnisse teilen</translation>
    </message>
    <message>
        <source>shared.json</source>
        <translation>shared.json</translation>
    </message>
    <message>
        <source>%1-shared.json</source>
        <translation>%1-shared.json</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ProfileDraft</name>
    <message>
        <source>Changed outside of this window</source>
        <translation>Außerhalb dieses Fensters geändert</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ProfileJson</name>
    <message>
        <source>Next problem</source>
        <translation>Nächstes Problem</translation>
    </message>
    <message>
        <source>Go to the next problem (F8)</source>
        <translation>Zum nächsten Problem gehen (F8)</translation>
    </message>
    <message>
        <source>Nothing is wrong with it. Ctrl+Space shows what could be written.</source>
        <translation>Daran ist nichts falsch. Strg+Leertaste zeigt, was geschrieben werden kann.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ProfileMap</name>
    <message>
        <source>The profile has nothing to draw yet.</source>
        <translation>Im Profil gibt es noch nichts zu zeichnen.</translation>
    </message>
    <message>
        <source>Choose something to see its whole way. Ctrl and the wheel zoom, 0 shows all.</source>
        <translation>Etwas wählen, um seinen ganzen Weg zu sehen. Strg und das Mausrad zoomen, 0 zeigt alles.</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ProfileMenu</name>
    <message>
        <source>No profile</source>
        <translation>Kein Profil</translation>
    </message>
    <message>
        <source>%1 •</source>
        <translation>%1 •</translation>
    </message>
    <message>
        <source>Profile: %1, with unsaved changes</source>
        <translation>Profil: %1, mit ungespeicherten Änderungen</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>Profil: %1</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>%1 — not found</source>
        <translation>%1 — nicht gefunden</translation>
    </message>
    <message>
        <source>The demo</source>
        <translation>Die Demo</translation>
    </message>
    <message>
        <source>Forget the one that was not found</source>
        <translation>Das nicht gefundene vergessen</translation>
    </message>
    <message>
        <source>Forget the %1 that were not found</source>
        <translation>Die %1 nicht gefundenen vergessen</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ProfileSession</name>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>before %1 is opened</source>
        <translation>bevor %1 geöffnet wird</translation>
    </message>
    <message>
        <source>before the demo is opened</source>
        <translation>bevor die Demo geöffnet wird</translation>
    </message>
    <message>
        <source>before a new profile is made</source>
        <translation>bevor ein neues Profil angelegt wird</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>before its copy is opened</source>
        <translation>bevor die Kopie geöffnet wird</translation>
    </message>
    <message>
        <source>The demo could not be opened.</source>
        <translation>Die Demo konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>A new profile could not be made.</source>
        <translation>Ein neues Profil konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>%1 could not be opened.</source>
        <translation>%1 konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>%1 could not be saved.</source>
        <translation>%1 konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Back to what is served</source>
        <translation>Zurück zum aktiven Stand</translation>
    </message>
    <message>
        <source>Listener %1: port %2</source>
        <translation>Listener %1: Port %2</translation>
    </message>
    <message>
        <source>The change was not applied.</source>
        <translation>Die Änderung wurde nicht angewendet.</translation>
    </message>
    <message>
        <source>“%1” cannot be shared yet.</source>
        <translation>„%1“ kann noch nicht geteilt werden.</translation>
    </message>
    <message>
        <source>It has errors, so that it is not certain what in it is secret. Mend them first.</source>
        <translation>Es hat Fehler, daher ist nicht sicher, was darin geheim ist. Diese zuerst beheben.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 konnte nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>headgate::ui::RecentBox</name>
    <message>
        <source>Recent profiles</source>
        <translation>Letzte Profile</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation>%1 vergessen</translation>
    </message>
    <message>
        <source>Take it from this list; the file stays</source>
        <translation>Aus dieser Liste nehmen; die Datei bleibt</translation>
    </message>
</context>
<context>
    <name>headgate::ui::RecentProfiles</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
</context>
<context>
    <name>headgate::ui::RouteActions</name>
    <message>
        <source>New route</source>
        <translation>Neue Route</translation>
    </message>
    <message>
        <source>Clone route</source>
        <translation>Route klonen</translation>
    </message>
    <message>
        <source>Rename route or folder</source>
        <translation>Route oder Ordner umbenennen</translation>
    </message>
    <message>
        <source>Delete routes</source>
        <translation>Routen löschen</translation>
    </message>
    <message>
        <source>Move routes up</source>
        <translation>Routen nach oben</translation>
    </message>
    <message>
        <source>Move routes down</source>
        <translation>Routen nach unten</translation>
    </message>
    <message>
        <source>Switch routes on or off</source>
        <translation>Routen ein- oder ausschalten</translation>
    </message>
    <message>
        <source>Move above what hides it</source>
        <translation>Über die verdeckende Route setzen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Neues Tag</translation>
    </message>
</context>
<context>
    <name>headgate::ui::RouteEdits</name>
    <message>
        <source>LLM stream</source>
        <translation>LLM-Stream</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>MCP over HTTP</source>
        <translation>MCP über HTTP</translation>
    </message>
    <message>
        <source>Plain API</source>
        <translation>Einfache API</translation>
    </message>
    <message numerus="yes">
        <source>%n routes</source>
        <translation>
            <numerusform>%n Route</numerusform>
            <numerusform>%n Routen</numerusform>
        </translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>Switch on %1</source>
        <translation>%1 einschalten</translation>
    </message>
    <message>
        <source>Switch off %1</source>
        <translation>%1 ausschalten</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Take %1 out of its folder</source>
        <translation>%1 aus dem Ordner nehmen</translation>
    </message>
    <message>
        <source>Move %1 into %2</source>
        <translation>%1 nach %2 verschieben</translation>
    </message>
    <message>
        <source>Tag %1 with %2</source>
        <translation>%1 mit Tag %2 versehen</translation>
    </message>
    <message>
        <source>Take tag %2 off %1</source>
        <translation>Tag %2 von %1 entfernen</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 Kopie</translation>
    </message>
    <message>
        <source>Clone %1</source>
        <translation>%1 klonen</translation>
    </message>
    <message>
        <source>New route</source>
        <translation>Neue Route</translation>
    </message>
</context>
<context>
    <name>headgate::ui::RouteList</name>
    <message>
        <source>Routes, in the order in which they are tried</source>
        <translation>Routen in der Reihenfolge, in der sie versucht werden</translation>
    </message>
    <message>
        <source>No route matches.</source>
        <translation>Keine Route passt.</translation>
    </message>
</context>
<context>
    <name>headgate::ui::RouteListModel</name>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>, off</source>
        <translation>, aus</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>%1 pro Minute</translation>
    </message>
    <message>
        <source>95 of 100 take less than %1</source>
        <translation>95 von 100 dauern kürzer als %1</translation>
    </message>
    <message>
        <source>errors %1</source>
        <translation>Fehler %1</translation>
    </message>
    <message>
        <source>%1 since this window began to look</source>
        <translation>%1, seit dieses Fenster zusieht</translation>
    </message>
    <message>
        <source>Never reached: %1 %2 comes first</source>
        <translation>Nie erreicht: %1 %2 kommt vorher</translation>
    </message>
    <message numerus="yes">
        <source>%n routes</source>
        <translation>
            <numerusform>%n Route</numerusform>
            <numerusform>%n Routen</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder %1, %2, folded</source>
        <translation>Ordner %1, %2, zugeklappt</translation>
    </message>
    <message>
        <source>Folder %1, %2</source>
        <translation>Ordner %1, %2</translation>
    </message>
    <message>
        <source>· first match wins</source>
        <translation>· erster Treffer gewinnt</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>/min</source>
        <translation>/min</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>Place in the order</source>
        <translation>Platz in der Reihenfolge</translation>
    </message>
</context>
<context>
    <name>headgate::ui::RoutePipeline</name>
    <message>
        <source>%1 req/min</source>
        <translation>%1 Anfr./min</translation>
    </message>
    <message>
        <source>%1 limited and %2 refused here in the last hour</source>
        <translation>in der letzten Stunde hier %1 begrenzt und %2 abgelehnt</translation>
    </message>
    <message>
        <source>%1 limited here in the last hour</source>
        <translation>in der letzten Stunde hier %1 begrenzt</translation>
    </message>
    <message>
        <source>%1 refused here in the last hour</source>
        <translation>in der letzten Stunde hier %1 abgelehnt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 matched</source>
        <translation>%1 Treffer</translation>
    </message>
    <message>
        <source>p50 %1 · p95 %2</source>
        <translation>p50 %1 · p95 %2</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
</context>
<context>
    <name>headgate::ui::RoutesPage</name>
    <message>
        <source>List of routes</source>
        <translation>Liste der Routen</translation>
    </message>
    <message>
        <source>Form and JSON</source>
        <translation>Formular und JSON</translation>
    </message>
    <message>
        <source>Find route</source>
        <translation>Route suchen</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>nur %1</translation>
    </message>
    <message>
        <source>never %1</source>
        <translation>nie %1</translation>
    </message>
    <message>
        <source>off, even for MCP</source>
        <translation>aus, auch bei MCP</translation>
    </message>
    <message>
        <source>Host and Origin: %1</source>
        <translation>Host und Origin: %1</translation>
    </message>
    <message>
        <source>of MCP: %1</source>
        <translation>bei MCP: %1</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>dieser Rechner</translation>
    </message>
    <message>
        <source>no pages of elsewhere</source>
        <translation>keine fremden Seiten</translation>
    </message>
    <message>
        <source>all web pages</source>
        <translation>alle Webseiten</translation>
    </message>
    <message>
        <source>pages of %1</source>
        <translation>Seiten von %1</translation>
    </message>
    <message>
        <source>, with credentials</source>
        <translation>, mit Zugangsdaten</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>any named client</source>
        <translation>jeder benannte Client</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>user and password; %1</source>
        <translation>Benutzer und Passwort; %1</translation>
    </message>
    <message>
        <source>signed tokens</source>
        <translation>signierte Tokens</translation>
    </message>
    <message>
        <source>signed tokens of %1</source>
        <translation>signierte Tokens von %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>für %1</translation>
    </message>
    <message>
        <source>that allow %1</source>
        <translation>die %1 erlauben</translation>
    </message>
    <message>
        <source>pool %1 decides, asked for %2</source>
        <translation>Pool %1 entscheidet, gefragt nach %2</translation>
    </message>
    <message>
        <source>, within %1</source>
        <translation>, innerhalb von %1</translation>
    </message>
    <message>
        <source>per second</source>
        <translation>pro Sekunde</translation>
    </message>
    <message>
        <source>per minute</source>
        <translation>pro Minute</translation>
    </message>
    <message>
        <source>per hour</source>
        <translation>pro Stunde</translation>
    </message>
    <message>
        <source>per %1</source>
        <translation>pro %1</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source> for each %1</source>
        <translation> je %1</translation>
    </message>
    <message>
        <source>, burst %1</source>
        <translation>, Burst %1</translation>
    </message>
    <message>
        <source>; only reported</source>
        <translation>; nur gemeldet</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>there is no limit %1</source>
        <translation>es gibt kein Limit %1</translation>
    </message>
    <message>
        <source>or </source>
        <translation>oder </translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Guard</source>
        <translation>Schutz</translation>
    </message>
    <message>
        <source>CORS</source>
        <translation>CORS</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Passwörter</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autorität</translation>
    </message>
    <message>
        <source>1 target</source>
        <translation>1 Ziel</translation>
    </message>
    <message>
        <source>%1 targets</source>
        <translation>%1 Ziele</translation>
    </message>
    <message>
        <source>New pool</source>
        <translation>Neuer Pool</translation>
    </message>
    <message>
        <source>With the route&apos;s name, for its targets</source>
        <translation>Mit dem Namen der Route, für ihre Ziele</translation>
    </message>
    <message>
        <source>Respond</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>The gateway answers itself</source>
        <translation>Das Gateway antwortet selbst</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>Umleitung</translation>
    </message>
    <message>
        <source>Sends the client elsewhere</source>
        <translation>Schickt den Client woandershin</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metriken</translation>
    </message>
    <message>
        <source>The gateway&apos;s own figures</source>
        <translation>Die eigenen Zahlen des Gateways</translation>
    </message>
    <message>
        <source>no listener leads here</source>
        <translation>kein Listener führt hierher</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>not listening</source>
        <translation>nicht offen</translation>
    </message>
    <message>
        <source>%1 of %2 listening</source>
        <translation>%1 von %2 offen</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>Listener</translation>
    </message>
    <message>
        <source>Listeners</source>
        <translation>Listener</translation>
    </message>
    <message>
        <source>Only some networks may pass</source>
        <translation>Nur einige Netze dürfen passieren</translation>
    </message>
    <message>
        <source>Refuses what web pages of elsewhere send</source>
        <translation>Lehnt ab, was fremde Webseiten senden</translation>
    </message>
    <message>
        <source>Lets web pages of other origins in</source>
        <translation>Lässt Webseiten anderer Origins herein</translation>
    </message>
    <message>
        <source>So many requests in a minute, counted apart</source>
        <translation>So viele Anfragen pro Minute, getrennt gezählt</translation>
    </message>
    <message>
        <source>Named clients pass by a key or certificate</source>
        <translation>Benannte Clients passieren mit Schlüssel oder Zertifikat</translation>
    </message>
    <message>
        <source>Named clients pass by user and password</source>
        <translation>Benannte Clients passieren mit Benutzer und Passwort</translation>
    </message>
    <message>
        <source>Whoever has a signed token may pass</source>
        <translation>Wer ein signiertes Token hat, darf passieren</translation>
    </message>
    <message>
        <source>Another service decides who may pass</source>
        <translation>Ein anderer Dienst entscheidet, wer passieren darf</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>The largest request that is taken</source>
        <translation>Die größte Anfrage, die angenommen wird</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Gleichzeitig</translation>
    </message>
    <message>
        <source>So many exchanges at a time; others wait</source>
        <translation>So viele Austausche gleichzeitig; andere warten</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Requests wait while no target is ready</source>
        <translation>Anfragen warten, solange kein Ziel bereit ist</translation>
    </message>
    <message>
        <source>%1 at a time</source>
        <translation>%1 gleichzeitig</translation>
    </message>
    <message>
        <source>, then %1 wait</source>
        <translation>, dann warten %1</translation>
    </message>
    <message>
        <source> up to %1</source>
        <translation> bis zu %1</translation>
    </message>
    <message>
        <source>%1 wait up to %2 while no target is ready</source>
        <translation>%1 warten bis zu %2, solange kein Ziel bereit ist</translation>
    </message>
    <message>
        <source>remove </source>
        <translation>entfernt </translation>
    </message>
    <message>
        <source>set </source>
        <translation>setzt </translation>
    </message>
    <message>
        <source>add </source>
        <translation>ergänzt </translation>
    </message>
    <message>
        <source>strip </source>
        <translation>entfernt Präfix </translation>
    </message>
    <message>
        <source>prepend </source>
        <translation>ergänzt Präfix </translation>
    </message>
    <message>
        <source>host </source>
        <translation>Host </translation>
    </message>
    <message>
        <source>send Forwarded</source>
        <translation>sendet Forwarded</translation>
    </message>
    <message>
        <source>of the answer </source>
        <translation>bei der Antwort: </translation>
    </message>
    <message>
        <source>connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>request body</source>
        <translation>Body der Anfrage</translation>
    </message>
    <message>
        <source>first byte</source>
        <translation>erstes Byte</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>Leerlauf</translation>
    </message>
    <message>
        <source>total</source>
        <translation>Gesamtdauer</translation>
    </message>
    <message>
        <source>tunnel</source>
        <translation>Tunnel</translation>
    </message>
    <message>
        <source>no </source>
        <translation>kein Limit für </translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>%1 tries</source>
        <translation>%1 Versuche</translation>
    </message>
    <message>
        <source>on </source>
        <translation>bei </translation>
    </message>
    <message>
        <source>; of POST too</source>
        <translation>; auch bei POST</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>no %1</source>
        <translation>kein %1</translation>
    </message>
    <message>
        <source>%1 of a %2</source>
        <translation>%1 je %2</translation>
    </message>
    <message>
        <source>body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>stream</source>
        <translation>Stream</translation>
    </message>
    <message>
        <source>%1 redacted</source>
        <translation>%1 geschwärzt</translation>
    </message>
    <message>
        <source>by default</source>
        <translation>nach Vorgabe</translation>
    </message>
    <message>
        <source>of any size</source>
        <translation>beliebig groß</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>bis zu %1</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Timeouts</source>
        <translation>Timeouts</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>trial</source>
        <translation>testweise</translation>
    </message>
    <message>
        <source>all down</source>
        <translation>alle DOWN</translation>
    </message>
    <message>
        <source>none ready</source>
        <translation>keines bereit</translation>
    </message>
    <message>
        <source>%1 down</source>
        <translation>%1 DOWN</translation>
    </message>
    <message>
        <source>%1 not ready</source>
        <translation>%1 nicht bereit</translation>
    </message>
    <message>
        <source>going down</source>
        <translation>vor Ausfall</translation>
    </message>
    <message>
        <source>some fail</source>
        <translation>teils gestört</translation>
    </message>
    <message>
        <source>up</source>
        <translation>up</translation>
    </message>
    <message>
        <source>no check</source>
        <translation>ohne Prüfung</translation>
    </message>
    <message>
        <source>no such pool</source>
        <translation>Pool fehlt</translation>
    </message>
    <message>
        <source>no targets</source>
        <translation>keine Ziele</translation>
    </message>
    <message>
        <source>takes no new ones</source>
        <translation>nimmt nichts Neues</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>every path</source>
        <translation>jeder Pfad</translation>
    </message>
    <message>
        <source>header </source>
        <translation>Header </translation>
    </message>
    <message>
        <source>query </source>
        <translation>Query </translation>
    </message>
    <message>
        <source>client </source>
        <translation>Client </translation>
    </message>
    <message>
        <source>Pool %1</source>
        <translation>Pool %1</translation>
    </message>
    <message>
        <source>there is no such pool</source>
        <translation>diesen Pool gibt es nicht</translation>
    </message>
    <message>
        <source>Prometheus</source>
        <translation>Prometheus</translation>
    </message>
    <message>
        <source>the gateway&apos;s own figures</source>
        <translation>die eigenen Zahlen des Gateways</translation>
    </message>
    <message>
        <source>This is no route</source>
        <translation>Das ist keine Route</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> und %1 weitere</translation>
    </message>
    <message>
        <source>Nobody answers</source>
        <translation>Niemand antwortet</translation>
    </message>
    <message>
        <source>the route names no pool</source>
        <translation>die Route nennt keinen Pool</translation>
    </message>
    <message>
        <source>sticky by %1</source>
        <translation>Affinität nach %1</translation>
    </message>
    <message>
        <source>else pool %1</source>
        <translation>sonst Pool %1</translation>
    </message>
    <message>
        <source>%1 wait while no target is ready</source>
        <translation>%1 warten, solange kein Ziel bereit ist</translation>
    </message>
    <message>
        <source>%1 is no time to wait: write 10s or 1m</source>
        <translation>%1 ist keine Wartezeit: 10s oder 1m schreiben</translation>
    </message>
    <message>
        <source>down</source>
        <translation>DOWN</translation>
    </message>
    <message>
        <source>going up</source>
        <translation>kommt wieder</translation>
    </message>
</context>
<context>
    <name>headgate::ui::RoutesToolbar</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>{ } JSON</source>
        <translation>{ } JSON</translation>
    </message>
    <message>
        <source>New route</source>
        <translation>Neue Route</translation>
    </message>
    <message>
        <source>New route from a preset</source>
        <translation>Neue Route aus einer Vorlage</translation>
    </message>
    <message>
        <source>Find route, path, target or tag</source>
        <translation>Route, Pfad, Ziel oder Tag suchen</translation>
    </message>
    <message>
        <source>Find route, path or target</source>
        <translation>Route, Pfad oder Ziel suchen</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
</context>
<context>
    <name>headgate::ui::RunButton</name>
    <message>
        <source>Run</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Open the listeners of the profile (Ctrl+Shift+R)</source>
        <translation>Die Listener des Profils öffnen (Strg+Umschalt+R)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>The gateway is starting. Stop it (Ctrl+Shift+R)</source>
        <translation>Das Gateway startet. Stoppen (Strg+Umschalt+R)</translation>
    </message>
    <message>
        <source>Close the listeners, and let finish what runs (Ctrl+Shift+R)</source>
        <translation>Die Listener schließen und Laufendes abschließen lassen (Strg+Umschalt+R)</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>Sofort stoppen</translation>
    </message>
    <message>
        <source>What runs is finishing, and no new requests are taken. Cut it (Ctrl+Shift+R)</source>
        <translation>Laufendes wird abgeschlossen, neue Anfragen werden nicht angenommen. Kappen (Strg+Umschalt+R)</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ScopeModel</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>Laufend</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Routen</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>Stockend</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>No route</source>
        <translation>Keine Route</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ScopeTree</name>
    <message>
        <source>Scopes</source>
        <translation>Bereiche</translation>
    </message>
</context>
<context>
    <name>headgate::ui::SecretPlaces</name>
    <message>
        <source>client %1</source>
        <translation>Client %1</translation>
    </message>
    <message>
        <source>route %1</source>
        <translation>Route %1</translation>
    </message>
    <message>
        <source>pool %1</source>
        <translation>Pool %1</translation>
    </message>
    <message>
        <source>listener %1</source>
        <translation>Listener %1</translation>
    </message>
    <message>
        <source>every route</source>
        <translation>alle Routen</translation>
    </message>
    <message>
        <source>every pool</source>
        <translation>alle Pools</translation>
    </message>
    <message>
        <source>every listener</source>
        <translation>alle Listener</translation>
    </message>
</context>
<context>
    <name>headgate::ui::SecretRow</name>
    <message>
        <source>It is not there.</source>
        <translation>Nicht vorhanden.</translation>
    </message>
    <message>
        <source>Is in the keychain.</source>
        <translation>Ist im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Is in the environment that Headgate was started with.</source>
        <translation>Ist in der Umgebung, mit der Headgate gestartet wurde.</translation>
    </message>
    <message>
        <source>Is in a file.</source>
        <translation>Ist in einer Datei.</translation>
    </message>
    <message>
        <source>The profile does not use it.</source>
        <translation>Das Profil verwendet es nicht.</translation>
    </message>
    <message>
        <source>Used at %1.</source>
        <comment>places in the profile, with commas between</comment>
        <translation>Verwendet in %1.</translation>
    </message>
    <message>
        <source>Set…</source>
        <translation>Setzen…</translation>
    </message>
    <message>
        <source>Set the secret %1</source>
        <translation>Geheimnis %1 setzen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the secret %1</source>
        <translation>Geheimnis %1 entfernen</translation>
    </message>
    <message>
        <source>The secret %1</source>
        <translation>Das Geheimnis %1</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Store the secret %1</source>
        <translation>Geheimnis %1 speichern</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Remove it from the keychain? Nobody can bring it back.</source>
        <translation>Aus dem Schlüsselbund entfernen? Niemand kann es zurückholen.</translation>
    </message>
    <message>
        <source>Remove it from the keychain? What uses it answers 503 until it is set again.</source>
        <translation>Aus dem Schlüsselbund entfernen? Was es verwendet, antwortet mit 503, bis es wieder gesetzt ist.</translation>
    </message>
    <message>
        <source>Type it once. It goes to the keychain and is not shown again.</source>
        <translation>Einmal eintippen. Es kommt in den Schlüsselbund und wird nicht wieder gezeigt.</translation>
    </message>
</context>
<context>
    <name>headgate::ui::SecretsSection</name>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>The profile names no secrets, and none was set here.</source>
        <translation>Das Profil nennt keine Geheimnisse, und hier wurde keines gesetzt.</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Ablage</translation>
    </message>
    <message>
        <source>keychain passphrase</source>
        <translation>Schlüsselbund Passphrase</translation>
    </message>
    <message>
        <source>keychain keys tokens set remove</source>
        <translation>Schlüsselbund Schlüssel Tokens setzen entfernen</translation>
    </message>
    <message>
        <source>In a terminal</source>
        <translation>Im Terminal</translation>
    </message>
    <message>
        <source>Name of a new secret</source>
        <translation>Name eines neuen Geheimnisses</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The new secret</source>
        <translation>Das neue Geheimnis</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Store the new secret</source>
        <translation>Das neue Geheimnis speichern</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Ein weiteres</translation>
    </message>
    <message>
        <source>The profile refers to it as secret:NAME. Or it names env:NAME or file:PATH, which need no store.</source>
        <translation>Das Profil verweist darauf als secret:NAME. Oder es nennt env:NAME oder file:PATH, die keine Ablage brauchen.</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ServiceRow</name>
    <message>
        <source>%1 answers</source>
        <translation>%1 antwortet</translation>
    </message>
    <message>
        <source>named in the settings of %1</source>
        <translation>in den Einstellungen von %1 genannt</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>in the profile</source>
        <translation>im Profil</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>antwortet</translation>
    </message>
    <message>
        <source>says nothing</source>
        <translation>sagt nichts</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>läuft nicht</translation>
    </message>
    <message>
        <source>Use %1 at %2</source>
        <translation>%1 auf %2 verwenden</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ServiceSection</name>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Run the gateway with my session, without this window</source>
        <translation>Gateway mit meiner Sitzung starten, ohne dieses Fenster</translation>
    </message>
    <message>
        <source>At login</source>
        <translation>Bei Anmeldung</translation>
    </message>
    <message>
        <source>headgated service systemd autostart</source>
        <translation>headgated Dienst systemd Autostart</translation>
    </message>
    <message>
        <source>This desktop has no services of a user (systemd).</source>
        <translation>Dieser Desktop hat keine Benutzerdienste (systemd).</translation>
    </message>
    <message>
        <source>Serves %1 from the next login on.</source>
        <translation>Bedient %1 ab der nächsten Anmeldung.</translation>
    </message>
    <message>
        <source>Save the profile to a file first: the service reads it from there.</source>
        <translation>Das Profil zuerst in einer Datei speichern: Der Dienst liest es von dort.</translation>
    </message>
    <message>
        <source>Runs, and serves %1. Its unit is %2.</source>
        <translation>Läuft und bedient %1. Die Unit ist %2.</translation>
    </message>
    <message>
        <source>Is installed for %1, and does not run now.</source>
        <translation>Ist für %1 installiert und läuft derzeit nicht.</translation>
    </message>
    <message>
        <source>Is installed for %1, and does not run: %2</source>
        <translation>Ist für %1 installiert und läuft nicht: %2</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ServiceStep</name>
    <message>
        <source>Find local services</source>
        <translation>Lokale Dienste suchen</translation>
    </message>
    <message>
        <source>Services on this machine</source>
        <translation>Dienste auf diesem Rechner</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>Add an address…</source>
        <translation>Adresse hinzufügen…</translation>
    </message>
    <message>
        <source>Also look into clients&apos; settings for MCP servers</source>
        <translation>Auch in den Einstellungen von Clients nach MCP-Servern sehen</translation>
    </message>
    <message>
        <source>Claude Code&apos;s, Codex&apos;s and others&apos;: read on this machine, never written.</source>
        <translation>Die von Claude Code, Codex und anderen: auf diesem Rechner gelesen, nie geschrieben.</translation>
    </message>
    <message>
        <source>Address of a service</source>
        <translation>Adresse eines Dienstes</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Write an address of this machine and a port: 127.0.0.1:9000.</source>
        <translation>Eine Adresse dieses Rechners und einen Port schreiben: 127.0.0.1:9000.</translation>
    </message>
    <message>
        <source>Nothing answers on this machine. Start a service and scan again, or add its address.</source>
        <translation>Auf diesem Rechner antwortet nichts. Einen Dienst starten und erneut suchen oder seine Adresse hinzufügen.</translation>
    </message>
    <message>
        <source>Asks who listens on this machine&apos;s loopback addresses, and nobody else.</source>
        <translation>Fragt, wer auf den Loopback-Adressen dieses Rechners lauscht, und sonst niemanden.</translation>
    </message>
    <message>
        <source>looking for %1</source>
        <translation>sucht seit %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>2 answer, 3 do not</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>1 answers</source>
        <translation>1 antwortet</translation>
    </message>
    <message>
        <source>1 does not</source>
        <translation>1 nicht</translation>
    </message>
    <message numerus="yes">
        <source>%n more listen and say nothing</source>
        <translation>
            <numerusform>%n weiterer lauscht und sagt nichts</numerusform>
            <numerusform>%n weitere lauschen und sagen nichts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer</source>
        <translation>
            <numerusform>%n antwortet</numerusform>
            <numerusform>%n antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n do not</source>
        <translation>
            <numerusform>%n nicht</numerusform>
            <numerusform>%n nicht</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headgate::ui::SettingsPage</name>
    <message>
        <source>Search the settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>No setting is called “%1”.</source>
        <translation>Keine Einstellung heißt „%1“.</translation>
    </message>
</context>
<context>
    <name>headgate::ui::SettingsSection</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>headgate::ui::SettingsStore</name>
    <message>
        <source>In the settings file, %1 cannot be right; the default is in effect</source>
        <translation>In der Einstellungsdatei kann %1 nicht stimmen; die Vorgabe gilt</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>The settings file cannot be read; defaults are in effect</source>
        <translation>Die Einstellungsdatei ist nicht lesbar; die Vorgaben gelten</translation>
    </message>
    <message>
        <source>The settings file was damaged; defaults are in effect, and it was kept as %1</source>
        <translation>Die Einstellungsdatei war beschädigt; die Vorgaben gelten, und sie wurde als %1 aufbewahrt</translation>
    </message>
    <message>
        <source>The settings file is damaged; defaults are in effect</source>
        <translation>Die Einstellungsdatei ist beschädigt; die Vorgaben gelten</translation>
    </message>
    <message>
        <source>Settings cannot be saved: %1 cannot be written</source>
        <translation>Einstellungen können nicht gespeichert werden: %1 ist nicht schreibbar</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ShareBar</name>
    <message>
        <source>Where the time went</source>
        <translation>Wo die Zeit blieb</translation>
    </message>
    <message>
        <source>waited %1, streamed %2, silent %3</source>
        <translation>gewartet %1, gestreamt %2, still %3</translation>
    </message>
    <message>
        <source>Upstream wait</source>
        <translation>Warten auf Upstream</translation>
    </message>
    <message>
        <source>Streamed</source>
        <translation>Gestreamt</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Still</translation>
    </message>
    <message>
        <source>%1, Headgate %2</source>
        <translation>%1, Headgate %2</translation>
    </message>
    <message>
        <source>Headgate</source>
        <translation>Headgate</translation>
    </message>
</context>
<context>
    <name>headgate::ui::Standing</name>
    <message>
        <source>no check</source>
        <translation>ohne Prüfung</translation>
    </message>
    <message>
        <source>takes its share</source>
        <translation>nimmt seinen Anteil</translation>
    </message>
    <message>
        <source>takes its share, but is going down</source>
        <translation>nimmt seinen Anteil, steht aber vor dem Ausfall</translation>
    </message>
    <message>
        <source>its probes fail, and it gets nothing</source>
        <translation>die Prüfungen schlagen fehl, und es bekommt nichts</translation>
    </message>
    <message>
        <source>left out for now</source>
        <translation>vorerst ausgelassen</translation>
    </message>
    <message>
        <source>finishes what runs, and takes nothing new</source>
        <translation>bringt Laufendes zu Ende und nimmt nichts Neues</translation>
    </message>
    <message>
        <source>taken out of use</source>
        <translation>außer Dienst</translation>
    </message>
    <message>
        <source>nobody has checked it</source>
        <translation>niemand hat es geprüft</translation>
    </message>
    <message>
        <source>not served now</source>
        <translation>jetzt nicht bedient</translation>
    </message>
</context>
<context>
    <name>headgate::ui::StandingChip</name>
    <message>
        <source>Show only these</source>
        <translation>Nur diese zeigen</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Wieder alle zeigen</translation>
    </message>
</context>
<context>
    <name>headgate::ui::StatusBar</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Listeners: %1</source>
        <translation>Listener: %1</translation>
    </message>
    <message>
        <source>Show each listener (Ctrl+Shift+L)</source>
        <translation>Jeden Listener zeigen (Strg+Umschalt+L)</translation>
    </message>
    <message>
        <source>%1 in flight</source>
        <translation>%1 laufend</translation>
    </message>
    <message>
        <source>%1 req/min</source>
        <translation>%1 Anfr./min</translation>
    </message>
    <message>
        <source>%1 of %2 MiB</source>
        <translation>%1 von %2 MiB</translation>
    </message>
    <message>
        <source>Memory that the record takes. When it is full, the oldest exchanges lose their bodies.</source>
        <translation>Speicher, den die Aufzeichnung belegt. Ist er voll, verlieren die ältesten Austausche ihre Bodys.</translation>
    </message>
    <message>
        <source>%1 of %2 MiB · %3 of history</source>
        <translation>%1 von %2 MiB · %3 Verlauf</translation>
    </message>
    <message>
        <source>Headgate adds %1 p50</source>
        <translation>Headgate kostet %1 p50</translation>
    </message>
    <message>
        <source>What Headgate itself takes to pass on a request and the beginning of its answer, without waiting for anybody. Of the newest 1,000 answers of targets, half took at most %1, and 95 of 100 at most %2.</source>
        <translation>Was Headgate selbst braucht, um eine Anfrage und den Anfang ihrer Antwort weiterzugeben, ohne auf jemanden zu warten. Von den neuesten 1.000 Antworten der Ziele brauchte die Hälfte höchstens %1, und 95 von 100 höchstens %2.</translation>
    </message>
</context>
<context>
    <name>headgate::ui::StepFrame</name>
    <message>
        <source>Step %1, done: %2</source>
        <translation>Schritt %1, erledigt: %2</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Schritt %1: %2</translation>
    </message>
</context>
<context>
    <name>headgate::ui::TakeoverPanel</name>
    <message>
        <source>Write it</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Set up %1</source>
        <translation>%1 einrichten</translation>
    </message>
    <message>
        <source>Looks at the settings of %1.</source>
        <translation>Sieht die Einstellungen von %1 an.</translation>
    </message>
    <message>
        <source>The settings of %1 cannot be written.</source>
        <translation>Die Einstellungen von %1 sind nicht schreibbar.</translation>
    </message>
    <message>
        <source>%1 sends its requests here already.</source>
        <translation>%1 sendet Anfragen schon hierher.</translation>
    </message>
    <message>
        <source>Headgate would make the settings of %1.</source>
        <translation>Headgate würde die Einstellungen von %1 anlegen.</translation>
    </message>
    <message>
        <source>Headgate would change the settings of %1 so.</source>
        <translation>Headgate würde die Einstellungen von %1 so ändern.</translation>
    </message>
    <message>
        <source>%1, of which a copy goes to %2 first.</source>
        <translation>%1; eine Kopie kommt vorher nach %2.</translation>
    </message>
    <message>
        <source>%1 sends its requests here now.</source>
        <translation>%1 sendet Anfragen jetzt hierher.</translation>
    </message>
    <message>
        <source>Programs that run already notice it when they are started again. You can give its settings back here, or later under Settings, Clients.</source>
        <translation>Programme, die schon laufen, bemerken es beim nächsten Start. Die Einstellungen können hier oder später unter Einstellungen, Clients zurückgegeben werden.</translation>
    </message>
    <message>
        <source>The settings of %1 were not written.</source>
        <translation>Die Einstellungen von %1 wurden nicht geschrieben.</translation>
    </message>
    <message>
        <source>The settings of %1 are as they were.</source>
        <translation>Die Einstellungen von %1 sind, wie sie waren.</translation>
    </message>
    <message>
        <source>The settings of %1 were not given back.</source>
        <translation>Die Einstellungen von %1 wurden nicht zurückgegeben.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>headgate::ui::TargetCard</name>
    <message>
        <source>configuration in order</source>
        <translation>Konfiguration in Ordnung</translation>
    </message>
    <message>
        <source>&amp;Drain</source>
        <translation>&amp;Auslaufen</translation>
    </message>
    <message>
        <source>&amp;Maintenance</source>
        <translation>&amp;Wartung</translation>
    </message>
    <message>
        <source>&amp;Back to on</source>
        <translation>&amp;Zurück auf Ein</translation>
    </message>
    <message>
        <source>config</source>
        <translation>Konfig</translation>
    </message>
</context>
<context>
    <name>headgate::ui::TargetEntry</name>
    <message>
        <source>+ New target</source>
        <translation>+ Neues Ziel</translation>
    </message>
    <message>
        <source>Add a target to the pool</source>
        <translation>Ziel zum Pool hinzufügen</translation>
    </message>
    <message>
        <source>URL of the new target</source>
        <translation>URL des neuen Ziels</translation>
    </message>
</context>
<context>
    <name>headgate::ui::TargetExplanation</name>
    <message>
        <source>Its probes fail.</source>
        <translation>Seine Prüfungen schlagen fehl.</translation>
    </message>
    <message>
        <source>Nothing listens on %1.</source>
        <translation>Auf %1 lauscht nichts.</translation>
    </message>
    <message>
        <source>Start a server there: the next probe sees it.</source>
        <translation>Dort einen Server starten: Die nächste Prüfung sieht ihn.</translation>
    </message>
    <message>
        <source>It answers, but not as its pool expects: %1.</source>
        <translation>Es antwortet, aber nicht, wie sein Pool es erwartet: %1.</translation>
    </message>
    <message>
        <source>Look into its log, or change what the probe expects.</source>
        <translation>Sein Log ansehen oder ändern, was die Prüfung erwartet.</translation>
    </message>
    <message>
        <source>It does not answer in time: %1.</source>
        <translation>Es antwortet nicht rechtzeitig: %1.</translation>
    </message>
    <message>
        <source>See whether its server hangs or has too much to do.</source>
        <translation>Nachsehen, ob sein Server hängt oder zu viel zu tun hat.</translation>
    </message>
    <message>
        <source>Its probes fail: %1.</source>
        <translation>Seine Prüfungen schlagen fehl: %1.</translation>
    </message>
    <message>
        <source>Look into its log.</source>
        <translation>Sein Log ansehen.</translation>
    </message>
    <message>
        <source>New exchanges go to %1.</source>
        <translation>Neue Austausche gehen an %1.</translation>
    </message>
    <message>
        <source>New exchanges go to %1 other targets of the pool.</source>
        <translation>Neue Austausche gehen an %1 andere Ziele des Pools.</translation>
    </message>
    <message>
        <source>No other target of the pool can be used: its requests go to pool %1.</source>
        <translation>Kein anderes Ziel des Pools ist verwendbar: Anfragen gehen an Pool %1.</translation>
    </message>
    <message>
        <source>No other target of the pool can be used: its requests are answered with 503.</source>
        <translation>Kein anderes Ziel des Pools ist verwendbar: Anfragen werden mit 503 beantwortet.</translation>
    </message>
    <message>
        <source>Exchanges failed there, so it is left out for a while, and then one exchange tries it.</source>
        <translation>Austausche schlugen dort fehl, deshalb ist es eine Weile ausgeschlossen; danach testet es ein Austausch.</translation>
    </message>
    <message>
        <source>It is there, but still loading: it is used as soon as a probe finds it ready.</source>
        <translation>Es ist da, lädt aber noch: Es wird verwendet, sobald eine Prüfung es bereit findet.</translation>
    </message>
    <message>
        <source>It has asked for time, and gets no exchange until that is over.</source>
        <translation>Es hat um Zeit gebeten und bekommt keinen Austausch, bis diese um ist.</translation>
    </message>
    <message>
        <source>It was left out, and one exchange finds out whether it can be used again.</source>
        <translation>Es war ausgeschlossen, und ein Austausch zeigt, ob es wieder verwendbar ist.</translation>
    </message>
    <message>
        <source>Its probes are good, but exchanges fail: look at the last ones.</source>
        <translation>Seine Prüfungen sind gut, aber Austausche schlagen fehl: die letzten ansehen.</translation>
    </message>
    <message>
        <source>Its probes are good, and it takes its share of the exchanges.</source>
        <translation>Seine Prüfungen sind gut, und es übernimmt seinen Anteil an den Austauschen.</translation>
    </message>
    <message>
        <source>Until it is down it goes on getting exchanges.</source>
        <translation>Bis es ausfällt, bekommt es weiter Austausche.</translation>
    </message>
    <message>
        <source>It finishes what runs and serves the sessions that belong to it, and takes nothing new.</source>
        <translation>Es schließt Laufendes ab, bedient die Sitzungen, die zu ihm gehören, und nimmt nichts Neues an.</translation>
    </message>
    <message>
        <source>It was taken out of use and gets nothing.</source>
        <translation>Es wurde außer Betrieb genommen und bekommt nichts.</translation>
    </message>
    <message>
        <source>It has not been probed yet; until then it gets exchanges.</source>
        <translation>Es wurde noch nicht geprüft; bis dahin bekommt es Austausche.</translation>
    </message>
    <message>
        <source>Nobody checks it: its pool has no probe, so that only exchanges show how it is.</source>
        <translation>Niemand prüft es: Sein Pool hat keine Prüfung, also zeigen nur Austausche, wie es ihm geht.</translation>
    </message>
    <message>
        <source>The gateway serves another profile than this one, or another text of it.</source>
        <translation>Das Gateway bedient ein anderes Profil als dieses oder einen anderen Text davon.</translation>
    </message>
    <message>
        <source>The gateway is stopped; nothing is known of its targets.</source>
        <translation>Das Gateway ist gestoppt; über seine Ziele ist nichts bekannt.</translation>
    </message>
</context>
<context>
    <name>headgate::ui::TargetLamps</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Mend it in the profile.</source>
        <translation>Im Profil korrigieren.</translation>
    </message>
    <message>
        <source>valid; the gateway is stopped</source>
        <translation>gültig; das Gateway ist gestoppt</translation>
    </message>
    <message>
        <source>Run it.</source>
        <translation>Starten.</translation>
    </message>
    <message>
        <source>valid, but not what is served now</source>
        <translation>gültig, aber nicht das, was jetzt aktiv ist</translation>
    </message>
    <message>
        <source>Apply the profile.</source>
        <translation>Das Profil anwenden.</translation>
    </message>
    <message>
        <source>valid; enabled by hand, until the gateway stops</source>
        <translation>gültig; von Hand aktiviert, bis das Gateway stoppt</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>gültig</translation>
    </message>
    <message>
        <source>drained by hand, until the gateway stops</source>
        <translation>läuft aus, von Hand, bis das Gateway stoppt</translation>
    </message>
    <message>
        <source>drained by the profile</source>
        <translation>läuft aus, laut Profil</translation>
    </message>
    <message>
        <source>Enable it when it should take new exchanges again.</source>
        <translation>Aktivieren, wenn es wieder neue Austausche annehmen soll.</translation>
    </message>
    <message>
        <source>in maintenance by hand, until the gateway stops</source>
        <translation>in Wartung, von Hand, bis das Gateway stoppt</translation>
    </message>
    <message>
        <source>in maintenance by the profile</source>
        <translation>in Wartung, laut Profil</translation>
    </message>
    <message>
        <source>Enable it when it should be used again.</source>
        <translation>Aktivieren, wenn es wieder verwendet werden soll.</translation>
    </message>
    <message>
        <source>connection refused on %1</source>
        <translation>Verbindung an %1 abgelehnt</translation>
    </message>
    <message>
        <source>Start a server there.</source>
        <translation>Dort einen Server starten.</translation>
    </message>
    <message>
        <source>an exchange was answered %1</source>
        <translation>ein Austausch wurde %1 beantwortet</translation>
    </message>
    <message>
        <source>something answers on %1</source>
        <translation>auf %1 antwortet etwas</translation>
    </message>
    <message>
        <source>nothing answers on %1</source>
        <translation>auf %1 antwortet nichts</translation>
    </message>
    <message>
        <source>See whether its server hangs, or a firewall is between.</source>
        <translation>Nachsehen, ob sein Server hängt oder eine Firewall dazwischen ist.</translation>
    </message>
    <message>
        <source>nobody has asked yet</source>
        <translation>noch hat niemand gefragt</translation>
    </message>
    <message>
        <source>Send it a request, or add a probe.</source>
        <translation>Eine Anfrage senden oder eine Prüfung hinzufügen.</translation>
    </message>
    <message>
        <source>its pool has no health checks</source>
        <translation>sein Pool hat keine Prüfungen</translation>
    </message>
    <message>
        <source>Add a probe to the pool.</source>
        <translation>Eine Prüfung zum Pool hinzufügen.</translation>
    </message>
    <message>
        <source>not probed yet</source>
        <translation>noch nicht geprüft</translation>
    </message>
    <message>
        <source>Probe it now.</source>
        <translation>Jetzt prüfen.</translation>
    </message>
    <message>
        <source>%1 of %2 failed: %3</source>
        <translation>%1 von %2 fehlgeschlagen: %3</translation>
    </message>
    <message>
        <source>Another failure and it is down.</source>
        <translation>Noch ein Fehlschlag, dann DOWN.</translation>
    </message>
    <message>
        <source>%1 more and it is down.</source>
        <translation>Noch %1, dann DOWN.</translation>
    </message>
    <message>
        <source>the last one failed</source>
        <translation>die letzte schlug fehl</translation>
    </message>
    <message>
        <source>%1 failed in a row</source>
        <translation>%1 in Folge fehlgeschlagen</translation>
    </message>
    <message>
        <source>Up again after a good one.</source>
        <translation>Wieder UP nach einer guten.</translation>
    </message>
    <message>
        <source>Up again after %1 good ones.</source>
        <translation>Wieder UP nach %1 guten.</translation>
    </message>
    <message>
        <source>Wait: it is used when it is ready.</source>
        <translation>Abwarten: Es wird verwendet, wenn es bereit ist.</translation>
    </message>
    <message>
        <source>%1 of %2 were good</source>
        <translation>%1 von %2 waren gut</translation>
    </message>
    <message>
        <source>Wait for the next one, or probe now.</source>
        <translation>Die nächste abwarten oder jetzt prüfen.</translation>
    </message>
    <message>
        <source>See what keeps its server busy.</source>
        <translation>Nachsehen, was seinen Server beschäftigt.</translation>
    </message>
    <message>
        <source>%1 in the last minute, none failed</source>
        <translation>%1 in der letzten Minute, keiner fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 of %2 failed in the last minute</source>
        <translation>%1 von %2 in der letzten Minute fehlgeschlagen</translation>
    </message>
    <message>
        <source>Look at the last exchanges.</source>
        <translation>Die letzten Austausche ansehen.</translation>
    </message>
    <message>
        <source>1 exchange under way</source>
        <translation>1 Austausch läuft</translation>
    </message>
    <message>
        <source>%1 exchanges under way</source>
        <translation>%1 Austausche laufen</translation>
    </message>
    <message>
        <source>none since this window opened</source>
        <translation>keiner, seit dieses Fenster offen ist</translation>
    </message>
    <message>
        <source>Send it a request.</source>
        <translation>Eine Anfrage senden.</translation>
    </message>
    <message>
        <source>none in %1; last %2</source>
        <translation>keiner in %1; letzter: %2</translation>
    </message>
    <message>
        <source>none in %1; the last, at %2, failed: %3</source>
        <translation>keiner in %1; der letzte (%2) schlug fehl: %3</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>Konfig</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Lauschen</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Verkehr</translation>
    </message>
    <message>
        <source>unknown: the gateway does not serve it</source>
        <translation>unbekannt: Das Gateway bedient es nicht</translation>
    </message>
</context>
<context>
    <name>headgate::ui::TargetLive</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>probe &lt;1 ms</source>
        <translation>Prüfung &lt;1 ms</translation>
    </message>
    <message>
        <source>probe %1</source>
        <translation>Prüfung %1</translation>
    </message>
    <message>
        <source>probed now</source>
        <translation>jetzt geprüft</translation>
    </message>
    <message>
        <source>probed %1 ago</source>
        <translation>vor %1 geprüft</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>no traffic</source>
        <translation>ohne Verkehr</translation>
    </message>
    <message>
        <source>%1 a min</source>
        <translation>%1/min</translation>
    </message>
    <message>
        <source>%1 of %2 failed</source>
        <translation>%1 von %2 mit Fehler</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>lauscht</translation>
    </message>
    <message>
        <source>not listening</source>
        <translation>lauscht nicht</translation>
    </message>
    <message>
        <source>probe failed</source>
        <translation>Prüfung: Fehler</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>lädt</translation>
    </message>
    <message>
        <source>the next exchange tries it</source>
        <translation>der nächste Austausch testet es</translation>
    </message>
    <message>
        <source>an exchange tries it</source>
        <translation>ein Austausch testet es</translation>
    </message>
    <message>
        <source>it asked for time, %1 left</source>
        <translation>hat um Zeit gebeten, noch %1</translation>
    </message>
    <message>
        <source>not probed yet</source>
        <translation>noch nicht geprüft</translation>
    </message>
    <message>
        <source>nobody probes it</source>
        <translation>niemand prüft es</translation>
    </message>
    <message>
        <source>%1 under way</source>
        <translation>%1 laufend</translation>
    </message>
    <message>
        <source>by the profile</source>
        <translation>laut Profil</translation>
    </message>
    <message>
        <source>until the gateway stops</source>
        <translation>bis das Gateway stoppt</translation>
    </message>
    <message>
        <source>1 attempt</source>
        <translation>1 Versuch</translation>
    </message>
    <message>
        <source>%1 attempts</source>
        <translation>%1 Versuche</translation>
    </message>
    <message>
        <source>ejected once</source>
        <translation>einmal ausgeschlossen</translation>
    </message>
    <message>
        <source>ejected %1 times</source>
        <translation>%1-mal ausgeschlossen</translation>
    </message>
    <message>
        <source>listening –</source>
        <translation>lauscht –</translation>
    </message>
    <message>
        <source>probe –</source>
        <translation>Prüfung –</translation>
    </message>
    <message>
        <source>not served now</source>
        <translation>jetzt nicht bedient</translation>
    </message>
    <message>
        <source>ejected, tried again in %1</source>
        <translation>ausgeschlossen, neuer Versuch in %1</translation>
    </message>
    <message>
        <source>going down: %1</source>
        <translation>vor Ausfall: %1</translation>
    </message>
    <message>
        <source>loading: %1</source>
        <translation>lädt: %1</translation>
    </message>
    <message>
        <source>going up: %1</source>
        <translation>kommt wieder: %1</translation>
    </message>
</context>
<context>
    <name>headgate::ui::TargetPane</name>
    <message>
        <source>Probe now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>Drain</source>
        <translation>Auslaufen</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>Show last exchanges</source>
        <translation>Letzte Austausche zeigen</translation>
    </message>
    <message>
        <source>It finishes what runs and takes nothing new, until it is enabled or the gateway stops.</source>
        <translation>Es schließt Laufendes ab und nimmt nichts Neues an, bis es aktiviert wird oder das Gateway stoppt.</translation>
    </message>
    <message>
        <source>It gets nothing, until it is enabled or the gateway stops.</source>
        <translation>Es bekommt nichts, bis es aktiviert wird oder das Gateway stoppt.</translation>
    </message>
    <message>
        <source>Pool %1</source>
        <translation>Pool %1</translation>
    </message>
    <message>
        <source>The pool has no targets yet.</source>
        <translation>Der Pool hat noch keine Ziele.</translation>
    </message>
    <message>
        <source>Pool %1, last 30 minutes</source>
        <translation>Pool %1, letzte 30 Minuten</translation>
    </message>
    <message>
        <source>Its pool has no health checks.</source>
        <translation>Sein Pool hat keine Prüfungen.</translation>
    </message>
</context>
<context>
    <name>headgate::ui::TargetReport</name>
    <message>
        <source>%1 up</source>
        <translation>%1 UP</translation>
    </message>
    <message>
        <source>%1 going down</source>
        <translation>%1 vor Ausfall</translation>
    </message>
    <message>
        <source>%1 down</source>
        <translation>%1 DOWN</translation>
    </message>
    <message>
        <source>%1 draining</source>
        <translation>%1 auslaufend</translation>
    </message>
    <message>
        <source>%1 in maintenance</source>
        <translation>%1 in Wartung</translation>
    </message>
    <message>
        <source>%1 no check</source>
        <translation>%1 ohne Prüfung</translation>
    </message>
    <message>
        <source>%1 not served</source>
        <translation>%1 nicht bedient</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 of %2 fail</source>
        <translation>%1 von %2 mit Fehler</translation>
    </message>
    <message>
        <source>traffic is well</source>
        <translation>Verkehr OK</translation>
    </message>
    <message>
        <source>no traffic</source>
        <translation>ohne Verkehr</translation>
    </message>
    <message>
        <source>going down</source>
        <translation>vor Ausfall</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>lädt</translation>
    </message>
    <message>
        <source>going up</source>
        <translation>kommt wieder</translation>
    </message>
    <message>
        <source>ejected, %1 left</source>
        <translation>ausgeschlossen, noch %1</translation>
    </message>
    <message>
        <source>nothing runs</source>
        <translation>nichts läuft</translation>
    </message>
    <message>
        <source>1 under way</source>
        <translation>1 laufend</translation>
    </message>
    <message>
        <source>%1 under way</source>
        <translation>%1 laufend</translation>
    </message>
    <message>
        <source>%1 is up</source>
        <translation>%1 ist in Betrieb</translation>
    </message>
    <message>
        <source>%1 is going down</source>
        <translation>%1 ist vor dem Ausfall</translation>
    </message>
    <message>
        <source>%1 is down</source>
        <translation>%1 ist ausgefallen</translation>
    </message>
    <message>
        <source>%1 is draining</source>
        <translation>%1 läuft aus</translation>
    </message>
    <message>
        <source>%1 is in maintenance</source>
        <translation>%1 ist in Wartung</translation>
    </message>
    <message>
        <source>%1 is not checked</source>
        <translation>%1 wird nicht geprüft</translation>
    </message>
    <message>
        <source>%1 is not served</source>
        <translation>%1 wird nicht bedient</translation>
    </message>
    <message>
        <source>not served</source>
        <translation>nicht bedient</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>läuft nicht</translation>
    </message>
    <message>
        <source>%1 is left out (NOLB)</source>
        <translation>%1 ist ausgelassen (NOLB)</translation>
    </message>
    <message>
        <source>%1 NOLB</source>
        <translation>%1 NOLB</translation>
    </message>
    <message>
        <source>on trial</source>
        <translation>auf Probe</translation>
    </message>
    <message>
        <source>rests, %1 left</source>
        <translation>ruht, noch %1</translation>
    </message>
</context>
<context>
    <name>headgate::ui::TargetTree</name>
    <message>
        <source>Pools and targets</source>
        <translation>Pools und Ziele</translation>
    </message>
</context>
<context>
    <name>headgate::ui::TargetTreeModel</name>
    <message>
        <source>Add a probe</source>
        <translation>Prüfung anlegen</translation>
    </message>
    <message>
        <source>not probed yet</source>
        <translation>noch nicht geprüft</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Probes, 30 min</source>
        <translation>Prüfungen, 30 min</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Letzte Prüfung</translation>
    </message>
    <message>
        <source>/min</source>
        <translation>/min</translation>
    </message>
    <message>
        <source>30 min</source>
        <translation>30 min</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>p50 first</source>
        <translation>p50 1. Byte</translation>
    </message>
    <message>
        <source>p95 first</source>
        <translation>p95 1. Byte</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Laufend</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Config: is it configured well, and in use?</source>
        <translation>Konfig: Ist es gut konfiguriert und in Gebrauch?</translation>
    </message>
    <message>
        <source>Listening: does anything answer at its address?</source>
        <translation>Lauschen: Antwortet etwas an seiner Adresse?</translation>
    </message>
    <message>
        <source>Probe: what do health checks find?</source>
        <translation>Prüfung: Was ergeben die Prüfungen?</translation>
    </message>
    <message>
        <source>Traffic: what came of the exchanges of the last minute?</source>
        <translation>Verkehr: Was wurde aus den Austauschen der letzten Minute?</translation>
    </message>
    <message>
        <source>Exchanges that ended in the last minute</source>
        <translation>Austausche, die in der letzten Minute endeten</translation>
    </message>
    <message>
        <source>Exchanges in each of the last 30 minutes, to the row&apos;s own scale</source>
        <translation>Austausche in jeder der letzten 30 Minuten, im Maßstab der Zeile</translation>
    </message>
    <message>
        <source>Share of the exchanges of the last 30 minutes that failed there</source>
        <translation>Anteil der Austausche der letzten 30 Minuten, die dort fehlschlugen</translation>
    </message>
    <message>
        <source>Half of the exchanges of the last 30 minutes had their first byte within this time</source>
        <translation>Die Hälfte der Austausche der letzten 30 Minuten hatte ihr erstes Byte innerhalb dieser Zeit</translation>
    </message>
    <message>
        <source>95 of 100 exchanges of the last 30 minutes had their first byte within this time</source>
        <translation>95 von 100 Austauschen der letzten 30 Minuten hatten ihr erstes Byte innerhalb dieser Zeit</translation>
    </message>
    <message>
        <source>Pool %1</source>
        <translation>Pool %1</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>%1 at %2, %3, last check %4</source>
        <translation>%1 auf %2, %3, letzte Prüfung %4</translation>
    </message>
    <message>
        <source>Its pool has no health checks. Click to add one.</source>
        <translation>Sein Pool hat keine Prüfungen. Klicken, um eine hinzuzufügen.</translation>
    </message>
</context>
<context>
    <name>headgate::ui::TestBox</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Take from traffic…</source>
        <translation>Aus Verkehr nehmen…</translation>
    </message>
    <message>
        <source>Try a request</source>
        <translation>Anfrage testen</translation>
    </message>
    <message>
        <source>Request to try</source>
        <translation>Zu testende Anfrage</translation>
    </message>
    <message>
        <source>POST /path, a URL or a curl line</source>
        <translation>POST /path, eine URL oder eine curl-Zeile</translation>
    </message>
    <message>
        <source>Details of the tried request</source>
        <translation>Details der getesteten Anfrage</translation>
    </message>
    <message>
        <source>What would become of it</source>
        <translation>Was daraus würde</translation>
    </message>
    <message>
        <source>Nothing can be tried on a profile with an error: %1.</source>
        <translation>An einem Profil mit Fehler lässt sich nichts testen: %1.</translation>
    </message>
    <message>
        <source>Shows which route takes it, and where it goes. Nothing is sent.</source>
        <translation>Zeigt, welche Route sie annimmt und wohin sie geht. Nichts wird gesendet.</translation>
    </message>
</context>
<context>
    <name>headgate::ui::TextDifferenceView</name>
    <message>
        <source>What would change in the file</source>
        <translation>Was sich in der Datei ändern würde</translation>
    </message>
</context>
<context>
    <name>headgate::ui::TrafficPage</name>
    <message>
        <source>Traffic</source>
        <translation>Verkehr</translation>
    </message>
    <message>
        <source>No exchange is in this scope.</source>
        <translation>Kein Austausch ist in diesem Bereich.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>The counters of the routes have them. Their rows are missing here, or do not show how they ended.</source>
        <translation>Die Zähler der Routen haben sie. Ihre Zeilen fehlen hier oder zeigen nicht, wie sie endeten.</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>%1 updates came faster than they could be taken</source>
        <translation>%1 Aktualisierungen kamen schneller, als sie aufgenommen werden konnten</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Austausch</translation>
    </message>
</context>
<context>
    <name>headgate::ui::TrayIcon</name>
    <message>
        <source>Show Headgate</source>
        <translation>Headgate zeigen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Headgate: not running</source>
        <translation>Headgate: läuft nicht</translation>
    </message>
    <message>
        <source>Headgate: running</source>
        <translation>Headgate: läuft</translation>
    </message>
    <message numerus="yes">
        <source>Headgate: running, %n upstream(s) down</source>
        <translation>
            <numerusform>Headgate: läuft, %n Upstream ausgefallen</numerusform>
            <numerusform>Headgate: läuft, %n Upstreams ausgefallen</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop the gateway</source>
        <translation>Gateway stoppen</translation>
    </message>
    <message>
        <source>Run the gateway</source>
        <translation>Gateway starten</translation>
    </message>
</context>
<context>
    <name>headgate::ui::TrialDetails</name>
    <message>
        <source>What would become of the request</source>
        <translation>Was aus der Anfrage würde</translation>
    </message>
    <message>
        <source>Routes, policies, what is sent, and targets</source>
        <translation>Routen, Regeln, was gesendet wird, und Ziele</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 %2, Host %3, through listener %4</source>
        <translation>%1 %2, Host %3, über Listener %4</translation>
    </message>
</context>
<context>
    <name>headgate::ui::TrialWords</name>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Guard</source>
        <translation>Schutz</translation>
    </message>
    <message>
        <source>CORS</source>
        <translation>CORS</translation>
    </message>
    <message>
        <source>Limit %1</source>
        <translation>Limit %1</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Passwörter</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autorität</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Gleichzeitig</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>place and name of a route</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>wins: %1</source>
        <translation>gewinnt: %1</translation>
    </message>
    <message>
        <source>Route %1: %2.</source>
        <translation>Route %1: %2.</translation>
    </message>
    <message>
        <source>%1 lets it pass: %2.</source>
        <translation>%1 lässt sie durch: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be known before: %2.</source>
        <translation>%1 ist vorher nicht zu wissen: %2.</translation>
    </message>
    <message>
        <source>%1 refuses it with %2: %3.</source>
        <translation>%1 lehnt sie mit %2 ab: %3.</translation>
    </message>
    <message>
        <source>Header field %1: %2</source>
        <translation>Header-Feld %1: %2</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>war %1</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>Header field %1: %2; %3</source>
        <translation>Header-Feld %1: %2; %3</translation>
    </message>
    <message>
        <source>Target %1 is chosen: %2.</source>
        <translation>Ziel %1 wird gewählt: %2.</translation>
    </message>
    <message>
        <source>Target %1: %2.</source>
        <translation>Ziel %1: %2.</translation>
    </message>
    <message>
        <source>No route takes it</source>
        <translation>Keine Route nimmt sie</translation>
    </message>
    <message>
        <source>No route takes it.</source>
        <translation>Keine Route nimmt sie.</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>Then %1.</source>
        <translation>Dann %1.</translation>
    </message>
    <message>
        <source>As it is sent</source>
        <translation>So wird sie gesendet</translation>
    </message>
    <message>
        <source>As %1 gets it</source>
        <translation>So erhält %1 sie</translation>
    </message>
    <message>
        <source>Sent is %1</source>
        <translation>Gesendet wird %1</translation>
    </message>
    <message>
        <source>Targets of pool %1</source>
        <translation>Ziele von Pool %1</translation>
    </message>
    <message>
        <source>Else, targets of pool %1</source>
        <translation>Sonst Ziele von Pool %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>routes</comment>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Routes, in the order in which they are tried</source>
        <translation>Routen in der Reihenfolge, in der sie versucht werden</translation>
    </message>
    <message>
        <source>Policies of %1, in the order in which they act</source>
        <translation>Regeln von %1, in der Reihenfolge, in der sie wirken</translation>
    </message>
    <message>
        <source>to %1 (%2), if it may pass</source>
        <translation>an %1 (%2), falls sie passieren darf</translation>
    </message>
    <message>
        <source>to %1 (%2)</source>
        <comment>target, and why that one</comment>
        <translation>an %1 (%2)</translation>
    </message>
</context>
<context>
    <name>headgate::ui::UpstreamsPage</name>
    <message>
        <source>1 target needs a look</source>
        <translation>1 Ziel braucht einen Blick</translation>
    </message>
    <message>
        <source>%1 targets need a look</source>
        <translation>%1 Ziele brauchen einen Blick</translation>
    </message>
    <message>
        <source>The gateway could not be started.</source>
        <translation>Das Gateway konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>Upstreams</source>
        <translation>Upstreams</translation>
    </message>
    <message>
        <source>Target and limits</source>
        <translation>Ziel und Limits</translation>
    </message>
    <message>
        <source>The gateway is stopped; nothing is known of its targets.</source>
        <translation>Das Gateway ist gestoppt; über seine Ziele ist nichts bekannt.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>No upstreams yet.</source>
        <translation>Noch keine Upstreams.</translation>
    </message>
    <message>
        <source>Find local services</source>
        <translation>Lokale Dienste suchen</translation>
    </message>
    <message>
        <source>No target is like that.</source>
        <translation>Kein Ziel entspricht dem.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Probe now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>Drain</source>
        <translation>Auslaufen</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>Show last exchanges</source>
        <translation>Letzte Austausche zeigen</translation>
    </message>
    <message>
        <source>Find pool or target</source>
        <translation>Pool oder Ziel suchen</translation>
    </message>
</context>
<context>
    <name>headgate::ui::UpstreamsToolbar</name>
    <message>
        <source>Find pool or target</source>
        <translation>Pool oder Ziel suchen</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Strg+F</translation>
    </message>
    <message>
        <source>Find services</source>
        <translation>Dienste suchen</translation>
    </message>
    <message>
        <source>1 target</source>
        <translation>1 Ziel</translation>
    </message>
    <message>
        <source>%1 targets</source>
        <translation>%1 Ziele</translation>
    </message>
    <message>
        <source>%1 in 1 pool</source>
        <translation>%1 in 1 Pool</translation>
    </message>
    <message>
        <source>%1 in %2 pools</source>
        <translation>%1 in %2 Pools</translation>
    </message>
</context>
<context>
    <name>headgate::ui::VersionModel</name>
    <message>
        <source>as it was opened</source>
        <translation>wie geöffnet</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>angewendet</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>wiederhergestellt</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1 (the open one)</source>
        <translation>%1 (die offene)</translation>
    </message>
</context>
<context>
    <name>headgate::ui::VersionsPane</name>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Versions of the profile</source>
        <translation>Versionen des Profils</translation>
    </message>
    <message>
        <source>Makes this version the one that is edited. It can be undone.</source>
        <translation>Macht diese Version zur bearbeiteten. Kann rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>No version is kept yet. Each change that is applied makes one.</source>
        <translation>Noch ist keine Version aufbewahrt. Jede angewendete Änderung erzeugt eine.</translation>
    </message>
    <message>
        <source>Choose a version to compare it with what is edited.</source>
        <translation>Eine Version wählen, um sie mit der bearbeiteten zu vergleichen.</translation>
    </message>
    <message>
        <source>This version is not kept any more.</source>
        <translation>Diese Version wird nicht mehr aufbewahrt.</translation>
    </message>
    <message>
        <source>This version is no JSON; it can be restored all the same.</source>
        <translation>Diese Version ist kein JSON; sie kann trotzdem wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>It says what is edited now.</source>
        <translation>Sie sagt dasselbe wie die bearbeitete.</translation>
    </message>
    <message>
        <source>What restoring it would change:</source>
        <translation>Was ihre Wiederherstellung ändern würde:</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>Wiederhergestellt: %1</translation>
    </message>
</context>
<context>
    <name>headgate::ui::WaitingState</name>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>Nothing has come yet. Send requests to this address, and they pass here.</source>
        <translation>Noch ist nichts gekommen. Anfragen an diese Adresse kommen hier vorbei.</translation>
    </message>
    <message>
        <source>The gateway is stopped. Start it to see traffic pass.</source>
        <translation>Das Gateway ist gestoppt. Nach dem Start ist der Verkehr zu sehen.</translation>
    </message>
    <message>
        <source>No listener is open, so nothing can come in.</source>
        <translation>Kein Listener ist offen, also kann nichts hereinkommen.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
</context>
<context>
    <name>headgate::ui::WindowActions</name>
    <message>
        <source>Run or stop the gateway</source>
        <translation>Gateway starten oder stoppen</translation>
    </message>
    <message>
        <source>Show the listeners</source>
        <translation>Listener zeigen</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Neues Profil</translation>
    </message>
    <message>
        <source>Open a profile…</source>
        <translation>Profil öffnen…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>This sheet of keys</source>
        <translation>Diese Tastenübersicht</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>Layout zurücksetzen</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Find services…</source>
        <translation>Dienste suchen…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Share a copy…</source>
        <translation>Kopie teilen…</translation>
    </message>
</context>
<context>
    <name>headgate::ui::effectWords</name>
    <message>
        <source>%1 of the last %2 exchanges would have been cut by it.</source>
        <translation>Damit wären %1 der letzten %2 Austausche gekappt worden.</translation>
    </message>
    <message>
        <source>%1 of the last %2 exchanges were cut as it is served now.</source>
        <translation>Mit dem aktiven Stand wurden %1 der letzten %2 Austausche gekappt.</translation>
    </message>
    <message>
        <source>%1 of %2 exchanges would have been limited.</source>
        <translation>%1 von %2 Austauschen wären begrenzt worden.</translation>
    </message>
    <message>
        <source>%1 of %2 exchanges would have been limited, mostly of %3.</source>
        <translation>%1 von %2 Austauschen wären begrenzt worden, meist von %3.</translation>
    </message>
    <message>
        <source>%1 of the last %2 exchanges would have taken another route.</source>
        <translation>%1 der letzten %2 Austausche hätten eine andere Route genommen.</translation>
    </message>
    <message numerus="yes">
        <source>%n running exchange(s) keep the old rules.</source>
        <translation>
            <numerusform>%n laufender Austausch behält die alten Regeln.</numerusform>
            <numerusform>%n laufende Austausche behalten die alten Regeln.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 exchanges of pool %3 were answered by a target that takes nothing new any more.</source>
        <translation>%1 von %2 Austauschen des Pools %3 beantwortete ein Ziel, das nichts Neues mehr nimmt.</translation>
    </message>
    <message>
        <source>%1 of the last %2 exchanges come to pool %3, which is changed.</source>
        <translation>%1 der letzten %2 Austausche kommen zum Pool %3, der geändert ist.</translation>
    </message>
    <message>
        <source>%1 of the last %2 exchanges would have gone to another pool.</source>
        <translation>%1 der letzten %2 Austausche wären zu einem anderen Pool gegangen.</translation>
    </message>
    <message>
        <source>None of the last %1 exchanges changes its route or its pool.</source>
        <translation>Keiner der letzten %1 Austausche wechselt Route oder Pool.</translation>
    </message>
    <message>
        <source>%1 of %2 exchanges are limited as it is served now.</source>
        <translation>%1 von %2 Austauschen werden begrenzt, wie es jetzt läuft.</translation>
    </message>
</context>
</TS>
