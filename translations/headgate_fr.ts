<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
        <translation>Client MCP</translation>
    </message>
    <message>
        <source>MCP, %1</source>
        <translation>MCP, %1</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>Autre</translation>
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
        <translation>non lu</translation>
    </message>
    <message>
        <source>left</source>
        <translation>parti</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>stalled</source>
        <translation>bloqué</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>trop long</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>coupé</translation>
    </message>
    <message>
        <source>unseen</source>
        <translation>non vu</translation>
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
        <translation>en cours</translation>
    </message>
    <message>
        <source>stalled</source>
        <translation>bloqué</translation>
    </message>
    <message>
        <source>going down</source>
        <translation>en défaillance</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>buffered</source>
        <translation>mis en tampon</translation>
    </message>
    <message>
        <source>held</source>
        <translation>retenu</translation>
    </message>
    <message>
        <source>draining</source>
        <translation>en drainage</translation>
    </message>
    <message>
        <source>client left</source>
        <translation>client parti</translation>
    </message>
    <message>
        <source>no check</source>
        <translation>sans sonde</translation>
    </message>
    <message>
        <source>no traffic</source>
        <translation>sans trafic</translation>
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
        <translation>écoute sur %1</translation>
    </message>
    <message>
        <source>still listening on %1: %2</source>
        <translation>écoute encore sur %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>échec&#xa0;: %1</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>off, as the profile says</source>
        <translation>désactivé, selon le profil</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>démarrage</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>arrêt</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>%1 of %2 listening</source>
        <translation>%1 sur %2 ouverts</translation>
    </message>
    <message>
        <source>1 listener</source>
        <translation>1 écouteur</translation>
    </message>
    <message>
        <source>%1 listeners</source>
        <translation>%1 écouteurs</translation>
    </message>
    <message>
        <source>%1, profile not served</source>
        <translation>%1, profil non servi</translation>
    </message>
</context>
<context>
    <name>ProfileEntries</name>
    <message>
        <source>pool</source>
        <translation>pool</translation>
    </message>
    <message>
        <source>%1 of %2 down</source>
        <translation>%1 sur %2 DOWN</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>%1 a minute, %2 failed</source>
        <translation>%1 par minute, dont %2 en échec</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>These settings</source>
        <translation>Ces paramètres</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Silent for %1 after %2, then went on.</source>
        <translation>Silence de %1 après %2, puis la suite est venue.</translation>
    </message>
    <message>
        <source>Silent for %1 after %2.</source>
        <translation>Silence de %1 après %2.</translation>
    </message>
    <message>
        <source>The target</source>
        <translation>La cible</translation>
    </message>
    <message>
        <source>Silent for %1 by now, after %2.</source>
        <translation>Silence de %1 pour l&apos;instant, après %2.</translation>
    </message>
    <message>
        <source>Under way for %1: the request is still coming in.</source>
        <translation>En cours depuis %1&#xa0;: la requête arrive encore.</translation>
    </message>
    <message>
        <source>Waiting for %1 for %2. Nothing has come yet.</source>
        <translation>%1 fait attendre depuis %2. Rien n&apos;est encore arrivé.</translation>
    </message>
    <message>
        <source>The tunnel has been open for %1; %2 came so far.</source>
        <translation>Le tunnel est ouvert depuis %1&#xa0;; %2 reçus pour l&apos;instant.</translation>
    </message>
    <message>
        <source>Under way for %1; %2 came so far.</source>
        <translation>En cours depuis %1&#xa0;; %2 reçus pour l&apos;instant.</translation>
    </message>
    <message>
        <source>The client closed it.</source>
        <translation>Le client l&apos;a fermé.</translation>
    </message>
    <message>
        <source>The target closed it.</source>
        <translation>La cible l&apos;a fermé.</translation>
    </message>
    <message>
        <source>Ended normally.</source>
        <translation>Terminé normalement.</translation>
    </message>
    <message>
        <source>A tunnel for %1, with %2 to the client. %3</source>
        <translation>Un tunnel pendant %1, avec %2 vers le client. %3</translation>
    </message>
    <message>
        <source>Streamed %1 in %2.</source>
        <translation>%1 diffusés en %2.</translation>
    </message>
    <message>
        <source>Answered %1 with %2 in %3.</source>
        <translation>Réponse %1, %2 en %3.</translation>
    </message>
    <message>
        <source>Too many requests: wait, or raise the limit of whoever said so.</source>
        <translation>Trop de requêtes&#xa0;: attendre, ou relever la limite de celui qui le signale.</translation>
    </message>
    <message>
        <source>%1 did not accept the credentials.</source>
        <translation>%1 n&apos;a pas accepté les identifiants.</translation>
    </message>
    <message>
        <source>%1 knows no such path.</source>
        <translation>%1 ne connaît pas ce chemin.</translation>
    </message>
    <message>
        <source>%1 reported the failure itself: look at its log.</source>
        <translation>%1 a signalé l&apos;échec&#xa0;: consulter son journal.</translation>
    </message>
    <message>
        <source>%1 had come in %2.</source>
        <translation>%1 étaient arrivés en %2.</translation>
    </message>
    <message>
        <source>The gateway was stopped before this was over; %1 had come in %2.</source>
        <translation>La passerelle a été arrêtée avant la fin&#xa0;; %1 étaient arrivés en %2.</translation>
    </message>
    <message>
        <source>Headgate&apos;s decision.</source>
        <translation>Décision de Headgate.</translation>
    </message>
    <message>
        <source>This is over, but its end was not seen: rows came faster than they could be taken. %1 had come before.</source>
        <translation>C&apos;est terminé, mais la fin n&apos;a pas été vue&#xa0;: les lignes arrivaient trop vite pour être prises. %1 étaient arrivés avant.</translation>
    </message>
    <message>
        <source>The target was silent, not Headgate.</source>
        <translation>C&apos;est la cible qui est restée silencieuse, pas Headgate.</translation>
    </message>
    <message>
        <source>%1 kept the connection open and sent nothing.</source>
        <translation>%1 a gardé la connexion ouverte sans rien envoyer.</translation>
    </message>
    <message>
        <source>The client&apos;s doing.</source>
        <translation>Causé par le client.</translation>
    </message>
    <message>
        <source>The target&apos;s doing.</source>
        <translation>Causé par la cible.</translation>
    </message>
    <message>
        <source>The request was not valid HTTP/1.1.</source>
        <translation>La requête n&apos;était pas du HTTP/1.1 valide.</translation>
    </message>
    <message>
        <source>Look at what the client sent.</source>
        <translation>Regarder ce que le client a envoyé.</translation>
    </message>
    <message>
        <source>The request&apos;s length could be read in two ways, so it was refused.</source>
        <translation>La longueur de la requête pouvait se lire de deux façons, elle a donc été refusée.</translation>
    </message>
    <message>
        <source>Send one Content-Length or chunked, not both.</source>
        <translation>Envoyer Content-Length ou chunked, pas les deux.</translation>
    </message>
    <message>
        <source>The request had no Host, or none that is valid.</source>
        <translation>La requête n&apos;avait pas de Host, ou pas de Host valide.</translation>
    </message>
    <message>
        <source>Look at the client&apos;s base URL.</source>
        <translation>Vérifier l&apos;URL de base du client.</translation>
    </message>
    <message>
        <source>The path cannot be normalised safely.</source>
        <translation>Le chemin ne peut pas être normalisé sans risque.</translation>
    </message>
    <message>
        <source>Look at how the client encodes it.</source>
        <translation>Regarder comment le client l&apos;encode.</translation>
    </message>
    <message>
        <source>The path and query are too long.</source>
        <translation>Le chemin et les paramètres sont trop longs.</translation>
    </message>
    <message>
        <source>Send large values in the body.</source>
        <translation>Envoyer les grandes valeurs dans le corps.</translation>
    </message>
    <message>
        <source>The request&apos;s head is too large.</source>
        <translation>L&apos;en-tête de la requête est trop grand.</translation>
    </message>
    <message>
        <source>Look for large cookies or tokens in it.</source>
        <translation>Y chercher de gros cookies ou jetons.</translation>
    </message>
    <message>
        <source>The request used a transfer coding other than chunked.</source>
        <translation>La requête utilisait un transfer coding autre que chunked.</translation>
    </message>
    <message>
        <source>Turn that off in the client.</source>
        <translation>Désactiver cela dans le client.</translation>
    </message>
    <message>
        <source>The client spoke another version of HTTP.</source>
        <translation>Le client parlait une autre version de HTTP.</translation>
    </message>
    <message>
        <source>Use HTTP/1.1 for this listener.</source>
        <translation>Utiliser HTTP/1.1 pour cet écouteur.</translation>
    </message>
    <message>
        <source>This method is not served here.</source>
        <translation>Cette méthode n&apos;est pas servie ici.</translation>
    </message>
    <message>
        <source>Use the gateway&apos;s address as a base URL, not as a proxy.</source>
        <translation>Utiliser l&apos;adresse de la passerelle comme URL de base, pas comme proxy.</translation>
    </message>
    <message>
        <source>The request expected something unknown.</source>
        <translation>La requête attendait quelque chose d&apos;inconnu.</translation>
    </message>
    <message>
        <source>Only Expect: 100-continue is understood.</source>
        <translation>Seul Expect: 100-continue est compris.</translation>
    </message>
    <message>
        <source>The WebSocket handshake was not valid.</source>
        <translation>Le handshake WebSocket n&apos;était pas valide.</translation>
    </message>
    <message>
        <source>Look at the request&apos;s head.</source>
        <translation>Regarder l&apos;en-tête de la requête.</translation>
    </message>
    <message>
        <source>The client asked for another version of WebSocket.</source>
        <translation>Le client demandait une autre version de WebSocket.</translation>
    </message>
    <message>
        <source>Only version 13 is supported.</source>
        <translation>Seule la version 13 est prise en charge.</translation>
    </message>
    <message>
        <source>The request&apos;s body is larger than the route allows.</source>
        <translation>Le corps de la requête est plus grand que la route ne l&apos;autorise.</translation>
    </message>
    <message>
        <source>Raise the route&apos;s body limit, or send less.</source>
        <translation>Relever la limite du corps de la route, ou envoyer moins.</translation>
    </message>
    <message>
        <source>The client did not finish its request&apos;s head in time.</source>
        <translation>Le client n&apos;a pas terminé à temps l&apos;en-tête de sa requête.</translation>
    </message>
    <message>
        <source>Look at the client&apos;s connection.</source>
        <translation>Vérifier la connexion du client.</translation>
    </message>
    <message>
        <source>The client stopped sending its request&apos;s body.</source>
        <translation>Le client a cessé d&apos;envoyer le corps de sa requête.</translation>
    </message>
    <message>
        <source>Look at the client, or raise the route&apos;s request_body timeout.</source>
        <translation>Examiner le client, ou relever le délai request_body de la route.</translation>
    </message>
    <message>
        <source>The client stopped reading the response.</source>
        <translation>Le client a cessé de lire la réponse.</translation>
    </message>
    <message>
        <source>Look at the client, or raise the listener&apos;s write timeout.</source>
        <translation>Examiner le client, ou relever le délai write de l&apos;écouteur.</translation>
    </message>
    <message>
        <source>The client left before the response was complete.</source>
        <translation>Le client est parti avant que la réponse soit complète.</translation>
    </message>
    <message>
        <source>If it gave up waiting, its own timeout is the shorter one.</source>
        <translation>S&apos;il a cessé d&apos;attendre, son propre délai est le plus court.</translation>
    </message>
    <message>
        <source>The client reset the connection.</source>
        <translation>Le client a réinitialisé la connexion.</translation>
    </message>
    <message>
        <source>Look at the client&apos;s own log.</source>
        <translation>Consulter le journal du client.</translation>
    </message>
    <message>
        <source>No route matches this request.</source>
        <translation>Aucune route ne correspond à cette requête.</translation>
    </message>
    <message>
        <source>Add a route for this path, or mend the client&apos;s base URL.</source>
        <translation>Ajouter une route pour ce chemin, ou corriger l&apos;URL de base du client.</translation>
    </message>
    <message>
        <source>The request had already passed through this gateway.</source>
        <translation>La requête était déjà passée par cette passerelle.</translation>
    </message>
    <message>
        <source>The target&apos;s address leads back here: change it.</source>
        <translation>L&apos;adresse de la cible ramène ici&#xa0;: la changer.</translation>
    </message>
    <message>
        <source>The pool has no target that may be used.</source>
        <translation>Le pool n&apos;a aucune cible qui puisse être utilisée.</translation>
    </message>
    <message>
        <source>Start one of its servers, or add a target.</source>
        <translation>Démarrer l&apos;un de ses serveurs, ou ajouter une cible.</translation>
    </message>
    <message>
        <source>A secret that this route needs could not be read.</source>
        <translation>Un secret dont cette route a besoin n&apos;a pas pu être lu.</translation>
    </message>
    <message>
        <source>Set it, then send the request again.</source>
        <translation>Le définir, puis renvoyer la requête.</translation>
    </message>
    <message>
        <source>The gateway was being stopped.</source>
        <translation>La passerelle était en cours d&apos;arrêt.</translation>
    </message>
    <message>
        <source>Start it and send the request again.</source>
        <translation>La démarrer et renvoyer la requête.</translation>
    </message>
    <message>
        <source>The gateway was out of room.</source>
        <translation>La passerelle était saturée.</translation>
    </message>
    <message>
        <source>Send the request again in a moment.</source>
        <translation>Renvoyer la requête dans un instant.</translation>
    </message>
    <message>
        <source>Too many connections were open.</source>
        <translation>Trop de connexions étaient ouvertes.</translation>
    </message>
    <message>
        <source>Raise the listener&apos;s connection limit, or close some.</source>
        <translation>Relever la limite de connexions de l&apos;écouteur, ou en fermer.</translation>
    </message>
    <message>
        <source>Headgate failed.</source>
        <translation>Headgate a échoué.</translation>
    </message>
    <message>
        <source>This is a bug: please report it.</source>
        <translation>C&apos;est un bug&#xa0;: merci de le signaler.</translation>
    </message>
    <message>
        <source>The host name of %1 has no address.</source>
        <translation>Le nom d&apos;hôte de %1 n&apos;a pas d&apos;adresse.</translation>
    </message>
    <message>
        <source>Mend the target&apos;s address, or look at the network.</source>
        <translation>Corriger l&apos;adresse de la cible, ou vérifier le réseau.</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>%1 a refusé la connexion.</translation>
    </message>
    <message>
        <source>Start the server or change the target&apos;s address.</source>
        <translation>Démarrer le serveur ou changer l&apos;adresse de la cible.</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>%1 n&apos;a pas pu être joint.</translation>
    </message>
    <message>
        <source>Look at the network, or change the target&apos;s address.</source>
        <translation>Vérifier le réseau, ou changer l&apos;adresse de la cible.</translation>
    </message>
    <message>
        <source>%1 did not accept the connection in time.</source>
        <translation>%1 n&apos;a pas accepté la connexion à temps.</translation>
    </message>
    <message>
        <source>Look whether the server hangs, or raise the connect timeout.</source>
        <translation>Voir si le serveur est bloqué, ou relever le délai connect.</translation>
    </message>
    <message>
        <source>%1 reset the connection before it answered.</source>
        <translation>%1 a réinitialisé la connexion avant de répondre.</translation>
    </message>
    <message>
        <source>Look at the server&apos;s log.</source>
        <translation>Consulter le journal du serveur.</translation>
    </message>
    <message>
        <source>%1 closed a kept connection just as the request was sent.</source>
        <translation>%1 a fermé une connexion maintenue juste au moment de l&apos;envoi de la requête.</translation>
    </message>
    <message>
        <source>Lower the pool&apos;s idle_timeout below the server&apos;s keep-alive time.</source>
        <translation>Abaisser idle_timeout du pool sous la durée de keep-alive du serveur.</translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer.</source>
        <translation>%1 a fermé la connexion sans réponse.</translation>
    </message>
    <message>
        <source>The answer of %1 was not valid HTTP/1.1.</source>
        <translation>La réponse de %1 n&apos;était pas du HTTP/1.1 valide.</translation>
    </message>
    <message>
        <source>Look whether that port speaks HTTP.</source>
        <translation>Voir si ce port parle HTTP.</translation>
    </message>
    <message>
        <source>The head of the answer of %1 was too large.</source>
        <translation>L&apos;en-tête de la réponse de %1 était trop grand.</translation>
    </message>
    <message>
        <source>Look for large cookies in it.</source>
        <translation>Y chercher de gros cookies.</translation>
    </message>
    <message>
        <source>%1 ended its answer before it was complete.</source>
        <translation>%1 a mis fin à sa réponse avant qu&apos;elle soit complète.</translation>
    </message>
    <message>
        <source>Look at the server&apos;s log: it may have crashed.</source>
        <translation>Consulter le journal du serveur&#xa0;: il a peut-être planté.</translation>
    </message>
    <message>
        <source>%1 did not begin to answer in time.</source>
        <translation>%1 n&apos;a pas commencé à répondre à temps.</translation>
    </message>
    <message>
        <source>Look whether it is busy, or raise the route&apos;s first_byte timeout.</source>
        <translation>Voir si le serveur est occupé, ou relever le délai first_byte de la route.</translation>
    </message>
    <message>
        <source>%1 fell silent in the middle of its answer.</source>
        <translation>%1 s&apos;est tu au milieu de sa réponse.</translation>
    </message>
    <message>
        <source>Look at the server&apos;s log, or raise the route&apos;s idle timeout.</source>
        <translation>Consulter le journal du serveur, ou relever le délai idle de la route.</translation>
    </message>
    <message>
        <source>The exchange took longer than the route&apos;s total limit.</source>
        <translation>L&apos;échange a duré plus que la limite totale de la route.</translation>
    </message>
    <message>
        <source>Raise the route&apos;s total timeout.</source>
        <translation>Relever le délai total de la route.</translation>
    </message>
    <message>
        <source>Neither side said anything in the tunnel for too long.</source>
        <translation>Aucun des deux côtés n&apos;a rien envoyé dans le tunnel pendant trop longtemps.</translation>
    </message>
    <message>
        <source>Send pings, or raise the route&apos;s tunnel timeout.</source>
        <translation>Envoyer des pings, ou relever le délai tunnel de la route.</translation>
    </message>
    <message>
        <source>The TLS handshake with %1 failed.</source>
        <translation>Le handshake TLS avec %1 a échoué.</translation>
    </message>
    <message>
        <source>Look at the pool&apos;s tls settings and the server&apos;s certificate.</source>
        <translation>Vérifier les paramètres tls du pool et le certificat du serveur.</translation>
    </message>
    <message>
        <source>This port speaks HTTPS, and the client spoke plain HTTP.</source>
        <translation>Ce port parle HTTPS, et le client parlait HTTP en clair.</translation>
    </message>
    <message>
        <source>Use https:// in the client&apos;s base URL.</source>
        <translation>Utiliser https:// dans l&apos;URL de base du client.</translation>
    </message>
    <message>
        <source>This port speaks plain HTTP, and the client spoke TLS.</source>
        <translation>Ce port parle HTTP en clair, et le client parlait TLS.</translation>
    </message>
    <message>
        <source>Use http:// in the client&apos;s base URL.</source>
        <translation>Utiliser http:// dans l&apos;URL de base du client.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid at this time.</source>
        <translation>Le certificat de %1 n&apos;est pas valide en ce moment.</translation>
    </message>
    <message>
        <source>Renew it, or look at this machine&apos;s clock.</source>
        <translation>Le renouveler, ou vérifier l&apos;horloge de cette machine.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted.</source>
        <translation>Le certificat de %1 n&apos;est pas approuvé.</translation>
    </message>
    <message>
        <source>Name its authority in the pool&apos;s tls.ca.</source>
        <translation>Indiquer son autorité dans tls.ca du pool.</translation>
    </message>
    <message>
        <source>The certificate of %1 is made out to another name.</source>
        <translation>Le certificat de %1 est établi à un autre nom.</translation>
    </message>
    <message>
        <source>Set the pool&apos;s tls.server_name, or the target&apos;s address, to that name.</source>
        <translation>Mettre ce nom dans tls.server_name du pool, ou dans l&apos;adresse de la cible.</translation>
    </message>
    <message>
        <source>Every target of the pool had as many exchanges as it may.</source>
        <translation>Chaque cible du pool avait autant d&apos;échanges qu&apos;elle peut en avoir.</translation>
    </message>
    <message>
        <source>Raise the limits of its targets, add one, or let requests wait.</source>
        <translation>Relever les limites de ses cibles, en ajouter une, ou laisser les requêtes attendre.</translation>
    </message>
    <message>
        <source>The target that held this session is gone.</source>
        <translation>La cible qui tenait cette session n&apos;est plus là.</translation>
    </message>
    <message>
        <source>The client has to begin a new session.</source>
        <translation>Le client doit commencer une nouvelle session.</translation>
    </message>
    <message>
        <source>The route is not open to this client&apos;s address.</source>
        <translation>La route n&apos;est pas ouverte à l&apos;adresse de ce client.</translation>
    </message>
    <message>
        <source>Look at the route&apos;s addresses.</source>
        <translation>Vérifier addresses de la route.</translation>
    </message>
    <message>
        <source>The request was for a host that the route does not answer for.</source>
        <translation>La requête visait un hôte pour lequel la route ne répond pas.</translation>
    </message>
    <message>
        <source>If that name is yours, add it to the route&apos;s guard.hosts.</source>
        <translation>Si ce nom est le vôtre, l&apos;ajouter à guard.hosts de la route.</translation>
    </message>
    <message>
        <source>The request came from a web page that may not use the route.</source>
        <translation>La requête venait d&apos;une page web qui ne peut pas utiliser la route.</translation>
    </message>
    <message>
        <source>If you trust that page, add it to the route&apos;s guard.origins.</source>
        <translation>Si cette page est de confiance, l&apos;ajouter à guard.origins de la route.</translation>
    </message>
    <message>
        <source>Pages of that origin may not make this request.</source>
        <translation>Les pages de cette origine ne peuvent pas faire cette requête.</translation>
    </message>
    <message>
        <source>If you trust them, add them to the route&apos;s cors.origins.</source>
        <translation>Si elles sont de confiance, les ajouter à cors.origins de la route.</translation>
    </message>
    <message>
        <source>The request had no key or token that is known here.</source>
        <translation>La requête n&apos;avait ni clé ni jeton connus ici.</translation>
    </message>
    <message>
        <source>Give the client a key that the profile&apos;s clients have.</source>
        <translation>Donner au client une clé qu&apos;ont les clients du profil.</translation>
    </message>
    <message>
        <source>This client may not use the route.</source>
        <translation>Ce client ne peut pas utiliser la route.</translation>
    </message>
    <message>
        <source>Look at the route&apos;s auth.clients, or at the scopes of its tokens.</source>
        <translation>Vérifier auth.clients de la route, ou les portées de ses jetons.</translation>
    </message>
    <message>
        <source>The client sent more requests than its limit allows.</source>
        <translation>Le client a envoyé plus de requêtes que sa limite ne l&apos;autorise.</translation>
    </message>
    <message>
        <source>Wait and send it again, or raise the limit.</source>
        <translation>Attendre et la renvoyer, ou relever la limite.</translation>
    </message>
    <message>
        <source>Too many requests were waiting already.</source>
        <translation>Trop de requêtes attendaient déjà.</translation>
    </message>
    <message>
        <source>Send it again in a moment, or make the route&apos;s queue longer.</source>
        <translation>La renvoyer dans un instant, ou allonger la file de la route.</translation>
    </message>
    <message>
        <source>The request&apos;s turn did not come in time.</source>
        <translation>Le tour de la requête n&apos;est pas venu à temps.</translation>
    </message>
    <message>
        <source>Raise the route&apos;s concurrency.limit or its queue_timeout.</source>
        <translation>Relever concurrency.limit ou queue_timeout de la route.</translation>
    </message>
    <message>
        <source>The keys that tokens are checked with could not be read.</source>
        <translation>Les clés qui servent à vérifier les jetons n&apos;ont pas pu être lues.</translation>
    </message>
    <message>
        <source>Look whether the address in the route&apos;s jwt.jwks answers.</source>
        <translation>Voir si l&apos;adresse dans jwt.jwks de la route répond.</translation>
    </message>
    <message>
        <source>The service that decides about access said no.</source>
        <translation>Le service qui décide de l&apos;accès a dit non.</translation>
    </message>
    <message>
        <source>Its answer went to the client: look there for the reason.</source>
        <translation>Sa réponse est allée au client&#xa0;: la raison s&apos;y trouve.</translation>
    </message>
    <message>
        <source>The service that decides about access did not answer.</source>
        <translation>Le service qui décide de l&apos;accès n&apos;a pas répondu.</translation>
    </message>
    <message>
        <source>Look at the pool in the route&apos;s forward_auth.</source>
        <translation>Vérifier le pool dans forward_auth de la route.</translation>
    </message>
    <message>
        <source>The client sent its request&apos;s body too slowly.</source>
        <translation>Le client a envoyé trop lentement le corps de sa requête.</translation>
    </message>
    <message>
        <source>Look at its connection, or lower the listener&apos;s connections.minimum_rate.</source>
        <translation>Vérifier sa connexion, ou abaisser connections.minimum_rate de l&apos;écouteur.</translation>
    </message>
    <message>
        <source>Headgate added %1.</source>
        <translation>Headgate a ajouté %1.</translation>
    </message>
