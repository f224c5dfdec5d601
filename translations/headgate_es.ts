<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
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
        <translation>Cliente MCP</translation>
    </message>
    <message>
        <source>MCP, %1</source>
        <translation>MCP, %1</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>Cualquiera</translation>
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
        <translation>no leído</translation>
    </message>
    <message>
        <source>left</source>
        <translation>se fue</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>stalled</source>
        <translation>estancado</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>muy largo</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>cortado</translation>
    </message>
    <message>
        <source>unseen</source>
        <translation>no visto</translation>
    </message>
</context>
<context>
    <name>Lamp</name>
    <message>
        <source>well</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>in flight</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>stalled</source>
        <translation>estancado</translation>
    </message>
    <message>
        <source>going down</source>
        <translation>cayendo</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>buffered</source>
        <translation>en búfer</translation>
    </message>
    <message>
        <source>held</source>
        <translation>retenido</translation>
    </message>
    <message>
        <source>draining</source>
        <translation>drenando</translation>
    </message>
    <message>
        <source>client left</source>
        <translation>el cliente se fue</translation>
    </message>
    <message>
        <source>no check</source>
        <translation>sin sondeo</translation>
    </message>
    <message>
        <source>no traffic</source>
        <translation>sin tráfico</translation>
    </message>
</context>
<context>
    <name>Listener</name>
    <message>
        <source>%1 by %2</source>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>listening on %1</source>
        <translation>escuchando en %1</translation>
    </message>
    <message>
        <source>still listening on %1: %2</source>
        <translation>aún escuchando en %1: %2</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>falló: %1</translation>
    </message>
    <message>
        <source>off</source>
        <translation>inactivo</translation>
    </message>
    <message>
        <source>off, as the profile says</source>
        <translation>inactivo, según el perfil</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>iniciando</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>deteniendo</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>no iniciado</translation>
    </message>
    <message>
        <source>%1 of %2 listening</source>
        <translation>%1 de %2 escuchando</translation>
    </message>
    <message>
        <source>1 listener</source>
        <translation>1 listener</translation>
    </message>
    <message>
        <source>%1 listeners</source>
        <translation>%1 listeners</translation>
    </message>
    <message>
        <source>%1, profile not served</source>
        <translation>%1, perfil fuera de servicio</translation>
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
        <translation>%1 de %2 caídos</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>%1 a minute, %2 failed</source>
        <translation>%1 por minuto, %2 con fallo</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>These settings</source>
        <translation>Estos ajustes</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Silent for %1 after %2, then went on.</source>
        <translation>En silencio durante %1 tras %2; luego continuó.</translation>
    </message>
    <message>
        <source>Silent for %1 after %2.</source>
        <translation>En silencio durante %1 tras %2.</translation>
    </message>
    <message>
        <source>The target</source>
        <translation>El destino</translation>
    </message>
    <message>
        <source>Silent for %1 by now, after %2.</source>
        <translation>En silencio desde hace %1, tras %2.</translation>
    </message>
    <message>
        <source>Under way for %1: the request is still coming in.</source>
        <translation>En curso desde hace %1: la solicitud aún está llegando.</translation>
    </message>
    <message>
        <source>Waiting for %1 for %2. Nothing has come yet.</source>
        <translation>Esperando a %1 desde hace %2. Aún no ha llegado nada.</translation>
    </message>
    <message>
        <source>The tunnel has been open for %1; %2 came so far.</source>
        <translation>El túnel lleva abierto %1; hasta ahora llegaron %2.</translation>
    </message>
    <message>
        <source>Under way for %1; %2 came so far.</source>
        <translation>En curso desde hace %1; hasta ahora llegaron %2.</translation>
    </message>
    <message>
        <source>The client closed it.</source>
        <translation>Lo cerró el cliente.</translation>
    </message>
    <message>
        <source>The target closed it.</source>
        <translation>Lo cerró el destino.</translation>
    </message>
    <message>
        <source>Ended normally.</source>
        <translation>Terminó con normalidad.</translation>
    </message>
    <message>
        <source>A tunnel for %1, with %2 to the client. %3</source>
        <translation>Un túnel de %1, con %2 hacia el cliente. %3</translation>
    </message>
    <message>
        <source>Streamed %1 in %2.</source>
        <translation>%1 transmitidos en %2.</translation>
    </message>
    <message>
        <source>Answered %1 with %2 in %3.</source>
        <translation>Respuesta %1 con %2 en %3.</translation>
    </message>
    <message>
        <source>Too many requests: wait, or raise the limit of whoever said so.</source>
        <translation>Demasiadas solicitudes: esperar o subir el límite de quien lo indicó.</translation>
    </message>
    <message>
        <source>%1 did not accept the credentials.</source>
        <translation>%1 no aceptó las credenciales.</translation>
    </message>
    <message>
        <source>%1 knows no such path.</source>
        <translation>%1 no conoce ese path.</translation>
    </message>
    <message>
        <source>%1 reported the failure itself: look at its log.</source>
        <translation>%1 comunicó el fallo: consultar su log.</translation>
    </message>
    <message>
        <source>%1 had come in %2.</source>
        <translation>Habían llegado %1 en %2.</translation>
    </message>
    <message>
        <source>The gateway was stopped before this was over; %1 had come in %2.</source>
        <translation>El gateway se detuvo antes de que esto terminara; habían llegado %1 en %2.</translation>
    </message>
    <message>
        <source>Headgate&apos;s decision.</source>
        <translation>Decisión de Headgate.</translation>
    </message>
    <message>
        <source>This is over, but its end was not seen: rows came faster than they could be taken. %1 had come before.</source>
        <translation>Esto ha terminado, pero no se vio su final: las filas llegaron más rápido de lo que se podían recibir. Antes habían llegado %1.</translation>
    </message>
    <message>
        <source>The target was silent, not Headgate.</source>
        <translation>El silencio fue del destino, no de Headgate.</translation>
    </message>
    <message>
        <source>%1 kept the connection open and sent nothing.</source>
        <translation>%1 mantuvo la conexión abierta y no envió nada.</translation>
    </message>
    <message>
        <source>The client&apos;s doing.</source>
        <translation>Causado por el cliente.</translation>
    </message>
    <message>
        <source>The target&apos;s doing.</source>
        <translation>Causado por el destino.</translation>
    </message>
    <message>
        <source>The request was not valid HTTP/1.1.</source>
        <translation>La solicitud no era HTTP/1.1 válido.</translation>
    </message>
    <message>
        <source>Look at what the client sent.</source>
        <translation>Revisar lo que envió el cliente.</translation>
    </message>
    <message>
        <source>The request&apos;s length could be read in two ways, so it was refused.</source>
        <translation>La longitud de la solicitud se podía leer de dos formas, así que se rechazó.</translation>
    </message>
    <message>
        <source>Send one Content-Length or chunked, not both.</source>
        <translation>Enviar Content-Length o chunked, no ambos.</translation>
    </message>
    <message>
        <source>The request had no Host, or none that is valid.</source>
        <translation>La solicitud no tenía Host, o no era válido.</translation>
    </message>
    <message>
        <source>Look at the client&apos;s base URL.</source>
        <translation>Revisar la URL base del cliente.</translation>
    </message>
    <message>
        <source>The path cannot be normalised safely.</source>
        <translation>El path no se puede normalizar con seguridad.</translation>
    </message>
    <message>
        <source>Look at how the client encodes it.</source>
        <translation>Revisar cómo lo codifica el cliente.</translation>
    </message>
    <message>
        <source>The path and query are too long.</source>
        <translation>El path y la query son demasiado largos.</translation>
    </message>
    <message>
        <source>Send large values in the body.</source>
        <translation>Enviar los valores grandes en el cuerpo.</translation>
    </message>
    <message>
        <source>The request&apos;s head is too large.</source>
        <translation>La cabecera de la solicitud es demasiado grande.</translation>
    </message>
    <message>
        <source>Look for large cookies or tokens in it.</source>
        <translation>Buscar en ella cookies o tokens grandes.</translation>
    </message>
    <message>
        <source>The request used a transfer coding other than chunked.</source>
        <translation>La solicitud usó un transfer coding distinto de chunked.</translation>
    </message>
    <message>
        <source>Turn that off in the client.</source>
        <translation>Desactivarlo en el cliente.</translation>
    </message>
    <message>
        <source>The client spoke another version of HTTP.</source>
        <translation>El cliente habló otra versión de HTTP.</translation>
    </message>
    <message>
        <source>Use HTTP/1.1 for this listener.</source>
        <translation>Usar HTTP/1.1 con este listener.</translation>
    </message>
    <message>
        <source>This method is not served here.</source>
        <translation>Este método no se sirve aquí.</translation>
    </message>
    <message>
        <source>Use the gateway&apos;s address as a base URL, not as a proxy.</source>
        <translation>Usar la dirección del gateway como URL base, no como proxy.</translation>
    </message>
    <message>
        <source>The request expected something unknown.</source>
        <translation>La solicitud esperaba algo desconocido.</translation>
    </message>
    <message>
        <source>Only Expect: 100-continue is understood.</source>
        <translation>Solo se entiende Expect: 100-continue.</translation>
    </message>
    <message>
        <source>The WebSocket handshake was not valid.</source>
        <translation>La negociación de WebSocket no era válida.</translation>
    </message>
    <message>
        <source>Look at the request&apos;s head.</source>
        <translation>Revisar la cabecera de la solicitud.</translation>
    </message>
    <message>
        <source>The client asked for another version of WebSocket.</source>
        <translation>El cliente pidió otra versión de WebSocket.</translation>
    </message>
    <message>
        <source>Only version 13 is supported.</source>
        <translation>Solo se admite la versión 13.</translation>
    </message>
    <message>
        <source>The request&apos;s body is larger than the route allows.</source>
        <translation>El cuerpo de la solicitud es mayor de lo que permite la ruta.</translation>
    </message>
    <message>
        <source>Raise the route&apos;s body limit, or send less.</source>
        <translation>Subir el límite de cuerpo de la ruta, o enviar menos.</translation>
    </message>
    <message>
        <source>The client did not finish its request&apos;s head in time.</source>
        <translation>El cliente no terminó a tiempo la cabecera de su solicitud.</translation>
    </message>
    <message>
        <source>Look at the client&apos;s connection.</source>
        <translation>Revisar la conexión del cliente.</translation>
    </message>
    <message>
        <source>The client stopped sending its request&apos;s body.</source>
        <translation>El cliente dejó de enviar el cuerpo de su solicitud.</translation>
    </message>
    <message>
        <source>Look at the client, or raise the route&apos;s request_body timeout.</source>
        <translation>Revisar el cliente, o subir el timeout request_body de la ruta.</translation>
    </message>
    <message>
        <source>The client stopped reading the response.</source>
        <translation>El cliente dejó de leer la respuesta.</translation>
    </message>
    <message>
        <source>Look at the client, or raise the listener&apos;s write timeout.</source>
        <translation>Revisar el cliente, o subir el timeout write del listener.</translation>
    </message>
    <message>
        <source>The client left before the response was complete.</source>
        <translation>El cliente se fue antes de que la respuesta estuviera completa.</translation>
    </message>
    <message>
        <source>If it gave up waiting, its own timeout is the shorter one.</source>
        <translation>Si dejó de esperar, su propio timeout es el más corto.</translation>
    </message>
    <message>
        <source>The client reset the connection.</source>
        <translation>El cliente reinició la conexión.</translation>
    </message>
    <message>
        <source>Look at the client&apos;s own log.</source>
        <translation>Consultar el log del cliente.</translation>
    </message>
    <message>
        <source>No route matches this request.</source>
        <translation>Ninguna ruta coincide con esta solicitud.</translation>
    </message>
    <message>
        <source>Add a route for this path, or mend the client&apos;s base URL.</source>
        <translation>Añadir una ruta para este path, o corregir la URL base del cliente.</translation>
    </message>
    <message>
        <source>The request had already passed through this gateway.</source>
        <translation>La solicitud ya había pasado por este gateway.</translation>
    </message>
    <message>
        <source>The target&apos;s address leads back here: change it.</source>
        <translation>La dirección del destino vuelve aquí: cambiarla.</translation>
    </message>
    <message>
        <source>The pool has no target that may be used.</source>
        <translation>El pool no tiene ningún destino que se pueda usar.</translation>
    </message>
    <message>
        <source>Start one of its servers, or add a target.</source>
        <translation>Iniciar uno de sus servidores, o añadir un destino.</translation>
    </message>
    <message>
        <source>A secret that this route needs could not be read.</source>
        <translation>No se pudo leer un secreto que necesita esta ruta.</translation>
    </message>
    <message>
        <source>Set it, then send the request again.</source>
        <translation>Definirlo y enviar de nuevo la solicitud.</translation>
    </message>
    <message>
        <source>The gateway was being stopped.</source>
        <translation>El gateway se estaba deteniendo.</translation>
    </message>
    <message>
        <source>Start it and send the request again.</source>
        <translation>Iniciarlo y enviar de nuevo la solicitud.</translation>
    </message>
    <message>
        <source>The gateway was out of room.</source>
        <translation>El gateway no tenía más capacidad.</translation>
    </message>
    <message>
        <source>Send the request again in a moment.</source>
        <translation>Enviar de nuevo la solicitud en un momento.</translation>
    </message>
    <message>
        <source>Too many connections were open.</source>
        <translation>Había demasiadas conexiones abiertas.</translation>
    </message>
    <message>
        <source>Raise the listener&apos;s connection limit, or close some.</source>
        <translation>Subir el límite de conexiones del listener, o cerrar algunas.</translation>
    </message>
    <message>
        <source>Headgate failed.</source>
        <translation>Headgate falló.</translation>
    </message>
    <message>
        <source>This is a bug: please report it.</source>
        <translation>Es un error de Headgate: se ruega notificarlo.</translation>
    </message>
    <message>
        <source>The host name of %1 has no address.</source>
        <translation>El nombre de host de %1 no tiene dirección.</translation>
    </message>
    <message>
        <source>Mend the target&apos;s address, or look at the network.</source>
        <translation>Corregir la dirección del destino, o revisar la red.</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>%1 rechazó la conexión.</translation>
    </message>
    <message>
        <source>Start the server or change the target&apos;s address.</source>
        <translation>Iniciar el servidor o cambiar la dirección del destino.</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>No se pudo llegar a %1.</translation>
    </message>
    <message>
        <source>Look at the network, or change the target&apos;s address.</source>
        <translation>Revisar la red, o cambiar la dirección del destino.</translation>
    </message>
    <message>
        <source>%1 did not accept the connection in time.</source>
        <translation>%1 no aceptó la conexión a tiempo.</translation>
    </message>
    <message>
        <source>Look whether the server hangs, or raise the connect timeout.</source>
        <translation>Ver si el servidor está colgado, o subir el timeout connect.</translation>
    </message>
    <message>
        <source>%1 reset the connection before it answered.</source>
        <translation>%1 reinició la conexión antes de responder.</translation>
    </message>
    <message>
        <source>Look at the server&apos;s log.</source>
        <translation>Consultar el log del servidor.</translation>
    </message>
    <message>
        <source>%1 closed a kept connection just as the request was sent.</source>
        <translation>%1 cerró una conexión mantenida justo al enviarse la solicitud.</translation>
    </message>
    <message>
        <source>Lower the pool&apos;s idle_timeout below the server&apos;s keep-alive time.</source>
        <translation>Bajar idle_timeout del pool por debajo del keep-alive del servidor.</translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer.</source>
        <translation>%1 cerró la conexión sin responder.</translation>
    </message>
    <message>
        <source>The answer of %1 was not valid HTTP/1.1.</source>
        <translation>La respuesta de %1 no era HTTP/1.1 válido.</translation>
    </message>
    <message>
        <source>Look whether that port speaks HTTP.</source>
        <translation>Ver si ese puerto habla HTTP.</translation>
    </message>
    <message>
        <source>The head of the answer of %1 was too large.</source>
        <translation>La cabecera de la respuesta de %1 era demasiado grande.</translation>
    </message>
    <message>
        <source>Look for large cookies in it.</source>
        <translation>Buscar en ella cookies grandes.</translation>
    </message>
    <message>
        <source>%1 ended its answer before it was complete.</source>
        <translation>%1 terminó su respuesta antes de que estuviera completa.</translation>
    </message>
    <message>
        <source>Look at the server&apos;s log: it may have crashed.</source>
        <translation>Consultar el log del servidor: puede haber fallado.</translation>
    </message>
    <message>
        <source>%1 did not begin to answer in time.</source>
        <translation>%1 no empezó a responder a tiempo.</translation>
    </message>
    <message>
        <source>Look whether it is busy, or raise the route&apos;s first_byte timeout.</source>
        <translation>Ver si está ocupado, o subir el timeout first_byte de la ruta.</translation>
    </message>
    <message>
        <source>%1 fell silent in the middle of its answer.</source>
        <translation>%1 quedó en silencio en medio de su respuesta.</translation>
    </message>
    <message>
        <source>Look at the server&apos;s log, or raise the route&apos;s idle timeout.</source>
        <translation>Consultar el log del servidor, o subir el timeout idle de la ruta.</translation>
    </message>
    <message>
        <source>The exchange took longer than the route&apos;s total limit.</source>
        <translation>El intercambio duró más que el límite total de la ruta.</translation>
    </message>
    <message>
        <source>Raise the route&apos;s total timeout.</source>
        <translation>Subir el timeout total de la ruta.</translation>
    </message>
    <message>
        <source>Neither side said anything in the tunnel for too long.</source>
        <translation>Ninguna de las partes envió nada por el túnel durante demasiado tiempo.</translation>
    </message>
    <message>
        <source>Send pings, or raise the route&apos;s tunnel timeout.</source>
        <translation>Enviar pings, o subir el timeout tunnel de la ruta.</translation>
    </message>
    <message>
        <source>The TLS handshake with %1 failed.</source>
        <translation>Falló la negociación TLS con %1.</translation>
    </message>
    <message>
        <source>Look at the pool&apos;s tls settings and the server&apos;s certificate.</source>
        <translation>Revisar los ajustes tls del pool y el certificado del servidor.</translation>
    </message>
    <message>
        <source>This port speaks HTTPS, and the client spoke plain HTTP.</source>
        <translation>Este puerto habla HTTPS y el cliente habló HTTP simple.</translation>
    </message>
    <message>
        <source>Use https:// in the client&apos;s base URL.</source>
        <translation>Usar https:// en la URL base del cliente.</translation>
    </message>
    <message>
        <source>This port speaks plain HTTP, and the client spoke TLS.</source>
        <translation>Este puerto habla HTTP simple y el cliente habló TLS.</translation>
    </message>
    <message>
        <source>Use http:// in the client&apos;s base URL.</source>
        <translation>Usar http:// en la URL base del cliente.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid at this time.</source>
        <translation>El certificado de %1 no es válido en este momento.</translation>
    </message>
    <message>
        <source>Renew it, or look at this machine&apos;s clock.</source>
        <translation>Renovarlo, o revisar el reloj de este equipo.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted.</source>
        <translation>No se confía en el certificado de %1.</translation>
    </message>
    <message>
        <source>Name its authority in the pool&apos;s tls.ca.</source>
        <translation>Indicar su autoridad en tls.ca del pool.</translation>
    </message>
    <message>
        <source>The certificate of %1 is made out to another name.</source>
        <translation>El certificado de %1 está emitido a otro nombre.</translation>
    </message>
    <message>
        <source>Set the pool&apos;s tls.server_name, or the target&apos;s address, to that name.</source>
        <translation>Poner ese nombre en tls.server_name del pool o en la dirección del destino.</translation>
    </message>
    <message>
        <source>Every target of the pool had as many exchanges as it may.</source>
        <translation>Cada destino del pool tenía tantos intercambios como puede.</translation>
    </message>
    <message>
        <source>Raise the limits of its targets, add one, or let requests wait.</source>
        <translation>Subir los límites de sus destinos, añadir uno o dejar que las solicitudes esperen.</translation>
    </message>
    <message>
        <source>The target that held this session is gone.</source>
        <translation>El destino que tenía esta sesión ya no está.</translation>
    </message>
    <message>
        <source>The client has to begin a new session.</source>
        <translation>El cliente debe empezar una sesión nueva.</translation>
    </message>
    <message>
        <source>The route is not open to this client&apos;s address.</source>
        <translation>La ruta no está abierta a la dirección de este cliente.</translation>
    </message>
    <message>
        <source>Look at the route&apos;s addresses.</source>
        <translation>Revisar addresses en la ruta.</translation>
    </message>
    <message>
        <source>The request was for a host that the route does not answer for.</source>
        <translation>La solicitud era para un host por el que la ruta no responde.</translation>
    </message>
    <message>
        <source>If that name is yours, add it to the route&apos;s guard.hosts.</source>
        <translation>Si ese nombre es propio, añadirlo a guard.hosts de la ruta.</translation>
    </message>
    <message>
        <source>The request came from a web page that may not use the route.</source>
        <translation>La solicitud vino de una página web que no puede usar la ruta.</translation>
    </message>
    <message>
        <source>If you trust that page, add it to the route&apos;s guard.origins.</source>
        <translation>Si se confía en esa página, añadirla a guard.origins de la ruta.</translation>
    </message>
    <message>
        <source>Pages of that origin may not make this request.</source>
        <translation>Las páginas de ese origen no pueden hacer esta solicitud.</translation>
    </message>
    <message>
        <source>If you trust them, add them to the route&apos;s cors.origins.</source>
        <translation>Si se confía en ellas, añadirlas a cors.origins de la ruta.</translation>
    </message>
    <message>
        <source>The request had no key or token that is known here.</source>
        <translation>La solicitud no tenía ninguna clave ni token conocidos aquí.</translation>
    </message>
    <message>
        <source>Give the client a key that the profile&apos;s clients have.</source>
        <translation>Dar al cliente una clave que tengan los clients del perfil.</translation>
    </message>
    <message>
        <source>This client may not use the route.</source>
        <translation>Este cliente no puede usar la ruta.</translation>
    </message>
    <message>
        <source>Look at the route&apos;s auth.clients, or at the scopes of its tokens.</source>
        <translation>Revisar auth.clients de la ruta, o los ámbitos de sus tokens.</translation>
    </message>
    <message>
        <source>The client sent more requests than its limit allows.</source>
        <translation>El cliente envió más solicitudes de las que permite su límite.</translation>
    </message>
    <message>
        <source>Wait and send it again, or raise the limit.</source>
        <translation>Esperar y enviarla de nuevo, o subir el límite.</translation>
    </message>
    <message>
        <source>Too many requests were waiting already.</source>
        <translation>Ya había demasiadas solicitudes en espera.</translation>
    </message>
    <message>
        <source>Send it again in a moment, or make the route&apos;s queue longer.</source>
        <translation>Enviarla de nuevo en un momento, o alargar la cola de la ruta.</translation>
    </message>
    <message>
        <source>The request&apos;s turn did not come in time.</source>
        <translation>El turno de la solicitud no llegó a tiempo.</translation>
    </message>
    <message>
        <source>Raise the route&apos;s concurrency.limit or its queue_timeout.</source>
        <translation>Subir concurrency.limit o queue_timeout de la ruta.</translation>
    </message>
    <message>
        <source>The keys that tokens are checked with could not be read.</source>
        <translation>No se pudieron leer las claves con las que se comprueban los tokens.</translation>
    </message>
    <message>
        <source>Look whether the address in the route&apos;s jwt.jwks answers.</source>
        <translation>Ver si responde la dirección de jwt.jwks de la ruta.</translation>
    </message>
    <message>
        <source>The service that decides about access said no.</source>
        <translation>El servicio que decide el acceso dijo que no.</translation>
    </message>
    <message>
        <source>Its answer went to the client: look there for the reason.</source>
        <translation>Su respuesta fue al cliente: allí está el motivo.</translation>
    </message>
    <message>
        <source>The service that decides about access did not answer.</source>
        <translation>El servicio que decide el acceso no respondió.</translation>
    </message>
    <message>
        <source>Look at the pool in the route&apos;s forward_auth.</source>
        <translation>Revisar el pool de forward_auth en la ruta.</translation>
    </message>
    <message>
        <source>The client sent its request&apos;s body too slowly.</source>
        <translation>El cliente envió demasiado despacio el cuerpo de su solicitud.</translation>
    </message>
    <message>
        <source>Look at its connection, or lower the listener&apos;s connections.minimum_rate.</source>
        <translation>Revisar su conexión, o bajar connections.minimum_rate del listener.</translation>
    </message>
    <message>
        <source>Headgate added %1.</source>
        <translation>Headgate añadió %1.</translation>
    </message>
</context>
<context>
    <name>headgate::app::WindowPages</name>
    <message>
        <source>Traffic</source>
        <translation>Tráfico</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Rutas</translation>
    </message>
    <message>
        <source>Upstreams</source>
        <translation>Upstreams</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Explain the field, in a form</source>
        <translation>Explicar el campo, en un formulario</translation>
    </message>