</context>
<context>
    <name>headgate::app::WindowPages</name>
    <message>
        <source>Traffic</source>
        <translation>Trafic</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Routes</translation>
    </message>
    <message>
        <source>Upstreams</source>
        <translation>Upstreams</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Explain the field, in a form</source>
        <translation>Expliquer le champ, dans un formulaire</translation>
    </message>
</context>
<context>
    <name>headgate::app::WindowProgram</name>
    <message>
        <source>State of the gateway</source>
        <translation>État de la passerelle</translation>
    </message>
    <message>
        <source>Local certificate authority</source>
        <translation>Autorité de certification locale</translation>
    </message>
    <message>
        <source>the desktop&apos;s keychain</source>
        <translation>le trousseau du bureau</translation>
    </message>
    <message>
        <source>the file %1</source>
        <translation>le fichier %1</translation>
    </message>
</context>
<context>
    <name>headgate::ui::AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>System Light Dark colours</source>
        <translation>Système Clair Sombre couleurs</translation>
    </message>
    <message>
        <source>Takes effect when Headgate starts the next time.</source>
        <translation>Prend effet au prochain démarrage de Headgate.</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ApplyBar</name>
    <message>
        <source>Changes that are not applied</source>
        <translation>Modifications non appliquées</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show diff</source>
        <translation>Voir le diff</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Back to what is served. It can be undone.</source>
        <translation>Revenir à ce qui est servi. Peut être annulé.</translation>
    </message>
    <message>
        <source>This cannot be applied yet.</source>
        <translation>Cela ne peut pas encore être appliqué.</translation>
    </message>
    <message>
        <source>1 change not applied.</source>
        <translation>1 modification non appliquée.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes not applied.</source>
        <translation>
            <numerusform>%n modification non appliquée.</numerusform>
            <numerusform>%n modifications non appliquées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes discarded</source>
        <translation>Modifications abandonnées</translation>
    </message>
    <message>
        <source>Hide diff</source>
        <translation>Masquer le diff</translation>
    </message>
    <message>
        <source>Serve it from now on. What runs keeps the old rules.</source>
        <translation>Servir ainsi dès maintenant. Ce qui est en cours garde les anciennes règles.</translation>
    </message>
</context>
<context>
    <name>headgate::ui::BlockList</name>
    <message>
        <source>Blocks for the route</source>
        <translation>Blocs pour la route</translation>
    </message>
</context>
<context>
    <name>headgate::ui::BlockPalette</name>
    <message>
        <source>Palette of blocks</source>
        <translation>Palette de blocs</translation>
    </message>
</context>
<context>
    <name>headgate::ui::CertificatesSection</name>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>Trust ours with</source>
        <translation>Les approuver avec</translation>
    </message>
    <message>
        <source>Puts Headgate&apos;s local certificate authority into the system&apos;s and the browsers&apos; stores. Nothing is trusted before you do so.</source>
        <translation>Place l&apos;autorité de certification locale de Headgate dans les magasins du système et des navigateurs. Rien n&apos;est approuvé avant cela.</translation>
    </message>
    <message>
        <source>TLS HTTPS authority root</source>
        <translation>TLS HTTPS autorité racine</translation>
    </message>
</context>
<context>
    <name>headgate::ui::CheckWords</name>
    <message>
        <source>loading: %1</source>
        <translation>chargement&#xa0;: %1</translation>
    </message>
    <message>
        <source>&lt;1 ms</source>
        <translation>&lt;1 ms</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>connecté</translation>
    </message>
    <message>
        <source>%1 in %2, slow</source>
        <translation>%1 en %2, lent</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ClientRow</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Use it for me…</source>
        <translation>Configurer pour moi…</translation>
    </message>
    <message>
        <source>Let Headgate set up %1…</source>
        <translation>Laisser Headgate configurer %1…</translation>
    </message>
    <message>
        <source>Shows what would be written into its settings, and writes it if you say so.</source>
        <translation>Montre ce qui serait écrit dans ses paramètres, et l&apos;écrit après confirmation.</translation>
    </message>
    <message>
        <source>Copy the line for %1</source>
        <translation>Copier la ligne pour %1</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>pas encore vu</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>waiting…</source>
        <translation>en attente…</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>connecté</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ClientStep</name>
    <message>
        <source>Point a client here</source>
        <translation>Diriger un client vers ici</translation>
    </message>
    <message>
        <source>paste one line, then use the client as always</source>
        <translation>coller une ligne, puis utiliser le client comme d&apos;habitude</translation>
    </message>
    <message>
        <source>Open Traffic</source>
        <translation>Ouvrir Trafic</translation>
    </message>
    <message>
        <source>A request came, and failed.</source>
        <translation>Une requête est arrivée et a échoué.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3. Traffic shows why.</source>
        <translation>%1 de %2 vers %3. Trafic montre pourquoi.</translation>
    </message>
    <message>
        <source>First request passed.</source>
        <translation>La première requête est passée.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3.</source>
        <translation>%1 de %2 vers %3.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3: first byte %4.</source>
        <translation>%1 de %2 vers %3&#xa0;: premier octet %4.</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ClientsSection</name>
    <message>
        <source>Taken over, and changed by somebody since: giving it back keeps that.</source>
        <translation>Pris en charge, puis modifié par quelqu&apos;un&#xa0;: la restitution le conserve.</translation>
    </message>
    <message>
        <source>Taken over: sends its requests to %1.</source>
        <translation>Pris en charge&#xa0;: envoie ses requêtes à %1.</translation>
    </message>
    <message>
        <source>Sends its requests to its maker&apos;s servers.</source>
        <translation>Envoie ses requêtes aux serveurs de son éditeur.</translation>
    </message>
    <message>
        <source>Sends its requests to %1.</source>
        <translation>Envoie ses requêtes à %1.</translation>
    </message>
    <message>
        <source>Clients taken over</source>
        <translation>Clients pris en charge</translation>
    </message>
    <message>
        <source>Claude Code Codex Gemini Cursor configuration give back restore</source>
        <translation>Claude Code Codex Gemini Cursor configuration restituer restaurer</translation>
    </message>
    <message>
        <source>None of the programs that Headgate knows was found on this machine.</source>
        <translation>Aucun des programmes que Headgate connaît n&apos;a été trouvé sur cette machine.</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Restituer</translation>
    </message>
    <message>
        <source>Give the configuration of %1 back</source>
        <translation>Restituer la configuration de %1</translation>
    </message>
</context>
<context>
    <name>headgate::ui::Closing</name>
    <message>
        <source>before Headgate is closed</source>
        <translation>avant de fermer Headgate</translation>
    </message>
    <message>
        <source>An exchange is still running.</source>
        <translation>Un échange est encore en cours.</translation>
    </message>
    <message>
        <source>%1 exchanges are still running.</source>
        <translation>%1 échanges sont encore en cours.</translation>
    </message>
    <message>
        <source>Quitting now cuts it.</source>
        <translation>Quitter maintenant le coupe.</translation>
    </message>
    <message>
        <source>Quitting now cuts them.</source>
        <translation>Quitter maintenant les coupe.</translation>
    </message>
    <message>
        <source>Let them finish and quit</source>
        <translation>Les laisser finir et quitter</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>Quitter maintenant</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Quitting when the last exchange has ended.</source>
        <translation>Fermeture à la fin du dernier échange.</translation>
    </message>
    <message>
        <source>Quitting when %1 exchanges have ended.</source>
        <translation>Fermeture à la fin de %1 échanges.</translation>
    </message>
    <message>
        <source>No new requests are taken. Waited %1 s.</source>
        <translation>Aucune nouvelle requête n&apos;est prise. Attente&#xa0;: %1 s.</translation>
    </message>
    <message>
        <source>%1 still sends its requests here.</source>
        <translation>%1 envoie encore ses requêtes ici.</translation>
    </message>
    <message>
        <source>%1 still send their requests here.</source>
        <translation>%1 envoient encore leurs requêtes ici.</translation>
    </message>
    <message>
        <source>Without Headgate they get no answer.</source>
        <translation>Sans Headgate, pas de réponse.</translation>
    </message>
    <message>
        <source>Give back and quit</source>
        <translation>Restituer et quitter</translation>
    </message>
    <message>
        <source>Leave it and quit</source>
        <translation>Laisser et quitter</translation>
    </message>
    <message>
        <source>Not all settings could be given back.</source>
        <translation>Tous les paramètres n&apos;ont pas pu être restitués.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>headgate::ui::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Résultats trouvés</translation>
    </message>
    <message>
        <source>Find an action, a route, an upstream or a setting</source>
        <translation>Chercher une action, une route, un upstream ou un paramètre</translation>
    </message>
    <message>
        <source>Find an action, a route, an upstream…</source>
        <translation>Chercher une action, une route, un upstream…</translation>
    </message>
    <message>
        <source>actions</source>
        <translation>actions</translation>
    </message>
    <message>
        <source>routes</source>
        <translation>routes</translation>
    </message>
    <message>
        <source>upstreams</source>
        <translation>upstreams</translation>
    </message>
    <message>
        <source>exchanges</source>
        <translation>échanges</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>choisir</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvrir</translation>
    </message>
    <message>
        <source>open beside</source>
        <translation>ouvrir à côté</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Nothing is called “%1”.</source>
        <translation>Rien ne s&apos;appelle «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>headgate::ui::CompletionList</name>
    <message>
        <source>What could be written here</source>
        <translation>Ce qui peut être écrit ici</translation>
    </message>
</context>
<context>
    <name>headgate::ui::DesktopNotifications</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>headgate::ui::DesktopPresence</name>
    <message>
        <source>The gateway is running.</source>
        <translation>La passerelle fonctionne.</translation>
    </message>
    <message>
        <source>It can go on without this window, with its icon in the tray. The settings remember your answer.</source>
        <translation>Elle peut continuer sans cette fenêtre, avec son icône dans la zone de notification. Les paramètres retiennent la réponse.</translation>
    </message>
    <message>
        <source>Keep it running</source>
        <translation>La laisser tourner</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 est de retour</translation>
    </message>
    <message>
        <source>Pool %1 has it again.</source>
        <translation>Le pool %1 l&apos;utilise de nouveau.</translation>
    </message>
    <message>
        <source>%1 is down</source>
        <translation>%1 est hors service</translation>
    </message>
    <message>
        <source>Pool %1 does without it.</source>
        <translation>Le pool %1 s&apos;en passe.</translation>
    </message>
    <message>
        <source>%1 is down: %2</source>
        <translation>%1 est hors service&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>headgate::ui::DesktopSection</name>
    <message>
        <source>Desktop</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Show an icon with the state of the gateway</source>
        <translation>Afficher une icône avec l&apos;état de la passerelle</translation>
    </message>
    <message>
        <source>Tell when an upstream goes down, and when it is back</source>
        <translation>Signaler quand un serveur amont tombe, et quand il est de retour</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Zone de notification</translation>
    </message>
    <message>
        <source>Its menu shows the window, runs and stops the gateway, and quits.</source>
        <translation>Son menu affiche la fenêtre, démarre et arrête la passerelle, et quitte.</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons.</source>
        <translation>Ce bureau n&apos;affiche pas d&apos;icônes de notification.</translation>
    </message>
    <message>
        <source>What closing the window does</source>
        <translation>Ce que fait la fermeture de la fenêtre</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Keep the gateway running in the tray</source>
        <translation>Laisser tourner la passerelle dans la zone de notification</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Fermeture de la fenêtre</translation>
    </message>
    <message>
        <source>Counts while the gateway runs and its icon is in the tray.</source>
        <translation>Vaut quand la passerelle fonctionne et que son icône est dans la zone de notification.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>At most one of each pool in 30 seconds. A click on it shows the upstreams.</source>
        <translation>Au plus une par pool en 30 secondes. Un clic dessus affiche les upstreams.</translation>
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
        <translation>Détail</translation>
    </message>
    <message>
        <source>Choose an exchange to see it here.</source>
        <translation>Choisir un échange pour le voir ici.</translation>
    </message>
    <message>
        <source>Parts of the exchange</source>
        <translation>Parties de l&apos;échange</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d&apos;ensemble</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>The record does not hold this exchange any more: its memory was needed for newer ones, or its route does not record. What the table knows of it is under Overview.</source>
        <translation>L&apos;enregistrement ne contient plus cet échange&#xa0;: sa mémoire a servi à de plus récents, ou sa route n&apos;enregistre pas. Ce que le tableau en sait se trouve sous Vue d&apos;ensemble.</translation>
    </message>
</context>
<context>
    <name>headgate::ui::DiffView</name>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>No differences.</source>
        <translation>Aucune différence.</translation>
    </message>
</context>
<context>
    <name>headgate::ui::Difference</name>
    <message>
        <source>route %1 added</source>
        <translation>route %1 ajoutée</translation>
    </message>
    <message>
        <source>route %1 removed</source>
        <translation>route %1 retirée</translation>
    </message>
    <message>
        <source>pool %1 added</source>
        <translation>pool %1 ajouté</translation>
    </message>
    <message>
        <source>pool %1 removed</source>
        <translation>pool %1 retiré</translation>
    </message>
    <message>
        <source>target %1 added</source>
        <translation>cible %1 ajoutée</translation>
    </message>
    <message>
        <source>target %1 removed</source>
        <translation>cible %1 retirée</translation>
    </message>
    <message>
        <source>limit %1 added</source>
        <translation>limite %1 ajoutée</translation>
    </message>
    <message>
        <source>limit %1 removed</source>
        <translation>limite %1 retirée</translation>
    </message>
    <message>
        <source>client %1 added</source>
        <translation>client %1 ajouté</translation>
    </message>
    <message>
        <source>client %1 removed</source>
        <translation>client %1 retiré</translation>
    </message>
    <message>
        <source>listener %1 added</source>
        <translation>écouteur %1 ajouté</translation>
    </message>
    <message>
        <source>listener %1 removed</source>
        <translation>écouteur %1 retiré</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 ajouté</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 retiré</translation>
    </message>
    <message>
        <source>%1 moved from place %2 to %3</source>
        <translation>%1 déplacé de la place %2 à %3</translation>
    </message>
    <message>
        <source>%1 set to %2</source>
        <translation>%1 réglé sur %2</translation>
    </message>
    <message>
        <source>%1 back to its default</source>
        <translation>%1 revient au défaut</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>headgate::ui::DraftActions</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Apply the changes</source>
        <translation>Appliquer les modifications</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
    <message>
        <source>Show or hide the differences</source>
        <translation>Afficher ou masquer les différences</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>headgate::ui::DraftNotices</name>
    <message>
        <source>“%1” was changed elsewhere while you edit it.</source>
        <translation>«&#xa0;%1&#xa0;» a été modifié ailleurs pendant votre édition.</translation>
    </message>
    <message>
        <source>Theirs is served already. Applying yours replaces it; loading theirs can be undone.</source>
        <translation>L&apos;autre version est déjà servie. Appliquer la vôtre la remplace&#xa0;; charger l&apos;autre peut être annulé.</translation>
    </message>
    <message>
        <source>Load theirs</source>
        <translation>Charger l&apos;autre</translation>
    </message>
    <message>
        <source>Loaded what others wrote</source>
        <translation>Version des autres chargée</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder la mienne</translation>
    </message>
    <message>
        <source>Diff</source>
        <translation>Diff</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Headgate ended unexpectedly last time.</source>
        <translation>Headgate s&apos;est terminé de façon inattendue la dernière fois.</translation>
    </message>
    <message>
        <source>“%1” had changes that were not applied.</source>
        <translation>«&#xa0;%1&#xa0;» avait des modifications non appliquées.</translation>
    </message>
    <message>
        <source>What you were editing in “%1” at %2 was kept.</source>
        <translation>Ce que vous modifiiez dans «&#xa0;%1&#xa0;» à %2 a été gardé.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Restored after the last run</source>
        <translation>Restauré après la dernière exécution</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
</context>
<context>
    <name>headgate::ui::DraftProblems</name>
    <message>
        <source>Nothing is wrong with the profile.</source>
        <translation>Rien à redire au profil.</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>1 problème</translation>
    </message>
    <message>
        <source>%1 problems</source>
        <translation>%1 problèmes</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ExchangeChip</name>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ExchangeTable</name>
    <message>
        <source>Exchanges</source>
        <translation>Échanges</translation>
    </message>
    <message>
        <source>Copy URL</source>
        <translation>Copier l&apos;URL</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>Copier en cURL</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Copier la ligne</translation>
    </message>
    <message>
        <source>Try its request</source>
        <translation>Tester sa requête</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ExchangeTableModel</name>
    <message>
        <source>No route</source>
        <translation>Sans route</translation>
    </message>
    <message>
        <source>%1, %2: %3 %4 on %5, %6, %7, %8</source>
        <translation>%1, %2&#xa0;: %3 %4 sur %5, %6, %7, %8</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 octets</translation>
    </message>
    <message>
        <source>log 1 ms–1 min</source>
        <translation>log 1 ms–1 min</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Verb</source>
        <translation>Verbe</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
</context>
<context>
    <name>headgate::ui::FilesSection</name>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
</context>
<context>
    <name>headgate::ui::FirstRunAction</name>
    <message>
        <source>Add to the profile</source>
        <translation>Ajouter au profil</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Start the gateway</source>
        <translation>Démarrer la passerelle</translation>
    </message>
    <message>
        <source>Make the profile and start</source>
        <translation>Créer le profil et démarrer</translation>
    </message>
    <message>
        <source>Leads to one service. Nothing else on this machine is changed.</source>
        <translation>Mène à un service. Rien d&apos;autre n&apos;est modifié sur cette machine.</translation>
    </message>
    <message>
        <source>One service is not in the profile yet. Adding can be undone.</source>
        <translation>Un service n&apos;est pas encore dans le profil. L&apos;ajout peut être annulé.</translation>
    </message>
    <message>
        <source>The profile was changed; the change is not served yet.</source>
        <translation>Le profil a été modifié&#xa0;; la modification n&apos;est pas encore servie.</translation>
    </message>
    <message>
        <source>The gateway is stopped.</source>
        <translation>La passerelle est arrêtée.</translation>
    </message>
    <message numerus="yes">
        <source>Leads to %n services. Nothing else on this machine is changed.</source>
        <translation>
            <numerusform>Mène à %n service. Rien d&apos;autre n&apos;est modifié sur cette machine.</numerusform>
            <numerusform>Mène à %n services. Rien d&apos;autre n&apos;est modifié sur cette machine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services are not in the profile yet. Adding can be undone.</source>
        <translation>
            <numerusform>%n service n&apos;est pas encore dans le profil. L&apos;ajout peut être annulé.</numerusform>
            <numerusform>%n services ne sont pas encore dans le profil. L&apos;ajout peut être annulé.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headgate::ui::FirstRunPage</name>
    <message>
        <source>First run</source>
        <translation>Premier démarrage</translation>
    </message>
    <message>
        <source>Send your agents through one gate</source>
        <translation>Faire passer vos agents par une seule porte</translation>
    </message>
    <message>
        <source>Three steps. Nothing is changed outside Headgate until you copy a line or tell it to.</source>
        <translation>Trois étapes. Rien n&apos;est modifié en dehors de Headgate tant que vous ne copiez pas une ligne ou ne le demandez pas.</translation>
    </message>
    <message>
        <source>No service at hand?</source>
        <translation>Pas de service sous la main&#xa0;?</translation>
    </message>
    <message>
        <source>Load the demo</source>
        <translation>Charger la démo</translation>
    </message>
    <message>
        <source>Open a profile…</source>
        <translation>Ouvrir un profil…</translation>
    </message>
    <message>
        <source>A JSON file; you can also drop one on the window.</source>
        <translation>Un fichier JSON&#xa0;; vous pouvez aussi en déposer un sur la fenêtre.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>A new profile on port 8080 that answers by itself, to begin from.</source>
        <translation>Un nouveau profil sur le port 8080 qui répond de lui-même, pour commencer.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>Revenir à la page précédente</translation>
    </message>
    <message>
        <source>Choose at least one service, load the demo, or skip this.</source>
        <translation>Choisir au moins un service, charger la démo ou passer.</translation>
    </message>
    <message>
        <source>Choose a port that is free.</source>
        <translation>Choisir un port libre.</translation>
    </message>
    <message>
        <source>Local services</source>
        <translation>Services locaux</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 ajouté</translation>
    </message>
    <message>
        <source>four agents with traffic to look at, no network needed</source>
        <translation>quatre agents avec du trafic à regarder, sans réseau</translation>
    </message>
    <message numerus="yes">
        <source>%n services added</source>
        <translation>
            <numerusform>%n service ajouté</numerusform>
            <numerusform>%n services ajoutés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headgate::ui::FoldedText</name>
    <message>
        <source>Hide what it said</source>
        <translation>Masquer son message</translation>
    </message>
    <message>
        <source>Show what it said</source>
        <translation>Afficher son message</translation>
    </message>
</context>
<context>
    <name>headgate::ui::FollowButton</name>
    <message>
        <source>Following newest</source>
        <translation>Suivi des derniers</translation>
    </message>
    <message>
        <source>Follow newest</source>
        <translation>Suivre les derniers</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 de plus</translation>
    </message>
    <message>
        <source>Scroll up to stop</source>
        <translation>Défiler vers le haut pour arrêter</translation>
    </message>
    <message>
        <source>Go to the newest and follow it</source>
        <translation>Aller aux derniers et les suivre</translation>
    </message>