</context>
<context>
    <name>headgate::app::WindowProgram</name>
    <message>
        <source>State of the gateway</source>
        <translation>Estado del gateway</translation>
    </message>
    <message>
        <source>Local certificate authority</source>
        <translation>Autoridad de certificación local</translation>
    </message>
    <message>
        <source>the desktop&apos;s keychain</source>
        <translation>el llavero del escritorio</translation>
    </message>
    <message>
        <source>the file %1</source>
        <translation>el archivo %1</translation>
    </message>
</context>
<context>
    <name>headgate::ui::AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>System Light Dark colours</source>
        <translation>Sistema Claro Oscuro colores</translation>
    </message>
    <message>
        <source>Takes effect when Headgate starts the next time.</source>
        <translation>Se aplicará la próxima vez que se inicie Headgate.</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ApplyBar</name>
    <message>
        <source>Changes that are not applied</source>
        <translation>Cambios sin aplicar</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarlo</translation>
    </message>
    <message>
        <source>Show diff</source>
        <translation>Ver diff</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Back to what is served. It can be undone.</source>
        <translation>Volver a lo que está en servicio. Se puede deshacer.</translation>
    </message>
    <message>
        <source>This cannot be applied yet.</source>
        <translation>Esto aún no se puede aplicar.</translation>
    </message>
    <message>
        <source>1 change not applied.</source>
        <translation>1 cambio sin aplicar.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes not applied.</source>
        <translation>
            <numerusform>%n cambio sin aplicar.</numerusform>
            <numerusform>%n cambios sin aplicar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes discarded</source>
        <translation>Cambios descartados</translation>
    </message>
    <message>
        <source>Hide diff</source>
        <translation>Ocultar diff</translation>
    </message>
    <message>
        <source>Serve it from now on. What runs keeps the old rules.</source>
        <translation>Servir así desde ahora. Lo que está en curso conserva las reglas anteriores.</translation>
    </message>
</context>
<context>
    <name>headgate::ui::BlockList</name>
    <message>
        <source>Blocks for the route</source>
        <translation>Bloques para la ruta</translation>
    </message>
</context>
<context>
    <name>headgate::ui::BlockPalette</name>
    <message>
        <source>Palette of blocks</source>
        <translation>Paleta de bloques</translation>
    </message>
</context>
<context>
    <name>headgate::ui::CertificatesSection</name>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>Trust ours with</source>
        <translation>Confiar en la nuestra con</translation>
    </message>
    <message>
        <source>Puts Headgate&apos;s local certificate authority into the system&apos;s and the browsers&apos; stores. Nothing is trusted before you do so.</source>
        <translation>Añade la autoridad de certificación local de Headgate a los almacenes del sistema y de los navegadores. Hasta entonces no se confía en nada.</translation>
    </message>
    <message>
        <source>TLS HTTPS authority root</source>
        <translation>TLS HTTPS autoridad raíz</translation>
    </message>
</context>
<context>
    <name>headgate::ui::CheckWords</name>
    <message>
        <source>loading: %1</source>
        <translation>cargando: %1</translation>
    </message>
    <message>
        <source>&lt;1 ms</source>
        <translation>&lt;1 ms</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectado</translation>
    </message>
    <message>
        <source>%1 in %2, slow</source>
        <translation>%1 en %2, lento</translation>
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
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Use it for me…</source>
        <translation>Usarlo por mí…</translation>
    </message>
    <message>
        <source>Let Headgate set up %1…</source>
        <translation>Dejar que Headgate configure %1…</translation>
    </message>
    <message>
        <source>Shows what would be written into its settings, and writes it if you say so.</source>
        <translation>Muestra lo que se escribiría en su configuración y lo escribe si se confirma.</translation>
    </message>
    <message>
        <source>Copy the line for %1</source>
        <translation>Copiar la línea para %1</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>aún no visto</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>waiting…</source>
        <translation>esperando…</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectado</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ClientStep</name>
    <message>
        <source>Point a client here</source>
        <translation>Dirigir un cliente aquí</translation>
    </message>
    <message>
        <source>paste one line, then use the client as always</source>
        <translation>pegar una línea y usar el cliente como siempre</translation>
    </message>
    <message>
        <source>Open Traffic</source>
        <translation>Abrir Tráfico</translation>
    </message>
    <message>
        <source>A request came, and failed.</source>
        <translation>Llegó una solicitud y falló.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3. Traffic shows why.</source>
        <translation>%1 de %2 a %3. El motivo está en Tráfico.</translation>
    </message>
    <message>
        <source>First request passed.</source>
        <translation>Pasó la primera solicitud.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3.</source>
        <translation>%1 de %2 a %3.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3: first byte %4.</source>
        <translation>%1 de %2 a %3: primer byte %4.</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ClientsSection</name>
    <message>
        <source>Taken over, and changed by somebody since: giving it back keeps that.</source>
        <translation>Gestionado y modificado después por otros: al restaurarlo, eso se conserva.</translation>
    </message>
    <message>
        <source>Taken over: sends its requests to %1.</source>
        <translation>Gestionado: envía sus solicitudes a %1.</translation>
    </message>
    <message>
        <source>Sends its requests to its maker&apos;s servers.</source>
        <translation>Envía sus solicitudes a los servidores de su fabricante.</translation>
    </message>
    <message>
        <source>Sends its requests to %1.</source>
        <translation>Envía sus solicitudes a %1.</translation>
    </message>
    <message>
        <source>Clients taken over</source>
        <translation>Clientes gestionados</translation>
    </message>
    <message>
        <source>Claude Code Codex Gemini Cursor configuration give back restore</source>
        <translation>Claude Code Codex Gemini Cursor configuración devolver restaurar</translation>
    </message>
    <message>
        <source>None of the programs that Headgate knows was found on this machine.</source>
        <translation>No se encontró en este equipo ninguno de los programas que Headgate conoce.</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Give the configuration of %1 back</source>
        <translation>Restaurar la configuración de %1</translation>
    </message>
</context>
<context>
    <name>headgate::ui::Closing</name>
    <message>
        <source>before Headgate is closed</source>
        <translation>antes de cerrar Headgate</translation>
    </message>
    <message>
        <source>An exchange is still running.</source>
        <translation>Aún hay un intercambio en curso.</translation>
    </message>
    <message>
        <source>%1 exchanges are still running.</source>
        <translation>Aún hay %1 intercambios en curso.</translation>
    </message>
    <message>
        <source>Quitting now cuts it.</source>
        <translation>Salir ahora lo corta.</translation>
    </message>
    <message>
        <source>Quitting now cuts them.</source>
        <translation>Salir ahora los corta.</translation>
    </message>
    <message>
        <source>Let them finish and quit</source>
        <translation>Dejar que terminen y salir</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>Salir ahora</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>Quitting when the last exchange has ended.</source>
        <translation>Se saldrá cuando termine el último intercambio.</translation>
    </message>
    <message>
        <source>Quitting when %1 exchanges have ended.</source>
        <translation>Se saldrá cuando terminen %1 intercambios.</translation>
    </message>
    <message>
        <source>No new requests are taken. Waited %1 s.</source>
        <translation>No se aceptan nuevas solicitudes. Espera: %1 s.</translation>
    </message>
    <message>
        <source>%1 still sends its requests here.</source>
        <translation>%1 aún envía sus solicitudes aquí.</translation>
    </message>
    <message>
        <source>%1 still send their requests here.</source>
        <translation>%1 aún envían sus solicitudes aquí.</translation>
    </message>
    <message>
        <source>Without Headgate they get no answer.</source>
        <translation>Sin Headgate no obtienen respuesta.</translation>
    </message>
    <message>
        <source>Give back and quit</source>
        <translation>Restaurar y salir</translation>
    </message>
    <message>
        <source>Leave it and quit</source>
        <translation>Dejarlo y salir</translation>
    </message>
    <message>
        <source>Not all settings could be given back.</source>
        <translation>No se pudo restaurar toda la configuración.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>headgate::ui::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Resultados encontrados</translation>
    </message>
    <message>
        <source>Find an action, a route, an upstream or a setting</source>
        <translation>Buscar una acción, una ruta, un upstream o un ajuste</translation>
    </message>
    <message>
        <source>Find an action, a route, an upstream…</source>
        <translation>Buscar una acción, una ruta, un upstream…</translation>
    </message>
    <message>
        <source>actions</source>
        <translation>acciones</translation>
    </message>
    <message>
        <source>routes</source>
        <translation>rutas</translation>
    </message>
    <message>
        <source>upstreams</source>
        <translation>upstreams</translation>
    </message>
    <message>
        <source>exchanges</source>
        <translation>intercambios</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>elegir</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abrir</translation>
    </message>
    <message>
        <source>open beside</source>
        <translation>abrir al lado</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Nothing is called “%1”.</source>
        <translation>No hay nada llamado “%1”.</translation>
    </message>
</context>
<context>
    <name>headgate::ui::CompletionList</name>
    <message>
        <source>What could be written here</source>
        <translation>Lo que se puede escribir aquí</translation>
    </message>
</context>
<context>
    <name>headgate::ui::DesktopNotifications</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>headgate::ui::DesktopPresence</name>
    <message>
        <source>The gateway is running.</source>
        <translation>El gateway está en marcha.</translation>
    </message>
    <message>
        <source>It can go on without this window, with its icon in the tray. The settings remember your answer.</source>
        <translation>Puede seguir sin esta ventana, con su icono en la bandeja. La respuesta se guarda en los ajustes.</translation>
    </message>
    <message>
        <source>Keep it running</source>
        <translation>Mantenerlo en marcha</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 ha vuelto</translation>
    </message>
    <message>
        <source>Pool %1 has it again.</source>
        <translation>El pool %1 lo tiene de nuevo.</translation>
    </message>
    <message>
        <source>%1 is down</source>
        <translation>%1 está caído</translation>
    </message>
    <message>
        <source>Pool %1 does without it.</source>
        <translation>El pool %1 prescinde de él.</translation>
    </message>
    <message>
        <source>%1 is down: %2</source>
        <translation>%1 está caído: %2</translation>
    </message>
</context>
<context>
    <name>headgate::ui::DesktopSection</name>
    <message>
        <source>Desktop</source>
        <translation>Escritorio</translation>
    </message>
    <message>
        <source>Show an icon with the state of the gateway</source>
        <translation>Mostrar un icono con el estado del gateway</translation>
    </message>
    <message>
        <source>Tell when an upstream goes down, and when it is back</source>
        <translation>Avisar cuando un upstream cae y cuando vuelve</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Bandeja</translation>
    </message>
    <message>
        <source>Its menu shows the window, runs and stops the gateway, and quits.</source>
        <translation>Su menú muestra la ventana, inicia y detiene el gateway, y permite salir.</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons.</source>
        <translation>Este escritorio no muestra iconos de bandeja.</translation>
    </message>
    <message>
        <source>What closing the window does</source>
        <translation>Qué hace cerrar la ventana</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Keep the gateway running in the tray</source>
        <translation>Mantener el gateway en marcha en la bandeja</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Al cerrar la ventana</translation>
    </message>
    <message>
        <source>Counts while the gateway runs and its icon is in the tray.</source>
        <translation>Rige mientras el gateway está en marcha y su icono está en la bandeja.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>At most one of each pool in 30 seconds. A click on it shows the upstreams.</source>
        <translation>Como máximo una por pool cada 30 segundos. Al hacer clic se muestran los upstreams.</translation>
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
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Choose an exchange to see it here.</source>
        <translation>Elegir un intercambio para verlo aquí.</translation>
    </message>
    <message>
        <source>Parts of the exchange</source>
        <translation>Partes del intercambio</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>The record does not hold this exchange any more: its memory was needed for newer ones, or its route does not record. What the table knows of it is under Overview.</source>
        <translation>La grabación ya no contiene este intercambio: su memoria hizo falta para otros más nuevos, o su ruta no graba. Lo que la tabla sabe de él está en Resumen.</translation>
    </message>
</context>
<context>
    <name>headgate::ui::DiffView</name>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>No differences.</source>
        <translation>Sin diferencias.</translation>
    </message>
</context>
<context>
    <name>headgate::ui::Difference</name>
    <message>
        <source>route %1 added</source>
        <translation>ruta %1 añadida</translation>
    </message>
    <message>
        <source>route %1 removed</source>
        <translation>ruta %1 quitada</translation>
    </message>
    <message>
        <source>pool %1 added</source>
        <translation>pool %1 añadido</translation>
    </message>
    <message>
        <source>pool %1 removed</source>
        <translation>pool %1 quitado</translation>
    </message>
    <message>
        <source>target %1 added</source>
        <translation>destino %1 añadido</translation>
    </message>
    <message>
        <source>target %1 removed</source>
        <translation>destino %1 quitado</translation>
    </message>
    <message>
        <source>limit %1 added</source>
        <translation>límite %1 añadido</translation>
    </message>
    <message>
        <source>limit %1 removed</source>
        <translation>límite %1 quitado</translation>
    </message>
    <message>
        <source>client %1 added</source>
        <translation>cliente %1 añadido</translation>
    </message>
    <message>
        <source>client %1 removed</source>
        <translation>cliente %1 quitado</translation>
    </message>
    <message>
        <source>listener %1 added</source>
        <translation>listener %1 añadido</translation>
    </message>
    <message>
        <source>listener %1 removed</source>
        <translation>listener %1 quitado</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 añadido</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 quitado</translation>
    </message>
    <message>
        <source>%1 moved from place %2 to %3</source>
        <translation>%1 movido del puesto %2 al %3</translation>
    </message>
    <message>
        <source>%1 set to %2</source>
        <translation>%1 fijado en %2</translation>
    </message>
    <message>
        <source>%1 back to its default</source>
        <translation>%1 vuelve a su valor por defecto</translation>
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
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Apply the changes</source>
        <translation>Aplicar los cambios</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Descartar los cambios</translation>
    </message>
    <message>
        <source>Show or hide the differences</source>
        <translation>Mostrar u ocultar las diferencias</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rehacer: %1</translation>
    </message>
</context>
<context>
    <name>headgate::ui::DraftNotices</name>
    <message>
        <source>“%1” was changed elsewhere while you edit it.</source>
        <translation>“%1” se modificó en otro lugar durante la edición.</translation>
    </message>
    <message>
        <source>Theirs is served already. Applying yours replaces it; loading theirs can be undone.</source>
        <translation>La otra versión ya está en servicio. Aplicar la propia la reemplaza; cargar la otra se puede deshacer.</translation>
    </message>
    <message>
        <source>Load theirs</source>
        <translation>Cargar la otra</translation>
    </message>
    <message>
        <source>Loaded what others wrote</source>
        <translation>Cargado lo que escribieron otros</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar la mía</translation>
    </message>
    <message>
        <source>Diff</source>
        <translation>Diff</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Headgate ended unexpectedly last time.</source>
        <translation>Headgate terminó de forma inesperada la última vez.</translation>
    </message>
    <message>
        <source>“%1” had changes that were not applied.</source>
        <translation>“%1” tenía cambios sin aplicar.</translation>
    </message>
    <message>
        <source>What you were editing in “%1” at %2 was kept.</source>
        <translation>Se conservó lo que se estaba editando en “%1” (%2).</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restored after the last run</source>
        <translation>Restaurado tras la última ejecución</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>headgate::ui::DraftProblems</name>
    <message>
        <source>Nothing is wrong with the profile.</source>
        <translation>No hay nada mal en el perfil.</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>1 problema</translation>
    </message>
    <message>
        <source>%1 problems</source>
        <translation>%1 problemas</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ExchangeChip</name>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ExchangeTable</name>
    <message>
        <source>Exchanges</source>
        <translation>Intercambios</translation>
    </message>
    <message>
        <source>Copy URL</source>
        <translation>Copiar URL</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>Copiar como cURL</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Copiar fila</translation>
    </message>
    <message>
        <source>Try its request</source>
        <translation>Probar su solicitud</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ExchangeTableModel</name>
    <message>
        <source>No route</source>
        <translation>Sin ruta</translation>
    </message>
    <message>
        <source>%1, %2: %3 %4 on %5, %6, %7, %8</source>
        <translation>%1, %2: %3 %4 en %5, %6, %7, %8</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>log 1 ms–1 min</source>
        <translation>log 1 ms–1 min</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Verb</source>
        <translation>Verbo</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
</context>
<context>
    <name>headgate::ui::FilesSection</name>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
</context>
<context>
    <name>headgate::ui::FirstRunAction</name>
    <message>
        <source>Add to the profile</source>
        <translation>Añadir al perfil</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Start the gateway</source>
        <translation>Iniciar el gateway</translation>
    </message>
    <message>
        <source>Make the profile and start</source>
        <translation>Crear el perfil e iniciar</translation>
    </message>
    <message>
        <source>Leads to one service. Nothing else on this machine is changed.</source>
        <translation>Lleva a un servicio. No se cambia nada más en este equipo.</translation>
    </message>
    <message>
        <source>One service is not in the profile yet. Adding can be undone.</source>
        <translation>Un servicio aún no está en el perfil. Añadirlo se puede deshacer.</translation>
    </message>
    <message>
        <source>The profile was changed; the change is not served yet.</source>
        <translation>El perfil cambió; el cambio aún no está en servicio.</translation>
    </message>
    <message>
        <source>The gateway is stopped.</source>
        <translation>El gateway está detenido.</translation>
    </message>
    <message numerus="yes">
        <source>Leads to %n services. Nothing else on this machine is changed.</source>
        <translation>
            <numerusform>Lleva a %n servicio. No se cambia nada más en este equipo.</numerusform>
            <numerusform>Lleva a %n servicios. No se cambia nada más en este equipo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services are not in the profile yet. Adding can be undone.</source>
        <translation>
            <numerusform>%n servicio aún no está en el perfil. Añadirlo se puede deshacer.</numerusform>
            <numerusform>%n servicios aún no están en el perfil. Añadirlos se puede deshacer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headgate::ui::FirstRunPage</name>
    <message>
        <source>First run</source>
        <translation>Primer inicio</translation>
    </message>
    <message>
        <source>Send your agents through one gate</source>
        <translation>Enviar los agentes por una sola puerta</translation>
    </message>
    <message>
        <source>Three steps. Nothing is changed outside Headgate until you copy a line or tell it to.</source>
        <translation>Tres pasos. No se cambia nada fuera de Headgate hasta copiar una línea o pedirlo.</translation>
    </message>
    <message>
        <source>No service at hand?</source>
        <translation>¿Ningún servicio a mano?</translation>
    </message>
    <message>
        <source>Load the demo</source>
        <translation>Cargar la demo</translation>
    </message>
    <message>
        <source>Open a profile…</source>
        <translation>Abrir un perfil…</translation>
    </message>
    <message>
        <source>A JSON file; you can also drop one on the window.</source>
        <translation>Un archivo JSON; también se puede soltar sobre la ventana.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>A new profile on port 8080 that answers by itself, to begin from.</source>
        <translation>Un perfil nuevo en el puerto 8080 que responde por sí mismo, para empezar.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>Volver a la página anterior</translation>
    </message>
    <message>
        <source>Choose at least one service, load the demo, or skip this.</source>
        <translation>Elegir al menos un servicio, cargar la demo u omitir esto.</translation>
    </message>
    <message>
        <source>Choose a port that is free.</source>
        <translation>Elegir un puerto libre.</translation>
    </message>
    <message>
        <source>Local services</source>
        <translation>Servicios locales</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 añadido</translation>
    </message>
    <message>
        <source>four agents with traffic to look at, no network needed</source>
        <translation>cuatro agentes con tráfico para explorar, sin necesidad de red</translation>
    </message>
    <message numerus="yes">
        <source>%n services added</source>
        <translation>
            <numerusform>%n servicio añadido</numerusform>
            <numerusform>%n servicios añadidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headgate::ui::FoldedText</name>
    <message>
        <source>Hide what it said</source>
        <translation>Ocultar lo que dijo</translation>
    </message>
    <message>
        <source>Show what it said</source>
        <translation>Mostrar lo que dijo</translation>
    </message>
</context>
<context>
    <name>headgate::ui::FollowButton</name>
    <message>
        <source>Following newest</source>
        <translation>Siguiendo lo último</translation>
    </message>
    <message>
        <source>Follow newest</source>
        <translation>Seguir lo último</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 nuevos</translation>
    </message>
    <message>
        <source>Scroll up to stop</source>
        <translation>Subir para dejar de seguir</translation>
    </message>
    <message>
        <source>Go to the newest and follow it</source>
        <translation>Ir a lo más nuevo y seguirlo</translation>
    </message>
</context>
<context>
    <name>headgate::ui::FormWords</name>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Forward to a pool</source>
        <translation>Reenviar a un pool</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>Redirigir</translation>
    </message>
    <message>
        <source>Show metrics</source>
        <translation>Mostrar métricas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Every named one</source>
        <translation>Todos con nombre</translation>
    </message>
    <message>
        <source>from defaults</source>
        <translation>heredado</translation>
    </message>
    <message>
        <source>default</source>
        <translation>por defecto</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Round robin</source>
        <translation>Round robin</translation>
    </message>
    <message>
        <source>In turn, as often as their weights say.</source>
        <translation>Por turno, según indiquen sus pesos.</translation>
    </message>
    <message>
        <source>Least requests</source>
        <translation>Menos solicitudes</translation>
    </message>
    <message>
        <source>The one with the fewest exchanges for its weight.</source>
        <translation>El que tiene menos intercambios para su peso.</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Aleatorio</translation>
    </message>
    <message>
        <source>The better of two that are drawn.</source>
        <translation>El mejor de dos elegidos al azar.</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>The same value goes to the same target.</source>
        <translation>El mismo valor va al mismo destino.</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>The one that has answered fastest lately.</source>
        <translation>El que ha respondido más rápido últimamente.</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primero</translation>
    </message>
    <message>
        <source>The first of the list that can be used.</source>
        <translation>El primero de la lista que se pueda usar.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>What the target and the gateway both speak.</source>
        <translation>Lo que hablan tanto el destino como el gateway.</translation>
    </message>
    <message>
        <source>HTTP/1.1</source>
        <translation>HTTP/1.1</translation>
    </message>
    <message>
        <source>HTTP/1.1 and nothing else.</source>
        <translation>HTTP/1.1 y nada más.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Takes requests.</source>
        <translation>Acepta solicitudes.</translation>
    </message>
    <message>
        <source>Drain</source>
        <translation>Drenar</translation>
    </message>
    <message>
        <source>Takes only what is bound to it by affinity.</source>
        <translation>Acepta solo lo que tiene vinculado por afinidad.</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Mantenimiento</translation>
    </message>
    <message>
        <source>Takes nothing.</source>
        <translation>No acepta nada.</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Asks for a path and looks at the answer.</source>
        <translation>Pide un path y examina la respuesta.</translation>
    </message>
    <message>
        <source>TCP</source>
        <translation>TCP</translation>
    </message>
    <message>
        <source>Only connects.</source>
        <translation>Solo conecta.</translation>
    </message>
    <message>
        <source>Asked as the fields below say.</source>
        <translation>Se pide lo que indican los campos de abajo.</translation>
    </message>
    <message>
        <source>Ollama</source>
        <translation>Ollama</translation>
    </message>
    <message>
        <source>Asks for what an Ollama server answers.</source>
        <translation>Pide lo que responde un servidor Ollama.</translation>
    </message>
    <message>
        <source>llama.cpp</source>
        <translation>llama.cpp</translation>
    </message>
    <message>
        <source>Asks for what a llama.cpp server answers.</source>
        <translation>Pide lo que responde un servidor llama.cpp.</translation>
    </message>
    <message>
        <source>vLLM</source>
        <translation>vLLM</translation>
    </message>
    <message>
        <source>Asks for what a vLLM server answers.</source>
        <translation>Pide lo que responde un servidor vLLM.</translation>
    </message>
    <message>
        <source>LM Studio</source>
        <translation>LM Studio</translation>
    </message>
    <message>
        <source>Asks for what an LM Studio server answers.</source>
        <translation>Pide lo que responde un servidor LM Studio.</translation>
    </message>
    <message>
        <source>MCP server</source>
        <translation>Servidor MCP</translation>
    </message>
    <message>
        <source>Asks as an MCP client would.</source>
        <translation>Pide como lo haría un cliente MCP.</translation>
    </message>
    <message>
        <source>Local authority</source>
        <translation>Autoridad local</translation>
    </message>
    <message>
        <source>Made here, and signed by the local authority.</source>
        <translation>Creado aquí y firmado por la autoridad local.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Read from files.</source>
        <translation>Se lee de archivos.</translation>
    </message>
    <message>
        <source>TLS 1.2</source>
        <translation>TLS 1.2</translation>
    </message>
    <message>
        <source>TLS 1.2 and 1.3.</source>
        <translation>TLS 1.2 y 1.3.</translation>
    </message>
    <message>
        <source>TLS 1.3</source>
        <translation>TLS 1.3</translation>
    </message>
    <message>
        <source>TLS 1.3 and nothing older.</source>
        <translation>TLS 1.3 y nada anterior.</translation>
    </message>
    <message>
        <source>Enforce</source>
        <translation>Exigir</translation>
    </message>
    <message>
        <source>Refuses what is too much, with 429.</source>
        <translation>Rechaza el exceso con 429.</translation>
    </message>
    <message>
        <source>Only report</source>
        <translation>Solo informar</translation>
    </message>
    <message>
        <source>Lets everything pass and counts what it would refuse.</source>
        <translation>Deja pasar todo y cuenta lo que rechazaría.</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Opcional</translation>
    </message>
    <message>
        <source>Asked for, and checked if one is sent.</source>
        <translation>Se pide, y se comprueba si se envía.</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatorio</translation>
    </message>
    <message>
        <source>Nobody comes in without one.</source>
        <translation>Nadie entra sin él.</translation>
    </message>
    <message>
        <source>Decided by what the other fields say.</source>
        <translation>Se decide según los demás campos.</translation>
    </message>
    <message>
        <source>The value decides, and nothing is remembered.</source>
        <translation>El valor decide y no se recuerda nada.</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Aprender</translation>
    </message>
    <message>
        <source>The target that gave the value to a client keeps it.</source>
        <translation>El destino que dio el valor a un cliente lo conserva.</translation>
    </message>
    <message>
        <source>Always.</source>
        <translation>Siempre.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Inactivo</translation>
    </message>
    <message>
        <source>Never.</source>
        <translation>Nunca.</translation>
    </message>
    <message>
        <source>sub</source>
        <translation>sub</translation>
    </message>
    <message>
        <source>The subject of the token.</source>
        <translation>El sujeto del token.</translation>
    </message>
    <message>
        <source>client_id</source>
        <translation>client_id</translation>
    </message>
    <message>
        <source>The azp claim, or else client_id.</source>
        <translation>El claim azp o, en su defecto, client_id.</translation>
    </message>
    <message>
        <source>301 Moved permanently</source>
        <translation>301 Movido permanentemente</translation>
    </message>
    <message>
        <source>Remembered; POST may become GET.</source>
        <translation>Se recuerda; POST puede pasar a GET.</translation>
    </message>
    <message>
        <source>302 Found</source>
        <translation>302 Encontrado</translation>
    </message>
    <message>
        <source>For now; POST may become GET.</source>
        <translation>Por ahora; POST puede pasar a GET.</translation>
    </message>
    <message>
        <source>303 See other</source>
        <translation>303 Ver otro</translation>
    </message>
    <message>
        <source>Asked for with GET.</source>
        <translation>Se pide con GET.</translation>
    </message>
    <message>
        <source>307 Temporary redirect</source>
        <translation>307 Redirección temporal</translation>
    </message>
    <message>
        <source>For now, with the same method.</source>
        <translation>Por ahora, con el mismo método.</translation>
    </message>
    <message>
        <source>308 Permanent redirect</source>
        <translation>308 Redirección permanente</translation>
    </message>
    <message>
        <source>Remembered, with the same method.</source>
        <translation>Se recuerda, con el mismo método.</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>The format that this Headgate writes.</source>
        <translation>El formato que escribe este Headgate.</translation>
    </message>
    <message>
        <source>No effect: this route is answered here.</source>
        <translation>Sin efecto: esta ruta se responde aquí.</translation>
    </message>
    <message>
        <source>No effect: this route takes no upgrades.</source>
        <translation>Sin efecto: esta ruta no acepta upgrades.</translation>
    </message>
    <message>
        <source>No effect: there is one attempt only.</source>
        <translation>Sin efecto: solo hay un intento.</translation>
    </message>
    <message>
        <source>No effect: nobody may wait.</source>
        <translation>Sin efecto: nadie puede esperar.</translation>
    </message>
    <message>
        <source>No effect: nothing is recorded.</source>
        <translation>Sin efecto: no se graba nada.</translation>
    </message>
    <message>
        <source>No effect: the guard is off.</source>
        <translation>Sin efecto: la protección está inactiva.</translation>
    </message>
    <message>
        <source>No effect: the balance is not hash.</source>
        <translation>Sin efecto: el balanceo no es hash.</translation>
    </message>
    <message>
        <source>No effect: the probe only connects.</source>
        <translation>Sin efecto: el sondeo solo conecta.</translation>
    </message>
    <message>
        <source>No effect: no cookie is signed.</source>
        <translation>Sin efecto: no se firma ninguna cookie.</translation>
    </message>
    <message>
        <source>No effect: no target has an https URL.</source>
        <translation>Sin efecto: ningún destino tiene una URL https.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Es necesario.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Habilitado</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autoridad</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Timeout</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Path</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>Origins</source>
        <translation>Orígenes</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Métodos</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Cabeceras</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Timeouts</source>
        <translation>Timeouts</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Listeners</source>
        <translation>Listeners</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clave privada</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Pools</source>
        <translation>Pools</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Rutas</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Por defecto</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>For each</source>
        <translation>Por cada</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Per</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Burst</source>
        <translation>Ráfaga</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>Protocolos</translation>
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation>Proxies de confianza</translation>
    </message>
    <message>
        <source>Handshake</source>
        <translation>Negociación</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Cabecera</translation>
    </message>
    <message>
        <source>Keep-alive</source>
        <translation>Keep-alive</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Per address</source>
        <translation>Por dirección</translation>
    </message>
    <message>
        <source>Slowest rate</source>
        <translation>Ritmo mínimo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Cadena</translation>
    </message>
    <message>
        <source>Ask clients</source>
        <translation>Pedir al cliente</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>Oldest version</source>
        <translation>Versión mínima</translation>
    </message>
    <message>
        <source>Certificates of clients</source>
        <translation>Certificados de clientes</translation>
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
        <translation>Peso</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>A la vez</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Kept warm</source>
        <translation>En caliente</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Durante</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Según</translation>
    </message>
    <message>
        <source>Remembered</source>
        <translation>Se recuerda</translation>
    </message>
    <message>
        <source>Kind of server</source>
        <translation>Tipo de servidor</translation>
    </message>
    <message>
        <source>Probe by</source>
        <translation>Sondear por</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>Contiene</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Cada</translation>
    </message>
    <message>
        <source>Up after</source>
        <translation>UP tras</translation>
    </message>
    <message>
        <source>Down after</source>
        <translation>DOWN tras</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Fallos</translation>
    </message>
    <message>
        <source>Left out for</source>
        <translation>Excluido durante</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>Cut streams</source>
        <translation>Flujos cortados</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Server name</source>
        <translation>Nombre del servidor</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Balanceo</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>Alternativa</translation>
    </message>
    <message>
        <source>Try anyway</source>
        <translation>Intentar igual</translation>
    </message>
    <message>
        <source>Slow start</source>
        <translation>Inicio lento</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Destinos</translation>
    </message>
    <message>
        <source>Affinity</source>
        <translation>Afinidad</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>Ejection</source>
        <translation>Expulsión</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Paths</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Query</translation>
    </message>
    <message>
        <source>Strip prefix</source>
        <translation>Quitar prefijo</translation>
    </message>
    <message>
        <source>Add prefix</source>
        <translation>Añadir prefijo</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hacia</translation>
    </message>
    <message>
        <source>Key from</source>
        <translation>Clave desde</translation>
    </message>
    <message>
        <source>Forward it</source>
        <translation>Reenviarla</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Realm</source>
        <translation>Realm</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Key set</source>
        <translation>Claves JWKS</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Refrescar</translation>
    </message>
    <message>
        <source>Algorithms</source>
        <translation>Algoritmos</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>Audiences</source>
        <translation>Audiencias</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Ámbitos</translation>
    </message>
    <message>
        <source>Client&apos;s name</source>
        <translation>Nombre del cliente</translation>
    </message>
    <message>
        <source>Leeway</source>
        <translation>Margen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Permitir</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Denegar</translation>
    </message>
    <message>
        <source>Expose</source>
        <translation>Exponer</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Credenciales</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Definir</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Cuerpo de solicitud</translation>
    </message>
    <message>
        <source>First byte</source>
        <translation>Primer byte</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Reposo</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>Túnel</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Of POST too</source>
        <translation>También POST</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Cuerpos</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Flujos</translation>
    </message>
    <message>
        <source>Redact</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Criterios</translation>
    </message>
    <message>
        <source>Rewrite</source>
        <translation>Reescritura</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Guard</source>
        <translation>Protección</translation>
    </message>
    <message>
        <source>CORS</source>
        <translation>CORS</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Contraseñas</translation>
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
        <translation>Reintentos</translation>
    </message>
    <message>
        <source>Body limit</source>
        <translation>Límite de cuerpo</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Grabación</translation>
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
        <translation>por defecto</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Back to default: %1</source>
        <translation>Volver al valor por defecto: %1</translation>
    </message>
    <message>
        <source>Back to default</source>
        <translation>Volver al valor por defecto</translation>
    </message>
    <message>
        <source>Nothing has come through this route yet.</source>
        <translation>Aún no ha pasado nada por esta ruta.</translation>
    </message>
    <message>
        <source>Would have cut %1 of the last %2.</source>
        <translation>Habría cortado %1 de %2 recientes.</translation>
    </message>
    <message>
        <source>Slowest that finished: %1.</source>
        <translation>El más lento que terminó: %1.</translation>
    </message>
    <message>
        <source>Time to first byte: no answers yet</source>
        <translation>Tiempo hasta el primer byte: aún sin respuestas</translation>
    </message>
    <message>
        <source>draft %1</source>
        <translation>borrador %1</translation>
    </message>
    <message>
        <source>cut at %1</source>
        <translation>corte a %1</translation>
    </message>
    <message>
        <source>%1 cut %2</source>
        <translation>%1 corta %2</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>ahora %1</translation>
    </message>
    <message>
        <source>This form cannot show what the profile says here.</source>
        <translation>Este formulario no puede mostrar lo que dice aquí el perfil.</translation>
    </message>
    <message>
        <source>There is no such thing in the profile any more.</source>
        <translation>Esto ya no está en el perfil.</translation>
    </message>
    <message>
        <source>It is of another kind than it should be.</source>
        <translation>Es de un tipo distinto del que debería.</translation>
    </message>
    <message>
        <source>Open the JSON</source>
        <translation>Abrir el JSON</translation>
    </message>
    <message>
        <source>Off.</source>
        <translation>Inactivo.</translation>
    </message>
    <message>
        <source>Cannot be applied.</source>
        <translation>No se puede aplicar.</translation>
    </message>
    <message>
        <source>Works, but:</source>
        <translation>Funciona, pero:</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Balancing</source>
        <translation>Balanceo</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activo</translation>
    </message>
    <message>
        <source>off</source>
        <translation>inactivo</translation>
    </message>
    <message>
        <source>The profile&apos;s defaults switch it on.</source>
        <translation>Lo activan los valores por defecto del perfil.</translation>
    </message>
    <message>
        <source>%1 preset ▾</source>
        <translation>Preajuste %1 ▾</translation>
    </message>
    <message>
        <source>Preset ▾</source>
        <translation>Preajuste ▾</translation>
    </message>
    <message>
        <source>Preset: %1</source>
        <translation>Preajuste: %1</translation>
    </message>
    <message>
        <source>Choose a preset</source>
        <translation>Elegir un preajuste</translation>
    </message>
    <message>
        <source>%1: %2 preset</source>
        <translation>%1: preajuste %2</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More of this</source>
        <translation>Más de esto</translation>
    </message>
    <message>
        <source>The format of this file.</source>
        <translation>El formato de este archivo.</translation>
    </message>
    <message>
        <source>Its name for people.</source>
        <translation>Su nombre para las personas.</translation>
    </message>
    <message>
        <source>A comment; it has no effect.</source>
        <translation>Un comentario; no tiene efecto.</translation>
    </message>
    <message>
        <source>Who may be told apart by keys.</source>
        <translation>A quién se puede distinguir por claves.</translation>
    </message>
    <message>
        <source>Rate limits that routes and clients refer to.</source>
        <translation>Límites de frecuencia a los que se refieren rutas y clientes.</translation>
    </message>
    <message>
        <source>Where clients connect.</source>
        <translation>Dónde se conectan los clientes.</translation>
    </message>
    <message>
        <source>Groups of upstream servers.</source>
        <translation>Grupos de upstreams.</translation>
    </message>
    <message>
        <source>Which request goes where; the first that matches wins.</source>
        <translation>Qué solicitud va adónde; gana la primera que coincide.</translation>
    </message>
    <message>
        <source>What holds where an object says nothing.</source>
        <translation>Lo que rige donde un objeto no dice nada.</translation>
    </message>
    <message>
        <source>Kept for the window.</source>
        <translation>Se guarda para la ventana.</translation>
    </message>
    <message>
        <source>Its name in references, logs and replies. A changed id is a new thing.</source>
        <translation>Su nombre en referencias, logs y respuestas. Con otro id es un objeto nuevo.</translation>
    </message>
    <message>
        <source>Its keys: references to secrets, or sha256:HEX.</source>
        <translation>Sus claves: referencias a secretos, o sha256:HEX.</translation>
    </message>
    <message>
        <source>The client certificate that stands for it: CN=NAME, dns:, uri:, email: or sha256:HEX.</source>
        <translation>El certificado de cliente que lo representa: CN=NAME, dns:, uri:, email: o sha256:HEX.</translation>
    </message>
    <message>
        <source>Limits on its requests, over all routes.</source>
        <translation>Límites de sus solicitudes, en todas las rutas.</translation>
    </message>
    <message>
        <source>What is counted apart: address, client, header:NAME or another selector.</source>
        <translation>Lo que se cuenta por separado: address, client, header:NAME u otro selector.</translation>
    </message>
    <message>
        <source>Requests in each window.</source>
        <translation>Solicitudes en cada ventana.</translation>
    </message>
    <message>
        <source>The length of the window.</source>
        <translation>La duración de la ventana.</translation>
    </message>
    <message>
        <source>How many may come at once; otherwise as many as the limit.</source>
        <translation>Cuántas pueden llegar de golpe; si no, tantas como el límite.</translation>
    </message>
    <message>
        <source>enforce refuses requests, dry_run only reports them.</source>
        <translation>enforce rechaza solicitudes, dry_run solo informa de ellas.</translation>
    </message>
    <message>
        <source>For the TLS handshake.</source>
        <translation>Para la negociación TLS.</translation>
    </message>
    <message>
        <source>From a request&apos;s first byte to the end of its head.</source>
        <translation>Desde el primer byte de una solicitud hasta el final de su cabecera.</translation>
    </message>
    <message>
        <source>How long an idle connection of a client is kept.</source>
        <translation>Cuánto se mantiene una conexión inactiva de un cliente.</translation>
    </message>
    <message>
        <source>How long a client may take nothing of its response.</source>
        <translation>Cuánto puede un cliente no recibir nada de su respuesta.</translation>
    </message>
    <message>
        <source>Open connections at most.</source>
        <translation>Máximo de conexiones abiertas.</translation>
    </message>
    <message>
        <source>Open connections of one address at most.</source>
        <translation>Máximo de conexiones abiertas de una dirección.</translation>
    </message>
    <message>
        <source>A request body that comes slower than this each second, or a response that is read slower, is given up after a minute; off lets it trickle.</source>
        <translation>Se abandona tras un minuto un cuerpo de solicitud que llega más lento que esto por segundo, o una respuesta que se lee más lento; off lo deja llegar a cuentagotas.</translation>
    </message>
    <message>
        <source>local-ca makes one, files reads one.</source>
        <translation>local-ca crea uno, files lee uno.</translation>
    </message>
    <message>
        <source>local-ca: the names and addresses that clients call the listener by.</source>
        <translation>local-ca: los nombres y direcciones con los que los clientes llaman al listener.</translation>
    </message>
    <message>
        <source>files: the certificate and those that signed it, PEM.</source>
        <translation>files: el certificado y los que lo firmaron, PEM.</translation>
    </message>
    <message>
        <source>files: a reference to the private key, PEM.</source>
        <translation>files: una referencia a la clave privada, PEM.</translation>
    </message>
    <message>
        <source>Are clients asked for a certificate?</source>
        <translation>¿Se pide un certificado a los clientes?</translation>
    </message>
    <message>
        <source>Who signs the certificates of clients, PEM.</source>
        <translation>Quién firma los certificados de los clientes, PEM.</translation>
    </message>
    <message>
        <source>Certificates, chosen by the name that the client asks for.</source>
        <translation>Certificados, elegidos por el nombre que pide el cliente.</translation>
    </message>
    <message>
        <source>The oldest version of TLS that is spoken.</source>
        <translation>La versión más antigua de TLS que se admite.</translation>
    </message>
    <message>
        <source>Certificates of clients.</source>
        <translation>Certificados de clientes.</translation>
    </message>
    <message>
        <source>Is it open?</source>
        <translation>¿Está abierto?</translation>
    </message>
    <message>
        <source>Where it listens; localhost is both loopback addresses.</source>
        <translation>Dónde escucha; localhost son ambas direcciones de loopback.</translation>
    </message>
    <message>
        <source>The port; 0 takes a free one.</source>
        <translation>El puerto; 0 toma uno libre.</translation>
    </message>
    <message>
        <source>What is spoken with clients.</source>
        <translation>Lo que se habla con los clientes.</translation>
    </message>
    <message>
        <source>Networks whose X-Forwarded-* fields are believed.</source>
        <translation>Redes en cuyos campos X-Forwarded-* se confía.</translation>
    </message>
    <message>
        <source>Timers on the client&apos;s side.</source>
        <translation>Temporizadores del lado del cliente.</translation>
    </message>
    <message>
        <source>How many connections may be open.</source>
        <translation>Cuántas conexiones pueden estar abiertas.</translation>
    </message>
    <message>
        <source>HTTPS.</source>
        <translation>HTTPS.</translation>
    </message>
    <message>
        <source>Where it is; its path is put in front of the request&apos;s.</source>
        <translation>Dónde está; su path se antepone al de la solicitud.</translation>
    </message>
    <message>
        <source>A Unix socket to dial instead of the URL&apos;s host and port.</source>
        <translation>Un socket Unix al que conectar en lugar del host y el puerto de la URL.</translation>
    </message>
    <message>
        <source>Its share of the pool&apos;s requests.</source>
        <translation>Su parte de las solicitudes del pool.</translation>
    </message>
    <message>
        <source>Used only when no other target can be.</source>
        <translation>Se usa solo cuando no puede usarse ningún otro destino.</translation>
    </message>
    <message>
        <source>Exchanges at a time at most; 0 is no limit.</source>
        <translation>Máximo de intercambios a la vez; 0 es sin límite.</translation>
    </message>
    <message>
        <source>on takes requests; drain takes what is bound to it by affinity, maintenance nothing.</source>
        <translation>on acepta solicitudes; drain acepta lo que tiene vinculado por afinidad, maintenance nada.</translation>
    </message>
    <message>
        <source>Warm connections that each worker keeps.</source>
        <translation>Conexiones en caliente que mantiene cada worker.</translation>
    </message>
    <message>
        <source>How long a warm connection is kept.</source>
        <translation>Cuánto se mantiene una conexión en caliente.</translation>
    </message>
    <message>
        <source>What belongs together: cookie:NAME, address, header:NAME or another selector.</source>
        <translation>Lo que va junto: cookie:NAME, address, header:NAME u otro selector.</translation>
    </message>
    <message>
        <source>How long it is remembered.</source>
        <translation>Cuánto tiempo se recuerda.</translation>
    </message>
    <message>
        <source>A reference to the key that signs cookies; otherwise one is made.</source>
        <translation>Una referencia a la clave que firma las cookies; si no, se crea una.</translation>
    </message>
    <message>
        <source>hash: the value decides; learn: the target that gave a client the value in a response keeps it; auto learns Mcp-Session-Id.</source>
        <translation>hash: decide el valor; learn: lo conserva el destino que dio el valor a un cliente en una respuesta; auto aprende Mcp-Session-Id.</translation>
    </message>
    <message>
        <source>What is asked of a server of that kind; fields that are written here win over it.</source>
        <translation>Lo que se pide a un servidor de ese tipo; los campos escritos aquí tienen prioridad.</translation>
    </message>
    <message>
        <source>http asks for a path, tcp only connects.</source>
        <translation>http pide un path, tcp solo conecta.</translation>
    </message>
    <message>
        <source>http: the method.</source>
        <translation>http: el método.</translation>
    </message>
    <message>
        <source>http: the path.</source>
        <translation>http: el path.</translation>
    </message>
    <message>
        <source>http: fields of the probe.</source>
        <translation>http: campos del sondeo.</translation>
    </message>
    <message>
        <source>http: the body of the probe.</source>
        <translation>http: el cuerpo del sondeo.</translation>
    </message>
    <message>
        <source>http: the statuses that count as healthy.</source>
        <translation>http: los códigos que cuentan como sanos.</translation>
    </message>
    <message>
        <source>http: text that the first 64 KiB of the answer&apos;s body have to hold.</source>
        <translation>http: texto que deben contener los primeros 64 KiB del cuerpo de la respuesta.</translation>
    </message>
    <message>
        <source>Time between probes.</source>
        <translation>Tiempo entre sondeos.</translation>
    </message>
    <message>
        <source>How long an answer may take.</source>
        <translation>Cuánto puede tardar una respuesta.</translation>
    </message>
    <message>
        <source>Good answers in a row until it counts as up.</source>
        <translation>Respuestas buenas seguidas hasta contar como UP.</translation>
    </message>
    <message>
        <source>Bad answers in a row until it counts as down.</source>
        <translation>Respuestas malas seguidas hasta contar como DOWN.</translation>
    </message>
    <message>
        <source>Failures within the window, and no fewer than successes since the first, that eject a target; 0 never does. A refused connection ejects at once.</source>
        <translation>Fallos dentro de la ventana, y no menos que éxitos desde el primero, que expulsan un destino; 0 nunca lo hace. Una conexión rechazada expulsa de inmediato.</translation>
    </message>
    <message>
        <source>The time in which failures are counted.</source>
        <translation>El tiempo en el que se cuentan los fallos.</translation>
    </message>
    <message>
        <source>How long a target is left out the first time.</source>
        <translation>Cuánto se excluye un destino la primera vez.</translation>
    </message>
    <message>
        <source>How long at most.</source>
        <translation>Cuánto como máximo.</translation>
    </message>
    <message>
        <source>Statuses of a target that are failures.</source>
        <translation>Códigos de un destino que son fallos.</translation>
    </message>
    <message>
        <source>Do error events inside an event stream, and streams that are cut, count as failures?</source>
        <translation>¿Cuentan como fallos los eventos de error dentro de un flujo de eventos y los flujos cortados?</translation>
    </message>
    <message>
        <source>Is the certificate of a target checked?</source>
        <translation>¿Se comprueba el certificado de un destino?</translation>
    </message>
    <message>
        <source>The name to ask for and to check; otherwise the URL&apos;s host.</source>
        <translation>El nombre que se pide y se comprueba; si no, el host de la URL.</translation>
    </message>
    <message>
        <source>Who signs the certificates of targets, PEM; otherwise the system&apos;s authorities.</source>
        <translation>Quién firma los certificados de los destinos, PEM; si no, las autoridades del sistema.</translation>
    </message>
    <message>
        <source>The gateway&apos;s own certificate, PEM.</source>
        <translation>El certificado propio del gateway, PEM.</translation>
    </message>
    <message>
        <source>A reference to its private key.</source>
        <translation>Una referencia a su clave privada.</translation>
    </message>
    <message>
        <source>What is spoken with targets.</source>
        <translation>Lo que se habla con los destinos.</translation>
    </message>
    <message>
        <source>How a target is chosen.</source>
        <translation>Cómo se elige un destino.</translation>
    </message>
    <message>
        <source>With balance hash: what is hashed.</source>
        <translation>Con balance hash: de qué se calcula el hash.</translation>
    </message>
    <message>
        <source>The pool to use when no target here can be.</source>
        <translation>El pool que se usa cuando aquí no puede usarse ningún destino.</translation>
    </message>
    <message>
        <source>When no target can be used, are all tried all the same, whatever probes and failures say?</source>
        <translation>Si no puede usarse ningún destino, ¿se intentan todos igualmente, digan lo que digan sondeos y fallos?</translation>
    </message>
    <message>
        <source>How long a target that came back is spared.</source>
        <translation>Cuánto se protege un destino que ha vuelto.</translation>
    </message>
    <message>
        <source>The upstream servers.</source>
        <translation>Los servidores upstream.</translation>
    </message>
    <message>
        <source>Warm connections to targets.</source>
        <translation>Conexiones en caliente a los destinos.</translation>
    </message>
    <message>
        <source>Requests that belong together go to the same target.</source>
        <translation>Las solicitudes que van juntas llegan al mismo destino.</translation>
    </message>
    <message>
        <source>Probes that tell whether targets are alive.</source>
        <translation>Sondeos que indican si los destinos están vivos.</translation>
    </message>
    <message>
        <source>Leaves out targets that fail.</source>
        <translation>Excluye los destinos que fallan.</translation>
    </message>
    <message>
        <source>TLS with targets whose URL is https.</source>
        <translation>TLS con destinos cuya URL es https.</translation>
    </message>
    <message>
        <source>Host patterns, without a port.</source>
        <translation>Patrones de host, sin puerto.</translation>
    </message>
    <message>
        <source>Path patterns: exact, or a prefix that ends in /*.</source>
        <translation>Patrones de path: exacto, o un prefijo que termina en /*.</translation>
    </message>
    <message>
        <source>Methods, in capitals.</source>
        <translation>Métodos, en mayúsculas.</translation>
    </message>
    <message>
        <source>Fields and the patterns of their values; all must match.</source>
        <translation>Campos y los patrones de sus valores; deben coincidir todos.</translation>
    </message>
    <message>
        <source>Query parameters and their patterns; all must match.</source>
        <translation>Parámetros de query y sus patrones; deben coincidir todos.</translation>
    </message>
    <message>
        <source>Named clients, told by a bearer token, X-Api-Key or their certificate.</source>
        <translation>Clientes con nombre, reconocidos por un token bearer, X-Api-Key o su certificado.</translation>
    </message>
    <message>
        <source>Taken off the path, at a segment boundary.</source>
        <translation>Se quita del path, en un límite de segmento.</translation>
    </message>
    <message>
        <source>Put in front of the path.</source>
        <translation>Se antepone al path.</translation>
    </message>
    <message>
        <source>The Host that targets see: auto, preserve, target or a fixed name.</source>
        <translation>El Host que ven los destinos: auto, preserve, target o un nombre fijo.</translation>
    </message>
    <message>
        <source>The status.</source>
        <translation>El código de estado.</translation>
    </message>
    <message>
        <source>Fields; values may hold {variables}.</source>
        <translation>Campos; los valores pueden contener {variables}.</translation>
    </message>
    <message>
        <source>The body; it may hold {variables}.</source>
        <translation>El cuerpo; puede contener {variables}.</translation>
    </message>
    <message>
        <source>Where to; it may hold {variables}.</source>
        <translation>Adónde; puede contener {variables}.</translation>
    </message>
    <message>
        <source>Networks that may pass; none means all.</source>
        <translation>Redes que pueden pasar; ninguna significa todas.</translation>
    </message>
    <message>
        <source>Networks that may not; they win.</source>
        <translation>Redes que no pueden; tienen prioridad.</translation>
    </message>
    <message>
        <source>Are Host and Origin checked against DNS rebinding? auto: on routes to MCP servers.</source>
        <translation>¿Se comprueban Host y Origin contra el DNS rebinding? auto: en rutas a servidores MCP.</translation>
    </message>
    <message>
        <source>Hosts besides this machine&apos;s own names that requests may be for.</source>
        <translation>Hosts, además de los nombres propios de este equipo, a los que se puede dirigir una solicitud.</translation>
    </message>
    <message>
        <source>Origins besides this machine&apos;s own whose pages may ask.</source>
        <translation>Orígenes, además de los de este equipo, cuyas páginas pueden solicitar.</translation>
    </message>
    <message>
        <source>Origins whose pages may ask: https://app.example, patterns, or *.</source>
        <translation>Orígenes cuyas páginas pueden solicitar: https://app.example, patrones, o *.</translation>
    </message>
    <message>
        <source>Methods that they may use.</source>
        <translation>Métodos que pueden usar.</translation>
    </message>
    <message>
        <source>Fields that they may send.</source>
        <translation>Campos que pueden enviar.</translation>
    </message>
    <message>
        <source>Fields of responses that they may read.</source>
        <translation>Campos de las respuestas que pueden leer.</translation>
    </message>
    <message>
        <source>May they send cookies and certificates?</source>
        <translation>¿Pueden enviar cookies y certificados?</translation>
    </message>
    <message>
        <source>How long a browser may remember this.</source>
        <translation>Cuánto puede recordarlo un navegador.</translation>
    </message>
    <message>
        <source>Where a client&apos;s key is looked for; certificate is that of its TLS connection.</source>
        <translation>Dónde se busca la clave de un cliente; certificate es la de su conexión TLS.</translation>
    </message>
    <message>
        <source>Which clients may pass; * is every named one.</source>
        <translation>Qué clientes pueden pasar; * son todos los que tienen nombre.</translation>
    </message>
    <message>
        <source>Is the key that was checked passed on to the target?</source>
        <translation>¿Se pasa al destino la clave comprobada?</translation>
    </message>
    <message>
        <source>The client that this user is.</source>
        <translation>El cliente que es este usuario.</translation>
    </message>
    <message>
        <source>The name that is typed.</source>
        <translation>El nombre que se escribe.</translation>
    </message>
    <message>
        <source>A reference to the password, or sha256:HEX.</source>
        <translation>Una referencia a la contraseña, o sha256:HEX.</translation>
    </message>
    <message>
        <source>What browsers show when they ask.</source>
        <translation>Lo que muestran los navegadores cuando preguntan.</translation>
    </message>
    <message>
        <source>Who may pass.</source>
        <translation>Quién puede pasar.</translation>
    </message>
    <message>
        <source>The keys: a JWKS file, or the http(s) URL of one.</source>
        <translation>Las claves: un archivo JWKS, o la URL http(s) de uno.</translation>
    </message>
    <message>
        <source>How long the keys of a URL are believed.</source>
        <translation>Cuánto se confía en las claves de una URL.</translation>
    </message>
    <message>
        <source>HS256: a reference to the shared secret.</source>
        <translation>HS256: una referencia al secreto compartido.</translation>
    </message>
    <message>
        <source>The signatures that are believed; with a secret always HS256.</source>
        <translation>Las firmas en las que se confía; con un secreto siempre HS256.</translation>
    </message>
    <message>
        <source>Who must have issued the token; empty: anybody who has a key.</source>
        <translation>Quién debe haber emitido el token; vacío: cualquiera que tenga una clave.</translation>
    </message>
    <message>
        <source>For whom it must be, any of them; none: for anybody.</source>
        <translation>Para quién debe ser, cualquiera de ellos; ninguno: para cualquiera.</translation>
    </message>
    <message>
        <source>What it must allow, all of them.</source>
        <translation>Lo que debe permitir, todo.</translation>
    </message>
    <message>
        <source>The claim that is the client&apos;s name; client_id is azp, or else client_id.</source>
        <translation>El claim que es el nombre del cliente; client_id es azp o, en su defecto, client_id.</translation>
    </message>
    <message>
        <source>How far clocks may differ.</source>
        <translation>Cuánto pueden diferir los relojes.</translation>
    </message>
    <message>
        <source>The pool that is asked.</source>
        <translation>El pool al que se pregunta.</translation>
    </message>
    <message>
        <source>The path that is asked for.</source>
        <translation>El path que se pide.</translation>
    </message>
    <message>
        <source>Fields of its answer that the request carries on.</source>
        <translation>Campos de su respuesta que la solicitud lleva consigo.</translation>
    </message>
    <message>
        <source>How long its answer may take.</source>
        <translation>Cuánto puede tardar su respuesta.</translation>
    </message>
    <message>
        <source>Exchanges at a time at most.</source>
        <translation>Máximo de intercambios a la vez.</translation>
    </message>
    <message>
        <source>How many more may wait.</source>
        <translation>Cuántos más pueden esperar.</translation>
    </message>
    <message>
        <source>How long they may wait.</source>
        <translation>Cuánto pueden esperar.</translation>
    </message>
    <message>
        <source>How many may wait.</source>
        <translation>Cuántos pueden esperar.</translation>
    </message>
    <message>
        <source>Fields with one value; what was there is replaced.</source>
        <translation>Campos con un valor; lo que había se reemplaza.</translation>
    </message>
    <message>
        <source>Fields that are added to what is there.</source>
        <translation>Campos que se añaden a lo que hay.</translation>
    </message>
    <message>
        <source>Fields that are taken out, before set and add.</source>
        <translation>Campos que se quitan, antes de set y add.</translation>
    </message>
    <message>
        <source>Rules for the request&apos;s fields.</source>
        <translation>Reglas para los campos de la solicitud.</translation>
    </message>
    <message>
        <source>Rules for the response&apos;s fields.</source>
        <translation>Reglas para los campos de la respuesta.</translation>
    </message>
    <message>
        <source>For the connection to a target.</source>
        <translation>Para la conexión a un destino.</translation>
    </message>
    <message>
        <source>How long a client may send nothing of its request&apos;s body.</source>
        <translation>Cuánto puede un cliente no enviar nada del cuerpo de su solicitud.</translation>
    </message>
    <message>
        <source>From the request&apos;s end to the first byte of the response.</source>
        <translation>Desde el final de la solicitud hasta el primer byte de la respuesta.</translation>
    </message>
    <message>
        <source>How long a response may stand still.</source>
        <translation>Cuánto puede estar parada una respuesta.</translation>
    </message>
    <message>
        <source>For the whole exchange.</source>
        <translation>Para todo el intercambio.</translation>
    </message>
    <message>
        <source>How long a WebSocket may be silent in both directions.</source>
        <translation>Cuánto puede estar en silencio un WebSocket en ambos sentidos.</translation>
    </message>
    <message>
        <source>Attempts in all.</source>
        <translation>Intentos en total.</translation>
    </message>
    <message>
        <source>Reasons for another attempt: connect, or statuses of a target.</source>
        <translation>Motivos para otro intento: connect, o códigos de un destino.</translation>
    </message>
    <message>
        <source>Also for methods that may not be repeated safely?</source>
        <translation>¿También para métodos que no se pueden repetir con seguridad?</translation>
    </message>
    <message>
        <source>Are exchanges recorded?</source>
        <translation>¿Se graban los intercambios?</translation>
    </message>
    <message>
        <source>How much of each body is kept; off keeps none.</source>
        <translation>Cuánto se guarda de cada cuerpo; off no guarda nada.</translation>
    </message>
    <message>
        <source>How much of each event stream or WebSocket is kept; off keeps none.</source>
        <translation>Cuánto se guarda de cada flujo de eventos o WebSocket; off no guarda nada.</translation>
    </message>
    <message>
        <source>What is made unreadable before it is kept.</source>
        <translation>Lo que se hace ilegible antes de guardarlo.</translation>
    </message>
    <message>
        <source>Does it take requests?</source>
        <translation>¿Acepta solicitudes?</translation>
    </message>
    <message>
        <source>The folder that the window shows it in.</source>
        <translation>La carpeta en la que la muestra la ventana.</translation>
    </message>
    <message>
        <source>Words to find it by.</source>
        <translation>Palabras para encontrarla.</translation>
    </message>
    <message>
        <source>The listeners it belongs to; none means all.</source>
        <translation>Los listeners a los que pertenece; ninguno significa todos.</translation>
    </message>
    <message>
        <source>The requests it takes. The first route that matches wins.</source>
        <translation>Las solicitudes que acepta. Gana la primera ruta que coincide.</translation>
    </message>
    <message>
        <source>How the request&apos;s path and host are changed.</source>
        <translation>Cómo se cambian el path y el host de la solicitud.</translation>
    </message>
    <message>
        <source>Action: forward to this pool.</source>
        <translation>Acción: reenviar a este pool.</translation>
    </message>
    <message>
        <source>Action: answer with this.</source>
        <translation>Acción: responder con esto.</translation>
    </message>
    <message>
        <source>Action: send the client elsewhere.</source>
        <translation>Acción: enviar al cliente a otro lugar.</translation>
    </message>
    <message>
        <source>Action: answer with the gateway&apos;s metrics, as Prometheus reads them.</source>
        <translation>Acción: responder con las métricas del gateway, como las lee Prometheus.</translation>
    </message>
    <message>
        <source>Which addresses may pass.</source>
        <translation>Qué direcciones pueden pasar.</translation>
    </message>
    <message>
        <source>Refuses requests that a web page of elsewhere has made.</source>
        <translation>Rechaza solicitudes hechas por una página web ajena.</translation>
    </message>
    <message>
        <source>Lets web pages of other origins in; preflights are answered here.</source>
        <translation>Deja entrar páginas web de otros orígenes; los preflights se responden aquí.</translation>
    </message>
    <message>
        <source>Named clients may pass, by a key or certificate.</source>
        <translation>Los clientes con nombre pueden pasar, con una clave o un certificado.</translation>
    </message>
    <message>
        <source>Named clients may pass, by user and password.</source>
        <translation>Los clientes con nombre pueden pasar, con usuario y contraseña.</translation>
    </message>
    <message>
        <source>Whoever has a signed token may pass.</source>
        <translation>Puede pasar quien tenga un token firmado.</translation>
    </message>
    <message>
        <source>A target of another pool decides who may pass.</source>
        <translation>Un destino de otro pool decide quién puede pasar.</translation>
    </message>
    <message>
        <source>Limits on its requests.</source>
        <translation>Límites de sus solicitudes.</translation>
    </message>
    <message>
        <source>How many exchanges may run at a time.</source>
        <translation>Cuántos intercambios pueden estar en curso a la vez.</translation>
    </message>
    <message>
        <source>Requests wait here while no target can be used, instead of failing at once.</source>
        <translation>Las solicitudes esperan aquí mientras no pueda usarse ningún destino, en lugar de fallar de inmediato.</translation>
    </message>
    <message>
        <source>Changes of header fields; the rules of defaults run first.</source>
        <translation>Cambios de campos de cabecera; las reglas de los valores por defecto se ejecutan primero.</translation>
    </message>
    <message>
        <source>Is a Forwarded field (RFC 7239) sent beside X-Forwarded-*?</source>
        <translation>¿Se envía un campo Forwarded (RFC 7239) junto a X-Forwarded-*?</translation>
    </message>
    <message>
        <source>Timers; all but total start again with every progress.</source>
        <translation>Temporizadores; todos salvo total se reinician con cada avance.</translation>
    </message>
    <message>
        <source>Other attempts at other targets.</source>
        <translation>Otros intentos en otros destinos.</translation>
    </message>
    <message>
        <source>The largest request body.</source>
        <translation>El cuerpo de solicitud más grande.</translation>
    </message>
    <message>
        <source>What is kept of its exchanges.</source>
        <translation>Lo que se guarda de sus intercambios.</translation>
    </message>
    <message>
        <source>Defaults of every route.</source>
        <translation>Valores por defecto de cada ruta.</translation>
    </message>
    <message>
        <source>Defaults of every pool.</source>
        <translation>Valores por defecto de cada pool.</translation>
    </message>
    <message>
        <source>Defaults of every listener.</source>
        <translation>Valores por defecto de cada listener.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Open the limit</source>
        <translation>Abrir el límite</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>per</source>
        <translation>por</translation>
    </message>
    <message>
        <source>burst</source>
        <translation>ráfaga</translation>
    </message>
    <message>
        <source>for each</source>
        <translation>por cada</translation>
    </message>
    <message>
        <source>All of it…</source>
        <translation>Todo…</translation>
    </message>
    <message>
        <source>%1: %2 per %3 for each %4</source>
        <translation>%1: %2 por %3 por cada %4</translation>
    </message>
    <message>
        <source>By minute, at most %1</source>
        <translation>Por minuto, como máximo %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Queue instead of 429</source>
        <translation>Cola en vez de 429</translation>
    </message>
    <message>
        <source>Takes the limit off this route, and lets requests wait for their turn.</source>
        <translation>Quita el límite de esta ruta y deja que las solicitudes esperen su turno.</translation>
    </message>
    <message>
        <source>None of %1 would be limited.</source>
        <translation>Ninguno de %1 se limitaría.</translation>
    </message>
    <message>
        <source>%1 of %2 would be limited.</source>
        <translation>Se limitarían %1 de %2.</translation>
    </message>
    <message>
        <source>%1 of %2 would be limited, mostly %3.</source>
        <translation>Se limitarían %1 de %2, sobre todo %3.</translation>
    </message>
    <message>
        <source>Raise to %1</source>
        <translation>Subir a %1</translation>
    </message>
    <message>
        <source>%1: queue instead of %2</source>
        <translation>%1: cola en vez de %2</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>%1, name</source>
        <translation>%1, nombre</translation>
    </message>
    <message>
        <source>%1, value</source>
        <translation>%1, valor</translation>
    </message>
    <message>
        <source>Remove number %1</source>
        <translation>Quitar número %1</translation>
    </message>
    <message>
        <source>From defaults: %1</source>
        <translation>Heredado: %1</translation>
    </message>
    <message>
        <source>New listener…</source>
        <translation>Nuevo listener…</translation>
    </message>
    <message>
        <source>New pool…</source>
        <translation>Nuevo pool…</translation>
    </message>
    <message>
        <source>New limit…</source>
        <translation>Nuevo límite…</translation>
    </message>
    <message>
        <source>New client…</source>
        <translation>Nuevo cliente…</translation>
    </message>
    <message>
        <source>%1 per %2</source>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Número %1</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Añadir: %1</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Quitar: %1</translation>
    </message>
    <message>
        <source>Move: %1</source>
        <translation>Mover: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>It is in use.</source>
        <translation>Está en uso.</translation>
    </message>
    <message>
        <source>Named by: %1</source>
        <translation>Nombrado por: %1</translation>
    </message>
    <message>
        <source>Remove it there too</source>
        <translation>Quitarlo también allí</translation>
    </message>
    <message>
        <source>Replace by ▾</source>
        <translation>Reemplazar por ▾</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 en vez de %2</translation>
    </message>
    <message>
        <source>LLM stream</source>
        <translation>Flujo LLM</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>MCP over HTTP</source>
        <translation>MCP sobre HTTP</translation>
    </message>
    <message>
        <source>Plain API</source>
        <translation>API simple</translation>
    </message>
    <message>
        <source>Waits ten minutes for the first word, and fifteen for each one after it.</source>
        <translation>Espera diez minutos la primera palabra y quince cada una de las siguientes.</translation>
    </message>
    <message>
        <source>Connects fast, then may be silent for six hours.</source>
        <translation>Conecta rápido; después puede estar en silencio seis horas.</translation>
    </message>
    <message>
        <source>Lets streams be silent for an hour, and keeps web pages of elsewhere out.</source>
        <translation>Deja que los flujos estén en silencio una hora e impide el paso a páginas web ajenas.</translation>
    </message>
    <message>
        <source>Short timers, small bodies, and another attempt after 502 or 503.</source>
        <translation>Temporizadores cortos, cuerpos pequeños y otro intento tras 502 o 503.</translation>
    </message>
    <message>
        <source>A plain secret</source>
        <translation>Un secreto en texto plano</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Reemplazar…</translation>
    </message>
    <message>
        <source>Secret %1</source>
        <translation>Secreto %1</translation>
    </message>
    <message>
        <source>Replace %1</source>
        <translation>Reemplazar %1</translation>
    </message>
    <message>
        <source>Keep in keychain…</source>
        <translation>Guardar en llavero…</translation>
    </message>
    <message>
        <source>there</source>
        <translation>presente</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>Keep in keychain</source>
        <translation>Guardar en el llavero</translation>
    </message>
    <message>
        <source>Type it, or env:NAME, file:PATH</source>
        <translation>Escribirlo, o env:NAME, file:PATH</translation>
    </message>
    <message>
        <source>%1, its name in the keychain</source>
        <translation>%1, su nombre en el llavero</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>antes %1</translation>
    </message>
    <message>
        <source>%1, another one</source>
        <translation>%1, otro más</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>%1, number %2</source>
        <translation>%1, número %2</translation>
    </message>
    <message>
        <source>Move number %1</source>
        <translation>Mover número %1</translation>
    </message>
    <message>
        <source>Needs a whole number.</source>
        <translation>Requiere un número entero.</translation>
    </message>
    <message>
        <source>Needs a number from %1 to %2.</source>
        <translation>Requiere un número de %1 a %2.</translation>
    </message>
    <message>
        <source>Cannot be off here: write 10s or 15m.</source>
        <translation>Aquí no puede ser off: escribir 10s o 15m.</translation>
    </message>
    <message>
        <source>Write off for none.</source>
        <translation>Escribir off para ninguno.</translation>
    </message>
    <message>
        <source>Needs a unit: %1KiB or %1MiB.</source>
        <translation>Requiere una unidad: %1KiB o %1MiB.</translation>
    </message>
    <message>
        <source>Needs a unit: %1s or %1ms.</source>
        <translation>Requiere una unidad: %1s o %1ms.</translation>
    </message>
    <message>
        <source>Not a size: write 512B, 64KiB, 10MiB or off.</source>
        <translation>No es un tamaño: escribir 512B, 64KiB, 10MiB u off.</translation>
    </message>
    <message>
        <source>Not a duration: write 250ms, 10s, 15m or 1h.</source>
        <translation>No es una duración: escribir 250ms, 10s, 15m o 1h.</translation>
    </message>
    <message>
        <source>Not a duration: write 250ms, 10s, 15m, 1h or off.</source>
        <translation>No es una duración: escribir 250ms, 10s, 15m, 1h u off.</translation>
    </message>
    <message>
        <source>Lower-case letters, digits, - and _; 64 at most, a letter or digit first.</source>
        <translation>Minúsculas, dígitos, - y _; 64 como máximo, con una letra o un dígito al principio.</translation>
    </message>
    <message>
        <source>Time to first byte, last %1 on this route</source>
        <translation>Tiempo hasta el primer byte, %1 más recientes de esta ruta</translation>
    </message>
    <message>
        <source>Time to first byte of %1 answers, the slowest after %2</source>
        <translation>Tiempo hasta el primer byte de %1 respuestas, la más lenta a los %2</translation>
    </message>
    <message>
        <source>This draft against the last %1 exchanges</source>
        <translation>Este borrador frente a los últimos %1 intercambios</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motivos</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>De %1 a %2.</translation>
    </message>
    <message>
        <source>For example %1.</source>
        <translation>Por ejemplo, %1.</translation>
    </message>
    <message>
        <source>It has to be there.</source>
        <translation>Tiene que estar.</translation>
    </message>
    <message>
        <source>Where nothing is said, the profile&apos;s defaults say %1.</source>
        <translation>Si no se indica nada, rige el valor predeterminado del perfil: %1.</translation>
    </message>
    <message>
        <source>Where nothing is said, it is %1.</source>
        <translation>Si no se indica nada, es %1.</translation>
    </message>
    <message>
        <source>In the JSON: %1</source>
        <translation>En el JSON: %1</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Cerrar la ayuda</translation>
    </message>
    <message>
        <source>%1 Help</source>
        <translation>%1 Ayuda</translation>
    </message>
    <message>
        <source>What the chosen field is for</source>
        <translation>Para qué sirve el campo elegido</translation>
    </message>
</context>
<context>
    <name>headgate::ui::GatewayActions</name>
    <message>
        <source>The profile has no listener “%1” whose port could be changed</source>
        <translation>El perfil no tiene un listener “%1” cuyo puerto se pueda cambiar</translation>
    </message>
</context>
<context>
    <name>headgate::ui::GatewayNotices</name>
    <message>
        <source>What was served before goes on being served.</source>
        <translation>Lo que estaba en servicio sigue en servicio.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Listener “%1” is not open.</source>
        <translation>El listener “%1” no está abierto.</translation>
    </message>
    <message>
        <source>Listener “%1” is still open at %2. </source>
        <translation>El listener “%1” sigue abierto en %2. </translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>%1 cannot be read any more.</source>
        <translation>%1 ya no se puede leer.</translation>
    </message>
    <message>
        <source>Another program deleted, renamed or locked it. What is open here may be the only copy, until it is saved.</source>
        <translation>Otro programa lo eliminó, renombró o bloqueó. Lo que está abierto aquí puede ser la única copia hasta que se guarde.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>%1 was changed by another program.</source>
        <translation>Otro programa modificó %1.</translation>
    </message>
    <message>
        <source>You have unsaved changes. Keeping yours replaces the file when you save.</source>
        <translation>Hay cambios sin guardar. Si se conserva la versión propia, reemplazará el archivo al guardar.</translation>
    </message>
    <message>
        <source>Load theirs</source>
        <translation>Cargar la otra</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar la mía</translation>
    </message>
    <message>
        <source>%1 on disk</source>
        <translation>%1 en disco</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>línea %1, columna %2</translation>
    </message>
    <message>
        <source>What is open stays as it was before.</source>
        <translation>Lo que está abierto queda como estaba.</translation>
    </message>
    <message>
        <source>Nothing is served until it is mended.</source>
        <translation>No se sirve nada hasta que se corrija.</translation>
    </message>
    <message>
        <source>%1 has an error.</source>
        <translation>%1 tiene un error.</translation>
    </message>
    <message>
        <source>%1 has %2 errors.</source>
        <translation>%1 tiene %2 errores.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Cargar de nuevo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>Abrir otro…</translation>
    </message>
    <message>
        <source>“%1” has unsaved changes.</source>
        <translation>“%1” tiene cambios sin guardar.</translation>
    </message>
    <message>
        <source>Save them %1?</source>
        <translation>¿Guardarlos %1?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>Shared. There is no secret in it.</source>
        <translation>Compartido. No contiene ningún secreto.</translation>
    </message>
    <message>
        <source>Shared without a secret: whoever opens it is asked for it.</source>
        <translation>Compartido sin un secreto: se le pedirá a quien lo abra.</translation>
    </message>
    <message>
        <source>Shared without %1 secrets: whoever opens it is asked for them.</source>
        <translation>Compartido sin %1 secretos: se le pedirán a quien lo abra.</translation>
    </message>
    <message>
        <source>The copy is %1.</source>
        <translation>La copia es %1.</translation>
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
        <translation>Iniciarlo al abrir la ventana</translation>
    </message>
    <message>
        <source>At start</source>
        <translation>Al iniciar</translation>
    </message>
    <message>
        <source>Time to finish, in seconds</source>
        <translation>Tiempo para terminar, en segundos</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Time to finish</source>
        <translation>Tiempo para terminar</translation>
    </message>
    <message>
        <source>How long exchanges may go on when the gateway is stopped. Then they are cut.</source>
        <translation>Cuánto pueden continuar los intercambios cuando se detiene el gateway. Después se cortan.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>Memory for what was recorded. When it is full, the oldest exchanges go first.</source>
        <translation>Memoria para lo grabado. Cuando está llena, los intercambios más antiguos se eliminan primero.</translation>
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
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
</context>
<context>
    <name>headgate::ui::HistoryList</name>
    <message>
        <source>History of edits</source>
        <translation>Historial de ediciones</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>Tal como se abrió</translation>
    </message>
</context>
<context>
    <name>headgate::ui::JsonEditor</name>
    <message>
        <source>The profile as JSON</source>
        <translation>El perfil como JSON</translation>
    </message>
    <message>
        <source>JSON edited</source>
        <translation>JSON editado</translation>
    </message>
</context>
<context>
    <name>headgate::ui::JsonPane</name>
    <message>
        <source>The profile says nothing here, so the defaults hold.</source>
        <translation>El perfil no dice nada aquí, así que rigen los valores por defecto.</translation>
    </message>
    <message>
        <source>JSON of the chosen block</source>
        <translation>JSON del bloque elegido</translation>
    </message>
</context>
<context>
    <name>headgate::ui::KeyEdit</name>
    <message>
        <source>Press the keys</source>
        <translation>Pulsar las teclas</translation>
    </message>
</context>
<context>
    <name>headgate::ui::KeyTableModel</name>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>%1, no keys, %2</source>
        <translation>%1, sin teclas, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (modificado)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
</context>
<context>
    <name>headgate::ui::KeysPage</name>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>headgate::ui::KeysSection</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Keys without Ctrl or Alt act where a table has the focus</source>
        <translation>Las teclas sin Ctrl ni Alt actúan donde una tabla tiene el foco</translation>
    </message>
    <message>
        <source>Single letters</source>
        <translation>Letras sueltas</translation>
    </message>
    <message>
        <source>Switch them off if they act when you did not mean it, for instance with speech input.</source>
        <translation>Desactivarlas si actúan sin querer, por ejemplo con entrada de voz.</translation>
    </message>
    <message>
        <source>Keys of commands</source>
        <translation>Teclas de los comandos</translation>
    </message>
    <message>
        <source>shortcuts keyboard bindings</source>
        <translation>atajos teclado combinaciones</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Cambiar teclas</translation>
    </message>
    <message>
        <source>shortcuts keyboard bindings reset</source>
        <translation>atajos teclado combinaciones restablecer</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Buscar comandos y teclas</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Comandos y sus teclas</translation>
    </message>
    <message>
        <source>Take them over</source>
        <translation>Reasignarlas</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>No command is chosen.</source>
        <translation>No hay ningún comando elegido.</translation>
    </message>
    <message>
        <source>Keys of %1</source>
        <translation>Teclas de %1</translation>
    </message>
    <message>
        <source>Press the keys that it is to have; Backspace takes them away.</source>
        <translation>Pulsar las teclas que debe tener; Retroceso las quita.</translation>
    </message>
    <message>
        <source>%1 is “%2”. Taken over, that one has no keys.</source>
        <translation>%1 es “%2”. Si se reasignan, ese queda sin teclas.</translation>
    </message>
</context>
<context>
    <name>headgate::ui::LastHour</name>
    <message>
        <source>no requests that this window saw</source>
        <translation>ninguna solicitud vista por esta ventana</translation>
    </message>
    <message>
        <source>%1 requests</source>
        <translation>%1 solicitudes</translation>
    </message>
    <message>
        <source>%1 failed, %2</source>
        <translation>%1 con fallo, %2</translation>
    </message>
    <message>
        <source>%1 limited</source>
        <translation>%1 limitadas</translation>
    </message>
    <message>
        <source>peak %1 a minute at %2</source>
        <translation>pico de %1 por minuto a las %2</translation>
    </message>
    <message>
        <source>Last hour: </source>
        <translation>Última hora: </translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Última hora</translation>
    </message>
</context>
<context>
    <name>headgate::ui::LimitLineModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>headgate::ui::LimitLines</name>
    <message>
        <source>key</source>
        <translation>clave</translation>
    </message>
    <message>
        <source>client</source>
        <translation>cliente</translation>
    </message>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>process</source>
        <translation>proceso</translation>
    </message>
    <message>
        <source>route</source>
        <translation>ruta</translation>
    </message>
    <message>
        <source>listener</source>
        <translation>listener</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>client %1</source>
        <translation>cliente %1</translation>
    </message>
    <message>
        <source>nobody lately</source>
        <translation>nadie últimamente</translation>
    </message>
    <message>
        <source>%1, dry run</source>
        <translation>%1, solo informa</translation>
    </message>
    <message>
        <source>Limit %1: %2 allowed, %3 refused since the gateway began to count.</source>
        <translation>Límite %1: %2 permitidas, %3 rechazadas desde que el gateway empezó a contar.</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>a la vez</translation>
    </message>
    <message>
        <source>none waits</source>
        <translation>ninguna espera</translation>
    </message>
    <message>
        <source>%1 wait</source>
        <translation>%1 esperan</translation>
    </message>
    <message>
        <source>%1 of %2 wait</source>
        <translation>%1 de %2 esperan</translation>
    </message>
    <message>
        <source>%1 refused since the gateway began to count.</source>
        <translation>%1 rechazadas desde que el gateway empezó a contar.</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>minuto</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>hora</translation>
    </message>
    <message>
        <source>day</source>
        <translation>día</translation>
    </message>
    <message>
        <source>all together, in %1</source>
        <translation>todas juntas, en %1</translation>
    </message>
    <message>
        <source>per %1</source>
        <translation>por %1</translation>
    </message>
    <message>
        <source>per %1 and %2</source>
        <translation>por %1 y %2</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, en %2</translation>
    </message>
    <message>
        <source>Of %1 it refused %2.</source>
        <translation>De %1 rechazó %2.</translation>
    </message>
    <message>
        <source>Limit %1 would have rejected %2 of the last %3.</source>
        <translation>El límite %1 habría rechazado %2 de los últimos %3.</translation>
    </message>
    <message>
        <source>Limit %1 would have rejected %2 of the last %3, mostly of %4 on %5.</source>
        <translation>El límite %1 habría rechazado %2 de los últimos %3, sobre todo de %4 en %5.</translation>
    </message>
</context>
<context>
    <name>headgate::ui::LimitedHour</name>
    <message>
        <source>%1, %2 on %3</source>
        <translation>%1, %2 en %3</translation>
    </message>
    <message>
        <source>%1 to %2, %3 on %4</source>
        <translation>%1 a %2, %3 en %4</translation>
    </message>
    <message>
        <source>No request was limited in the last hour</source>
        <translation>No se limitó ninguna solicitud en la última hora</translation>
    </message>
    <message>
        <source>%1 limited in the last hour; most: %2</source>
        <translation>%1 limitadas en la última hora; sobre todo: %2</translation>
    </message>
</context>
<context>
    <name>headgate::ui::LimitsPane</name>
    <message>
        <source>Limits, now</source>
        <translation>Límites, ahora</translation>
    </message>
    <message>
        <source>Limited, each minute of the last hour</source>
        <translation>Limitadas, cada minuto de la última hora</translation>
    </message>
    <message>
        <source>No limit holds now. A route names the limits that hold for it.</source>
        <translation>Ahora no rige ningún límite. Cada ruta nombra los límites que rigen para ella.</translation>
    </message>
    <message>
        <source>none limited in the last hour</source>
        <translation>ninguna limitada en la última hora</translation>
    </message>
    <message>
        <source>%1 limited in the last hour</source>
        <translation>%1 limitadas en la última hora</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ListenStep</name>
    <message>
        <source>Choose where Headgate listens</source>
        <translation>Elegir dónde escucha Headgate</translation>
    </message>
    <message>
        <source>Address to listen on</source>
        <translation>Dirección en la que escuchar</translation>
    </message>
    <message>
        <source>Port to listen on</source>
        <translation>Puerto en el que escuchar</translation>
    </message>
    <message>
        <source>Pick another free port</source>
        <translation>Elegir otro puerto libre</translation>
    </message>
    <message>
        <source>also HTTPS on %1</source>
        <translation>también HTTPS en %1</translation>
    </message>
    <message>
        <source>With a certificate of Headgate&apos;s own authority, which clients have to trust first.</source>
        <translation>Con un certificado de la autoridad propia de Headgate, en la que los clientes deben confiar antes.</translation>
    </message>
    <message>
        <source>Write a port from 1 to 65535.</source>
        <translation>Escribir un puerto de 1 a 65535.</translation>
    </message>
    <message>
        <source>%1 is used by %2</source>
        <translation>%1 está en uso por %2</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>only this machine can reach it</source>
        <translation>solo este equipo puede acceder</translation>
    </message>
    <message>
        <source>other machines can reach it: give its routes keys before you tell anybody</source>
        <translation>otros equipos pueden acceder: dar claves a sus rutas antes de anunciarlo</translation>
    </message>
    <message>
        <source>the gateway is not running</source>
        <translation>el gateway no está en marcha</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ListenersPanel</name>
    <message>
        <source>Listeners</source>
        <translation>Listeners</translation>
    </message>
    <message>
        <source>The open profile has no listeners.</source>
        <translation>El perfil abierto no tiene listeners.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>Let listener %1 use port %2</source>
        <translation>Hacer que el listener %1 use el puerto %2</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Try again to open listener %1</source>
        <translation>Reintentar abrir el listener %1</translation>
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
        <translation>escuchando</translation>
    </message>
    <message>
        <source>one target</source>
        <translation>un destino</translation>
    </message>
    <message numerus="yes">
        <source>none of its %n target(s) can be used</source>
        <translation>
            <numerusform>su único destino no se puede usar</numerusform>
            <numerusform>ninguno de sus %n destinos se puede usar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 targets cannot be used</source>
        <translation>%1 de %2 destinos inutilizables</translation>
    </message>
    <message>
        <source>every path</source>
        <translation>todos los paths</translation>
    </message>
    <message>
        <source>off</source>
        <translation>inactiva</translation>
    </message>
    <message>
        <source>there is no pool “%1”</source>
        <translation>no hay ningún pool “%1”</translation>
    </message>
    <message>
        <source>answered here</source>
        <translation>se responde aquí</translation>
    </message>
    <message>
        <source>No traffic</source>
        <translation>Sin tráfico</translation>
    </message>
    <message numerus="yes">
        <source>%n route(s)</source>
        <translation>
            <numerusform>%n ruta</numerusform>
            <numerusform>%n rutas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headgate::ui::MapLegend</name>
    <message>
        <source>well</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>degraded</source>
        <translation>degradado</translation>
    </message>
    <message>
        <source>down</source>
        <translation>caído</translation>
    </message>
    <message>
        <source>draining</source>
        <translation>drenando</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>en reposo</translation>
    </message>
    <message>
        <source>Edges, by their colours: %1</source>
        <translation>Aristas, según sus colores: %1</translation>
    </message>
    <message>
        <source>Width is req/min</source>
        <translation>El ancho es req/min</translation>
    </message>
</context>
<context>
    <name>headgate::ui::MapView</name>
    <message>
        <source>Map of the profile</source>
        <translation>Mapa del perfil</translation>
    </message>
    <message>
        <source>The arrow keys go from one to the next, Enter opens it.</source>
        <translation>Las flechas pasan de uno a otro, Intro lo abre.</translation>
    </message>
</context>
<context>
    <name>headgate::ui::MapWords</name>
    <message numerus="yes">
        <source>%n listening</source>
        <comment>listeners</comment>
        <translation>
            <numerusform>%n escuchando</numerusform>
            <numerusform>%n escuchando</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n down</source>
        <comment>listeners, pools or targets</comment>
        <translation>
            <numerusform>%n caído</numerusform>
            <numerusform>%n caídos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed</source>
        <comment>listeners</comment>
        <translation>
            <numerusform>%n cerrado</numerusform>
            <numerusform>%n cerrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n up</source>
        <comment>pools or targets</comment>
        <translation>
            <numerusform>%n activo</numerusform>
            <numerusform>%n activos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n loading</source>
        <comment>pools or targets</comment>
        <translation>
            <numerusform>%n cargando</numerusform>
            <numerusform>%n cargando</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n going down</source>
        <comment>pools or targets</comment>
        <translation>
            <numerusform>%n cayendo</numerusform>
            <numerusform>%n cayendo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resting</source>
        <comment>pools or targets</comment>
        <translation>
            <numerusform>%n en reposo</numerusform>
            <numerusform>%n en reposo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draining</source>
        <comment>pools or targets</comment>
        <translation>
            <numerusform>%n drenando</numerusform>
            <numerusform>%n drenando</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a check</source>
        <comment>pools or targets</comment>
        <translation>
            <numerusform>%n sin sondeo</numerusform>
            <numerusform>%n sin sondeo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n idle</source>
        <comment>pools or targets</comment>
        <translation>
            <numerusform>%n en reposo</numerusform>
            <numerusform>%n en reposo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n degraded</source>
        <comment>pools or targets</comment>
        <translation>
            <numerusform>%n degradado</numerusform>
            <numerusform>%n degradados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a minute.</source>
        <translation>%1 por minuto.</translation>
    </message>
    <message>
        <source>%1 a minute, of which %2 failed.</source>
        <translation>%1 por minuto, de los que fallaron %2.</translation>
    </message>
    <message>
        <source>Listeners</source>
        <translation>Listeners</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Rutas</translation>
    </message>
    <message>
        <source>Pools</source>
        <translation>Pools</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Destinos</translation>
    </message>
    <message>
        <source>first match wins</source>
        <translation>gana la primera que coincide</translation>
    </message>
    <message>
        <source>Listener %1, %2</source>
        <translation>Listener %1, %2</translation>
    </message>
    <message>
        <source>Routes of %1, %2</source>
        <translation>Rutas de %1, %2</translation>
    </message>
    <message>
        <source>Route %1, %2</source>
        <translation>Ruta %1, %2</translation>
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
        <translation>Destino %1, %2</translation>
    </message>
    <message>
        <source>Show its routes</source>
        <translation>Mostrar sus rutas</translation>
    </message>
    <message>
        <source>Open listener</source>
        <translation>Abrir el listener</translation>
    </message>
    <message>
        <source>Open route</source>
        <translation>Abrir la ruta</translation>
    </message>
    <message>
        <source>Open pool</source>
        <translation>Abrir el pool</translation>
    </message>
    <message>
        <source>Open target</source>
        <translation>Abrir el destino</translation>
    </message>
</context>
<context>
    <name>headgate::ui::MessageTab</name>
    <message>
        <source>the route&apos;s record limit</source>
        <translation>el límite de grabación de la ruta</translation>
    </message>
    <message>
        <source>the record could not keep up</source>
        <translation>la grabación no pudo seguir el ritmo</translation>
    </message>
    <message>
        <source>redaction cannot read it</source>
        <translation>la ocultación no puede leerlo</translation>
    </message>
    <message>
        <source>the record&apos;s memory was needed for newer ones</source>
        <translation>la memoria de la grabación hizo falta para otros más nuevos</translation>
    </message>
    <message>
        <source>%1 of %2 kept: %3</source>
        <translation>%1 de %2 guardados: %3</translation>
    </message>
    <message>
        <source>The first %1 of %2</source>
        <translation>Los primeros %1 de %2</translation>
    </message>
    <message>
        <source> · secrets replaced</source>
        <translation> · secretos reemplazados</translation>
    </message>
    <message>
        <source>As sent to the target</source>
        <translation>Como se envió al destino</translation>
    </message>
    <message>
        <source>Show the head as it was sent to the target, instead of as it was received</source>
        <translation>Mostrar la cabecera como se envió al destino, en vez de como se recibió</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>%1 head</source>
        <translation>%1: cabecera</translation>
    </message>
    <message>
        <source>%1 body</source>
        <translation>%1: cuerpo</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Cabecera</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>The record holds nothing of this request.</source>
        <translation>La grabación no contiene nada de esta solicitud.</translation>
    </message>
    <message>
        <source>Nothing has come yet.</source>
        <translation>Aún no ha llegado nada.</translation>
    </message>
    <message>
        <source>No response came.</source>
        <translation>No llegó ninguna respuesta.</translation>
    </message>
    <message>
        <source> · decoded up to the first %1</source>
        <translation> · decodificados hasta los primeros %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source> · first %1 of %2 shown</source>
        <translation> · se muestran los primeros %1 de %2</translation>
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
        <translation>Fragmentos a lo largo del tiempo</translation>
    </message>
    <message numerus="yes">
        <source>%n chunk(s)</source>
        <translation>
            <numerusform>%n fragmento</numerusform>
            <numerusform>%n fragmentos</numerusform>
        </translation>
    </message>
    <message>
        <source>first byte %1</source>
        <translation>primer byte %1</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>ahora %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>terminó %1</translation>
    </message>
    <message>
        <source>%1 silent</source>
        <translation>%1 en silencio</translation>
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
        <translation>%1 Iniciar Headgate con él, o guardarlo en el llavero.</translation>
    </message>
    <message>
        <source>%1 Put the file there and look again.</source>
        <translation>%1 Poner ahí el archivo y volver a mirar.</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>guardado</translation>
    </message>
    <message>
        <source>Secret %1, used by %2</source>
        <translation>Secreto %1, usado por %2</translation>
    </message>
    <message>
        <source>The secret %1</source>
        <translation>El secreto %1</translation>
    </message>
    <message>
        <source>Type or paste it</source>
        <translation>Escribirlo o pegarlo</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Keep the secret %1 in the keychain</source>
        <translation>Guardar el secreto %1 en el llavero</translation>
    </message>
    <message>
        <source>there</source>
        <translation>presente</translation>
    </message>
</context>
<context>
    <name>headgate::ui::MissingSecretsDesk</name>
    <message>
        <source>This profile needs a secret that this machine does not have.</source>
        <translation>Este perfil necesita un secreto que este equipo no tiene.</translation>
    </message>
    <message>
        <source>This profile needs %1 secrets that this machine does not have.</source>
        <translation>Este perfil necesita %1 secretos que este equipo no tiene.</translation>
    </message>
    <message>
        <source>A route that uses one answers 503 until it is there.</source>
        <translation>Una ruta que usa alguno responde 503 hasta que esté presente.</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Mostrar…</translation>
    </message>
    <message>
        <source>Type it…</source>
        <translation>Escribirlo…</translation>
    </message>
    <message>
        <source>Type them…</source>
        <translation>Escribirlos…</translation>
    </message>
    <message>
        <source>A route answers 503, because a secret is missing.</source>
        <translation>Una ruta responde 503 porque falta un secreto.</translation>
    </message>
    <message>
        <source>%1 routes answer 503, because secrets are missing.</source>
        <translation>%1 rutas responden 503 porque faltan secretos.</translation>
    </message>
    <message>
        <source>How to fix</source>
        <translation>Cómo corregirlo</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Secrets are kept in %1.</source>
        <translation>Los secretos se guardan en %1.</translation>
    </message>
</context>
<context>
    <name>headgate::ui::MissingSecretsPanel</name>
    <message>
        <source>Secrets that are not there</source>
        <translation>Secretos que faltan</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Volver a mirar</translation>
    </message>
    <message>
        <source>Look whether they are there now</source>
        <translation>Comprobar si ya están presentes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the list (Escape)</source>
        <translation>Cerrar la lista (Escape)</translation>
    </message>
    <message>
        <source>Every secret of this profile is there.</source>
        <translation>Todos los secretos de este perfil están presentes.</translation>
    </message>
    <message>
        <source>A secret of this profile is not there</source>
        <translation>Falta un secreto de este perfil</translation>
    </message>
    <message>
        <source>%1 secrets of this profile are not there</source>
        <translation>Faltan %1 secretos de este perfil</translation>
    </message>
</context>
<context>
    <name>headgate::ui::NameEdit</name>
    <message>
        <source>Name of the route</source>
        <translation>Nombre de la ruta</translation>
    </message>
</context>
<context>
    <name>headgate::ui::NoRoutes</name>
    <message>
        <source>Nothing is routed yet.</source>
        <translation>Aún no se enruta nada.</translation>
    </message>
    <message>
        <source>Find local services</source>
        <translation>Buscar servicios locales</translation>
    </message>
    <message>
        <source>New route</source>
        <translation>Nueva ruta</translation>
    </message>
    <message>
        <source>Edit the JSON</source>
        <translation>Editar el JSON</translation>
    </message>
    <message>
        <source>This profile cannot be read.</source>
        <translation>Este perfil no se puede leer.</translation>
    </message>
    <message>
        <source>This profile cannot be read. Line %1: %2.</source>
        <translation>Este perfil no se puede leer. Línea %1: %2.</translation>
    </message>
</context>
<context>
    <name>headgate::ui::NoticeBar</name>
    <message>
        <source>%1 more after this.</source>
        <translation>%1 más después de este.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ocultar</translation>
    </message>
</context>
<context>
    <name>headgate::ui::OverviewTab</name>
    <message>
        <source>Stream</source>
        <translation>Flujo</translation>
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
        <translation>aún en curso</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>no visto</translation>
    </message>
    <message>
        <source>by the client</source>
        <translation>por el cliente</translation>
    </message>
    <message>
        <source>by the target</source>
        <translation>por el destino</translation>
    </message>
    <message>
        <source>by Headgate</source>
        <translation>por Headgate</translation>
    </message>
    <message>
        <source>by stopping the gateway</source>
        <translation>al detener el gateway</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completo</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Where %1 went</source>
        <translation>En qué se fueron %1</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>none matched</source>
        <translation>ninguna coincidió</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>re-homed: its session&apos;s own target could not be used</source>
        <translation>reubicada: no se pudo usar el destino propio de su sesión</translation>
    </message>
    <message>
        <source>kept connection</source>
        <translation>conexión mantenida</translation>
    </message>
    <message>
        <source>new connection</source>
        <translation>conexión nueva</translation>
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
        <translation>Comienzo</translation>
    </message>
    <message>
        <source>waited %1 for its turn</source>
        <translation>esperó %1 su turno</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>%1 in</source>
        <translation>%1 de entrada</translation>
    </message>
    <message>
        <source>%1 out</source>
        <translation>%1 de salida</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Id de solicitud</translation>
    </message>
    <message>
        <source>by TLS</source>
        <translation>por TLS</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
</context>
<context>
    <name>headgate::ui::PageArea</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
</context>
<context>
    <name>headgate::ui::PageFrame</name>
    <message>
        <source>Show or hide: %1</source>
        <translation>Mostrar u ocultar: %1</translation>
    </message>
    <message>
        <source>Move below or to the side: %1</source>
        <translation>Mover abajo o al lado: %1</translation>
    </message>
    <message>
        <source>Detach into a window: %1</source>
        <translation>Separar en una ventana: %1</translation>
    </message>
</context>
<context>
    <name>headgate::ui::PaletteModel</name>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Rutas</translation>
    </message>
    <message>
        <source>Upstreams</source>
        <translation>Upstreams</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Intercambios</translation>
    </message>
    <message>
        <source>Listeners</source>
        <translation>Listeners</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>headgate::ui::PartBlock</name>
    <message>
        <source>changed</source>
        <translation>modificado</translation>
    </message>
    <message>
        <source>&amp;Remove from the route</source>
        <translation>&amp;Quitar de la ruta</translation>
    </message>
</context>
<context>
    <name>headgate::ui::PartPane</name>
    <message>
        <source>Views of the chosen block</source>
        <translation>Vistas del bloque elegido</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
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
        <translation>Añadir una política a la ruta</translation>
    </message>
    <message>
        <source>Lead the route to another pool</source>
        <translation>Llevar la ruta a otro pool</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Políticas</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Quién responde</translation>
    </message>
</context>
<context>
    <name>headgate::ui::PipelineEdits</name>
    <message>
        <source>%1: add %2</source>
        <translation>%1: añadir %2</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>%1: to pool %2</source>
        <translation>%1: al pool %2</translation>
    </message>
    <message>
        <source>%1: new pool %2</source>
        <translation>%1: nuevo pool %2</translation>
    </message>
    <message>
        <source>%1: respond itself</source>
        <translation>%1: responder por sí misma</translation>
    </message>
    <message>
        <source>%1: redirect</source>
        <translation>%1: redirigir</translation>
    </message>
    <message>
        <source>%1: answer with metrics</source>
        <translation>%1: responder con métricas</translation>
    </message>
    <message>
        <source>Pool %1: new target %2</source>
        <translation>Pool %1: nuevo destino %2</translation>
    </message>
    <message>
        <source>%1: take off %2</source>
        <translation>%1: quitar %2</translation>
    </message>
</context>
<context>
    <name>headgate::ui::PipelineHead</name>
    <message>
        <source>The route takes requests</source>
        <translation>La ruta acepta solicitudes</translation>
    </message>
    <message>
        <source>Clone</source>
        <translation>Clonar</translation>
    </message>
    <message>
        <source>Show its traffic</source>
        <translation>Mostrar su tráfico</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Off: it takes no requests</source>
        <translation>Inactiva: no acepta solicitudes</translation>
    </message>
</context>
<context>
    <name>headgate::ui::PoliciesBlock</name>
    <message>
        <source>+ Add policy</source>
        <translation>+ Añadir política</translation>
    </message>
    <message>
        <source>Add a policy</source>
        <translation>Añadir una política</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Políticas</translation>
    </message>
    <message>
        <source>in this order</source>
        <translation>en este orden</translation>
    </message>
</context>
<context>
    <name>headgate::ui::PoolBars</name>
    <message>
        <source>%1: %2 in 30 minutes</source>
        <translation>%1: %2 en 30 minutos</translation>
    </message>
    <message>
        <source>DOWN since %1</source>
        <translation>DOWN desde %1</translation>
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
        <translation>menos solicitudes</translation>
    </message>
    <message>
        <source>random</source>
        <translation>aleatorio</translation>
    </message>
    <message>
        <source>round robin</source>
        <translation>round robin</translation>
    </message>
    <message>
        <source>one target</source>
        <translation>un destino</translation>
    </message>
    <message>
        <source>sticky by %1</source>
        <translation>afinidad según %1</translation>
    </message>
    <message>
        <source>ejects after %1 failures in %2</source>
        <translation>expulsa tras %1 fallos en %2</translation>
    </message>
    <message>
        <source>else pool %1</source>
        <translation>si no, pool %1</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>reserva</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>peso %1</translation>
    </message>
    <message>
        <source>10 s</source>
        <translation>10 s</translation>
    </message>
    <message>
        <source>by latency</source>
        <translation>por latencia</translation>
    </message>
    <message>
        <source>the first that can be used</source>
        <translation>el primero utilizable</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ProbeLog</name>
    <message>
        <source>Probe log</source>
        <translation>Log de sondeos</translation>
    </message>
    <message>
        <source>Probe log of %1</source>
        <translation>Log de sondeos de %1</translation>
    </message>
    <message>
        <source>Choose a target to see its probes.</source>
        <translation>Elegir un destino para ver sus sondeos.</translation>
    </message>
    <message>
        <source>The gateway does not serve it, so nobody probes it.</source>
        <translation>El gateway no lo sirve, así que nadie lo sondea.</translation>
    </message>
    <message>
        <source>Pool %1 has no health checks, so nobody probes it.</source>
        <translation>El pool %1 no tiene comprobaciones de salud, así que nadie lo sondea.</translation>
    </message>
    <message>
        <source>It has not been probed yet.</source>
        <translation>Aún no se ha sondeado.</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ProbeLogModel</name>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 de %3</translation>
    </message>
    <message>
        <source>%1, %2 of %2: UP</source>
        <translation>%1, %2 de %2: UP</translation>
    </message>
    <message>
        <source>%1, %2 of %2: DOWN</source>
        <translation>%1, %2 de %2: DOWN</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 más</translation>
    </message>
    <message>
        <source>Show them all</source>
        <translation>Mostrarlos todos</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ProblemList</name>
    <message>
        <source>Copy all</source>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the list (Escape)</source>
        <translation>Cerrar la lista (Escape)</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>1 problema</translation>
    </message>
    <message>
        <source>%1 problems</source>
        <translation>%1 problemas</translation>
    </message>
    <message>
        <source>%1 in the profile on disk</source>
        <translation>%1 en el perfil en disco</translation>
    </message>
    <message>
        <source>%1 in the profile</source>
        <translation>%1 en el perfil</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ProblemTable</name>
    <message>
        <source>Errors and warnings of the profile</source>
        <translation>Errores y avisos del perfil</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ProfileDialogs</name>
    <message>
        <source>Open a profile</source>
        <translation>Abrir un perfil</translation>
    </message>
    <message>
        <source>Profiles (*.json);;All files (*)</source>
        <translation>Perfiles (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Save the profile as</source>
        <translation>Guardar el perfil como</translation>
    </message>
    <message>
        <source>profile.json</source>
        <translation>profile.json</translation>
    </message>
    <message>
        <source>Share a copy without its secrets</source>
        <translation>Compartir una copia sin sus secretos</translation>
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
        <translation>Modificado fuera de esta ventana</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ProfileJson</name>
    <message>
        <source>Next problem</source>
        <translation>Problema siguiente</translation>
    </message>
    <message>
        <source>Go to the next problem (F8)</source>
        <translation>Ir al problema siguiente (F8)</translation>
    </message>
    <message>
        <source>Nothing is wrong with it. Ctrl+Space shows what could be written.</source>
        <translation>No tiene ningún error. Ctrl+Espacio muestra lo que se puede escribir.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Línea %1, columna %2: %3</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ProfileMap</name>
    <message>
        <source>The profile has nothing to draw yet.</source>
        <translation>El perfil aún no tiene nada que dibujar.</translation>
    </message>
    <message>
        <source>Choose something to see its whole way. Ctrl and the wheel zoom, 0 shows all.</source>
        <translation>Elegir algo para ver todo su recorrido. Ctrl y la rueda hacen zoom, 0 muestra todo.</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ProfileMenu</name>
    <message>
        <source>No profile</source>
        <translation>Sin perfil</translation>
    </message>
    <message>
        <source>%1 •</source>
        <translation>%1 •</translation>
    </message>
    <message>
        <source>Profile: %1, with unsaved changes</source>
        <translation>Perfil: %1, con cambios sin guardar</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>Perfil: %1</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>%1 — not found</source>
        <translation>%1 — no encontrado</translation>
    </message>
    <message>
        <source>The demo</source>
        <translation>La demo</translation>
    </message>
    <message>
        <source>Forget the one that was not found</source>
        <translation>Olvidar el que no se encontró</translation>
    </message>
    <message>
        <source>Forget the %1 that were not found</source>
        <translation>Olvidar los %1 que no se encontraron</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ProfileSession</name>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>before %1 is opened</source>
        <translation>antes de abrir %1</translation>
    </message>
    <message>
        <source>before the demo is opened</source>
        <translation>antes de abrir la demo</translation>
    </message>
    <message>
        <source>before a new profile is made</source>
        <translation>antes de crear un perfil nuevo</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copia)</translation>
    </message>
    <message>
        <source>before its copy is opened</source>
        <translation>antes de abrir su copia</translation>
    </message>
    <message>
        <source>The demo could not be opened.</source>
        <translation>No se pudo abrir la demo.</translation>
    </message>
    <message>
        <source>A new profile could not be made.</source>
        <translation>No se pudo crear un perfil nuevo.</translation>
    </message>
    <message>
        <source>%1 could not be opened.</source>
        <translation>No se pudo abrir %1.</translation>
    </message>
    <message>
        <source>%1 could not be saved.</source>
        <translation>No se pudo guardar %1.</translation>
    </message>
    <message>
        <source>Back to what is served</source>
        <translation>Volver a lo que está en servicio</translation>
    </message>
    <message>
        <source>Listener %1: port %2</source>
        <translation>Listener %1: puerto %2</translation>
    </message>
    <message>
        <source>The change was not applied.</source>
        <translation>El cambio no se aplicó.</translation>
    </message>
    <message>
        <source>“%1” cannot be shared yet.</source>
        <translation>“%1” aún no se puede compartir.</translation>
    </message>
    <message>
        <source>It has errors, so that it is not certain what in it is secret. Mend them first.</source>
        <translation>Tiene errores, por lo que no es seguro qué contiene de secreto. Corregirlos primero.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>No se pudo escribir %1.</translation>
    </message>
</context>
<context>
    <name>headgate::ui::RecentBox</name>
    <message>
        <source>Recent profiles</source>
        <translation>Perfiles recientes</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no encontrado</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation>Olvidar %1</translation>
    </message>
    <message>
        <source>Take it from this list; the file stays</source>
        <translation>Quitarlo de esta lista; el archivo permanece</translation>
    </message>
</context>
<context>
    <name>headgate::ui::RecentProfiles</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
</context>
<context>
    <name>headgate::ui::RouteActions</name>
    <message>
        <source>New route</source>
        <translation>Nueva ruta</translation>
    </message>
    <message>
        <source>Clone route</source>
        <translation>Clonar ruta</translation>
    </message>
    <message>
        <source>Rename route or folder</source>
        <translation>Renombrar ruta o carpeta</translation>
    </message>
    <message>
        <source>Delete routes</source>
        <translation>Eliminar rutas</translation>
    </message>
    <message>
        <source>Move routes up</source>
        <translation>Subir rutas</translation>
    </message>
    <message>
        <source>Move routes down</source>
        <translation>Bajar rutas</translation>
    </message>
    <message>
        <source>Switch routes on or off</source>
        <translation>Activar o desactivar rutas</translation>
    </message>
    <message>
        <source>Move above what hides it</source>
        <translation>Mover por encima de la que la oculta</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nueva carpeta</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nueva etiqueta</translation>
    </message>
</context>
<context>
    <name>headgate::ui::RouteEdits</name>
    <message>
        <source>LLM stream</source>
        <translation>Flujo LLM</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>MCP over HTTP</source>
        <translation>MCP sobre HTTP</translation>
    </message>
    <message>
        <source>Plain API</source>
        <translation>API simple</translation>
    </message>
    <message numerus="yes">
        <source>%n routes</source>
        <translation>
            <numerusform>%n ruta</numerusform>
            <numerusform>%n rutas</numerusform>
        </translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Mover %1</translation>
    </message>
    <message>
        <source>Switch on %1</source>
        <translation>Activar %1</translation>
    </message>
    <message>
        <source>Switch off %1</source>
        <translation>Desactivar %1</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Renombrar %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Eliminar %1</translation>
    </message>
    <message>
        <source>Take %1 out of its folder</source>
        <translation>Sacar %1 de su carpeta</translation>
    </message>
    <message>
        <source>Move %1 into %2</source>
        <translation>Mover %1 a %2</translation>
    </message>
    <message>
        <source>Tag %1 with %2</source>
        <translation>Etiquetar %1 con %2</translation>
    </message>
    <message>
        <source>Take tag %2 off %1</source>
        <translation>Quitar la etiqueta %2 de %1</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 copia</translation>
    </message>
    <message>
        <source>Clone %1</source>
        <translation>Clonar %1</translation>
    </message>
    <message>
        <source>New route</source>
        <translation>Nueva ruta</translation>
    </message>
</context>
<context>
    <name>headgate::ui::RouteList</name>
    <message>
        <source>Routes, in the order in which they are tried</source>
        <translation>Rutas, en el orden en que se prueban</translation>
    </message>
    <message>
        <source>No route matches.</source>
        <translation>Ninguna ruta coincide.</translation>
    </message>
</context>
<context>
    <name>headgate::ui::RouteListModel</name>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>, off</source>
        <translation>, inactiva</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>%1 por minuto</translation>
    </message>
    <message>
        <source>95 of 100 take less than %1</source>
        <translation>95 de 100 tardan menos de %1</translation>
    </message>
    <message>
        <source>errors %1</source>
        <translation>errores %1</translation>
    </message>
    <message>
        <source>%1 since this window began to look</source>
        <translation>%1 desde que esta ventana empezó a observar</translation>
    </message>
    <message>
        <source>Never reached: %1 %2 comes first</source>
        <translation>Nunca se alcanza: %1 %2 va antes</translation>
    </message>
    <message numerus="yes">
        <source>%n routes</source>
        <translation>
            <numerusform>%n ruta</numerusform>
            <numerusform>%n rutas</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder %1, %2, folded</source>
        <translation>Carpeta %1, %2, plegada</translation>
    </message>
    <message>
        <source>Folder %1, %2</source>
        <translation>Carpeta %1, %2</translation>
    </message>
    <message>
        <source>· first match wins</source>
        <translation>· gana la primera coincidencia</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Ruta</translation>
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
        <translation>errores</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>Place in the order</source>
        <translation>Lugar en el orden</translation>
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
        <translation>%1 limitadas y %2 rechazadas aquí en la última hora</translation>
    </message>
    <message>
        <source>%1 limited here in the last hour</source>
        <translation>%1 limitadas aquí en la última hora</translation>
    </message>
    <message>
        <source>%1 refused here in the last hour</source>
        <translation>%1 rechazadas aquí en la última hora</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 matched</source>
        <translation>%1 coinciden</translation>
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
        <translation>Cambiar</translation>
    </message>
</context>
<context>
    <name>headgate::ui::RoutesPage</name>
    <message>
        <source>List of routes</source>
        <translation>Lista de rutas</translation>
    </message>
    <message>
        <source>Form and JSON</source>
        <translation>Formulario y JSON</translation>
    </message>
    <message>
        <source>Find route</source>
        <translation>Buscar ruta</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>solo %1</translation>
    </message>
    <message>
        <source>never %1</source>
        <translation>nunca %1</translation>
    </message>
    <message>
        <source>off, even for MCP</source>
        <translation>inactiva, incluso para MCP</translation>
    </message>
    <message>
        <source>Host and Origin: %1</source>
        <translation>Host y Origin: %1</translation>
    </message>
    <message>
        <source>of MCP: %1</source>
        <translation>para MCP: %1</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>este equipo</translation>
    </message>
    <message>
        <source>no pages of elsewhere</source>
        <translation>ninguna página ajena</translation>
    </message>
    <message>
        <source>all web pages</source>
        <translation>todas las páginas web</translation>
    </message>
    <message>
        <source>pages of %1</source>
        <translation>páginas de %1</translation>
    </message>
    <message>
        <source>, with credentials</source>
        <translation>, con credenciales</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>any named client</source>
        <translation>cualquier cliente con nombre</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>user and password; %1</source>
        <translation>usuario y contraseña; %1</translation>
    </message>
    <message>
        <source>signed tokens</source>
        <translation>tokens firmados</translation>
    </message>
    <message>
        <source>signed tokens of %1</source>
        <translation>tokens firmados de %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>para %1</translation>
    </message>
    <message>
        <source>that allow %1</source>
        <translation>que permiten %1</translation>
    </message>
    <message>
        <source>pool %1 decides, asked for %2</source>
        <translation>decide el pool %1, se le pide %2</translation>
    </message>
    <message>
        <source>, within %1</source>
        <translation>, en %1 como máximo</translation>
    </message>
    <message>
        <source>per second</source>
        <translation>por segundo</translation>
    </message>
    <message>
        <source>per minute</source>
        <translation>por minuto</translation>
    </message>
    <message>
        <source>per hour</source>
        <translation>por hora</translation>
    </message>
    <message>
        <source>per %1</source>
        <translation>por %1</translation>
    </message>
    <message>
        <source>key</source>
        <translation>clave</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source> for each %1</source>
        <translation> por cada %1</translation>
    </message>
    <message>
        <source>, burst %1</source>
        <translation>, ráfaga %1</translation>
    </message>
    <message>
        <source>; only reported</source>
        <translation>; solo se informa</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>there is no limit %1</source>
        <translation>no hay ningún límite %1</translation>
    </message>
    <message>
        <source>or </source>
        <translation>o </translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Guard</source>
        <translation>Protección</translation>
    </message>
    <message>
        <source>CORS</source>
        <translation>CORS</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Contraseñas</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autoridad</translation>
    </message>
    <message>
        <source>1 target</source>
        <translation>1 destino</translation>
    </message>
    <message>
        <source>%1 targets</source>
        <translation>%1 destinos</translation>
    </message>
    <message>
        <source>New pool</source>
        <translation>Nuevo pool</translation>
    </message>
    <message>
        <source>With the route&apos;s name, for its targets</source>
        <translation>Con el nombre de la ruta, para sus destinos</translation>
    </message>
    <message>
        <source>Respond</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>The gateway answers itself</source>
        <translation>Responde el propio gateway</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>Redirigir</translation>
    </message>
    <message>
        <source>Sends the client elsewhere</source>
        <translation>Envía al cliente a otro lugar</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>The gateway&apos;s own figures</source>
        <translation>Las cifras propias del gateway</translation>
    </message>
    <message>
        <source>no listener leads here</source>
        <translation>ningún listener lleva aquí</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>escuchando</translation>
    </message>
    <message>
        <source>not listening</source>
        <translation>no escucha</translation>
    </message>
    <message>
        <source>%1 of %2 listening</source>
        <translation>%1 de %2 escuchando</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>Listener</translation>
    </message>
    <message>
        <source>Listeners</source>
        <translation>Listeners</translation>
    </message>
    <message>
        <source>Only some networks may pass</source>
        <translation>Solo pueden pasar algunas redes</translation>
    </message>
    <message>
        <source>Refuses what web pages of elsewhere send</source>
        <translation>Rechaza lo que envían páginas web ajenas</translation>
    </message>
    <message>
        <source>Lets web pages of other origins in</source>
        <translation>Deja entrar páginas web de otros orígenes</translation>
    </message>
    <message>
        <source>So many requests in a minute, counted apart</source>
        <translation>Tantas solicitudes por minuto, contadas por separado</translation>
    </message>
    <message>
        <source>Named clients pass by a key or certificate</source>
        <translation>Los clientes con nombre pasan con una clave o un certificado</translation>
    </message>
    <message>
        <source>Named clients pass by user and password</source>
        <translation>Los clientes con nombre pasan con usuario y contraseña</translation>
    </message>
    <message>
        <source>Whoever has a signed token may pass</source>
        <translation>Puede pasar quien tenga un token firmado</translation>
    </message>
    <message>
        <source>Another service decides who may pass</source>
        <translation>Otro servicio decide quién puede pasar</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>The largest request that is taken</source>
        <translation>La solicitud más grande que se acepta</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>A la vez</translation>
    </message>
    <message>
        <source>So many exchanges at a time; others wait</source>
        <translation>Tantos intercambios a la vez; otros esperan</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Requests wait while no target is ready</source>
        <translation>Las solicitudes esperan mientras no haya un destino listo</translation>
    </message>
    <message>
        <source>%1 at a time</source>
        <translation>%1 a la vez</translation>
    </message>
    <message>
        <source>, then %1 wait</source>
        <translation>, después esperan %1</translation>
    </message>
    <message>
        <source> up to %1</source>
        <translation> hasta %1</translation>
    </message>
    <message>
        <source>%1 wait up to %2 while no target is ready</source>
        <translation>%1 esperan hasta %2 mientras no haya un destino listo</translation>
    </message>
    <message>
        <source>remove </source>
        <translation>quita </translation>
    </message>
    <message>
        <source>set </source>
        <translation>define </translation>
    </message>
    <message>
        <source>add </source>
        <translation>añade </translation>
    </message>
    <message>
        <source>strip </source>
        <translation>quita el prefijo </translation>
    </message>
    <message>
        <source>prepend </source>
        <translation>añade el prefijo </translation>
    </message>
    <message>
        <source>host </source>
        <translation>host </translation>
    </message>
    <message>
        <source>send Forwarded</source>
        <translation>envía Forwarded</translation>
    </message>
    <message>
        <source>of the answer </source>
        <translation>en la respuesta: </translation>
    </message>
    <message>
        <source>connect</source>
        <translation>conexión</translation>
    </message>
    <message>
        <source>request body</source>
        <translation>cuerpo de solicitud</translation>
    </message>
    <message>
        <source>first byte</source>
        <translation>primer byte</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>reposo</translation>
    </message>
    <message>
        <source>total</source>
        <translation>duración total</translation>
    </message>
    <message>
        <source>tunnel</source>
        <translation>túnel</translation>
    </message>
    <message>
        <source>no </source>
        <translation>sin límite de </translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>%1 tries</source>
        <translation>%1 intentos</translation>
    </message>
    <message>
        <source>on </source>
        <translation>ante </translation>
    </message>
    <message>
        <source>; of POST too</source>
        <translation>; también POST</translation>
    </message>
    <message>
        <source>off</source>
        <translation>inactiva</translation>
    </message>
    <message>
        <source>no %1</source>
        <translation>sin %1</translation>
    </message>
    <message>
        <source>%1 of a %2</source>
        <translation>%1 de cada %2</translation>
    </message>
    <message>
        <source>body</source>
        <translation>cuerpo</translation>
    </message>
    <message>
        <source>stream</source>
        <translation>flujo</translation>
    </message>
    <message>
        <source>%1 redacted</source>
        <translation>oculto: %1</translation>
    </message>
    <message>
        <source>by default</source>
        <translation>por defecto</translation>
    </message>
    <message>
        <source>of any size</source>
        <translation>de cualquier tamaño</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Cabeceras</translation>
    </message>
    <message>
        <source>Timeouts</source>
        <translation>Timeouts</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentos</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>trial</source>
        <translation>a prueba</translation>
    </message>
    <message>
        <source>all down</source>
        <translation>todos caídos</translation>
    </message>
    <message>
        <source>none ready</source>
        <translation>ninguno listo</translation>
    </message>
    <message>
        <source>%1 down</source>
        <translation>%1 caídos</translation>
    </message>
    <message>
        <source>%1 not ready</source>
        <translation>%1 no listos</translation>
    </message>
    <message>
        <source>going down</source>
        <translation>cayendo</translation>
    </message>
    <message>
        <source>some fail</source>
        <translation>algunos fallos</translation>
    </message>
    <message>
        <source>up</source>
        <translation>up</translation>
    </message>
    <message>
        <source>no check</source>
        <translation>sin sondeo</translation>
    </message>
    <message>
        <source>no such pool</source>
        <translation>pool inexistente</translation>
    </message>
    <message>
        <source>no targets</source>
        <translation>sin destinos</translation>
    </message>
    <message>
        <source>takes no new ones</source>
        <translation>no acepta nuevos</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Criterios</translation>
    </message>
    <message>
        <source>every path</source>
        <translation>todos los paths</translation>
    </message>
    <message>
        <source>header </source>
        <translation>cabecera </translation>
    </message>
    <message>
        <source>query </source>
        <translation>query </translation>
    </message>
    <message>
        <source>client </source>
        <translation>cliente </translation>
    </message>
    <message>
        <source>Pool %1</source>
        <translation>Pool %1</translation>
    </message>
    <message>
        <source>there is no such pool</source>
        <translation>ese pool no existe</translation>
    </message>
    <message>
        <source>Prometheus</source>
        <translation>Prometheus</translation>
    </message>
    <message>
        <source>the gateway&apos;s own figures</source>
        <translation>las cifras propias del gateway</translation>
    </message>
    <message>
        <source>This is no route</source>
        <translation>Esto no es una ruta</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> y %1 más</translation>
    </message>
    <message>
        <source>Nobody answers</source>
        <translation>Nadie responde</translation>
    </message>
    <message>
        <source>the route names no pool</source>
        <translation>la ruta no nombra ningún pool</translation>
    </message>
    <message>
        <source>sticky by %1</source>
        <translation>afinidad según %1</translation>
    </message>
    <message>
        <source>else pool %1</source>
        <translation>si no, pool %1</translation>
    </message>
    <message>
        <source>%1 wait while no target is ready</source>
        <translation>%1 de espera mientras ningún destino esté listo</translation>
    </message>
    <message>
        <source>%1 is no time to wait: write 10s or 1m</source>
        <translation>%1 no es un tiempo de espera: escriba 10s o 1m</translation>
    </message>
    <message>
        <source>down</source>
        <translation>caído</translation>
    </message>
    <message>
        <source>going up</source>
        <translation>volviendo</translation>
    </message>
</context>
<context>
    <name>headgate::ui::RoutesToolbar</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>{ } JSON</source>
        <translation>{ } JSON</translation>
    </message>
    <message>
        <source>New route</source>
        <translation>Nueva ruta</translation>
    </message>
    <message>
        <source>New route from a preset</source>
        <translation>Nueva ruta desde un preajuste</translation>
    </message>
    <message>
        <source>Find route, path, target or tag</source>
        <translation>Buscar ruta, path, destino o etiqueta</translation>
    </message>
    <message>
        <source>Find route, path or target</source>
        <translation>Buscar ruta, path o destino</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Deshacer: %1</translation>
    </message>
</context>
<context>
    <name>headgate::ui::RunButton</name>
    <message>
        <source>Run</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Open the listeners of the profile (Ctrl+Shift+R)</source>
        <translation>Abrir los listeners del perfil (Ctrl+Shift+R)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>The gateway is starting. Stop it (Ctrl+Shift+R)</source>
        <translation>El gateway se está iniciando. Detenerlo (Ctrl+Shift+R)</translation>
    </message>
    <message>
        <source>Close the listeners, and let finish what runs (Ctrl+Shift+R)</source>
        <translation>Cerrar los listeners y dejar terminar lo que está en curso (Ctrl+Shift+R)</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>Detener ya</translation>
    </message>
    <message>
        <source>What runs is finishing, and no new requests are taken. Cut it (Ctrl+Shift+R)</source>
        <translation>Lo que está en curso está terminando y no se aceptan nuevas solicitudes. Cortarlo (Ctrl+Shift+R)</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ScopeModel</name>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Rutas</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>Estancados</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazados</translation>
    </message>
    <message>
        <source>No route</source>
        <translation>Sin ruta</translation>
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
        <translation>Ámbitos</translation>
    </message>
</context>
<context>
    <name>headgate::ui::SecretPlaces</name>
    <message>
        <source>client %1</source>
        <translation>cliente %1</translation>
    </message>
    <message>
        <source>route %1</source>
        <translation>ruta %1</translation>
    </message>
    <message>
        <source>pool %1</source>
        <translation>pool %1</translation>
    </message>
    <message>
        <source>listener %1</source>
        <translation>listener %1</translation>
    </message>
    <message>
        <source>every route</source>
        <translation>todas las rutas</translation>
    </message>
    <message>
        <source>every pool</source>
        <translation>todos los pools</translation>
    </message>
    <message>
        <source>every listener</source>
        <translation>todos los listeners</translation>
    </message>
</context>
<context>
    <name>headgate::ui::SecretRow</name>
    <message>
        <source>It is not there.</source>
        <translation>No está presente.</translation>
    </message>
    <message>
        <source>Is in the keychain.</source>
        <translation>Está en el llavero.</translation>
    </message>
    <message>
        <source>Is in the environment that Headgate was started with.</source>
        <translation>Está en el entorno con el que se inició Headgate.</translation>
    </message>
    <message>
        <source>Is in a file.</source>
        <translation>Está en un archivo.</translation>
    </message>
    <message>
        <source>The profile does not use it.</source>
        <translation>El perfil no lo usa.</translation>
    </message>
    <message>
        <source>Used at %1.</source>
        <comment>places in the profile, with commas between</comment>
        <translation>Se usa en %1.</translation>
    </message>
    <message>
        <source>Set…</source>
        <translation>Definir…</translation>
    </message>
    <message>
        <source>Set the secret %1</source>
        <translation>Definir el secreto %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the secret %1</source>
        <translation>Quitar el secreto %1</translation>
    </message>
    <message>
        <source>The secret %1</source>
        <translation>El secreto %1</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Store the secret %1</source>
        <translation>Guardar el secreto %1</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Remove it from the keychain? Nobody can bring it back.</source>
        <translation>¿Quitarlo del llavero? Nadie puede recuperarlo.</translation>
    </message>
    <message>
        <source>Remove it from the keychain? What uses it answers 503 until it is set again.</source>
        <translation>¿Quitarlo del llavero? Lo que lo usa responde 503 hasta que se defina de nuevo.</translation>
    </message>
    <message>
        <source>Type it once. It goes to the keychain and is not shown again.</source>
        <translation>Se escribe una vez. Va al llavero y no se vuelve a mostrar.</translation>
    </message>
</context>
<context>
    <name>headgate::ui::SecretsSection</name>
    <message>
        <source>Secrets</source>
        <translation>Secretos</translation>
    </message>
    <message>
        <source>The profile names no secrets, and none was set here.</source>
        <translation>El perfil no nombra secretos y aquí no se definió ninguno.</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Guardados en</translation>
    </message>
    <message>
        <source>keychain passphrase</source>
        <translation>llavero frase de contraseña</translation>
    </message>
    <message>
        <source>keychain keys tokens set remove</source>
        <translation>llavero claves tokens definir quitar</translation>
    </message>
    <message>
        <source>In a terminal</source>
        <translation>En una terminal</translation>
    </message>
    <message>
        <source>Name of a new secret</source>
        <translation>Nombre de un secreto nuevo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>The new secret</source>
        <translation>El secreto nuevo</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Store the new secret</source>
        <translation>Guardar el secreto nuevo</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Otro más</translation>
    </message>
    <message>
        <source>The profile refers to it as secret:NAME. Or it names env:NAME or file:PATH, which need no store.</source>
        <translation>El perfil se refiere a él como secret:NAME. O nombra env:NAME o file:PATH, que no necesitan almacén.</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ServiceRow</name>
    <message>
        <source>%1 answers</source>
        <translation>%1 responde</translation>
    </message>
    <message>
        <source>named in the settings of %1</source>
        <translation>nombrado en la configuración de %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>in the profile</source>
        <translation>en el perfil</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>responde</translation>
    </message>
    <message>
        <source>says nothing</source>
        <translation>no dice nada</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>no iniciado</translation>
    </message>
    <message>
        <source>Use %1 at %2</source>
        <translation>Usar %1 en %2</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ServiceSection</name>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Run the gateway with my session, without this window</source>
        <translation>Ejecutar el gateway con mi sesión, sin esta ventana</translation>
    </message>
    <message>
        <source>At login</source>
        <translation>Al iniciar sesión</translation>
    </message>
    <message>
        <source>headgated service systemd autostart</source>
        <translation>headgated servicio systemd inicio automático</translation>
    </message>
    <message>
        <source>This desktop has no services of a user (systemd).</source>
        <translation>Este escritorio no tiene servicios de usuario (systemd).</translation>
    </message>
    <message>
        <source>Serves %1 from the next login on.</source>
        <translation>Sirve %1 a partir del próximo inicio de sesión.</translation>
    </message>
    <message>
        <source>Save the profile to a file first: the service reads it from there.</source>
        <translation>Guardar primero el perfil en un archivo: el servicio lo lee de ahí.</translation>
    </message>
    <message>
        <source>Runs, and serves %1. Its unit is %2.</source>
        <translation>En marcha, y sirve %1. Su unidad es %2.</translation>
    </message>
    <message>
        <source>Is installed for %1, and does not run now.</source>
        <translation>Instalado para %1; ahora no está en marcha.</translation>
    </message>
    <message>
        <source>Is installed for %1, and does not run: %2</source>
        <translation>Instalado para %1; no está en marcha: %2</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ServiceStep</name>
    <message>
        <source>Find local services</source>
        <translation>Buscar servicios locales</translation>
    </message>
    <message>
        <source>Services on this machine</source>
        <translation>Servicios en este equipo</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>Add an address…</source>
        <translation>Añadir una dirección…</translation>
    </message>
    <message>
        <source>Also look into clients&apos; settings for MCP servers</source>
        <translation>Buscar también servidores MCP en la configuración de los clientes</translation>
    </message>
    <message>
        <source>Claude Code&apos;s, Codex&apos;s and others&apos;: read on this machine, never written.</source>
        <translation>La de Claude Code, Codex y otros: se lee en este equipo, nunca se escribe.</translation>
    </message>
    <message>
        <source>Address of a service</source>
        <translation>Dirección de un servicio</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Write an address of this machine and a port: 127.0.0.1:9000.</source>
        <translation>Escribir una dirección de este equipo y un puerto: 127.0.0.1:9000.</translation>
    </message>
    <message>
        <source>Nothing answers on this machine. Start a service and scan again, or add its address.</source>
        <translation>No responde nada en este equipo. Iniciar un servicio y buscar de nuevo, o añadir su dirección.</translation>
    </message>
    <message>
        <source>Asks who listens on this machine&apos;s loopback addresses, and nobody else.</source>
        <translation>Pregunta quién escucha en las direcciones de loopback de este equipo, y a nadie más.</translation>
    </message>
    <message>
        <source>looking for %1</source>
        <translation>buscando desde hace %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>2 answer, 3 do not</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>1 answers</source>
        <translation>1 responde</translation>
    </message>
    <message>
        <source>1 does not</source>
        <translation>1 no</translation>
    </message>
    <message numerus="yes">
        <source>%n more listen and say nothing</source>
        <translation>
            <numerusform>%n más escucha y no dice nada</numerusform>
            <numerusform>%n más escuchan y no dicen nada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer</source>
        <translation>
            <numerusform>%n responde</numerusform>
            <numerusform>%n responden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n do not</source>
        <translation>
            <numerusform>%n no</numerusform>
            <numerusform>%n no</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headgate::ui::SettingsPage</name>
    <message>
        <source>Search the settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>No setting is called “%1”.</source>
        <translation>Ningún ajuste se llama “%1”.</translation>
    </message>
</context>
<context>
    <name>headgate::ui::SettingsSection</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>headgate::ui::SettingsStore</name>
    <message>
        <source>In the settings file, %1 cannot be right; the default is in effect</source>
        <translation>En el archivo de ajustes, %1 no puede ser correcto; rige el valor por defecto</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>The settings file cannot be read; defaults are in effect</source>
        <translation>El archivo de ajustes no se puede leer; rigen los valores por defecto</translation>
    </message>
    <message>
        <source>The settings file was damaged; defaults are in effect, and it was kept as %1</source>
        <translation>El archivo de ajustes estaba dañado; rigen los valores por defecto y se conservó como %1</translation>
    </message>
    <message>
        <source>The settings file is damaged; defaults are in effect</source>
        <translation>El archivo de ajustes está dañado; rigen los valores por defecto</translation>
    </message>
    <message>
        <source>Settings cannot be saved: %1 cannot be written</source>
        <translation>Los ajustes no se pueden guardar: no se puede escribir %1</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ShareBar</name>
    <message>
        <source>Where the time went</source>
        <translation>En qué se fue el tiempo</translation>
    </message>
    <message>
        <source>waited %1, streamed %2, silent %3</source>
        <translation>%1 de espera, %2 de transmisión, %3 en silencio</translation>
    </message>
    <message>
        <source>Upstream wait</source>
        <translation>Espera upstream</translation>
    </message>
    <message>
        <source>Streamed</source>
        <translation>Transmisión</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Silencio</translation>
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
        <translation>sin sondeo</translation>
    </message>
    <message>
        <source>takes its share</source>
        <translation>recibe su parte</translation>
    </message>
    <message>
        <source>takes its share, but is going down</source>
        <translation>recibe su parte, pero está cayendo</translation>
    </message>
    <message>
        <source>its probes fail, and it gets nothing</source>
        <translation>sus sondeos fallan y no recibe nada</translation>
    </message>
    <message>
        <source>left out for now</source>
        <translation>excluido por ahora</translation>
    </message>
    <message>
        <source>finishes what runs, and takes nothing new</source>
        <translation>termina lo que está en curso y no acepta nada nuevo</translation>
    </message>
    <message>
        <source>taken out of use</source>
        <translation>fuera de servicio</translation>
    </message>
    <message>
        <source>nobody has checked it</source>
        <translation>nadie lo ha comprobado</translation>
    </message>
    <message>
        <source>not served now</source>
        <translation>ahora fuera de servicio</translation>
    </message>
</context>
<context>
    <name>headgate::ui::StandingChip</name>
    <message>
        <source>Show only these</source>
        <translation>Mostrar solo estos</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Mostrar todo de nuevo</translation>
    </message>
</context>
<context>
    <name>headgate::ui::StatusBar</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>Listeners: %1</source>
        <translation>Listeners: %1</translation>
    </message>
    <message>
        <source>Show each listener (Ctrl+Shift+L)</source>
        <translation>Mostrar cada listener (Ctrl+Shift+L)</translation>
    </message>
    <message>
        <source>%1 in flight</source>
        <translation>%1 en curso</translation>
    </message>
    <message>
        <source>%1 req/min</source>
        <translation>%1 req/min</translation>
    </message>
    <message>
        <source>%1 of %2 MiB</source>
        <translation>%1 de %2 MiB</translation>
    </message>
    <message>
        <source>Memory that the record takes. When it is full, the oldest exchanges lose their bodies.</source>
        <translation>Memoria que ocupa la grabación. Cuando está llena, los intercambios más antiguos pierden sus cuerpos.</translation>
    </message>
    <message>
        <source>%1 of %2 MiB · %3 of history</source>
        <translation>%1 de %2 MiB · %3 de historial</translation>
    </message>
    <message>
        <source>Headgate adds %1 p50</source>
        <translation>Headgate añade %1 p50</translation>
    </message>
    <message>
        <source>What Headgate itself takes to pass on a request and the beginning of its answer, without waiting for anybody. Of the newest 1,000 answers of targets, half took at most %1, and 95 of 100 at most %2.</source>
        <translation>Lo que tarda el propio Headgate en pasar una petición y el comienzo de su respuesta, sin esperar a nadie. De las últimas 1.000 respuestas de los destinos, la mitad tardó como mucho %1, y 95 de cada 100, como mucho %2.</translation>
    </message>
</context>
<context>
    <name>headgate::ui::StepFrame</name>
    <message>
        <source>Step %1, done: %2</source>
        <translation>Paso %1, hecho: %2</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Paso %1: %2</translation>
    </message>
</context>
<context>
    <name>headgate::ui::TakeoverPanel</name>
    <message>
        <source>Write it</source>
        <translation>Escribirlo</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Set up %1</source>
        <translation>Configurar %1</translation>
    </message>
    <message>
        <source>Looks at the settings of %1.</source>
        <translation>Se examina la configuración de %1.</translation>
    </message>
    <message>
        <source>The settings of %1 cannot be written.</source>
        <translation>La configuración de %1 no se puede escribir.</translation>
    </message>
    <message>
        <source>%1 sends its requests here already.</source>
        <translation>%1 ya envía sus solicitudes aquí.</translation>
    </message>
    <message>
        <source>Headgate would make the settings of %1.</source>
        <translation>Headgate crearía la configuración de %1.</translation>
    </message>
    <message>
        <source>Headgate would change the settings of %1 so.</source>
        <translation>Headgate cambiaría así la configuración de %1.</translation>
    </message>
    <message>
        <source>%1, of which a copy goes to %2 first.</source>
        <translation>%1, cuya copia va antes a %2.</translation>
    </message>
    <message>
        <source>%1 sends its requests here now.</source>
        <translation>%1 envía ahora sus solicitudes aquí.</translation>
    </message>
    <message>
        <source>Programs that run already notice it when they are started again. You can give its settings back here, or later under Settings, Clients.</source>
        <translation>Los programas ya en marcha lo notan al iniciarse de nuevo. La configuración se puede restaurar aquí, o más tarde en Ajustes, Clientes.</translation>
    </message>
    <message>
        <source>The settings of %1 were not written.</source>
        <translation>No se escribió la configuración de %1.</translation>
    </message>
    <message>
        <source>The settings of %1 are as they were.</source>
        <translation>La configuración de %1 está como estaba.</translation>
    </message>
    <message>
        <source>The settings of %1 were not given back.</source>
        <translation>No se restauró la configuración de %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>headgate::ui::TargetCard</name>
    <message>
        <source>configuration in order</source>
        <translation>configuración correcta</translation>
    </message>
    <message>
        <source>&amp;Drain</source>
        <translation>&amp;Drenar</translation>
    </message>
    <message>
        <source>&amp;Maintenance</source>
        <translation>&amp;Mantenimiento</translation>
    </message>
    <message>
        <source>&amp;Back to on</source>
        <translation>&amp;Volver a activo</translation>
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
        <translation>+ Nuevo destino</translation>
    </message>
    <message>
        <source>Add a target to the pool</source>
        <translation>Añadir un destino al pool</translation>
    </message>
    <message>
        <source>URL of the new target</source>
        <translation>URL del destino nuevo</translation>
    </message>
</context>
<context>
    <name>headgate::ui::TargetExplanation</name>
    <message>
        <source>Its probes fail.</source>
        <translation>Sus sondeos fallan.</translation>
    </message>
    <message>
        <source>Nothing listens on %1.</source>
        <translation>Nada escucha en %1.</translation>
    </message>
    <message>
        <source>Start a server there: the next probe sees it.</source>
        <translation>Iniciar ahí un servidor: el siguiente sondeo lo ve.</translation>
    </message>
    <message>
        <source>It answers, but not as its pool expects: %1.</source>
        <translation>Responde, pero no como espera su pool: %1.</translation>
    </message>
    <message>
        <source>Look into its log, or change what the probe expects.</source>
        <translation>Consultar su log, o cambiar lo que espera el sondeo.</translation>
    </message>
    <message>
        <source>It does not answer in time: %1.</source>
        <translation>No responde a tiempo: %1.</translation>
    </message>
    <message>
        <source>See whether its server hangs or has too much to do.</source>
        <translation>Ver si su servidor está colgado o tiene demasiado trabajo.</translation>
    </message>
    <message>
        <source>Its probes fail: %1.</source>
        <translation>Sus sondeos fallan: %1.</translation>
    </message>
    <message>
        <source>Look into its log.</source>
        <translation>Consultar su log.</translation>
    </message>
    <message>
        <source>New exchanges go to %1.</source>
        <translation>Los nuevos intercambios van a %1.</translation>
    </message>
    <message>
        <source>New exchanges go to %1 other targets of the pool.</source>
        <translation>Los nuevos intercambios van a otros %1 destinos del pool.</translation>
    </message>
    <message>
        <source>No other target of the pool can be used: its requests go to pool %1.</source>
        <translation>No se puede usar ningún otro destino del pool: sus solicitudes van al pool %1.</translation>
    </message>
    <message>
        <source>No other target of the pool can be used: its requests are answered with 503.</source>
        <translation>No se puede usar ningún otro destino del pool: sus solicitudes se responden con 503.</translation>
    </message>
    <message>
        <source>Exchanges failed there, so it is left out for a while, and then one exchange tries it.</source>
        <translation>Allí fallaron intercambios, así que queda excluido un tiempo; después lo prueba un intercambio.</translation>
    </message>
    <message>
        <source>It is there, but still loading: it is used as soon as a probe finds it ready.</source>
        <translation>Está ahí, pero aún se está cargando: se usa en cuanto un sondeo lo encuentre listo.</translation>
    </message>
    <message>
        <source>It has asked for time, and gets no exchange until that is over.</source>
        <translation>Ha pedido tiempo y no recibe intercambios hasta que pase.</translation>
    </message>
    <message>
        <source>It was left out, and one exchange finds out whether it can be used again.</source>
        <translation>Estaba excluido, y un intercambio averigua si se puede volver a usar.</translation>
    </message>
    <message>
        <source>Its probes are good, but exchanges fail: look at the last ones.</source>
        <translation>Sus sondeos son correctos, pero fallan intercambios: revisar los últimos.</translation>
    </message>
    <message>
        <source>Its probes are good, and it takes its share of the exchanges.</source>
        <translation>Sus sondeos son correctos y recibe su parte de los intercambios.</translation>
    </message>
    <message>
        <source>Until it is down it goes on getting exchanges.</source>
        <translation>Hasta que caiga sigue recibiendo intercambios.</translation>
    </message>
    <message>
        <source>It finishes what runs and serves the sessions that belong to it, and takes nothing new.</source>
        <translation>Termina lo que está en curso, atiende las sesiones que le pertenecen y no acepta nada nuevo.</translation>
    </message>
    <message>
        <source>It was taken out of use and gets nothing.</source>
        <translation>Se retiró del uso y no recibe nada.</translation>
    </message>
    <message>
        <source>It has not been probed yet; until then it gets exchanges.</source>
        <translation>Aún no se ha sondeado; hasta entonces recibe intercambios.</translation>
    </message>
    <message>
        <source>Nobody checks it: its pool has no probe, so that only exchanges show how it is.</source>
        <translation>Nadie lo comprueba: su pool no tiene sondeo, así que solo los intercambios muestran cómo está.</translation>
    </message>
    <message>
        <source>The gateway serves another profile than this one, or another text of it.</source>
        <translation>El gateway sirve un perfil distinto de este, u otro texto de él.</translation>
    </message>
    <message>
        <source>The gateway is stopped; nothing is known of its targets.</source>
        <translation>El gateway está detenido; no se sabe nada de sus destinos.</translation>
    </message>
</context>
<context>
    <name>headgate::ui::TargetLamps</name>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Mend it in the profile.</source>
        <translation>Corregirlo en el perfil.</translation>
    </message>
    <message>
        <source>valid; the gateway is stopped</source>
        <translation>válido; el gateway está detenido</translation>
    </message>
    <message>
        <source>Run it.</source>
        <translation>Iniciarlo.</translation>
    </message>
    <message>
        <source>valid, but not what is served now</source>
        <translation>válido, pero no es lo que está en servicio</translation>
    </message>
    <message>
        <source>Apply the profile.</source>
        <translation>Aplicar el perfil.</translation>
    </message>
    <message>
        <source>valid; enabled by hand, until the gateway stops</source>
        <translation>válido; habilitado a mano, hasta que el gateway se detenga</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>válido</translation>
    </message>
    <message>
        <source>drained by hand, until the gateway stops</source>
        <translation>drenado a mano, hasta que el gateway se detenga</translation>
    </message>
    <message>
        <source>drained by the profile</source>
        <translation>drenado por el perfil</translation>
    </message>
    <message>
        <source>Enable it when it should take new exchanges again.</source>
        <translation>Habilitarlo cuando deba volver a aceptar intercambios nuevos.</translation>
    </message>
    <message>
        <source>in maintenance by hand, until the gateway stops</source>
        <translation>en mantenimiento a mano, hasta que el gateway se detenga</translation>
    </message>
    <message>
        <source>in maintenance by the profile</source>
        <translation>en mantenimiento por el perfil</translation>
    </message>
    <message>
        <source>Enable it when it should be used again.</source>
        <translation>Habilitarlo cuando deba volver a usarse.</translation>
    </message>
    <message>
        <source>connection refused on %1</source>
        <translation>conexión rechazada en %1</translation>
    </message>
    <message>
        <source>Start a server there.</source>
        <translation>Iniciar ahí un servidor.</translation>
    </message>
    <message>
        <source>an exchange was answered %1</source>
        <translation>un intercambio recibió respuesta %1</translation>
    </message>
    <message>
        <source>something answers on %1</source>
        <translation>algo responde en %1</translation>
    </message>
    <message>
        <source>nothing answers on %1</source>
        <translation>nada responde en %1</translation>
    </message>
    <message>
        <source>See whether its server hangs, or a firewall is between.</source>
        <translation>Ver si su servidor está colgado, o si hay un firewall en medio.</translation>
    </message>
    <message>
        <source>nobody has asked yet</source>
        <translation>nadie ha preguntado aún</translation>
    </message>
    <message>
        <source>Send it a request, or add a probe.</source>
        <translation>Enviarle una solicitud, o añadir un sondeo.</translation>
    </message>
    <message>
        <source>its pool has no health checks</source>
        <translation>su pool no tiene comprobaciones de salud</translation>
    </message>
    <message>
        <source>Add a probe to the pool.</source>
        <translation>Añadir un sondeo al pool.</translation>
    </message>
    <message>
        <source>not probed yet</source>
        <translation>aún no sondeado</translation>
    </message>
    <message>
        <source>Probe it now.</source>
        <translation>Sondearlo ahora.</translation>
    </message>
    <message>
        <source>%1 of %2 failed: %3</source>
        <translation>fallaron %1 de %2: %3</translation>
    </message>
    <message>
        <source>Another failure and it is down.</source>
        <translation>Un fallo más y estará caído.</translation>
    </message>
    <message>
        <source>%1 more and it is down.</source>
        <translation>%1 más y estará caído.</translation>
    </message>
    <message>
        <source>the last one failed</source>
        <translation>falló el último</translation>
    </message>
    <message>
        <source>%1 failed in a row</source>
        <translation>%1 fallaron seguidos</translation>
    </message>
    <message>
        <source>Up again after a good one.</source>
        <translation>Activo de nuevo tras uno correcto.</translation>
    </message>
    <message>
        <source>Up again after %1 good ones.</source>
        <translation>Activo de nuevo tras %1 correctos.</translation>
    </message>
    <message>
        <source>Wait: it is used when it is ready.</source>
        <translation>Esperar: se usa cuando esté listo.</translation>
    </message>
    <message>
        <source>%1 of %2 were good</source>
        <translation>%1 de %2 correctos</translation>
    </message>
    <message>
        <source>Wait for the next one, or probe now.</source>
        <translation>Esperar el siguiente, o sondear ahora.</translation>
    </message>
    <message>
        <source>See what keeps its server busy.</source>
        <translation>Ver qué mantiene ocupado a su servidor.</translation>
    </message>
    <message>
        <source>%1 in the last minute, none failed</source>
        <translation>%1 en el último minuto, ninguno con fallo</translation>
    </message>
    <message>
        <source>%1 of %2 failed in the last minute</source>
        <translation>fallaron %1 de %2 en el último minuto</translation>
    </message>
    <message>
        <source>Look at the last exchanges.</source>
        <translation>Revisar los últimos intercambios.</translation>
    </message>
    <message>
        <source>1 exchange under way</source>
        <translation>1 intercambio en curso</translation>
    </message>
    <message>
        <source>%1 exchanges under way</source>
        <translation>%1 intercambios en curso</translation>
    </message>
    <message>
        <source>none since this window opened</source>
        <translation>ninguno desde que se abrió esta ventana</translation>
    </message>
    <message>
        <source>Send it a request.</source>
        <translation>Enviarle una solicitud.</translation>
    </message>
    <message>
        <source>none in %1; last %2</source>
        <translation>ninguno en %1; último: %2</translation>
    </message>
    <message>
        <source>none in %1; the last, at %2, failed: %3</source>
        <translation>ninguno en %1; el último (%2) falló: %3</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>Config</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Escucha</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Sondeo</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Tráfico</translation>
    </message>
    <message>
        <source>unknown: the gateway does not serve it</source>
        <translation>desconocido: el gateway no lo sirve</translation>
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
        <translation>sondeo &lt;1 ms</translation>
    </message>
    <message>
        <source>probe %1</source>
        <translation>sondeo %1</translation>
    </message>
    <message>
        <source>probed now</source>
        <translation>sondeado ahora</translation>
    </message>
    <message>
        <source>probed %1 ago</source>
        <translation>sondeado hace %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>no traffic</source>
        <translation>sin tráfico</translation>
    </message>
    <message>
        <source>%1 a min</source>
        <translation>%1/min</translation>
    </message>
    <message>
        <source>%1 of %2 failed</source>
        <translation>%1 de %2 con fallo</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>escuchando</translation>
    </message>
    <message>
        <source>not listening</source>
        <translation>no escucha</translation>
    </message>
    <message>
        <source>probe failed</source>
        <translation>sondeo fallido</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>cargando</translation>
    </message>
    <message>
        <source>the next exchange tries it</source>
        <translation>lo prueba el siguiente intercambio</translation>
    </message>
    <message>
        <source>an exchange tries it</source>
        <translation>lo prueba un intercambio</translation>
    </message>
    <message>
        <source>it asked for time, %1 left</source>
        <translation>pidió tiempo, quedan %1</translation>
    </message>
    <message>
        <source>not probed yet</source>
        <translation>aún no sondeado</translation>
    </message>
    <message>
        <source>nobody probes it</source>
        <translation>nadie lo sondea</translation>
    </message>
    <message>
        <source>%1 under way</source>
        <translation>%1 en curso</translation>
    </message>
    <message>
        <source>by the profile</source>
        <translation>por el perfil</translation>
    </message>
    <message>
        <source>until the gateway stops</source>
        <translation>hasta que el gateway se detenga</translation>
    </message>
    <message>
        <source>1 attempt</source>
        <translation>1 intento</translation>
    </message>
    <message>
        <source>%1 attempts</source>
        <translation>%1 intentos</translation>
    </message>
    <message>
        <source>ejected once</source>
        <translation>expulsado una vez</translation>
    </message>
    <message>
        <source>ejected %1 times</source>
        <translation>expulsado %1 veces</translation>
    </message>
    <message>
        <source>listening –</source>
        <translation>escucha –</translation>
    </message>
    <message>
        <source>probe –</source>
        <translation>sondeo –</translation>
    </message>
    <message>
        <source>not served now</source>
        <translation>ahora fuera de servicio</translation>
    </message>
    <message>
        <source>ejected, tried again in %1</source>
        <translation>expulsado, se prueba de nuevo en %1</translation>
    </message>
    <message>
        <source>going down: %1</source>
        <translation>cayendo: %1</translation>
    </message>
    <message>
        <source>loading: %1</source>
        <translation>cargando: %1</translation>
    </message>
    <message>
        <source>going up: %1</source>
        <translation>volviendo: %1</translation>
    </message>
</context>
<context>
    <name>headgate::ui::TargetPane</name>
    <message>
        <source>Probe now</source>
        <translation>Sondear ahora</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Habilitar</translation>
    </message>
    <message>
        <source>Drain</source>
        <translation>Drenar</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Mantenimiento</translation>
    </message>
    <message>
        <source>Show last exchanges</source>
        <translation>Mostrar últimos intercambios</translation>
    </message>
    <message>
        <source>It finishes what runs and takes nothing new, until it is enabled or the gateway stops.</source>
        <translation>Termina lo que está en curso y no acepta nada nuevo, hasta que se habilite o el gateway se detenga.</translation>
    </message>
    <message>
        <source>It gets nothing, until it is enabled or the gateway stops.</source>
        <translation>No recibe nada, hasta que se habilite o el gateway se detenga.</translation>
    </message>
    <message>
        <source>Pool %1</source>
        <translation>Pool %1</translation>
    </message>
    <message>
        <source>The pool has no targets yet.</source>
        <translation>El pool aún no tiene destinos.</translation>
    </message>
    <message>
        <source>Pool %1, last 30 minutes</source>
        <translation>Pool %1, últimos 30 minutos</translation>
    </message>
    <message>
        <source>Its pool has no health checks.</source>
        <translation>Su pool no tiene comprobaciones de salud.</translation>
    </message>
</context>
<context>
    <name>headgate::ui::TargetReport</name>
    <message>
        <source>%1 up</source>
        <translation>%1 activos</translation>
    </message>
    <message>
        <source>%1 going down</source>
        <translation>%1 cayendo</translation>
    </message>
    <message>
        <source>%1 down</source>
        <translation>%1 caídos</translation>
    </message>
    <message>
        <source>%1 draining</source>
        <translation>%1 drenando</translation>
    </message>
    <message>
        <source>%1 in maintenance</source>
        <translation>%1 en mantenimiento</translation>
    </message>
    <message>
        <source>%1 no check</source>
        <translation>%1 sin sondeo</translation>
    </message>
    <message>
        <source>%1 not served</source>
        <translation>%1 fuera de servicio</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 of %2 fail</source>
        <translation>%1 de %2 fallan</translation>
    </message>
    <message>
        <source>traffic is well</source>
        <translation>el tráfico va bien</translation>
    </message>
    <message>
        <source>no traffic</source>
        <translation>sin tráfico</translation>
    </message>
    <message>
        <source>going down</source>
        <translation>cayendo</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>cargando</translation>
    </message>
    <message>
        <source>going up</source>
        <translation>volviendo</translation>
    </message>
    <message>
        <source>ejected, %1 left</source>
        <translation>expulsado, quedan %1</translation>
    </message>
    <message>
        <source>nothing runs</source>
        <translation>nada en curso</translation>
    </message>
    <message>
        <source>1 under way</source>
        <translation>1 en curso</translation>
    </message>
    <message>
        <source>%1 under way</source>
        <translation>%1 en curso</translation>
    </message>
    <message>
        <source>%1 is up</source>
        <translation>%1 está activo</translation>
    </message>
    <message>
        <source>%1 is going down</source>
        <translation>%1 está cayendo</translation>
    </message>
    <message>
        <source>%1 is down</source>
        <translation>%1 está caído</translation>
    </message>
    <message>
        <source>%1 is draining</source>
        <translation>%1 está drenando</translation>
    </message>
    <message>
        <source>%1 is in maintenance</source>
        <translation>%1 está en mantenimiento</translation>
    </message>
    <message>
        <source>%1 is not checked</source>
        <translation>%1 está sin sondeo</translation>
    </message>
    <message>
        <source>%1 is not served</source>
        <translation>%1 está fuera de servicio</translation>
    </message>
    <message>
        <source>not served</source>
        <translation>fuera de servicio</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>no iniciado</translation>
    </message>
    <message>
        <source>%1 is left out (NOLB)</source>
        <translation>%1 está excluido (NOLB)</translation>
    </message>
    <message>
        <source>%1 NOLB</source>
        <translation>%1 NOLB</translation>
    </message>
    <message>
        <source>on trial</source>
        <translation>a prueba</translation>
    </message>
    <message>
        <source>rests, %1 left</source>
        <translation>en reposo, quedan %1</translation>
    </message>
</context>
<context>
    <name>headgate::ui::TargetTree</name>
    <message>
        <source>Pools and targets</source>
        <translation>Pools y destinos</translation>
    </message>
</context>
<context>
    <name>headgate::ui::TargetTreeModel</name>
    <message>
        <source>Add a probe</source>
        <translation>Añadir sondeo</translation>
    </message>
    <message>
        <source>not probed yet</source>
        <translation>aún no sondeado</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Probes, 30 min</source>
        <translation>Sondeos, 30 min</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Último sondeo</translation>
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
        <translation>Errores</translation>
    </message>
    <message>
        <source>p50 first</source>
        <translation>p50 1.er byte</translation>
    </message>
    <message>
        <source>p95 first</source>
        <translation>p95 1.er byte</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Config: is it configured well, and in use?</source>
        <translation>Config: ¿está bien configurado y en uso?</translation>
    </message>
    <message>
        <source>Listening: does anything answer at its address?</source>
        <translation>Escucha: ¿responde algo en su dirección?</translation>
    </message>
    <message>
        <source>Probe: what do health checks find?</source>
        <translation>Sondeo: ¿qué encuentran las comprobaciones de salud?</translation>
    </message>
    <message>
        <source>Traffic: what came of the exchanges of the last minute?</source>
        <translation>Tráfico: ¿qué fue de los intercambios del último minuto?</translation>
    </message>
    <message>
        <source>Exchanges that ended in the last minute</source>
        <translation>Intercambios que terminaron en el último minuto</translation>
    </message>
    <message>
        <source>Exchanges in each of the last 30 minutes, to the row&apos;s own scale</source>
        <translation>Intercambios en cada uno de los últimos 30 minutos, a la escala de la fila</translation>
    </message>
    <message>
        <source>Share of the exchanges of the last 30 minutes that failed there</source>
        <translation>Parte de los intercambios de los últimos 30 minutos que fallaron ahí</translation>
    </message>
    <message>
        <source>Half of the exchanges of the last 30 minutes had their first byte within this time</source>
        <translation>La mitad de los intercambios de los últimos 30 minutos tuvo su primer byte en este tiempo</translation>
    </message>
    <message>
        <source>95 of 100 exchanges of the last 30 minutes had their first byte within this time</source>
        <translation>95 de cada 100 intercambios de los últimos 30 minutos tuvieron su primer byte en este tiempo</translation>
    </message>
    <message>
        <source>Pool %1</source>
        <translation>Pool %1</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>reserva</translation>
    </message>
    <message>
        <source>%1 at %2, %3, last check %4</source>
        <translation>%1 en %2, %3, último sondeo %4</translation>
    </message>
    <message>
        <source>Its pool has no health checks. Click to add one.</source>
        <translation>Su pool no tiene comprobaciones de salud. Hacer clic para añadir una.</translation>
    </message>
</context>
<context>
    <name>headgate::ui::TestBox</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Take from traffic…</source>
        <translation>Tomar del tráfico…</translation>
    </message>
    <message>
        <source>Try a request</source>
        <translation>Probar una solicitud</translation>
    </message>
    <message>
        <source>Request to try</source>
        <translation>Solicitud para probar</translation>
    </message>
    <message>
        <source>POST /path, a URL or a curl line</source>
        <translation>POST /path, una URL o una línea curl</translation>
    </message>
    <message>
        <source>Details of the tried request</source>
        <translation>Detalles de la solicitud probada</translation>
    </message>
    <message>
        <source>What would become of it</source>
        <translation>Qué pasaría con ella</translation>
    </message>
    <message>
        <source>Nothing can be tried on a profile with an error: %1.</source>
        <translation>No se puede probar nada en un perfil con un error: %1.</translation>
    </message>
    <message>
        <source>Shows which route takes it, and where it goes. Nothing is sent.</source>
        <translation>Muestra qué ruta la acepta y adónde va. No se envía nada.</translation>
    </message>
</context>
<context>
    <name>headgate::ui::TextDifferenceView</name>
    <message>
        <source>What would change in the file</source>
        <translation>Lo que cambiaría en el archivo</translation>
    </message>
</context>
<context>
    <name>headgate::ui::TrafficPage</name>
    <message>
        <source>Traffic</source>
        <translation>Tráfico</translation>
    </message>
    <message>
        <source>No exchange is in this scope.</source>
        <translation>No hay ningún intercambio en este ámbito.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>The counters of the routes have them. Their rows are missing here, or do not show how they ended.</source>
        <translation>Los contadores de las rutas los tienen. Sus filas faltan aquí, o no muestran cómo terminaron.</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Solo %1</translation>
    </message>
    <message>
        <source>%1 updates came faster than they could be taken</source>
        <translation>%1 actualizaciones llegaron más rápido de lo que se podían recibir</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Ámbitos</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Intercambio</translation>
    </message>
</context>
<context>
    <name>headgate::ui::TrayIcon</name>
    <message>
        <source>Show Headgate</source>
        <translation>Mostrar Headgate</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Headgate: not running</source>
        <translation>Headgate: detenido</translation>
    </message>
    <message>
        <source>Headgate: running</source>
        <translation>Headgate: en marcha</translation>
    </message>
    <message numerus="yes">
        <source>Headgate: running, %n upstream(s) down</source>
        <translation>
            <numerusform>Headgate: en marcha, %n upstream caído</numerusform>
            <numerusform>Headgate: en marcha, %n upstreams caídos</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop the gateway</source>
        <translation>Detener el gateway</translation>
    </message>
    <message>
        <source>Run the gateway</source>
        <translation>Iniciar el gateway</translation>
    </message>
</context>
<context>
    <name>headgate::ui::TrialDetails</name>
    <message>
        <source>What would become of the request</source>
        <translation>Qué pasaría con la solicitud</translation>
    </message>
    <message>
        <source>Routes, policies, what is sent, and targets</source>
        <translation>Rutas, políticas, lo que se envía y destinos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1 %2, Host %3, through listener %4</source>
        <translation>%1 %2, Host %3, por el listener %4</translation>
    </message>
</context>
<context>
    <name>headgate::ui::TrialWords</name>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Guard</source>
        <translation>Protección</translation>
    </message>
    <message>
        <source>CORS</source>
        <translation>CORS</translation>
    </message>
    <message>
        <source>Limit %1</source>
        <translation>Límite %1</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Contraseñas</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autoridad</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>A la vez</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>place and name of a route</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>wins: %1</source>
        <translation>gana: %1</translation>
    </message>
    <message>
        <source>Route %1: %2.</source>
        <translation>Ruta %1: %2.</translation>
    </message>
    <message>
        <source>%1 lets it pass: %2.</source>
        <translation>%1 la deja pasar: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be known before: %2.</source>
        <translation>%1 no se puede saber antes: %2.</translation>
    </message>
    <message>
        <source>%1 refuses it with %2: %3.</source>
        <translation>%1 la rechaza con %2: %3.</translation>
    </message>
    <message>
        <source>Header field %1: %2</source>
        <translation>Campo de cabecera %1: %2</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>antes %1</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>quitado</translation>
    </message>
    <message>
        <source>Header field %1: %2; %3</source>
        <translation>Campo de cabecera %1: %2; %3</translation>
    </message>
    <message>
        <source>Target %1 is chosen: %2.</source>
        <translation>Se elige el destino %1: %2.</translation>
    </message>
    <message>
        <source>Target %1: %2.</source>
        <translation>Destino %1: %2.</translation>
    </message>
    <message>
        <source>No route takes it</source>
        <translation>Ninguna ruta la acepta</translation>
    </message>
    <message>
        <source>No route takes it.</source>
        <translation>Ninguna ruta la acepta.</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Then %1.</source>
        <translation>Después %1.</translation>
    </message>
    <message>
        <source>As it is sent</source>
        <translation>Como se envía</translation>
    </message>
    <message>
        <source>As %1 gets it</source>
        <translation>Como lo recibe %1</translation>
    </message>
    <message>
        <source>Sent is %1</source>
        <translation>Se envía %1</translation>
    </message>
    <message>
        <source>Targets of pool %1</source>
        <translation>Destinos del pool %1</translation>
    </message>
    <message>
        <source>Else, targets of pool %1</source>
        <translation>En su defecto, destinos del pool %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>routes</comment>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Routes, in the order in which they are tried</source>
        <translation>Rutas, en el orden en que se prueban</translation>
    </message>
    <message>
        <source>Policies of %1, in the order in which they act</source>
        <translation>Políticas de %1, en el orden en que actúan</translation>
    </message>
    <message>
        <source>to %1 (%2), if it may pass</source>
        <translation>a %1 (%2), si puede pasar</translation>
    </message>
    <message>
        <source>to %1 (%2)</source>
        <comment>target, and why that one</comment>
        <translation>a %1 (%2)</translation>
    </message>
</context>
<context>
    <name>headgate::ui::UpstreamsPage</name>
    <message>
        <source>1 target needs a look</source>
        <translation>1 destino requiere atención</translation>
    </message>
    <message>
        <source>%1 targets need a look</source>
        <translation>%1 destinos requieren atención</translation>
    </message>
    <message>
        <source>The gateway could not be started.</source>
        <translation>No se pudo iniciar el gateway.</translation>
    </message>
    <message>
        <source>Upstreams</source>
        <translation>Upstreams</translation>
    </message>
    <message>
        <source>Target and limits</source>
        <translation>Destino y límites</translation>
    </message>
    <message>
        <source>The gateway is stopped; nothing is known of its targets.</source>
        <translation>El gateway está detenido; no se sabe nada de sus destinos.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>No upstreams yet.</source>
        <translation>Aún no hay upstreams.</translation>
    </message>
    <message>
        <source>Find local services</source>
        <translation>Buscar servicios locales</translation>
    </message>
    <message>
        <source>No target is like that.</source>
        <translation>Ningún destino está así.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Probe now</source>
        <translation>Sondear ahora</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Habilitar</translation>
    </message>
    <message>
        <source>Drain</source>
        <translation>Drenar</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Mantenimiento</translation>
    </message>
    <message>
        <source>Show last exchanges</source>
        <translation>Mostrar últimos intercambios</translation>
    </message>
    <message>
        <source>Find pool or target</source>
        <translation>Buscar pool o destino</translation>
    </message>
</context>
<context>
    <name>headgate::ui::UpstreamsToolbar</name>
    <message>
        <source>Find pool or target</source>
        <translation>Buscar pool o destino</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Find services</source>
        <translation>Buscar servicios</translation>
    </message>
    <message>
        <source>1 target</source>
        <translation>1 destino</translation>
    </message>
    <message>
        <source>%1 targets</source>
        <translation>%1 destinos</translation>
    </message>
    <message>
        <source>%1 in 1 pool</source>
        <translation>%1 en 1 pool</translation>
    </message>
    <message>
        <source>%1 in %2 pools</source>
        <translation>%1 en %2 pools</translation>
    </message>
</context>
<context>
    <name>headgate::ui::VersionModel</name>
    <message>
        <source>as it was opened</source>
        <translation>tal como se abrió</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>aplicada</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>guardada</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>restaurada</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1 (the open one)</source>
        <translation>%1 (la abierta)</translation>
    </message>
</context>
<context>
    <name>headgate::ui::VersionsPane</name>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Versions of the profile</source>
        <translation>Versiones del perfil</translation>
    </message>
    <message>
        <source>Makes this version the one that is edited. It can be undone.</source>
        <translation>Hace que esta versión sea la que se edita. Se puede deshacer.</translation>
    </message>
    <message>
        <source>No version is kept yet. Each change that is applied makes one.</source>
        <translation>Aún no se guarda ninguna versión. Cada cambio que se aplica crea una.</translation>
    </message>
    <message>
        <source>Choose a version to compare it with what is edited.</source>
        <translation>Elegir una versión para compararla con lo que se edita.</translation>
    </message>
    <message>
        <source>This version is not kept any more.</source>
        <translation>Esta versión ya no se conserva.</translation>
    </message>
    <message>
        <source>This version is no JSON; it can be restored all the same.</source>
        <translation>Esta versión no es JSON; aun así se puede restaurar.</translation>
    </message>
    <message>
        <source>It says what is edited now.</source>
        <translation>Es igual a lo que se edita ahora.</translation>
    </message>
    <message>
        <source>What restoring it would change:</source>
        <translation>Lo que cambiaría al restaurarla:</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>Restaurada: %1</translation>
    </message>
</context>
<context>
    <name>headgate::ui::WaitingState</name>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copiar el comando</translation>
    </message>
    <message>
        <source>Nothing has come yet. Send requests to this address, and they pass here.</source>
        <translation>Aún no ha llegado nada. Al enviar solicitudes a esta dirección, pasarán por aquí.</translation>
    </message>
    <message>
        <source>The gateway is stopped. Start it to see traffic pass.</source>
        <translation>El gateway está detenido. Iniciarlo para ver pasar el tráfico.</translation>
    </message>
    <message>
        <source>No listener is open, so nothing can come in.</source>
        <translation>No hay ningún listener abierto, así que no puede entrar nada.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
</context>
<context>
    <name>headgate::ui::WindowActions</name>
    <message>
        <source>Run or stop the gateway</source>
        <translation>Iniciar o detener el gateway</translation>
    </message>
    <message>
        <source>Show the listeners</source>
        <translation>Mostrar los listeners</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Nuevo perfil</translation>
    </message>
    <message>
        <source>Open a profile…</source>
        <translation>Abrir un perfil…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>This sheet of keys</source>
        <translation>Esta hoja de teclas</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Buscar un comando</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>Restablecer disposición</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Panel siguiente</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Panel anterior</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Find services…</source>
        <translation>Buscar servicios…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Share a copy…</source>
        <translation>Compartir una copia…</translation>
    </message>
</context>
<context>
    <name>headgate::ui::effectWords</name>
    <message>
        <source>%1 of the last %2 exchanges would have been cut by it.</source>
        <translation>Habría cortado %1 de los últimos %2 intercambios.</translation>
    </message>
    <message>
        <source>%1 of the last %2 exchanges were cut as it is served now.</source>
        <translation>Con lo que está en servicio se cortaron %1 de los últimos %2 intercambios.</translation>
    </message>
    <message>
        <source>%1 of %2 exchanges would have been limited.</source>
        <translation>Se habrían limitado %1 de %2 intercambios.</translation>
    </message>
    <message>
        <source>%1 of %2 exchanges would have been limited, mostly of %3.</source>
        <translation>Se habrían limitado %1 de %2 intercambios, sobre todo de %3.</translation>
    </message>
    <message>
        <source>%1 of the last %2 exchanges would have taken another route.</source>
        <translation>%1 de los últimos %2 intercambios habrían tomado otra ruta.</translation>
    </message>
    <message numerus="yes">
        <source>%n running exchange(s) keep the old rules.</source>
        <translation>
            <numerusform>%n intercambio en curso conserva las reglas anteriores.</numerusform>
            <numerusform>%n intercambios en curso conservan las reglas anteriores.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 exchanges of pool %3 were answered by a target that takes nothing new any more.</source>
        <translation>%1 de %2 intercambios del pool %3 los respondió un destino que ya no acepta nada nuevo.</translation>
    </message>
    <message>
        <source>%1 of the last %2 exchanges come to pool %3, which is changed.</source>
        <translation>%1 de los últimos %2 intercambios llegan al pool %3, que cambia.</translation>
    </message>
    <message>
        <source>%1 of the last %2 exchanges would have gone to another pool.</source>
        <translation>%1 de los últimos %2 intercambios habrían ido a otro pool.</translation>
    </message>
    <message>
        <source>None of the last %1 exchanges changes its route or its pool.</source>
        <translation>Ninguno de los últimos %1 intercambios cambia de ruta ni de pool.</translation>
    </message>
    <message>
        <source>%1 of %2 exchanges are limited as it is served now.</source>
        <translation>%1 de %2 intercambios se limitan tal como se sirve ahora.</translation>
    </message>
</context>
</TS>