</context>
<context>
    <name>headgate::ui::FormWords</name>
    <message>
        <source>What it does</source>
        <translation>Ce qu&apos;elle fait</translation>
    </message>
    <message>
        <source>Forward to a pool</source>
        <translation>Transmettre à un pool</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>Redirection</translation>
    </message>
    <message>
        <source>Show metrics</source>
        <translation>Afficher les métriques</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Every named one</source>
        <translation>Tous les clients nommés</translation>
    </message>
    <message>
        <source>from defaults</source>
        <translation>hérité</translation>
    </message>
    <message>
        <source>default</source>
        <translation>par défaut</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Round robin</source>
        <translation>Round robin</translation>
    </message>
    <message>
        <source>In turn, as often as their weights say.</source>
        <translation>À tour de rôle, aussi souvent que le disent leurs poids.</translation>
    </message>
    <message>
        <source>Least requests</source>
        <translation>Moins de requêtes</translation>
    </message>
    <message>
        <source>The one with the fewest exchanges for its weight.</source>
        <translation>Celle qui a le moins d&apos;échanges pour son poids.</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Aléatoire</translation>
    </message>
    <message>
        <source>The better of two that are drawn.</source>
        <translation>La meilleure de deux tirées au sort.</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>The same value goes to the same target.</source>
        <translation>La même valeur va à la même cible.</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
    <message>
        <source>The one that has answered fastest lately.</source>
        <translation>Celle qui a répondu le plus vite récemment.</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Première</translation>
    </message>
    <message>
        <source>The first of the list that can be used.</source>
        <translation>La première de la liste qui est utilisable.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>What the target and the gateway both speak.</source>
        <translation>Ce que la cible et la passerelle parlent toutes deux.</translation>
    </message>
    <message>
        <source>HTTP/1.1</source>
        <translation>HTTP/1.1</translation>
    </message>
    <message>
        <source>HTTP/1.1 and nothing else.</source>
        <translation>HTTP/1.1 et rien d&apos;autre.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Takes requests.</source>
        <translation>Prend des requêtes.</translation>
    </message>
    <message>
        <source>Drain</source>
        <translation>Drainer</translation>
    </message>
    <message>
        <source>Takes only what is bound to it by affinity.</source>
        <translation>Ne prend que ce qui lui est lié par affinité.</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Maintenance</translation>
    </message>
    <message>
        <source>Takes nothing.</source>
        <translation>Ne prend rien.</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Asks for a path and looks at the answer.</source>
        <translation>Demande un chemin et examine la réponse.</translation>
    </message>
    <message>
        <source>TCP</source>
        <translation>TCP</translation>
    </message>
    <message>
        <source>Only connects.</source>
        <translation>Se connecte seulement.</translation>
    </message>
    <message>
        <source>Asked as the fields below say.</source>
        <translation>Interrogée comme le disent les champs ci-dessous.</translation>
    </message>
    <message>
        <source>Ollama</source>
        <translation>Ollama</translation>
    </message>
    <message>
        <source>Asks for what an Ollama server answers.</source>
        <translation>Demande ce à quoi un serveur Ollama répond.</translation>
    </message>
    <message>
        <source>llama.cpp</source>
        <translation>llama.cpp</translation>
    </message>
    <message>
        <source>Asks for what a llama.cpp server answers.</source>
        <translation>Demande ce à quoi un serveur llama.cpp répond.</translation>
    </message>
    <message>
        <source>vLLM</source>
        <translation>vLLM</translation>
    </message>
    <message>
        <source>Asks for what a vLLM server answers.</source>
        <translation>Demande ce à quoi un serveur vLLM répond.</translation>
    </message>
    <message>
        <source>LM Studio</source>
        <translation>LM Studio</translation>
    </message>
    <message>
        <source>Asks for what an LM Studio server answers.</source>
        <translation>Demande ce à quoi un serveur LM Studio répond.</translation>
    </message>
    <message>
        <source>MCP server</source>
        <translation>Serveur MCP</translation>
    </message>
    <message>
        <source>Asks as an MCP client would.</source>
        <translation>Demande comme le ferait un client MCP.</translation>
    </message>
    <message>
        <source>Local authority</source>
        <translation>Autorité locale</translation>
    </message>
    <message>
        <source>Made here, and signed by the local authority.</source>
        <translation>Créé ici et signé par l&apos;autorité locale.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Read from files.</source>
        <translation>Lu dans des fichiers.</translation>
    </message>
    <message>
        <source>TLS 1.2</source>
        <translation>TLS 1.2</translation>
    </message>
    <message>
        <source>TLS 1.2 and 1.3.</source>
        <translation>TLS 1.2 et 1.3.</translation>
    </message>
    <message>
        <source>TLS 1.3</source>
        <translation>TLS 1.3</translation>
    </message>
    <message>
        <source>TLS 1.3 and nothing older.</source>
        <translation>TLS 1.3 et rien de plus ancien.</translation>
    </message>
    <message>
        <source>Enforce</source>
        <translation>Imposer</translation>
    </message>
    <message>
        <source>Refuses what is too much, with 429.</source>
        <translation>Refuse ce qui est de trop, avec 429.</translation>
    </message>
    <message>
        <source>Only report</source>
        <translation>Signaler seulement</translation>
    </message>
    <message>
        <source>Lets everything pass and counts what it would refuse.</source>
        <translation>Laisse tout passer et compte ce qui serait refusé.</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Facultatif</translation>
    </message>
    <message>
        <source>Asked for, and checked if one is sent.</source>
        <translation>Demandé, et vérifié s&apos;il est envoyé.</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Requis</translation>
    </message>
    <message>
        <source>Nobody comes in without one.</source>
        <translation>Personne n&apos;entre sans certificat.</translation>
    </message>
    <message>
        <source>Decided by what the other fields say.</source>
        <translation>Déterminé par ce que disent les autres champs.</translation>
    </message>
    <message>
        <source>The value decides, and nothing is remembered.</source>
        <translation>La valeur décide, et rien n&apos;est mémorisé.</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Apprendre</translation>
    </message>
    <message>
        <source>The target that gave the value to a client keeps it.</source>
        <translation>La cible qui a donné la valeur à un client la garde.</translation>
    </message>
    <message>
        <source>Always.</source>
        <translation>Toujours.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Never.</source>
        <translation>Jamais.</translation>
    </message>
    <message>
        <source>sub</source>
        <translation>sub</translation>
    </message>
    <message>
        <source>The subject of the token.</source>
        <translation>Le sujet du jeton.</translation>
    </message>
    <message>
        <source>client_id</source>
        <translation>client_id</translation>
    </message>
    <message>
        <source>The azp claim, or else client_id.</source>
        <translation>La revendication azp, sinon client_id.</translation>
    </message>
    <message>
        <source>301 Moved permanently</source>
        <translation>301 Moved permanently</translation>
    </message>
    <message>
        <source>Remembered; POST may become GET.</source>
        <translation>Mémorisé&#xa0;; POST peut devenir GET.</translation>
    </message>
    <message>
        <source>302 Found</source>
        <translation>302 Found</translation>
    </message>
    <message>
        <source>For now; POST may become GET.</source>
        <translation>Pour cette fois&#xa0;; POST peut devenir GET.</translation>
    </message>
    <message>
        <source>303 See other</source>
        <translation>303 See other</translation>
    </message>
    <message>
        <source>Asked for with GET.</source>
        <translation>Demandé avec GET.</translation>
    </message>
    <message>
        <source>307 Temporary redirect</source>
        <translation>307 Temporary redirect</translation>
    </message>
    <message>
        <source>For now, with the same method.</source>
        <translation>Pour cette fois, avec la même méthode.</translation>
    </message>
    <message>
        <source>308 Permanent redirect</source>
        <translation>308 Permanent redirect</translation>
    </message>
    <message>
        <source>Remembered, with the same method.</source>
        <translation>Mémorisé, avec la même méthode.</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>The format that this Headgate writes.</source>
        <translation>Le format qu&apos;écrit ce Headgate.</translation>
    </message>
    <message>
        <source>No effect: this route is answered here.</source>
        <translation>Sans effet&#xa0;: cette route est traitée ici.</translation>
    </message>
    <message>
        <source>No effect: this route takes no upgrades.</source>
        <translation>Sans effet&#xa0;: cette route n&apos;accepte pas d&apos;upgrade.</translation>
    </message>
    <message>
        <source>No effect: there is one attempt only.</source>
        <translation>Sans effet&#xa0;: il n&apos;y a qu&apos;une tentative.</translation>
    </message>
    <message>
        <source>No effect: nobody may wait.</source>
        <translation>Sans effet&#xa0;: personne ne peut attendre.</translation>
    </message>
    <message>
        <source>No effect: nothing is recorded.</source>
        <translation>Sans effet&#xa0;: rien n&apos;est enregistré.</translation>
    </message>
    <message>
        <source>No effect: the guard is off.</source>
        <translation>Sans effet&#xa0;: la protection est désactivée.</translation>
    </message>
    <message>
        <source>No effect: the balance is not hash.</source>
        <translation>Sans effet&#xa0;: balance n&apos;est pas hash.</translation>
    </message>
    <message>
        <source>No effect: the probe only connects.</source>
        <translation>Sans effet&#xa0;: la sonde se connecte seulement.</translation>
    </message>
    <message>
        <source>No effect: no cookie is signed.</source>
        <translation>Sans effet&#xa0;: aucun cookie n&apos;est signé.</translation>
    </message>
    <message>
        <source>No effect: no target has an https URL.</source>
        <translation>Sans effet&#xa0;: aucune cible n&apos;a d&apos;URL https.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>C&apos;est obligatoire.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autorité</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hôtes</translation>
    </message>
    <message>
        <source>Origins</source>
        <translation>Origines</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Méthodes</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Timeouts</source>
        <translation>Délais</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Listeners</source>
        <translation>Écouteurs</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clé privée</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
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
        <translation>Routes</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Valeurs par défaut</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>For each</source>
        <translation>Pour chaque</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Per</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Burst</source>
        <translation>Rafale</translation>
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
        <translation>Protocoles</translation>
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation>Proxys de confiance</translation>
    </message>
    <message>
        <source>Handshake</source>
        <translation>Handshake</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Keep-alive</source>
        <translation>Keep-alive</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>Per address</source>
        <translation>Par adresse</translation>
    </message>
    <message>
        <source>Slowest rate</source>
        <translation>Débit minimal</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Chaîne</translation>
    </message>
    <message>
        <source>Ask clients</source>
        <translation>Demander aux clients</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>Oldest version</source>
        <translation>Version minimale</translation>
    </message>
    <message>
        <source>Certificates of clients</source>
        <translation>Certificats des clients</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Unix socket</source>
        <translation>Socket Unix</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Secours</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>À la fois</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Kept warm</source>
        <translation>Gardées prêtes</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pendant</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Selon</translation>
    </message>
    <message>
        <source>Remembered</source>
        <translation>Mémorisé</translation>
    </message>
    <message>
        <source>Kind of server</source>
        <translation>Type de serveur</translation>
    </message>
    <message>
        <source>Probe by</source>
        <translation>Sonder par</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>Contient</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Chaque</translation>
    </message>
    <message>
        <source>Up after</source>
        <translation>UP après</translation>
    </message>
    <message>
        <source>Down after</source>
        <translation>DOWN après</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>Left out for</source>
        <translation>Exclue pendant</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>Statuts</translation>
    </message>
    <message>
        <source>Cut streams</source>
        <translation>Flux coupés</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Server name</source>
        <translation>Nom du serveur</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Répartition</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>Repli</translation>
    </message>
    <message>
        <source>Try anyway</source>
        <translation>Essayer quand même</translation>
    </message>
    <message>
        <source>Slow start</source>
        <translation>Démarrage lent</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Cibles</translation>
    </message>
    <message>
        <source>Affinity</source>
        <translation>Affinité</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Ejection</source>
        <translation>Exclusion</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Chemins</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Strip prefix</source>
        <translation>Retirer le préfixe</translation>
    </message>
    <message>
        <source>Add prefix</source>
        <translation>Ajouter un préfixe</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>Key from</source>
        <translation>Clé tirée de</translation>
    </message>
    <message>
        <source>Forward it</source>
        <translation>La transmettre</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Realm</source>
        <translation>Realm</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Key set</source>
        <translation>Jeu de clés</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualisation</translation>
    </message>
    <message>
        <source>Algorithms</source>
        <translation>Algorithmes</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Audiences</source>
        <translation>Audiences</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Portées</translation>
    </message>
    <message>
        <source>Client&apos;s name</source>
        <translation>Nom du client</translation>
    </message>
    <message>
        <source>Leeway</source>
        <translation>Tolérance</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Autoriser</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Expose</source>
        <translation>Exposer</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Définir</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Corps de requête</translation>
    </message>
    <message>
        <source>First byte</source>
        <translation>Premier octet</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Inactivité</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>Tunnel</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Of POST too</source>
        <translation>Pour POST aussi</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Redact</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Critères</translation>
    </message>
    <message>
        <source>Rewrite</source>
        <translation>Réécriture</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métriques</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Guard</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>CORS</source>
        <translation>CORS</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Mots de passe</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>Forwarded</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Nouvel essai</translation>
    </message>
    <message>
        <source>Body limit</source>
        <translation>Limite du corps</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1&#xa0;: %2 %3</translation>
    </message>
    <message>
        <source>by default</source>
        <translation>par défaut</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Back to default: %1</source>
        <translation>Revenir à la valeur par défaut&#xa0;: %1</translation>
    </message>
    <message>
        <source>Back to default</source>
        <translation>Revenir à la valeur par défaut</translation>
    </message>
    <message>
        <source>Nothing has come through this route yet.</source>
        <translation>Rien n&apos;est encore passé par cette route.</translation>
    </message>
    <message>
        <source>Would have cut %1 of the last %2.</source>
        <translation>Aurait coupé %1 des %2 derniers.</translation>
    </message>
    <message>
        <source>Slowest that finished: %1.</source>
        <translation>Le plus lent qui a abouti&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Time to first byte: no answers yet</source>
        <translation>Temps jusqu&apos;au premier octet&#xa0;: pas encore de réponses</translation>
    </message>
    <message>
        <source>draft %1</source>
        <translation>brouillon %1</translation>
    </message>
    <message>
        <source>cut at %1</source>
        <translation>coupe à %1</translation>
    </message>
    <message>
        <source>%1 cut %2</source>
        <translation>%1 en a coupé %2</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>à présent %1</translation>
    </message>
    <message>
        <source>This form cannot show what the profile says here.</source>
        <translation>Ce formulaire ne peut pas montrer ce que le profil dit ici.</translation>
    </message>
    <message>
        <source>There is no such thing in the profile any more.</source>
        <translation>Cela n&apos;existe plus dans le profil.</translation>
    </message>
    <message>
        <source>It is of another kind than it should be.</source>
        <translation>C&apos;est d&apos;un autre type que prévu.</translation>
    </message>
    <message>
        <source>Open the JSON</source>
        <translation>Ouvrir le JSON</translation>
    </message>
    <message>
        <source>Off.</source>
        <translation>Désactivé.</translation>
    </message>
    <message>
        <source>Cannot be applied.</source>
        <translation>Ne peut pas être appliqué.</translation>
    </message>
    <message>
        <source>Works, but:</source>
        <translation>Fonctionne, mais&#xa0;:</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Balancing</source>
        <translation>Répartition</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>The profile&apos;s defaults switch it on.</source>
        <translation>Les valeurs par défaut du profil l&apos;activent.</translation>
    </message>
    <message>
        <source>%1 preset ▾</source>
        <translation>Modèle %1 ▾</translation>
    </message>
    <message>
        <source>Preset ▾</source>
        <translation>Modèle ▾</translation>
    </message>
    <message>
        <source>Preset: %1</source>
        <translation>Modèle&#xa0;: %1</translation>
    </message>
    <message>
        <source>Choose a preset</source>
        <translation>Choisir un modèle</translation>
    </message>
    <message>
        <source>%1: %2 preset</source>
        <translation>%1&#xa0;: modèle %2</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More of this</source>
        <translation>Plus de détails</translation>
    </message>
    <message>
        <source>The format of this file.</source>
        <translation>Le format de ce fichier.</translation>
    </message>
    <message>
        <source>Its name for people.</source>
        <translation>Son nom pour les humains.</translation>
    </message>
    <message>
        <source>A comment; it has no effect.</source>
        <translation>Un commentaire&#xa0;; il n&apos;a aucun effet.</translation>
    </message>
    <message>
        <source>Who may be told apart by keys.</source>
        <translation>Qui peut être distingué par des clés.</translation>
    </message>
    <message>
        <source>Rate limits that routes and clients refer to.</source>
        <translation>Limites de débit auxquelles les routes et les clients se réfèrent.</translation>
    </message>
    <message>
        <source>Where clients connect.</source>
        <translation>Où les clients se connectent.</translation>
    </message>
    <message>
        <source>Groups of upstream servers.</source>
        <translation>Groupes de serveurs amont.</translation>
    </message>
    <message>
        <source>Which request goes where; the first that matches wins.</source>
        <translation>Quelle requête va où&#xa0;; la première qui correspond l&apos;emporte.</translation>
    </message>
    <message>
        <source>What holds where an object says nothing.</source>
        <translation>Ce qui vaut là où un objet ne dit rien.</translation>
    </message>
    <message>
        <source>Kept for the window.</source>
        <translation>Gardé pour la fenêtre.</translation>
    </message>
    <message>
        <source>Its name in references, logs and replies. A changed id is a new thing.</source>
        <translation>Son nom dans les références, les journaux et les réponses. Un id modifié est un nouvel objet.</translation>
    </message>
    <message>
        <source>Its keys: references to secrets, or sha256:HEX.</source>
        <translation>Ses clés&#xa0;: des références à des secrets, ou sha256:HEX.</translation>
    </message>
    <message>
        <source>The client certificate that stands for it: CN=NAME, dns:, uri:, email: or sha256:HEX.</source>
        <translation>Le certificat client qui le représente&#xa0;: CN=NAME, dns:, uri:, email: ou sha256:HEX.</translation>
    </message>
    <message>
        <source>Limits on its requests, over all routes.</source>
        <translation>Limites de ses requêtes, toutes routes confondues.</translation>
    </message>
    <message>
        <source>What is counted apart: address, client, header:NAME or another selector.</source>
        <translation>Ce qui est compté à part&#xa0;: address, client, header:NAME ou un autre sélecteur.</translation>
    </message>
    <message>
        <source>Requests in each window.</source>
        <translation>Requêtes dans chaque fenêtre.</translation>
    </message>
    <message>
        <source>The length of the window.</source>
        <translation>La durée de la fenêtre.</translation>
    </message>
    <message>
        <source>How many may come at once; otherwise as many as the limit.</source>
        <translation>Combien peuvent venir d&apos;un coup&#xa0;; sinon autant que la limite.</translation>
    </message>
    <message>
        <source>enforce refuses requests, dry_run only reports them.</source>
        <translation>enforce refuse les requêtes, dry_run les signale seulement.</translation>
    </message>
    <message>
        <source>For the TLS handshake.</source>
        <translation>Pour le handshake TLS.</translation>
    </message>
    <message>
        <source>From a request&apos;s first byte to the end of its head.</source>
        <translation>Du premier octet d&apos;une requête à la fin de son en-tête.</translation>
    </message>
    <message>
        <source>How long an idle connection of a client is kept.</source>
        <translation>Combien de temps une connexion inactive d&apos;un client est gardée.</translation>
    </message>
    <message>
        <source>How long a client may take nothing of its response.</source>
        <translation>Combien de temps un client peut ne rien prendre de sa réponse.</translation>
    </message>
    <message>
        <source>Open connections at most.</source>
        <translation>Connexions ouvertes, au plus.</translation>
    </message>
    <message>
        <source>Open connections of one address at most.</source>
        <translation>Connexions ouvertes d&apos;une même adresse, au plus.</translation>
    </message>
    <message>
        <source>A request body that comes slower than this each second, or a response that is read slower, is given up after a minute; off lets it trickle.</source>
        <translation>Un corps de requête qui arrive plus lentement que cela par seconde, ou une réponse lue plus lentement, est abandonné après une minute&#xa0;; off le laisse couler.</translation>
    </message>
    <message>
        <source>local-ca makes one, files reads one.</source>
        <translation>local-ca en crée un, files en lit un.</translation>
    </message>
    <message>
        <source>local-ca: the names and addresses that clients call the listener by.</source>
        <translation>local-ca&#xa0;: les noms et adresses par lesquels les clients appellent l&apos;écouteur.</translation>
    </message>
    <message>
        <source>files: the certificate and those that signed it, PEM.</source>
        <translation>files&#xa0;: le certificat et ceux qui l&apos;ont signé, PEM.</translation>
    </message>
    <message>
        <source>files: a reference to the private key, PEM.</source>
        <translation>files&#xa0;: une référence à la clé privée, PEM.</translation>
    </message>
    <message>
        <source>Are clients asked for a certificate?</source>
        <translation>Un certificat est-il demandé aux clients&#xa0;?</translation>
    </message>
    <message>
        <source>Who signs the certificates of clients, PEM.</source>
        <translation>Qui signe les certificats des clients, PEM.</translation>
    </message>
    <message>
        <source>Certificates, chosen by the name that the client asks for.</source>
        <translation>Certificats, choisis selon le nom que le client demande.</translation>
    </message>
    <message>
        <source>The oldest version of TLS that is spoken.</source>
        <translation>La plus ancienne version de TLS acceptée.</translation>
    </message>
    <message>
        <source>Certificates of clients.</source>
        <translation>Certificats des clients.</translation>
    </message>
    <message>
        <source>Is it open?</source>
        <translation>Est-il ouvert&#xa0;?</translation>
    </message>
    <message>
        <source>Where it listens; localhost is both loopback addresses.</source>
        <translation>Où il écoute&#xa0;; localhost désigne les deux adresses de bouclage.</translation>
    </message>
    <message>
        <source>The port; 0 takes a free one.</source>
        <translation>Le port&#xa0;; 0 en prend un libre.</translation>
    </message>
    <message>
        <source>What is spoken with clients.</source>
        <translation>Ce qui est parlé avec les clients.</translation>
    </message>
    <message>
        <source>Networks whose X-Forwarded-* fields are believed.</source>
        <translation>Réseaux dont les champs X-Forwarded-* sont crus.</translation>
    </message>
    <message>
        <source>Timers on the client&apos;s side.</source>
        <translation>Minuteries du côté du client.</translation>
    </message>
    <message>
        <source>How many connections may be open.</source>
        <translation>Combien de connexions peuvent être ouvertes.</translation>
    </message>
    <message>
        <source>HTTPS.</source>
        <translation>HTTPS.</translation>
    </message>
    <message>
        <source>Where it is; its path is put in front of the request&apos;s.</source>
        <translation>Où elle se trouve&#xa0;; son chemin est placé devant celui de la requête.</translation>
    </message>
    <message>
        <source>A Unix socket to dial instead of the URL&apos;s host and port.</source>
        <translation>Un socket Unix à joindre au lieu de l&apos;hôte et du port de l&apos;URL.</translation>
    </message>
    <message>
        <source>Its share of the pool&apos;s requests.</source>
        <translation>Sa part des requêtes du pool.</translation>
    </message>
    <message>
        <source>Used only when no other target can be.</source>
        <translation>Utilisée seulement quand aucune autre cible ne peut l&apos;être.</translation>
    </message>
    <message>
        <source>Exchanges at a time at most; 0 is no limit.</source>
        <translation>Échanges simultanés, au plus&#xa0;; 0 signifie sans limite.</translation>
    </message>
    <message>
        <source>on takes requests; drain takes what is bound to it by affinity, maintenance nothing.</source>
        <translation>on prend des requêtes&#xa0;; drain prend ce qui lui est lié par affinité, maintenance rien.</translation>
    </message>
    <message>
        <source>Warm connections that each worker keeps.</source>
        <translation>Connexions prêtes que chaque worker garde.</translation>
    </message>
    <message>
        <source>How long a warm connection is kept.</source>
        <translation>Combien de temps une connexion prête est gardée.</translation>
    </message>
    <message>
        <source>What belongs together: cookie:NAME, address, header:NAME or another selector.</source>
        <translation>Ce qui va ensemble&#xa0;: cookie:NAME, address, header:NAME ou un autre sélecteur.</translation>
    </message>
    <message>
        <source>How long it is remembered.</source>
        <translation>Combien de temps c&apos;est mémorisé.</translation>
    </message>
    <message>
        <source>A reference to the key that signs cookies; otherwise one is made.</source>
        <translation>Une référence à la clé qui signe les cookies&#xa0;; sinon une clé est créée.</translation>
    </message>
    <message>
        <source>hash: the value decides; learn: the target that gave a client the value in a response keeps it; auto learns Mcp-Session-Id.</source>
        <translation>hash&#xa0;: la valeur décide&#xa0;; learn&#xa0;: la cible qui a donné la valeur à un client dans une réponse la garde&#xa0;; auto apprend Mcp-Session-Id.</translation>
    </message>
    <message>
        <source>What is asked of a server of that kind; fields that are written here win over it.</source>
        <translation>Ce qui est demandé à un serveur de ce type&#xa0;; les champs écrits ici l&apos;emportent.</translation>
    </message>
    <message>
        <source>http asks for a path, tcp only connects.</source>
        <translation>http demande un chemin, tcp se connecte seulement.</translation>
    </message>
    <message>
        <source>http: the method.</source>
        <translation>http&#xa0;: la méthode.</translation>
    </message>
    <message>
        <source>http: the path.</source>
        <translation>http&#xa0;: le chemin.</translation>
    </message>
    <message>
        <source>http: fields of the probe.</source>
        <translation>http&#xa0;: les champs de la sonde.</translation>
    </message>
    <message>
        <source>http: the body of the probe.</source>
        <translation>http&#xa0;: le corps de la sonde.</translation>
    </message>
    <message>
        <source>http: the statuses that count as healthy.</source>
        <translation>http&#xa0;: les statuts considérés comme sains.</translation>
    </message>
    <message>
        <source>http: text that the first 64 KiB of the answer&apos;s body have to hold.</source>
        <translation>http&#xa0;: le texte que les 64 premiers KiB du corps de la réponse doivent contenir.</translation>
    </message>
    <message>
        <source>Time between probes.</source>
        <translation>Temps entre les sondes.</translation>
    </message>
    <message>
        <source>How long an answer may take.</source>
        <translation>Combien de temps une réponse peut prendre.</translation>
    </message>
    <message>
        <source>Good answers in a row until it counts as up.</source>
        <translation>Bonnes réponses d&apos;affilée avant que la cible compte comme UP.</translation>
    </message>
    <message>
        <source>Bad answers in a row until it counts as down.</source>
        <translation>Mauvaises réponses d&apos;affilée avant que la cible compte comme DOWN.</translation>
    </message>
    <message>
        <source>Failures within the window, and no fewer than successes since the first, that eject a target; 0 never does. A refused connection ejects at once.</source>
        <translation>Échecs dans la fenêtre, et pas moins que de succès depuis le premier, qui excluent une cible&#xa0;; 0 ne le fait jamais. Une connexion refusée exclut aussitôt.</translation>
    </message>
    <message>
        <source>The time in which failures are counted.</source>
        <translation>La durée pendant laquelle les échecs sont comptés.</translation>
    </message>
    <message>
        <source>How long a target is left out the first time.</source>
        <translation>Combien de temps une cible est exclue la première fois.</translation>
    </message>
    <message>
        <source>How long at most.</source>
        <translation>Combien de temps au plus.</translation>
    </message>
    <message>
        <source>Statuses of a target that are failures.</source>
        <translation>Statuts d&apos;une cible qui sont des échecs.</translation>
    </message>
    <message>
        <source>Do error events inside an event stream, and streams that are cut, count as failures?</source>
        <translation>Les événements d&apos;erreur dans un flux d&apos;événements et les flux coupés comptent-ils comme des échecs&#xa0;?</translation>
    </message>
    <message>
        <source>Is the certificate of a target checked?</source>
        <translation>Le certificat d&apos;une cible est-il vérifié&#xa0;?</translation>
    </message>
    <message>
        <source>The name to ask for and to check; otherwise the URL&apos;s host.</source>
        <translation>Le nom à demander et à vérifier&#xa0;; sinon l&apos;hôte de l&apos;URL.</translation>
    </message>
    <message>
        <source>Who signs the certificates of targets, PEM; otherwise the system&apos;s authorities.</source>
        <translation>Qui signe les certificats des cibles, PEM&#xa0;; sinon les autorités du système.</translation>
    </message>
    <message>
        <source>The gateway&apos;s own certificate, PEM.</source>
        <translation>Le certificat propre à la passerelle, PEM.</translation>
    </message>
    <message>
        <source>A reference to its private key.</source>
        <translation>Une référence à sa clé privée.</translation>
    </message>
    <message>
        <source>What is spoken with targets.</source>
        <translation>Ce qui est parlé avec les cibles.</translation>
    </message>
    <message>
        <source>How a target is chosen.</source>
        <translation>Comment une cible est choisie.</translation>
    </message>
    <message>
        <source>With balance hash: what is hashed.</source>
        <translation>Avec balance hash&#xa0;: ce qui est haché.</translation>
    </message>
    <message>
        <source>The pool to use when no target here can be.</source>
        <translation>Le pool à utiliser quand aucune cible d&apos;ici ne peut l&apos;être.</translation>
    </message>
    <message>
        <source>When no target can be used, are all tried all the same, whatever probes and failures say?</source>
        <translation>Quand aucune cible n&apos;est utilisable, sont-elles toutes essayées malgré les sondes et les échecs&#xa0;?</translation>
    </message>
    <message>
        <source>How long a target that came back is spared.</source>
        <translation>Combien de temps une cible revenue est ménagée.</translation>
    </message>
    <message>
        <source>The upstream servers.</source>
        <translation>Les serveurs amont.</translation>
    </message>
    <message>
        <source>Warm connections to targets.</source>
        <translation>Connexions prêtes vers les cibles.</translation>
    </message>
    <message>
        <source>Requests that belong together go to the same target.</source>
        <translation>Les requêtes qui vont ensemble vont à la même cible.</translation>
    </message>
    <message>
        <source>Probes that tell whether targets are alive.</source>
        <translation>Sondes qui disent si les cibles sont en vie.</translation>
    </message>
    <message>
        <source>Leaves out targets that fail.</source>
        <translation>Exclut les cibles qui échouent.</translation>
    </message>
    <message>
        <source>TLS with targets whose URL is https.</source>
        <translation>TLS avec les cibles dont l&apos;URL est https.</translation>
    </message>
    <message>
        <source>Host patterns, without a port.</source>
        <translation>Motifs d&apos;hôtes, sans port.</translation>
    </message>
    <message>
        <source>Path patterns: exact, or a prefix that ends in /*.</source>
        <translation>Motifs de chemins&#xa0;: exacts, ou un préfixe terminé par /*.</translation>
    </message>
    <message>
        <source>Methods, in capitals.</source>
        <translation>Méthodes, en majuscules.</translation>
    </message>
    <message>
        <source>Fields and the patterns of their values; all must match.</source>
        <translation>Champs et motifs de leurs valeurs&#xa0;; tous doivent correspondre.</translation>
    </message>
    <message>
        <source>Query parameters and their patterns; all must match.</source>
        <translation>Paramètres d&apos;URL et leurs motifs&#xa0;; tous doivent correspondre.</translation>
    </message>
    <message>
        <source>Named clients, told by a bearer token, X-Api-Key or their certificate.</source>
        <translation>Clients nommés, reconnus par un jeton bearer, X-Api-Key ou leur certificat.</translation>
    </message>
    <message>
        <source>Taken off the path, at a segment boundary.</source>
        <translation>Retiré du chemin, à une limite de segment.</translation>
    </message>
    <message>
        <source>Put in front of the path.</source>
        <translation>Placé devant le chemin.</translation>
    </message>
    <message>
        <source>The Host that targets see: auto, preserve, target or a fixed name.</source>
        <translation>Le Host que voient les cibles&#xa0;: auto, preserve, target ou un nom fixe.</translation>
    </message>
    <message>
        <source>The status.</source>
        <translation>Le statut.</translation>
    </message>
    <message>
        <source>Fields; values may hold {variables}.</source>
        <translation>Champs&#xa0;; les valeurs peuvent contenir des {variables}.</translation>
    </message>
    <message>
        <source>The body; it may hold {variables}.</source>
        <translation>Le corps&#xa0;; il peut contenir des {variables}.</translation>
    </message>
    <message>
        <source>Where to; it may hold {variables}.</source>
        <translation>Vers où&#xa0;; peut contenir des {variables}.</translation>
    </message>
    <message>
        <source>Networks that may pass; none means all.</source>
        <translation>Réseaux qui peuvent passer&#xa0;; aucun signifie tous.</translation>
    </message>
    <message>
        <source>Networks that may not; they win.</source>
        <translation>Réseaux qui ne peuvent pas passer&#xa0;; ils l&apos;emportent.</translation>
    </message>
    <message>
        <source>Are Host and Origin checked against DNS rebinding? auto: on routes to MCP servers.</source>
        <translation>Host et Origin sont-ils vérifiés contre le DNS rebinding&#xa0;? auto&#xa0;: sur les routes vers des serveurs MCP.</translation>
    </message>
    <message>
        <source>Hosts besides this machine&apos;s own names that requests may be for.</source>
        <translation>Hôtes, outre les noms de cette machine, auxquels les requêtes peuvent s&apos;adresser.</translation>
    </message>
    <message>
        <source>Origins besides this machine&apos;s own whose pages may ask.</source>
        <translation>Origines, outre celles de cette machine, dont les pages peuvent faire des requêtes.</translation>
    </message>
    <message>
        <source>Origins whose pages may ask: https://app.example, patterns, or *.</source>
        <translation>Origines dont les pages peuvent faire des requêtes&#xa0;: https://app.example, motifs ou *.</translation>
    </message>
    <message>
        <source>Methods that they may use.</source>
        <translation>Méthodes qu&apos;elles peuvent utiliser.</translation>
    </message>
    <message>
        <source>Fields that they may send.</source>
        <translation>Champs qu&apos;elles peuvent envoyer.</translation>
    </message>
    <message>
        <source>Fields of responses that they may read.</source>
        <translation>Champs des réponses qu&apos;elles peuvent lire.</translation>
    </message>
    <message>
        <source>May they send cookies and certificates?</source>
        <translation>Peuvent-elles envoyer des cookies et des certificats&#xa0;?</translation>
    </message>
    <message>
        <source>How long a browser may remember this.</source>
        <translation>Combien de temps un navigateur peut le mémoriser.</translation>
    </message>
    <message>
        <source>Where a client&apos;s key is looked for; certificate is that of its TLS connection.</source>
        <translation>Où la clé d&apos;un client est cherchée&#xa0;; certificate est celui de sa connexion TLS.</translation>
    </message>
    <message>
        <source>Which clients may pass; * is every named one.</source>
        <translation>Quels clients peuvent passer&#xa0;; * signifie tous les clients nommés.</translation>
    </message>
    <message>
        <source>Is the key that was checked passed on to the target?</source>
        <translation>La clé vérifiée est-elle transmise à la cible&#xa0;?</translation>
    </message>
    <message>
        <source>The client that this user is.</source>
        <translation>Le client que représente cet utilisateur.</translation>
    </message>
    <message>
        <source>The name that is typed.</source>
        <translation>Le nom qui est saisi.</translation>
    </message>
    <message>
        <source>A reference to the password, or sha256:HEX.</source>
        <translation>Une référence au mot de passe, ou sha256:HEX.</translation>
    </message>
    <message>
        <source>What browsers show when they ask.</source>
        <translation>Ce que les navigateurs affichent en le demandant.</translation>
    </message>
    <message>
        <source>Who may pass.</source>
        <translation>Qui peut passer.</translation>
    </message>
    <message>
        <source>The keys: a JWKS file, or the http(s) URL of one.</source>
        <translation>Les clés&#xa0;: un fichier JWKS, ou l&apos;URL http(s) d&apos;un tel fichier.</translation>
    </message>
    <message>
        <source>How long the keys of a URL are believed.</source>
        <translation>Combien de temps les clés d&apos;une URL sont crues.</translation>
    </message>
    <message>
        <source>HS256: a reference to the shared secret.</source>
        <translation>HS256&#xa0;: une référence au secret partagé.</translation>
    </message>
    <message>
        <source>The signatures that are believed; with a secret always HS256.</source>
        <translation>Les signatures qui sont crues&#xa0;; avec un secret, toujours HS256.</translation>
    </message>
    <message>
        <source>Who must have issued the token; empty: anybody who has a key.</source>
        <translation>Qui doit avoir émis le jeton&#xa0;; vide&#xa0;: quiconque a une clé.</translation>
    </message>
    <message>
        <source>For whom it must be, any of them; none: for anybody.</source>
        <translation>À qui il doit être destiné, l&apos;un d&apos;eux suffit&#xa0;; aucun&#xa0;: à quiconque.</translation>
    </message>
    <message>
        <source>What it must allow, all of them.</source>
        <translation>Ce qu&apos;il doit autoriser, en totalité.</translation>
    </message>
    <message>
        <source>The claim that is the client&apos;s name; client_id is azp, or else client_id.</source>
        <translation>La revendication qui est le nom du client&#xa0;; client_id est azp, sinon client_id.</translation>
    </message>
    <message>
        <source>How far clocks may differ.</source>
        <translation>De combien les horloges peuvent différer.</translation>
    </message>
    <message>
        <source>The pool that is asked.</source>
        <translation>Le pool qui est interrogé.</translation>
    </message>
    <message>
        <source>The path that is asked for.</source>
        <translation>Le chemin qui est demandé.</translation>
    </message>
    <message>
        <source>Fields of its answer that the request carries on.</source>
        <translation>Champs de sa réponse que la requête emporte.</translation>
    </message>
    <message>
        <source>How long its answer may take.</source>
        <translation>Combien de temps sa réponse peut prendre.</translation>
    </message>
    <message>
        <source>Exchanges at a time at most.</source>
        <translation>Échanges simultanés, au plus.</translation>
    </message>
    <message>
        <source>How many more may wait.</source>
        <translation>Combien d&apos;autres peuvent attendre.</translation>
    </message>
    <message>
        <source>How long they may wait.</source>
        <translation>Combien de temps ils peuvent attendre.</translation>
    </message>
    <message>
        <source>How many may wait.</source>
        <translation>Combien peuvent attendre.</translation>
    </message>
    <message>
        <source>Fields with one value; what was there is replaced.</source>
        <translation>Champs à une seule valeur&#xa0;; ce qui s&apos;y trouvait est remplacé.</translation>
    </message>
    <message>
        <source>Fields that are added to what is there.</source>
        <translation>Champs ajoutés à ce qui s&apos;y trouve.</translation>
    </message>
    <message>
        <source>Fields that are taken out, before set and add.</source>
        <translation>Champs retirés, avant set et add.</translation>
    </message>
    <message>
        <source>Rules for the request&apos;s fields.</source>
        <translation>Règles pour les champs de la requête.</translation>
    </message>
    <message>
        <source>Rules for the response&apos;s fields.</source>
        <translation>Règles pour les champs de la réponse.</translation>
    </message>
    <message>
        <source>For the connection to a target.</source>
        <translation>Pour la connexion à une cible.</translation>
    </message>
    <message>
        <source>How long a client may send nothing of its request&apos;s body.</source>
        <translation>Combien de temps un client peut ne rien envoyer du corps de sa requête.</translation>
    </message>
    <message>
        <source>From the request&apos;s end to the first byte of the response.</source>
        <translation>De la fin de la requête au premier octet de la réponse.</translation>
    </message>
    <message>
        <source>How long a response may stand still.</source>
        <translation>Combien de temps une réponse peut rester immobile.</translation>
    </message>
    <message>
        <source>For the whole exchange.</source>
        <translation>Pour l&apos;échange entier.</translation>
    </message>
    <message>
        <source>How long a WebSocket may be silent in both directions.</source>
        <translation>Combien de temps un WebSocket peut rester silencieux dans les deux sens.</translation>
    </message>
    <message>
        <source>Attempts in all.</source>
        <translation>Tentatives en tout.</translation>
    </message>
    <message>
        <source>Reasons for another attempt: connect, or statuses of a target.</source>
        <translation>Raisons d&apos;une autre tentative&#xa0;: connect, ou des statuts d&apos;une cible.</translation>
    </message>
    <message>
        <source>Also for methods that may not be repeated safely?</source>
        <translation>Aussi pour les méthodes qu&apos;il n&apos;est pas sûr de répéter&#xa0;?</translation>
    </message>
    <message>
        <source>Are exchanges recorded?</source>
        <translation>Les échanges sont-ils enregistrés&#xa0;?</translation>
    </message>
    <message>
        <source>How much of each body is kept; off keeps none.</source>
        <translation>Quelle part de chaque corps est gardée&#xa0;; off n&apos;en garde rien.</translation>
    </message>
    <message>
        <source>How much of each event stream or WebSocket is kept; off keeps none.</source>
        <translation>Quelle part de chaque flux d&apos;événements ou WebSocket est gardée&#xa0;; off n&apos;en garde rien.</translation>
    </message>
    <message>
        <source>What is made unreadable before it is kept.</source>
        <translation>Ce qui est rendu illisible avant d&apos;être gardé.</translation>
    </message>
    <message>
        <source>Does it take requests?</source>
        <translation>Prend-elle des requêtes&#xa0;?</translation>
    </message>
    <message>
        <source>The folder that the window shows it in.</source>
        <translation>Le dossier où la fenêtre la montre.</translation>
    </message>
    <message>
        <source>Words to find it by.</source>
        <translation>Mots pour la trouver.</translation>
    </message>
    <message>
        <source>The listeners it belongs to; none means all.</source>
        <translation>Les écouteurs auxquels elle appartient&#xa0;; aucun signifie tous.</translation>
    </message>
    <message>
        <source>The requests it takes. The first route that matches wins.</source>
        <translation>Les requêtes qu&apos;elle prend. La première route qui correspond l&apos;emporte.</translation>
    </message>
    <message>
        <source>How the request&apos;s path and host are changed.</source>
        <translation>Comment le chemin et l&apos;hôte de la requête sont modifiés.</translation>
    </message>
    <message>
        <source>Action: forward to this pool.</source>
        <translation>Action&#xa0;: transmettre à ce pool.</translation>
    </message>
    <message>
        <source>Action: answer with this.</source>
        <translation>Action&#xa0;: répondre ceci.</translation>
    </message>
    <message>
        <source>Action: send the client elsewhere.</source>
        <translation>Action&#xa0;: envoyer le client ailleurs.</translation>
    </message>
    <message>
        <source>Action: answer with the gateway&apos;s metrics, as Prometheus reads them.</source>
        <translation>Action&#xa0;: répondre avec les métriques de la passerelle, telles que Prometheus les lit.</translation>
    </message>
    <message>
        <source>Which addresses may pass.</source>
        <translation>Quelles adresses peuvent passer.</translation>
    </message>
    <message>
        <source>Refuses requests that a web page of elsewhere has made.</source>
        <translation>Refuse les requêtes faites par une page web d&apos;ailleurs.</translation>
    </message>
    <message>
        <source>Lets web pages of other origins in; preflights are answered here.</source>
        <translation>Laisse entrer les pages web d&apos;autres origines&#xa0;; les preflights sont traités ici.</translation>
    </message>
    <message>
        <source>Named clients may pass, by a key or certificate.</source>
        <translation>Les clients nommés peuvent passer, par clé ou certificat.</translation>
    </message>
    <message>
        <source>Named clients may pass, by user and password.</source>
        <translation>Les clients nommés peuvent passer, par utilisateur et mot de passe.</translation>
    </message>
    <message>
        <source>Whoever has a signed token may pass.</source>
        <translation>Quiconque a un jeton signé peut passer.</translation>
    </message>
    <message>
        <source>A target of another pool decides who may pass.</source>
        <translation>Une cible d&apos;un autre pool décide qui peut passer.</translation>
    </message>
    <message>
        <source>Limits on its requests.</source>
        <translation>Limites de ses requêtes.</translation>
    </message>
    <message>
        <source>How many exchanges may run at a time.</source>
        <translation>Combien d&apos;échanges peuvent être en cours à la fois.</translation>
    </message>
    <message>
        <source>Requests wait here while no target can be used, instead of failing at once.</source>
        <translation>Les requêtes attendent ici tant qu&apos;aucune cible n&apos;est utilisable, au lieu d&apos;échouer aussitôt.</translation>
    </message>
    <message>
        <source>Changes of header fields; the rules of defaults run first.</source>
        <translation>Modifications des champs d&apos;en-tête&#xa0;; les règles par défaut s&apos;appliquent d&apos;abord.</translation>
    </message>
    <message>
        <source>Is a Forwarded field (RFC 7239) sent beside X-Forwarded-*?</source>
        <translation>Un champ Forwarded (RFC 7239) est-il envoyé à côté de X-Forwarded-*&#xa0;?</translation>
    </message>
    <message>
        <source>Timers; all but total start again with every progress.</source>
        <translation>Minuteries&#xa0;; toutes sauf total repartent à chaque progrès.</translation>
    </message>
    <message>
        <source>Other attempts at other targets.</source>
        <translation>D&apos;autres tentatives vers d&apos;autres cibles.</translation>
    </message>
    <message>
        <source>The largest request body.</source>
        <translation>Le plus grand corps de requête.</translation>
    </message>
    <message>
        <source>What is kept of its exchanges.</source>
        <translation>Ce qui est gardé de ses échanges.</translation>
    </message>
    <message>
        <source>Defaults of every route.</source>
        <translation>Valeurs par défaut de toute route.</translation>
    </message>
    <message>
        <source>Defaults of every pool.</source>
        <translation>Valeurs par défaut de tout pool.</translation>
    </message>
    <message>
        <source>Defaults of every listener.</source>
        <translation>Valeurs par défaut de tout écouteur.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Open the limit</source>
        <translation>Ouvrir la limite</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>per</source>
        <translation>par</translation>
    </message>
    <message>
        <source>burst</source>
        <translation>rafale</translation>
    </message>
    <message>
        <source>for each</source>
        <translation>pour chaque</translation>
    </message>
    <message>
        <source>All of it…</source>
        <translation>En entier…</translation>
    </message>
    <message>
        <source>%1: %2 per %3 for each %4</source>
        <translation>%1&#xa0;: %2 par %3 pour chaque %4</translation>
    </message>
    <message>
        <source>By minute, at most %1</source>
        <translation>Par minute, au plus %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Queue instead of 429</source>
        <translation>File d&apos;attente au lieu de 429</translation>
    </message>
    <message>
        <source>Takes the limit off this route, and lets requests wait for their turn.</source>
        <translation>Retire la limite de cette route et laisse les requêtes attendre leur tour.</translation>
    </message>
    <message>
        <source>None of %1 would be limited.</source>
        <translation>Aucun de %1 ne serait limité.</translation>
    </message>
    <message>
        <source>%1 of %2 would be limited.</source>
        <translation>%1 sur %2 seraient limités.</translation>
    </message>
    <message>
        <source>%1 of %2 would be limited, mostly %3.</source>
        <translation>%1 sur %2 seraient limités, surtout %3.</translation>
    </message>
    <message>
        <source>Raise to %1</source>
        <translation>Relever à %1</translation>
    </message>
    <message>
        <source>%1: queue instead of %2</source>
        <translation>%1&#xa0;: file d&apos;attente au lieu de %2</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>%1, name</source>
        <translation>%1, nom</translation>
    </message>
    <message>
        <source>%1, value</source>
        <translation>%1, valeur</translation>
    </message>
    <message>
        <source>Remove number %1</source>
        <translation>Retirer le numéro %1</translation>
    </message>
    <message>
        <source>From defaults: %1</source>
        <translation>Hérité des valeurs par défaut&#xa0;: %1</translation>
    </message>
    <message>
        <source>New listener…</source>
        <translation>Nouvel écouteur…</translation>
    </message>
    <message>
        <source>New pool…</source>
        <translation>Nouveau pool…</translation>
    </message>
    <message>
        <source>New limit…</source>
        <translation>Nouvelle limite…</translation>
    </message>
    <message>
        <source>New client…</source>
        <translation>Nouveau client…</translation>
    </message>
    <message>
        <source>%1 per %2</source>
        <translation>%1 par %2</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Numéro %1</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Ajouter&#xa0;: %1</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Retirer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Move: %1</source>
        <translation>Déplacer&#xa0;: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>It is in use.</source>
        <translation>C&apos;est utilisé.</translation>
    </message>
    <message>
        <source>Named by: %1</source>
        <translation>Nommé par&#xa0;: %1</translation>
    </message>
    <message>
        <source>Remove it there too</source>
        <translation>Le retirer là aussi</translation>
    </message>
    <message>
        <source>Replace by ▾</source>
        <translation>Remplacer par ▾</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 au lieu de %2</translation>
    </message>
    <message>
        <source>LLM stream</source>
        <translation>Flux LLM</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>MCP over HTTP</source>
        <translation>MCP sur HTTP</translation>
    </message>
    <message>
        <source>Plain API</source>
        <translation>API simple</translation>
    </message>
    <message>
        <source>Waits ten minutes for the first word, and fifteen for each one after it.</source>
        <translation>Attend dix minutes le premier mot, et quinze chacun des suivants.</translation>
    </message>
    <message>
        <source>Connects fast, then may be silent for six hours.</source>
        <translation>Se connecte vite, puis peut rester silencieux pendant six heures.</translation>
    </message>
    <message>
        <source>Lets streams be silent for an hour, and keeps web pages of elsewhere out.</source>
        <translation>Laisse les flux silencieux pendant une heure, et tient à l&apos;écart les pages web d&apos;ailleurs.</translation>
    </message>
    <message>
        <source>Short timers, small bodies, and another attempt after 502 or 503.</source>
        <translation>Minuteries courtes, petits corps, et une autre tentative après 502 ou 503.</translation>
    </message>
    <message>
        <source>A plain secret</source>
        <translation>Un secret en clair</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Remplacer…</translation>
    </message>
    <message>
        <source>Secret %1</source>
        <translation>Secret %1</translation>
    </message>
    <message>
        <source>Replace %1</source>
        <translation>Remplacer %1</translation>
    </message>
    <message>
        <source>Keep in keychain…</source>
        <translation>Garder dans le trousseau…</translation>
    </message>
    <message>
        <source>there</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>Keep in keychain</source>
        <translation>Garder dans le trousseau</translation>
    </message>
    <message>
        <source>Type it, or env:NAME, file:PATH</source>
        <translation>Le saisir, ou env:NAME, file:PATH</translation>
    </message>
    <message>
        <source>%1, its name in the keychain</source>
        <translation>%1, son nom dans le trousseau</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, another one</source>
        <translation>%1, un autre</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>%1, number %2</source>
        <translation>%1, numéro %2</translation>
    </message>
    <message>
        <source>Move number %1</source>
        <translation>Déplacer le numéro %1</translation>
    </message>
    <message>
        <source>Needs a whole number.</source>
        <translation>Il faut un nombre entier.</translation>
    </message>
    <message>
        <source>Needs a number from %1 to %2.</source>
        <translation>Il faut un nombre de %1 à %2.</translation>
    </message>
    <message>
        <source>Cannot be off here: write 10s or 15m.</source>
        <translation>Ne peut pas être off ici&#xa0;: écrire 10s ou 15m.</translation>
    </message>
    <message>
        <source>Write off for none.</source>
        <translation>Écrire off plutôt que 0.</translation>
    </message>
    <message>
        <source>Needs a unit: %1KiB or %1MiB.</source>
        <translation>Il faut une unité&#xa0;: %1KiB ou %1MiB.</translation>
    </message>
    <message>
        <source>Needs a unit: %1s or %1ms.</source>
        <translation>Il faut une unité&#xa0;: %1s ou %1ms.</translation>
    </message>
    <message>
        <source>Not a size: write 512B, 64KiB, 10MiB or off.</source>
        <translation>Ce n&apos;est pas une taille&#xa0;: écrire 512B, 64KiB, 10MiB ou off.</translation>
    </message>
    <message>
        <source>Not a duration: write 250ms, 10s, 15m or 1h.</source>
        <translation>Ce n&apos;est pas une durée&#xa0;: écrire 250ms, 10s, 15m ou 1h.</translation>
    </message>
    <message>
        <source>Not a duration: write 250ms, 10s, 15m, 1h or off.</source>
        <translation>Ce n&apos;est pas une durée&#xa0;: écrire 250ms, 10s, 15m, 1h ou off.</translation>
    </message>
    <message>
        <source>Lower-case letters, digits, - and _; 64 at most, a letter or digit first.</source>
        <translation>Minuscules, chiffres, - et _&#xa0;; 64 au plus, d&apos;abord une lettre ou un chiffre.</translation>
    </message>
    <message>
        <source>Time to first byte, last %1 on this route</source>
        <translation>Temps jusqu&apos;au premier octet, %1 derniers sur cette route</translation>
    </message>
    <message>
        <source>Time to first byte of %1 answers, the slowest after %2</source>
        <translation>Temps jusqu&apos;au premier octet de %1 réponses, la plus lente après %2</translation>
    </message>
    <message>
        <source>This draft against the last %1 exchanges</source>
        <translation>Ce brouillon face aux %1 derniers échanges</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motifs</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>De %1 à %2.</translation>
    </message>
    <message>
        <source>For example %1.</source>
        <translation>Par exemple %1.</translation>
    </message>
    <message>
        <source>It has to be there.</source>
        <translation>Il doit être présent.</translation>
    </message>
    <message>
        <source>Where nothing is said, the profile&apos;s defaults say %1.</source>
        <translation>Si rien n&apos;est indiqué, les valeurs par défaut du profil disent %1.</translation>
    </message>
    <message>
        <source>Where nothing is said, it is %1.</source>
        <translation>Si rien n&apos;est indiqué, c&apos;est %1.</translation>
    </message>
    <message>
        <source>In the JSON: %1</source>
        <translation>Dans le JSON : %1</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Fermer l&apos;aide</translation>
    </message>
    <message>
        <source>%1 Help</source>
        <translation>%1 Aide</translation>
    </message>
    <message>
        <source>What the chosen field is for</source>
        <translation>À quoi sert le champ choisi</translation>
    </message>
</context>
<context>
    <name>headgate::ui::GatewayActions</name>
    <message>
        <source>The profile has no listener “%1” whose port could be changed</source>
        <translation>Le profil n&apos;a pas d&apos;écouteur «&#xa0;%1&#xa0;» dont le port pourrait être modifié</translation>
    </message>
</context>
<context>
    <name>headgate::ui::GatewayNotices</name>
    <message>
        <source>What was served before goes on being served.</source>
        <translation>Ce qui était servi avant continue de l&apos;être.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Listener “%1” is not open.</source>
        <translation>L&apos;écouteur «&#xa0;%1&#xa0;» n&apos;est pas ouvert.</translation>
    </message>
    <message>
        <source>Listener “%1” is still open at %2. </source>
        <translation>L&apos;écouteur «&#xa0;%1&#xa0;» est encore ouvert sur %2. </translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Utiliser %1</translation>
    </message>
    <message>
        <source>%1 cannot be read any more.</source>
        <translation>%1 n&apos;est plus lisible.</translation>
    </message>
    <message>
        <source>Another program deleted, renamed or locked it. What is open here may be the only copy, until it is saved.</source>
        <translation>Un autre programme a supprimé, renommé ou verrouillé ce fichier. Ce qui est ouvert ici est peut-être la seule copie, jusqu&apos;à l&apos;enregistrement.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>%1 was changed by another program.</source>
        <translation>%1 a été modifié par un autre programme.</translation>
    </message>
    <message>
        <source>You have unsaved changes. Keeping yours replaces the file when you save.</source>
        <translation>Vous avez des modifications non enregistrées. Garder les vôtres remplace le fichier à l&apos;enregistrement.</translation>
    </message>
    <message>
        <source>Load theirs</source>
        <translation>Charger l&apos;autre</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder la mienne</translation>
    </message>
    <message>
        <source>%1 on disk</source>
        <translation>%1 sur le disque</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>What is open stays as it was before.</source>
        <translation>Ce qui est ouvert reste comme avant.</translation>
    </message>
    <message>
        <source>Nothing is served until it is mended.</source>
        <translation>Rien n&apos;est servi avant correction.</translation>
    </message>
    <message>
        <source>%1 has an error.</source>
        <translation>%1 a une erreur.</translation>
    </message>
    <message>
        <source>%1 has %2 errors.</source>
        <translation>%1 a %2 erreurs.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>En ouvrir un autre…</translation>
    </message>
    <message>
        <source>“%1” has unsaved changes.</source>
        <translation>«&#xa0;%1&#xa0;» a des modifications non enregistrées.</translation>
    </message>
    <message>
        <source>Save them %1?</source>
        <translation>Les enregistrer %1&#xa0;?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Shared. There is no secret in it.</source>
        <translation>Partagé. Il ne contient aucun secret.</translation>
    </message>
    <message>
        <source>Shared without a secret: whoever opens it is asked for it.</source>
        <translation>Partagé sans un secret&#xa0;: il est demandé à quiconque l&apos;ouvre.</translation>
    </message>
    <message>
        <source>Shared without %1 secrets: whoever opens it is asked for them.</source>
        <translation>Partagé sans %1 secrets&#xa0;: ils sont demandés à quiconque l&apos;ouvre.</translation>
    </message>
    <message>
        <source>The copy is %1.</source>
        <translation>La copie est %1.</translation>
    </message>
</context>
<context>
    <name>headgate::ui::GatewaySection</name>
    <message>
        <source>Gateway</source>
        <translation>Passerelle</translation>
    </message>
    <message>
        <source>Start it when the window opens</source>
        <translation>La démarrer à l&apos;ouverture de la fenêtre</translation>
    </message>
    <message>
        <source>At start</source>
        <translation>Au démarrage</translation>
    </message>
    <message>
        <source>Time to finish, in seconds</source>
        <translation>Temps pour finir, en secondes</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Time to finish</source>
        <translation>Temps pour finir</translation>
    </message>
    <message>
        <source>How long exchanges may go on when the gateway is stopped. Then they are cut.</source>
        <translation>Combien de temps les échanges peuvent continuer quand la passerelle est arrêtée. Ensuite ils sont coupés.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Memory for what was recorded. When it is full, the oldest exchanges go first.</source>
        <translation>Mémoire pour ce qui a été enregistré. Quand elle est pleine, les échanges les plus anciens partent d&apos;abord.</translation>
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
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
</context>
<context>
    <name>headgate::ui::HistoryList</name>
    <message>
        <source>History of edits</source>
        <translation>Historique des modifications</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>Tel qu&apos;ouvert</translation>
    </message>
</context>
<context>
    <name>headgate::ui::JsonEditor</name>
    <message>
        <source>The profile as JSON</source>
        <translation>Le profil en JSON</translation>
    </message>
    <message>
        <source>JSON edited</source>
        <translation>JSON modifié</translation>
    </message>
</context>
<context>
    <name>headgate::ui::JsonPane</name>
    <message>
        <source>The profile says nothing here, so the defaults hold.</source>
        <translation>Le profil ne dit rien ici, les valeurs par défaut valent donc.</translation>
    </message>
    <message>
        <source>JSON of the chosen block</source>
        <translation>JSON du bloc choisi</translation>
    </message>
</context>
<context>
    <name>headgate::ui::KeyEdit</name>
    <message>
        <source>Press the keys</source>
        <translation>Appuyer sur les touches</translation>
    </message>
</context>
<context>
    <name>headgate::ui::KeyTableModel</name>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>%1, no keys, %2</source>
        <translation>%1, sans touches, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (modifié)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
</context>
<context>
    <name>headgate::ui::KeysPage</name>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>headgate::ui::KeysSection</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Keys without Ctrl or Alt act where a table has the focus</source>
        <translation>Les touches sans Ctrl ni Alt agissent là où un tableau a le focus</translation>
    </message>
    <message>
        <source>Single letters</source>
        <translation>Lettres seules</translation>
    </message>
    <message>
        <source>Switch them off if they act when you did not mean it, for instance with speech input.</source>
        <translation>Les désactiver si elles agissent sans le vouloir, par exemple avec la saisie vocale.</translation>
    </message>
    <message>
        <source>Keys of commands</source>
        <translation>Touches des commandes</translation>
    </message>
    <message>
        <source>shortcuts keyboard bindings</source>
        <translation>raccourcis clavier touches</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Changer les touches</translation>
    </message>
    <message>
        <source>shortcuts keyboard bindings reset</source>
        <translation>raccourcis clavier touches réinitialiser</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Chercher des commandes et des touches</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Commandes et leurs touches</translation>
    </message>
    <message>
        <source>Take them over</source>
        <translation>Les reprendre</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Tout réinitialiser</translation>
    </message>
    <message>
        <source>No command is chosen.</source>
        <translation>Aucune commande n&apos;est choisie.</translation>
    </message>
    <message>
        <source>Keys of %1</source>
        <translation>Touches de %1</translation>
    </message>
    <message>
        <source>Press the keys that it is to have; Backspace takes them away.</source>
        <translation>Appuyer sur les touches voulues&#xa0;; Retour arrière les retire.</translation>
    </message>
    <message>
        <source>%1 is “%2”. Taken over, that one has no keys.</source>
        <translation>%1 est «&#xa0;%2&#xa0;». Une fois reprise, cette commande n&apos;a plus de touches.</translation>
    </message>
</context>
<context>
    <name>headgate::ui::LastHour</name>
    <message>
        <source>no requests that this window saw</source>
        <translation>aucune requête vue par cette fenêtre</translation>
    </message>
    <message>
        <source>%1 requests</source>
        <translation>%1 requêtes</translation>
    </message>
    <message>
        <source>%1 failed, %2</source>
        <translation>%1 en échec, %2</translation>
    </message>
    <message>
        <source>%1 limited</source>
        <translation>%1 limitées</translation>
    </message>
    <message>
        <source>peak %1 a minute at %2</source>
        <translation>pic de %1 par minute à %2</translation>
    </message>
    <message>
        <source>Last hour: </source>
        <translation>Dernière heure&#xa0;: </translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Dernière heure</translation>
    </message>
</context>
<context>
    <name>headgate::ui::LimitLineModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>headgate::ui::LimitLines</name>
    <message>
        <source>key</source>
        <translation>clé</translation>
    </message>
    <message>
        <source>client</source>
        <translation>client</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>process</source>
        <translation>processus</translation>
    </message>
    <message>
        <source>route</source>
        <translation>route</translation>
    </message>
    <message>
        <source>listener</source>
        <translation>écouteur</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 de plus</translation>
    </message>
    <message>
        <source>client %1</source>
        <translation>client %1</translation>
    </message>
    <message>
        <source>nobody lately</source>
        <translation>personne récemment</translation>
    </message>
    <message>
        <source>%1, dry run</source>
        <translation>%1, signalé seulement</translation>
    </message>
    <message>
        <source>Limit %1: %2 allowed, %3 refused since the gateway began to count.</source>
        <translation>Limite %1&#xa0;: %2 autorisées, %3 refusées depuis que la passerelle compte.</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>à la fois</translation>
    </message>
    <message>
        <source>none waits</source>
        <translation>aucune n&apos;attend</translation>
    </message>
    <message>
        <source>%1 wait</source>
        <translation>%1 en attente</translation>
    </message>
    <message>
        <source>%1 of %2 wait</source>
        <translation>%1 sur %2 en attente</translation>
    </message>
    <message>
        <source>%1 refused since the gateway began to count.</source>
        <translation>%1 refusées depuis que la passerelle compte.</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>minute</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>heure</translation>
    </message>
    <message>
        <source>day</source>
        <translation>jour</translation>
    </message>
    <message>
        <source>all together, in %1</source>
        <translation>toutes ensemble, en %1</translation>
    </message>
    <message>
        <source>per %1</source>
        <translation>par %1</translation>
    </message>
    <message>
        <source>per %1 and %2</source>
        <translation>par %1 et %2</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, en %2</translation>
    </message>
    <message>
        <source>Of %1 it refused %2.</source>
        <translation>De %1, refusées&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Limit %1 would have rejected %2 of the last %3.</source>
        <translation>La limite %1 aurait refusé %2 des %3 derniers.</translation>
    </message>
    <message>
        <source>Limit %1 would have rejected %2 of the last %3, mostly of %4 on %5.</source>
        <translation>La limite %1 aurait refusé %2 des %3 derniers, surtout de %4 sur %5.</translation>
    </message>
</context>
<context>
    <name>headgate::ui::LimitedHour</name>
    <message>
        <source>%1, %2 on %3</source>
        <translation>%1, %2 sur %3</translation>
    </message>
    <message>
        <source>%1 to %2, %3 on %4</source>
        <translation>%1 à %2, %3 sur %4</translation>
    </message>
    <message>
        <source>No request was limited in the last hour</source>
        <translation>Aucune requête n&apos;a été limitée dans la dernière heure</translation>
    </message>
    <message>
        <source>%1 limited in the last hour; most: %2</source>
        <translation>%1 limitées dans la dernière heure&#xa0;; le plus&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>headgate::ui::LimitsPane</name>
    <message>
        <source>Limits, now</source>
        <translation>Limites, maintenant</translation>
    </message>
    <message>
        <source>Limited, each minute of the last hour</source>
        <translation>Limitées, chaque minute de la dernière heure</translation>
    </message>
    <message>
        <source>No limit holds now. A route names the limits that hold for it.</source>
        <translation>Aucune limite ne vaut en ce moment. Une route nomme les limites qui valent pour elle.</translation>
    </message>
    <message>
        <source>none limited in the last hour</source>
        <translation>aucune limitée dans la dernière heure</translation>
    </message>
    <message>
        <source>%1 limited in the last hour</source>
        <translation>%1 limitées dans la dernière heure</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ListenStep</name>
    <message>
        <source>Choose where Headgate listens</source>
        <translation>Choisir où Headgate écoute</translation>
    </message>
    <message>
        <source>Address to listen on</source>
        <translation>Adresse d&apos;écoute</translation>
    </message>
    <message>
        <source>Port to listen on</source>
        <translation>Port d&apos;écoute</translation>
    </message>
    <message>
        <source>Pick another free port</source>
        <translation>Prendre un autre port libre</translation>
    </message>
    <message>
        <source>also HTTPS on %1</source>
        <translation>aussi HTTPS sur %1</translation>
    </message>
    <message>
        <source>With a certificate of Headgate&apos;s own authority, which clients have to trust first.</source>
        <translation>Avec un certificat de l&apos;autorité propre à Headgate, que les clients doivent d&apos;abord approuver.</translation>
    </message>
    <message>
        <source>Write a port from 1 to 65535.</source>
        <translation>Écrire un port de 1 à 65535.</translation>
    </message>
    <message>
        <source>%1 is used by %2</source>
        <translation>%1 est utilisé par %2</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Utiliser %1</translation>
    </message>
    <message>
        <source>only this machine can reach it</source>
        <translation>seule cette machine peut l&apos;atteindre</translation>
    </message>
    <message>
        <source>other machines can reach it: give its routes keys before you tell anybody</source>
        <translation>d&apos;autres machines peuvent l&apos;atteindre&#xa0;: donner des clés à ses routes avant d&apos;en parler</translation>
    </message>
    <message>
        <source>the gateway is not running</source>
        <translation>la passerelle n&apos;est pas démarrée</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ListenersPanel</name>
    <message>
        <source>Listeners</source>
        <translation>Écouteurs</translation>
    </message>
    <message>
        <source>The open profile has no listeners.</source>
        <translation>Le profil ouvert n&apos;a pas d&apos;écouteurs.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Utiliser %1</translation>
    </message>
    <message>
        <source>Let listener %1 use port %2</source>
        <translation>Laisser l&apos;écouteur %1 utiliser le port %2</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Try again to open listener %1</source>
        <translation>Réessayer d&apos;ouvrir l&apos;écouteur %1</translation>
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
        <translation>à l&apos;écoute</translation>
    </message>
    <message>
        <source>one target</source>
        <translation>une cible</translation>
    </message>
    <message numerus="yes">
        <source>none of its %n target(s) can be used</source>
        <translation>
            <numerusform>sa seule cible est inutilisable</numerusform>
            <numerusform>aucune de ses %n cibles n&apos;est utilisable</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 targets cannot be used</source>
        <translation>cibles inutilisables&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>every path</source>
        <translation>tous les chemins</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivée</translation>
    </message>
    <message>
        <source>there is no pool “%1”</source>
        <translation>il n&apos;y a pas de pool «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>answered here</source>
        <translation>traité ici</translation>
    </message>
    <message>
        <source>No traffic</source>
        <translation>Sans trafic</translation>
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
    <name>headgate::ui::MapLegend</name>
    <message>
        <source>well</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>degraded</source>
        <translation>dégradé</translation>
    </message>
    <message>
        <source>down</source>
        <translation>DOWN</translation>
    </message>
    <message>
        <source>draining</source>
        <translation>en drainage</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>inactif</translation>
    </message>
    <message>
        <source>Edges, by their colours: %1</source>
        <translation>Arêtes, selon leurs couleurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>Width is req/min</source>
        <translation>La largeur est en req/min</translation>
    </message>
</context>
<context>
    <name>headgate::ui::MapView</name>
    <message>
        <source>Map of the profile</source>
        <translation>Carte du profil</translation>
    </message>
    <message>
        <source>The arrow keys go from one to the next, Enter opens it.</source>
        <translation>Les flèches passent de l&apos;un à l&apos;autre, Entrée l&apos;ouvre.</translation>
    </message>
</context>
<context>
    <name>headgate::ui::MapWords</name>
    <message numerus="yes">
        <source>%n listening</source>
        <comment>listeners</comment>
        <translation>
            <numerusform>%n à l&apos;écoute</numerusform>
            <numerusform>%n à l&apos;écoute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n down</source>
        <comment>listeners, pools or targets</comment>
        <translation>
            <numerusform>%n en panne</numerusform>
            <numerusform>%n en panne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed</source>
        <comment>listeners</comment>
        <translation>
            <numerusform>%n fermé</numerusform>
            <numerusform>%n fermés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n up</source>
        <comment>pools or targets</comment>
        <translation>
            <numerusform>%n actif</numerusform>
            <numerusform>%n actifs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n loading</source>
        <comment>pools or targets</comment>
        <translation>
            <numerusform>%n en chargement</numerusform>
            <numerusform>%n en chargement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n going down</source>
        <comment>pools or targets</comment>
        <translation>
            <numerusform>%n en train de tomber</numerusform>
            <numerusform>%n en train de tomber</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resting</source>
        <comment>pools or targets</comment>
        <translation>
            <numerusform>%n au repos</numerusform>
            <numerusform>%n au repos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draining</source>
        <comment>pools or targets</comment>
        <translation>
            <numerusform>%n en drainage</numerusform>
            <numerusform>%n en drainage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a check</source>
        <comment>pools or targets</comment>
        <translation>
            <numerusform>%n sans sonde</numerusform>
            <numerusform>%n sans sonde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n idle</source>
        <comment>pools or targets</comment>
        <translation>
            <numerusform>%n inactif</numerusform>
            <numerusform>%n inactifs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n degraded</source>
        <comment>pools or targets</comment>
        <translation>
            <numerusform>%n dégradé</numerusform>
            <numerusform>%n dégradés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a minute.</source>
        <translation>%1 par minute.</translation>
    </message>
    <message>
        <source>%1 a minute, of which %2 failed.</source>
        <translation>%1 par minute, dont %2 en échec.</translation>
    </message>
    <message>
        <source>Listeners</source>
        <translation>Écouteurs</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Routes</translation>
    </message>
    <message>
        <source>Pools</source>
        <translation>Pools</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Cibles</translation>
    </message>
    <message>
        <source>first match wins</source>
        <translation>la première qui convient l&apos;emporte</translation>
    </message>
    <message>
        <source>Listener %1, %2</source>
        <translation>Écouteur %1, %2</translation>
    </message>
    <message>
        <source>Routes of %1, %2</source>
        <translation>Routes de %1, %2</translation>
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
        <translation>Cible %1, %2</translation>
    </message>
    <message>
        <source>Show its routes</source>
        <translation>Afficher ses routes</translation>
    </message>
    <message>
        <source>Open listener</source>
        <translation>Ouvrir l&apos;écouteur</translation>
    </message>
    <message>
        <source>Open route</source>
        <translation>Ouvrir la route</translation>
    </message>
    <message>
        <source>Open pool</source>
        <translation>Ouvrir le pool</translation>
    </message>
    <message>
        <source>Open target</source>
        <translation>Ouvrir la cible</translation>
    </message>
</context>
<context>
    <name>headgate::ui::MessageTab</name>
    <message>
        <source>the route&apos;s record limit</source>
        <translation>la limite d&apos;enregistrement de la route</translation>
    </message>
    <message>
        <source>the record could not keep up</source>
        <translation>l&apos;enregistrement n&apos;a pas suivi</translation>
    </message>
    <message>
        <source>redaction cannot read it</source>
        <translation>le masquage ne peut pas le lire</translation>
    </message>
    <message>
        <source>the record&apos;s memory was needed for newer ones</source>
        <translation>la mémoire de l&apos;enregistrement a servi à de plus récents</translation>
    </message>
    <message>
        <source>%1 of %2 kept: %3</source>
        <translation>%1 sur %2 gardés&#xa0;: %3</translation>
    </message>
    <message>
        <source>The first %1 of %2</source>
        <translation>Les %1 premiers sur %2</translation>
    </message>
    <message>
        <source> · secrets replaced</source>
        <translation> · secrets remplacés</translation>
    </message>
    <message>
        <source>As sent to the target</source>
        <translation>Comme envoyé à la cible</translation>
    </message>
    <message>
        <source>Show the head as it was sent to the target, instead of as it was received</source>
        <translation>Montrer l&apos;en-tête tel qu&apos;envoyé à la cible, au lieu de tel que reçu</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>%1 head</source>
        <translation>En-tête&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 body</source>
        <translation>Corps&#xa0;: %1</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>The record holds nothing of this request.</source>
        <translation>L&apos;enregistrement ne contient rien de cette requête.</translation>
    </message>
    <message>
        <source>Nothing has come yet.</source>
        <translation>Rien n&apos;est encore arrivé.</translation>
    </message>
    <message>
        <source>No response came.</source>
        <translation>Aucune réponse n&apos;est arrivée.</translation>
    </message>
    <message>
        <source> · decoded up to the first %1</source>
        <translation> · décodé jusqu&apos;aux %1 premiers</translation>
    </message>
    <message>
        <source>none</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source> · first %1 of %2 shown</source>
        <translation> · %1 premiers sur %2 affichés</translation>
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
        <translation>Fragments au fil du temps</translation>
    </message>
    <message numerus="yes">
        <source>%n chunk(s)</source>
        <translation>
            <numerusform>%n fragment</numerusform>
            <numerusform>%n fragments</numerusform>
        </translation>
    </message>
    <message>
        <source>first byte %1</source>
        <translation>premier octet %1</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>à présent %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>fin %1</translation>
    </message>
    <message>
        <source>%1 silent</source>
        <translation>%1 de silence</translation>
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
        <translation>%1 Démarrer Headgate avec ce secret, ou le garder plutôt dans le trousseau.</translation>
    </message>
    <message>
        <source>%1 Put the file there and look again.</source>
        <translation>%1 Y placer le fichier et vérifier de nouveau.</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>gardé</translation>
    </message>
    <message>
        <source>Secret %1, used by %2</source>
        <translation>Secret %1, utilisé par %2</translation>
    </message>
    <message>
        <source>The secret %1</source>
        <translation>Le secret %1</translation>
    </message>
    <message>
        <source>Type or paste it</source>
        <translation>Le saisir ou le coller</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep the secret %1 in the keychain</source>
        <translation>Garder le secret %1 dans le trousseau</translation>
    </message>
    <message>
        <source>there</source>
        <translation>présent</translation>
    </message>
</context>
<context>
    <name>headgate::ui::MissingSecretsDesk</name>
    <message>
        <source>This profile needs a secret that this machine does not have.</source>
        <translation>Ce profil a besoin d&apos;un secret que cette machine n&apos;a pas.</translation>
    </message>
    <message>
        <source>This profile needs %1 secrets that this machine does not have.</source>
        <translation>Ce profil a besoin de %1 secrets que cette machine n&apos;a pas.</translation>
    </message>
    <message>
        <source>A route that uses one answers 503 until it is there.</source>
        <translation>Une route qui en utilise un répond 503 jusqu&apos;à ce qu&apos;il soit là.</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Afficher…</translation>
    </message>
    <message>
        <source>Type it…</source>
        <translation>Le saisir…</translation>
    </message>
    <message>
        <source>Type them…</source>
        <translation>Les saisir…</translation>
    </message>
    <message>
        <source>A route answers 503, because a secret is missing.</source>
        <translation>Une route répond 503, car un secret manque.</translation>
    </message>
    <message>
        <source>%1 routes answer 503, because secrets are missing.</source>
        <translation>%1 routes répondent 503, car des secrets manquent.</translation>
    </message>
    <message>
        <source>How to fix</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Secrets are kept in %1.</source>
        <translation>Les secrets sont gardés dans %1.</translation>
    </message>
</context>
<context>
    <name>headgate::ui::MissingSecretsPanel</name>
    <message>
        <source>Secrets that are not there</source>
        <translation>Secrets manquants</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Revérifier</translation>
    </message>
    <message>
        <source>Look whether they are there now</source>
        <translation>Vérifier s&apos;ils sont là à présent</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the list (Escape)</source>
        <translation>Fermer la liste (Échap)</translation>
    </message>
    <message>
        <source>Every secret of this profile is there.</source>
        <translation>Tous les secrets de ce profil sont là.</translation>
    </message>
    <message>
        <source>A secret of this profile is not there</source>
        <translation>Un secret de ce profil manque</translation>
    </message>
    <message>
        <source>%1 secrets of this profile are not there</source>
        <translation>%1 secrets de ce profil manquent</translation>
    </message>
</context>
<context>
    <name>headgate::ui::NameEdit</name>
    <message>
        <source>Name of the route</source>
        <translation>Nom de la route</translation>
    </message>
</context>
<context>
    <name>headgate::ui::NoRoutes</name>
    <message>
        <source>Nothing is routed yet.</source>
        <translation>Rien n&apos;est encore routé.</translation>
    </message>
    <message>
        <source>Find local services</source>
        <translation>Chercher les services locaux</translation>
    </message>
    <message>
        <source>New route</source>
        <translation>Nouvelle route</translation>
    </message>
    <message>
        <source>Edit the JSON</source>
        <translation>Modifier le JSON</translation>
    </message>
    <message>
        <source>This profile cannot be read.</source>
        <translation>Ce profil n&apos;est pas lisible.</translation>
    </message>
    <message>
        <source>This profile cannot be read. Line %1: %2.</source>
        <translation>Ce profil n&apos;est pas lisible. Ligne %1&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>headgate::ui::NoticeBar</name>
    <message>
        <source>%1 more after this.</source>
        <translation>Encore %1 après cela.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ignorer</translation>
    </message>
</context>
<context>
    <name>headgate::ui::OverviewTab</name>
    <message>
        <source>Stream</source>
        <translation>Flux</translation>
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
        <translation>encore en cours</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>non vu</translation>
    </message>
    <message>
        <source>by the client</source>
        <translation>par le client</translation>
    </message>
    <message>
        <source>by the target</source>
        <translation>par la cible</translation>
    </message>
    <message>
        <source>by Headgate</source>
        <translation>par Headgate</translation>
    </message>
    <message>
        <source>by stopping the gateway</source>
        <translation>par l&apos;arrêt de la passerelle</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complet</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d&apos;ensemble</translation>
    </message>
    <message>
        <source>Where %1 went</source>
        <translation>Où sont passés %1</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>none matched</source>
        <translation>aucune ne correspond</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>re-homed: its session&apos;s own target could not be used</source>
        <translation>déplacé&#xa0;: la cible propre à sa session n&apos;était pas utilisable</translation>
    </message>
    <message>
        <source>kept connection</source>
        <translation>connexion gardée</translation>
    </message>
    <message>
        <source>new connection</source>
        <translation>nouvelle connexion</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>Upstream</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>Écouteur</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>waited %1 for its turn</source>
        <translation>a attendu %1 son tour</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>%1 in</source>
        <translation>%1 en entrée</translation>
    </message>
    <message>
        <source>%1 out</source>
        <translation>%1 en sortie</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Id de requête</translation>
    </message>
    <message>
        <source>by TLS</source>
        <translation>par TLS</translation>
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
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
</context>
<context>
    <name>headgate::ui::PageFrame</name>
    <message>
        <source>Show or hide: %1</source>
        <translation>Afficher ou masquer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Move below or to the side: %1</source>
        <translation>Placer en bas ou sur le côté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Detach into a window: %1</source>
        <translation>Détacher dans une fenêtre&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>headgate::ui::PaletteModel</name>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Routes</translation>
    </message>
    <message>
        <source>Upstreams</source>
        <translation>Upstreams</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Échanges</translation>
    </message>
    <message>
        <source>Listeners</source>
        <translation>Écouteurs</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
</context>
<context>
    <name>headgate::ui::PartBlock</name>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>&amp;Remove from the route</source>
        <translation>&amp;Retirer de la route</translation>
    </message>
</context>
<context>
    <name>headgate::ui::PartPane</name>
    <message>
        <source>Views of the chosen block</source>
        <translation>Vues du bloc choisi</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
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
        <translation>Ajouter une règle à la route</translation>
    </message>
    <message>
        <source>Lead the route to another pool</source>
        <translation>Mener la route à un autre pool</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Qui répond</translation>
    </message>
</context>
<context>
    <name>headgate::ui::PipelineEdits</name>
    <message>
        <source>%1: add %2</source>
        <translation>%1&#xa0;: ajouter %2</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>%1: to pool %2</source>
        <translation>%1&#xa0;: vers le pool %2</translation>
    </message>
    <message>
        <source>%1: new pool %2</source>
        <translation>%1&#xa0;: nouveau pool %2</translation>
    </message>
    <message>
        <source>%1: respond itself</source>
        <translation>%1&#xa0;: répondre directement</translation>
    </message>
    <message>
        <source>%1: redirect</source>
        <translation>%1&#xa0;: rediriger</translation>
    </message>
    <message>
        <source>%1: answer with metrics</source>
        <translation>%1&#xa0;: répondre avec les métriques</translation>
    </message>
    <message>
        <source>Pool %1: new target %2</source>
        <translation>Pool %1&#xa0;: nouvelle cible %2</translation>
    </message>
    <message>
        <source>%1: take off %2</source>
        <translation>%1&#xa0;: retirer %2</translation>
    </message>
</context>
<context>
    <name>headgate::ui::PipelineHead</name>
    <message>
        <source>The route takes requests</source>
        <translation>La route prend des requêtes</translation>
    </message>
    <message>
        <source>Clone</source>
        <translation>Cloner</translation>
    </message>
    <message>
        <source>Show its traffic</source>
        <translation>Afficher son trafic</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activée</translation>
    </message>
    <message>
        <source>Off: it takes no requests</source>
        <translation>Désactivée&#xa0;: elle ne prend pas de requêtes</translation>
    </message>
</context>
<context>
    <name>headgate::ui::PoliciesBlock</name>
    <message>
        <source>+ Add policy</source>
        <translation>+ Ajouter une règle</translation>
    </message>
    <message>
        <source>Add a policy</source>
        <translation>Ajouter une règle</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>in this order</source>
        <translation>dans cet ordre</translation>
    </message>
</context>
<context>
    <name>headgate::ui::PoolBars</name>
    <message>
        <source>%1: %2 in 30 minutes</source>
        <translation>%1&#xa0;: %2 en 30 minutes</translation>
    </message>
    <message>
        <source>DOWN since %1</source>
        <translation>DOWN depuis %1</translation>
    </message>
</context>
<context>
    <name>headgate::ui::PoolView</name>
    <message>
        <source>hash of %1</source>
        <translation>hash de %1</translation>
    </message>
    <message>
        <source>least requests</source>
        <translation>moins de requêtes</translation>
    </message>
    <message>
        <source>random</source>
        <translation>aléatoire</translation>
    </message>
    <message>
        <source>round robin</source>
        <translation>round robin</translation>
    </message>
    <message>
        <source>one target</source>
        <translation>une cible</translation>
    </message>
    <message>
        <source>sticky by %1</source>
        <translation>affinité selon %1</translation>
    </message>
    <message>
        <source>ejects after %1 failures in %2</source>
        <translation>exclusion après %1 échecs en %2</translation>
    </message>
    <message>
        <source>else pool %1</source>
        <translation>sinon pool %1</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>secours</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>poids %1</translation>
    </message>
    <message>
        <source>10 s</source>
        <translation>10 s</translation>
    </message>
    <message>
        <source>by latency</source>
        <translation>selon la latence</translation>
    </message>
    <message>
        <source>the first that can be used</source>
        <translation>la première utilisable</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ProbeLog</name>
    <message>
        <source>Probe log</source>
        <translation>Journal des sondes</translation>
    </message>
    <message>
        <source>Probe log of %1</source>
        <translation>Journal des sondes de %1</translation>
    </message>
    <message>
        <source>Choose a target to see its probes.</source>
        <translation>Choisir une cible pour voir ses sondes.</translation>
    </message>
    <message>
        <source>The gateway does not serve it, so nobody probes it.</source>
        <translation>La passerelle ne la sert pas, donc personne ne la sonde.</translation>
    </message>
    <message>
        <source>Pool %1 has no health checks, so nobody probes it.</source>
        <translation>Le pool %1 n&apos;a pas de sondes, donc personne ne la sonde.</translation>
    </message>
    <message>
        <source>It has not been probed yet.</source>
        <translation>Elle n&apos;a pas encore été sondée.</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ProbeLogModel</name>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 sur %3</translation>
    </message>
    <message>
        <source>%1, %2 of %2: UP</source>
        <translation>%1, %2 sur %2&#xa0;: UP</translation>
    </message>
    <message>
        <source>%1, %2 of %2: DOWN</source>
        <translation>%1, %2 sur %2&#xa0;: DOWN</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 de plus</translation>
    </message>
    <message>
        <source>Show them all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ProblemList</name>
    <message>
        <source>Copy all</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the list (Escape)</source>
        <translation>Fermer la liste (Échap)</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>1 problème</translation>
    </message>
    <message>
        <source>%1 problems</source>
        <translation>%1 problèmes</translation>
    </message>
    <message>
        <source>%1 in the profile on disk</source>
        <translation>%1 dans le profil sur le disque</translation>
    </message>
    <message>
        <source>%1 in the profile</source>
        <translation>%1 dans le profil</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ProblemTable</name>
    <message>
        <source>Errors and warnings of the profile</source>
        <translation>Erreurs et avertissements du profil</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ProfileDialogs</name>
    <message>
        <source>Open a profile</source>
        <translation>Ouvrir un profil</translation>
    </message>
    <message>
        <source>Profiles (*.json);;All files (*)</source>
        <translation>Profils (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save the profile as</source>
        <translation>Enregistrer le profil sous</translation>
    </message>
    <message>
        <source>profile.json</source>
        <translation>profile.json</translation>
    </message>
    <message>
        <source>Share a copy without its secrets</source>
        <translation>Partager une copie sans ses secrets</translation>
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
        <translation>Modifié hors de cette fenêtre</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ProfileJson</name>
    <message>
        <source>Next problem</source>
        <translation>Problème suivant</translation>
    </message>
    <message>
        <source>Go to the next problem (F8)</source>
        <translation>Aller au problème suivant (F8)</translation>
    </message>
    <message>
        <source>Nothing is wrong with it. Ctrl+Space shows what could be written.</source>
        <translation>Rien n&apos;y est faux. Ctrl+Espace montre ce qui peut être écrit.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Ligne %1, colonne %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ProfileMap</name>
    <message>
        <source>The profile has nothing to draw yet.</source>
        <translation>Le profil n&apos;a encore rien à dessiner.</translation>
    </message>
    <message>
        <source>Choose something to see its whole way. Ctrl and the wheel zoom, 0 shows all.</source>
        <translation>Choisir un élément pour voir tout son parcours. Ctrl et la molette zooment, 0 montre tout.</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ProfileMenu</name>
    <message>
        <source>No profile</source>
        <translation>Aucun profil</translation>
    </message>
    <message>
        <source>%1 •</source>
        <translation>%1 •</translation>
    </message>
    <message>
        <source>Profile: %1, with unsaved changes</source>
        <translation>Profil&#xa0;: %1, avec des modifications non enregistrées</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>Profil&#xa0;: %1</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>%1 — not found</source>
        <translation>%1 — introuvable</translation>
    </message>
    <message>
        <source>The demo</source>
        <translation>La démo</translation>
    </message>
    <message>
        <source>Forget the one that was not found</source>
        <translation>Oublier celui qui est introuvable</translation>
    </message>
    <message>
        <source>Forget the %1 that were not found</source>
        <translation>Oublier les %1 introuvables</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ProfileSession</name>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>before %1 is opened</source>
        <translation>avant d&apos;ouvrir %1</translation>
    </message>
    <message>
        <source>before the demo is opened</source>
        <translation>avant d&apos;ouvrir la démo</translation>
    </message>
    <message>
        <source>before a new profile is made</source>
        <translation>avant de créer un nouveau profil</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>before its copy is opened</source>
        <translation>avant d&apos;ouvrir sa copie</translation>
    </message>
    <message>
        <source>The demo could not be opened.</source>
        <translation>La démo n&apos;a pas pu être ouverte.</translation>
    </message>
    <message>
        <source>A new profile could not be made.</source>
        <translation>Un nouveau profil n&apos;a pas pu être créé.</translation>
    </message>
    <message>
        <source>%1 could not be opened.</source>
        <translation>%1 n&apos;a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>%1 could not be saved.</source>
        <translation>%1 n&apos;a pas pu être enregistré.</translation>
    </message>
    <message>
        <source>Back to what is served</source>
        <translation>Retour à ce qui est servi</translation>
    </message>
    <message>
        <source>Listener %1: port %2</source>
        <translation>Écouteur %1&#xa0;: port %2</translation>
    </message>
    <message>
        <source>The change was not applied.</source>
        <translation>La modification n&apos;a pas été appliquée.</translation>
    </message>
    <message>
        <source>“%1” cannot be shared yet.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas encore être partagé.</translation>
    </message>
    <message>
        <source>It has errors, so that it is not certain what in it is secret. Mend them first.</source>
        <translation>Il contient des erreurs, il n&apos;est donc pas certain de ce qui y est secret. Les corriger d&apos;abord.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 n&apos;a pas pu être écrit.</translation>
    </message>
</context>
<context>
    <name>headgate::ui::RecentBox</name>
    <message>
        <source>Recent profiles</source>
        <translation>Profils récents</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation>Oublier %1</translation>
    </message>
    <message>
        <source>Take it from this list; the file stays</source>
        <translation>Le retirer de cette liste&#xa0;; le fichier reste</translation>
    </message>
</context>
<context>
    <name>headgate::ui::RecentProfiles</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
</context>
<context>
    <name>headgate::ui::RouteActions</name>
    <message>
        <source>New route</source>
        <translation>Nouvelle route</translation>
    </message>
    <message>
        <source>Clone route</source>
        <translation>Cloner la route</translation>
    </message>
    <message>
        <source>Rename route or folder</source>
        <translation>Renommer la route ou le dossier</translation>
    </message>
    <message>
        <source>Delete routes</source>
        <translation>Supprimer les routes</translation>
    </message>
    <message>
        <source>Move routes up</source>
        <translation>Monter les routes</translation>
    </message>
    <message>
        <source>Move routes down</source>
        <translation>Descendre les routes</translation>
    </message>
    <message>
        <source>Switch routes on or off</source>
        <translation>Activer ou désactiver les routes</translation>
    </message>
    <message>
        <source>Move above what hides it</source>
        <translation>Placer avant ce qui la masque</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nouvelle étiquette</translation>
    </message>
</context>
<context>
    <name>headgate::ui::RouteEdits</name>
    <message>
        <source>LLM stream</source>
        <translation>Flux LLM</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>MCP over HTTP</source>
        <translation>MCP sur HTTP</translation>
    </message>
    <message>
        <source>Plain API</source>
        <translation>API simple</translation>
    </message>
    <message numerus="yes">
        <source>%n routes</source>
        <translation>
            <numerusform>%n route</numerusform>
            <numerusform>%n routes</numerusform>
        </translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Déplacer %1</translation>
    </message>
    <message>
        <source>Switch on %1</source>
        <translation>Activer %1</translation>
    </message>
    <message>
        <source>Switch off %1</source>
        <translation>Désactiver %1</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Renommer %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>Take %1 out of its folder</source>
        <translation>Sortir %1 de son dossier</translation>
    </message>
    <message>
        <source>Move %1 into %2</source>
        <translation>Déplacer %1 dans %2</translation>
    </message>
    <message>
        <source>Tag %1 with %2</source>
        <translation>Étiqueter %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Take tag %2 off %1</source>
        <translation>Retirer l&apos;étiquette %2 de %1</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 copie</translation>
    </message>
    <message>
        <source>Clone %1</source>
        <translation>Cloner %1</translation>
    </message>
    <message>
        <source>New route</source>
        <translation>Nouvelle route</translation>
    </message>
</context>
<context>
    <name>headgate::ui::RouteList</name>
    <message>
        <source>Routes, in the order in which they are tried</source>
        <translation>Routes, dans l&apos;ordre où elles sont essayées</translation>
    </message>
    <message>
        <source>No route matches.</source>
        <translation>Aucune route ne correspond.</translation>
    </message>
</context>
<context>
    <name>headgate::ui::RouteListModel</name>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>, off</source>
        <translation>, désactivée</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>%1 par minute</translation>
    </message>
    <message>
        <source>95 of 100 take less than %1</source>
        <translation>95 sur 100 prennent moins de %1</translation>
    </message>
    <message>
        <source>errors %1</source>
        <translation>erreurs %1</translation>
    </message>
    <message>
        <source>%1 since this window began to look</source>
        <translation>%1 depuis que cette fenêtre observe</translation>
    </message>
    <message>
        <source>Never reached: %1 %2 comes first</source>
        <translation>Jamais atteinte&#xa0;: %1 %2 vient avant</translation>
    </message>
    <message numerus="yes">
        <source>%n routes</source>
        <translation>
            <numerusform>%n route</numerusform>
            <numerusform>%n routes</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder %1, %2, folded</source>
        <translation>Dossier %1, %2, replié</translation>
    </message>
    <message>
        <source>Folder %1, %2</source>
        <translation>Dossier %1, %2</translation>
    </message>
    <message>
        <source>· first match wins</source>
        <translation>· la première l&apos;emporte</translation>
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
        <translation>erreurs</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>Place in the order</source>
        <translation>Place dans l’ordre</translation>
    </message>
</context>
<context>
    <name>headgate::ui::RoutePipeline</name>
    <message>
        <source>%1 req/min</source>
        <translation>%1 req/min</translation>
    </message>
    <message>
        <source>%1 limited and %2 refused here in the last hour</source>
        <translation>%1 limitées et %2 refusées ici dans la dernière heure</translation>
    </message>
    <message>
        <source>%1 limited here in the last hour</source>
        <translation>%1 limitées ici dans la dernière heure</translation>
    </message>
    <message>
        <source>%1 refused here in the last hour</source>
        <translation>%1 refusées ici dans la dernière heure</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 matched</source>
        <translation>%1 retenues</translation>
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
        <translation>Changer</translation>
    </message>
</context>
<context>
    <name>headgate::ui::RoutesPage</name>
    <message>
        <source>List of routes</source>
        <translation>Liste des routes</translation>
    </message>
    <message>
        <source>Form and JSON</source>
        <translation>Formulaire et JSON</translation>
    </message>
    <message>
        <source>Find route</source>
        <translation>Chercher une route</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>seulement %1</translation>
    </message>
    <message>
        <source>never %1</source>
        <translation>jamais %1</translation>
    </message>
    <message>
        <source>off, even for MCP</source>
        <translation>désactivée, même pour MCP</translation>
    </message>
    <message>
        <source>Host and Origin: %1</source>
        <translation>Host et Origin&#xa0;: %1</translation>
    </message>
    <message>
        <source>of MCP: %1</source>
        <translation>pour MCP&#xa0;: %1</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>cette machine</translation>
    </message>
    <message>
        <source>no pages of elsewhere</source>
        <translation>aucune page d&apos;ailleurs</translation>
    </message>
    <message>
        <source>all web pages</source>
        <translation>toutes les pages web</translation>
    </message>
    <message>
        <source>pages of %1</source>
        <translation>pages de %1</translation>
    </message>
    <message>
        <source>, with credentials</source>
        <translation>, avec identifiants</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>any named client</source>
        <translation>tout client nommé</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>user and password; %1</source>
        <translation>utilisateur et mot de passe&#xa0;; %1</translation>
    </message>
    <message>
        <source>signed tokens</source>
        <translation>jetons signés</translation>
    </message>
    <message>
        <source>signed tokens of %1</source>
        <translation>jetons signés de %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>pour %1</translation>
    </message>
    <message>
        <source>that allow %1</source>
        <translation>qui autorisent %1</translation>
    </message>
    <message>
        <source>pool %1 decides, asked for %2</source>
        <translation>le pool %1 décide, interrogé sur %2</translation>
    </message>
    <message>
        <source>, within %1</source>
        <translation>, en %1 au plus</translation>
    </message>
    <message>
        <source>per second</source>
        <translation>par seconde</translation>
    </message>
    <message>
        <source>per minute</source>
        <translation>par minute</translation>
    </message>
    <message>
        <source>per hour</source>
        <translation>par heure</translation>
    </message>
    <message>
        <source>per %1</source>
        <translation>par %1</translation>
    </message>
    <message>
        <source>key</source>
        <translation>clé</translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source> for each %1</source>
        <translation> pour chaque %1</translation>
    </message>
    <message>
        <source>, burst %1</source>
        <translation>, rafale %1</translation>
    </message>
    <message>
        <source>; only reported</source>
        <translation>; signalé seulement</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>there is no limit %1</source>
        <translation>il n&apos;y a pas de limite %1</translation>
    </message>
    <message>
        <source>or </source>
        <translation>ou </translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Guard</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>CORS</source>
        <translation>CORS</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Mots de passe</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autorité</translation>
    </message>
    <message>
        <source>1 target</source>
        <translation>1 cible</translation>
    </message>
    <message>
        <source>%1 targets</source>
        <translation>%1 cibles</translation>
    </message>
    <message>
        <source>New pool</source>
        <translation>Nouveau pool</translation>
    </message>
    <message>
        <source>With the route&apos;s name, for its targets</source>
        <translation>Avec le nom de la route, pour ses cibles</translation>
    </message>
    <message>
        <source>Respond</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>The gateway answers itself</source>
        <translation>La passerelle répond elle-même</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>Redirection</translation>
    </message>
    <message>
        <source>Sends the client elsewhere</source>
        <translation>Envoie le client ailleurs</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métriques</translation>
    </message>
    <message>
        <source>The gateway&apos;s own figures</source>
        <translation>Les chiffres de la passerelle</translation>
    </message>
    <message>
        <source>no listener leads here</source>
        <translation>aucun écouteur ne mène ici</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>à l&apos;écoute</translation>
    </message>
    <message>
        <source>not listening</source>
        <translation>pas à l&apos;écoute</translation>
    </message>
    <message>
        <source>%1 of %2 listening</source>
        <translation>%1 sur %2 ouverts</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>Écouteur</translation>
    </message>
    <message>
        <source>Listeners</source>
        <translation>Écouteurs</translation>
    </message>
    <message>
        <source>Only some networks may pass</source>
        <translation>Seuls certains réseaux peuvent passer</translation>
    </message>
    <message>
        <source>Refuses what web pages of elsewhere send</source>
        <translation>Refuse ce qu&apos;envoient les pages web d&apos;ailleurs</translation>
    </message>
    <message>
        <source>Lets web pages of other origins in</source>
        <translation>Laisse entrer les pages web d&apos;autres origines</translation>
    </message>
    <message>
        <source>So many requests in a minute, counted apart</source>
        <translation>Tant de requêtes par minute, comptées à part</translation>
    </message>
    <message>
        <source>Named clients pass by a key or certificate</source>
        <translation>Les clients nommés passent avec une clé ou un certificat</translation>
    </message>
    <message>
        <source>Named clients pass by user and password</source>
        <translation>Les clients nommés passent avec utilisateur et mot de passe</translation>
    </message>
    <message>
        <source>Whoever has a signed token may pass</source>
        <translation>Quiconque a un jeton signé peut passer</translation>
    </message>
    <message>
        <source>Another service decides who may pass</source>
        <translation>Un autre service décide qui peut passer</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>The largest request that is taken</source>
        <translation>La plus grande requête acceptée</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>À la fois</translation>
    </message>
    <message>
        <source>So many exchanges at a time; others wait</source>
        <translation>Tant d&apos;échanges à la fois&#xa0;; les autres attendent</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>Requests wait while no target is ready</source>
        <translation>Les requêtes attendent tant qu&apos;aucune cible n&apos;est prête</translation>
    </message>
    <message>
        <source>%1 at a time</source>
        <translation>%1 à la fois</translation>
    </message>
    <message>
        <source>, then %1 wait</source>
        <translation>, puis %1 en attente</translation>
    </message>
    <message>
        <source> up to %1</source>
        <translation> jusqu&apos;à %1</translation>
    </message>
    <message>
        <source>%1 wait up to %2 while no target is ready</source>
        <translation>%1 en attente jusqu&apos;à %2 tant qu&apos;aucune cible n&apos;est prête</translation>
    </message>
    <message>
        <source>remove </source>
        <translation>retire </translation>
    </message>
    <message>
        <source>set </source>
        <translation>définit </translation>
    </message>
    <message>
        <source>add </source>
        <translation>ajoute </translation>
    </message>
    <message>
        <source>strip </source>
        <translation>retire le préfixe </translation>
    </message>
    <message>
        <source>prepend </source>
        <translation>ajoute le préfixe </translation>
    </message>
    <message>
        <source>host </source>
        <translation>hôte </translation>
    </message>
    <message>
        <source>send Forwarded</source>
        <translation>envoie Forwarded</translation>
    </message>
    <message>
        <source>of the answer </source>
        <translation>dans la réponse&#xa0;: </translation>
    </message>
    <message>
        <source>connect</source>
        <translation>connexion</translation>
    </message>
    <message>
        <source>request body</source>
        <translation>corps de requête</translation>
    </message>
    <message>
        <source>first byte</source>
        <translation>premier octet</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>inactivité</translation>
    </message>
    <message>
        <source>total</source>
        <translation>durée totale</translation>
    </message>
    <message>
        <source>tunnel</source>
        <translation>tunnel</translation>
    </message>
    <message>
        <source>no </source>
        <translation>sans limite pour </translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>%1 tries</source>
        <translation>%1 tentatives</translation>
    </message>
    <message>
        <source>on </source>
        <translation>en cas de </translation>
    </message>
    <message>
        <source>; of POST too</source>
        <translation>; POST aussi</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>no %1</source>
        <translation>sans %1</translation>
    </message>
    <message>
        <source>%1 of a %2</source>
        <translation>%1 par %2</translation>
    </message>
    <message>
        <source>body</source>
        <translation>corps</translation>
    </message>
    <message>
        <source>stream</source>
        <translation>flux</translation>
    </message>
    <message>
        <source>%1 redacted</source>
        <translation>masqué&#xa0;: %1</translation>
    </message>
    <message>
        <source>by default</source>
        <translation>par défaut</translation>
    </message>
    <message>
        <source>of any size</source>
        <translation>de toute taille</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>jusqu&apos;à %1</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>Timeouts</source>
        <translation>Délais</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Nouvel essai</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>trial</source>
        <translation>à l&apos;essai</translation>
    </message>
    <message>
        <source>all down</source>
        <translation>toutes DOWN</translation>
    </message>
    <message>
        <source>none ready</source>
        <translation>aucune prête</translation>
    </message>
    <message>
        <source>%1 down</source>
        <translation>%1 DOWN</translation>
    </message>
    <message>
        <source>%1 not ready</source>
        <translation>%1 pas prêtes</translation>
    </message>
    <message>
        <source>going down</source>
        <translation>en défaillance</translation>
    </message>
    <message>
        <source>some fail</source>
        <translation>des échecs</translation>
    </message>
    <message>
        <source>up</source>
        <translation>up</translation>
    </message>
    <message>
        <source>no check</source>
        <translation>sans sonde</translation>
    </message>
    <message>
        <source>no such pool</source>
        <translation>pool inexistant</translation>
    </message>
    <message>
        <source>no targets</source>
        <translation>sans cibles</translation>
    </message>
    <message>
        <source>takes no new ones</source>
        <translation>ne prend rien de neuf</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Critères</translation>
    </message>
    <message>
        <source>every path</source>
        <translation>tous les chemins</translation>
    </message>
    <message>
        <source>header </source>
        <translation>en-tête </translation>
    </message>
    <message>
        <source>query </source>
        <translation>paramètre </translation>
    </message>
    <message>
        <source>client </source>
        <translation>client </translation>
    </message>
    <message>
        <source>Pool %1</source>
        <translation>Pool %1</translation>
    </message>
    <message>
        <source>there is no such pool</source>
        <translation>ce pool n&apos;existe pas</translation>
    </message>
    <message>
        <source>Prometheus</source>
        <translation>Prometheus</translation>
    </message>
    <message>
        <source>the gateway&apos;s own figures</source>
        <translation>les chiffres de la passerelle</translation>
    </message>
    <message>
        <source>This is no route</source>
        <translation>Ce n&apos;est pas une route</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> et %1 de plus</translation>
    </message>
    <message>
        <source>Nobody answers</source>
        <translation>Personne ne répond</translation>
    </message>
    <message>
        <source>the route names no pool</source>
        <translation>la route ne nomme aucun pool</translation>
    </message>
    <message>
        <source>sticky by %1</source>
        <translation>affinité selon %1</translation>
    </message>
    <message>
        <source>else pool %1</source>
        <translation>sinon pool %1</translation>
    </message>
    <message>
        <source>%1 wait while no target is ready</source>
        <translation>%1 d&apos;attente tant qu&apos;aucune cible n&apos;est prête</translation>
    </message>
    <message>
        <source>%1 is no time to wait: write 10s or 1m</source>
        <translation>%1 n&apos;est pas une durée : écrire 10s ou 1m</translation>
    </message>
    <message>
        <source>down</source>
        <translation>DOWN</translation>
    </message>
    <message>
        <source>going up</source>
        <translation>en reprise</translation>
    </message>
</context>
<context>
    <name>headgate::ui::RoutesToolbar</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>{ } JSON</source>
        <translation>{ } JSON</translation>
    </message>
    <message>
        <source>New route</source>
        <translation>Nouvelle route</translation>
    </message>
    <message>
        <source>New route from a preset</source>
        <translation>Nouvelle route d&apos;après un modèle</translation>
    </message>
    <message>
        <source>Find route, path, target or tag</source>
        <translation>Chercher route, chemin, cible ou étiquette</translation>
    </message>
    <message>
        <source>Find route, path or target</source>
        <translation>Chercher route, chemin ou cible</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>headgate::ui::RunButton</name>
    <message>
        <source>Run</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Open the listeners of the profile (Ctrl+Shift+R)</source>
        <translation>Ouvrir les écouteurs du profil (Ctrl+Maj+R)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>The gateway is starting. Stop it (Ctrl+Shift+R)</source>
        <translation>La passerelle démarre. L&apos;arrêter (Ctrl+Maj+R)</translation>
    </message>
    <message>
        <source>Close the listeners, and let finish what runs (Ctrl+Shift+R)</source>
        <translation>Fermer les écouteurs et laisser finir ce qui est en cours (Ctrl+Maj+R)</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>Tout couper</translation>
    </message>
    <message>
        <source>What runs is finishing, and no new requests are taken. Cut it (Ctrl+Shift+R)</source>
        <translation>Ce qui est en cours se termine, aucune nouvelle requête n&apos;est prise. Couper (Ctrl+Maj+R)</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ScopeModel</name>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Routes</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>Bloqués</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusés</translation>
    </message>
    <message>
        <source>No route</source>
        <translation>Sans route</translation>
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
        <translation>Portées</translation>
    </message>
</context>
<context>
    <name>headgate::ui::SecretPlaces</name>
    <message>
        <source>client %1</source>
        <translation>client %1</translation>
    </message>
    <message>
        <source>route %1</source>
        <translation>route %1</translation>
    </message>
    <message>
        <source>pool %1</source>
        <translation>pool %1</translation>
    </message>
    <message>
        <source>listener %1</source>
        <translation>écouteur %1</translation>
    </message>
    <message>
        <source>every route</source>
        <translation>toutes les routes</translation>
    </message>
    <message>
        <source>every pool</source>
        <translation>tous les pools</translation>
    </message>
    <message>
        <source>every listener</source>
        <translation>tous les écouteurs</translation>
    </message>
</context>
<context>
    <name>headgate::ui::SecretRow</name>
    <message>
        <source>It is not there.</source>
        <translation>Il n&apos;est pas là.</translation>
    </message>
    <message>
        <source>Is in the keychain.</source>
        <translation>Est dans le trousseau.</translation>
    </message>
    <message>
        <source>Is in the environment that Headgate was started with.</source>
        <translation>Est dans l&apos;environnement avec lequel Headgate a été démarré.</translation>
    </message>
    <message>
        <source>Is in a file.</source>
        <translation>Est dans un fichier.</translation>
    </message>
    <message>
        <source>The profile does not use it.</source>
        <translation>Le profil ne l&apos;utilise pas.</translation>
    </message>
    <message>
        <source>Used at %1.</source>
        <comment>places in the profile, with commas between</comment>
        <translation>Utilisé dans %1.</translation>
    </message>
    <message>
        <source>Set…</source>
        <translation>Définir…</translation>
    </message>
    <message>
        <source>Set the secret %1</source>
        <translation>Définir le secret %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the secret %1</source>
        <translation>Retirer le secret %1</translation>
    </message>
    <message>
        <source>The secret %1</source>
        <translation>Le secret %1</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Store the secret %1</source>
        <translation>Enregistrer le secret %1</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Remove it from the keychain? Nobody can bring it back.</source>
        <translation>Le retirer du trousseau&#xa0;? Personne ne peut le récupérer.</translation>
    </message>
    <message>
        <source>Remove it from the keychain? What uses it answers 503 until it is set again.</source>
        <translation>Le retirer du trousseau&#xa0;? Ce qui l&apos;utilise répond 503 jusqu&apos;à ce qu&apos;il soit redéfini.</translation>
    </message>
    <message>
        <source>Type it once. It goes to the keychain and is not shown again.</source>
        <translation>Le saisir une fois. Il va dans le trousseau et n&apos;est plus affiché.</translation>
    </message>
</context>
<context>
    <name>headgate::ui::SecretsSection</name>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>The profile names no secrets, and none was set here.</source>
        <translation>Le profil ne nomme aucun secret, et aucun n&apos;a été défini ici.</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Gardés dans</translation>
    </message>
    <message>
        <source>keychain passphrase</source>
        <translation>trousseau phrase secrète</translation>
    </message>
    <message>
        <source>keychain keys tokens set remove</source>
        <translation>trousseau clés jetons définir retirer</translation>
    </message>
    <message>
        <source>In a terminal</source>
        <translation>Dans un terminal</translation>
    </message>
    <message>
        <source>Name of a new secret</source>
        <translation>Nom d&apos;un nouveau secret</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>The new secret</source>
        <translation>Le nouveau secret</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Store the new secret</source>
        <translation>Enregistrer le nouveau secret</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Un autre</translation>
    </message>
    <message>
        <source>The profile refers to it as secret:NAME. Or it names env:NAME or file:PATH, which need no store.</source>
        <translation>Le profil s&apos;y réfère par secret:NAME. Ou il nomme env:NAME ou file:PATH, qui n&apos;ont pas besoin de trousseau.</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ServiceRow</name>
    <message>
        <source>%1 answers</source>
        <translation>%1 répond</translation>
    </message>
    <message>
        <source>named in the settings of %1</source>
        <translation>nommé dans les paramètres de %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>in the profile</source>
        <translation>dans le profil</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>répond</translation>
    </message>
    <message>
        <source>says nothing</source>
        <translation>ne dit rien</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>Use %1 at %2</source>
        <translation>Utiliser %1 à %2</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ServiceSection</name>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Run the gateway with my session, without this window</source>
        <translation>Lancer la passerelle avec ma session, sans cette fenêtre</translation>
    </message>
    <message>
        <source>At login</source>
        <translation>À la connexion</translation>
    </message>
    <message>
        <source>headgated service systemd autostart</source>
        <translation>headgated service systemd démarrage automatique</translation>
    </message>
    <message>
        <source>This desktop has no services of a user (systemd).</source>
        <translation>Ce bureau n&apos;a pas de services d&apos;utilisateur (systemd).</translation>
    </message>
    <message>
        <source>Serves %1 from the next login on.</source>
        <translation>Sert %1 à partir de la prochaine connexion.</translation>
    </message>
    <message>
        <source>Save the profile to a file first: the service reads it from there.</source>
        <translation>Enregistrer d&apos;abord le profil dans un fichier&#xa0;: le service l&apos;y lit.</translation>
    </message>
    <message>
        <source>Runs, and serves %1. Its unit is %2.</source>
        <translation>Fonctionne et sert %1. Son unité est %2.</translation>
    </message>
    <message>
        <source>Is installed for %1, and does not run now.</source>
        <translation>Est installé pour %1 et n&apos;est pas démarré.</translation>
    </message>
    <message>
        <source>Is installed for %1, and does not run: %2</source>
        <translation>Est installé pour %1 et n&apos;est pas démarré&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ServiceStep</name>
    <message>
        <source>Find local services</source>
        <translation>Chercher les services locaux</translation>
    </message>
    <message>
        <source>Services on this machine</source>
        <translation>Services sur cette machine</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>Réanalyser</translation>
    </message>
    <message>
        <source>Add an address…</source>
        <translation>Ajouter une adresse…</translation>
    </message>
    <message>
        <source>Also look into clients&apos; settings for MCP servers</source>
        <translation>Chercher aussi des serveurs MCP dans les paramètres des clients</translation>
    </message>
    <message>
        <source>Claude Code&apos;s, Codex&apos;s and others&apos;: read on this machine, never written.</source>
        <translation>Ceux de Claude Code, Codex et d&apos;autres&#xa0;: lus sur cette machine, jamais écrits.</translation>
    </message>
    <message>
        <source>Address of a service</source>
        <translation>Adresse d&apos;un service</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Write an address of this machine and a port: 127.0.0.1:9000.</source>
        <translation>Écrire une adresse de cette machine et un port&#xa0;: 127.0.0.1:9000.</translation>
    </message>
    <message>
        <source>Nothing answers on this machine. Start a service and scan again, or add its address.</source>
        <translation>Rien ne répond sur cette machine. Démarrer un service et réanalyser, ou ajouter son adresse.</translation>
    </message>
    <message>
        <source>Asks who listens on this machine&apos;s loopback addresses, and nobody else.</source>
        <translation>Demande qui écoute sur les adresses de bouclage de cette machine, et à personne d&apos;autre.</translation>
    </message>
    <message>
        <source>looking for %1</source>
        <translation>recherche depuis %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>2 answer, 3 do not</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>1 answers</source>
        <translation>1 répond</translation>
    </message>
    <message>
        <source>1 does not</source>
        <translation>1 ne répond pas</translation>
    </message>
    <message numerus="yes">
        <source>%n more listen and say nothing</source>
        <translation>
            <numerusform>%n autre écoute et ne dit rien</numerusform>
            <numerusform>%n autres écoutent et ne disent rien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer</source>
        <translation>
            <numerusform>%n répond</numerusform>
            <numerusform>%n répondent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n do not</source>
        <translation>
            <numerusform>%n ne répond pas</numerusform>
            <numerusform>%n ne répondent pas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headgate::ui::SettingsPage</name>
    <message>
        <source>Search the settings</source>
        <translation>Chercher dans les paramètres</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>No setting is called “%1”.</source>
        <translation>Aucun paramètre ne s&apos;appelle «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>headgate::ui::SettingsSection</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>headgate::ui::SettingsStore</name>
    <message>
        <source>In the settings file, %1 cannot be right; the default is in effect</source>
        <translation>Dans le fichier de paramètres, %1 ne peut pas être juste&#xa0;; la valeur par défaut vaut</translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source>The settings file cannot be read; defaults are in effect</source>
        <translation>Le fichier de paramètres n&apos;est pas lisible&#xa0;; les valeurs par défaut valent</translation>
    </message>
    <message>
        <source>The settings file was damaged; defaults are in effect, and it was kept as %1</source>
        <translation>Le fichier de paramètres était endommagé&#xa0;; les valeurs par défaut valent, et il a été gardé sous %1</translation>
    </message>
    <message>
        <source>The settings file is damaged; defaults are in effect</source>
        <translation>Le fichier de paramètres est endommagé&#xa0;; les valeurs par défaut valent</translation>
    </message>
    <message>
        <source>Settings cannot be saved: %1 cannot be written</source>
        <translation>Les paramètres ne peuvent pas être enregistrés&#xa0;: %1 ne peut pas être écrit</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ShareBar</name>
    <message>
        <source>Where the time went</source>
        <translation>Où le temps est passé</translation>
    </message>
    <message>
        <source>waited %1, streamed %2, silent %3</source>
        <translation>attente %1, diffusion %2, silence %3</translation>
    </message>
    <message>
        <source>Upstream wait</source>
        <translation>Attente amont</translation>
    </message>
    <message>
        <source>Streamed</source>
        <translation>Diffusion</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Silence</translation>
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
        <translation>sans sonde</translation>
    </message>
    <message>
        <source>takes its share</source>
        <translation>prend sa part</translation>
    </message>
    <message>
        <source>takes its share, but is going down</source>
        <translation>prend sa part, mais est en train de tomber</translation>
    </message>
    <message>
        <source>its probes fail, and it gets nothing</source>
        <translation>ses sondes échouent, et elle ne reçoit rien</translation>
    </message>
    <message>
        <source>left out for now</source>
        <translation>écartée pour l&apos;instant</translation>
    </message>
    <message>
        <source>finishes what runs, and takes nothing new</source>
        <translation>termine ce qui est en cours et ne prend rien de nouveau</translation>
    </message>
    <message>
        <source>taken out of use</source>
        <translation>mise hors service</translation>
    </message>
    <message>
        <source>nobody has checked it</source>
        <translation>personne ne l&apos;a vérifiée</translation>
    </message>
    <message>
        <source>not served now</source>
        <translation>non servie à présent</translation>
    </message>
</context>
<context>
    <name>headgate::ui::StandingChip</name>
    <message>
        <source>Show only these</source>
        <translation>N&apos;afficher que ceux-ci</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Tout réafficher</translation>
    </message>
</context>
<context>
    <name>headgate::ui::StatusBar</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>Listeners: %1</source>
        <translation>Écouteurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show each listener (Ctrl+Shift+L)</source>
        <translation>Afficher chaque écouteur (Ctrl+Maj+L)</translation>
    </message>
    <message>
        <source>%1 in flight</source>
        <translation>%1 en cours</translation>
    </message>
    <message>
        <source>%1 req/min</source>
        <translation>%1 req/min</translation>
    </message>
    <message>
        <source>%1 of %2 MiB</source>
        <translation>%1 sur %2 MiB</translation>
    </message>
    <message>
        <source>Memory that the record takes. When it is full, the oldest exchanges lose their bodies.</source>
        <translation>Mémoire que prend l&apos;enregistrement. Quand elle est pleine, les échanges les plus anciens perdent leurs corps.</translation>
    </message>
    <message>
        <source>%1 of %2 MiB · %3 of history</source>
        <translation>%1 sur %2 MiB · %3 d&apos;historique</translation>
    </message>
    <message>
        <source>Headgate adds %1 p50</source>
        <translation>Headgate ajoute %1 p50</translation>
    </message>
    <message>
        <source>What Headgate itself takes to pass on a request and the beginning of its answer, without waiting for anybody. Of the newest 1,000 answers of targets, half took at most %1, and 95 of 100 at most %2.</source>
        <translation>Ce que Headgate lui-même met à transmettre une requête et le début de sa réponse, sans attendre personne. Des 1 000 dernières réponses des cibles, la moitié a pris au plus %1, et 95 sur 100 au plus %2.</translation>
    </message>
</context>
<context>
    <name>headgate::ui::StepFrame</name>
    <message>
        <source>Step %1, done: %2</source>
        <translation>Étape %1, terminée&#xa0;: %2</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Étape %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>headgate::ui::TakeoverPanel</name>
    <message>
        <source>Write it</source>
        <translation>L&apos;écrire</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Restituer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Set up %1</source>
        <translation>Configurer %1</translation>
    </message>
    <message>
        <source>Looks at the settings of %1.</source>
        <translation>Examine les paramètres de %1.</translation>
    </message>
    <message>
        <source>The settings of %1 cannot be written.</source>
        <translation>Les paramètres de %1 ne peuvent pas être écrits.</translation>
    </message>
    <message>
        <source>%1 sends its requests here already.</source>
        <translation>%1 envoie déjà ses requêtes ici.</translation>
    </message>
    <message>
        <source>Headgate would make the settings of %1.</source>
        <translation>Headgate créerait les paramètres de %1.</translation>
    </message>
    <message>
        <source>Headgate would change the settings of %1 so.</source>
        <translation>Headgate modifierait ainsi les paramètres de %1.</translation>
    </message>
    <message>
        <source>%1, of which a copy goes to %2 first.</source>
        <translation>%1, dont une copie va d&apos;abord dans %2.</translation>
    </message>
    <message>
        <source>%1 sends its requests here now.</source>
        <translation>%1 envoie maintenant ses requêtes ici.</translation>
    </message>
    <message>
        <source>Programs that run already notice it when they are started again. You can give its settings back here, or later under Settings, Clients.</source>
        <translation>Les programmes déjà lancés le remarquent à leur prochain démarrage. Vous pouvez restituer ces paramètres ici, ou plus tard sous Paramètres, Clients.</translation>
    </message>
    <message>
        <source>The settings of %1 were not written.</source>
        <translation>Les paramètres de %1 n&apos;ont pas été écrits.</translation>
    </message>
    <message>
        <source>The settings of %1 are as they were.</source>
        <translation>Les paramètres de %1 sont comme ils étaient.</translation>
    </message>
    <message>
        <source>The settings of %1 were not given back.</source>
        <translation>Les paramètres de %1 n&apos;ont pas été restitués.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>headgate::ui::TargetCard</name>
    <message>
        <source>configuration in order</source>
        <translation>configuration en ordre</translation>
    </message>
    <message>
        <source>&amp;Drain</source>
        <translation>&amp;Drainer</translation>
    </message>
    <message>
        <source>&amp;Maintenance</source>
        <translation>&amp;Maintenance</translation>
    </message>
    <message>
        <source>&amp;Back to on</source>
        <translation>Remettre en &amp;service</translation>
    </message>
    <message>
        <source>config</source>
        <translation>config</translation>
    </message>
</context>
<context>
    <name>headgate::ui::TargetEntry</name>
    <message>
        <source>+ New target</source>
        <translation>+ Nouvelle cible</translation>
    </message>
    <message>
        <source>Add a target to the pool</source>
        <translation>Ajouter une cible au pool</translation>
    </message>
    <message>
        <source>URL of the new target</source>
        <translation>URL de la nouvelle cible</translation>
    </message>
</context>
<context>
    <name>headgate::ui::TargetExplanation</name>
    <message>
        <source>Its probes fail.</source>
        <translation>Ses sondes échouent.</translation>
    </message>
    <message>
        <source>Nothing listens on %1.</source>
        <translation>Rien n&apos;écoute sur %1.</translation>
    </message>
    <message>
        <source>Start a server there: the next probe sees it.</source>
        <translation>Y démarrer un serveur&#xa0;: la prochaine sonde le voit.</translation>
    </message>
    <message>
        <source>It answers, but not as its pool expects: %1.</source>
        <translation>Elle répond, mais pas comme son pool l&apos;attend&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Look into its log, or change what the probe expects.</source>
        <translation>Consulter son journal, ou changer ce que la sonde attend.</translation>
    </message>
    <message>
        <source>It does not answer in time: %1.</source>
        <translation>Elle ne répond pas à temps&#xa0;: %1.</translation>
    </message>
    <message>
        <source>See whether its server hangs or has too much to do.</source>
        <translation>Voir si son serveur est bloqué ou surchargé.</translation>
    </message>
    <message>
        <source>Its probes fail: %1.</source>
        <translation>Ses sondes échouent&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Look into its log.</source>
        <translation>Consulter son journal.</translation>
    </message>
    <message>
        <source>New exchanges go to %1.</source>
        <translation>Les nouveaux échanges vont à %1.</translation>
    </message>
    <message>
        <source>New exchanges go to %1 other targets of the pool.</source>
        <translation>Les nouveaux échanges vont à %1 autres cibles du pool.</translation>
    </message>
    <message>
        <source>No other target of the pool can be used: its requests go to pool %1.</source>
        <translation>Aucune autre cible du pool n&apos;est utilisable&#xa0;: ses requêtes vont au pool %1.</translation>
    </message>
    <message>
        <source>No other target of the pool can be used: its requests are answered with 503.</source>
        <translation>Aucune autre cible du pool n&apos;est utilisable&#xa0;: ses requêtes reçoivent la réponse 503.</translation>
    </message>
    <message>
        <source>Exchanges failed there, so it is left out for a while, and then one exchange tries it.</source>
        <translation>Des échanges y ont échoué, elle est donc exclue un moment&#xa0;; ensuite un échange l&apos;essaie.</translation>
    </message>
    <message>
        <source>It is there, but still loading: it is used as soon as a probe finds it ready.</source>
        <translation>Elle est là, mais charge encore&#xa0;: elle sert dès qu&apos;une sonde la trouve prête.</translation>
    </message>
    <message>
        <source>It has asked for time, and gets no exchange until that is over.</source>
        <translation>Elle a demandé un délai et ne reçoit aucun échange avant sa fin.</translation>
    </message>
    <message>
        <source>It was left out, and one exchange finds out whether it can be used again.</source>
        <translation>Elle était exclue, et un échange vérifie si elle est de nouveau utilisable.</translation>
    </message>
    <message>
        <source>Its probes are good, but exchanges fail: look at the last ones.</source>
        <translation>Ses sondes sont bonnes, mais des échanges échouent&#xa0;: regarder les derniers.</translation>
    </message>
    <message>
        <source>Its probes are good, and it takes its share of the exchanges.</source>
        <translation>Ses sondes sont bonnes, et elle prend sa part des échanges.</translation>
    </message>
    <message>
        <source>Until it is down it goes on getting exchanges.</source>
        <translation>Tant qu&apos;elle n&apos;est pas DOWN, elle reçoit encore des échanges.</translation>
    </message>
    <message>
        <source>It finishes what runs and serves the sessions that belong to it, and takes nothing new.</source>
        <translation>Elle finit ce qui est en cours, sert les sessions qui lui appartiennent et ne prend rien de nouveau.</translation>
    </message>
    <message>
        <source>It was taken out of use and gets nothing.</source>
        <translation>Elle a été mise hors service et ne reçoit rien.</translation>
    </message>
    <message>
        <source>It has not been probed yet; until then it gets exchanges.</source>
        <translation>Elle n&apos;a pas encore été sondée&#xa0;; d&apos;ici là, elle reçoit des échanges.</translation>
    </message>
    <message>
        <source>Nobody checks it: its pool has no probe, so that only exchanges show how it is.</source>
        <translation>Personne ne la vérifie&#xa0;: son pool n&apos;a pas de sonde, seuls les échanges montrent donc son état.</translation>
    </message>
    <message>
        <source>The gateway serves another profile than this one, or another text of it.</source>
        <translation>La passerelle sert un autre profil que celui-ci, ou un autre texte de celui-ci.</translation>
    </message>
    <message>
        <source>The gateway is stopped; nothing is known of its targets.</source>
        <translation>La passerelle est arrêtée&#xa0;; rien n&apos;est connu de ses cibles.</translation>
    </message>
</context>
<context>
    <name>headgate::ui::TargetLamps</name>
    <message>
        <source>just now</source>
        <translation>à l&apos;instant</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Mend it in the profile.</source>
        <translation>Le corriger dans le profil.</translation>
    </message>
    <message>
        <source>valid; the gateway is stopped</source>
        <translation>valide&#xa0;; la passerelle est arrêtée</translation>
    </message>
    <message>
        <source>Run it.</source>
        <translation>La démarrer.</translation>
    </message>
    <message>
        <source>valid, but not what is served now</source>
        <translation>valide, mais pas ce qui est servi à présent</translation>
    </message>
    <message>
        <source>Apply the profile.</source>
        <translation>Appliquer le profil.</translation>
    </message>
    <message>
        <source>valid; enabled by hand, until the gateway stops</source>
        <translation>valide&#xa0;; activée à la main, jusqu&apos;à l&apos;arrêt de la passerelle</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>valide</translation>
    </message>
    <message>
        <source>drained by hand, until the gateway stops</source>
        <translation>drainée à la main, jusqu&apos;à l&apos;arrêt de la passerelle</translation>
    </message>
    <message>
        <source>drained by the profile</source>
        <translation>drainée par le profil</translation>
    </message>
    <message>
        <source>Enable it when it should take new exchanges again.</source>
        <translation>L&apos;activer quand elle doit reprendre de nouveaux échanges.</translation>
    </message>
    <message>
        <source>in maintenance by hand, until the gateway stops</source>
        <translation>en maintenance à la main, jusqu&apos;à l&apos;arrêt de la passerelle</translation>
    </message>
    <message>
        <source>in maintenance by the profile</source>
        <translation>en maintenance par le profil</translation>
    </message>
    <message>
        <source>Enable it when it should be used again.</source>
        <translation>L&apos;activer quand elle doit de nouveau servir.</translation>
    </message>
    <message>
        <source>connection refused on %1</source>
        <translation>connexion refusée sur %1</translation>
    </message>
    <message>
        <source>Start a server there.</source>
        <translation>Y démarrer un serveur.</translation>
    </message>
    <message>
        <source>an exchange was answered %1</source>
        <translation>un échange a reçu une réponse %1</translation>
    </message>
    <message>
        <source>something answers on %1</source>
        <translation>quelque chose répond sur %1</translation>
    </message>
    <message>
        <source>nothing answers on %1</source>
        <translation>rien ne répond sur %1</translation>
    </message>
    <message>
        <source>See whether its server hangs, or a firewall is between.</source>
        <translation>Voir si son serveur est bloqué, ou si un pare-feu s&apos;interpose.</translation>
    </message>
    <message>
        <source>nobody has asked yet</source>
        <translation>personne n&apos;a encore demandé</translation>
    </message>
    <message>
        <source>Send it a request, or add a probe.</source>
        <translation>Lui envoyer une requête, ou ajouter une sonde.</translation>
    </message>
    <message>
        <source>its pool has no health checks</source>
        <translation>son pool n&apos;a pas de sondes</translation>
    </message>
    <message>
        <source>Add a probe to the pool.</source>
        <translation>Ajouter une sonde au pool.</translation>
    </message>
    <message>
        <source>not probed yet</source>
        <translation>pas encore sondée</translation>
    </message>
    <message>
        <source>Probe it now.</source>
        <translation>La sonder maintenant.</translation>
    </message>
    <message>
        <source>%1 of %2 failed: %3</source>
        <translation>%1 sur %2 en échec&#xa0;: %3</translation>
    </message>
    <message>
        <source>Another failure and it is down.</source>
        <translation>Encore un échec et elle sera DOWN.</translation>
    </message>
    <message>
        <source>%1 more and it is down.</source>
        <translation>Encore %1 et elle sera DOWN.</translation>
    </message>
    <message>
        <source>the last one failed</source>
        <translation>la dernière a échoué</translation>
    </message>
    <message>
        <source>%1 failed in a row</source>
        <translation>%1 échecs d&apos;affilée</translation>
    </message>
    <message>
        <source>Up again after a good one.</source>
        <translation>De nouveau UP après une bonne.</translation>
    </message>
    <message>
        <source>Up again after %1 good ones.</source>
        <translation>De nouveau UP après %1 bonnes.</translation>
    </message>
    <message>
        <source>Wait: it is used when it is ready.</source>
        <translation>Attendre&#xa0;: elle sert quand elle est prête.</translation>
    </message>
    <message>
        <source>%1 of %2 were good</source>
        <translation>%1 sur %2 bonnes</translation>
    </message>
    <message>
        <source>Wait for the next one, or probe now.</source>
        <translation>Attendre la prochaine, ou sonder maintenant.</translation>
    </message>
    <message>
        <source>See what keeps its server busy.</source>
        <translation>Voir ce qui occupe son serveur.</translation>
    </message>
    <message>
        <source>%1 in the last minute, none failed</source>
        <translation>%1 dans la dernière minute, aucun échec</translation>
    </message>
    <message>
        <source>%1 of %2 failed in the last minute</source>
        <translation>%1 sur %2 en échec dans la dernière minute</translation>
    </message>
    <message>
        <source>Look at the last exchanges.</source>
        <translation>Regarder les derniers échanges.</translation>
    </message>
    <message>
        <source>1 exchange under way</source>
        <translation>1 échange en cours</translation>
    </message>
    <message>
        <source>%1 exchanges under way</source>
        <translation>%1 échanges en cours</translation>
    </message>
    <message>
        <source>none since this window opened</source>
        <translation>aucun depuis l&apos;ouverture de cette fenêtre</translation>
    </message>
    <message>
        <source>Send it a request.</source>
        <translation>Lui envoyer une requête.</translation>
    </message>
    <message>
        <source>none in %1; last %2</source>
        <translation>aucun en %1&#xa0;; dernier&#xa0;: %2</translation>
    </message>
    <message>
        <source>none in %1; the last, at %2, failed: %3</source>
        <translation>aucun en %1&#xa0;; le dernier (%2) a échoué&#xa0;: %3</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>Config</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Écoute</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Sonde</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Trafic</translation>
    </message>
    <message>
        <source>unknown: the gateway does not serve it</source>
        <translation>inconnu&#xa0;: la passerelle ne la sert pas</translation>
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
        <translation>sonde &lt;1 ms</translation>
    </message>
    <message>
        <source>probe %1</source>
        <translation>sonde %1</translation>
    </message>
    <message>
        <source>probed now</source>
        <translation>sondée à l&apos;instant</translation>
    </message>
    <message>
        <source>probed %1 ago</source>
        <translation>sondée il y a %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>no traffic</source>
        <translation>sans trafic</translation>
    </message>
    <message>
        <source>%1 a min</source>
        <translation>%1/min</translation>
    </message>
    <message>
        <source>%1 of %2 failed</source>
        <translation>%1 sur %2 en échec</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>à l&apos;écoute</translation>
    </message>
    <message>
        <source>not listening</source>
        <translation>pas à l&apos;écoute</translation>
    </message>
    <message>
        <source>probe failed</source>
        <translation>échec de sonde</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>chargement</translation>
    </message>
    <message>
        <source>the next exchange tries it</source>
        <translation>le prochain échange l&apos;essaie</translation>
    </message>
    <message>
        <source>an exchange tries it</source>
        <translation>un échange l&apos;essaie</translation>
    </message>
    <message>
        <source>it asked for time, %1 left</source>
        <translation>a demandé un délai, reste %1</translation>
    </message>
    <message>
        <source>not probed yet</source>
        <translation>pas encore sondée</translation>
    </message>
    <message>
        <source>nobody probes it</source>
        <translation>personne ne la sonde</translation>
    </message>
    <message>
        <source>%1 under way</source>
        <translation>%1 en cours</translation>
    </message>
    <message>
        <source>by the profile</source>
        <translation>par le profil</translation>
    </message>
    <message>
        <source>until the gateway stops</source>
        <translation>jusqu&apos;à l&apos;arrêt de la passerelle</translation>
    </message>
    <message>
        <source>1 attempt</source>
        <translation>1 tentative</translation>
    </message>
    <message>
        <source>%1 attempts</source>
        <translation>%1 tentatives</translation>
    </message>
    <message>
        <source>ejected once</source>
        <translation>exclue une fois</translation>
    </message>
    <message>
        <source>ejected %1 times</source>
        <translation>exclue %1 fois</translation>
    </message>
    <message>
        <source>listening –</source>
        <translation>écoute –</translation>
    </message>
    <message>
        <source>probe –</source>
        <translation>sonde –</translation>
    </message>
    <message>
        <source>not served now</source>
        <translation>non servie à présent</translation>
    </message>
    <message>
        <source>ejected, tried again in %1</source>
        <translation>exclue, nouvel essai dans %1</translation>
    </message>
    <message>
        <source>going down: %1</source>
        <translation>en train de tomber : %1</translation>
    </message>
    <message>
        <source>loading: %1</source>
        <translation>chargement&#xa0;: %1</translation>
    </message>
    <message>
        <source>going up: %1</source>
        <translation>en reprise : %1</translation>
    </message>
</context>
<context>
    <name>headgate::ui::TargetPane</name>
    <message>
        <source>Probe now</source>
        <translation>Sonder maintenant</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Drain</source>
        <translation>Drainer</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Maintenance</translation>
    </message>
    <message>
        <source>Show last exchanges</source>
        <translation>Afficher les derniers échanges</translation>
    </message>
    <message>
        <source>It finishes what runs and takes nothing new, until it is enabled or the gateway stops.</source>
        <translation>Elle finit ce qui est en cours et ne prend rien de nouveau, jusqu&apos;à son activation ou l&apos;arrêt de la passerelle.</translation>
    </message>
    <message>
        <source>It gets nothing, until it is enabled or the gateway stops.</source>
        <translation>Elle ne reçoit rien, jusqu&apos;à son activation ou l&apos;arrêt de la passerelle.</translation>
    </message>
    <message>
        <source>Pool %1</source>
        <translation>Pool %1</translation>
    </message>
    <message>
        <source>The pool has no targets yet.</source>
        <translation>Le pool n&apos;a pas encore de cibles.</translation>
    </message>
    <message>
        <source>Pool %1, last 30 minutes</source>
        <translation>Pool %1, 30 dernières minutes</translation>
    </message>
    <message>
        <source>Its pool has no health checks.</source>
        <translation>Son pool n&apos;a pas de sondes.</translation>
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
        <translation>%1 en défaillance</translation>
    </message>
    <message>
        <source>%1 down</source>
        <translation>%1 DOWN</translation>
    </message>
    <message>
        <source>%1 draining</source>
        <translation>%1 en drainage</translation>
    </message>
    <message>
        <source>%1 in maintenance</source>
        <translation>%1 en maintenance</translation>
    </message>
    <message>
        <source>%1 no check</source>
        <translation>%1 sans sonde</translation>
    </message>
    <message>
        <source>%1 not served</source>
        <translation>%1 non servies</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 of %2 fail</source>
        <translation>%1 sur %2 échouent</translation>
    </message>
    <message>
        <source>traffic is well</source>
        <translation>le trafic va bien</translation>
    </message>
    <message>
        <source>no traffic</source>
        <translation>sans trafic</translation>
    </message>
    <message>
        <source>going down</source>
        <translation>en défaillance</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>chargement</translation>
    </message>
    <message>
        <source>going up</source>
        <translation>en reprise</translation>
    </message>
    <message>
        <source>ejected, %1 left</source>
        <translation>exclue, reste %1</translation>
    </message>
    <message>
        <source>nothing runs</source>
        <translation>rien en cours</translation>
    </message>
    <message>
        <source>1 under way</source>
        <translation>1 en cours</translation>
    </message>
    <message>
        <source>%1 under way</source>
        <translation>%1 en cours</translation>
    </message>
    <message>
        <source>%1 is up</source>
        <translation>%1 est en service</translation>
    </message>
    <message>
        <source>%1 is going down</source>
        <translation>%1 est en défaillance</translation>
    </message>
    <message>
        <source>%1 is down</source>
        <translation>%1 est hors service</translation>
    </message>
    <message>
        <source>%1 is draining</source>
        <translation>%1 est en drainage</translation>
    </message>
    <message>
        <source>%1 is in maintenance</source>
        <translation>%1 est en maintenance</translation>
    </message>
    <message>
        <source>%1 is not checked</source>
        <translation>%1 est sans sonde</translation>
    </message>
    <message>
        <source>%1 is not served</source>
        <translation>%1 n&apos;est pas servie</translation>
    </message>
    <message>
        <source>not served</source>
        <translation>non servie</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>%1 is left out (NOLB)</source>
        <translation>%1 est écartée (NOLB)</translation>
    </message>
    <message>
        <source>%1 NOLB</source>
        <translation>%1 NOLB</translation>
    </message>
    <message>
        <source>on trial</source>
        <translation>à l&apos;essai</translation>
    </message>
    <message>
        <source>rests, %1 left</source>
        <translation>au repos, reste %1</translation>
    </message>
</context>
<context>
    <name>headgate::ui::TargetTree</name>
    <message>
        <source>Pools and targets</source>
        <translation>Pools et cibles</translation>
    </message>
</context>
<context>
    <name>headgate::ui::TargetTreeModel</name>
    <message>
        <source>Add a probe</source>
        <translation>Créer une sonde</translation>
    </message>
    <message>
        <source>not probed yet</source>
        <translation>pas encore sondée</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Probes, 30 min</source>
        <translation>Sondes, 30 min</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Dernière sonde</translation>
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
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>p50 first</source>
        <translation>p50 1er octet</translation>
    </message>
    <message>
        <source>p95 first</source>
        <translation>p95 1er octet</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Config: is it configured well, and in use?</source>
        <translation>Config&#xa0;: est-elle bien configurée et utilisée&#xa0;?</translation>
    </message>
    <message>
        <source>Listening: does anything answer at its address?</source>
        <translation>Écoute&#xa0;: quelque chose répond-il à son adresse&#xa0;?</translation>
    </message>
    <message>
        <source>Probe: what do health checks find?</source>
        <translation>Sonde&#xa0;: que constatent les sondes&#xa0;?</translation>
    </message>
    <message>
        <source>Traffic: what came of the exchanges of the last minute?</source>
        <translation>Trafic&#xa0;: que sont devenus les échanges de la dernière minute&#xa0;?</translation>
    </message>
    <message>
        <source>Exchanges that ended in the last minute</source>
        <translation>Échanges terminés dans la dernière minute</translation>
    </message>
    <message>
        <source>Exchanges in each of the last 30 minutes, to the row&apos;s own scale</source>
        <translation>Échanges de chacune des 30 dernières minutes, à l&apos;échelle de la ligne</translation>
    </message>
    <message>
        <source>Share of the exchanges of the last 30 minutes that failed there</source>
        <translation>Part des échanges des 30 dernières minutes qui y ont échoué</translation>
    </message>
    <message>
        <source>Half of the exchanges of the last 30 minutes had their first byte within this time</source>
        <translation>La moitié des échanges des 30 dernières minutes ont eu leur premier octet dans ce délai</translation>
    </message>
    <message>
        <source>95 of 100 exchanges of the last 30 minutes had their first byte within this time</source>
        <translation>95 échanges sur 100 des 30 dernières minutes ont eu leur premier octet dans ce délai</translation>
    </message>
    <message>
        <source>Pool %1</source>
        <translation>Pool %1</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>secours</translation>
    </message>
    <message>
        <source>%1 at %2, %3, last check %4</source>
        <translation>%1 à %2, %3, dernière sonde %4</translation>
    </message>
    <message>
        <source>Its pool has no health checks. Click to add one.</source>
        <translation>Son pool n&apos;a pas de sondes. Cliquer pour en ajouter une.</translation>
    </message>
</context>
<context>
    <name>headgate::ui::TestBox</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Take from traffic…</source>
        <translation>Prendre du trafic…</translation>
    </message>
    <message>
        <source>Try a request</source>
        <translation>Tester une requête</translation>
    </message>
    <message>
        <source>Request to try</source>
        <translation>Requête à tester</translation>
    </message>
    <message>
        <source>POST /path, a URL or a curl line</source>
        <translation>POST /path, une URL ou une ligne curl</translation>
    </message>
    <message>
        <source>Details of the tried request</source>
        <translation>Détails de la requête testée</translation>
    </message>
    <message>
        <source>What would become of it</source>
        <translation>Ce qu&apos;elle deviendrait</translation>
    </message>
    <message>
        <source>Nothing can be tried on a profile with an error: %1.</source>
        <translation>Rien ne peut être testé sur un profil qui a une erreur&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Shows which route takes it, and where it goes. Nothing is sent.</source>
        <translation>Montre quelle route la prend et où elle va. Rien n&apos;est envoyé.</translation>
    </message>
</context>
<context>
    <name>headgate::ui::TextDifferenceView</name>
    <message>
        <source>What would change in the file</source>
        <translation>Ce qui changerait dans le fichier</translation>
    </message>
</context>
<context>
    <name>headgate::ui::TrafficPage</name>
    <message>
        <source>Traffic</source>
        <translation>Trafic</translation>
    </message>
    <message>
        <source>No exchange is in this scope.</source>
        <translation>Aucun échange dans cette portée.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>The counters of the routes have them. Their rows are missing here, or do not show how they ended.</source>
        <translation>Les compteurs des routes les ont. Leurs lignes manquent ici ou ne montrent pas comment ils ont fini.</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Seulement %1</translation>
    </message>
    <message>
        <source>%1 updates came faster than they could be taken</source>
        <translation>%1 mises à jour sont arrivées trop vite pour être prises</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Portées</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Échange</translation>
    </message>
</context>
<context>
    <name>headgate::ui::TrayIcon</name>
    <message>
        <source>Show Headgate</source>
        <translation>Afficher Headgate</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Headgate: not running</source>
        <translation>Headgate&#xa0;: arrêté</translation>
    </message>
    <message>
        <source>Headgate: running</source>
        <translation>Headgate&#xa0;: démarré</translation>
    </message>
    <message numerus="yes">
        <source>Headgate: running, %n upstream(s) down</source>
        <translation>
            <numerusform>Headgate&#xa0;: démarré, %n serveur amont DOWN</numerusform>
            <numerusform>Headgate&#xa0;: démarré, %n serveurs amont DOWN</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop the gateway</source>
        <translation>Arrêter la passerelle</translation>
    </message>
    <message>
        <source>Run the gateway</source>
        <translation>Démarrer la passerelle</translation>
    </message>
</context>
<context>
    <name>headgate::ui::TrialDetails</name>
    <message>
        <source>What would become of the request</source>
        <translation>Ce que deviendrait la requête</translation>
    </message>
    <message>
        <source>Routes, policies, what is sent, and targets</source>
        <translation>Routes, règles, ce qui est envoyé, et cibles</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1 %2, Host %3, through listener %4</source>
        <translation>%1 %2, Host %3, par l&apos;écouteur %4</translation>
    </message>
</context>
<context>
    <name>headgate::ui::TrialWords</name>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Guard</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>CORS</source>
        <translation>CORS</translation>
    </message>
    <message>
        <source>Limit %1</source>
        <translation>Limite %1</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Mots de passe</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autorité</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>À la fois</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>place and name of a route</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>wins: %1</source>
        <translation>l&apos;emporte&#xa0;: %1</translation>
    </message>
    <message>
        <source>Route %1: %2.</source>
        <translation>Route %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 lets it pass: %2.</source>
        <translation>%1 la laisse passer&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be known before: %2.</source>
        <translation>%1 ne peut être connu avant&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 refuses it with %2: %3.</source>
        <translation>%1 la refuse avec %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Header field %1: %2</source>
        <translation>Champ d&apos;en-tête %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>Header field %1: %2; %3</source>
        <translation>Champ d&apos;en-tête %1&#xa0;: %2&#xa0;; %3</translation>
    </message>
    <message>
        <source>Target %1 is chosen: %2.</source>
        <translation>La cible %1 est choisie&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Target %1: %2.</source>
        <translation>Cible %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>No route takes it</source>
        <translation>Aucune route ne la prend</translation>
    </message>
    <message>
        <source>No route takes it.</source>
        <translation>Aucune route ne la prend.</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Then %1.</source>
        <translation>Ensuite %1.</translation>
    </message>
    <message>
        <source>As it is sent</source>
        <translation>Telle qu&apos;envoyée</translation>
    </message>
    <message>
        <source>As %1 gets it</source>
        <translation>Telle que %1 la reçoit</translation>
    </message>
    <message>
        <source>Sent is %1</source>
        <translation>Est envoyé %1</translation>
    </message>
    <message>
        <source>Targets of pool %1</source>
        <translation>Cibles du pool %1</translation>
    </message>
    <message>
        <source>Else, targets of pool %1</source>
        <translation>Sinon, cibles du pool %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>routes</comment>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Routes, in the order in which they are tried</source>
        <translation>Routes, dans l&apos;ordre où elles sont essayées</translation>
    </message>
    <message>
        <source>Policies of %1, in the order in which they act</source>
        <translation>Règles de %1, dans l&apos;ordre où elles agissent</translation>
    </message>
    <message>
        <source>to %1 (%2), if it may pass</source>
        <translation>vers %1 (%2), si elle peut passer</translation>
    </message>
    <message>
        <source>to %1 (%2)</source>
        <comment>target, and why that one</comment>
        <translation>vers %1 (%2)</translation>
    </message>
</context>
<context>
    <name>headgate::ui::UpstreamsPage</name>
    <message>
        <source>1 target needs a look</source>
        <translation>1 cible à regarder</translation>
    </message>
    <message>
        <source>%1 targets need a look</source>
        <translation>%1 cibles à regarder</translation>
    </message>
    <message>
        <source>The gateway could not be started.</source>
        <translation>La passerelle n&apos;a pas pu être démarrée.</translation>
    </message>
    <message>
        <source>Upstreams</source>
        <translation>Upstreams</translation>
    </message>
    <message>
        <source>Target and limits</source>
        <translation>Cible et limites</translation>
    </message>
    <message>
        <source>The gateway is stopped; nothing is known of its targets.</source>
        <translation>La passerelle est arrêtée&#xa0;; rien n&apos;est connu de ses cibles.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>No upstreams yet.</source>
        <translation>Pas encore de serveurs amont.</translation>
    </message>
    <message>
        <source>Find local services</source>
        <translation>Chercher les services locaux</translation>
    </message>
    <message>
        <source>No target is like that.</source>
        <translation>Aucune cible ne correspond.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Probe now</source>
        <translation>Sonder maintenant</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Drain</source>
        <translation>Drainer</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Maintenance</translation>
    </message>
    <message>
        <source>Show last exchanges</source>
        <translation>Afficher les derniers échanges</translation>
    </message>
    <message>
        <source>Find pool or target</source>
        <translation>Chercher un pool ou une cible</translation>
    </message>
</context>
<context>
    <name>headgate::ui::UpstreamsToolbar</name>
    <message>
        <source>Find pool or target</source>
        <translation>Chercher un pool ou une cible</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Find services</source>
        <translation>Chercher services</translation>
    </message>
    <message>
        <source>1 target</source>
        <translation>1 cible</translation>
    </message>
    <message>
        <source>%1 targets</source>
        <translation>%1 cibles</translation>
    </message>
    <message>
        <source>%1 in 1 pool</source>
        <translation>%1 dans 1 pool</translation>
    </message>
    <message>
        <source>%1 in %2 pools</source>
        <translation>%1 dans %2 pools</translation>
    </message>
</context>
<context>
    <name>headgate::ui::VersionModel</name>
    <message>
        <source>as it was opened</source>
        <translation>tel qu&apos;ouvert</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>appliqué</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>enregistré</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>restauré</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1 (the open one)</source>
        <translation>%1 (celle ouverte)</translation>
    </message>
</context>
<context>
    <name>headgate::ui::VersionsPane</name>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Versions of the profile</source>
        <translation>Versions du profil</translation>
    </message>
    <message>
        <source>Makes this version the one that is edited. It can be undone.</source>
        <translation>Fait de cette version celle qui est modifiée. Peut être annulé.</translation>
    </message>
    <message>
        <source>No version is kept yet. Each change that is applied makes one.</source>
        <translation>Aucune version n&apos;est encore gardée. Chaque modification appliquée en crée une.</translation>
    </message>
    <message>
        <source>Choose a version to compare it with what is edited.</source>
        <translation>Choisir une version pour la comparer à ce qui est en cours de modification.</translation>
    </message>
    <message>
        <source>This version is not kept any more.</source>
        <translation>Cette version n&apos;est plus gardée.</translation>
    </message>
    <message>
        <source>This version is no JSON; it can be restored all the same.</source>
        <translation>Cette version n&apos;est pas du JSON&#xa0;; elle peut quand même être restaurée.</translation>
    </message>
    <message>
        <source>It says what is edited now.</source>
        <translation>Elle dit la même chose que ce qui est modifié à présent.</translation>
    </message>
    <message>
        <source>What restoring it would change:</source>
        <translation>Ce que sa restauration changerait&#xa0;:</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>Restauré&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>headgate::ui::WaitingState</name>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l&apos;adresse</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copier la commande</translation>
    </message>
    <message>
        <source>Nothing has come yet. Send requests to this address, and they pass here.</source>
        <translation>Rien n&apos;est encore arrivé. Les requêtes envoyées à cette adresse passent ici.</translation>
    </message>
    <message>
        <source>The gateway is stopped. Start it to see traffic pass.</source>
        <translation>La passerelle est arrêtée. La démarrer pour voir passer le trafic.</translation>
    </message>
    <message>
        <source>No listener is open, so nothing can come in.</source>
        <translation>Aucun écouteur n&apos;est ouvert, donc rien ne peut entrer.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
</context>
<context>
    <name>headgate::ui::WindowActions</name>
    <message>
        <source>Run or stop the gateway</source>
        <translation>Démarrer ou arrêter la passerelle</translation>
    </message>
    <message>
        <source>Show the listeners</source>
        <translation>Afficher les écouteurs</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Nouveau profil</translation>
    </message>
    <message>
        <source>Open a profile…</source>
        <translation>Ouvrir un profil…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>This sheet of keys</source>
        <translation>Cette fiche des touches</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Chercher une commande</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>Réinitialiser la disposition</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Volet suivant</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Volet précédent</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Find services…</source>
        <translation>Chercher des services…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Share a copy…</source>
        <translation>Partager une copie…</translation>
    </message>
</context>
<context>
    <name>headgate::ui::effectWords</name>
    <message>
        <source>%1 of the last %2 exchanges would have been cut by it.</source>
        <translation>%1 des %2 derniers échanges auraient été coupés ainsi.</translation>
    </message>
    <message>
        <source>%1 of the last %2 exchanges were cut as it is served now.</source>
        <translation>%1 des %2 derniers échanges ont été coupés avec ce qui est servi à présent.</translation>
    </message>
    <message>
        <source>%1 of %2 exchanges would have been limited.</source>
        <translation>%1 échanges sur %2 auraient été limités.</translation>
    </message>
    <message>
        <source>%1 of %2 exchanges would have been limited, mostly of %3.</source>
        <translation>%1 échanges sur %2 auraient été limités, surtout de %3.</translation>
    </message>
    <message>
        <source>%1 of the last %2 exchanges would have taken another route.</source>
        <translation>%1 des %2 derniers échanges auraient pris une autre route.</translation>
    </message>
    <message numerus="yes">
        <source>%n running exchange(s) keep the old rules.</source>
        <translation>
            <numerusform>%n échange en cours garde les anciennes règles.</numerusform>
            <numerusform>%n échanges en cours gardent les anciennes règles.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 exchanges of pool %3 were answered by a target that takes nothing new any more.</source>
        <translation>%1 des %2 échanges du pool %3 ont eu pour réponse celle d&apos;une cible qui ne prend plus rien de nouveau.</translation>
    </message>
    <message>
        <source>%1 of the last %2 exchanges come to pool %3, which is changed.</source>
        <translation>%1 des %2 derniers échanges arrivent au pool %3, qui est modifié.</translation>
    </message>
    <message>
        <source>%1 of the last %2 exchanges would have gone to another pool.</source>
        <translation>%1 des %2 derniers échanges seraient allés à un autre pool.</translation>
    </message>
    <message>
        <source>None of the last %1 exchanges changes its route or its pool.</source>
        <translation>Aucun des %1 derniers échanges ne change de route ni de pool.</translation>
    </message>
    <message>
        <source>%1 of %2 exchanges are limited as it is served now.</source>
        <translation>%1 échanges sur %2 sont limités tel que c&apos;est servi maintenant.</translation>
    </message>
</context>
</TS>
